import type { CommandInput, Draft, NewEvidence, QuickTag, TagSubject } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';

/** The quick form as it opens, with nothing coded. */
export function quickTag(values: Partial<QuickTag> = {}): QuickTag {
  return {
    journeyId: null,
    title: 'Reads the product page: Wool coat',
    stageId: null,
    valence: null,
    emotionLabel: null,
    arousal: null,
    basis: 'expert',
    brand: null,
    channel: 'website',
    category: 'viewsProductPage',
    contact: null,
    media: null,
    initiator: null,
    engagement: null,
    plannedTouchpointId: null,
    customerAction: '',
    thought: '',
    painPoint: '',
    note: '',
    tags: [],
    keepScreenshot: true,
    reviewAs: null,
    ...values,
  };
}

/** A product page as it was read. */
export function tagSubject(url: string | null, values: Partial<TagSubject> = {}): TagSubject {
  return {
    page: url === null ? null : pageAt(url),
    anchor: null,
    quote: null,
    target: null,
    element: null,
    review: null,
    capturedAt: '2026-03-02T09:00:00.000Z',
    utcOffsetMinutes: 60,
    device: 'computer',
    ...values,
  };
}

export function pageAt(url: string): NonNullable<TagSubject['page']> {
  return {
    url,
    canonicalUrl: null,
    title: 'Wool coat - Maison Lune',
    siteName: 'Maison Lune',
    language: 'en',
    kind: { id: 'product', confidence: 0.9 },
    referrer: null,
    campaign: {},
    context: { market: null, viewport: { width: 1280, height: 720 }, signedIn: null, consentGiven: null },
    facts: null,
    readAt: '2026-03-02T09:00:00.000Z',
  };
}

/** A picture of the page; the same `seed` gives the same bytes. */
export function screenshot(seed: number, values: Partial<NewEvidence> = {}): NewEvidence {
  return {
    id: newId(),
    kind: 'screenshot',
    mediaType: 'image/webp',
    width: 1280,
    height: 720,
    devicePixelRatio: 1,
    viewport: { width: 1280, height: 720 },
    masks: [{ reason: 'formField', count: 2 }],
    capturedAt: '2026-03-02T09:00:00.000Z',
    url: 'https://www.maison-lune.example/coat',
    fileName: null,
    tool: 'Parcours 1.0.0, Chromium 156',
    bytes: Uint8Array.from({ length: 64 }, (_, index) => (index * 7 + seed) % 256),
    thumbnail: { mediaType: 'image/webp', bytes: Uint8Array.from([seed, 1, 2, 3]) },
    ...values,
  };
}

/** A save of a tag on a page. */
export function saving(
  values: Partial<QuickTag> = {},
  url: string | null = 'https://www.maison-lune.example/coat',
  more: Partial<CommandInput<'saveTouchpoint'>> = {},
): CommandInput<'saveTouchpoint'> {
  return {
    touchpointId: newId(),
    tag: quickTag(values),
    subject: tagSubject(url),
    evidence: [],
    pendingEvidence: [],
    ...more,
  };
}

/** A draft of the popup on a tab. */
export function draft(values: Partial<Draft> = {}): Draft {
  const url = values.url === undefined ? 'https://www.maison-lune.example/coat' : values.url;
  return {
    touchpointId: newId(),
    tabId: 7,
    sessionId: '0195e000-0000-7000-8000-000000000001',
    origin: 'popup',
    url,
    tag: quickTag(),
    subject: tagSubject(url),
    screenshot: null,
    elementPicture: null,
    touched: true,
    createdAt: '2026-03-02T09:00:00.000Z',
    updatedAt: '2026-03-02T09:00:00.000Z',
    ...values,
  };
}
