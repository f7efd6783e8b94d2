import { expect, test } from '../fixtures';
import { Keyboard } from './keyboard';
import { PanelPage } from './panelPage';
import { storedRecords } from './storedRecords';

interface StoredWalkthrough {
  readonly state: string;
  readonly likelihoodToRecommend: number | null;
  readonly tasks: readonly { readonly gap: number | null; readonly effort: number | null }[];
  readonly waits: readonly unknown[];
}

test('a walkthrough is begun, walked and ended in the narrow panel by the keyboard alone', async ({
  launch,
  shop,
  folder,
}) => {
  const { run, panel } = await PanelPage.beside({ launch, folder }, shop.url('aubelune', '/en/product/alba'));
  const { page } = panel;
  // The narrowest that the browser makes it.
  await page.setViewportSize({ width: 320, height: 700 });
  const keys = new Keyboard(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const radio = (group: string, name: string | RegExp) =>
    page.getByRole('group', { name: group }).getByRole('radio', { name });
  const isNarrowEnough = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await test.step('the brief, the brand and the right to see pages', async () => {
    await keys.choose(page.getByLabel('Brief', { exact: true }), 'Online fashion');
    await keys.choose(page.getByLabel('Brand that is walked'), 'Another');
    await expect(page.getByLabel('Name of the brand')).toBeFocused();
    await keys.write('Aubelune');
    await isNarrowEnough();
    await keys.use(button('Next'));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await isNarrowEnough();
    await keys.use(button('Yes, on all sites'));
    await expect(panel.trail()).toHaveCount(1);
    await isNarrowEnough();
  });

  await test.step('a feeling, its note and its picture by their keys', async () => {
    await keys.press('g');
    await expect(page.getByRole('radio', { name: 'Very positive' })).toBeChecked();
    await keys.press('h');
    await expect(page.getByRole('radio', { name: 'Very positive' })).not.toBeChecked();
    await keys.press('f');
    await expect(page.getByRole('radio', { name: 'Positive', exact: true })).toBeChecked();
    await keys.press('n');
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
    await keys.write('Fine linen');
    await keys.press('Tab');
    await keys.press('c');
    await expect(page.getByRole('status')).toHaveText('Picture kept');
  });

  await test.step('a task with a wait, and what came of it', async () => {
    await keys.fill(page.getByRole('textbox', { name: 'What do you expect?' }), 'Clear sizes');
    await keys.use(button('Start the task'));
    await expect(button('End the task')).toBeVisible();
    await keys.press('w');
    await expect(button(/^Wait is over/)).toBeVisible();
    await keys.press('w');
    await expect(button('Time a wait')).toBeVisible();
    await keys.press('t');
    await isNarrowEnough();
    await keys.fill(page.getByRole('textbox', { name: 'What happened?' }), 'None at all');
    // The arrow keys choose within a scale.
    await keys.goTo(radio('Against what you expected', '-2'));
    await keys.press('Space');
    await keys.press('ArrowRight');
    await keys.use(radio('How easy was it?', '1: very hard'), 'Space');
    await keys.use(button('Save and go on'));
    await expect(page.getByText('Task 2 of 10')).toBeVisible();
  });

  await test.step('a criterion', async () => {
    await keys.use(page.locator('summary').filter({ hasText: 'Search' }));
    await keys.use(button('Yes').first(), 'Space');
    await expect(button('Yes').first()).toHaveAttribute('aria-pressed', 'true');
    await isNarrowEnough();
  });

  await test.step('something off-line', async () => {
    await keys.use(button('Something off-line …'));
    await expect(page.getByLabel('What happened?')).toBeFocused();
    await keys.write('The courier rang');
    await keys.press('Enter');
    await expect(button('Something off-line …')).toBeVisible();
  });

  await test.step('the end', async () => {
    await keys.use(button('End the walkthrough …'));
    await keys.use(radio('Would you recommend it?', '0: not at all likely'), 'Space');
    await isNarrowEnough();
    await keys.use(button('End it all the same'));
    await expect(page.getByRole('heading', { name: 'The walkthrough is over' })).toBeFocused();
  });

  await expect
    .poll(() => storedRecords<StoredWalkthrough>(run, 'walkthroughs'))
    .toMatchObject([{ state: 'toValidate', likelihoodToRecommend: 0, waits: [{}], tasks: [{ gap: -1, effort: 1 }] }]);
  expect(await storedRecords(run, 'touchpoints')).toMatchObject([
    { note: 'Fine linen', emotion: { valence: 1 } },
    { title: 'The courier rang' },
  ]);
});
