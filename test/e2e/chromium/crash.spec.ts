import { setTimeout as delay } from 'node:timers/promises';
import type { Frame, Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { note, OverlayPage } from './overlayPage';
import { stateOf } from './pickerPage';
import { PopupPage } from './popupPage';
import { pendingEvidence, storedDrafts, storedEvidence, storedTouchpoints } from './storedRecords';

/** A small generator (mulberry32), so that a failing run can be played again from its printed seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function seededRandom(offset: number): () => number {
  const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000) + offset;
  test.info().annotations.push({ type: 'seed', description: String(seed) });
  console.log(`seed of the random moments: ${seed} (CRASH_SEED=${seed - offset})`);
  return random(seed);
}

/** When the browser is killed: between two letters, at some instant of a save, or as soon as "Saved" is read. */
const moments = ['typing', 'saving', 'saved'] as const;

async function savedAt(
  run: ChromiumRun,
  url: string,
): Promise<readonly { readonly id: string; readonly note: string }[]> {
  return (await storedTouchpoints(run)).filter((each) => each.page?.url === url);
}

/** Codes by keys and types the beginning of a note; what is typed so far is on its way no longer, but in the draft. */
async function beginNote(run: ChromiumRun, page: Page, beginning: string): Promise<PopupPage> {
  const popup = await PopupPage.open(run, page);
  await popup.press('2', 'f', 'n');
  await popup.page.keyboard.type(beginning);
  await expect.poll(async () => JSON.stringify(await storedDrafts(run))).toContain(beginning);
  return popup;
}

for (const half of [1, 2]) {
  test(`killed ten times at random moments, nothing that was said to be saved is missing or double (${half} of 2)`, async ({
    launch,
    shop,
    folder,
  }) => {
    test.setTimeout(300_000);
    const next = seededRandom(half);
    const userDataDir = await folder('crash');
    const address = (round: number) => shop.url('aubelune', `/en/product/alba?round=${round}`);
    const rounds = 10;

    for (let round = 1; round <= rounds; round += 1) {
      const url = address(round);
      const beginning = `round ${half}-${round}`;
      const rest = ', and on it goes';
      const moment = moments[Math.floor(next() * moments.length)] ?? 'typing';
      const instant = next() * 60;
      await test.step(`${beginning}: killed while ${moment}`, async () => {
        const run = await launch({ userDataDir });
        const page = await run.context.newPage();
        await page.goto(url);
        const popup = await beginNote(run, page, beginning);
        let saidSaved = false;
        // Not awaited: the browser dies while keys are on their way, or the transaction is.
        if (moment === 'typing') {
          popup.page.keyboard.type(rest, { delay: 5 }).catch(() => undefined);
        } else {
          await popup.press('Escape');
          popup.page.keyboard.press('Enter').catch(() => undefined);
          const saying = popup.expectSaved().then(
            () => (saidSaved = true),
            () => undefined,
          );
          if (moment === 'saved') await saying;
        }
        await delay(instant);
        await run.kill();
        await run.close();
        if (moment === 'saved') expect(saidSaved).toBe(true);

        const again = await launch({ userDataDir });
        const count = (await savedAt(again, url)).length;
        if (saidSaved) expect(count).toBe(1);
        expect(count).toBeLessThanOrEqual(1);
        const later = await again.context.newPage();
        await later.goto(url);
        const offered = await PopupPage.open(again, later);
        if (count === 1) {
          // What was saved is no longer unfinished.
          await expect(offered.note).toHaveValue('');
          await expect(offered.earlier).toHaveCount(1);
        } else {
          const typed = await offered.note.inputValue();
          expect(typed.startsWith(beginning), typed).toBe(true);
          expect(`${beginning}${rest}`.startsWith(typed), typed).toBe(true);
          await expect(offered.stage('Consideration')).toBeChecked();
          await expect(offered.emotion('Positive')).toBeChecked();
          await offered.press('Enter');
          await offered.expectSaved();
          expect(await savedAt(again, url)).toMatchObject([{ note: typed }]);
        }
        await again.close();
      });
    }

    const run = await launch({ userDataDir });
    const urls = (await storedTouchpoints(run)).map((each) => each.page?.url).sort();
    expect(urls).toEqual(Array.from({ length: rounds }, (_, index) => address(index + 1)).sort());
  });
}

async function select(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((element) => getSelection()?.selectAllChildren(element));
}

/** What the form says of a save first. Noticed in the form itself: stopping a worker may take longer than "Saved" stays. */
function firstOutcome(frame: Frame): Promise<'saved' | 'failed'> {
  return frame.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => {
          if (document.querySelector('[role=status]')?.textContent.includes('Saved')) resolve('saved');
          else if (document.querySelector('[role=alert]')) resolve('failed');
        };
        new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
        look();
      }),
  );
}

test('a worker that is killed while the overlay saves loses nothing and doubles nothing', async ({ launch, shop }) => {
  const next = seededRandom(3);
  const run = await launch();
  const page = await run.context.newPage();
  for (let round = 1; round <= 6; round += 1) {
    const instant = next() * 30;
    await test.step(`round ${round}, after ${instant.toFixed(1)} ms`, async () => {
      const url = shop.url('hard', `/quirks?round=${round}`);
      await page.goto(url);
      await select(page, '#sentence');
      const overlay = new OverlayPage(run, page);
      const frame = await overlay.open();
      const words = `said in round ${round}`;
      await page.keyboard.press('4');
      await page.keyboard.press('g');
      await note(frame).fill(words);
      await expect.poll(async () => JSON.stringify(await storedDrafts(run))).toContain(words);
      await page.keyboard.press('Escape');
      const outcome = firstOutcome(frame);
      await page.keyboard.press('Enter');
      await delay(instant);
      await run.stopServiceWorker();

      if ((await outcome) === 'failed') {
        await expect(note(frame)).toHaveValue(words);
        await page.keyboard.press('Enter');
      }
      await overlay.expectClosed();
      expect(await savedAt(run, url)).toMatchObject([{ note: words }]);
    });
  }
});

