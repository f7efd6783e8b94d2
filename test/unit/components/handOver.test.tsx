// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/lib/journey/newId';
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

const holds = (at: number) => {
  const file = page.saved[at];
  if (!file) throw new Error('There is no file.');
  return JSON.parse(new TextDecoder().decode(file.bytes));
};
const briefs = async () => (await store.query('briefs', { studyId: null })).briefs;

async function writeBrief() {
  const { study } = await store.query('studyRecords', { studyId: null });
  const id = newId();
  await store.command('createRecord', { type: 'briefs', id, fields: { studyId: study.id, title: 'Buy a coat' } });
  return { id, studyId: study.id };
}
async function plan(briefId: string, name: string) {
  const observerId = newId();
  await store.command('createRecord', { type: 'observers', id: observerId, fields: { name } });
  const visit = { id: newId(), journeyId: newId(), outletId: null, wave: '', slot: null, begins: false };
  await store.command('startWalkthrough', { ...visit, briefId, brandId: null, observerId });
  return visit;
}

describe('a brief', { timeout: 20_000 }, () => {
  it('is planned for a brand and a shopper who are not there yet, in one step, and saved for that shopper', async () => {
    const { id } = await writeBrief();
    page = await openDashboardPage(store, { hash: `#/study/briefs/${id}` });
    await page.click('button', 'Plan a walkthrough…');
    await page.choose('Brand', 'another');
    await page.choose('Shopper', 'another');
    await page.click('button', 'Plan it');
    await page.hasText('Give the brand a name.');
    await page.type('Brand name', 'Klafti');
    await page.click('button', 'Plan it');
    await page.hasText('Give the shopper a name.');
    await page.type('Name of the shopper', 'Nadia');
    await page.click('button', 'Plan it');
    await page.click('button', 'Save the file for Nadia');
    await page.until(() => page.saved[0], 'the file');
    expect(holds(0)).toMatchObject({
      brands: [{ name: 'Klafti' }],
      observers: [{ name: 'Nadia' }],
      walkthroughs: [{ state: 'toDo' }],
      journeys: [{ title: 'Buy a coat – Klafti' }],
    });
    await page.press(document.body, 'z', { ctrlKey: true });
    const left = async () => {
      const { brands, observers } = await store.query('studyRecords', { studyId: null });
      return [(await briefs())[0]?.walkthroughs.length, brands.length, observers.map(({ name }) => name)];
    };
    await expect.poll(left, { timeout: 10_000 }).toEqual([0, 0, ['']]);
  });

  it('is saved for one shopper, for everyone, or alone', async () => {
    const { id } = await writeBrief();
    await plan(id, 'Nadia');
    await plan(id, 'Paul');
    page = await openDashboardPage(store, { hash: `#/study/briefs/${id}` });
    const said = [];
    for (const [at, name] of ['Paul', 'Everyone', 'The brief alone'].entries()) {
      await page.click('button', 'Save as file');
      await page.click('dialog input[type=radio]', name);
      await page.click('dialog button', 'Save file');
      await page.until(() => page.saved[at], name);
      said.push(
        holds(at)
          .observers.map((observer: { name: string }) => observer.name)
          .toSorted(),
      );
    }
    expect(said).toEqual([['Paul'], ['Nadia', 'Paul'], []]);
  });

  it('is duplicated for a brand that is not there yet', async () => {
    const { id } = await writeBrief();
    page = await openDashboardPage(store, { hash: `#/study/briefs/${id}` });
    await page.click('button', 'Duplicate for a brand…');
    await page.choose('Brand', 'another');
    await page.type('Brand name', 'Aubelune');
    await page.click('button', 'Duplicate');
    await expect
      .poll(async () => (await briefs()).map(({ brief }) => brief.title), { timeout: 10_000 })
      .toEqual(['Buy a coat', 'Buy a coat – Aubelune']);
    expect((await store.query('studyRecords', { studyId: null })).brands).toMatchObject([{ name: 'Aubelune' }]);
  });
});

describe('what is on the screen', { timeout: 20_000 }, () => {
  it('is what the export proposes: the journey of the walkthrough', async () => {
    const { id } = await writeBrief();
    const visit = await plan(id, 'Nadia');
    page = await openDashboardPage(store, { hash: `#/study/walkthroughs/${visit.id}` });
    await page.hasText('Change the plan');
    await page.click('button', 'Export');
    await page.click('button', 'Save file');
    await page.until(() => page.saved[0], 'the file');
    expect(holds(0).journeys).toMatchObject([{ id: visit.journeyId }]);
  });

  it('names who observes, also those who did not come along', async () => {
    const { studyId } = await writeBrief();
    const changes = { observerIds: [newId()] };
    await store.command('editRecord', { type: 'studies', id: studyId, changes });
    page = await openDashboardPage(store, { hash: '#/study' });
    await page.find('input[type=checkbox]', 'Observer 2');
    expect(page.container.textContent).not.toContain(changes.observerIds[0]);
  });
});
