import { expect, it } from 'vitest';
import { proposeTag } from '@/entrypoints/popup/proposeTag';
import { subjectOfTab } from '@/entrypoints/popup/subjectOfTab';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import { context, url } from './parts';

const brandId = '0198c0de-0000-7000-8000-0000000000d1';
const afterOne: QuickTagContext = { ...context, last: { brandId, channel: 'store', basis: 'experienced' } };

function proposedAt(address: string | null, kept = {}) {
  const tab = { id: 7, windowId: 1, url: address, title: 'A page', incognito: false };
  const subject = subjectOfTab(tab, null, new Date('2026-05-01T10:00:00Z'));
  return proposeTag({ subject, suggested: null, context: afterOne, language: 'en', brandCandidate: null, kept });
}

it('goes on with the brand and channel of last time on a web page', () => {
  expect(proposedAt(url)).toMatchObject({ brand: { kind: 'known', brandId }, channel: 'store', basis: 'experienced' });
});

it.each([
  null,
  'chrome://newtab/',
  'about:blank',
  'file:///home/someone/offer.html',
  'chrome-extension://abc/page.html',
])('proposes neither where the page is none of the web: %s', (address) => {
  expect(proposedAt(address)).toMatchObject({ brand: null, channel: null, basis: 'experienced' });
  expect(proposedAt(address, { channel: 'phone' }).channel).toBe('phone');
});
