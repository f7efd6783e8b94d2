import { afterEach, describe, expect, it } from 'vitest';
import * as formats from '@/lib/formats';
import { readJourneyMap } from '@/lib/formats/journeyMap';
import { readyBriefFields, readyBriefs } from '@/lib/journey/catalogues/readyBriefs';
import type { CommandInput } from '@/lib/journey/commands';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import { newId } from '@/lib/journey/newId';
import type { RecorderEvent } from '@/lib/journey/visit/recorderEvent';
import { walkedMs } from '@/lib/journey/visit/visitTimes';
import { createStore, type Store } from '@/lib/store';
import { recorder } from '@/lib/walkthrough';
import { event, everyKind, start } from '../walkthrough/events';
import { dumpDatabase } from './databaseDump';
import { memoryDatabase } from './memoryDatabase';
import { screenshot } from './samples';

const opened: Store[] = [];
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

const shop = 'https://shop.example/';
const task = (text: string) => ({ id: newId(), text, stageId: 'decision' });
const criterion = (values: object = {}) => ({ id: newId(), question: 'Is it so?', answerType: 'yesNo', ...values });

/** A store in which a walkthrough of a brief has begun; the clock stands where the events begin. */
async function walking({ begins = true, fields = {} }: { begins?: boolean; fields?: object } = {}) {
  const database = memoryDatabase();
  const clock = { at: start };
  const open = () => {
    const store = createStore({
      ...database,
      now: () => new Date(clock.at),
      recorder: async () => recorder,
      formats: async () => ({ ...formats, mergeDocument }),
    });
    opened.push(store);
    return store;
  };
  const store = open();
  const { study } = await store.query('studyRecords', { studyId: null });
  const [briefId, brandId, walkthroughId, journeyId] = [newId(), newId(), newId(), newId()];
  const tasks = [task('Find a coat'), task('Order it')];
  const criteria = [criterion({ evidenceRequired: true }), criterion({ answerType: 'scale1to5' })];
  await store.command('createRecord', {
    type: 'brands',
    id: brandId,
    fields: { studyId: study.id, name: 'Shop', role: 'competitor', domains: ['shop.example'] },
  });
  await store.command('createRecord', {
    type: 'briefs',
    id: briefId,
    fields: { studyId: study.id, title: 'Buy a coat', scenario: 'You are cold.', tasks, criteria, ...fields },
  });
  const starting = { id: walkthroughId, journeyId, briefId, brandId, outletId: null, wave: '1', slot: null, begins };
  const started = await store.command('startWalkthrough', starting);
  const record = (...events: RecorderEvent[]) =>
    store.command('recordWalkthroughEvents', { walkthroughId, events, exclusions: everyKind });
  const view = () => store.query('walkthrough', { walkthroughId });
  const feel = (values: Partial<CommandInput<'feel'>>) =>
    store.command('feel', {
      walkthroughId,
      touchpointId: newId(),
      at: clock.at,
      utcOffsetMinutes: 60,
      evidence: [],
      ...values,
    });
  const move = (state: CommandInput<'moveWalkthrough'>['state'], seconds: number, more: object = {}) =>
    store.command('moveWalkthrough', { walkthroughId, state, at: start + seconds * 1000, ...more });
  return {
    database,
    clock,
    open,
    store,
    study,
    briefId,
    brandId,
    walkthroughId,
    journeyId,
    tasks,
    criteria,
    started,
    starting,
    record,
    view,
    feel,
    move,
  };
}

const inFront = (seconds: number, url: string, title = '') => event(seconds, { type: 'seen', tab: 1, url, title });