test('a worker that is killed while the whole page is still being taken: the picture comes, or is told as missing', async ({
  launch,
  shop,
}) => {
  test.setTimeout(180_000);
  const next = seededRandom(4);
  const run = await launch();
  const page = await run.context.newPage();
  // At once, somewhere on the way, and when it is about to be written.
  for (const [round, share] of [0, 0.5, 0.95].entries()) {
    const instant = share * 2500 + next() * 500;
    await test.step(`round ${round}, after ${instant.toFixed(0)} ms`, async () => {
      const url = shop.url('hard', `/stitch?round=${round}`);
      await page.goto(url);
      const before = await stateOf(page);
      const popup = await PopupPage.open(run, page);
      await popup.expectPicture();
      await popup.press('i', '2');
      await expect(popup.page.getByRole('progressbar')).toBeVisible();
      await popup.press('3', 's', 'Enter');
      await popup.expectSaved();
      // Half of the times somebody waits for it.
      if (round % 2 === 0) await popup.pressLast('Enter');
      await delay(instant);
      await run.stopServiceWorker();

      const [saved] = await savedAt(run, url);
      const pending = async () => (await pendingEvidence(run)).filter(({ touchpointId }) => touchpointId === saved?.id);
      await expect
        .poll(async () => (await pending()).map(({ failed }) => failed), { timeout: 30_000 })
        .not.toContain(null);
      const told = (await pending()).map(({ failed }) => failed);
      const kept = (await storedTouchpoints(run)).find(({ id }) => id === saved?.id)?.evidenceIds ?? [];
      // With what the window showed before, which is kept whatever becomes of it.
      expect(kept.length + told.length, JSON.stringify({ kept, told })).toBe(2);
      expect(kept.length).toBeGreaterThan(0);
      const here = (await storedEvidence(run)).map(({ id }) => id);
      expect(kept.filter((id) => !here.includes(id))).toEqual([]);
      if (round === 0) expect(told.length).toBe(1);
      if (told.length > 0) {
        const { page: dashboard } = await DashboardPage.open(run, `#/touchpoints?touchpoint=${saved?.id}`);
        await expect(dashboard.getByRole('complementary').getByText(/^Full-page screenshot missing: /)).toBeVisible();
        await dashboard.close();
      }
      // What had set the page up puts it back by itself.
      await expect.poll(() => stateOf(page), { timeout: 30_000 }).toEqual(before);
      await run.closePopup();
    });
  }
});

test('a draft that a crash left behind after it was saved is not taken up again', async ({ launch, shop }) => {
  const run = await launch();
  const page = await run.context.newPage();
  const url = shop.url('hard', '/quirks');
  await page.goto(url);
  await select(page, '#sentence');
  const overlay = new OverlayPage(run, page);
  const first = await overlay.open();
  await note(first).fill('the first');
  await expect.poll(async () => JSON.stringify(await storedDrafts(run))).toContain('the first');
  await keepDraftsAside(run);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await overlay.expectClosed();
  expect(await storedDrafts(run)).toEqual([]);
  await putDraftsBack(run);

  const second = await overlay.open();
  await expect(note(second)).toHaveValue('');
  await note(second).fill('the second');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await overlay.expectClosed();
  expect((await savedAt(run, url)).map((each) => each.note).sort()).toEqual(['the first', 'the second']);
  expect(await storedDrafts(run)).toEqual([]);

  await putDraftsBack(run);
  await page.goto(shop.url('aubelune', '/en/'));
  const popup = await PopupPage.open(run, page);
  await popup.openUnfinished();
  await popup.page.getByRole('region', { name: 'Forms begun on other pages' }).getByRole('button').click();
  await expect.poll(() => storedDrafts(run)).toEqual([]);
  await expect(popup.note).toHaveValue('');
});

/** Source text: the store of drafts, opened without the extension's own code. */
const draftsOpened = `const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
const database = await done(indexedDB.open('parcours-drafts'));
const drafts = database.transaction('drafts', 'readwrite').objectStore('drafts');`;

/** Remembers the drafts in the worker, which must not be stopped meanwhile. */
async function keepDraftsAside(run: ChromiumRun): Promise<void> {
  const worker = await run.serviceWorker();
  await worker.evaluate(`(async () => { ${draftsOpened}
    globalThis.draftsAside = await done(drafts.getAll());
    database.close();
  })()`);
}

/** Puts them back, as they lie there when the browser died between a save and the deletion of its draft: of an earlier session. */
async function putDraftsBack(run: ChromiumRun): Promise<void> {
  const worker = await run.serviceWorker();
  await worker.evaluate(`(async () => { ${draftsOpened}
    const sessionId = '0195e000-0000-7000-8000-000000000001';
    for (const row of globalThis.draftsAside) {
      await done(drafts.put({ ...row, sessionId, draft: { ...row.draft, sessionId } }));
    }
    database.close();
  })()`);
}
