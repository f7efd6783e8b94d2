import { describe, expect, it } from 'vitest';
import { stageModels } from '@/lib/journey/catalogues/stageModels';
import type { PageFacts } from '@/lib/journey/schemas/page';
import { type SuggestionHints, suggestFromPage } from '@/lib/page/suggestFromPage';

const brands = [
  { id: 'velin', name: 'Maison Velin', role: 'own', domains: ['maison-velin.example'] },
  { id: 'klafti', name: 'Klafti', role: 'competitor', domains: ['klafti.example'] },
  { id: 'bazar', name: 'Bazar', role: 'retailer', domains: ['bazar.example'] },
] as const satisfies SuggestionHints['context']['brands'];

const noFacts: PageFacts = {
  ...{ product: null, brand: null, price: null, oldPrice: null, priceRange: null, currency: null, availability: null },
  ...{ rating: null, author: null, publishedAt: null, breadcrumb: null, advertiser: null },
};
const shown = (value: string) => ({ value, source: 'visible' as const, alternatives: [] });

function stagesOf(id: string) {
  return [...(stageModels.find((model) => model.id === id)?.stages ?? [])];
}

function suggest(
  hints: Partial<Omit<SuggestionHints, 'kind' | 'facts'>> & {
    kind?: string;
    confidence?: number;
    facts?: Partial<PageFacts>;
  },
) {
  const { kind, confidence = 0.9, facts, ...rest } = hints;
  return suggestFromPage({
    url: 'https://www.maison-velin.example/x',
    channel: 'website',
    campaign: {},
    context: { brands, stages: stagesOf('fiveStages') },
    ...rest,
    kind: kind === undefined ? null : { id: kind, confidence },
    facts: { ...noFacts, ...facts },
  });
}

/** Suggestions without their reasons. */
function values(suggestions: ReturnType<typeof suggest>) {
  return Object.fromEntries(Object.entries(suggestions).map(([name, suggestion]) => [name, suggestion?.value]));
}