describe('a walkthrough', () => {
  it('begins with a journey that is experienced, and is what the panel opens on', async () => {
    const { store, view, started, starting, journeyId, walkthroughId } = await walking();
    const { walkthrough, journey, brief } = await view();
    expect(journey).toMatchObject({
      id: journeyId,
      title: 'Buy a coat – Shop',
      kind: 'actual',
      status: 'inProgress',
      scenario: 'You are cold.',
    });
    expect(walkthrough).toMatchObject({ state: 'running', startedAt: '2026-03-02T09:00:00.000Z', wave: '1' });
    expect(brief.title).toBe('Buy a coat');
    expect((await store.query('quickTagContext', { url: null })).currentJourneyId).toBe(journeyId);
    expect(await store.query('runningWalkthrough', {})).toMatchObject({ isRecording: true, inView: null });
    // Sent again it begins nothing; taken back it was never there.
    expect(await store.command('startWalkthrough', starting)).toMatchObject({ group: null });
    await store.command('undo', { group: started.group ?? '' });
    await expect(store.query('walkthrough', { walkthroughId })).rejects.toMatchObject({ code: 'notFound' });
    expect(await store.query('runningWalkthrough', {})).toBeNull();
  });

  it('goes on where it was after the worker died between any two events, outside the history', async () => {
    const { database, store, open, view, walkthroughId } = await walking();
    const before = (await dumpDatabase(database.indexedDB, database.databaseName)).stores;
    const events = [
      inFront(1, shop, 'Shop'),
      event(11, { type: 'navigated', tab: 1, url: `${shop}coat` }),
      event(12, { type: 'activity', tab: 1, url: `${shop}coat`, clicks: 2 }),
      event(21, { type: 'navigated', tab: 1, url: 'https://mail.google.com/mail' }),
      event(31, { type: 'tick' }),
    ];
    for (const each of events) {
      const another = open();
      await another.command('recordWalkthroughEvents', { walkthroughId, events: [each, each], exclusions: everyKind });
      another.close();
    }
    expect((await view()).pageViews).toMatchObject([
      { url: shop, inViewMs: 10_000, clicks: 0 },
      { url: `${shop}coat`, inViewMs: 10_000, clicks: 2 },
      { url: null, excludedKind: 'mail', inViewMs: 10_000, title: '' },
    ]);
    const after = (await dumpDatabase(database.indexedDB, database.databaseName)).stores;
    const changesIn = (stores: typeof after) => stores.find(({ name }) => name === 'changes')?.rows.length;
    expect(changesIn(after)).toBe(changesIn(before));
    expect(JSON.stringify(after)).not.toContain('mail.google');
    expect((await view()).walkthrough.exclusions).toContain('bank');
    expect(await store.query('runningWalkthrough', {})).toMatchObject({ isRecording: true });
  });

  it('records the brand that is walked, also a bank', async () => {
    const { store, record, view, brandId } = await walking();
    const changes = { domains: ['mybank.example'] };
    await store.command('editRecord', { type: 'brands', id: brandId, changes });
    await record(inFront(1, 'https://mybank.example/loans', 'Loans'), event(5, { type: 'tick' }));
    await record(
      event(6, { type: 'navigated', tab: 1, url: 'https://otherbank.example/' }),
      event(9, { type: 'tick' }),
    );
    expect((await view()).pageViews).toMatchObject([{ title: 'Loans' }, { excludedKind: 'bank', url: null }]);
  });

  it('measures tasks: what was expected, what it was, and what it cost', async () => {
    const { store, record, view, walkthroughId, tasks } = await walking();
    const [first, second] = [newId(), newId()];
    const begin = (runId: string, nth: number, seconds: number) =>
      store.command('startTask', {
        walkthroughId,
        runId,
        taskId: tasks[nth]?.id ?? '',
        at: start + seconds * 1000,
        expectation: 'Quick',
      });
    await record(inFront(1, shop, 'Shop'));
    await begin(first, 0, 5);
    await record(event(8, { type: 'activity', tab: 1, url: shop, clicks: 3, interruptions: 1 }));
    await record(event(10, { type: 'navigated', tab: 1, url: `${shop}coat` }));
    await record(event(14, { type: 'activity', tab: 1, url: `${shop}coat`, fields: 2, feesSeen: true }));
    const waiting = newId();
    const startedAt = new Date(start + 14_000).toISOString();
    await store.command('noteWait', { walkthroughId, id: waiting, startedAt, ms: 4000, note: '' });
    // The second ends the first.
    await begin(second, 1, 20);
    await store.command('endTask', {
      walkthroughId,
      runId: first,
      at: null,
      completed: true,
      gap: -1,
      effort: 6,
      satisfaction: 4,
      reality: 'Slow',
    });
    await record(event(26, { type: 'tick' }));
    await store.command('endTask', { walkthroughId, runId: second, at: start + 30_000, completed: false });
    const { walkthrough } = await view();
    expect(walkthrough.tasks).toMatchObject([
      {
        id: first,
        startedAt: '2026-03-02T09:00:05.000Z',
        endedAt: '2026-03-02T09:00:20.000Z',
        expectation: 'Quick',
        reality: 'Slow',
        gap: -1,
        effort: 6,
        completed: true,
        friction: { pages: 2, clicks: 3, fields: 2, interruptions: 1, seconds: 15, feesAfterMs: 9000, feesOnPage: 2 },
      },
      { id: second, completed: false, friction: { pages: 1, clicks: 0, seconds: 10, feesAfterMs: 0 } },
    ]);
    expect(walkthrough.waits).toMatchObject([{ id: waiting, taskRunId: first, ms: 4000 }]);
  });

  it('makes a touchpoint of a feeling about the page in view, and adds to it', async () => {
    const { record, view, feel, tasks, store, walkthroughId, brandId } = await walking();
    const run = { walkthroughId, runId: newId(), taskId: tasks[0]?.id ?? '', at: start, expectation: '' };
    await store.command('startTask', run);
    await record(inFront(1, `${shop}coat`, 'Wool coat'), event(4, { type: 'tick' }));
    const felt = await feel({ valence: -2 });
    expect(felt.created).toBe(true);
    const again = await feel({ label: 'frustrated', note: 'Where is the size guide?', evidence: [screenshot(1)] });
    expect(again).toMatchObject({ created: false, touchpointId: felt.touchpointId });
    const { touchpoints, pageViews, evidence } = await view();
    expect(touchpoints).toMatchObject([
      {
        title: 'Wool coat',
        basis: 'experienced',
        stageId: 'decision',
        channel: 'website',
        brandId,
        hostBrandId: brandId,
        emotion: { valence: -2, label: 'frustrated' },
        note: 'Where is the size guide?',
        page: { url: `${shop}coat` },
      },
    ]);
    expect(Object.keys(evidence)).toHaveLength(1);
    expect(pageViews[0]?.touchpointId).toBe(felt.touchpointId);
    // The recording goes on without losing the link, and the link is undone by itself.
    await record(event(9, { type: 'tick' }));
    expect((await view()).pageViews[0]).toMatchObject({ touchpointId: felt.touchpointId, inViewMs: 8000 });
    await store.command('undo', { group: again.group ?? '' });
    await store.command('undo', { group: felt.group ?? '' });
    const undone = await view();
    expect(undone.touchpoints).toEqual([]);
    expect(undone.pageViews[0]).toMatchObject({ touchpointId: null, inViewMs: 8000 });
  });

  it('takes the title of a page over that says it only after it was felt about, unless somebody has named it', async () => {
    const { record, view, feel, store } = await walking();
    const titles = async () => (await view()).touchpoints.map(({ title, page }) => [title, page?.title]);
    await record(inFront(1, `${shop}coat`, ''));
    const felt = await feel({ valence: 1 });
    expect(await titles()).toEqual([[`${shop}coat`, '']]);
    await record(event(2, { type: 'titled', tab: 1, url: `${shop}coat`, title: 'Wool coat' }));
    expect(await titles()).toEqual([['Wool coat', 'Wool coat']]);
    await store.command('undo', { group: felt.group ?? '' });
    expect(await titles()).toEqual([]);

    await record(event(3, { type: 'navigated', tab: 1, url: `${shop}hat` }));
    await feel({ valence: 1, title: 'A hat at last' });
    await record(event(4, { type: 'titled', tab: 1, url: `${shop}hat`, title: 'Felt hat' }));
    expect(await titles()).toEqual([['A hat at last', 'Felt hat']]);
  });

  it('takes a feeling with no page in view where it has a name', async () => {
    const { view, feel } = await walking();
    await expect(feel({ valence: 1 })).rejects.toMatchObject({ code: 'invalid' });
    await feel({ valence: 1, title: 'The courier rings' });
    expect((await view()).touchpoints).toMatchObject([
      { title: 'The courier rings', page: null, basis: 'experienced' },
    ]);
  });

  it('answers a criterion once, with its evidence, and refuses what is no answer', async () => {
    const { store, view, walkthroughId, criteria } = await walking();
    const answer = (values: Partial<CommandInput<'answerCriterion'>>) =>
      store.command('answerCriterion', {
        walkthroughId,
        criterionId: criteria[0]?.id ?? '',
        id: newId(),
        evidenceIds: [],
        evidence: [],
        ...values,
      });
    await answer({ value: false, evidence: [screenshot(1)] });
    await answer({ comment: 'Only in the basket' });
    expect((await view()).answers).toMatchObject([
      { value: false, comment: 'Only in the basket', notApplicable: false, evidenceIds: [expect.any(String)] },
    ]);
    await answer({ notApplicable: true });
    expect((await view()).answers).toMatchObject([{ value: null, notApplicable: true }]);
    await expect(answer({ value: 3 })).rejects.toMatchObject({ code: 'invalid' });
    await expect(answer({ criterionId: criteria[1]?.id ?? '', value: 6 })).rejects.toMatchObject({ code: 'invalid' });
    await expect(answer({ criterionId: newId(), value: true })).rejects.toMatchObject({ code: 'notFound' });
  });

  it('is paused, goes on, ends, is returned with a comment and validated', async () => {
    const { store, database, record, view, move, feel } = await walking();
    await record(inFront(1, shop, 'Shop'), event(5, { type: 'tick' }));
    await feel({ valence: 1 });
    await move('paused', 10);
    expect(await record(inFront(11, `${shop}hidden`))).toEqual({
      isRecording: false,
      inView: null,
      excludedKind: null,
      group: null,
    });
    expect(await store.query('runningWalkthrough', {})).toMatchObject({ isRecording: false });
    await move('running', 86_410);
    await record(inFront(86_411, shop, 'Shop'), event(86_420, { type: 'tick' }));
    await expect(move('validated', 86_421)).rejects.toMatchObject({ code: 'invalid' });
    await move('toValidate', 86_430, { likelihoodToRecommend: 7 });
    const { walkthrough, journey, pageViews, touchpoints } = await view();
    expect(walkthrough).toMatchObject({ state: 'toValidate', likelihoodToRecommend: 7 });
    expect(walkthrough.pauses).toMatchObject([
      { from: '2026-03-02T09:00:10.000Z', to: '2026-03-03T09:00:10.000Z', reason: 'user' },
    ]);
    expect(journey).toMatchObject({ status: 'completed', endedAt: '2026-03-03T09:00:30.000Z' });
    expect(pageViews).toMatchObject([{ inViewMs: 28_000 }]);
    expect(touchpoints).toMatchObject([{ durationMs: 28_000 }]);
    await move('returned', 86_500, { comment: 'A picture of the basket is missing' });
    expect((await view()).walkthrough.returnComment).toBe('A picture of the basket is missing');
    await move('toValidate', 86_600);
    await move('validated', 86_700);
    const rows = (await dumpDatabase(database.indexedDB, database.databaseName)).stores;
    expect(rows.find(({ name }) => name === 'recordings')?.rows).toEqual([]);
    expect(await store.query('runningWalkthrough', {})).toBeNull();
  });

  it('that goes on after its return has a gap between its end and then', async () => {
    const { record, view, move } = await walking();
    await record(inFront(1, shop), event(5, { type: 'tick' }));
    await move('toValidate', 10);
    await move('returned', 3600, { comment: 'Again' });
    await move('running', 86_410);
    await record(inFront(86_411, shop), event(86_415, { type: 'tick' }));
    await move('paused', 86_420);
    await move('toValidate', 86_430);
    const { walkthrough } = await view();
    expect(walkthrough.pauses).toEqual([
      { from: '2026-03-02T09:00:10.000Z', to: '2026-03-03T09:00:10.000Z', reason: 'user' },
      { from: '2026-03-03T09:00:20.000Z', to: '2026-03-03T09:00:30.000Z', reason: 'user' },
    ]);
    // Ten seconds on each day.
    expect(walkedMs(walkthrough, 0)).toBe(20_000);
  });

  it('that a file brought goes on here with the gaps that it had', async () => {
    const { store, study, walkthroughId, record, move } = await walking();
    await record(inFront(1, shop), event(5, { type: 'tick' }));
    await move('paused', 10);
    await move('running', 20);
    await move('paused', 30);
    const asked = {
      scope: { kind: 'study' as const, studyId: study.id },
      format: 'journeyMap',
      language: 'en',
    } as const;
    const file = await store.query('exportFile', { ...asked, exportedAt: '2026-03-02T10:00:00.000Z' });
    const { store: other } = await walking();
    await other.command('importFile', { bytes: file.bytes, fileName: file.fileName });
    const moved = (state: 'running' | 'toValidate', seconds: number) =>
      other.command('moveWalkthrough', { walkthroughId, state, at: start + seconds * 1000 });
    await moved('running', 3600);
    await other.command('recordWalkthroughEvents', {
      walkthroughId,
      events: [event(3601, { type: 'seen', tab: 1, url: shop, title: 'Shop' }), event(3605, { type: 'tick' })],
      exclusions: everyKind,
    });
    await other.command('deleteLastMinutes', { walkthroughId, at: start + 3_606_000, minutes: 1 });
    await moved('toValidate', 3610);
    const { walkthrough } = await other.query('walkthrough', { walkthroughId });
    expect(walkthrough.pauses.map(({ from, to }) => [from, to])).toEqual([
      ['2026-03-02T09:00:10.000Z', '2026-03-02T09:00:20.000Z'],
      ['2026-03-02T09:00:30.000Z', '2026-03-02T10:00:00.000Z'],
    ]);
    expect(walkedMs(walkthrough, 0)).toBe(30_000);
  });

  it('is paused by the start of another', async () => {
    const { store, starting, walkthroughId, record, view } = await walking();
    await record(inFront(1, shop));
    const other = newId();
    await store.command('startWalkthrough', { ...starting, id: other, journeyId: newId() });
    expect((await view()).walkthrough.state).toBe('paused');
    const running = await store.query('runningWalkthrough', {});
    expect(running?.walkthrough.id).toBe(other);
    await store.command('moveWalkthrough', { walkthroughId, state: 'running', at: start + 60_000 });
    expect((await store.query('runningWalkthrough', {}))?.walkthrough.id).toBe(walkthroughId);
  });

  it('forgets its last minutes, and gives them back', async () => {
    const { store, record, view, feel, clock, walkthroughId, database } = await walking();
    await record(inFront(0, shop, 'Shop'), event(60, { type: 'tick' }), event(120, { type: 'tick' }));
    clock.at = start + 150_000;
    await record(event(140, { type: 'navigated', tab: 1, url: `${shop}private` }), event(150, { type: 'tick' }));
    await feel({ valence: -1, at: clock.at });
    const input = { walkthroughId, at: start + 160_000, minutes: 1 };
    const { group } = await store.command('deleteLastMinutes', input);
    const { pageViews, touchpoints } = await view();
    expect(pageViews).toMatchObject([{ url: shop, inViewMs: 100_000 }]);
    expect(touchpoints).toEqual([]);
    const stores = (await dumpDatabase(database.indexedDB, database.databaseName)).stores;
    expect(JSON.stringify(stores.find(({ name }) => name === 'recordings'))).not.toContain('private');
    // What is told of the page that is still there brings nothing back.
    await record(inFront(161, `${shop}private`, 'Private'), event(170, { type: 'tick' }));
    expect((await view()).pageViews).toHaveLength(1);
    await store.command('undo', { group: group ?? '' });
    expect((await view()).pageViews).toMatchObject([{ inViewMs: 140_000 }, { url: `${shop}private` }]);
  });

  it('forgets what was kept of those minutes under what was said before, and what was said in them stays', async () => {
    const { store, record, view, feel, criteria, walkthroughId } = await walking();
    await record(inFront(0, shop, 'Shop'), event(100, { type: 'tick' }));
    const shot = (seconds: number) =>
      screenshot(seconds, { capturedAt: new Date(start + seconds * 1000).toISOString() });
    const [before, after] = [shot(10), shot(140)];
    await feel({ valence: -1, at: start + 10_000, evidence: [before] });
    await feel({ at: start + 140_000, evidence: [after] });
    const asked = { walkthroughId, criterionId: criteria[0]?.id ?? '', id: newId(), evidenceIds: [] };
    await store.command('answerCriterion', { ...asked, value: true, evidence: [shot(20)] });
    await store.command('answerCriterion', { ...asked, evidence: [shot(150)] });
    const kept = async () => {
      const { touchpoints, answers, evidence } = await view();
      const times = (ids: readonly string[]) => ids.map((id) => evidence[id]?.capturedAt.slice(14, 19));
      return [...touchpoints, ...answers].map(({ evidenceIds }) => times(evidenceIds));
    };
    expect(await kept()).toEqual([
      ['00:10', '02:20'],
      ['00:20', '02:30'],
    ]);
    const { group } = await store.command('deleteLastMinutes', { walkthroughId, at: start + 160_000, minutes: 1 });
    expect(await kept()).toEqual([['00:10'], ['00:20']]);
    expect((await view()).answers).toMatchObject([{ value: true }]);
    await store.command('undo', { group: group ?? '' });
    expect(await kept()).toEqual([
      ['00:10', '02:20'],
      ['00:20', '02:30'],
    ]);
  });

  it('keeps a page view away that was dropped while the page is still open', async () => {
    const { store, record, view } = await walking();
    await record(inFront(1, shop), event(5, { type: 'tick' }));
    const ids = (await view()).pageViews.map(({ id }) => id);
    await store.command('deleteRecords', { type: 'pageViews', ids });
    await record(event(9, { type: 'tick' }));
    expect((await view()).pageViews).toEqual([]);
  });

  it('goes on where it was deleted while it ran and brought back, with the gap marked', async () => {
    const { store, record, view, walkthroughId } = await walking();
    await record(inFront(0, shop), event(30, { type: 'tick' }));
    const { group } = await store.command('deleteRecord', { type: 'walkthroughs', id: walkthroughId });
    await store.command('undo', { group: group ?? '' });
    expect(await store.query('runningWalkthrough', {})).toBeNull();
    await store.command('moveWalkthrough', { walkthroughId, state: 'running', at: start + 600_000 });
    await record(inFront(601, `${shop}hat`), event(610, { type: 'tick' }));
    const { walkthrough, pageViews } = await view();
    expect(walkthrough.pauses).toMatchObject([
      { from: '2026-03-02T09:00:30.000Z', to: '2026-03-02T09:10:00.000Z', reason: 'sleep' },
    ]);
    expect(pageViews.map(({ inViewMs }) => inViewMs)).toEqual([30_000, 9_000]);
  });

  it('forgets where its recording was when it is deleted', async () => {
    const { store, record, walkthroughId, database } = await walking();
    await record(inFront(1, shop));
    await store.command('deleteRecord', { type: 'walkthroughs', id: walkthroughId });
    const stores = (await dumpDatabase(database.indexedDB, database.databaseName)).stores;
    expect(stores.find(({ name }) => name === 'recordings')?.rows).toEqual([]);
  });
});

