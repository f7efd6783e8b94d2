import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { dashboardMessages } from '@/lib/i18n/dashboard';
import { moreFieldsMessages } from '@/lib/i18n/moreFields';
import { pageToolsMessages } from '@/lib/i18n/pageTools';
import { popupNotices } from '@/lib/i18n/popupNotices';
import { quickFormMessages } from '@/lib/i18n/quickForm';
import { settingsMessages } from '@/lib/i18n/settings';
import { soughtMessages } from '@/lib/i18n/sought';
import type { ChromiumRun } from '../../browsers/chromium';
import type { RunningShop } from '../../shop/server';
import { expect, test } from '../fixtures';
import { downloaded } from './dashboardPage';
import { keepMoving } from './keepMoving';

/** Everything that axe can find wrong with a page as it is now, best practices included. */
async function expectNoBarrier(page: Page, state: string): Promise<void> {
  await test.step(state, async () => {
    // Colours in between would be judged.
    await page.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
          .map(({ finished }) => finished),
      ),
    );
    // Evaluated, as the page's policy lets no other script in.
    await page.evaluate(axe.source);
    const found = await page.evaluate<string[]>(`axe.run().then(({ violations }) =>
      violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => id + ' (' + help + ') at ' + target.join(' ') + ': ' + failureSummary)))`);
    expect(found, state).toEqual([]);
  });
}

async function openPopup(run: ChromiumRun, tab: Page): Promise<Page> {
  const popup = await run.clickToolbar(tab);
  await expect(popup.getByRole('form')).toBeFocused();
  return popup;
}

