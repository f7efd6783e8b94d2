import type { Answer } from '@/lib/journey/schemas/walkthrough';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { PanelPage } from './panelPage';
import type { StoredPicture } from './pickerPage';
import { storedRecords } from './storedRecords';

test('a part of the page beside is picked from the panel by one key, as evidence of a criterion and of a feeling', async ({
  launch,
  shop,
  folder,
}) => {
  const { run, page, panel } = await PanelPage.beside({ launch, folder }, shop.url('aubelune', '/en/product/alba'));
  await test.step('a brief, and the walk begins', async () => {
    const dashboard = await DashboardPage.open(run);
    await dashboard.goTo('Study');
    const sections = dashboard.page.getByRole('navigation', { name: 'Study' });
    await sections.getByRole('link', { name: 'Briefs', exact: true }).click();
    await dashboard.page.getByRole('button', { name: /^Online fashion shop/ }).click();
    await expect(dashboard.page.getByRole('heading', { name: /^Online fashion shop/, level: 2 })).toBeVisible();
    await dashboard.page.close();
    await page.bringToFront();
    const title = await panel.page.getByLabel('Brief', { exact: true }).locator('option').last().textContent();
    await panel.start(title ?? '', 'Aubelune');
  });

  const frames = () => page.frames().filter((frame) => frame.url() === 'about:blank');
  const heading = page.getByRole('heading', { level: 1 });
  /** Points at the heading and takes it. */
  async function pickHeading(): Promise<void> {
    await expect.poll(() => frames().length, { message: 'the picker opens' }).toBe(1);
    await expect(panel.page.getByRole('status')).toHaveText(/^Point at a part of the page/);
    const box = await heading.boundingBox();
    if (!box) throw new Error('The heading is not shown.');
    await page.mouse.move(box.x + 20, box.y + box.height / 2);
    await page.mouse.click(box.x + 20, box.y + box.height / 2);
    await expect(panel.page.getByRole('status')).toHaveText('Part kept', { timeout: 15_000 });
    await expect.poll(() => frames().length, { message: 'the picker goes' }).toBe(0);
  }

  await panel.page.locator('summary').filter({ hasText: 'to answer' }).first().click();
  const criterion = panel.page
    .getByRole('listitem')
    .filter({ has: panel.page.getByRole('checkbox') })
    .first();
  await criterion.getByRole('checkbox').focus();
  await panel.page.keyboard.press('e');
  await pickHeading();
  await expect.poll(() => storedRecords<Answer>(run, 'answers')).toMatchObject([{ evidenceIds: [expect.any(String)] }]);
  const [answer] = await storedRecords<Answer>(run, 'answers');
  const evidence = await storedRecords<StoredPicture & { id: string; url: string }>(run, 'evidence');
  const taken = evidence.find(({ id }) => id === answer?.evidenceIds[0]);
  expect(taken).toMatchObject({ kind: 'elementScreenshot', url: page.url() });
  // Exactly the part, and not the window.
  const box = await heading.boundingBox();
  expect(Math.abs((taken?.height ?? 0) - (box?.height ?? 0))).toBeLessThanOrEqual(2);

  await panel.page.getByRole('heading', { level: 1 }).click();
  await panel.page.keyboard.press('e');
  await expect.poll(() => frames().length).toBe(1);
  await frames()[0]?.locator('body').press('Escape');
  await expect(panel.page.getByRole('status')).toHaveText('Nothing was picked.');
  // By keys alone: the keyboard stays in the panel, and what it is there for is picked as in the page.
  await panel.page.getByRole('heading', { level: 1 }).click();
  const picked = () => frames()[0]?.getByRole('status');
  const keys = panel.page.keyboard;
  await keys.press('e');
  await expect.poll(() => picked()?.textContent()).toMatch(/arrow keys/i);
  await keys.press('ArrowUp');
  await expect.poll(() => picked()?.textContent()).not.toMatch(/arrow keys/i);
  const first = await frames()[0]?.locator('body').textContent();
  await keys.press('ArrowUp');
  await expect.poll(() => frames()[0]?.locator('body').textContent()).not.toBe(first);
  await keys.press('ArrowDown');
  await expect.poll(() => frames()[0]?.locator('body').textContent()).toBe(first);
  await keys.press('Escape');
  await expect.poll(() => frames().length, { message: 'the picker goes' }).toBe(0);
  await expect(panel.page.getByRole('status')).toHaveText('Nothing was picked.');

  await panel.page.getByRole('heading', { level: 1 }).click();
  await keys.press('e');
  await pickHeading();
  await expect
    .poll(async () =>
      (await storedRecords<{ evidenceIds: string[] }>(run, 'touchpoints')).flatMap((each) => each.evidenceIds),
    )
    .toHaveLength(1);
});
