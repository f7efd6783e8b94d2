import type { FirefoxRun } from '../../browsers/firefox';
import type { FirefoxDocument } from '../../browsers/firefox-document';
import { expect, test } from '../fixtures';
import { expectClosed, openOverlay, select } from './overlay';
import { button, openPopup, radio, region, saveButton, statusLine, tagByKeys } from './quickForm';
import { storedRecords, storedTouchpoints } from './storedRecords';

async function openPageTools(run: FirefoxRun): Promise<FirefoxDocument> {
  const popup = await openPopup(run);
  await popup.waitForElement(button('Page tools'));
  await run.press('z');
  await popup.waitForElement('[role=menu]');
  return popup;
}

/** Presses a key that closes the popup. */
async function pressLast(run: FirefoxRun, key: string): Promise<void> {
  await run.press(key);
  await expect.poll(() => run.isPopupOpen()).toBe(false);
}

async function verbatims(run: FirefoxRun): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await storedRecords(run))['parcours/verbatims'] ?? [];
}

test('what the page says is suggested, and taken by one key', async ({ launchFirefox, shop }) => {
  const run = await launchFirefox();
  await run.navigate(shop.url('aubelune', '/en/product/alba'));
  const popup = await openPopup(run);
  await popup.waitForElement('button[aria-keyshortcuts=Y]');
  expect(await popup.text(region('What this page seems to be'))).toContain('Product page');
  await run.press('y');
  await expect.poll(() => popup.exists('button[aria-keyshortcuts=Y]')).toBe(false);
  await run.press('f', 'Enter');
  await popup.waitForElement(statusLine, 'Saved');
  expect(await storedTouchpoints(run)).toMatchObject([{ category: 'viewsProductPage', channel: 'website' }]);
});

test('the sweep lists every review of the page, and codes them by keys', async ({ launchFirefox, shop }) => {
  const run = await launchFirefox();
  await run.navigate(shop.url('parlavis', '/en/company/klafti'));
  const shown = await run.page.execute(() => document.querySelectorAll('article.opinion').length);
  const popup = await openPageTools(run);
  await popup.waitFor((count) => document.body.textContent?.includes(`Review sweep (${count})`), shown);
  await pressLast(run, '2');
  const { page } = run;
  await expect.poll(() => page.url()).toContain('#/sweep/');
  await page.waitFor((count) => document.body.textContent?.includes(`0 of ${count}`), shown);
  await run.press('2', 'g', 'Enter');
  await page.waitFor((count) => document.body.textContent?.includes(`1 of ${count}`), shown);
  expect(await verbatims(run)).toMatchObject([{ emotion: { valence: 2, basis: 'reported' }, language: 'en' }]);
});

test('a review that is pointed at is kept as what it reports and as its reading', async ({ launchFirefox, shop }) => {
  const run = await launchFirefox();
  const { page } = run;
  await run.navigate(shop.url('parlavis', '/en/company/klafti'));
  await page.execute(() => document.querySelector('article.opinion')?.scrollIntoView({ block: 'center' }));
  const words = await page.execute(() => document.querySelector('.opinion-body')?.textContent ?? '');
  await run.press('Alt+Shift+K');
  const picker = run.frame('about:blank');
  await picker.waitFor(() => document.hasFocus());
  // From what is in the middle of the window outwards, until it is the review.
  for (let wider = 0; wider < 12; wider += 1) {
    if ((await picker.text('[role=status]')) === 'Review') break;
    await run.press('ArrowUp');
  }
  expect(await picker.text('[role=status]')).toBe('Review');
  await run.press('Enter');
  const form = run.frame('overlay-form.html');
  await form.waitForElement(saveButton);
  await form.waitFor(() => document.hasFocus());
  await form.waitForElement(radio('Both'));
  expect(await form.property(radio('Both'), 'checked')).toBe(true);
  await run.press('Control+Enter');
  await expectClosed(run);
  const [touchpoint] = await storedTouchpoints(run);
  const [kept, ...others] = await verbatims(run);
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ touchpointId: touchpoint?.id, language: 'en', emotion: { basis: 'reported' } });
  expect(kept?.quote).toContain(words);
});

test('an advertisement is outlined, taken by Enter, and kept as paid', async ({ launchFirefox, shop }) => {
  const run = await launchFirefox();
  await run.navigate(shop.url('parlavis', '/en/company/klafti'));
  const popup = await openPageTools(run);
  await popup.waitFor(() => document.body.textContent?.includes('Show advertisements on this page (1)'));
  await pressLast(run, '3');
  const picker = run.frame('about:blank');
  await picker.waitFor(() => document.hasFocus());
  await run.press('ArrowRight');
  await picker.waitForElement('[role=status]', 'frame of another site');
  await run.press('Enter');
  const form = run.frame('overlay-form.html');
  await form.waitForElement(saveButton);
  await form.waitFor(() => document.hasFocus());
  await run.press('Control+Enter');
  await expectClosed(run);
  expect(await storedTouchpoints(run)).toMatchObject([
    { category: 'seesAdvertisement', channel: 'onlineAd', media: 'paid', initiator: 'company' },
  ]);
  const { 'parcours/evidence': evidence = [] } = await storedRecords(run);
  expect(evidence.map(({ kind }) => kind)).toContain('elementScreenshot');
});

/** All that can be read in the closed shadow root over the page, which only Firefox itself sees; null where there is none. */
async function shownAnchors(run: FirefoxRun): Promise<string | null> {
  return (await run.inChrome(`
    const actor = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
    return actor.executeScript(
      \`const roots = Array.from(document.documentElement.children, (each) => each.openOrClosedShadowRoot);
      return roots.find(Boolean)?.querySelector('[role="dialog"]')?.textContent ?? null;\`,
      [],
      { timeout: 5000, sandboxName: 'system' },
    );`)) as string | null;
}

test('what was tagged is shown at its words after the page has changed, and says where it is gone', async ({
  launchFirefox,
  shop,
}) => {
  const run = await launchFirefox();
  const { page } = run;
  const url = shop.url('hard', '/quirks');
  await run.navigate(url);
  await select(page, '#sentence');
  await tagByKeys(run, await openOverlay(run), '3', 's');
  await expectClosed(run);
  for (const [change, summary] of [
    ['wrapped', '1 of 1 found'],
    ['removed', '0 of 1 found'],
  ] as const) {
    await run.navigate(url);
    await page.execute((how) => {
      const paragraph = document.querySelector('#sentence');
      const wrapper = document.createElement('section');
      paragraph?.replaceWith(wrapper);
      if (how === 'wrapped' && paragraph) wrapper.append(paragraph);
      paragraph?.removeAttribute('id');
    }, change);
    await openPageTools(run);
    await pressLast(run, '1');
    await expect.poll(() => shownAnchors(run)).toContain(summary);
    await run.press('Escape');
    await expect.poll(() => shownAnchors(run)).toBeNull();
  }
});
