// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/lib/journey/newId';
import type { Study } from '@/lib/journey/schemas/study';
import { saving } from '../store/samples';
import { openDashboardPage, openMemoryStore, standInForBrowser } from './dashboardPage';

let store: ReturnType<typeof openMemoryStore>;
let page: Awaited<ReturnType<typeof openDashboardPage>>;

beforeEach(() => {
  standInForBrowser();
  store = openMemoryStore();
});
afterEach(async () => {
  await page.close();
});

const records = () => store.query('studyRecords', { studyId: null });
const study = async (): Promise<Study> => (await records()).study;
/** Waits until the study in the store is so. */
async function untilStudy(is: (study: Study) => boolean, what: string): Promise<Study> {
  for (let turn = 0; turn < 500; turn += 1) {
    const now = await study();
    if (is(now)) return now;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`The study never was so: ${what}\n${JSON.stringify(await study(), null, 2)}`);
}
async function expectNoBarrier() {
  // Colours need a real browser.
  const { violations } = await axe.run(page.container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
/** Types into the box for a new entry and adds it. */
async function add(box: string, text: string) {
  await page.type(box, text);
  await page.click('button', `Add: ${box}`);
}

describe('the overview of a study', () => {
  it('writes each field of the study that is chosen there', async () => {
    const brandId = newId();
    const personaId = newId();
    const { id: studyId } = await study();
    await store.command('createRecord', {
      type: 'brands',
      id: brandId,
      fields: { studyId, name: 'Lune', role: 'own' },
    });
    await store.command('createRecord', { type: 'personas', id: personaId, fields: { studyId, name: 'Mina' } });
    page = await openDashboardPage(store, { hash: '#/study/overview' });
    await page.choose('Language of the study', 'de');
    await page.choose('Brand at the start', brandId);
    await page.choose('Persona at the start', personaId);
    await page.choose('Basis at the start', 'observed');
    await page.click('input', 'Passive exposures count as touchpoints');
    await page.click('input', 'You (no name yet)');
    const written = await untilStudy(({ observerIds }) => observerIds.length === 0, 'without observers');
    expect(written).toMatchObject({
      language: 'de',
      countExposures: false,
      defaults: { brandId, personaId, basis: 'observed' },
    });
    await expectNoBarrier();
  });

  it('adds to each catalogue, and takes away with a way back', async () => {
    page = await openDashboardPage(store, { hash: '#/study/overview' });
    await add('New category', 'Unboxes');
    await add('New channel', 'Radio');
    await add('New name of an emotion', 'Awed');
    await add('New KPI', 'Returns');
    await add('New question', 'Why?');
    await add('New classification', 'By team');
    await add('New group', 'Shop');
    const full = await untilStudy((now) => now.catalogueAdditions?.classifications[0]?.groups.length === 1, 'grouped');
    const entry = (en: string) => [{ id: expect.any(String), labels: { en, fr: '' }, phase: null }];
    expect(full.catalogueAdditions).toEqual({
      categories: entry('Unboxes'),
      channels: entry('Radio'),
      emotions: entry('Awed'),
      kpis: entry('Returns'),
      questions: [{ id: expect.any(String), labels: { en: 'Why?', fr: '' }, audience: 'customer' }],
      classifications: [
        {
          id: expect.any(String),
          labels: { en: 'By team', fr: '' },
          groups: [{ id: expect.any(String), labels: { en: 'Shop', fr: '' }, categoryIds: [] }],
        },
      ],
    });
    // The study's own category can be put into its own group at once.
    await page.click('input', 'Unboxes');
    await page.choose('Put to', 'team');
    await untilStudy((now) => now.catalogueAdditions?.questions[0]?.audience === 'team', 'asked of the team');
    await expectNoBarrier();
    const category = full.catalogueAdditions?.categories[0]?.id ?? '';
    await store.command('saveTouchpoint', saving({ category }));
    await page.click('button', 'Delete “Unboxes”');
    const less = await untilStudy((now) => now.catalogueAdditions?.categories.length === 0, 'without the category');
    expect(less.catalogueAdditions?.classifications[0]?.groups[0]?.categoryIds).toHaveLength(1);
    await page.hasText('deleted “Unboxes” (touchpoints that name it: 1)');
    await page.click('button', 'Undo');
    await untilStudy((now) => now.catalogueAdditions?.categories.length === 1, 'with it again');
  });

  it('groups the lists of categories by the classification that is chosen', async () => {
    const save = saving();
    await store.command('saveTouchpoint', save);
    page = await openDashboardPage(store, { hash: '#/study/overview' });
    await page.click('button', 'Add the usual one: reach, sales, conversation, feedback');
    const { catalogueAdditions } = await untilStudy(
      (now) => now.catalogueAdditions?.classifications.length === 1,
      'with a classification',
    );
    await page.choose('Lists of categories are grouped by', catalogueAdditions?.classifications[0]?.id ?? '');
    await untilStudy((now) => Object.hasOwn(now.extensions, 'parcours.categoryLists'), 'grouped by it');
    page.goTo(`#/touchpoints?touchpoint=${save.touchpointId}`);
    const groupsOf = (list: HTMLElement) => [...list.querySelectorAll('optgroup')].map(({ label }) => label);
    expect(groupsOf(await page.find('select', 'Category')).slice(0, 4)).toEqual([
      'Marketing reach',
      'Sales interaction',
      'Customer-initiated conversation',
      'Service and product feedback',
    ]);
  });

  it('counts what is there, and what comes while it is looked at', async () => {
    page = await openDashboardPage(store, { hash: '#/study/overview' });
    await page.hasText('Nothing to count yet');
    await store.command('saveTouchpoint', saving({ stageId: 'awareness', valence: -1, title: 'Waits' }));
    await page.hasText('Counted: 1 touchpoint.');
    await store.command('saveTouchpoint', saving({ stageId: 'decision', valence: 1 }));
    await page.hasText('Counted: 2 touchpoints.');
    await page.find('a', 'Waits');
    await page.hasText('Consideration, Retention, Advocacy');
    await page.hasText('No journey says where the purchase is decided');
    await expectNoBarrier();
  });

  it('is replaced by a fresh study when the last one is deleted, and comes back', async () => {
    page = await openDashboardPage(store, { hash: '#/study/overview' });
    const { id } = await study();
    await store.command('editRecord', { type: 'studies', id, changes: { name: 'Coats' } });
    await page.click('button', 'Delete the study “Coats”');
    await page.find('h1', 'My study');
    expect(document.activeElement?.tagName).toBe('H1');
    await page.click('button', 'Undo');
    await page.find('h1', 'Coats');
    expect((await study()).id).toBe(id);
  });
});

describe('the team', () => {
  it('lists the open comments of the study with the way to their records', async () => {
    const save = saving({ title: 'Reads the fees' });
    await store.command('saveTouchpoint', save);
    const { study: here, journeys } = await records();
    const comment = (recordType: string, recordId: string, text: string) =>
      store.command('createRecord', { type: 'comments', id: newId(), fields: { recordType, recordId, text } });
    await comment('touchpoints', save.touchpointId, 'Is this the real price?');
    await comment('journeys', journeys[0]?.id ?? '', 'Which season?');
    await comment('studies', here.id, 'Who pays?');
    page = await openDashboardPage(store, { hash: '#/team' });
    await page.hasText('3 open');
    const link = await page.find('a', 'Reads the fees');
    expect(link.getAttribute('href')).toBe(`#/touchpoints?touchpoint=${save.touchpointId}`);
    expect((await page.find('a', 'First journey')).getAttribute('href')).toBe(`#/study/journeys/${journeys[0]?.id}`);
    await expectNoBarrier();
    await page.click('input', 'Resolved');
    await page.hasText('2 open');
    await page.hasText('1 resolved');
    expect((await records()).comments.filter(({ resolved }) => resolved)).toHaveLength(1);
  });

  it('is asked for a name where something goes out, until there is one', async () => {
    await store.command('saveTouchpoint', saving());
    page = await openDashboardPage(store, { hash: '#/map' });
    await page.click('button', 'Export');
    await page.hasText('You have no name here yet');
    await page.type('Your name', 'Noor Lambrecht');
    await page.click('button', 'Save file');
    const file = await page.until(() => page.saved[0], 'the file');
    expect(new TextDecoder().decode(file.bytes)).toContain('Noor Lambrecht');
    await page.click('dialog button', 'Close');
    await page.click('button', 'Export');
    await page.find('button', 'Save file');
    expect(page.container.textContent).not.toContain('You have no name here yet');
  });

  it('says who one is, and lets nobody delete themselves', async () => {
    page = await openDashboardPage(store, { hash: '#/team' });
    await page.find('div', 'Observer 1 (You)');
    await add('New observer', 'Noé');
    await page.find('button', 'Delete the observer “Noé”');
    expect(page.all('button').filter((button) => button.getAttribute('aria-label')?.startsWith('Delete'))).toHaveLength(
      1,
    );
  });
});
