import type { Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';
import { expect, test } from '../fixtures';
import { PopupPage } from './popupPage';
import { type StoredTouchpoint, storedRecords } from './storedRecords';

interface ReadTouchpoint extends StoredTouchpoint {
  readonly page: {
    readonly url: string;
    readonly title: string;
    readonly facts: {
      readonly product: { readonly value: string } | null;
      readonly price: { readonly value: number } | null;
    } | null;
  };
}

/** Saves a touchpoint of the page shown, once its price has been read. */
async function saveAt(run: ChromiumRun, tab: Page, price: string): Promise<ReadTouchpoint> {
  const popup = await PopupPage.open(run, tab);
  await expect(popup.page.getByRole('region', { name: 'What this page seems to be' })).toContainText(price);
  await popup.press('1', 'd', 'Enter');
  await popup.expectSaved();
  const saved = (await storedRecords<ReadTouchpoint>(run, 'touchpoints')).find(({ page }) => page.url === tab.url());
  if (!saved) throw new Error('Nothing was saved of this page.');
  return saved;
}

test('a page that changes its address without loading is read again', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('hard', '/spa'));
  await tab.getByRole('link', { name: 'Alba wrap dress' }).click();
  // What such sites say in their head is of the first thing, and stays there.
  await tab.evaluate(() => {
    const declared = document.createElement('script');
    declared.type = 'application/ld+json';
    declared.textContent = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Product',
      name: 'Alba wrap dress',
      offers: { '@type': 'Offer', price: '240.00', priceCurrency: 'EUR' },
    });
    const canonical = document.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = location.href;
    document.head.append(declared, canonical);
    document
      .querySelector('h1')
      ?.insertAdjacentHTML('afterend', '<p class="price">€240.00</p><button>Add to basket</button>');
  });
  const first = await saveAt(run, tab, '240');
  expect(first.page.facts).toMatchObject({ product: { value: 'Alba wrap dress' }, price: { value: 240 } });

  await tab.getByRole('link', { name: 'BIM tiered dress' }).click();
  await tab.locator('.price').evaluate((price) => {
    price.textContent = '€95.00';
  });
  const second = await saveAt(run, tab, '95');
  expect(second.page.url).toBe(shop.url('hard', '/spa/products/2'));
  expect(second.page.title).toContain('BIM tiered dress');
  expect(second.page.facts).toMatchObject({ product: { value: 'BIM tiered dress' }, price: { value: 95 } });
  expect(JSON.stringify(second.page)).not.toMatch(/Alba|240/);
});
