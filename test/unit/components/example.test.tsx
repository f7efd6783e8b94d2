// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '@/lib/store';
import { openDashboardPage, openMemoryStore, standInForBrowser } from './dashboardPage';

standInForBrowser();

let store: Store;
let page: Awaited<ReturnType<typeof openDashboardPage>>;
beforeEach(async () => {
  store = openMemoryStore();
  await store.query('quickTagContext', { url: null });
  page = await openDashboardPage(store);
});
afterEach(() => page.close());

it('opens the example as a study of its own, and Undo takes it away', async () => {
  const names = async () => (await store.query('studies', {})).map(({ name }) => name);
  const before = await names();
  await page.click('button', 'See an example');
  await page.find('h1', 'Camille buys a dress from Aubelune');
  expect(page.hash()).toMatch(/^#\/map\/[0-9a-f-]+\?zoom=\d+$/);
  expect(await names()).toEqual(['Example: a dress for a wedding']);
  await page.click('button', 'Undo');
  await page.hasText('A journey begins with one page');
  expect(await names()).toEqual(before);
  // It was deleted by that, and can be seen again all the same.
  await page.click('button', 'See an example');
  await page.find('h1', 'Camille buys a dress from Aubelune');
});

it('shows the example that is here already, and brings nothing twice', async () => {
  await page.click('button', 'See an example');
  await page.find('h1', 'Camille buys a dress from Aubelune');
  const { touchpoints } = await store.query('studyView', { studyId: null });
  await page.goTo('#/study');
  await page.click('button', 'See an example');
  await page.find('h1', 'Camille buys a dress from Aubelune');
  expect((await store.query('studyView', { studyId: null })).touchpoints).toHaveLength(touchpoints.length);
});
