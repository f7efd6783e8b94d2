// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/lib/journey/newId';
import type { Store } from '@/lib/store';
import { browserTools, openDashboardPage, openMemoryStore, standInForBrowser } from './dashboardPage';

standInForBrowser();

let store: Store;
let page: Awaited<ReturnType<typeof openDashboardPage>>;
beforeEach(() => {
  store = openMemoryStore();
});
afterEach(() => page.close());

async function made(fields: Record<string, unknown> = {}): Promise<string> {
  const { currentJourneyId: journeyId } = await store.query('studyRecords', { studyId: null });
  const id = newId();
  const touchpoint = { id, journeyId, fields: { title: 'Phones', basis: 'expert', ...fields }, evidence: [] };
  await store.command('createTouchpoints', { touchpoints: [touchpoint] });
  return id;
}
const detail = (touchpointId: string) => store.query('touchpointDetail', { touchpointId });
async function eventually<Value>(read: () => Promise<Value | null | undefined | false>, what: string): Promise<Value> {
  for (let turn = 0; turn < 300; turn += 1) {
    const value = await read();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`This did not come: ${what}`);
}
const leave = async (name: string) =>
  (await page.find('input, textarea', name)).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
const reopen = async (id: string) => {
  await page.close();
  page = await openDashboardPage(store, { hash: `#/touchpoints?touchpoint=${id}` });
};

describe('a metric', () => {
  it('that is not whole is kept, and is none until it is', async () => {
    const id = await made();
    page = await openDashboardPage(store, { hash: `#/touchpoints?touchpoint=${id}` });
    await page.click('button', '+ Add a metric');
    await page.type('Source', 'yearly report');
    await leave('Source');
    await page.choose('Indicator', 'csat');
    await page.until(() => !page.container.textContent?.includes('Saving…'), 'all saved');
    expect((await detail(id)).touchpoint.metrics).toEqual([]);

    await reopen(id);
    expect(((await page.find('select', 'Indicator')) as HTMLSelectElement).value).toBe('csat');
    expect(((await page.find('input', 'Source')) as HTMLInputElement).value).toBe('yearly report');
    await page.type('Value', '71.5');
    await leave('Value');
    const whole = await eventually(async () => (await detail(id)).touchpoint.metrics[0], 'the metric');
    expect(whole).toMatchObject({ kpiId: 'csat', value: 71.5, unit: 'percent', source: 'yearly report' });
    expect((await detail(id)).touchpoint.extensions).toEqual({});

    // Its value taken away, it waits again rather than standing there with the old one.
    await page.type('Value', '');
    await leave('Value');
    await eventually(async () => (await detail(id)).touchpoint.metrics.length === 0, 'no metric');
    await reopen(id);
    expect(((await page.find('select', 'Indicator')) as HTMLSelectElement).value).toBe('csat');
    await page.click('button', 'Remove: Metric');
    await eventually(async () => Object.keys((await detail(id)).touchpoint.extensions).length === 0, 'nothing kept');
  });
});

describe('a comment', () => {
  const commentOn = async (recordId: string, fields: Record<string, unknown> = {}) => {
    const id = newId();
    const whole = { recordType: 'touchpoints', recordId, text: 'Is this the price?', ...fields };
    await store.command('createRecord', { type: 'comments', id, fields: whole });
    return id;
  };

  it('of one’s own is changed, and what it said before stays to be read', async () => {
    const id = await made();
    await commentOn(id);
    page = await openDashboardPage(store, { hash: `#/touchpoints?touchpoint=${id}` });
    await page.click('button', 'Edit your comment');
    await page.type('Comment', 'Is this the real price?');
    await leave('Comment');
    await eventually(async () => (await detail(id)).comments[0]?.text === 'Is this the real price?', 'the new text');
    await page.click('button', 'Done');
    const former = (await page.until(
      () => page.all('details').find((each) => each.textContent?.startsWith('Edited')),
      'the former texts',
    )) as HTMLDetailsElement;
    former.open = true;
    former.dispatchEvent(new Event('toggle'));
    await page.hasText('Is this the price?');
    await page.click('button', 'Undo: changed Comment');
    await eventually(async () => (await detail(id)).comments[0]?.text === 'Is this the price?', 'the old text');
  });

  it('of somebody else is not', async () => {
    const id = await made();
    const authorId = newId();
    await store.command('createRecord', { type: 'observers', id: authorId, fields: { name: 'Lea' } });
    await commentOn(id, { authorId });
    page = await openDashboardPage(store, { hash: `#/touchpoints?touchpoint=${id}` });
    await page.hasText('Lea');
    expect(page.named('button', 'Delete the comment by Lea')).not.toBeNull();
    expect(page.named('button', 'Edit your comment')).toBeNull();
  });
});

