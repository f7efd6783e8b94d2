// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countOfAll, themesUnder, themeTree } from '@/components/dashboard/codebook/themeTree';
import { newId } from '@/lib/journey/newId';
import type { Theme } from '@/lib/journey/schemas/study';
import { saving } from '../store/samples';
import { openDashboardPage, openMemoryStore, standInForBrowser } from './dashboardPage';

const theme = (id: string, parentId: string | null = null) =>
  ({ id, parentId, name: { en: id, fr: '' }, definition: '', archived: false }) as Theme;

describe('the order of themes', () => {
  it('puts each under its parent, by name', () => {
    const nodes = themeTree([theme('b'), theme('z', 'a'), theme('c', 'a'), theme('a'), theme('d', 'c')], 'fr');
    expect(nodes.map(({ theme: { id }, depth }) => `${id} ${depth}`)).toEqual(['a 0', 'c 1', 'd 2', 'z 1', 'b 0']);
  });

  it('loses none that lie under each other, or under one that is gone', () => {
    const themes = [theme('a', 'b'), theme('b', 'a'), theme('c', 'gone'), theme('d', 'd')];
    expect(
      themeTree(themes, 'en')
        .map(({ theme: { id } }) => id)
        .toSorted(),
    ).toEqual(['a', 'b', 'c', 'd']);
    expect([...themesUnder('a', themes)].toSorted()).toEqual(['a', 'b']);
  });

  it('counts what two themes code once', () => {
    const painPoint = { touchpointId: 't', painPointId: 'p', text: '', touchpointTitle: '' };
    const uses = { a: { painPoints: [painPoint], verbatimIds: ['v'] }, b: { painPoints: [], verbatimIds: ['v', 'w'] } };
    expect(countOfAll(['a', 'b', 'none'], uses)).toEqual({ painPoints: 1, verbatims: 2 });
  });
});

describe('the codebook', () => {
  let store: ReturnType<typeof openMemoryStore>;
  let page: Awaited<ReturnType<typeof openDashboardPage>>;
  beforeEach(() => {
    standInForBrowser();
    store = openMemoryStore();
  });
  afterEach(() => page.close());

  /** A theme that codes two pain points, and another that codes none. */
  async function coded() {
    const [price, fees] = [newId(), newId()];
    const { study } = await store.query('studyRecords', { studyId: null });
    const make = (id: string, en: string) =>
      store.command('createRecord', { type: 'themes', id, fields: { studyId: study.id, name: { en, fr: '' } } });
    await make(price, 'Price');
    await make(fees, 'Fees');
    const save = saving({ stageId: 'decision' });
    await store.command('saveTouchpoint', save);
    const painPoint = (text: string) => ({
      id: newId(),
      text,
      severity: null,
      effect: null,
      themeId: price,
      solution: '',
    });
    await store.command('editRecord', {
      type: 'touchpoints',
      id: save.touchpointId,
      changes: { painPoints: [painPoint('Too dear'), painPoint('A fee at the end')] },
    });
    return { price, fees };
  }
  const uses = () => store.query('themeUse', { studyId: null });

  it('splits a theme in one step that is taken back as one', async () => {
    const { price } = await coded();
    page = await openDashboardPage(store, { hash: `#/study/codebook/${price}` });
    await page.hasText('2 pain points, 0 verbatims');
    await page.click('button', 'Split… “Price”');
    await page.type('Name of the other theme', 'Late fees');
    const tick = await page.until(
      () => page.all('dialog label').find((label) => label.textContent?.startsWith('A fee at the end')),
      'the pain point to tick',
    );
    tick.click();
    await page.hasText('Moves: 1 pain point, 0 verbatims.');
    await page.click('dialog button', 'Split');
    await page.find('h2', 'Late fees');
    const after = await uses();
    expect(after[price]?.painPoints.map(({ text }) => text)).toEqual(['Too dear']);
    await page.press(document.body, 'z', { ctrlKey: true });
    await page.until(() => page.named('h2', 'Late fees') === null, 'the theme gone');
    expect((await uses())[price]?.painPoints).toHaveLength(2);
  });

  it('merges into a chosen theme, and says how much is recoded', async () => {
    const { price, fees } = await coded();
    page = await openDashboardPage(store, { hash: `#/study/codebook/${price}` });
    await page.hasText('2 pain points, 0 verbatims');
    await page.click('button', 'Merge into… “Price”');
    await page.choose('Into', fees);
    await page.hasText('Coded by “Fees” from then on: 2 pain points, 0 verbatims.');
    await page.click('dialog button', 'Merge');
    await page.find('h2', 'Fees');
    expect((await uses())[fees]?.painPoints).toHaveLength(2);
    expect((await uses())[price]).toBeUndefined();
  });

  it('offers as parents neither the theme itself nor one under it', async () => {
    const { price, fees } = await coded();
    await store.command('editRecord', { type: 'themes', id: fees, changes: { parentId: price } });
    page = await openDashboardPage(store, { hash: `#/study/codebook/${price}` });
    const parents = (await page.find('select', 'Under')) as HTMLSelectElement;
    expect([...parents.options].map(({ value }) => value)).toEqual(['']);
  });
});
