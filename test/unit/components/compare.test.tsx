// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CopiedTable } from '@/components/dashboard/table/copiedTable';
import type { Store } from '@/lib/store';
import { comparedStudy } from '../journey/comparedStudy';
import {
  browserTools,
  type openDashboardPage as Open,
  openDashboardPage as open,
  openMemoryStore,
  standInForBrowser,
} from './dashboardPage';

standInForBrowser();

const { text, map } = comparedStudy({ perStage: 3 });
const [plan, monday, , klaftiMonday] = map.journeys;
const [aubelune, klafti] = map.brands;
const pair = `with=journey:${monday?.id}&with=journey:${klaftiMonday?.id}`;

let store: Store;
let page: Awaited<ReturnType<typeof Open>>;
beforeEach(async () => {
  store = openMemoryStore();
  await store.query('quickTagContext', { url: null });
  await store.command('importFile', {
    bytes: Uint8Array.from(new TextEncoder().encode(text)),
    fileName: 'study.journey-map.json',
  });
  await store.command('selectJourney', { journeyId: monday?.id ?? '' });
});
afterEach(() => page.close());

const section = (name: string) =>
  page.until(() => {
    const heading = page.all('section > h2').find((each) => each.textContent === name);
    return heading?.parentElement;
  }, `the section ${name}`);
const rowsOf = (table: Element) =>
  [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent ?? ''));

describe('the comparison', () => {
  it('teaches while there is nothing to compare, and offers pairs', async () => {
    page = await open(store, { hash: '#/compare' });
    await page.hasText('Two journeys show more than one');
    await page.click('a', 'AubeluneKlafti');
    expect(page.hash()).toBe(`#/compare?with=brand:${aubelune?.id}&with=brand:${klafti?.id}`);
    await section('Emotion curves');
  });

  it('is chosen by searching, swapped and taken away, and the address keeps it', async () => {
    page = await open(store, { hash: '#/compare' });
    await page.click('button', 'Choose what to compare…');
    await page.type('Search journeys and groups', 'monday klafti');
    const options = () => page.all('dialog ul button').map((each) => each.textContent);
    await page.until(() => options().length === 1, 'one journey');
    (page.all('dialog ul button')[0] as HTMLElement).click();
    await page.until(() => page.hash() === `#/compare?with=journey:${klaftiMonday?.id}`, 'the first one');
    await page.click('button', 'Add…');
    const planned = await page.until(
      () => page.all('dialog ul button').find((each) => each.textContent?.startsWith('How it should go')),
      'the plan',
    );
    planned.click();
    await section('Differences');
    await page.click('button', 'Swap “Klafti, a Monday” for another');
    const brand = await page.until(
      () => page.all('dialog ul button').find((each) => each.textContent?.startsWith('Aubelune median')),
      'the brand',
    );
    expect(brand.textContent).toContain('median of 2 journeys, 30 touchpoints');
    brand.click();
    await page.until(
      () => page.hash() === `#/compare?with=brand:${aubelune?.id}&with=journey:${plan?.id}`,
      'the brand in its place',
    );
    await page.click('button', 'Remove “How it should go”');
    await page.hasText('Choose a second one: a comparison needs two.');
  });

  it('offers before and after a day as two', async () => {
    page = await open(store, { hash: '#/compare' });
    await page.click('button', 'Choose what to compare…');
    await page.type('Day', '2026-03-05');
    await page.click('button', 'Compare before and after');
    await page.until(() => page.hash() === '#/compare?with=before:2026-03-05&with=since:2026-03-05', 'both');
    await page.hasText('From 5 Mar 2026 on');
  });

  it('shows every figure with its n, sorts, and copies what is shown', async () => {
    const copied: CopiedTable[] = [];
    const copyTable = async (table: CopiedTable) => void copied.push(table);
    page = await open(store, { hash: `#/compare?${pair}`, props: { browserTools: { ...browserTools, copyTable } } });
    const differences = await section('Differences');
    const row = (name: string) => rowsOf(differences).find(([what]) => what === name);
    expect(row('Touchpoints')?.slice(1, 3)).toEqual(['15n\u00a0=\u00a015', '15n\u00a0=\u00a015']);
    expect(row('Ease (CES, 1 to 7)')?.[1]).toContain('n\u00a0=\u00a03');
    expect(row('First price shown')?.slice(1, 3)).toEqual(['€60.00n\u00a0=\u00a06', '€70.00n\u00a0=\u00a06']);
    const order = () => rowsOf(differences).map(([what]) => what);
    const before = order();
    await page.click('button', 'Difference');
    await page.until(() => order().join() !== before.join(), 'another order');
    expect(differences.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('descending');
    await page.choose('Where', 'every');
    await page.choose('What', 'meanValence');
    await page.until(() => order().length === 6, 'the journey and its stages');
    await page.click('button', 'Copy table');
    await page.until(() => copied.length > 0, 'the copy');
    const [head, ...lines] = (copied[0]?.text ?? '').split('\r\n').map((line) => line.split('\t'));
    expect(head).toContain('Aubelune, a Monday: n and spread');
    expect(lines).toHaveLength(6);
  });

  it('leaves out what was not lived and what a filter hides, and says so', async () => {
    page = await open(store, { hash: `#/compare?${pair}&lived=1` });
    const differences = await section('Differences');
    const touchpoints = () => rowsOf(differences).find(([what]) => what === 'Touchpoints')?.[1];
    expect(touchpoints()).toBe('10n\u00a0=\u00a010');
    await page.hasText('10 touchpoints left out that nobody has lived.');
    await page.goTo(`#/compare?${pair}&stage=decision`);
    await page.until(() => touchpoints() === '3n\u00a0=\u00a03', 'only those of a stage');
    await page.hasText('21 of 105 shown');
  });

  it('leads from each touchpoint to the map, and from each finding to its touchpoints', async () => {
    page = await open(store, { hash: `#/compare?${pair}` });
    const matrix = await section('What happened');
    const link = matrix.querySelector('tbody a');
    expect(link?.getAttribute('href')).toMatch(`#/map/${monday?.id}?touchpoint=`);
    const insights = await section('Insights');
    expect(insights.textContent).toMatch(/Lowest point: −2\.0, at \d+ touchpoints\. n\u00a0=\u00a030/);
    expect(insights.textContent).toContain('Kahneman');
    expect(insights.textContent).toContain('Show the fees on the product page');
    await page.until(() => insights.textContent?.includes('In verbatims'), 'themes');
    await page.choose('Found in', '1');
    await page.until(() => !insights.textContent?.includes('Show the fees on the product page'), 'those of one');
  });

  it('keeps the target of the coverage with the study, to be undone', async () => {
    page = await open(store, { hash: `#/compare?${pair}` });
    const coverage = await section('Coverage');
    const reached = () => coverage.querySelector('[role=status]')?.textContent;
    expect(reached()).toBe('15 of 15 fields have reached the target.');
    await page.type('Target per field', '7');
    await page.until(() => reached() === '0 of 15 fields have reached the target.', 'the new target');
    await page.click('button', 'Undo: target of the coverage');
    await page.until(() => reached() === '15 of 15 fields have reached the target.', 'the old target');
  });
});