describe('a touchpoint by hand', () => {
  const byHand = async (kind: 'actual' | 'planned') => {
    const { study } = await store.query('studyRecords', { studyId: null });
    const journeyId = newId();
    const fields = { studyId: study.id, title: 'Buys a coat', kind };
    await store.command('createRecord', { type: 'journeys', id: journeyId, fields });
    page = await openDashboardPage(store, { hash: `#/map/${journeyId}` });
    if (kind === 'planned') await page.click('button', 'Add a step');
    else {
      await page.click('button', 'New touchpoint');
      await page.click('dialog button', 'A phone call');
    }
    return eventually(
      async () =>
        (await store.query('studyView', { studyId: null })).touchpoints.find((each) => each.journeyId === journeyId),
      'the touchpoint',
    );
  };

  it('happened when it is made, to be said otherwise', async () => {
    const before = Date.now();
    const { occurredAt } = await byHand('actual');
    expect(occurredAt?.precision).toBe('minute');
    expect(Date.parse(occurredAt?.time ?? '')).toBeGreaterThanOrEqual(before);
    expect(Date.parse(occurredAt?.time ?? '')).toBeLessThanOrEqual(Date.now());
  });

  it('of a plan has not happened', async () => {
    expect((await byHand('planned')).occurredAt).toBeNull();
  });
});

describe('verbatims', () => {
  it('stand in rows, of which one at a time is open', async () => {
    const { study } = await store.query('studyRecords', { studyId: null });
    for (const quote of ['Too slow', 'Very kind', 'Never again']) {
      const fields = { studyId: study.id, quote, rating: { value: 2, best: 5, count: null } };
      await store.command('createRecord', { type: 'verbatims', id: newId(), fields });
    }
    page = await openDashboardPage(store, { hash: '#/study/verbatims' });
    const quotes = () => page.all('main textarea').filter((each) => each.closest('li')) as HTMLTextAreaElement[];
    const row = (name: string) => page.find('li button[aria-expanded]', name);
    expect((await row('Very kind')).getAttribute('aria-expanded')).toBe('false');
    expect(page.all('[aria-label="2 of 5 stars"]')).toHaveLength(3);
    expect(quotes()).toHaveLength(0);
    await page.click('li button[aria-expanded]', 'Very kind');
    expect(quotes().map(({ value }) => value)).toEqual(['Very kind']);
    await page.click('li button[aria-expanded]', 'Too slow');
    expect(quotes().map(({ value }) => value)).toEqual(['Too slow']);
    expect((await row('Too slow')).getAttribute('aria-expanded')).toBe('true');
    await page.click('li button[aria-expanded]', 'Too slow');
    expect(quotes()).toHaveLength(0);

    // One that is added is there to be coded.
    await page.type('The customer’s own words', 'Quick');
    await page.click('button', 'Add verbatim');
    await page.until(() => quotes()[0]?.value === 'Quick', 'the new one, open');
  });
});

describe('what is copied from the table', () => {
  it('is whole for a spreadsheet: the year, the face beside the word, a stage that has no French name', async () => {
    const { study, currentJourneyId } = await store.query('studyRecords', { studyId: null });
    const stageModelId = newId();
    const stages = [{ id: 'till', labels: { en: 'Till', fr: '' }, phase: 'during' }];
    await store.command('createRecord', {
      type: 'stageModels',
      id: stageModelId,
      fields: { studyId: study.id, name: { en: 'Shop', fr: '' }, stages },
    });
    await store.command('changeStageModel', {
      stageModelId,
      studyId: study.id,
      journeyIds: [currentJourneyId],
      mapping: {},
    });
    await made({
      stageId: 'till',
      emotion: { valence: 2, arousal: null, label: 'surprised', basis: null },
      occurredAt: { time: '2026-03-02T09:05:00.000Z', precision: 'minute' },
      utcOffsetMinutes: 60,
    });
    const copied: string[] = [];
    page = await openDashboardPage(store, {
      hash: '#/touchpoints?columns=title,stage,emotion,when',
      props: {
        language: 'fr',
        browserTools: { ...browserTools, copyTable: async ({ text }) => void copied.push(text) },
      },
    });
    await page.until(() => page.all('[data-kind=stage]')[0]?.textContent === 'Till', 'the stage in English');
    await page.click('button', 'Copier toutes les lignes trouvées sous forme de tableau');
    await page.until(() => copied.length === 1, 'what was copied');
    expect(copied[0]?.split('\r\n')[1]?.split('\t')).toEqual([
      'Phones',
      'Till',
      'Très positif: Surprise',
      '2026-03-02 10:05',
    ]);
  });
});

describe('the search of the table', () => {
  it('finds the names of personas, journeys and observers', async () => {
    const { study, currentJourneyId, me } = await store.query('studyRecords', { studyId: null });
    const [personaId, other] = [newId(), newId()];
    await store.command('createRecord', {
      type: 'personas',
      id: personaId,
      fields: { studyId: study.id, name: 'Éloïse' },
    });
    await store.command('editRecord', { type: 'journeys', id: currentJourneyId, changes: { personaId } });
    await store.command('editRecord', { type: 'observers', id: me, changes: { name: 'Nadia' } });
    const fields = { studyId: study.id, title: 'Rents a car' };
    await store.command('createRecord', { type: 'journeys', id: other, fields });
    await made();
    await store.command('createTouchpoints', {
      touchpoints: [
        { id: newId(), journeyId: other, fields: { title: 'Queues', basis: 'expert', observerId: null }, evidence: [] },
      ],
    });
    page = await openDashboardPage(store, { hash: '#/touchpoints?q=eloise' });
    const titles = () => page.all('[role=row] [data-kind=title]').map((cell) => cell.textContent);
    const shows = (...expected: string[]) => page.until(() => titles().join() === expected.join(), expected.join());
    await shows('Phones');
    await page.goTo('#/touchpoints?q=rents');
    await shows('Queues');
    await page.goTo('#/touchpoints?q=nadia');
    await shows('Phones');
  });
});
