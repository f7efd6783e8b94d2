// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { threeShoppers } from '../store/threeShoppers';
import { openDashboardPage, standInForBrowser } from './dashboardPage';

it('three shoppers of one brief stand side by side, with the agreement that one counts by hand', {
  timeout: 20_000,
}, async () => {
  standInForBrowser();
  const { team, briefId } = await threeShoppers();
  const page = await openDashboardPage(team, { hash: `#/study/briefs/${briefId}/comparison` });
  const table = (heading: string) =>
    page.until(() => page.all('section').find((each) => each.querySelector('h3')?.textContent === heading), heading);
  const rows = (section: Element) =>
    [...section.querySelectorAll('tr')].map((row) => [...row.children].map(({ textContent }) => textContent?.trim()));

  // How each figure comes about is counted out in the test of the store.
  const scores = rows(await table('Scores'));
  expect(scores.find(([name]) => name === 'Whole visit')).toEqual([
    'Whole visit',
    '67%',
    '74%',
    '48%Failed by knock-out: Were the costs told?',
  ]);
  const agreement = rows(await table('Agreement between shoppers'));
  expect(agreement.find(([name]) => name === 'Nordic')).toEqual(['Nordic', 'n = 3', '45%', '0.53', '0.77', '0.95']);
  expect(agreement.find(([name]) => name === 'Were the costs told?')).toEqual([
    'Were the costs told?',
    'n = 3',
    '33%',
    'yes · yes · no',
  ]);
  expect(agreement.find(([name]) => name === 'Could one pay on the spot?')?.slice(1, 3)).toEqual(['n = 2', '100%']);
  await page.close();
  team.close();
});