/** Two touchpoints, one of them to be coded, and an unfinished form. */
async function capture(run: ChromiumRun, shop: RunningShop, language: 'en' | 'fr'): Promise<void> {
  const messages = quickFormMessages[language];
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', `/${language}/product/alba`));
  for (const keys of [['2', 'f'], ['3']]) {
    const popup = await openPopup(run, tab);
    await expect(popup.getByRole('button', { name: messages.retake })).toBeEnabled();
    for (const key of [...keys, 'Enter']) await popup.keyboard.press(key);
    await expect(popup.getByRole('status')).toContainText(messages.saved);
  }
  await tab.goto(shop.url('klafti', `/${language}/`));
  const popup = await openPopup(run, tab);
  await popup.getByRole('textbox', { name: messages.note }).fill('…');
  await expect.poll(() => popup.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(2);
  await run.closePopup();
  await tab.close();
}

/** Source text: makes the database one of a newer version, which this one does not open. */
const takeOver = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('parcours', 9990);
  opening.onsuccess = () => { opening.result.close(); resolve(); };
  opening.onerror = () => reject(opening.error);
})`;

/** The exported journey as somebody else gave its first touchpoint another title, not knowing of the last change here. */
function conflicting(exported: Buffer): string {
  const map = JSON.parse(exported.toString('utf8')) as {
    touchpoints: { title: string; version: Record<string, number>; fieldVersions: Record<string, unknown> }[];
  };
  const touchpoint = map.touchpoints.find(({ title }) => title === 'Deux versions');
  const [replica, counter = 0] = Object.entries(touchpoint?.version ?? {})[0] ?? [];
  if (!touchpoint || replica === undefined) throw new Error('The edited touchpoint is not in the file.');
  const other = '0193b000-0000-7000-8000-0000000000bb';
  touchpoint.title = 'Two versions';
  touchpoint.version = { [replica]: counter - 1, [other]: 1 };
  touchpoint.fieldVersions.title = { replica: other, counter: 1 };
  return JSON.stringify(map);
}

for (const language of ['en', 'fr'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the popup has no barrier in any state: ${language}, ${colorScheme}`, async ({ launch, shop }) => {
      const run = await launch({ lang: language, colorScheme, incognitoAllowed: true });
      const messages = quickFormMessages[language];
      const tab = await run.context.newPage();
      await tab.goto(shop.url('aubelune', `/${language}/product/alba`));
      const popup = await openPopup(run, tab);
      expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
        colorScheme === 'dark',
      );
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
      await expect(popup.getByRole('button', { name: messages.retake })).toBeEnabled();
      await expectNoBarrier(popup, 'empty');
      const words = pageToolsMessages[language];
      for (const [name, key] of [
        [words.pageTools, 'z'],
        [words.pictureTools, 'i'],
      ] as const) {
        await expect(popup.getByRole('button', { name })).toBeVisible();
        await popup.keyboard.press(key);
        await expect(popup.getByRole('menu', { name })).toBeVisible();
        await expectNoBarrier(popup, name);
        if (key === 'z') await popup.keyboard.press('Escape');
      }
      await popup.keyboard.press('2');
      await expect(popup.getByRole('progressbar', { name: words.fullPageTaking })).toBeVisible();
      await expectNoBarrier(popup, 'while the full page is being taken');
      await expect(popup.getByRole('button', { name: messages.retake })).toBeEnabled();
      for (const key of ['2', 'f', 'm']) await popup.keyboard.press(key);
      await popup.getByRole('textbox', { name: moreFieldsMessages[language].tags }).fill('taille');
      await popup.getByRole('textbox', { name: moreFieldsMessages[language].tags }).press('Enter');
      await expectNoBarrier(popup, 'filled, with all its fields');
      await popup.keyboard.press('Escape');
      await popup.keyboard.press('x');
      await popup.keyboard.press('m');
      await expectNoBarrier(popup, 'without its picture');
      await popup.evaluate(() => {
        const { add } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.add = () => {
          IDBObjectStore.prototype.add = add;
          throw new DOMException('no room', 'QuotaExceededError');
        };
      });
      await popup.keyboard.press('Enter');
      await expect(popup.getByRole('alert')).toBeVisible();
      await expectNoBarrier(popup, 'not saved');
      await popup.keyboard.press('Enter');
      await expect(popup.getByRole('status')).toContainText(messages.saved);
      await expectNoBarrier(popup, 'saved');

      await tab.goto('chrome://version');
      const restricted = await openPopup(run, tab);
      await expect(restricted.getByRole('note')).toBeVisible();
      await expectNoBarrier(restricted, 'where nothing can be captured');
      await restricted.getByRole('textbox', { name: messages.note }).fill('…');
      await restricted.getByRole('combobox', { name: messages.brand }).selectOption({ label: messages.otherBrand });
      await expectNoBarrier(restricted, 'with a new brand');
      await run.closePopup();

      await tab.goto(shop.url('aubelune', `/${language}/product/alba`));
      const listing = await openPopup(run, tab);
      await expect(listing.getByRole('button', { name: messages.unfinished(1) })).toBeVisible();
      await listing.keyboard.press('u');
      await expect(listing.getByRole('region', { name: messages.unfinishedHint })).toBeVisible();
      await expectNoBarrier(listing, 'with what there is already');
      await run.closePopup();

      await tab.evaluate((address) => location.assign(address), shop.url('hard', '/moving-field'));
      await tab.waitForURL('**/moving-field');
      await keepMoving(tab);
      const moving = await openPopup(run, tab);
      await expect(moving.getByRole('note')).toBeVisible();
      await expectNoBarrier(moving, 'where no picture could be taken');
      await run.closePopup();

      const page = await run.openExtensionPage('overlay-form.html');
      await page.evaluate(takeOver);
      const failed = await run.clickToolbar(tab);
      await expect(failed.getByRole('heading', { name: popupNotices[language].cannotOpen })).toBeVisible();
      await expectNoBarrier(failed, 'where it cannot open');
      await run.closePopup();

      const hidden = await run.openIncognitoPage(shop.url('aubelune', `/${language}/`));
      const asking = await run.clickToolbar(hidden);
      await expect(asking.getByRole('button')).toHaveCount(2);
      await expectNoBarrier(asking, 'in a private window');
    });

    test(`the dashboard has no barrier on any screen: ${language}, ${colorScheme}`, async ({
      launch,
      shop,
      folder,
    }) => {
      const downloadDir = await folder('downloads');
      const run = await launch({ lang: language, colorScheme, downloadDir });
      const messages = dashboardMessages[language];
      const fields = quickFormMessages[language];
      const page = await run.openExtensionPage('dashboard.html');
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      const heading = page.getByRole('main').getByRole('heading');
      const goTo = async (screen: 'map' | 'touchpoints' | 'compare' | 'study' | 'settings') => {
        await page
          .getByRole('navigation', { name: messages.navigation })
          .getByRole('link', { name: messages[screen] })
          .click();
        await expect(heading.first()).toBeAttached();
      };
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
        colorScheme === 'dark',
      );
      await expect(page.getByRole('heading', { name: messages.firstStepsTitle })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      await expectNoBarrier(page, 'map, empty');
      await goTo('touchpoints');
      await expectNoBarrier(page, 'touchpoints, empty');

      await capture(run, shop, language);
      await page.bringToFront();
      await expectNoBarrier(page, 'touchpoints');
      await page.getByRole('link', { name: new RegExp(`^${messages.toCode}`) }).click();
      await expect(page.getByRole('progressbar')).toBeVisible();
      await expectNoBarrier(page, 'inbox');
      await page.keyboard.press('f');
      await expect(page.getByText(messages.inboxEmpty)).toBeVisible();
      await expectNoBarrier(page, 'inbox, all coded');

      await goTo('map');
      await expect(page.getByRole('article')).toHaveCount(2);
      await page.getByText(messages.unfinishedTitle(1, '1')).click();
      await expectNoBarrier(page, 'map');
      await page.getByRole('textbox', { name: messages.search }).fill('xyz');
      await expect(page.getByText(messages.nothingFound, { exact: true })).toBeVisible();
      await expectNoBarrier(page, 'nothing found');
      await page.getByRole('textbox', { name: messages.search }).fill('');
      const card = page.getByRole('article').first();
      await card.locator('button[aria-haspopup=menu]').click();
      await expect(page.getByRole('menu')).toBeVisible();
      await expectNoBarrier(page, 'where to move to');
      await page.keyboard.press('Escape');

      await card.getByRole('heading').getByRole('link').click();
      const editor = page.getByRole('complementary', { name: messages.editTouchpoint });
      await editor.getByRole('textbox', { name: fields.title }).fill('Deux versions');
      await expect(editor.getByRole('status').filter({ hasText: messages.saved })).toBeVisible();
      await expectNoBarrier(page, 'editor');
      await editor.getByRole('button', { name: messages.enlarge }).click();
      await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
      await expectNoBarrier(page, 'evidence');
      await page.keyboard.press('Escape');

      await button(messages.newJourney).click();
      await button(messages.createJourney).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await expectNoBarrier(page, 'new journey, refused');
      await page.keyboard.press('Escape');

      await button(messages.export).click();
      await expect(page.getByRole('dialog').getByRole('radio')).not.toHaveCount(0);
      await expectNoBarrier(page, 'export');
      await button(messages.saveFile).click();
      await expect(page.getByText(messages.fileSaved)).toBeVisible();
      await expectNoBarrier(page, 'exported');
      await page.keyboard.press('Escape');

      const choose = async (name: string, bytes: Buffer | string) => {
        const choosing = page.waitForEvent('filechooser');
        await page.getByRole('dialog').getByRole('button', { name: /…$/ }).click();
        await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) });
      };
      await button(messages.import).click();
      await expectNoBarrier(page, 'import');
      await choose('wrong.json', '{}');
      await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
      await expectNoBarrier(page, 'import refused');
      await choose('map.json', conflicting((await downloaded(downloadDir)).bytes));
      await expect(page.getByRole('dialog').getByText(messages.importConflicts(1, '1'))).toBeVisible();
      await expectNoBarrier(page, 'imported with a conflict');
      await page.keyboard.press('Escape');
      await expect(editor.getByRole('group').filter({ hasText: messages.keepThis })).toBeVisible();
      await expectNoBarrier(page, 'two versions');
      await editor.getByRole('button', { name: messages.deleteTouchpoint }).click();
      await expect(page.getByRole('region', { name: messages.notices })).toBeVisible();
      await expectNoBarrier(page, 'deleted');
      // The last of the two that have the same picture; what is imported below becomes the study that is shown.
      await goTo('touchpoints');
      await page.getByRole('row').nth(1).getByRole('link').first().click();
      await editor.getByRole('button', { name: messages.deleteTouchpoint }).click();
      await expect(editor).toBeHidden();

      await button(messages.import).click();
      await choose('everything.json', await readFile('test/fixtures/journey-map-1.0.0.json'));
      await expect(page.getByRole('dialog').getByRole('status')).toContainText(messages.imported('everything.json'));
      await page.getByRole('dialog').getByRole('button', { name: messages.showJourney }).click();
      // The screen of before has a heading, too.
      await page.waitForURL(/#\/map\//);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('region', { name: messages.notices })).toBeVisible();
      await expectNoBarrier(page, 'a journey with everything');
      await page.evaluate("location.hash += '?mark=lowest,gap,momentOfTruth,unanswered'");
      await expect(page.getByRole('button', { name: soughtMessages[language].highlightCount('4') })).toBeVisible();
      await expectNoBarrier(page, 'map, with highlights');
      await goTo('compare');
      await expectNoBarrier(page, 'compare, nothing chosen');
      await page.evaluate("location.hash = '#/compare?with=planned&with=actual&mark=lowest,gap'");
      await expect(page.getByRole('table').first()).toBeVisible();
      await expectNoBarrier(page, 'compare');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: settingsMessages[language].keyHelp })).toBeVisible();
      await expectNoBarrier(page, 'keys');
      await page.keyboard.press('Escape');
      await goTo('study');
      await expectNoBarrier(page, 'study');
      await goTo('settings');
      await expect(page.getByRole('meter')).toBeVisible();
      await expectNoBarrier(page, 'settings');
      await button(settingsMessages[language].freeStorage).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoBarrier(page, 'freeing up space');
      await page.keyboard.press('Escape');
      await page.goto(`${page.url().split('#')[0]}#/map/0193c000-0000-7000-8000-00000000dead`);
      await expect(page.getByText(messages.journeyGone, { exact: true })).toBeVisible();
      await expectNoBarrier(page, 'no such journey');
      await page.evaluate(takeOver);
      await page.reload();
      await expect(page.getByRole('alert')).toBeVisible();
      await expectNoBarrier(page, 'where nothing can be read');
    });
  }
}
