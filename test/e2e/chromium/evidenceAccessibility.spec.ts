import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { dashboardMessages } from '@/lib/i18n/dashboard';
import { evidenceMessages } from '@/lib/i18n/evidence';
import { reviewMessages } from '@/lib/i18n/reviews';
import { expect, test } from '../fixtures';
import { PopupPage } from './popupPage';
import { storedTouchpoints } from './storedRecords';

/** What axe finds on a page as it is now, best practices included. */
async function expectNoBarrier(page: Page, state: string): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(axe.source);
  const found = await page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary)))`);
  expect(found, state).toEqual([]);
}

/** Whole texts of the other language that can be read on a page, or are names of what stands there. */
async function foreignTexts(page: Page, language: 'en' | 'fr'): Promise<string[]> {
  const other = language === 'en' ? 'fr' : 'en';
  const own = new Set([evidenceMessages, reviewMessages].flatMap((all) => Object.values(all[language])));
  const foreign = [evidenceMessages, reviewMessages]
    .flatMap((all) => Object.values(all[other]))
    .filter((text) => typeof text === 'string')
    .filter((text) => !own.has(text));
  const shown = await page.evaluate(() =>
    Array.from(document.querySelectorAll('*'), (each) => [
      each.childElementCount === 0 ? (each.textContent ?? '').trim() : '',
      each.getAttribute('aria-label') ?? '',
      each.getAttribute('title') ?? '',
    ]).flat(),
  );
  return foreign.filter((text) => shown.includes(text));
}

for (const [language, colorScheme] of [
  ['en', 'dark'],
  ['fr', 'light'],
] as const) {
  test(`evidence, redaction and the sweep: no barrier, no word of another language (${language}, ${colorScheme})`, async ({
    launch,
    shop,
  }) => {
    test.setTimeout(180_000);
    const run = await launch({ lang: language === 'en' ? 'en-GB' : 'fr-FR', window: { width: 1280, height: 900 } });
    const [words, reviews, dashboard] = [
      evidenceMessages[language],
      reviewMessages[language],
      dashboardMessages[language],
    ];
    const expectFine = async (page: Page, state: string) => {
      await test.step(state, async () => {
        await expectNoBarrier(page, state);
        expect(await foreignTexts(page, language), state).toEqual([]);
      });
    };
    const tab = await run.context.newPage();
    await tab.goto(shop.url('hard', '/reviews'));
    const popup = await run.clickToolbar(tab);
    await expect(popup.getByRole('form')).toBeFocused();
    await expect(popup.locator('img')).toBeVisible();
    for (const key of ['2', 'f', 'Enter']) await popup.keyboard.press(key);
    await expect.poll(() => storedTouchpoints(run)).toHaveLength(1);
    await run.closePopup();

    const page = await run.openExtensionPage('dashboard.html#/study/evidence');
    await page.emulateMedia({ colorScheme });
    await expect(page.getByRole('button', { name: words.verifyAll })).toBeVisible();
    await expectFine(page, 'the section');
    await page.getByRole('button', { name: words.verifyAll }).click();
    await expect(page.getByText(words.verified('1', '1'), { exact: false }).first()).toBeVisible();
    await page.getByRole('button', { name: words.showCertificate }).click();
    await expect(page.getByRole('article', { name: words.certificateTitle })).toBeVisible();
    await expectFine(page, 'the certificate');

    const [touchpoint] = await storedTouchpoints(run);
    await page.evaluate((id) => {
      location.hash = `#/touchpoints?touchpoint=${id}`;
    }, touchpoint?.id);
    await page.getByRole('button', { name: dashboard.enlarge }).click();
    await expect(page.getByRole('region', { name: words.picture }).locator('img')).toBeVisible();
    await page.getByRole('button', { name: words.verifyThis, exact: true }).click();
    await expect(page.getByRole('dialog').getByText(words.intact, { exact: true })).toBeVisible();
    await expectFine(page, 'the viewer, verified');
    await page.getByRole('button', { name: words.redact }).click();
    await expect(page.getByRole('button', { name: words.addBox })).toBeFocused();
    await expectFine(page, 'redaction, nothing drawn');
    for (let boxes = 0; boxes < 3; boxes++) await page.getByRole('button', { name: words.addBox }).click();
    await page.getByRole('checkbox', { name: words.forgetOriginal }).check();
    await expect(page.getByRole('group', { name: words.boxes }).getByRole('button')).toHaveCount(3);
    await expectFine(page, 'redaction, three boxes, for good');
    await page.getByRole('button', { name: words.saveRedacted }).click();
    await expect(page.getByText(words.redactedForGood)).toBeVisible();
    await expectFine(page, 'redacted');
    await page.close();

    await tab.bringToFront();
    const again = await PopupPage.openAnything(run, tab);
    await expect(again.form).toBeFocused();
    await expect(again.page.locator('[aria-haspopup=menu]').first()).toBeVisible();
    await again.press('z');
    await expect(again.page.getByRole('menuitem', { name: /60/ })).toBeVisible();
    const opened = run.context.waitForEvent('page');
    await again.pressLast('2');
    const sweep = await opened;
    await sweep.emulateMedia({ colorScheme });
    const status = sweep.getByRole('status').filter({ hasText: reviews.progress('0', '60') });
    await expect(status).toBeVisible();
    await expectFine(sweep, 'the sweep, begun');
    for (const key of ['2', 'g', 'Enter', 'x']) await sweep.keyboard.press(key);
    await expect(sweep.getByRole('status').filter({ hasText: reviews.progress('2', '60') })).toBeVisible();
    await expectFine(sweep, 'the sweep, on its way');
    await sweep.evaluate(() => {
      location.hash = '#/study/verbatims';
    });
    await expect(sweep.getByText(reviews.sweepsOpen)).toBeVisible();
    await expectFine(sweep, 'unfinished sweeps');
    await sweep.evaluate(() => {
      location.hash = '#/sweep/0195e000-0000-7000-8000-000000000001';
    });
    await expect(sweep.getByText(reviews.gone)).toBeVisible();
    await expectFine(sweep, 'a sweep that is gone');
  });
}
