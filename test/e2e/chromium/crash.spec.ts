import type { Page } from '@playwright/test';
import type { ChromiumRun } from '../../browsers/chromium';
import { expect, test } from '../fixtures';
import { PopupPage } from './popupPage';
import { storedDrafts, storedTouchpoints } from './storedRecords';

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

/** When the browser is killed: while a draft lies there, at some instant of a save, or as soon as "Saved" is read. */
const moments = ['typing', 'saving', 'saved'] as const;

async function countOf(run: ChromiumRun, note: string): Promise<number> {
  return (await storedTouchpoints(run)).filter((each) => each.note === note).length;
}

async function typeNote(run: ChromiumRun, page: Page, note: string): Promise<PopupPage> {
  const popup = await PopupPage.open(run, page);
  await popup.press('2', 'f', 'n');
  await popup.page.keyboard.type(note);
  return popup;
}

for (const half of [1, 2]) {
  test(`killed ten times at random moments, nothing that was said to be saved is missing or double (${half} of 2)`, async ({
    launch,
    shop,
    folder,
  }) => {
    test.setTimeout(300_000);
    const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000) + half;
    test.info().annotations.push({ type: 'seed', description: String(seed) });
    console.log(`seed of the random moments: ${seed}`);
    const next = random(seed);
    const userDataDir = await folder('crash');
    const address = (round: number) => shop.url('aubelune', `/en/product/alba?round=${round}`);
    const saidSaved: string[] = [];

    for (let round = 1; round <= 10; round += 1) {
      const note = `round ${half}-${round}`;
      const moment = moments[Math.floor(next() * moments.length)] ?? 'typing';
      await test.step(`${note}: killed while ${moment}`, async () => {
        const run = await launch({ userDataDir });
        const page = await run.context.newPage();
        await page.goto(address(round));
        const popup = await typeNote(run, page, note);
        // A draft is written a moment after the last key: whoever reaches for another has given it that moment.
        await expect.poll(async () => JSON.stringify(await storedDrafts(run))).toContain(note);
        if (moment === 'typing') {
          await new Promise((resolve) => setTimeout(resolve, next() * 30));
        } else if (moment === 'saving') {
          await popup.press('Escape');
          const instant = next() * 30;
          // Not awaited: the browser dies while the key is on its way, or the transaction is.
          void popup.page.keyboard.press('Enter').catch(() => undefined);
          await new Promise((resolve) => setTimeout(resolve, instant));
        } else {
          await popup.press('Escape', 'Enter');
          await popup.expectSaved();
          saidSaved.push(note);
        }
        await run.kill();
        await run.close();

        const again = await launch({ userDataDir });
        for (const saved of saidSaved) expect(await countOf(again, saved), saved).toBe(1);
        const count = await countOf(again, note);
        expect(count).toBeLessThanOrEqual(1);
        if (count === 0) {
          const later = await again.context.newPage();
          await later.goto(address(round));
          const offered = await PopupPage.open(again, later);
          await expect(offered.note).toHaveValue(note);
          await expect(offered.stage('Consideration')).toBeChecked();
          await expect(offered.emotion('Positive')).toBeChecked();
          // The id was minted when the form first opened: saving it now is the same save.
          await offered.press('Enter');
          await offered.expectSaved();
          saidSaved.push(note);
          expect(await countOf(again, note)).toBe(1);
        }
        await again.close();
      });
    }
  });
}
