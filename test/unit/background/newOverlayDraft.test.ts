import { describe, expect, test } from 'vitest';
import { isSamePart, newOverlayDraft } from '@/entrypoints/background/newOverlayDraft';
import type { PartToTag } from '@/entrypoints/background/partToTag';
import { withReviewOrAd } from '@/entrypoints/background/withReviewOrAd';
import { draft as draftSchema } from '@/lib/journey/commands';
import type { PageReview } from '@/lib/journey/commands/pageReview';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import { touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { PageReading } from '@/lib/page/reading';
import { pageAt } from '../store/samples';

const journey = '0195e000-0000-7000-8000-00000000000c';
const other = '0195e000-0000-7000-8000-00000000000e';
const context: QuickTagContext = {
  study: { id: '0195e000-0000-7000-8000-00000000000d', name: 'Study' },
  journeys: [{ id: journey, title: 'Journey', brandId: null, kind: 'actual', stages: [], plannedSteps: [] }],
  currentJourneyId: journey,
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

function draftOf(
  part: PartToTag,
  selection: PageReading['selection'] = null,
  review: PageReview | null = null,
  known: QuickTagContext = context,
) {
  return newOverlayDraft({
    part,
    reading: {
      page: pageAt('https://shop.example/'),
      suggested: { channel: null, category: null },
      selection,
      contentType: 'text/html',
      isSandboxed: false,
      isInField: false,
    },
    context: known,
    review,
    screenshot: null,
    elementPicture: null,
    language: 'en',
    tabId: 1,
    sessionId: '0195e000-0000-7000-8000-000000000001',
    now: new Date('2026-03-02T09:00:00.000Z'),
  });
}

describe('what the menu brings of a page', () => {
  test('a picture that is written into the page has an address that a record holds', () => {
    const { target } = draftOf({
      kind: 'image',
      url: `data:image/png;base64,${'A'.repeat(200_000)}`,
      text: '',
    }).subject;
    expect(target?.url.startsWith('data:image/png;base64,AAAA')).toBe(true);
    expect(touchpoint.shape.target.safeParse(target).success).toBe(true);
  });

  test('a picked part is named, with its words, its anchor and the address of what it is', () => {
    const anchor = {
      selectors: [{ type: 'CssSelector' as const, value: '#review', refinedBy: null }],
      textFragmentUrl: null,
    };
    const picked = {
      name: 'review',
      text: 'It runs small',
      quote: 'It runs small, and the seam came loose.',
      anchor,
      imageUrl: null,
      linkUrl: 'https://shop.example/reviews/1',
      rectangle: { x: 1, y: 2, width: 3, height: 4 },
      review: null,
      ad: null,
    };
    const made = draftOf({ kind: 'element', nonce: 'x', picked });
    expect(draftSchema.safeParse(made).success).toBe(true);
    expect(made.subject).toMatchObject({
      element: { name: 'review', text: 'It runs small' },
      quote: 'It runs small, and the seam came loose.',
      anchor,
      target: { kind: 'link', url: 'https://shop.example/reviews/1' },
    });
    const image = { ...picked, name: 'image', quote: null, text: 'A coat', imageUrl: 'https://shop.example/coat.png' };
    const { subject, tag } = draftOf({ kind: 'element', nonce: 'x', picked: image });
    expect(subject.target).toMatchObject({ kind: 'image', url: 'https://shop.example/coat.png' });
    expect(tag.title).toContain('A coat');
    const other = draftOf({ kind: 'element', nonce: 'y', picked: { ...image, text: 'Another coat' } }).subject;
    expect(isSamePart(subject, other)).toBe(false);
    expect(isSamePart(subject, { ...subject })).toBe(true);
  });

  test('an advertisement is seen, and is of who advertises, not of the site that carries it', () => {
    const picked = {
      name: 'section',
      text: 'Patrocinado Tênis Velo',
      quote: 'Patrocinado\nTênis Velo',
      anchor: null,
      imageUrl: null,
      linkUrl: null,
      rectangle: { x: 1, y: 2, width: 3, height: 4 },
      review: null,
      ad: { advertiser: 'velo.example', landingUrl: 'https://velo.example/promo', text: 'Tênis Velo' },
    };
    const made = draftOf({ kind: 'element', nonce: 'x', picked });
    expect(made.tag).toMatchObject({
      title: 'Sees an advertisement: Tênis Velo',
      ...{ category: 'seesAdvertisement', channel: 'onlineAd', media: 'paid', initiator: 'company', brand: null },
    });
    expect(made.subject).toMatchObject({
      element: { name: 'advertisement', text: 'Patrocinado Tênis Velo' },
      target: { kind: 'link', url: 'https://velo.example/promo' },
    });
    const velo = { id: journey, name: 'Velo', role: 'competitor' as const, domains: ['velo.example'] };
    const host = { id: other, name: 'Daily Post', role: 'competitor' as const, domains: ['shop.example'] };
    const known = { ...context, brands: [velo, host], hostBrandId: other };
    expect(draftOf({ kind: 'element', nonce: 'x', picked }, null, null, known).tag.brand).toEqual({
      kind: 'known',
      brandId: velo.id,
    });
    expect(
      draftOf({ kind: 'element', nonce: 'x', picked }, null, null, { ...known, brands: [host] }).tag.brand,
    ).toBeNull();
    const silent = { ...picked, ad: { ...picked.ad, text: '' } };
    expect(draftOf({ kind: 'element', nonce: 'x', picked: silent }).tag.title).toBe(
      'Sees an advertisement: velo.example',
    );
  });

  test('a review that was pointed at is told by its own words, also in the title', async () => {
    const quote = { type: 'TextQuoteSelector' as const, exact: 'It runs small.', prefix: '', suffix: '' };
    const anchor = { selectors: [quote], textFragmentUrl: null };
    const named = { ...quote, exact: '★★ By Ann Poe, 2 March 2026 It runs small.' };
    const picked = {
      name: 'review',
      text: named.exact,
      quote: named.exact,
      anchor: { selectors: [named], textFragmentUrl: null },
      imageUrl: null,
      linkUrl: 'https://shop.example/people/ann-poe',
      rectangle: { x: 1, y: 2, width: 3, height: 4 },
      review: null,
      ad: null,
    };
    const review = {
      ...{ text: 'It runs small.', title: null, rating: null, authorInitials: 'A. P.', publishedAt: null },
      ...{ language: 'en', anchor },
    };
    const own = { quote: 'It runs small.', text: 'It runs small.', anchor, linkUrl: null };
    const known = await withReviewOrAd(picked, async () => ({ review, ad: null, own }));
    const made = draftOf({ kind: 'element', nonce: 'x', picked: known });
    expect(draftSchema.safeParse(made).success).toBe(true);
    expect(JSON.stringify(made)).not.toMatch(/\bann\b|\bpoe\b/i);
    expect(made.tag.title).toBe('Reads: “It runs small.”');
    expect(made.subject).toMatchObject({ quote: 'It runs small.', anchor, review });
  });

  test('of a selection in a review only the words of the review are kept', () => {
    const exact = 'It runs\nsmall.';
    const anchor = {
      selectors: [{ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' }],
      textFragmentUrl: null,
    };
    const review = {
      ...{ text: 'It runs small. Too bad.', title: null, rating: null, authorInitials: 'A. P.', publishedAt: null },
      ...{ language: 'en', anchor },
    };
    const selected = (quote: string) =>
      draftOf(
        { kind: 'selection', text: quote },
        { quote, anchor: { ...anchor, textFragmentUrl: 'https://x.example/' } },
        review,
      ).subject;
    expect(selected('Ann Poe\nIt runs small.')).toMatchObject({ quote: 'It runs small.', anchor });
    expect(selected('It runs\nsmall.')).toMatchObject({ quote: 'It runs\nsmall.', anchor });
  });

  test('words of any length make a draft that can be kept', () => {
    const made = draftOf({ kind: 'selection', text: '\u{1f600}'.repeat(60_000) });
    expect(draftSchema.safeParse(made).success).toBe(true);
    expect(made.subject.quote).toHaveLength(100_000);
  });

  test('halves of characters and blanks are no words', () => {
    expect(draftOf({ kind: 'selection', text: 'soft \ud83d' }).subject.quote).toBe('soft \ufffd');
    expect(draftOf({ kind: 'selection', text: ' \n ' }).subject.quote).toBeNull();
  });
});
