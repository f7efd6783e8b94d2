import { describe, expect, it } from 'vitest';
import { stageModels } from '@/lib/journey/catalogues/stageModels';
import { suggestFromAddress } from '@/lib/page/suggestFromAddress';

const stages = stageModels.find(({ id }) => id === 'fiveStages')?.stages ?? [];
const of = (url: string, campaign: Record<string, string> = {}) => suggestFromAddress({ url, campaign }, stages);

describe('what an address suggests of a page that was only logged', () => {
  it.each([
    ['https://www.google.com/search?q=linen+dress', 'searchEngine', 'searches', 'consideration'],
    ['https://shop.example/', 'website', 'visitsWebsite', null],
    ['https://shop.example/en/collections/dresses', 'website', 'viewsCategoryPage', 'consideration'],
    ['https://shop.example/products/linen-dress', 'website', 'viewsProductPage', 'consideration'],
    ['https://shop.example/fr/panier', 'website', 'fillsBasket', 'decision'],
    ['https://shop.example/checkout/payment', 'website', 'checksOut', 'decision'],
    ['https://shop.example/order-confirmation', 'website', 'receivesOrderConfirmation', 'retention'],
    ['https://shop.example/returns', 'website', 'returnsProduct', 'retention'],
    ['https://www.trustpilot.com/review/shop.example', 'reviewSite', 'readsReviewsOrRatings', 'consideration'],
    ['https://www.instagram.com/shop', 'social', 'seesSocialMediaContent', 'awareness'],
  ])('%s', (url, channel, category, stageId) => {
    expect(of(url)).toEqual({ channel, category, stageId });
  });

  it('knows the page that an advertisement led to by its tracking parameters', () => {
    expect(of('https://shop.example/summer', { gclid: 'x' })).toMatchObject({
      category: 'viewsLandingPage',
      stageId: 'awareness',
    });
  });

  it('leaves open what the address does not tell, and a stage that the model does not have', () => {
    expect(of('https://shop.example/a8f3')).toEqual({ channel: 'website', category: null, stageId: null });
    expect(suggestFromAddress({ url: 'https://shop.example/cart', campaign: {} }, []).stageId).toBeNull();
  });
});
