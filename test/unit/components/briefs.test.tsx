// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { movedItem } from '@/components/dashboard/briefs/movedItem';
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

const briefs = async () => (await store.query('briefs', { studyId: null })).briefs.map(({ brief }) => brief);
/** What the store brings comes later on a busy machine. */
const eventually = <Value,>(read: () => Promise<Value>) => expect.poll(read, { timeout: 10_000 });
const undo = () => page.press(document.body, 'z', { ctrlKey: true });
const isOpen = () => page.until(() => /^#\/study\/briefs\/[0-9a-f-]{36}$/.test(page.hash()), 'the editor');

async function blur(name: string) {
  const field = await page.find('input, textarea', name);
  field.focus();
  field.blur();
}

/** Opens an empty brief with two tasks and a criterion. */
async function writeBrief() {
  page = await openDashboardPage(store, { hash: '#/study/briefs' });
  await page.hasText('Write the first brief');
  await page.click('button', 'An empty brief Tasks and criteria are yours to write.');
  await isOpen();
  for (const text of ['Find a coat', 'Order it']) {
    await page.type('New task', text);
    await page.click('button', 'Add: New task');
    await page.find('button', `Move “${text}” up`);
  }
  await page.type('New question', 'Were the delivery costs told early?');
  await page.click('button', 'Add: New question');
  await page.find('select', 'Answer');
}

// Whole screens are filled in here: on a busy machine that takes a while.
describe('briefs', { timeout: 20_000 }, () => {
  it('are written from nothing, every field saved as it is typed', async () => {
    await writeBrief();
    const texts = {
      Title: 'Buy a coat',
      Scenario: 'You are cold.',
      Objective: 'How easy is it?',
      'What must be evidenced': 'Receipt',
      'Ethics note': 'Name nobody.',
      Budget: '150',
    };
    for (const [name, text] of Object.entries(texts)) {
      await page.type(name, text);
      await blur(name);
    }
    await page.choose('Ask what is expected, and what happened', 'stage');
    for (const name of ['The shopper buys', 'The goods are returned']) await page.click('input', name);
    await page.choose('Currency', 'CHF');
    await eventually(async () => (await briefs())[0]).toMatchObject({
      title: 'Buy a coat',
      scenario: 'You are cold.',
      objective: 'How easy is it?',
      evidenceRequired: 'Receipt',
      ethicsNote: 'Name nobody.',
      budget: { amount: 150, currency: 'CHF' },
      buy: true,
      returnGoods: true,
      askExpectation: 'stage',
      tasks: [{ text: 'Find a coat' }, { text: 'Order it' }],
    });
  });

  it('have criteria with a weight, what an answer needs, and a stage of the chosen model', async () => {
    await writeBrief();
    await page.choose('Stage model', 'purchaseJourney');
    await page.type('Weight', '3');
    await blur('Weight');
    for (const name of ['Knock-out: a “no” fails the visit', 'Comment required on “no”', 'Evidence required']) {
      await page.click('input', name);
    }
    await page.until(
      () => page.all('select').some((each) => each.textContent?.includes('Search')),
      'the stages of the chosen model',
    );
    const stageList = (await page.until(
      () => page.all('[aria-label="Criteria"] select').at(-1),
      'the stage list',
    )) as HTMLElement;
    await page.choose(stageList, 'search');
    await eventually(async () => (await briefs())[0]).toMatchObject({
      stageModelId: 'purchaseJourney',
      criteria: [
        {
          question: 'Were the delivery costs told early?',
          answerType: 'yesNo',
          weight: 3,
          knockOut: true,
          evidenceRequired: true,
          commentRequiredOnNo: true,
          stageId: 'search',
        },
      ],
    });
  });

  it('have tasks that are moved by buttons and removed, with the focus kept', async () => {
    await writeBrief();
    await page.click('button', 'Move “Order it” up');
    await eventually(async () => (await briefs())[0]?.tasks[0]?.text).toBe('Order it');
    await page.until(
      () => document.activeElement?.getAttribute('aria-label') === 'Move “Order it” up',
      'the focus on the button',
    );
    await page.click('button', 'Remove “Find a coat”');
    await eventually(async () => (await briefs())[0]?.tasks.map(({ text }) => text)).toEqual(['Order it']);
    await undo();
    await eventually(async () => (await briefs())[0]?.tasks.map(({ text }) => text)).toEqual([
      'Order it',
      'Find a coat',
    ]);
  });

  it('start from a ready one in one click, are duplicated for a brand, saved as a file, and deleted', async () => {
    const { study } = await store.query('studyRecords', { studyId: null });
    const fields = { studyId: study.id, name: 'Nordic', role: 'competitor' };
    const brandId = newId();
    await store.command('createRecord', { type: 'brands', id: brandId, fields });
    page = await openDashboardPage(store, { hash: '#/study/briefs' });
    const ready = await page.until(
      () => page.all('button').find(({ textContent }) => textContent?.includes('Online fashion shop')),
      'the ready brief',
    );
    ready.click();
    await isOpen();
    const [made] = await briefs();
    expect(made?.criteria.length).toBeGreaterThan(5);

    await page.click('button', 'Save as file');
    await page.until(() => page.saved.length > 0, 'the file');
    const file = JSON.parse(new TextDecoder().decode(page.saved[0]?.bytes)) as { briefs: unknown[]; walkthroughs: [] };
    expect(file.briefs).toMatchObject([{ id: made?.id }]);
    expect(file.walkthroughs ?? []).toEqual([]);

    await page.click('button', 'Duplicate for a brand…');
    await page.choose('Brand', brandId);
    await page.click('button', 'Duplicate');
    await eventually(async () => (await briefs()).length).toBe(2);
    const [, copy] = await briefs();
    expect(copy).toMatchObject({ title: `${made?.title} – Nordic`, originId: made?.id });
    expect(copy?.criteria).toEqual(made?.criteria);

    await page.until(() => page.hash().endsWith(copy?.id ?? ''), 'the editor of the copy');
    await page.click('button', `Delete the brief “${copy?.title}”`);
    await eventually(async () => (await briefs()).length).toBe(1);
    await page.hasText('1 brief');
    await undo();
    await page.hasText('2 briefs');
    const { violations } = await axe.run(page.container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('start from a planned journey, whose steps their criteria can be about', async () => {
    const { study } = await store.query('studyRecords', { studyId: null });
    const journeyId = newId();
    await store.command('createRecord', {
      type: 'journeys',
      id: journeyId,
      fields: { studyId: study.id, title: 'The plan', kind: 'planned', status: 'planned' },
    });
    await store.command('createTouchpoints', {
      touchpoints: [
        {
          id: newId(),
          journeyId,
          fields: { title: 'Sees an ad', basis: 'assumed', expectation: 'It is funny' },
          evidence: [],
        },
      ],
    });
    page = await openDashboardPage(store, { hash: '#/study/briefs' });
    await page.click('button', 'The plan Its steps become the tasks, what it expects becomes the criteria.');
    await isOpen();
    const steps = await page.find('select', 'Planned touchpoint');
    await page.until(() => steps.textContent?.includes('Sees an ad'), 'the steps');
    const [brief] = await briefs();
    expect(brief).toMatchObject({
      title: 'The plan',
      tasks: [{ text: 'Sees an ad' }],
      criteria: [{ question: 'It is funny' }],
    });
    await page.choose(steps, '');
    await eventually(async () => (await briefs())[0]?.criteria[0]?.plannedTouchpointId).toBeNull();
  });

  it('say where one that is asked for is not there', async () => {
    page = await openDashboardPage(store, { hash: `#/study/briefs/${newId()}` });
    await page.hasText('This brief is not there');
  });
});

it('moves an item to the place of another, and leaves the list alone for one that is gone', () => {
  const list = ['a', 'b', 'c'].map((id) => ({ id }));
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).join('');
  expect(ids(movedItem(list, 'a', 2))).toBe('bca');
  expect(ids(movedItem(list, 'c', 0))).toBe('cab');
  expect(ids(movedItem(list, 'x', 0))).toBe('abc');
});
