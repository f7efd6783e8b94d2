// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newId } from '@/lib/journey/newId';
import { saving } from '../store/samples';
import { openDashboardPage, openMemoryStore, standInForBrowser } from './dashboardPage';

const hash = '#/study/questionnaire';
const discovered = 'How did you discover the brand?';

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
const answers = async () => (await records()).questionnaireAnswers;

/** Keeps an answer, and gives its id. */
async function answered(questionId: string, text: string, more: object = {}): Promise<string> {
  const { study, me } = await records();
  const id = newId();
  const fields = { studyId: study.id, questionId, text, basis: 'reported', observerId: me, ...more };
  await store.command('createRecord', { type: 'questionnaireAnswers', id, fields });
  return id;
}

it('keeps an answer once something is written, as what its audience says', async () => {
  page = await openDashboardPage(store, { hash });
  await page.click('button', `Add an answer: ${discovered}`);
  await page.find('textarea', 'Answer 1');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  await page.type('Answer 1', 'A friend wore it');
  await page.hasText('1 of 12 questions answered · 1 answer');
  const { me } = await records();
  expect(await answers()).toMatchObject([
    {
      questionId: 'howDiscovered',
      text: 'A friend wore it',
      basis: 'reported',
      journeyId: null,
      touchpointId: null,
      observerId: me,
    },
  ]);
});

it('keeps nothing of a box that is left empty, and takes it away', async () => {
  page = await openDashboardPage(store, { hash });
  await page.click('button', 'Add an answer: How is it managed?');
  await page.click('button', 'Delete answer 1: How is it managed?');
  await page.until(() => page.named('textarea', 'Answer 1') === null, 'the box gone');
  expect(await answers()).toEqual([]);
  await page.hasText('0 of 12 questions answered');
});

it('takes back a new answer with all that was typed into it, box and all', async () => {
  page = await openDashboardPage(store, { hash });
  await page.click('button', 'Add an answer: How is it managed?');
  await page.type('Answer 1', 'By');
  await page.hasText('1 of 12 questions answered');
  await page.type('Answer 1', 'By the web team');
  await page.press(document.body, 'z', { ctrlKey: true });
  await page.hasText('0 of 12 questions answered');
  await page.until(() => page.named('textarea', 'Answer 1') === null, 'the box gone');
  await page.press(document.body, 'z', { ctrlKey: true, shiftKey: true });
  await page.hasText('1 of 12 questions answered');
  expect(await answers()).toMatchObject([{ text: 'By the web team', basis: 'internal' }]);
});

it('shows answers by what they are about, and whether there are any', async () => {
  const touchpoint = saving({ title: 'Pays' });
  const { journeyId } = await store.command('saveTouchpoint', touchpoint);
  await answered('whatMakesStay', 'The fabric');
  await answered('whatMakesStay', 'The price', { journeyId });
  await answered('whatToImprove', 'The queue', { journeyId, touchpointId: touchpoint.touchpointId });
  page = await openDashboardPage(store, { hash });
  await page.hasText('2 of 12 questions answered · 3 answers');
  await page.hasText('A customer (reported) · Pays · noted by me');
  await page.choose('About', 'study');
  await page.hasText('1 of 12 questions answered · 1 answer');
  await page.choose('About', journeyId);
  await page.hasText('2 of 12 questions answered · 2 answers');
  await page.choose('Touchpoint', touchpoint.touchpointId);
  await page.hasText('1 of 12 questions answered · 1 answer');
  await page.choose('Questions', 'answered');
  expect(page.all('main h3').map((heading) => heading.textContent)).toEqual(['What should be improved?']);
  await page.choose('Asked of', 'team');
  await page.hasText('No question is like this');
  await page.click('button', 'Show all questions');
  await page.hasText('How is it managed?');
});

it('keeps the other additions of the study when questions are added and changed', async () => {
  const { study } = await records();
  const channel = { id: newId(), labels: { en: 'Kiosk', fr: 'Borne' }, phase: null };
  const none = { categories: [], emotions: [], kpis: [], questions: [], classifications: [] };
  await store.command('editRecord', {
    type: 'studies',
    id: study.id,
    changes: { catalogueAdditions: { ...none, channels: [channel] } },
  });
  page = await openDashboardPage(store, { hash });
  await page.type('Question', 'Who packs it?');
  await page.click('button', 'Add a question');
  await page.hasText('0 of 13 questions answered');
  const additions = async () => (await records()).study.catalogueAdditions;
  expect(await additions()).toMatchObject({
    channels: [channel],
    questions: [{ labels: { en: 'Who packs it?', fr: '' }, audience: 'customer' }],
  });
});

it('does not hide answers whose question is in no list', async () => {
  await answered('askedElsewhere', 'An answer all the same');
  page = await openDashboardPage(store, { hash });
  await page.hasText('No longer listed');
  expect((await page.find('textarea', 'Answer 1')).textContent).toBe('An answer all the same');
});

it('has no barrier', async () => {
  await answered('whatMakesStay', 'The fabric');
  page = await openDashboardPage(store, { hash });
  await page.find('textarea', 'Answer 1');
  const { violations } = await axe.run(page.container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
