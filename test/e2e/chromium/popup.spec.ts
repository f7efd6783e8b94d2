import type { Page } from '@playwright/test';
import type { ChromiumOptions, ChromiumRun } from '../../browsers/chromium';
import type { RunningShop } from '../../shop/server';
import { expect, test } from '../fixtures';
import { PopupPage } from './popupPage';
import { databaseNames, storedDrafts, storedEvidence, storedTouchpoints } from './storedRecords';

/** Presses a key as a keyboard layout gives it, which Playwright's own keyboard does for the American one only. */
async function pressKey(page: Page, code: string, key: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const text = key.length === 1 ? key : '';
  await session.send('Input.dispatchKeyEvent', { type: text === '' ? 'rawKeyDown' : 'keyDown', code, key, text });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', code, key });
  await session.detach();
}

type Launch = (options?: Partial<ChromiumOptions>) => Promise<ChromiumRun>;

/** The form of a French browser, over a French product page. */
async function openInFrench(launch: Launch, shop: RunningShop): Promise<{ run: ChromiumRun; popup: Page }> {
  const run = await launch({ lang: 'fr' });
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/fr/product/alba'));
  return { run, popup: await run.clickToolbar(tab) };
}

test('in French, on a French keyboard: the same keys by their place, in the words of the trade', async ({
  launch,
  shop,
}) => {
  const { run, popup } = await openInFrench(launch, shop);
  await expect(popup.getByRole('form', { name: 'Étiqueter cette page' })).toBeFocused();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(popup.getByRole('textbox', { name: 'Titre' })).toHaveValue(
    'Consulte une fiche produit\u00a0: Robe portefeuille en lin Alba',
  );
  const stages = popup.getByRole('radiogroup', { name: 'Étape' }).getByRole('radio');
  const names = await stages.evaluateAll((all) => all.map((radio) => radio.getAttribute('aria-label')));
  expect(names).toEqual(['Sensibilisation', 'Considération', 'Décision', 'Fidélisation', 'Recommandation']);
  for (const name of ['Parcours', 'Marque', 'Canal', 'Catégorie']) {
    await expect(popup.getByRole('combobox', { name, exact: true })).toBeVisible();
  }

  // Digits without Shift and the key left of S, as AZERTY prints them. Letters go by what is printed: M lies right of L there.
  await pressKey(popup, 'Digit2', 'é');
  await expect(popup.getByRole('radio', { name: 'Considération' })).toBeChecked();
  await pressKey(popup, 'Digit4', "'");
  await expect(popup.getByRole('radio', { name: 'Fidélisation' })).toBeChecked();
  const feelings = popup.getByRole('radiogroup', { name: 'Ressenti' });
  await pressKey(popup, 'KeyA', 'q');
  await expect(feelings.getByRole('radio', { name: 'Très négatif' })).toBeChecked();
  await pressKey(popup, 'KeyQ', 'a');
  await expect(feelings.getByRole('radio', { name: 'Très négatif' })).toBeChecked();
  await pressKey(popup, 'Semicolon', 'm');
  for (const name of ['Ressenti en un mot', 'Origine du ressenti', 'Irritant', 'Mots-clés']) {
    await expect(popup.getByLabel(name, { exact: true })).toBeVisible();
  }
  await pressKey(popup, 'Enter', 'Enter');
  await expect(popup.getByRole('status')).toContainText('Enregistré');
  expect(await storedTouchpoints(run)).toMatchObject([{ stageId: 'retention', emotion: { valence: -2 } }]);

  const dashboard = await run.openExtensionPage('dashboard.html');
  const map = dashboard.getByRole('region', { name: 'Cartographie du parcours' });
  await expect(map.getByRole('region', { name: 'Fidélisation' }).getByRole('article')).toHaveCount(1);
});

test('what the page suggests is told whole before it is taken, and moves nothing when it is', async ({
  launch,
  shop,
}) => {
  const { popup } = await openInFrench(launch, shop);
  const offer = popup.locator('button[aria-keyshortcuts=Y]');
  await expect(offer).toContainText('Étape\u00a0: Considération');
  await expect(offer).toContainText('À l’initiative de\u00a0: Client (entrant)');
  const cut = await offer.evaluate(
    (button) =>
      [button, ...button.querySelectorAll('*')].filter((each) => each.scrollWidth > each.clientWidth + 1).length,
  );
  expect(await offer.evaluate((button) => button.querySelectorAll('[data-field]').length)).toBe(5);
  expect(cut).toBe(0);
  const stages = popup.getByRole('radiogroup', { name: 'Étape' });
  const before = await stages.boundingBox();
  await popup.keyboard.press('y');
  await expect(popup.getByText(/Rempli$/)).toBeVisible();
  expect(await stages.boundingBox()).toEqual(before);
});

test('everything that may be said beside is saved with it', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  const popup = await PopupPage.open(run, tab);
  await popup.press('2', 'a', 'm');
  const { page } = popup;
  await expect(page.getByLabel('Emotion in a word')).toBeVisible();
  await page.getByLabel('Emotion in a word').selectOption({ label: 'Confused' });
  await page.getByRole('radio', { name: '4 of 5' }).check();
  await page.getByLabel('Basis').selectOption('experienced');
  await page.getByRole('textbox', { name: 'Customer action' }).fill('Looks for the size guide');
  await page.getByRole('textbox', { name: 'Thought' }).fill('Will 38 fit?');
  await page.getByRole('textbox', { name: 'Pain point' }).fill('No size guide');
  await page.getByRole('textbox', { name: 'Tags' }).fill('size');
  await page.getByRole('textbox', { name: 'Tags' }).press('Enter');
  await popup.choice('Channel').selectOption({ label: 'Mobile app' });
  await popup.choice('Category').selectOption({ label: 'Searches' });
  await popup.choice('Brand').selectOption({ label: 'Another brand…' });
  await page.getByRole('textbox', { name: 'Name of the new brand' }).fill('Ondaine');
  await popup.title.fill('Looks for a size');
  await popup.note.fill('Asked twice');
  await popup.press('Control+Enter');
  await popup.expectSaved();
  expect(await storedTouchpoints(run)).toMatchObject([
    {
      title: 'Looks for a size',
      note: 'Asked twice',
      emotion: { valence: -2, label: 'confused', arousal: 4 },
      basis: 'experienced',
      customerAction: 'Looks for the size guide',
      thought: 'Will 38 fit?',
      painPoints: [{ text: 'No size guide' }],
      tags: ['size'],
      channel: 'mobileApp',
      category: 'searches',
    },
  ]);
});

