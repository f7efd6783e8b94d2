import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { Brand, Journey, Persona } from '@/lib/journey/schemas/study';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { PopupPage } from './popupPage';
import { storedRecords } from './storedRecords';

/** Opens a section of the study by its links. */
async function section(dashboard: DashboardPage, name: string): Promise<void> {
  await dashboard.goTo('Study');
  await dashboard.page.getByRole('navigation', { name: 'Study' }).getByRole('link', { name, exact: true }).click();
}

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const saved = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: 'Saved' }).first();

async function expectNoBarrier(page: Page): Promise<void> {
  // What is still fading in has no colours to judge.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(axe.source);
  const found = await page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
  expect(found).toEqual([]);
}

/** The number of pages of a PDF, from its own tree of pages. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('a persona is filled in, gets a picture, prints on one page, and is duplicated and deleted', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const dashboard = await DashboardPage.open(run);
  const { page } = dashboard;
  await section(dashboard, 'Personas');
  await expectNoBarrier(page);
  await box(page, 'Name of the new persona').fill('Camille');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Camille', level: 2 })).toBeFocused();

  await box(page, 'Job title').fill('Project manager');
  await box(page, 'Goals').fill('Find a coat\nPay quickly');
  await box(page, 'Story').fill('She looks at lunch and decides in the evening. '.repeat(60));
  await box(page, 'Challenges').fill(
    Array.from({ length: 12 }, (_, at) => `Sizes differ from one brand to another (${at})`).join('\n'),
  );
  await page.getByRole('combobox', { name: 'Relationship with the brand' }).selectOption('oneYear');
  await page.getByText('Segment', { exact: true }).click();
  await box(page, 'Behaviour').fill('Mobile first');

  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/'));
  const picture = await tab.screenshot();
  await tab.close();
  const choosing = page.waitForEvent('filechooser');
  await dashboard.button('Choose a picture…').click();
  await (await choosing).setFiles({ name: 'camille.png', mimeType: 'image/png', buffer: picture });
  const card = page.getByRole('article', { name: 'Persona card' });
  await expect(card.getByRole('img', { name: 'Picture of Camille' })).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await expect
    .poll(() => storedRecords<Persona>(run, 'personas'))
    .toMatchObject([
      {
        name: 'Camille',
        jobTitle: 'Project manager',
        goals: ['Find a coat', 'Pay quickly'],
        relationship: 'oneYear',
        segment: { behaviour: 'Mobile first' },
        pictureEvidenceId: expect.any(String),
      },
    ]);
  await expectNoBarrier(page);

  await page.emulateMedia({ media: 'print' });
  await expect(card).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate('window.print = () => { window.printed = true }');
  await dashboard.button('Print the card').click();
  expect(await page.evaluate('window.printed')).toBe(true);

  await dashboard.button('Duplicate').click();
  await expect(page.getByRole('heading', { name: 'Camille (copy)', level: 2 })).toBeVisible();
  await dashboard.button('Delete the persona “Camille (copy)”').click();
  await expect(page.getByText('1 persona', { exact: true })).toBeVisible();
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByText('2 personas', { exact: true })).toBeVisible();
});

test('brands are added in one line, recognised by their domains, and the switch between them is on the map', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const dashboard = await DashboardPage.open(run);
  const { page } = dashboard;
  await section(dashboard, 'Brands');
  const host = new URL(shop.url('aubelune', '/')).hostname;
  await box(page, 'Name and domain').fill(`Aubelune ${shop.url('aubelune', '/en/')}`);
  await expect(page.getByText(/^Adds Aubelune \(/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dashboard.button('Delete the brand “Aubelune”')).toBeVisible();
  await expect(box(page, 'Name and domain')).toBeFocused();
  const [own] = await storedRecords<Brand>(run, 'brands');
  expect(own?.role).toBe('own');
  expect(own?.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))).toBe(true);
  await page.getByText('Outlets and note', { exact: true }).click();
  await dashboard.button('Add an outlet').click();
  await page.keyboard.type('Rue de la République');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Shop');
  await expect(saved(page)).toBeVisible();
  await expect
    .poll(() => storedRecords<Brand>(run, 'brands'))
    .toMatchObject([{ outlets: [{ name: 'Rue de la République', kind: 'Shop' }] }]);
  await expectNoBarrier(page);

  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  let popup = await PopupPage.open(run, tab);
  await expect(popup.choice('Brand').locator('option:checked')).toHaveText('Aubelune');
  await popup.press('3', 'f', 'Enter');
  await expect(popup.page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await tab.goto(shop.url('klafti', '/en/'));
  popup = await PopupPage.open(run, tab);
  const offer = popup.page.getByRole('button', { name: /^Add Klafti \(/ });
  await expect(offer).toHaveAttribute('aria-pressed', 'true');
  await popup.press('w');
  await expect(offer).toHaveAttribute('aria-pressed', 'false');
  await popup.press('w');
  await expect(offer).toHaveAttribute('aria-pressed', 'true');
  await popup.press('3', 's', 'Enter');
  await expect(popup.page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await run.closePopup();

  await page.bringToFront();
  await dashboard.goTo('Map');
  await expect(dashboard.cards('Decision').last()).toContainText('The journey goes from Aubelune to Klafti');
  await section(dashboard, 'Brands');
  await expect(page.getByText('1 touchpoint concerns it')).toHaveCount(2);
});

test('a plan is written from a journey, followed by another, taken over and met', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  const popup = await PopupPage.open(run, tab);
  await popup.press('2', 'f', 'Enter');
  await expect(popup.page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await run.closePopup();
  const dashboard = await DashboardPage.open(run);
  const { page } = dashboard;
  await section(dashboard, 'Journeys');
  await expectNoBarrier(page);
  await dashboard.button('Duplicate as plan: “First journey”').click();
  await expect(page.getByRole('heading', { name: 'First journey (plan)', level: 2 })).toBeVisible();
  await box(page, 'Scenario').fill('A dress for a wedding');
  await page.getByRole('radio', { name: 'Buyer journey' }).check();
  await expect(saved(page)).toBeVisible();
  await expectNoBarrier(page);

  await section(dashboard, 'Journeys');
  await dashboard.button('Add a journey').click();
  const dialog = dashboard.dialog('New journey');
  await dialog.getByRole('textbox', { name: 'Journey title' }).fill('Camille walks it');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Camille walks it', level: 2 })).toBeVisible();
  await page.getByRole('combobox', { name: 'Follows the plan' }).selectOption({ label: 'First journey (plan)' });
  await expect(page.getByText('0 of 1 planned steps met')).toBeVisible();
  await dashboard.button('Take over 1 step from the plan').click();
  await expect(page.getByText('Still assumed')).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('button', { name: /^Lived: / }).click();
  await expect(page.getByText('1 of 1 planned steps met')).toBeVisible();

  const journeys = await storedRecords<Journey>(run, 'journeys');
  const plan = journeys.find(({ kind }) => kind === 'planned');
  expect(plan).toMatchObject({ scenario: 'A dress for a wedding', scope: 'buyer', status: 'planned' });
  expect(journeys.find(({ title }) => title === 'Camille walks it')?.plannedJourneyId).toBe(plan?.id);
});
