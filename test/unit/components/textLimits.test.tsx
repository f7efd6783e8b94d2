// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guessEmotionKeyCaps, QuickForm } from '@/components/quickForm';
import { quickTag as quickTagSchema } from '@/lib/journey/commands/quickTag';
import { newId } from '@/lib/journey/newId';
import { quickTag, saving } from '../store/samples';
import { openDashboardPage, openMemoryStore, standInForBrowser } from './dashboardPage';

/** Boxes for text, and how much each takes. */
const boxesIn = (root: ParentNode) => [...root.querySelectorAll<HTMLInputElement>('textarea, input[type=text]')];
const limits = (root: ParentNode) => boxesIn(root).map(({ maxLength }) => maxLength);

describe('a text box of the quick form', () => {
  const root = createRoot(document.body.appendChild(document.createElement('main')));
  beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
  afterEach(() => void vi.unstubAllGlobals());

  it('stops where the store would refuse what is typed', async () => {
    const store = openMemoryStore();
    const context = await store.query('quickTagContext', { url: null });
    const changes: unknown[] = [];
    const named = quickTag({ brand: { kind: 'new', name: '', domain: null, role: 'competitor' } });
    await act(async () =>
      root.render(
        <QuickForm
          value={named}
          onChange={(value) => changes.push(value)}
          context={context}
          language="en"
          locale="en-GB"
          emotionKeyCaps={guessEmotionKeyCaps('en')}
          status={{ kind: 'editing' }}
          screenshot={{ state: 'none' }}
          onSave={() => {}}
          onCancel={() => {}}
          onSeeAgain={() => {}}
        />,
      ),
    );
    await act(async () => document.querySelector<HTMLElement>('[aria-expanded]')?.click());
    await vi.waitFor(() => expect(boxesIn(document)).toHaveLength(7));
    for (const box of boxesIn(document)) {
      const name = document.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent ?? 'Tags';
      expect(box.maxLength, name).toBeGreaterThan(0);
      await act(async () => {
        const kind = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(box, 'x'.repeat(box.maxLength));
        box.dispatchEvent(new Event('input', { bubbles: true }));
        box.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      });
      const typed = changes.at(-1);
      expect(JSON.stringify(typed), name).toContain('x'.repeat(box.maxLength));
      expect(quickTagSchema.safeParse(typed).success, name).toBe(true);
    }
    await act(async () => root.unmount());
  });
});

it('every text box of the dashboard stops somewhere', async () => {
  standInForBrowser();
  const store = openMemoryStore();
  const input = saving({ painPoint: 'slow' });
  await store.command('saveTouchpoint', input);
  const { study } = await store.query('studyView', { studyId: null });
  const fields = { studyId: study.id, name: 'Lune', role: 'own' };
  await store.command('createRecord', { type: 'brands', id: newId(), fields });
  const page = await openDashboardPage(store, { hash: `#/map?touchpoint=${input.touchpointId}` });
  await page.find('textarea', 'Note');
  await page.click('button', 'New journey');
  const brands = await page.until(() => page.container.querySelector<HTMLElement>('dialog select'), 'the brands');
  await page.choose(brands, 'other');
  await page.find('input', 'Brand name');
  const onMap = limits(page.container);
  await page.click('dialog button', 'Close');
  const all = [...onMap];
  const { journey } = await store.query('journeyView', { journeyId: null });
  const hashes = ['#/study/overview', `#/study/journeys/${journey.id}`, '#/study/personas', '#/study/brands', '#/team'];
  for (const hash of hashes) {
    await page.goTo(hash);
    await page.until(() => (boxesIn(page.container).length > 0 ? page.container : null), `the boxes of ${hash}`);
    all.push(...limits(page.container));
  }
  expect(all.length).toBeGreaterThan(25);
  for (const limit of all) {
    expect(limit).toBeGreaterThan(0);
    expect(limit).toBeLessThanOrEqual(20_000);
  }
  await page.close();
});
