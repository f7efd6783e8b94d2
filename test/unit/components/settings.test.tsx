// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DashboardProps } from '@/components/dashboard/Dashboard';
import { readFile } from '@/lib/formats';
import { newId } from '@/lib/journey/newId';
import { saving, screenshot } from '../store/samples';
import { browserTools, openDashboardPage, openMemoryStore, standInForBrowser } from './dashboardPage';

const hash = '#/settings';

let store: ReturnType<typeof openMemoryStore>;
let page: Awaited<ReturnType<typeof openDashboardPage>>;

beforeEach(() => {
  standInForBrowser();
  store = openMemoryStore();
});
afterEach(async () => {
  await page.close();
});

const data: DashboardProps['data'] = {
  askPersistence: async () => false,
  eraseEverything: async () => {},
  exportProgress: { read: () => null, subscribe: () => () => {} },
};

it('offers how well screenshots are kept', async () => {
  const onChangeSetting = vi.fn();
  page = await openDashboardPage(store, { hash, props: { onChangeSetting } });
  await page.hasText('WebP, with no loss that the eye sees');
  await page.click('input', 'Lossless');
  expect(onChangeSetting).toHaveBeenCalledWith('screenshotQuality', 'lossless');
});

it('says whether anything is recorded in private windows, and how the browser allows it', async () => {
  const privateWindows = { allowed: false, settingsAddress: 'chrome://extensions' };
  page = await openDashboardPage(store, { hash, props: { privateWindows } });
  await page.hasText('This browser does not let Parcours run in private windows');
  await page.hasText('open chrome://extensions');
});

it('makes a journey the default, also one of another study', async () => {
  const journeyId = newId();
  const first = await store.query('quickTagContext', { url: null });
  await store.command('createStudy', {
    id: newId(),
    name: 'Second study',
    journeyId,
    journeyTitle: 'Buys a coat',
    copyFrom: null,
    copy: { personas: false, brands: false, codebook: false, settings: false },
  });
  page = await openDashboardPage(store, { hash });
  const list = await page.find('select', 'Default journey');
  await page.until(() => (list as HTMLSelectElement).value === journeyId, 'the current journey');
  await page.choose('Default journey', first.currentJourneyId);
  await page.until(() => (list as HTMLSelectElement).value === first.currentJourneyId, 'the chosen journey');
  expect((await store.query('quickTagContext', { url: null })).currentJourneyId).toBe(first.currentJourneyId);
});

it('asks the browser again to protect what is stored, and says what it answered', async () => {
  const askPersistence = vi.fn(async () => false);
  page = await openDashboardPage(store, { hash, props: { data: { ...data, askPersistence } } });
  await page.click('button', 'Ask the browser to confirm');
  await page.hasText('The browser has not agreed.');
  expect(askPersistence).toHaveBeenCalledTimes(1);
});

it('backs up every study with its files, in one file', async () => {
  await store.command('saveTouchpoint', { ...saving({ title: 'Pays' }), evidence: [screenshot(1)] });
  const second = newId();
  await store.command('createStudy', {
    id: second,
    name: 'Second study',
    journeyId: newId(),
    journeyTitle: 'Buys a coat',
    copyFrom: null,
    copy: { personas: false, brands: false, codebook: false, settings: false },
  });
  page = await openDashboardPage(store, { hash });
  await page.click('button', 'Back up everything');
  await page.hasText('Given to the browser’s downloads');
  const [file] = page.saved;
  expect(file?.fileName).toMatch(/^Parcours backup \d{4}-\d\d-\d\d\.journey\.zip$/);
  const { journeyMap, evidence } = await readFile(file?.bytes ?? new Uint8Array());
  expect(journeyMap.studies.map(({ id }) => id)).toContain(second);
  expect(journeyMap.touchpoints.map(({ title }) => title)).toEqual(['Pays']);
  expect(evidence.size).toBe(1);
});

describe('erasing everything', () => {
  const open = async (props: Partial<DashboardProps> = {}) => {
    const eraseEverything = vi.fn(async () => {});
    page = await openDashboardPage(store, { hash, props: { data: { ...data, eraseEverything }, ...props } });
    await page.until(
      () =>
        page
          .all('button')
          .find(
            (button) =>
              button.textContent?.endsWith('…') &&
              !(button as HTMLButtonElement).disabled &&
              /^(Erase everything|Tout effacer)…$/.test(button.textContent),
          ),
      'the way to erase',
    );
    return eraseEverything;
  };

  it('waits for the word, offers a backup before, and asks once', async () => {
    const eraseEverything = await open();
    await page.click('button', 'Erase everything…');
    const erase = (await page.find('button', 'Erase everything')) as HTMLButtonElement;
    expect(erase.disabled).toBe(true);
    expect(page.all('dialog button').map((button) => button.textContent)).toContain('Back up everything');
    await page.type('Type “erase” to confirm', 'eras');
    expect(erase.disabled).toBe(true);
    await page.type('Type “erase” to confirm', ' Erase');
    expect(erase.disabled).toBe(false);
    expect(eraseEverything).not.toHaveBeenCalled();
    await page.click('button', 'Erase everything');
    await page.until(() => eraseEverything.mock.calls.length === 1, 'the erasure');
  });

  it('asks for the reader’s own word', async () => {
    await open({ language: 'fr' });
    await page.click('button', 'Tout effacer…');
    const erase = (await page.find('button', 'Tout effacer')) as HTMLButtonElement;
    await page.type('Tapez «\u00a0effacer\u00a0» pour confirmer', 'erase');
    expect(erase.disabled).toBe(true);
    await page.type('Tapez «\u00a0effacer\u00a0» pour confirmer', 'effacer');
    expect(erase.disabled).toBe(false);
  });

  it('says why it could not be done', async () => {
    const eraseEverything = async () => {
      throw new Error('the disk went away');
    };
    await open({ data: { ...data, eraseEverything } });
    await page.click('button', 'Erase everything…');
    await page.type('Type “erase” to confirm', 'erase');
    await page.click('button', 'Erase everything');
    await page.hasText('the disk went away');
    expect(((await page.find('button', 'Erase everything')) as HTMLButtonElement).disabled).toBe(false);
  });
});

it('lists the sites whose frames may be looked into, and gives one back', async () => {
  let sites = ['https://ads.example/*', 'https://b.example/*'];
  const giveBack = vi.fn(async (given: readonly string[]) => {
    sites = sites.filter((site) => !given.includes(site));
    return true;
  });
  const siteAccess = { read: async () => sites, giveBack };
  page = await openDashboardPage(store, { hash, props: { browserTools: { ...browserTools, siteAccess } } });
  await page.click('button', 'Give back https://ads.example');
  expect(giveBack).toHaveBeenCalledWith(['https://ads.example/*']);
  await page.hasText('https://b.example');
  await page.until(() => !page?.container.textContent?.includes('https://ads.example'), 'the other one alone');
  await page.click('button', 'Give back https://b.example');
  await page.hasText('None: each such frame is kept as a whole, painted over.');
});