describe('the review of a trail', () => {
  it('merges, splits and tags pages as touchpoints in the order of what happened', async () => {
    const { store, record, view, feel, walkthroughId } = await walking();
    for (const [index, page] of ['a', 'b', 'c', 'd'].entries()) {
      await record(event(index * 10, { type: 'seen', tab: 1, url: shop + page, title: page.toUpperCase() }));
      if (page === 'b' || page === 'c') await feel({ valence: page === 'b' ? 1 : -2, note: `note ${page}` });
    }
    await record(event(45, { type: 'tick' }));
    const idOf = async (page: string) => (await view()).pageViews.find(({ title }) => title === page)?.id ?? '';
    const [a, b, c, d] = await Promise.all(['A', 'B', 'C', 'D'].map(idOf));
    const touchpointId = newId();
    const ids = [a ?? '', b ?? '', c ?? ''];
    const command = (groups: { touchpointId: string; pageViewIds: string[]; fields: Record<string, unknown> }[]) =>
      store.command('pageViewsToTouchpoints', { walkthroughId, groups });
    await command([
      { touchpointId, pageViewIds: ids, fields: { category: 'viewsProductPage' } },
      { touchpointId: newId(), pageViewIds: [d ?? ''], fields: { category: 'viewsProductPage' } },
    ]);
    const merged = await view();
    // The two that were made of feelings have gone into the first, with what was said on them.
    expect(merged.touchpoints).toMatchObject([
      {
        id: touchpointId,
        durationMs: 30_000,
        category: 'viewsProductPage',
        emotion: { valence: -2 },
        note: 'note b\nnote c',
        capturedAt: '2026-03-02T09:00:00.000Z',
      },
      { title: 'D', durationMs: 15_000 },
    ]);
    // Split again: the last of the three stands for itself, between the two.
    await command([{ touchpointId: newId(), pageViewIds: [c ?? ''], fields: {} }]);
    const split = await view();
    expect(split.touchpoints.map(({ durationMs, title }) => [title, durationMs])).toEqual([
      [merged.touchpoints[0]?.title, 20_000],
      ['C', 10_000],
      ['D', 15_000],
    ]);
    await expect(command([{ touchpointId: newId(), pageViewIds: [newId()], fields: {} }])).rejects.toMatchObject({
      code: 'notFound',
    });
  });
});

