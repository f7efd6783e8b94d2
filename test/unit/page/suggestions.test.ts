import { describe, expect, it } from 'vitest';
import { categoryIds } from '@/lib/journey/catalogues/categories';
import { suggestCategory } from '@/lib/page/suggestCategory';
import { suggestChannel } from '@/lib/page/suggestChannel';

describe('suggestChannel', () => {
  it.each([
    ['https://www.google.co.uk/search?q=coat', 'searchEngine'],
    ['https://duckduckgo.com/?q=coat', 'searchEngine'],
    ['https://shop.google.com/x', 'website'],
    ['https://pokupki.market.yandex.ru/product/1', 'website'],
    ['https://www.google.com/maps/place/x', 'reviewSite'],
    ['https://fr.trustpilot.com/review/klafti.fr', 'reviewSite'],
    ['https://www.instagram.com/p/1', 'social'],
    ['https://www.instagram.com/direct/t/1', 'messaging'],
    ['https://www.pinterest.fr/pin/1', 'social'],
    ['https://mail.google.com/mail/u/0/', 'email'],
    ['https://web.whatsapp.com/', 'messaging'],
    ['https://www.klafti.fr/', 'website'],
    ['https://notgoogle.com/', 'website'],
    ['https://google.evil.example/', 'website'],
    ['https://netflix.com/', 'website'],
    ['chrome://settings', null],
    ['nothing', null],
  ])('%s: %s', (url, channel) => {
    expect(suggestChannel(url)).toBe(channel);
  });
});

describe('suggestCategory', () => {
  const suggest = (path: string, openGraphType = '', campaign = {}) =>
    suggestCategory({ url: `https://klafti.example${path}`, channel: 'website', openGraphType, campaign });

  it.each([
    ['/', 'visitsWebsite'],
    ['/fr-FR/', 'visitsWebsite'],
    ['/en/index.html', 'visitsWebsite'],
    ['/fr/panier', 'fillsBasket'],
    ['/en/shopping_bag.html', 'fillsBasket'],
    ['/checkout/payment', 'checksOut'],
    ['/shop/CheckoutStep2.aspx', 'checksOut'],
    ['/checkout-step-1', 'checksOut'],
    ['/checkout/order-received/17', 'receivesOrderConfirmation'],
    ['/checkouts/17/thank_you', 'receivesOrderConfirmation'],
    ['/fr/aide/livraison', 'consultsHelpCentre'],
    ['/contact', 'contactsSupport'],
    ['/search?q=coat', 'searches'],
    ['/?s=coat', 'searches'],
    ['/?s=', 'visitsWebsite'],
    ['/products/alba-coat', 'viewsProductPage'],
    ['/products', null],
    ['/collections/coats', 'viewsCategoryPage'],
    ['/collections/coats/products/alba', 'viewsProductPage'],
    ['/alba-coat-123.html', null],
    ['/catalog-of-help-wanted', null],
  ])('%s: %s', (path, category) => {
    expect(suggest(path)).toBe(category);
  });

  it('believes a declared type unless the address says what is done', () => {
    expect(suggest('/alba-coat-123.html', 'product')).toBe('viewsProductPage');
    expect(suggest('/coats', 'product.group')).toBe('viewsCategoryPage');
    expect(suggest('/basket', 'product')).toBe('fillsBasket');
  });

  it('takes a paid arrival on an unknown page for a landing page', () => {
    expect(suggest('/summer', '', { gclid: '1' })).toBe('viewsLandingPage');
    expect(suggest('/products/alba', '', { gclid: '1' })).toBe('viewsProductPage');
  });

  it('follows the channel, and says nothing of mail', () => {
    const on = (channel: 'searchEngine' | 'social' | 'reviewSite' | 'email') =>
      suggestCategory({ url: 'https://x.example/cart', channel, openGraphType: '', campaign: {} });
    expect([on('searchEngine'), on('social'), on('reviewSite'), on('email')]).toEqual([
      'searches',
      'seesSocialMediaContent',
      'readsReviewsOrRatings',
      null,
    ]);
  });

  it('gives ids of the catalogue', () => {
    expect(categoryIds).toContain(suggest('/cart'));
  });
});
