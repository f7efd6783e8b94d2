import { expect, it } from 'vitest';
import { formNotices } from '@/entrypoints/popup/formNotices';
import type { OpenForm, ToolNotice } from '@/entrypoints/popup/popupFormState';

const quiet = {
  restriction: null,
  picture: { kind: 'none' },
  isRestored: false,
  overlayFailure: null,
  scarceRoom: null,
  isDraftKept: true,
} as unknown as OpenForm;

const said = (toolNotice: ToolNotice, language: 'en' | 'fr' = 'en') => formNotices({ ...quiet, toolNotice }, language);

it('says plainly that Firefox keeps no page archives, and what can be done instead', () => {
  expect(said({ tool: 'archive', reason: 'unsupported' })).toEqual([
    {
      tone: 'warning',
      title: 'The page is not kept as a file',
      text: 'This browser cannot do that. The full page can be taken as a picture: beside the screenshot.',
    },
  ]);
});

it('says where no banner was there to be hidden', () => {
  const withoutBanner = (hiddenBanners?: number) => {
    const picture = { kind: 'ready', evidence: { hiddenBanners } };
    return formNotices({ ...quiet, toolNotice: null, picture } as unknown as OpenForm, 'en');
  };
  expect(withoutBanner(0)).toMatchObject([{ tone: 'info', title: 'No cookie banner was found' }]);
  expect([...withoutBanner(1), ...withoutBanner()]).toEqual([]);
});

const notices: ToolNotice[] = [
  ...(['restricted', 'hidden', 'elsewhere', 'moving', 'failed', 'cutOff'] as const).map(
    (reason) => ({ tool: 'fullPage', reason }) as const,
  ),
  ...(['private', 'unsupported', 'notAllowed', 'elsewhere', 'failed'] as const).map(
    (reason) => ({ tool: 'archive', reason }) as const,
  ),
  ...(['nothing', 'restricted', 'failed'] as const).map((reason) => ({ tool: 'anchors', reason }) as const),
  { tool: 'page', reason: 'gone' },
];

it.each(notices)('has words of its own in both languages: $tool $reason', (notice) => {
  const [english, ...others] = said(notice);
  const [french] = said(notice, 'fr');
  expect(others).toEqual([]);
  expect(english?.title && english.text).toBeTruthy();
  expect(french?.text).toBeTruthy();
  expect(french?.text).not.toBe(english?.text);
});