describe('suggestFromPage', () => {
  it('on the studied brand’s own product page', () => {
    expect(values(suggest({ kind: 'product' }))).toEqual({
      channel: 'website',
      category: 'viewsProductPage',
      stageId: 'consideration',
      contact: 'direct',
      media: 'owned',
      initiator: 'customer',
      engagement: 'active',
      brand: { kind: 'known', brandId: 'velin' },
      siteRole: undefined,
    });
  });

  it('on a search engine: nobody’s brand, unless the page names one', () => {
    const url = 'https://www.google.com/search?q=paper';
    expect(values(suggest({ kind: 'search', url, channel: 'searchEngine' }))).toEqual({
      channel: 'searchEngine',
      category: 'searches',
      stageId: 'consideration',
      contact: 'indirect',
      media: undefined,
      initiator: 'customer',
      engagement: 'active',
      brand: null,
      siteRole: 'thirdParty',
    });
    const advertised = suggest({
      kind: 'search',
      url,
      channel: 'searchEngine',
      facts: { advertiser: shown('Klafti') },
    });
    expect(advertised.brand).toEqual({ value: { kind: 'known', brandId: 'klafti' }, why: 'facts' });
  });

  it('on a retailer that the study knows: the maker’s brand, indirect', () => {
    const told = suggest({ kind: 'product', url: 'https://bazar.example/p/1', facts: { brand: shown('KLAFTI') } });
    expect(values(told)).toMatchObject({ contact: 'indirect', brand: { kind: 'known', brandId: 'klafti' } });
    expect(told.media).toBeNull();
    expect(told.siteRole).toBeNull();
  });

  it('on a marketplace: by the name in the product', () => {
    const url = 'https://www.amazon.fr/dp/1';
    const told = suggest({ kind: 'product', url, facts: { product: shown('Carnet Maison Vélin A5') } });
    expect(values(told)).toMatchObject({ contact: 'indirect', siteRole: 'retailer', brand: { brandId: 'velin' } });
  });

  it('names none where a page speaks of two', () => {
    const told = suggest({
      kind: 'product',
      url: 'https://www.amazon.fr/dp/1',
      facts: { product: shown('Klafti pen for Maison Velin paper') },
    });
    expect(told.brand).toEqual({ value: null, why: 'site' });
  });

  it('on a review site: by the address', () => {
    const url = 'https://www.trustpilot.com/review/www.klafti.example';
    expect(values(suggest({ kind: 'review', url, channel: 'reviewSite' }))).toMatchObject({
      category: 'readsReviewsOrRatings',
      stageId: 'consideration',
      contact: 'indirect',
      media: 'earned',
      initiator: 'customer',
      brand: { brandId: 'klafti' },
    });
  });

  it('on a network: a brand’s own page is its own, that of others is earned', () => {
    const own = suggest({ kind: 'social', channel: 'social', url: 'https://www.instagram.com/maisonvelin/' });
    expect(values(own)).toMatchObject({
      contact: 'direct',
      media: 'owned',
      initiator: 'company',
      engagement: 'passive',
      stageId: 'awareness',
      brand: { brandId: 'velin' },
    });
    const others = suggest({ kind: 'social', channel: 'social', url: 'https://www.instagram.com/p/1/' });
    expect(values(others)).toMatchObject({
      contact: 'indirect',
      media: 'earned',
      initiator: 'thirdParty',
      brand: null,
    });
  });

  it('takes a paid arrival for paid, and for begun by the company', () => {
    const told = suggest({ kind: 'product', campaign: { gclid: '1' } });
    expect(told.media).toEqual({ value: 'paid', why: 'campaign' });
    expect(told.initiator).toEqual({ value: 'company', why: 'campaign' });
    expect(told.category?.value).toBe('viewsProductPage');
    expect(suggest({ kind: 'home', campaign: { utm_medium: 'cpc' } }).category?.value).toBe('viewsLandingPage');
    expect(values(suggest({ kind: 'adLanding' }))).toMatchObject({ media: 'paid', stageId: 'awareness' });
  });

  it('tells a shop of others’ products from a brand’s own by the maker', () => {
    const of = (url: string) => suggest({ kind: 'product', url, facts: { brand: shown('Aubelune') } });
    expect(of('https://shop.example/p/1').siteRole?.value).toBe('retailer');
    expect(of('https://www.aube-lune.example/p/1').siteRole).toBeNull();
    // Which of both is for the person to say.
    expect(of('https://shop.example/p/1').brand).toBeNull();
  });

  it('takes the press for others’, and a brand’s own blog for its own', () => {
    const press = suggest({ kind: 'article', url: 'https://gazette.example/a' });
    expect(values(press)).toMatchObject({ contact: 'indirect', media: 'earned', brand: null, siteRole: 'thirdParty' });
    expect([press.category, press.stageId]).toEqual([null, null]);
    const blog = suggest({ kind: 'article', url: 'https://klafti.example/blog/a' });
    expect(values(blog)).toMatchObject({ category: 'readsCompanyBlog', media: 'owned', brand: { brandId: 'klafti' } });
  });

  it.each([
    ['cart', 'fillsBasket', 'decision'],
    ['checkout', 'checksOut', 'decision'],
    ['confirmation', 'receivesOrderConfirmation', 'retention'],
    ['support', 'consultsHelpCentre', 'retention'],
    ['account', 'usesSelfServiceTool', 'retention'],
    ['category', 'viewsCategoryPage', 'consideration'],
    ['home', 'visitsWebsite', undefined],
    ['other', undefined, undefined],
  ])('%s: %s at %s', (kind, category, stageId) => {
    expect(values(suggest({ kind }))).toMatchObject({ category, stageId });
  });

  it('reads from the address what help is asked for', () => {
    const at = (path: string, kind: string) => suggest({ kind, url: `https://klafti.example${path}` }).category?.value;
    expect(at('/returns', 'support')).toBe('returnsProduct');
    expect(at('/contact', 'support')).toBe('contactsSupport');
    expect(at('/newsletter', 'account')).toBe('signsUpToMailingList');
    // A kind that something else told is not overruled.
    expect(at('/returns', 'product')).toBe('viewsProductPage');
  });

  it.each([
    ['funnel', 'interest', 'decision', 'loyalty'],
    ['aida', 'desire', 'action', undefined],
    ['purchasePhases', 'beforePurchase', 'duringPurchase', 'afterPurchase'],
    ['purchaseJourney', 'evaluation', 'purchase', 'postPurchase'],
    ['hotel', 'search', 'booking', undefined],
  ])('finds the stage of the model %s', (model, product, checkout, support) => {
    const context = { brands, stages: stagesOf(model) };
    const stages = ['product', 'checkout', 'support'].map((kind) => suggest({ kind, context }).stageId?.value);
    expect(stages).toEqual([product, checkout, support]);
  });

  it('finds the stage of a study’s own model by its phase', () => {
    const stages = [
      { id: 'dream', phase: 'before' },
      { id: 'plan', phase: 'before' },
      { id: 'remember', phase: 'after' },
    ] as const;
    const at = (kind: string) => suggest({ kind, context: { brands, stages } }).stageId?.value;
    expect([at('product'), at('cart'), at('support')]).toEqual(['dream', undefined, 'remember']);
  });

  it('suggests nothing from a kind that is not sure, and nothing at all of a page that is none', () => {
    expect(values(suggest({ kind: 'cart', confidence: 0.3 }))).toMatchObject({
      category: undefined,
      stageId: undefined,
    });
    const none = suggest({ url: 'about:blank', channel: null });
    expect(Object.values(none).every((suggestion) => suggestion === null)).toBe(true);
  });
});
