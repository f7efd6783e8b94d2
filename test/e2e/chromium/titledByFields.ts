import type { Page } from '@playwright/test';

/** Makes of a page one that writes its title from two fields of its own, as checkouts do, and types into these. */
export async function titleByFields(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.innerHTML = '<h1>Checkout</h1><input name="firstName"><input name="lastName">';
    document.addEventListener('input', () => {
      const [first, last] = document.querySelectorAll('input');
      document.title = `Checkout for ${first?.value} ${last?.value}`;
    });
  });
  await page.locator('[name=firstName]').fill('Wilhelmina');
  await page.locator('[name=lastName]').fill('Hohenfels');
}
