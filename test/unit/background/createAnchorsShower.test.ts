import { expect, test, vi } from 'vitest';
import { createAnchorsShower } from '@/entrypoints/background/createAnchorsShower';
import type { PageAnchor } from '@/lib/journey/commands';
import type { StoreInterface } from '@/lib/journey/commands/storeInterface';
import { parseShownAnchors } from '@/lib/messaging/shownAnchors';

const tab = { id: 7, windowId: 1, url: 'https://shop.example/coat', title: 'Coat', incognito: false };
const entry: PageAnchor = {
  id: '0190a5c8-0000-7000-8000-0000000000a1',
  kind: 'touchpoint',
  title: 'Reads a review',
  stage: { en: 'Decision', fr: 'Décision' },
  valence: -1,
  anchor: {
    selectors: [{ type: 'TextQuoteSelector', exact: 'It tore', prefix: '', suffix: ' at once' }],
    textFragmentUrl: null,
  },
  target: null,
  picture: { mediaType: 'image/webp', bytes: new Uint8Array([1, 2, 255]) },
};

function setUp(entries: readonly PageAnchor[], putScript: () => Promise<unknown> = async () => undefined) {
  const sent: unknown[] = [];
  const query = vi.fn(async () => entries);
  const report = vi.fn();
  const show = createAnchorsShower({
    store: { query } as unknown as Pick<StoreInterface, 'query'>,
    readSettings: async () => ({
      language: 'fr',
      theme: 'dark',
      recordPrivateWindows: false,
      takeScreenshots: true,
      screenshotQuality: 'standard',
    }),
    language: () => 'fr',
    putScript,
    // As a browser carries it.
    sendToPage: async (_, message) => sent.push(JSON.parse(JSON.stringify(message))),
    report,
  });
  return { show, sent, query, report };
}

test('sends the page’s script what was tagged there, pictures included', async () => {
  const { show, sent, query } = setUp([entry]);
  expect(await show(tab)).toEqual({ shown: true });
  expect(query).toHaveBeenCalledWith('pageAnchors', { url: tab.url });
  expect(parseShownAnchors(sent[0])).toEqual({
    type: 'anchors.show',
    data: { url: tab.url, language: 'fr', theme: 'dark', entries: [entry] },
  });
});

test('says what stands in the way', async () => {
  expect(await setUp([]).show(tab)).toEqual({ shown: false, reason: 'nothing' });
  expect(await setUp([entry]).show({ ...tab, url: 'chrome://settings' })).toEqual({
    shown: false,
    reason: 'restricted',
  });
  const refused = setUp([entry], () => Promise.reject(new Error('Cannot access contents of the page.')));
  expect(await refused.show(tab)).toEqual({ shown: false, reason: 'restricted' });
  expect(refused.report).toHaveBeenCalledOnce();
  expect(refused.sent).toEqual([]);
});

test('the script takes no other message for it', () => {
  const message = { type: 'anchors.show', data: { url: '', language: 'fr', theme: 'dark', entries: [{ id: 1 }] } };
  for (const other of [null, 'anchors.show', { type: 'overlayHost.close' }, message, { ...message, data: null }]) {
    expect(parseShownAnchors(other)).toBeNull();
  }
});
