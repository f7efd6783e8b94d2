import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { fileOf, type Given, openMap } from './journeyFile';

const few: readonly Given[] = [
  { title: 'Sees a story', stageId: 'awareness', valence: 1, channel: 'social', thought: 'Is it linen?' },
  { title: 'Reads the page', stageId: 'consideration', valence: 2, channel: 'website' },
  { title: 'Reads reviews', stageId: 'consideration', valence: null, channel: 'reviewSite' },
  {
    ...{ title: 'Checks out', stageId: 'decision', valence: -2, channel: 'website' },
    painPoints: [{ text: 'Fees appear late', severity: 5, themeId: 'priceAndFees' }],
  },
];

const shown = (page: Page) => page.getByRole('region', { name: 'Presentation: Camille buys a dress' });
const headline = (page: Page) => shown(page).getByRole('heading', { level: 1 });
const isFullScreen = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

test('a journey is presented from the map to its end and back, by keys alone', async ({ launch }) => {
  const { page } = await openMap(await launch(), fileOf(few));
  await page.getByRole('radio', { name: 'Channels' }).check();
  const map = page.url();
  expect(map).toContain('view=channels');
  const opener = page.getByRole('button', { name: 'Present', exact: true });
  await opener.focus();

  await page.keyboard.press('p');
  await expect(headline(page)).toHaveText('Camille buys a dress');
  await expect.poll(() => isFullScreen(page)).toBe(true);
  await expect(shown(page)).toContainText('Linen summer');
  await expect(shown(page)).toContainText('Through the eyes of Camille Roussel');
  await expect(shown(page)).toContainText('4 touchpoints');
  await expect(shown(page)).toContainText('Experienced 4');
  // What lies behind is out of reach, by keyboard and for assistive technology.
  expect(await opener.evaluate((button) => button.closest('[inert]') !== null)).toBe(true);

  const slides: readonly (readonly [key: string, name: string, headline: string])[] = [
    ['ArrowRight', 'Awareness', 'On the whole, it feels good'],
    ['Space', 'Consideration', 'The highest point of the journey: Reads the page'],
    ['PageDown', 'Decision', 'The lowest point of the journey: Checks out'],
    ['ArrowDown', 'Retention', 'Nothing was captured here'],
    ['ArrowRight', 'Advocacy', 'Nothing was captured here'],
    ['ArrowRight', 'Highest and lowest points', 'Best in Consideration, worst in Decision'],
    ['ArrowRight', 'Pain points', '1 of 1 pain point weighs heavily'],
  ];
  for (const [index, [key, name, words]] of slides.entries()) {
    await page.keyboard.press(key);
    await expect(headline(page)).toHaveText(words);
    await expect(shown(page).getByRole('status')).toContainText(`Slide ${index + 2} of 8: ${name}`);
    await expect(shown(page).getByRole('button', { name, exact: true })).toHaveAttribute('aria-current', 'step');
  }
  // There is nothing behind the last, and nothing before the first.
  await page.keyboard.press('ArrowRight');
  await expect(headline(page)).toHaveText('1 of 1 pain point weighs heavily');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(headline(page)).toHaveText('Camille buys a dress');
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Space');
  await expect(headline(page)).toHaveText('Best in Consideration, worst in Decision');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/\?stage=decision$/);

  await page.keyboard.press('Escape');
  await expect(shown(page)).toHaveCount(0);
  expect(page.url()).toBe(map);
  await expect(opener).toBeFocused();
  expect(await isFullScreen(page)).toBe(false);
});

test('a stage tells its touchpoints with what was felt and said; what is not coded stays open', async ({ launch }) => {
  const { page } = await openMap(await launch(), fileOf(few));
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await shown(page).getByRole('button', { name: 'Consideration' }).click();
  const cards = shown(page).getByRole('article');
  await expect(cards).toHaveCount(2);
  await expect(cards.first()).toContainText('Very positive · Experienced');
  await expect(cards.last()).toContainText('Emotion still open');
  await expect(shown(page)).toContainText('n = 1 of 2');
  await expect(shown(page).getByRole('img', { name: 'Emotion along the journey; lit: Consideration' })).toBeVisible();
  await shown(page).getByRole('button', { name: 'Awareness' }).click();
  await expect(shown(page).getByRole('blockquote')).toContainText('Is it linen?');
});

test('a headline of one’s own stands in place of the one that follows from the data', async ({ launch }) => {
  const { page } = await openMap(await launch(), fileOf(few));
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await shown(page).getByRole('button', { name: 'Decision' }).click();
  const write = shown(page).getByRole('button', { name: 'Write your own headline' });
  await write.click();
  // Keys that move between slides are letters and places here.
  await page.keyboard.type('Fees scare f');
  await page.keyboard.press('Home');
  await page.keyboard.press('Escape');
  await expect(headline(page)).toHaveText('The lowest point of the journey: Checks out');
  await expect(write).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Late fees scare customers away');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('Late fees scare customers away');
  await page.reload();
  await expect(headline(page)).toHaveText('Late fees scare customers away');
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await expect(headline(page)).toHaveText('Camille buys a dress');
  await shown(page).getByRole('button', { name: 'Decision' }).click();
  await write.click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('The lowest point of the journey: Checks out');
});