describe('a brief', () => {
  it('is duplicated with the same tasks and criteria, so that what is answered compares', async () => {
    const { store, briefId, tasks, criteria } = await walking();
    const copy = newId();
    await store.command('duplicateBrief', { briefId, id: copy, title: 'Buy a coat at the other shop' });
    const again = newId();
    await store.command('duplicateBrief', { briefId: copy, id: again, title: 'And at a third' });
    const { briefs } = await store.query('briefs', { studyId: null });
    expect(briefs.map(({ brief }) => [brief.id, brief.originId])).toEqual([
      [briefId, null],
      [copy, briefId],
      [again, briefId],
    ]);
    expect(briefs[1]?.brief.tasks.map(({ id }) => id)).toEqual(tasks.map(({ id }) => id));
    expect(briefs[1]?.brief.criteria.map(({ id }) => id)).toEqual(criteria.map(({ id }) => id));
    expect(briefs[0]?.walkthroughs).toMatchObject([{ state: 'running' }]);
    expect((await store.query('walkthroughs', { studyId: null })).walkthroughs).toMatchObject([
      { brief: { id: briefId }, answers: [], touchpoints: 0, pageViews: 0 },
    ]);
  });

  it('is made of a planned journey: its steps are tasks, what it expects of them criteria', async () => {
    const { store, study } = await walking();
    const [journeyId, first, second, id] = [newId(), newId(), newId(), newId()];
    const fields = { studyId: study.id, title: 'The plan', kind: 'planned', scenario: 'As planned' };
    await store.command('createRecord', { type: 'journeys', id: journeyId, fields });
    const step = (touchpointId: string, values: object) => ({
      id: touchpointId,
      journeyId,
      fields: { basis: 'assumed', stageId: 'decision', ...values },
      evidence: [],
    });
    await store.command('createTouchpoints', {
      touchpoints: [
        step(first, { title: 'Looks', expectation: 'Finds it at once', importance: 4 }),
        step(second, { title: 'Buys' }),
      ],
    });
    await store.command('briefFromPlannedJourney', { journeyId, id });
    const { briefs, plannedJourneys } = await store.query('briefs', { studyId: null });
    expect(plannedJourneys.map(({ title }) => title)).toEqual(['The plan']);
    expect(briefs.at(-1)?.brief).toMatchObject({
      id,
      title: 'The plan',
      plannedJourneyId: journeyId,
      tasks: [{ text: 'Looks', stageId: 'decision' }, { text: 'Buys' }],
      criteria: [{ question: 'Finds it at once', weight: 4, plannedTouchpointId: first, answerType: 'yesNo' }],
    });
  });

  it('goes to other shoppers by itself, with its study and brands and nothing that was captured', async () => {
    const { store, briefId, study, record } = await walking();
    await record(inFront(1, shop));
    const ready = readyBriefs[2];
    const id = newId();
    await store.command('createRecord', { type: 'briefs', id, fields: readyBriefFields(ready, 'fr', study.id) });
    const file = await store.query('briefDocument', {
      briefId: id,
      language: 'fr',
      exportedAt: '2026-03-02T10:00:00.000Z',
    });
    expect(file.fileName).toMatch(/Séjour à l’hôtel.*\.journey-map\.json$/);
    const document = readJourneyMap(file.bytes);
    expect(document.briefs).toMatchObject([{ id, stageModelId: 'hotel' }]);
    expect([document.studies.length, document.brands.length]).toEqual([1, 1]);
    for (const type of ['walkthroughs', 'pageViews', 'touchpoints', 'journeys', 'observers', 'evidence'] as const) {
      expect(document[type], type).toEqual([]);
    }

    const { store: other } = await walking();
    await other.command('importFile', { bytes: file.bytes, fileName: file.fileName });
    const brought = await other.query('briefs', { studyId: study.id });
    expect(brought.briefs.map(({ brief }) => brief.id)).toEqual([id]);
    const walked = {
      id: newId(),
      journeyId: newId(),
      briefId: id,
      brandId: null,
      outletId: null,
      wave: '',
      slot: null,
      begins: true,
    };
    await other.command('startWalkthrough', walked);
    const { stages, journey } = await other.query('walkthrough', { walkthroughId: walked.id });
    expect(journey.stageModelId).toBe('hotel');
    expect(stages.map((stage) => stage.id)).toContain('checkIn');
    expect(briefId).not.toBe(id);
  });

  it('that a file brought as running elsewhere is neither recorded here nor opened by the panel', async () => {
    const { store, study, walkthroughId, record } = await walking();
    await record(inFront(1, shop));
    const scope = { kind: 'study' as const, studyId: study.id };
    const exportedAt = '2026-03-02T10:00:00.000Z';
    const { bytes, fileName } = await store.query('exportFile', {
      scope,
      format: 'journeyMap',
      language: 'en',
      exportedAt,
    });
    const database = memoryDatabase();
    const other = createStore({
      ...database,
      recorder: async () => recorder,
      formats: async () => ({ ...formats, mergeDocument }),
    });
    opened.push(other);
    await other.command('importFile', { bytes, fileName });
    expect(await other.query('runningWalkthrough', {})).toBeNull();
    const events = [inFront(5, `${shop}elsewhere`)];
    const told = await other.command('recordWalkthroughEvents', { walkthroughId, events, exclusions: everyKind });
    expect(told.isRecording).toBe(false);
    expect((await other.query('walkthrough', { walkthroughId })).pageViews).toMatchObject([{ url: shop }]);
  });
});
