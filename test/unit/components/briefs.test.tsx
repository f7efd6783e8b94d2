// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { movedItem } from '@/components/dashboard/briefs/movedItem';
import { newId } from '@/lib/journey/newId';
import { dashboardOfBriefs, eventually } from './walkedBriefs';

const on = dashboardOfBriefs();

const briefs = async () => (await on.briefs()).map(({ brief }) => brief);
const isOpen = () => on.page.until(() => /^#\/study\/briefs\/[0-9a-f-]{36}$/.test(on.page.hash()), 'the editor');

async function blur(name: string) {
  const field = await on.page.find('input, textarea', name);
  field.focus();
  field.blur();
}

/** Opens an empty brief with two tasks and a criterion. */
async function writeBrief() {
  await on.open('#/study/briefs');
  await on.page.hasText('Write the first brief');
  await on.page.click('button', 'An empty brief Tasks and criteria are yours to write.');
  await isOpen();
  for (const text of ['Find a coat', 'Order it']) {
    await on.page.type('New task', text);
    await on.page.click('button', 'Add: New task');
    await on.page.find('button', `Move “${text}” up`);
  }
  await on.page.type('New question', 'Were the delivery costs told early?');
  await on.page.click('button', 'Add: New question');
  await on.page.find('select', 'Answer');
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
      await on.page.type(name, text);
      await blur(name);
    }
    await on.page.choose('Ask what is expected, and what happened', 'stage');
    for (const name of ['The shopper buys', 'The goods are returned']) await on.page.click('input', name);
    await on.page.choose('Currency', 'CHF');
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
    await on.page.choose('Stage model', 'purchaseJourney');
    await on.page.type('Weight', '3');
    await blur('Weight');
    for (const name of ['Knock-out: a “no” fails the visit', 'Comment required on “no”', 'Evidence required']) {
      await on.page.click('input', name);
    }
    await on.page.until(
      () => on.page.all('select').some((each) => each.textContent?.includes('Search')),
      'the stages of the chosen model',
    );
    const stageList = (await on.page.until(
      () => on.page.all('[aria-label="Criteria"] select').at(-1),
      'the stage list',
    )) as HTMLElement;
    await on.page.choose(stageList, 'search');
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

  it('leave room on paper for each answer as it is asked for, and for a comment on it', async () => {
    const asked = ['yesNo', 'scale1to5', 'price', 'text'] as const;
    const criteria = asked.map((answerType) => ({ id: newId(), question: `Of ${answerType}?`, answerType }));
    const budget = { amount: 150, currency: 'CHF' };
    await on.open(`#/study/briefs/${await on.writeBrief({ criteria, budget })}`);
    const sheet = await on.page.find('article', 'Brief on paper');
    const rooms = [...sheet.querySelectorAll('ol:last-of-type > li')].map((room) => ({
      says: room.textContent,
      // On which one writes.
      lines: room.querySelectorAll('i').length,
    }));
    expect(rooms).toEqual([
      { says: expect.stringMatching(/Of yesNo\?.*yesnonot applicable.*Comment/), lines: 2 },
      { says: expect.stringMatching(/Of scale1to5\?.*12345not applicable.*Comment/), lines: 2 },
      { says: expect.stringMatching(/Of price\?.*Price\s+CHFnot applicable.*Comment/), lines: 3 },
      { says: expect.stringMatching(/Of text\?.*AnswerComment/), lines: 5 },
    ]);
  });

  it('have tasks that are moved by buttons and removed, with the focus kept', async () => {
    await writeBrief();
    await on.page.click('button', 'Move “Order it” up');
    await eventually(async () => (await briefs())[0]?.tasks[0]?.text).toBe('Order it');
    await on.page.until(
      () => document.activeElement?.getAttribute('aria-label') === 'Move “Order it” up',
      'the focus on the button',
    );
    await on.page.click('button', 'Remove “Find a coat”');
    await eventually(async () => (await briefs())[0]?.tasks.map(({ text }) => text)).toEqual(['Order it']);
    await on.undo();
    await eventually(async () => (await briefs())[0]?.tasks.map(({ text }) => text)).toEqual([
      'Order it',
      'Find a coat',
    ]);
  });

  it('start from a ready one in one click, are duplicated for a brand, saved as a file, and deleted', async () => {
    const { study } = await on.store.query('studyRecords', { studyId: null });
    const fields = { studyId: study.id, name: 'Nordic', role: 'competitor' };
    const brandId = newId();
    await on.store.command('createRecord', { type: 'brands', id: brandId, fields });
    await on.open('#/study/briefs');
    const ready = await on.page.until(
      () => on.page.all('button').find(({ textContent }) => textContent?.includes('Online fashion shop')),
      'the ready brief',
    );
    ready.click();
    await isOpen();
    const [made] = await briefs();
    expect(made?.criteria.length).toBeGreaterThan(5);

    await on.page.click('button', 'Save as file');
    await on.page.until(() => on.page.saved.length > 0, 'the file');
    const file = JSON.parse(new TextDecoder().decode(on.page.saved[0]?.bytes)) as {
      briefs: unknown[];
      walkthroughs: [];
    };
    expect(file.briefs).toMatchObject([{ id: made?.id }]);
    expect(file.walkthroughs ?? []).toEqual([]);

    await on.page.click('button', 'Duplicate for a brand…');
    await on.page.choose('Brand', brandId);
    await on.page.click('button', 'Duplicate');
    await eventually(async () => (await briefs()).length).toBe(2);
    const [, copy] = await briefs();
    expect(copy).toMatchObject({ title: `${made?.title} – Nordic`, originId: made?.id });
    expect(copy?.criteria).toEqual(made?.criteria);

    await on.page.until(() => on.page.hash().endsWith(copy?.id ?? ''), 'the editor of the copy');
    await on.page.click('button', `Delete the brief “${copy?.title}”`);
    await eventually(async () => (await briefs()).length).toBe(1);
    await on.page.hasText('1 brief');
    await on.undo();
    await on.page.hasText('2 briefs');
    const { violations } = await axe.run(on.page.container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('start from a planned journey, whose steps their criteria can be about', async () => {
    const journeyId = await on.create('journeys', { title: 'The plan', kind: 'planned', status: 'planned' });
    await on.store.command('createTouchpoints', {
      touchpoints: [
        {
          id: newId(),
          journeyId,
          fields: { title: 'Sees an ad', basis: 'assumed', expectation: 'It is funny' },
          evidence: [],
        },
      ],
    });
    await on.open('#/study/briefs');
    await on.page.click('button', 'The plan Its steps become the tasks, what it expects becomes the criteria.');
    await isOpen();
    const steps = await on.page.find('select', 'Planned touchpoint');
    await on.page.until(() => steps.textContent?.includes('Sees an ad'), 'the steps');
    const [brief] = await briefs();
    expect(brief).toMatchObject({
      title: 'The plan',
      tasks: [{ text: 'Sees an ad' }],
      criteria: [{ question: 'It is funny' }],
    });
    await on.page.choose(steps, '');
    await eventually(async () => (await briefs())[0]?.criteria[0]?.plannedTouchpointId).toBeNull();
  });

  it('say where one that is asked for is not there', async () => {
    await on.open(`#/study/briefs/${newId()}`);
    await on.page.hasText('This brief is not there');
  });
});

it('moves an item to the place of another, and leaves the list alone for one that is gone', () => {
  const list = ['a', 'b', 'c'].map((id) => ({ id }));
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).join('');
  expect(ids(movedItem(list, 'a', 2))).toBe('bca');
  expect(ids(movedItem(list, 'c', 0))).toBe('cab');
  expect(ids(movedItem(list, 'x', 0))).toBe('abc');
});
