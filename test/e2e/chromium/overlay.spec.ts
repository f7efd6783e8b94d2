import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';
import type { ChromiumRun } from '../../browsers/chromium';
import type { AttackReport } from '../../shop/hard/client/attacks';
import type { Spied } from '../../shop/hard/client/recorder';
import { expect, test } from '../fixtures';
import { deleteTouchpoints, note, OverlayPage, saveButton, storedTouchpoints, traces } from './overlayPage';
import { PopupPage } from './popupPage';
import { storedDrafts } from './storedRecords';

async function select(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => getSelection()?.selectAllChildren(element));
}

/** Stage, emotion and Enter, as a person presses them: wherever the keyboard is. */
async function tagByKeys(page: Page, frame: Frame): Promise<void> {
  await page.keyboard.press('3');
  await page.keyboard.press('s');
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('status')).toContainText('Saved');
}

test.describe('on difficult pages', () => {
  for (const name of ['csp', 'hostile-css', 'quirks', 'rtl', 'zoom']) {
    test(`${name}: tags the selection with three keys and leaves no trace`, async ({ launch, shop }) => {
      const run = await launch();
      const page = await run.context.newPage();
      await page.goto(shop.url('hard', `/${name}`));
      await select(page, '#sentence');
      const before = await traces(page);
      const overlay = new OverlayPage(run, page);
      const frame = await overlay.open();

      const box = await overlay.box();
      const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(box.width).toBeGreaterThan(380);
      expect(box.height).toBeGreaterThan(300);
      expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(window.width);
      expect(box.y + box.height).toBeLessThanOrEqual(window.height);
      const selected = await page.evaluate(() => {
        const { top, bottom, left, right } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
        return { top, bottom, left, right };
      });
      const isApartDown = box.y >= selected.bottom || box.y + box.height <= selected.top;
      const isApartAcross = box.x >= selected.right || box.x + box.width <= selected.left;
      expect(isApartDown || isApartAcross).toBe(true);

      await tagByKeys(page, frame);
      await overlay.expectClosed();
      expect(await traces(page)).toEqual(before);
      expect(await page.evaluate(() => getSelection()?.toString().trim().length)).toBeGreaterThan(10);
      const [saved, ...others] = await storedTouchpoints(run);
      expect(others).toEqual([]);
      expect(saved).toMatchObject({ emotion: { valence: -1 }, page: { url: page.url() } });
      expect(saved?.stageId).not.toBeNull();
      // The screenshot and the quote.
      expect(saved?.evidenceIds).toHaveLength(2);
      expect((await overlay.button()).text).toBe('1');
    });
  }

  test('long: stands at a selection far down, and does not scroll the page', async ({ launch, shop }) => {
    const run = await launch();
    const page = await run.context.newPage();
    await page.goto(shop.url('hard', '/long'));
    await page.evaluate(() => scrollTo(0, 9_000));
    const before = await traces(page);
    const overlay = new OverlayPage(run, page);
    await overlay.open();
    expect(await page.evaluate(() => scrollY)).toBe(9_000);
    await page.keyboard.press('Escape');
    await overlay.expectClosed();
    expect(await traces(page)).toEqual(before);
  });

  test('an image and a link are tagged where they are', async ({ launch, shop }) => {
    const run = await launch();
    const page = await run.context.newPage();
    await page.goto(shop.url('hard', '/quirks'));
    const overlay = new OverlayPage(run, page);
    const srcUrl = shop.url('hard', '/image');
    const image = await overlay.clickMenu({ menuItemId: 'tagImage', srcUrl, mediaType: 'image' });
    const at = await page.locator('#image').boundingBox();
    const rightOfImage = (at?.x ?? 0) + (at?.width ?? 0);
    expect(Math.abs((await overlay.box()).x - rightOfImage - 8)).toBeLessThan(2);
    await tagByKeys(page, image);
    await overlay.expectClosed();

    const link = await overlay.clickMenu({ menuItemId: 'tagLink', linkUrl: shop.url('hard', '/') });
    await tagByKeys(page, link);
    await overlay.expectClosed();
    const titles = (await storedTouchpoints(run)).map(({ title }) => title).sort();
    expect(titles).toEqual([
      expect.stringContaining('A grid of colours'),
      expect.stringContaining('Back to the list of difficult pages'),
    ]);
  });

  test('a page with a dialog of its own, and one in full screen', async ({ launch, shop }) => {
    const run = await launch();
    const page = await run.context.newPage();
    await page.goto(shop.url('hard', '/spy'));
    const overlay = new OverlayPage(run, page);
    for (const prepare of [
      () => document.body.appendChild(document.createElement('dialog')).showModal(),
      () => document.body.requestFullscreen(),
    ]) {
      await page.evaluate(prepare);
      const frame = await overlay.open();
      await note(frame).fill('above it');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await overlay.expectClosed();
    }
  });
});

