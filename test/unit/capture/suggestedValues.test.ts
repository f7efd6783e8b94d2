import { describe, expect, it } from 'vitest';
import { advertisingBrand } from '@/lib/capture/advertiser';
import { newBrandOf } from '@/lib/capture/newBrandOf';
import { suggestedForPart } from '@/lib/capture/suggestedForPart';
import { suggestedValues } from '@/lib/capture/suggestedValues';
import { blankPage } from '@/lib/journey/blankPage';
import { stageModels } from '@/lib/journey/catalogues/stageModels';
import type { PlannedStepChoice, QuickTagContext } from '@/lib/journey/commands/views';
import type { Page } from '@/lib/journey/schemas/page';

const journeyId = '0198c0de-0000-7000-8000-000000000001';
const stages = stageModels.find(({ id }) => id === 'fiveStages')?.stages ?? [];

function contextWith(plannedSteps: readonly PlannedStepChoice[] = []): QuickTagContext {
  return {
    study: { id: journeyId, name: 'Study' },
    journeys: [{ id: journeyId, title: 'Coat', brandId: null, kind: 'actual', stages, plannedSteps }],
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
}

const pageOf = (kind: string, url = 'https://parlavis.example/velin'): Page => ({
  ...blankPage(url, 'Velin'),
  kind: { id: kind, confidence: 0.9 },
});

const step = (values: Partial<PlannedStepChoice> = {}): PlannedStepChoice => ({
  id: crypto.randomUUID(),
  title: 'Reads reviews',
  stageId: 'consideration',
  category: 'readsReviewsOrRatings',
  isMet: false,
  ...values,
});

describe('suggestedValues', () => {
  it('knows a review site by its pages where nobody knows its address', () => {
    expect(suggestedValues(pageOf('review'), contextWith(), { journeyId: null, brand: null })).toMatchObject({
      channel: 'reviewSite',
      category: 'readsReviewsOrRatings',
    });
  });

  it('suggests nothing of a page that tells nothing but its address', () => {
    const page = { ...blankPage('https://velin.example/a', 'A'), kind: null };
    expect(suggestedValues(page, contextWith(), { journeyId: null, brand: null })).toEqual({ channel: 'website' });
  });

  it('suggests the step of the plan that waits for just this, and none where it is not clear which', () => {
    const { stageId } = suggestedValues(pageOf('review'), contextWith(), { journeyId: null, brand: null });
    const [one, other] = [step({ stageId: stageId ?? null }), step({ stageId: 'retention' })];
    const suggested = (steps: readonly PlannedStepChoice[]) =>
      suggestedValues(pageOf('review'), contextWith(steps), { journeyId, brand: null }).plannedTouchpointId;
    expect(suggested([one])).toBe(one.id);
    expect(suggested([one, other])).toBe(one.id);
    expect(suggested([one, step({ stageId: stageId ?? null })])).toBeUndefined();
    expect(suggested([step({ isMet: true })])).toBeUndefined();
    expect(suggested([step({ category: 'checksOut' })])).toBeUndefined();
  });

  it('counts a brand that is about to be added as one of the study’s', () => {
    const brand = { kind: 'new', name: 'Velin', domain: 'velin.example', role: 'competitor' } as const;
    const page = pageOf('product', 'https://www.velin.example/coat');
    const suggested = suggestedValues(page, contextWith(), { journeyId, brand });
    expect(suggested).toMatchObject({ contact: 'direct', media: 'owned' });
    expect(suggested).not.toHaveProperty('brand');
  });
});

describe('suggestions for a part of a page', () => {
  const velo: QuickTagContext['brands'][number] = {
    id: '0198c0de-0000-7000-8000-000000000002',
    name: 'Velo',
    role: 'competitor',
    domains: ['velo.example'],
  };
  const home = { ...blankPage('https://post.example/', 'Daily Post'), kind: { id: 'home', confidence: 0.9 } };
  const none = { journeyId, brand: null };
  const adOf = (advertiser: string, url = 'https://www.velo.example/promo?gclid=1') => ({
    page: {
      ...home,
      facts: { ...emptyFacts, advertiser: { value: advertiser, source: 'visible' as const, alternatives: [] } },
    },
    element: { name: 'advertisement', text: 'Velo shoes 40% off' },
    target: { kind: 'link' as const, url, text: 'Velo shoes 40% off' },
    review: null,
  });

  it('are those of an advertisement, whatever page carries it', () => {
    const context = { ...contextWith([step({ category: 'seesAdvertisement', stageId: null })]), brands: [velo] };
    expect(suggestedForPart(adOf('velo.example'), context, none)).toEqual({
      category: 'seesAdvertisement',
      channel: 'onlineAd',
      media: 'paid',
      initiator: 'company',
      engagement: 'passive',
      brand: { kind: 'known', brandId: velo.id },
      plannedTouchpointId: context.journeys[0]?.plannedSteps[0]?.id,
    });
    expect(suggestedForPart(adOf('klafti.example', 'https://klafti.example/'), context, none)).not.toHaveProperty(
      'brand',
    );
  });

  it('are those of a review, whatever page shows it', () => {
    const page = pageOf('product', 'https://www.velo.example/shoes');
    const review = {
      ...{ text: 'Too small.', title: null, rating: null, authorInitials: null, publishedAt: null },
      ...{ language: null, anchor: null },
    };
    const subject = { page, element: { name: 'text', text: 'Too small.' }, target: null, review };
    const context = { ...contextWith(), brands: [velo] };
    expect(suggestedForPart(subject, context, none)).toMatchObject({
      category: 'readsReviewsOrRatings',
      media: 'earned',
      initiator: 'customer',
      brand: { kind: 'known', brandId: velo.id },
    });
    expect(suggestedForPart({ ...subject, review: null }, context, none)).toEqual(suggestedValues(page, context, none));
  });

  it('do not take a site of reviews for the brand that is about to be added with its address', () => {
    const brand = { kind: 'new', name: 'Parlavis', domain: 'parlavis.example', role: 'competitor' } as const;
    const suggested = suggestedValues(pageOf('review'), contextWith(), { journeyId, brand });
    expect(suggested).toMatchObject({ contact: 'indirect', media: 'earned', brand: null });
  });
});

describe('the brand that a part of a page may be of', () => {
  const page = { ...blankPage('https://post.example/', 'Daily Post'), siteName: 'Daily Post' };
  const ad = (advertiser: string | null, url: string | null) => ({
    page: {
      ...page,
      facts: {
        ...emptyFacts,
        advertiser: advertiser === null ? null : { value: advertiser, source: 'visible' as const, alternatives: [] },
      },
    },
    element: { name: 'advertisement', text: 'Velo shoes' },
    target: url === null ? null : { kind: 'link' as const, url, text: 'Velo shoes' },
  });

  it('is who advertises, by the name or by where it leads, and not who publishes', () => {
    expect(newBrandOf(ad('velo.example', 'https://www.velo.example/promo'), contextWith())).toMatchObject({
      name: 'Velo',
      domain: 'velo.example',
    });
    expect(newBrandOf(ad('Velo Shoes', 'https://www.velo.example/promo'), contextWith())).toMatchObject({
      name: 'Velo Shoes',
      domain: 'velo.example',
    });
    expect(newBrandOf(ad('Velo Shoes', null), contextWith())).toMatchObject({ name: 'Velo Shoes', domain: null });
    expect(newBrandOf(ad(null, null), contextWith())).toBeNull();
    const brands: QuickTagContext['brands'] = [{ id: journeyId, name: 'Velo', role: 'own', domains: ['velo.example'] }];
    expect(newBrandOf(ad('velo.example', 'https://velo.example/'), { ...contextWith(), brands })).toBeNull();
  });

  it.each([
    ['Running shoes RunFit - free delivery', 'runfit.example', 'RunFit'],
    ['Foulée® official site', 'foulee.example', 'Foulée'],
    ['SALE NOW ON. The North Track: coats', 'thenorthtrack.example', 'The North Track'],
    ['Maison-Lune, candles', 'maison-lune.example', 'Maison-Lune'],
    ['KOIA beds', 'koia.example', 'KOIA'],
    ['VELOSHOP SALE', 'veloshop.example', 'Veloshop'],
    ['maisonlune Sponsored', 'maisonlune.example', 'Maisonlune'],
    ['Everything for runners', 'runfit.example', 'Runfit'],
    ['Bougies de Maison Lune', 'maison-lune.example', 'Maison Lune'],
  ])('is written as the advertisement writes it: %s', (text, site, name) => {
    const part = { ...ad(site, `https://www.${site}/promo`), element: { name: 'advertisement', text } };
    expect(newBrandOf(part, contextWith())).toMatchObject({ name, domain: site });
  });

  it('is who is shown to advertise where the link is a shortened one', () => {
    expect(newBrandOf(ad('lindor.example', 'https://t.co/abc'), contextWith())).toMatchObject({
      name: 'Lindor',
      domain: 'lindor.example',
    });
    expect(newBrandOf(ad('lindor.example', 'https://t.short.example/abc'), contextWith())).toMatchObject({
      name: 'Lindor',
      domain: 'lindor.example',
    });
    expect(newBrandOf(ad('Lindor Bank', 'https://t.co/abc'), contextWith())).toMatchObject({
      name: 'Lindor Bank',
      domain: null,
    });
    expect(newBrandOf(ad(null, 'https://t.co/abc'), contextWith())).toBeNull();
  });

  it('is neither a network that an advertisement leads over nor the site that carries it', () => {
    const own = `${page.url}story/go`;
    expect(newBrandOf(ad(null, own), contextWith())).toBeNull();
    expect(newBrandOf(ad(null, 'https://www.googleadservices.com/pagead/aclk?x=1'), contextWith())).toBeNull();
    expect(newBrandOf(ad('Velo', 'https://www.googleadservices.com/pagead/aclk?x=1'), contextWith())).toMatchObject({
      name: 'Velo',
      domain: null,
    });
    const brands: QuickTagContext['brands'] = [{ id: journeyId, name: 'Post', role: 'own', domains: ['post.example'] }];
    expect(advertisingBrand(ad(null, own), brands)).toBeNull();
  });

  it('is that of the page otherwise, unless that only shows reviews', () => {
    const plain = { page, element: null, target: null };
    expect(newBrandOf(plain, contextWith())).toMatchObject({ name: 'Daily Post', domain: 'post.example' });
    expect(newBrandOf(plain, { ...contextWith(), hostBrandId: journeyId })).toBeNull();
    expect(newBrandOf({ ...plain, page: pageOf('review') }, contextWith())).toBeNull();
  });
});

const emptyFacts = {
  ...{ product: null, brand: null, price: null, oldPrice: null, priceRange: null, currency: null, availability: null },
  ...{ rating: null, author: null, publishedAt: null, breadcrumb: null, advertiser: null },
};
