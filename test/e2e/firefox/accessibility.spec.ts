import axe from 'axe-core';
import type { FirefoxDocument } from '../../browsers/firefox-document';
import { expect, test } from '../fixtures';
import { expectClosed, select } from './overlay';
import { storedTouchpoints } from './storedRecords';

/** What axe finds wrong in a document, in short. */
async function violations(document: FirefoxDocument): Promise<string[]> {
  // Given as the script itself: the pages' policy lets no text be run as one.
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as FunctionConstructor;
  const script = new AsyncFunction(
    `${axe.source}
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
    return window.axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      JSON.stringify(violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 200) + ' ' + failureSummary))));`,
  ) as () => Promise<string>;
  return JSON.parse(await document.execute(script)) as string[];
}

for (const [lang, colorScheme] of [
  ['en-US', 'light'],
  ['fr', 'dark'],
] as const) {
  test(`axe finds nothing: ${lang}, ${colorScheme}`, async ({ launchFirefox, shop }) => {
    const run = await launchFirefox({ lang, colorScheme });
    await run.navigate(shop.url('aubelune', '/en/product/alba'));
    const popup = await run.clickToolbarButton();
    await popup.waitForElement('[role=radiogroup]');
    expect(await popup.execute(() => document.documentElement.lang)).toBe(lang.slice(0, 2));
    await run.press('2', 'm');
    await popup.waitForElement('[aria-expanded=true]');
    expect(await violations(popup)).toEqual([]);
    await run.press('Control+Enter');
    await expect.poll(async () => (await storedTouchpoints(run)).length).toBe(1);
    expect(await violations(popup)).toEqual([]);
    await run.closePopup();

    const listing = await run.clickToolbarButton();
    await listing.waitForElement('section li');
    expect(await violations(listing)).toEqual([]);
    await run.closePopup();

    await select(run.page, 'h1');
    await run.press('Alt+Shift+K');
    const form = run.frame('overlay-form.html');
    await form.waitForElement('blockquote');
    expect(await violations(form)).toEqual([]);
    await run.press('Escape');
    await expectClosed(run);

    await run.openExtensionPage('dashboard.html');
    const { page } = run;
    await page.waitForElement('article img');
    expect(await violations(page)).toEqual([]);
    await page.click('article a');
    await page.waitForElement('aside textarea');
    expect(await violations(page)).toEqual([]);
    for (const [hash, present] of [
      ['#/touchpoints', '[role=row] a'],
      ['#/touchpoints?toCode=1', '[role=radiogroup]'],
      ['#/study', 'main section select'],
      ['#/settings', 'main input[type=checkbox]'],
    ] as const) {
      await page.execute((to) => {
        location.hash = to;
      }, hash);
      await page.waitForElement(present);
      expect(await violations(page), hash).toEqual([]);
    }
  });
}