test.describe('what the person types', () => {
  test('into the page’s own fields is no quote of it', async ({ launch, shop }) => {
    const run = await launch();
    const page = await run.context.newPage();
    await page.goto(shop.url('hard', '/quirks'));
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.value = 'Jeanne Morel';
      field.select();
      field.focus();
    });
    const overlay = new OverlayPage(run, page);
    // As Chromium tells it where something else is clicked while a field has the selection.
    const frame = await overlay.clickMenu({ menuItemId: 'tagSelection', selectionText: 'Jeanne Morel' });
    await expect(frame.locator('body')).not.toContainText('Jeanne Morel');
    expect(JSON.stringify(await storedDrafts(run))).not.toContain('Jeanne Morel');
  });

  test('comes back when the overlay is opened again, and after the worker was killed', async ({ launch, shop }) => {
    const run = await launch();
    const page = await run.context.newPage();
    await page.goto(shop.url('hard', '/quirks'));
    await select(page, '#sentence');
    const overlay = new OverlayPage(run, page);
    const first = await overlay.open();
    await note(first).fill('half a thought');
    await run.stopServiceWorker();
    await note(first).fill('half a thought, and more');
    await page.mouse.click(1_200, 600);
    await overlay.expectClosed();
    expect(await storedTouchpoints(run)).toEqual([]);

    const second = await overlay.open();
    await expect(note(second)).toHaveValue('half a thought, and more');
    await run.stopServiceWorker();
    await saveButton(second).click();
    await expect(second.getByRole('status')).toContainText('Saved');
    await overlay.expectClosed();
    expect(await storedTouchpoints(run)).toMatchObject([{ note: 'half a thought, and more' }]);
  });

  test('is there again after saving and undoing, and is saved once', async ({ launch, shop }) => {
    const run = await launch();
    const page = await run.context.newPage();
    await page.goto(shop.url('hard', '/quirks'));
    await select(page, '#sentence');
    const overlay = new OverlayPage(run, page);
    const frame = await overlay.open();
    await note(frame).fill('a thought');
    await page.keyboard.press('Escape');
    await tagByKeys(page, frame);
    expect(await storedTouchpoints(run)).toHaveLength(1);
    await expect(frame.getByRole('button', { name: 'Undo' })).toBeVisible();
    await page.keyboard.press('u');

    await expect(note(frame)).toHaveValue('a thought');
    await expect.poll(async () => (await overlay.button()).text).toBe('');
    expect(await storedTouchpoints(run)).toEqual([]);
    // The keys still work, and the overlay does not go by itself any more: there is nothing saved to be read.
    await page.keyboard.press('n');
    await page.keyboard.type(', and more');
    await expect.poll(async () => JSON.stringify(await storedDrafts(run))).toContain('a thought, and more');
    await page.keyboard.press('Control+Enter');
    await expect(frame.getByRole('status')).toContainText('Saved');
    await overlay.expectClosed();
    expect(await storedTouchpoints(run)).toMatchObject([{ note: 'a thought, and more' }]);
    expect(await storedDrafts(run)).toEqual([]);
  });

  test('stays with the extension while third-party cookies are blocked', async ({ launch, shop }) => {
    const run = await launch({ blockThirdPartyCookies: true });
    const page = await run.context.newPage();
    await page.goto(shop.url('hard', '/csp'));
    await select(page, '#sentence');
    const overlay = new OverlayPage(run, page);
    const frame = await overlay.open();
    await tagByKeys(page, frame);
    await overlay.expectClosed();
    expect(await storedTouchpoints(run)).toHaveLength(1);
  });

  test('is not offered by the popup while the overlay has it open, and is once that is gone with its tab', async ({
    launch,
    shop,
  }) => {
    const run = await launch();
    const [page, other] = [await run.context.newPage(), await run.context.newPage()];
    await page.goto(shop.url('hard', '/quirks'));
    await other.goto(shop.url('aubelune', '/en/'));
    await page.bringToFront();
    await select(page, '#sentence');
    const frame = await new OverlayPage(run, page).open();
    await note(frame).fill('half a thought');
    await expect.poll(async () => JSON.stringify(await storedDrafts(run))).toContain('half a thought');
    await tellWithoutFocus(run, page);
    const beside = await PopupPage.open(run, page);
    await beside.press('u');
    await expect(beside.page.getByRole('button', { name: /unfinished/ })).toHaveCount(0);
    expect(JSON.stringify(await storedDrafts(run))).not.toContain('"tabId":null');
    await run.closePopup();

    await page.close();
    await expect.poll(async () => JSON.stringify(await storedDrafts(run))).toContain('"tabId":null');
    const worker = await run.serviceWorker();
    const left = await worker.evaluate(`chrome.storage.session.get().then((all) => Object.keys(all))`);
    expect((left as string[]).filter((key) => key.startsWith('overlay.'))).toEqual([]);
    const popup = await PopupPage.open(run, other);
    await popup.openUnfinished();
    await popup.page.getByRole('region', { name: 'Forms begun on other pages' }).getByRole('button').click();
    await expect(popup.note).toHaveValue('half a thought');
  });
});

