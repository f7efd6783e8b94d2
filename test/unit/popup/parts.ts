import type { Draft, DraftStore } from '@/lib/journey/commands/draft';
import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import type { PageReading } from '@/lib/page/reading';

export const url = 'https://shop.example/coat';
export const journeyId = '0198c0de-0000-7000-8000-0000000000a1';
export const sessionId = '0198c0de-0000-7000-8000-0000000000b1';

export const context: QuickTagContext = {
  study: { id: '0198c0de-0000-7000-8000-0000000000a0', name: 'Study' },
  journeys: [
    {
      id: journeyId,
      title: 'Coat',
      brandId: null,
      kind: 'actual',
      plannedSteps: [],
      stages: [{ id: 'decision', labels: { en: 'Decision', fr: 'Décision' }, phase: 'during' }],
    },
  ],
  currentJourneyId: journeyId,
  brands: [],
  hostBrandId: null,
  last: null,
  defaults: { brandId: null, basis: null },
  addedCategories: [],
  addedChannels: [],
  addedEmotions: [],
  pageTouchpoints: [],
  knownTags: [],
};

export const reading: PageReading = {
  page: {
    url,
    canonicalUrl: null,
    title: 'Merino coat | Velin',
    siteName: 'Velin',
    language: 'en',
    kind: null,
    referrer: null,
    campaign: {},
    context: { market: null, viewport: null, signedIn: null, consentGiven: null },
    facts: null,
    readAt: '2026-05-01T10:00:00.000Z',
  },
  contentType: 'text/html',
  isSandboxed: false,
  isInField: false,
  suggested: { channel: 'website', category: 'viewsProductPage' },
  selection: null,
};

export function shotOf(id: string): NewEvidence {
  return {
    id,
    kind: 'screenshot',
    mediaType: 'image/webp',
    width: 4,
    height: 3,
    devicePixelRatio: 1,
    viewport: { width: 4, height: 3 },
    masks: [],
    capturedAt: '2026-05-01T10:00:00.000Z',
    url,
    fileName: null,
    tool: 'test',
    bytes: new Uint8Array([1, 2, 3]),
    thumbnail: null,
  };
}

export function draftOf(changes: Partial<Draft> = {}): Draft {
  return {
    touchpointId: '0198c0de-0000-7000-8000-0000000000c1',
    tabId: 7,
    sessionId,
    origin: 'popup',
    url,
    tag: {
      journeyId,
      title: 'Half a title',
      stageId: 'decision',
      valence: null,
      emotionLabel: null,
      arousal: null,
      basis: 'expert',
      brand: null,
      channel: null,
      category: null,
      contact: null,
      media: null,
      initiator: null,
      engagement: null,
      plannedTouchpointId: null,
      customerAction: '',
      thought: '',
      painPoint: '',
      note: 'half a note',
      tags: [],
      keepScreenshot: true,
      reviewAs: null,
    },
    subject: {
      page: reading.page,
      anchor: null,
      quote: null,
      target: null,
      element: null,
      review: null,
      capturedAt: '2026-05-01T09:00:00.000Z',
      utcOffsetMinutes: 0,
      device: 'computer',
    },
    screenshot: null,
    elementPicture: null,
    touched: true,
    createdAt: '2026-05-01T09:00:00.000Z',
    updatedAt: '2026-05-01T09:00:00.000Z',
    ...changes,
  };
}

/** The contract of `DraftStore` as far as the popup relies on it, in memory. */
export function memoryDrafts(): DraftStore {
  const kept = new Map<string, Draft>();
  return {
    async put(draft) {
      kept.set(draft.touchpointId, draft);
    },
    get: async (id) => kept.get(id) ?? null,
    find: async (where) => [...kept.values()].find(({ tabId }) => tabId === where.tabId) ?? null,
    unfinished: async () => [...kept.values()].filter(({ touched }) => touched),
    async delete(id) {
      kept.delete(id);
    },
    async clear() {
      kept.clear();
    },
    expire: async () => 0,
  };
}
