import { readFileSync } from 'node:fs';
import type { FirefoxRun } from '../../browsers/firefox';
import type { AttackReport } from '../../shop/hard/client/attacks';
import type { Spied } from '../../shop/hard/client/recorder';
import { expect, firefoxBuild, test } from '../fixtures';
import { expectClosed, formFrames, openOverlay, select } from './overlay';
import { noteBox, saveButton, statusLine, tagByKeys } from './quickForm';
import { storedRecords, storedTouchpoints } from './storedRecords';

const notHere = /works only where you have opened it yourself/;

test('the shortcut tags the selected words of a product page', async ({ launchFirefox, shop }) => {
  const run = await launchFirefox();
  const { page } = run;
  await run.navigate(shop.url('aubelune', '/en/product/alba'));
  await select(page, 'h1');
  const words = await page.execute(() => getSelection()?.toString().trim() ?? '');
  const before = await page.execute(() => document.documentElement.outerHTML);
  const form = await openOverlay(run);
  expect(await form.text('blockquote')).toBe(words);
  await tagByKeys(run, form, '2', 'g');
  await expectClosed(run);

  expect(await page.execute(() => document.documentElement.outerHTML)).toBe(before);
  await expect.poll(() => run.badgeText()).toBe('1');
  const [saved, ...others] = await storedTouchpoints(run);
  expect(others).toEqual([]);
  expect(saved).toMatchObject({ emotion: { valence: 2 }, page: { url: await page.url() } });
  expect(saved?.anchor?.selectors).toContainEqual(expect.objectContaining({ type: 'TextQuoteSelector', exact: words }));
  // The picture and the quote.
  expect(saved?.evidenceIds).toHaveLength(2);
});

test('a strict content security policy does not stop it', async ({ launchFirefox, shop }) => {
  const run = await launchFirefox();
  await run.navigate(shop.url('hard', '/csp?sandbox=no'));
  await select(run.page, '#sentence');
  const form = await openOverlay(run);
  await tagByKeys(run, form, '3', 's');
  await expectClosed(run);
  expect(await storedTouchpoints(run)).toMatchObject([{ emotion: { valence: -1 } }]);
});

test('third-party cookies blocked: the form saves all the same', async ({ launchFirefox, shop }) => {
  const run = await launchFirefox({ blockThirdPartyCookies: true });
  await run.navigate(shop.url('hard', '/many-fields'));
  // What blocking means: the frame of another site has no storage.
  const theirs = run.frame(shop.origin('elsewhere'));
  await theirs.waitForElement('input');
  expect(await theirs.execute(storageOfFrame)).toBe('refused');

  await run.navigate(shop.url('hard', '/quirks'));
  await select(run.page, '#sentence');
  const form = await openOverlay(run);
  await tagByKeys(run, form, '1', 'd');
  await expectClosed(run);
  expect(await storedTouchpoints(run)).toMatchObject([{ emotion: { valence: 0 } }]);
});

test('what is typed outlives a background put to sleep, and a form closed half-filled', async ({
  launchFirefox,
  shop,
}) => {
  const run = await launchFirefox();
  await run.navigate(shop.url('hard', '/quirks'));
  await select(run.page, '#sentence');
  await openOverlay(run);
  await run.stopBackground();
  await run.press('n');
  await run.typeText('half a thought');
  await expect.poll(async () => JSON.stringify(await storedRecords(run))).toContain('half a thought');
  await run.press('Escape', 'Escape');
  await expectClosed(run);
  expect(await storedTouchpoints(run)).toEqual([]);

  const second = await openOverlay(run);
  expect(await second.property(noteBox, 'value')).toBe('half a thought');
  await run.stopBackground();
  await tagByKeys(run, second, '4', 'a');
  await expectClosed(run);
  expect(await storedTouchpoints(run)).toMatchObject([{ note: 'half a thought', emotion: { valence: -2 } }]);
});