/**
 * Has a page tell the extension's scripts in it that it has not the keyboard, as it does below a popup: pages in tests say always that they have it, so
 * that it seems to be a script of the page that took it from the form.
 */
async function tellWithoutFocus(run: ChromiumRun, page: Page): Promise<void> {
  const session = await run.context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  expect(worlds).not.toEqual([]);
  for (const contextId of worlds)
    await session.send('Runtime.evaluate', { contextId, expression: 'document.hasFocus = () => false' });
  await session.detach();
}

/** The spying page with the overlay open and something typed in it. */
async function spiedOverlay(run: ChromiumRun, url: string) {
  const page = await run.context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'attackCover' in window);
  await select(page, '#sentence');
  const overlay = new OverlayPage(run, page);
  const frame = await overlay.open();
  await note(frame).click();
  await page.keyboard.type('kryptonite');
  await expect(note(frame)).toHaveValue('kryptonite');
  return { page, overlay, frame };
}

/** Nothing was saved so far, what is typed goes into the form alone, and it is saved when the person saves it. */
async function expectToGoOn(run: ChromiumRun, page: Page, overlay: OverlayPage, frame: Frame): Promise<void> {
  expect(await storedTouchpoints(run)).toEqual([]);
  await page.keyboard.type(' and argon');
  await expect(note(frame)).toHaveValue('kryptonite and argon');
  const keys = (await spied(page)).events.filter(({ trusted, type }) => trusted && !type.startsWith('focus'));
  expect(keys).toEqual([]);
  await saveButton(frame).click();
  await expect(frame.getByRole('status')).toContainText('Saved');
  await overlay.expectClosed();
  expect(await storedTouchpoints(run)).toHaveLength(1);
  await deleteTouchpoints(run);
  await page.close();
}