test('full screen can be left and had again without leaving the presentation', async ({ launch }) => {
  const { page } = await openMap(await launch(), fileOf(few));
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect.poll(() => isFullScreen(page)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => isFullScreen(page)).toBe(false);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(() => isFullScreen(page)).toBe(true);
  await expect(headline(page)).toBeVisible();
  await page.getByRole('button', { name: 'Back to the map' }).click();
  await expect(shown(page)).toHaveCount(0);
  await expect.poll(() => isFullScreen(page)).toBe(false);
});

test('its address brings a slide back, also where the browser refuses full screen', async ({ launch }) => {
  const dashboard = await openMap(await launch(), fileOf(few));
  const { page } = dashboard;
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(headline(page)).toBeVisible();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/slide=painPoints$/);
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Refused'));
  });
  await page.reload();
  await expect(headline(page)).toHaveText('1 of 1 pain point weighs heavily');
  const { width, height } = (await shown(page).boundingBox()) ?? { width: 0, height: 0 };
  expect([width, height]).toEqual(await page.evaluate(() => [innerWidth, innerHeight]));
  await page.keyboard.press('f');
  await page.keyboard.press('Escape');
  await expect(dashboard.cards().first()).toBeVisible();
});

test('nothing internal is shown, nor what the map hides', async ({ launch }) => {
  const dashboard = await DashboardPage.open(await launch());
  const bytes = await readFile('test/fixtures/journey-map-1.0.0.json');
  const imported = await dashboard.import({ name: 'example.journey-map.json', bytes });
  await imported.getByRole('button', { name: 'Show the journey' }).click();
  const { page } = dashboard;
  await page.getByRole('button', { name: 'Lanes' }).click();
  await page.getByRole('region', { name: 'Lanes', exact: true }).getByRole('checkbox', { name: 'Thoughts' }).uncheck();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const region = page.getByRole('region', { name: /^Presentation: / });
  const stops = region.getByRole('navigation', { name: 'Slides' }).getByRole('button');
  // Title, five stages, and pain points at least.
  await expect.poll(() => stops.count()).toBeGreaterThan(6);
  let told = '';
  for (const stop of await stops.all()) {
    await stop.click();
    told += await region.textContent();
  }
  expect(told).toContain('The delivery fee shows late');
  for (const secret of ['Ask the client for its own fee.', 'Noor Lambrecht', 'Why only now?']) {
    expect(told).not.toContain(secret);
  }
});

test('every slide of a full journey fits its window, with nothing over anything else', async ({ launch }) => {
  const dashboard = await DashboardPage.open(await launch());
  const { page } = dashboard;
  await dashboard.button('See an example').click();
  await expect(dashboard.cards().first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const region = page.getByRole('region', { name: /^Presentation: / });
  await expect(region.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => isFullScreen(page)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => isFullScreen(page)).toBe(false);
  for (const size of [
    { width: 1440, height: 813 },
    { width: 1024, height: 640 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size);
    for (const stop of await region.getByRole('navigation', { name: 'Slides' }).getByRole('button').all()) {
      await stop.click();
      const slide = region.locator('[data-slide]');
      await expect.poll(() => slide.evaluate((each) => each.scrollHeight - each.clientHeight)).toBeLessThanOrEqual(0);
      // What stands in one row of the slide ends before the next begins.
      const overlaps = await slide.evaluate((each) => {
        const rows = [...(each.firstElementChild?.children ?? [])].map((row) =>
          [row, ...row.querySelectorAll('*')]
            .map((part) => part.getBoundingClientRect())
            .filter(({ width, height }) => width > 0 && height > 0),
        );
        return rows.slice(1).filter((row, nth) => {
          const end = Math.max(...(rows[nth] ?? []).map(({ bottom }) => bottom));
          return Math.min(...row.map(({ top }) => top)) < end - 1;
        }).length;
      });
      expect.soft(overlaps, `${await stop.getAttribute('aria-label')} at ${size.width}`).toBe(0);
    }
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no slide has a barrier: ${colorScheme}`, async ({ launch }) => {
    const { page } = await openMap(await launch(), fileOf(few));
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await expect(headline(page)).toBeVisible();
    await page.evaluate(axe.source);
    const stops = shown(page).getByRole('navigation').getByRole('button');
    await expect(stops).toHaveCount(8);
    for (const stop of await stops.all()) {
      await stop.click();
      const found = await page.evaluate<string[]>(`axe.run().then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 200) + failureSummary)))`);
      expect(found).toEqual([]);
    }
  });
}