test('“Saved” appears only after a commit with strict durability', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  const popup = await PopupPage.open(run, tab);
  await popup.expectPicture();
  await popup.page.evaluate(() => {
    const log: string[] = [];
    Object.assign(window, { savingLog: log });
    const seen = new WeakSet<IDBTransaction>();
    // What writes is patched, as the library that begins the transactions holds the original of that already.
    for (const method of ['add', 'put', 'delete'] as const) {
      const original: (this: IDBObjectStore, ...given: never[]) => IDBRequest = IDBObjectStore.prototype[method];
      IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...given: never[]) {
        const { transaction } = this;
        if (transaction.db.name === 'parcours' && !seen.has(transaction)) {
          seen.add(transaction);
          const what = transaction.objectStoreNames.contains('touchpoints') ? 'touchpoint' : 'other';
          log.push(`${what} ${transaction.durability}`);
          // Captured at the database: before any listener of the transaction itself hears of it.
          const committed = ({ target }: Event) => {
            if (target === transaction) log.push(`${what} committed`);
          };
          transaction.db.addEventListener('complete', committed, { capture: true });
        }
        return original.apply(this, given);
      };
    }
    new MutationObserver(() => {
      const said = document.querySelector('[role=status]')?.textContent?.includes('Saved');
      if (said && !log.includes('said')) log.push('said');
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await popup.press('2', 'f', 'Enter');
  await popup.expectSaved();
  const log = await popup.page.evaluate<string[]>('savingLog');
  expect(log.slice(0, 3)).toEqual(['touchpoint strict', 'touchpoint committed', 'said']);
  expect(log.filter((entry) => /default|relaxed/.test(entry))).toEqual([]);
});

test('pressing twice saves once, and what was saved is taken back by its key', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  const popup = await PopupPage.open(run, tab);
  await popup.expectPicture();
  await popup.press('2', 'f');
  await popup.save.dblclick();
  await popup.expectSaved();
  expect(await storedTouchpoints(run)).toHaveLength(1);
  await popup.press('u');
  await expect(popup.save).toBeVisible();
  await expect(popup.stage('Consideration')).toBeChecked();
  expect(await storedTouchpoints(run)).toEqual([]);
  await popup.press('Enter');
  await popup.expectSaved();
  expect(await storedTouchpoints(run)).toHaveLength(1);
  await expect.poll(() => storedDrafts(run)).toEqual([]);
});

test('a page that becomes another one under the form is told of, and saved as the one that it was', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  const popup = await PopupPage.open(run, tab);
  await popup.expectPicture();
  const told = popup.page.getByText('The tab shows another page by now');
  await tab.evaluate(() => history.replaceState(null, '', '#details'));
  await tab.evaluate(() => history.pushState(null, '', '/en/product/other'));
  await expect(told).toBeVisible();
  await tab.goBack();
  await expect(told).toHaveCount(0);
  await tab.evaluate(() => {
    history.pushState(null, '', '/en/product/other');
    document.title = 'Another coat';
  });
  await expect(told).toBeVisible();
  await popup.press('Enter');
  await popup.expectSaved();
  const [touchpoint] = await storedTouchpoints(run);
  expect(touchpoint?.page?.url).toBe(shop.url('aubelune', '/en/product/alba'));
});

test('a private window is not recorded until the person agrees', async ({ launch, shop }) => {
  const run = await launch({ incognitoAllowed: true });
  const seen = shop.log.length;
  const tab = await run.openIncognitoPage(shop.url('aubelune', '/en/product/alba'));
  await tab.waitForLoadState('networkidle');
  const requests = shop.log.length;
  expect(requests).toBeGreaterThan(seen);
  const asking = await PopupPage.openAnything(run, tab);
  await expect(asking.page.getByRole('heading', { name: 'Private window' })).toBeVisible();
  await expect(asking.page.getByText('records nothing in private windows unless you say so')).toBeVisible();
  const decline = asking.page.getByRole('button', { name: 'Not now' });
  await expect(decline).toBeFocused();
  await expect(asking.form).toHaveCount(0);
  await asking.pressLast('Enter');
  // Neither page, picture nor draft: not even a database to keep them in.
  expect(await databaseNames(run)).not.toContain('parcours');
  expect(await storedDrafts(run)).toEqual([]);

  const agreeing = await PopupPage.openAnything(run, tab);
  await agreeing.page.getByRole('button', { name: 'Record in private windows' }).click();
  await expect(agreeing.form).toBeFocused();
  await agreeing.expectPicture();
  await agreeing.press('2', 'f', 'Enter');
  await agreeing.expectSaved();
  expect(await storedTouchpoints(run)).toMatchObject([{ page: { url: tab.url() } }]);
  expect(await storedEvidence(run)).toHaveLength(1);
  expect(shop.log.length).toBe(requests);
});