async function spied(page: Page): Promise<Spied> {
  return page.evaluate(() => window.__spied);
}

test.describe('a page that spies', () => {
  test('learns no key, no text, no record and no address', async ({ launch, shop }) => {
    const run = await launch();
    const { page, overlay, frame } = await spiedOverlay(run, shop.url('hard', '/spy'));
    await frame.getByRole('textbox', { name: 'Title' }).fill('zirconium');
    // Out of the text box, where digits and letters are text.
    await page.keyboard.press('Escape');
    await tagByKeys(page, frame);
    await overlay.expectClosed();

    const seen = await spied(page);
    expect(seen.events.filter(({ trusted, type }) => trusted && !type.startsWith('focus'))).toEqual([]);
    expect(seen.messages).toEqual([]);
    expect(seen.frames).toEqual([{ count: 0, names: [] }]);
    expect(seen.shadowTexts).toEqual([]);
    expect(seen.calls).toEqual([]);
    const everything = JSON.stringify(seen) + JSON.stringify(await page.evaluate(() => performance.getEntries()));
    for (const secret of ['kryptonite', 'zirconium', 'chrome-extension', 'overlay-form', 'Parcours', 'Decision']) {
      expect(everything).not.toContain(secret);
    }
    // All that it sees: one empty element, which comes and goes.
    const added = seen.mutations.records.flatMap((record) => record.added);
    expect(added).toHaveLength(1);
    expect(added[0]).toMatch(/^<div style="[^"<>]*("><\/div>)?$/);
    expect(await storedTouchpoints(run)).toMatchObject([{ title: 'zirconium', note: 'kryptonite' }]);
  });

  const closing: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'a popover over it': (page) => page.evaluate(() => window.attackCover(['popover'])),
    'a popover that lets clicks through': (page) => page.evaluate(() => window.attackCover(['passThrough'])),
    'a dialog over it': (page) => page.evaluate(() => window.attackCover(['dialog'])),
    'a popover in a closed shadow root': (page) =>
      page.evaluate(() => {
        const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
        const cover = root.appendChild(document.createElement('div'));
        cover.popover = 'manual';
        cover.style.cssText = 'inset:0;width:100vw;height:100vh;opacity:0;pointer-events:none';
        cover.showPopover();
      }),
    'a view transition over it': (page) =>
      page.evaluate(() => {
        document.startViewTransition(() => new Promise((resolve) => setTimeout(resolve, 2_000)));
      }),
    'other styles': (page) => page.evaluate(() => window.attackRestyle()),
    'an attribute': (page) => page.evaluate(() => document.querySelector('html > div')?.setAttribute('id', 'x')),
    'another place': (page) => page.evaluate(() => window.attackMove()),
    'taking it out': (page) => page.evaluate(() => window.attackRemove()),
    'a zoom of everything': (page) => page.evaluate(() => document.documentElement.style.setProperty('zoom', '3')),
    'hiding everything': (page) => page.evaluate(() => document.documentElement.style.setProperty('display', 'none')),
    'another document': (page) =>
      page.evaluate(() => {
        document.open();
        document.write('<p>Please log in again');
        document.close();
      }),
    'taking the keyboard again and again': (page) =>
      page.evaluate(() => {
        const timer = setInterval(() => window.focus());
        setTimeout(() => clearInterval(timer), 3_000);
      }),
    'keeping the keyboard': (page) => page.evaluate(() => window.attackStealFocus(1_500)),
  };
  test('closes it by interfering, and gets nothing', async ({ launch, shop }) => {
    test.setTimeout(240_000);
    const run = await launch();
    for (const [name, attack] of Object.entries(closing)) {
      await test.step(name, async () => {
        const { page, overlay } = await spiedOverlay(run, shop.url('hard', '/spy'));
        await attack(page);
        await overlay.expectClosed();
        await expect.poll(async () => (await overlay.button()).text).toBe('!');
        expect((await overlay.button()).title).toContain('interfered');
        expect(JSON.stringify(await spied(page))).not.toContain('kryptonite');
        expect(await page.evaluate(() => document.documentElement.innerHTML)).not.toContain('all: initial');
        expect(await storedTouchpoints(run)).toEqual([]);

        // What was typed is kept.
        await page.goto(shop.url('hard', '/spy'));
        await select(page, '#sentence');
        const again = await overlay.open();
        await expect(note(again)).toHaveValue('kryptonite');
        await saveButton(again).click();
        await overlay.expectClosed();
        const [saved] = await storedTouchpoints(run);
        expect(saved?.note).toBe('kryptonite');
        await deleteTouchpoints(run);
        await page.close();
      });
    }
  });

  const fruitless: Readonly<Record<string, (page: Page) => Promise<AttackReport>>> = {
    'an element with the highest index': (page) => page.evaluate(() => window.attackCover(['zIndex'])),
    'clicks and keys of its own': (page) => page.evaluate(() => window.attackClickThrough()),
    messages: (page) => page.evaluate(() => window.attackPostMessage()),
    'reading its frame': (page) => page.evaluate(() => window.attackReadFrame()),
    'navigating its frame': (page) => page.evaluate(() => window.attackNavigateFrame('data:text/html,evil')),
  };
  test('achieves nothing by anything else', async ({ launch, shop }) => {
    test.setTimeout(180_000);
    const run = await launch();
    for (const [name, attack] of Object.entries(fruitless)) {
      await test.step(name, async () => {
        const { page, overlay, frame } = await spiedOverlay(run, shop.url('hard', '/spy'));
        expect((await attack(page)).loot).toEqual([]);
        expect(overlay.frames()).toEqual([frame]);
        await expectToGoOn(run, page, overlay, frame);
      });
    }
  });

  const thefts: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'window.focus': (page) => page.evaluate(() => window.focus()),
    'a blur of what it sees': (page) =>
      page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      }),
  };
  test('cannot keep the keyboard', async ({ launch, shop }) => {
    const run = await launch();
    for (const [name, steal] of Object.entries(thefts)) {
      await test.step(name, async () => {
        const { page, overlay, frame } = await spiedOverlay(run, shop.url('hard', '/spy'));
        await frame.evaluate(() => {
          addEventListener('focus', () => document.documentElement.setAttribute('data-focused-again', ''));
        });
        await steal(page);
        await expect(frame.locator('html[data-focused-again]')).toBeAttached();
        await expectToGoOn(run, page, overlay, frame);
      });
    }
  });

  test('gets nothing but a sentence by framing the form itself, nonce and all', async ({ launch, shop }) => {
    const run = await launch();
    const { page, overlay, frame } = await spiedOverlay(run, shop.url('hard', '/spy'));
    const worker = await run.serviceWorker();
    // More than a page can ever know: the form's secret address, and the nonce of the form that is open.
    const { address, nonce }: { address: string; nonce: string } = await worker.evaluate(
      `chrome.storage.session.get().then((all) => ({
        address: chrome.runtime.getURL('overlay-form.html'),
        nonce: Object.keys(all).find((key) => key.startsWith('overlay.')).slice('overlay.'.length),
      }))`,
    );
    for (const hash of ['', `#${nonce}`, `#${'A'.repeat(43)}`]) {
      const report = await page.evaluate((url) => window.attackFrameForm(url), `${address}${hash}`);
      // The empty page itself is in every copy of the extension.
      expect(JSON.stringify(report.loot)).not.toMatch(/kryptonite|textarea/);
      const theirs = overlay.frames().find((each) => each !== frame);
      if (!theirs) throw new Error('The page could not frame the form, which this test is about.');
      await expect(theirs.locator('body')).toHaveText(/works only where you have opened it yourself/);
      expect(await theirs.locator('button, input, textarea, select, a, form, [tabindex]').count()).toBe(0);
      await page.evaluate(() => window.stopAttacks());
    }
    // The true one is none the worse for it.
    await page.keyboard.type('!');
    await expect(note(frame)).toHaveValue('kryptonite!');
    expect(await storedTouchpoints(run)).toEqual([]);

    const refused = await page.evaluate(
      (url) => window.attackFrameForm(url),
      `chrome-extension://${run.extensionId}/overlay-form.html`,
    );
    expect(refused.loot).toEqual([]);
    expect(await storedTouchpoints(run)).toEqual([]);
  });
});

