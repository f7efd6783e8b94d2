// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/lib/journey/newId';
import { saving } from '../store/samples';
import { openDashboardPage, openMemoryStore, standInForBrowser } from './dashboardPage';

let store: ReturnType<typeof openMemoryStore>;
let page: Awaited<ReturnType<typeof openDashboardPage>>;

beforeEach(() => {
  standInForBrowser();
  store = openMemoryStore();
});
afterEach(() => page.close());

const records = () => store.query('studyRecords', { studyId: null });
const stageIds = async () => {
  const { touchpoints } = await store.query('studyView', { studyId: null });
  return touchpoints.map(({ stageId }) => stageId);
};

/** A model of the study's own, which study and journey are under, with a touchpoint in its first two stages. */
async function ownModel() {
  const id = newId();
  const { study, journeys } = await records();
  const stage = (stageId: string, phase: string) => ({ id: stageId, labels: { en: stageId, fr: '' }, phase });
  const stages = [stage('Window', 'before'), stage('Shelves', 'before'), stage('Till', 'during')];
  await store.command('createRecord', {
    type: 'stageModels',
    id,
    fields: { studyId: study.id, name: { en: 'Shop', fr: '' }, stages },
  });
  await store.command('changeStageModel', {
    stageModelId: id,
    studyId: study.id,
    journeyIds: journeys.map((journey) => journey.id),
    mapping: {},
  });
  for (const stageId of ['Window', 'Shelves']) await store.command('saveTouchpoint', saving({ stageId }));
  return id;
}
const storedStages = async (id: string) => {
  const { stageModels } = await records();
  return stageModels.find((model) => model.id === id)?.stages.map(({ labels }) => labels.en);
};
const untilStored = async (id: string, names: readonly string[]) => {
  for (let turn = 0; turn < 500; turn += 1) {
    if (JSON.stringify(await storedStages(id)) === JSON.stringify(names)) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(await storedStages(id)).toEqual(names);
};

describe('the stages of a model', () => {
  it('keep every one of several edits made before the first is on disk, and each can be taken back', async () => {
    const id = await ownModel();
    page = await openDashboardPage(store, { hash: `#/study/stages/${id}` });
    await page.find('button', 'Move “Till” up');
    await page.click('button', 'Move “Till” up');
    await page.click('button', 'Move “Till” up');
    await page.type('Name of the new stage', 'Way home');
    await page.click('button', 'Add stage');
    await untilStored(id, ['Till', 'Window', 'Shelves', 'Way home']);
    for (let steps = 0; steps < 3; steps += 1) await page.press(document.body, 'z', { ctrlKey: true });
    await untilStored(id, ['Window', 'Shelves', 'Till']);
  });

  it('say at the end of the way that it is the end, and keep the focus on what was pressed', async () => {
    const id = await ownModel();
    page = await openDashboardPage(store, { hash: `#/study/stages/${id}` });
    (await page.find('button', 'Move “Shelves” up')).focus();
    await page.click('button', 'Move “Shelves” up');
    await page.hasText('Shelves, 1 of 3');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move “Shelves” up');
    await page.click('button', 'Move “Shelves” up');
    await page.hasText('No further this way');
    await untilStored(id, ['Shelves', 'Window', 'Till']);
  });

  it('ask, where one in use is removed, where goes what stands in it', async () => {
    const id = await ownModel();
    page = await openDashboardPage(store, { hash: `#/study/stages/${id}` });
    await page.click('button', 'Remove the stage “Shelves”');
    await page.hasText('It holds 1 touchpoint.');
    await page.choose('Goes to', 'Till');
    await page.click('button', 'Remove stage');
    await untilStored(id, ['Window', 'Till']);
    expect(await stageIds()).toEqual(['Window', 'Till']);
    await page.press(document.body, 'z', { ctrlKey: true });
    await untilStored(id, ['Window', 'Shelves', 'Till']);
    expect(await stageIds()).toEqual(['Window', 'Shelves']);
  });
});

describe('the change of model', () => {
  it('leaves a journey that is not chosen under its own model, comparable by phase', async () => {
    const other = newId();
    await store.command('saveTouchpoint', saving({ stageId: 'consideration' }));
    await store.command('createJourney', { id: other, title: 'Second journey', brandId: null });
    await store.command('saveTouchpoint', saving({ stageId: 'decision' }));
    page = await openDashboardPage(store, { hash: '#/study/stages' });
    await page.until(() => page.named('button', 'Use… “Hotel”')?.matches(':enabled'), 'what stands where');
    await page.click('button', 'Use… “Hotel”');
    await page.hasText('Get another stage: 2 touchpoints, in 2 journeys.');
    await page.click('dialog input[type=checkbox]', 'Second journey');
    await page.hasText('Get another stage: 1 touchpoint, in 1 journey.');
    await page.choose('“Consideration” becomes', 'room');
    await page.hasText('another phase');
    await page.click('button', 'Change the model');
    await page.until(() => !page.container.querySelector('dialog'), 'the dialog closed');
    const { study, journeys } = await records();
    expect(study.stageModelId).toBe('hotel');
    expect(journeys.find(({ id }) => id === other)?.stageModelId).toBe('fiveStages');
    expect((await stageIds()).toSorted()).toEqual(['decision', 'room']);
    await page.until(
      () =>
        page
          .all('tbody tr')
          .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent).join(' '))
          .join('; ')
          .includes('Hotel 0 1 0 0'),
      'the changed journey by phase',
    );
  });
});