test.describe('a page that spies', () => {
  test('learns no key, no text, no record and no address', async ({ launchFirefox, shop }) => {
    const run = await launchFirefox();
    const form = await spiedOverlay(run, shop.url('hard', '/spy'));
    await run.press('Control+Enter');
    await form.waitForElement(statusLine, 'Saved');
    await expectClosed(run);

    const seen = await spied(run);
    // The shortcut itself is pressed while the page still has the keyboard.
    const keys = seen.events.filter(({ trusted, type }) => trusted && !type.startsWith('focus'));
    expect(keys.filter(({ code }) => !['AltLeft', 'ShiftLeft', 'KeyK'].includes(code ?? ''))).toEqual([]);
    expect(seen.messages).toEqual([]);
    expect(seen.frames).toEqual([{ count: 0, names: [] }]);
    expect(seen.shadowTexts).toEqual([]);
    expect(seen.calls).toEqual([]);
    const entries = await run.page.execute(() => JSON.stringify(performance.getEntries()));
    const everything = JSON.stringify(seen) + entries;
    for (const secret of ['kryptonite', 'moz-extension', run.extensionOrigin, 'overlay-form', 'Parcours']) {
      expect(everything).not.toContain(secret);
    }
    expect(await storedTouchpoints(run)).toMatchObject([{ note: 'kryptonite' }]);
  });

  test('that has learned the add-on’s address frames one sentence, whatever the nonce', async ({
    launchFirefox,
    shop,
  }) => {
    const run = await launchFirefox();
    const form = await spiedOverlay(run, shop.url('hard', '/spy'));
    const address = `${run.extensionOrigin}overlay-form.html`;
    // All that it can fetch is what everybody has who has the add-on.
    const publicFile = [readFileSync(`${firefoxBuild}/overlay-form.html`, 'utf8')];
    // More than a page can ever know: the nonce of the form that is open.
    const nonce = await run.background.execute(async () => {
      const { browser } = window as unknown as { browser: { storage: { session: { get(): Promise<object> } } } };
      const keys = Object.keys(await browser.storage.session.get());
      return keys.find((key) => key.startsWith('overlay.'))?.slice('overlay.'.length) ?? '';
    });
    expect(nonce).toMatch(/^[\w-]{43}$/);
    for (const hash of ['', `#${nonce}`, `#${'A'.repeat(43)}`]) {
      expect(await frameForm(run, `${address}${hash}`)).toEqual(publicFile);
      await expect.poll(async () => (await formFrames(run)).filter(({ text }) => notHere.test(text))).toHaveLength(1);
      const frames = await formFrames(run);
      expect(frames).toHaveLength(2);
      expect(frames.find(({ text }) => notHere.test(text))?.controls).toBe(0);
      await run.page.execute(() => window.stopAttacks());
    }
    // The true one is none the worse for it.
    await form.waitFor(() => document.hasFocus());
    await run.typeText('!');
    expect(await form.property(noteBox, 'value')).toBe('kryptonite!');
    expect(await storedTouchpoints(run)).toEqual([]);
    await run.press('Control+Enter');
    await form.waitForElement(statusLine, 'Saved');
    await expectClosed(run);

    // Its work is done, and so is the nonce.
    const records = await storedRecords(run);
    expect(await frameForm(run, `${address}#${nonce}`)).toEqual(publicFile);
    await expect.poll(() => formFrames(run)).toEqual([{ text: expect.stringMatching(notHere), controls: 0 }]);
    expect(await storedRecords(run)).toEqual(records);
  });

  const closing: Readonly<Record<string, (run: FirefoxRun) => Promise<unknown>>> = {
    'covering it': ({ page }) => page.execute(() => JSON.stringify(window.attackCover(['passThrough']))),
    'restyling it': ({ page }) => page.execute(async () => JSON.stringify(await window.attackRestyle())),
    'keeping the keyboard': ({ page }) => page.execute(async () => JSON.stringify(await window.attackStealFocus())),
  };
  for (const [name, attack] of Object.entries(closing)) {
    test(`closes it by ${name}, and gets nothing`, async ({ launchFirefox, shop }) => {
      const run = await launchFirefox();
      await spiedOverlay(run, shop.url('hard', '/spy'));
      await attack(run);
      await expectClosed(run);
      await expect.poll(() => run.badgeText()).toBe('!');
      expect(JSON.stringify(await spied(run))).not.toContain('kryptonite');
      expect(await storedTouchpoints(run)).toEqual([]);
    });
  }

  test('achieves nothing by clicks, keys and messages of its own', async ({ launchFirefox, shop }) => {
    const run = await launchFirefox();
    const form = await spiedOverlay(run, shop.url('hard', '/spy'));
    const reports = await run.page.execute(async () =>
      JSON.stringify([await window.attackClickThrough(), await window.attackPostMessage(), window.attackReadFrame()]),
    );
    for (const { loot } of JSON.parse(reports) as AttackReport[]) expect(loot).toEqual([]);
    expect(await storedTouchpoints(run)).toEqual([]);
    expect(await form.property(noteBox, 'value')).toBe('kryptonite');
    await form.click(saveButton);
    await form.waitForElement(statusLine, 'Saved');
    await expectClosed(run);
    expect(await storedTouchpoints(run)).toMatchObject([{ note: 'kryptonite' }]);
  });
});

async function storageOfFrame(): Promise<'opened' | 'refused'> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open('any');
      request.onsuccess = () => resolve('opened');
      request.onerror = () => resolve('refused');
    } catch {
      resolve('refused');
    }
  });
}

/** The spying page with the overlay open and a word typed in it. */
async function spiedOverlay(run: FirefoxRun, url: string) {
  await run.navigate(url);
  await run.page.waitFor(() => 'attackCover' in window);
  await select(run.page, '#sentence');
  const form = await openOverlay(run);
  await run.press('3', 's', 'n');
  await run.typeText('kryptonite');
  expect(await form.property(noteBox, 'value')).toBe('kryptonite');
  return form;
}

async function spied(run: FirefoxRun): Promise<Spied> {
  return JSON.parse(await run.page.execute(() => JSON.stringify(window.__spied))) as Spied;
}

/** Lets the page frame an address, and gives what it got hold of. */
async function frameForm(run: FirefoxRun, url: string): Promise<readonly string[]> {
  const report = await run.page.execute(async (address) => JSON.stringify(await window.attackFrameForm(address)), url);
  return (JSON.parse(report) as AttackReport).loot;
}