test('the emotion keys are shown as the keyboard prints them, whatever the language lets expect', async ({
  launch,
  shop,
}) => {
  const run = await launch({ lang: 'fr' });
  const page = await run.context.newPage();
  await page.goto(shop.url('hard', '/quirks'));
  await select(page, '#sentence');
  const popup = await run.clickToolbar(page);
  // A guess from the language would be Q; the browser of this test has an American keyboard, and tells the popup so.
  await expect(popup.getByRole('radio', { name: 'Très négatif' })).toHaveAttribute('aria-keyshortcuts', 'A');
  await popup.getByRole('button', { name: /^Étiqueter les mots sélectionnés/ }).click();
  const frame = await new OverlayPage(run, page).formIn('Enregistrer');
  await expect(frame.getByRole('radio', { name: 'Très négatif' })).toHaveAttribute('aria-keyshortcuts', 'A');
});

test('the form in a tab of its own is nothing but a sentence', async ({ launch }) => {
  const run = await launch();
  const page = await run.openExtensionPage(`overlay-form.html#${'A'.repeat(43)}`);
  await expect(page.locator('body')).toHaveText(/works only where you have opened it yourself/);
  expect(await page.locator('button, input, textarea, select, a, form').count()).toBe(0);
});

test('in a private window nothing opens until it is allowed there', async ({ launch, shop }) => {
  const run = await launch({ incognitoAllowed: true });
  const page = await run.openIncognitoPage(shop.url('hard', '/quirks'));
  const overlay = new OverlayPage(run, page);
  await overlay.giveClick({ menuItemId: 'tagImage', srcUrl: shop.url('hard', '/image') });
  await expect.poll(async () => (await overlay.button()).title).toContain('Nothing is recorded in private windows');
  expect(overlay.frames()).toEqual([]);
  // It opens by itself to say so, which must be over before it is opened by hand.
  await run.popup();
  await run.closePopup();

  const worker = await run.serviceWorker();
  await worker.evaluate(`chrome.storage.local.set({ 'setting.recordPrivateWindows': true })`);
  const frame = await overlay.open();
  await tagByKeys(page, frame);
  await overlay.expectClosed();
  expect(await storedTouchpoints(run)).toHaveLength(1);
});

test.describe('for everyone', () => {
  for (const [lang, colorScheme] of [
    ['en-GB', 'light'],
    ['en-GB', 'dark'],
    ['fr', 'light'],
    ['fr', 'dark'],
  ] as const) {
    test(`axe finds nothing in the form: ${lang}, ${colorScheme}`, async ({ launch, shop }) => {
      const run = await launch({ lang, colorScheme });
      const page = await run.context.newPage();
      await page.goto(shop.url('aubelune', '/fr/product/alba'));
      await select(page, 'article.review .review-body');
      const popup = await run.clickToolbar(page);
      await popup.getByRole('button', { name: /^(Tag the selected words|Étiqueter les mots sélectionnés)/ }).click();
      const frame = await new OverlayPage(run, page).formIn(lang === 'fr' ? 'Enregistrer' : 'Save touchpoint');
      await frame.evaluate(axe.source);
      const { violations } = (await frame.evaluate('axe.run()')) as axe.AxeResults;
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
});
