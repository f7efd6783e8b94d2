import { afterEach, describe, expect, it } from 'vitest';
import * as formats from '@/lib/formats';
import type { ExportedFile } from '@/lib/journey/commands';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import { newId } from '@/lib/journey/newId';
import { createStore, type Store } from '@/lib/store';
import { recorder } from '@/lib/walkthrough';
import { event, everyKind, start } from '../walkthrough/events';
import { memoryDatabase } from './memoryDatabase';

const exportedAt = '2026-03-02T10:00:00.000Z';
const criterion = { id: newId(), question: 'Were the costs told?', answerType: 'yesNo' };
const opened: Store[] = [];

function openStore(): Store {
  const store = createStore({
    ...memoryDatabase(),
    storage: null,
    now: () => new Date(start),
    recorder: async () => recorder,
    formats: async () => ({ ...formats, mergeDocument }),
  });
  opened.push(store);
  return store;
}
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

/** As another browser reads it: of its own kind of bytes. */
const take = (store: Store, { bytes, fileName }: Pick<ExportedFile, 'bytes' | 'fileName'>) =>
  store.command('importFile', { bytes: Uint8Array.from(bytes), fileName });

const plan = (store: Store, of: { briefId: string; brandId: string; observerId: string | null }) => {
  const visit = { id: newId(), journeyId: newId(), outletId: null, wave: '1', slot: null, begins: false };
  return store.command('startWalkthrough', { ...of, ...visit });
};

/** A manager who wrote a brief, planned two visits for Nadia, one for Paul and one for nobody yet, and named the shops. */
async function manage() {
  const manager = openStore();
  const { study } = await manager.query('studyRecords', { studyId: null });
  const [briefId, first, second, nadia, paul] = [newId(), newId(), newId(), newId(), newId()];
  for (const [id, name] of [
    [first, 'Aubelune'],
    [second, 'Klafti'],
  ] as const) {
    await manager.command('createRecord', {
      type: 'brands',
      id,
      fields: { studyId: study.id, name, role: 'competitor' },
    });
  }
  for (const [id, name] of [
    [nadia, 'Nadia'],
    [paul, 'Paul'],
  ] as const) {
    await manager.command('createRecord', { type: 'observers', id, fields: { name } });
  }
  const fields = { studyId: study.id, title: 'Buy a dress', criteria: [criterion] };
  await manager.command('createRecord', { type: 'briefs', id: briefId, fields });
  const planned = [
    await plan(manager, { briefId, brandId: first, observerId: nadia }),
    await plan(manager, { briefId, brandId: second, observerId: nadia }),
  ];
  const others = [
    await plan(manager, { briefId, brandId: first, observerId: paul }),
    await plan(manager, { briefId, brandId: first, observerId: null }),
  ];
  const idsOf = (started: typeof planned) => started.map(({ walkthroughId }) => walkthroughId);
  const fileFor = (visitsOf?: string) =>
    manager.query('briefDocument', { briefId, ...(visitsOf ? { visitsOf } : {}), language: 'en', exportedAt });
  return { manager, study, briefId, nadia, paul, planned: idsOf(planned), others: idsOf(others), fileFor };
}

const visitsOf = async (store: Store) => (await store.query('walkthroughs', { studyId: null })).walkthroughs;

async function walk(shopper: Store, walkthroughId: string) {
  await shopper.command('moveWalkthrough', { walkthroughId, state: 'running', at: start });
  await shopper.command('recordWalkthroughEvents', {
    walkthroughId,
    exclusions: everyKind,
    events: [
      event(1, { type: 'seen', tab: 1, url: 'https://shop.example/', title: 'Shop' }),
      event(21, { type: 'tick' }),
    ],
  });
  const evidence = [
    {
      ...{ id: newId(), kind: 'quote' as const, mediaType: 'text/plain', width: null, height: null },
      ...{ devicePixelRatio: null, viewport: null, masks: [], capturedAt: exportedAt, url: null, fileName: null },
      ...{ tool: 'test', bytes: new TextEncoder().encode(`costs ${walkthroughId}`), thumbnail: null },
    },
  ];
  const answer = { criterionId: criterion.id, id: newId(), value: true, evidenceIds: [], evidence };
  await shopper.command('answerCriterion', { walkthroughId, ...answer });
  await shopper.command('moveWalkthrough', { walkthroughId, state: 'toValidate', at: start + 30_000 });
}

/** The manager, and Nadia, who has walked the first of her visits by the file she was sent. */
async function walkedByNadia() {
  const managed = await manage();
  const shopper = openStore();
  await take(shopper, await managed.fileFor(managed.nadia));
  await shopper.command('becomeObserver', { observerId: managed.nadia });
  const [id = ''] = managed.planned;
  await walk(shopper, id);
  return { ...managed, shopper, id };
}

/** The file of one walkthrough alone, with its evidence. */
async function handedOver(shopper: Store, walkthroughId: string) {
  const { journey } = await shopper.query('walkthrough', { walkthroughId });
  const scope = { kind: 'journey' as const, journeyId: journey.id };
  return shopper.query('exportFile', { scope, format: 'bundle', language: 'en', exportedAt });
}

describe('a brief handed to a shopper, and the walkthroughs handed back', () => {
  it('come together as the same walkthroughs, with nothing doubled', async () => {
    const { manager, study, nadia, planned, others, fileFor } = await manage();
    const shopper = openStore();
    const came = await take(shopper, await fileFor(nadia));
    expect(came).toMatchObject({ addedByType: { briefs: 1, brands: 2, walkthroughs: 2, observers: 1 } });
    expect(came.briefIds).toHaveLength(1);
    expect(came.walkthroughs.map(({ id, state }) => [id, state])).toEqual(planned.map((id) => [id, 'toDo']));
    expect(came.shoppers).toMatchObject([{ id: nadia, name: 'Nadia' }]);

    await shopper.command('becomeObserver', { observerId: nadia });
    const records = await shopper.query('studyRecords', { studyId: null });
    expect([records.study.id, records.me, records.observers.map(({ name }) => name)]).toEqual([
      study.id,
      nadia,
      ['Nadia'],
    ]);
    expect(await visitsOf(shopper)).toHaveLength(2);
    for (const id of planned) {
      await walk(shopper, id);
      const returned = await take(manager, await handedOver(shopper, id));
      expect(returned).toMatchObject({ conflicts: 0, deleted: 0, filesMissing: 0, files: 1, shoppers: [] });
      expect(returned.walkthroughs).toMatchObject([{ id, state: 'toValidate' }]);
      expect(Object.keys(returned.addedByType).toSorted()).toEqual(['answers', 'evidence', 'pageViews']);
    }
    const [first = ''] = planned;
    const isOwnBrief = async (store: Store) => (await store.query('walkthrough', { walkthroughId: first })).isOwnBrief;
    expect([await isOwnBrief(manager), await isOwnBrief(shopper)]).toEqual([true, false]);
    const back = await visitsOf(manager);
    expect(back.map(({ walkthrough }) => [walkthrough.id, walkthrough.state, walkthrough.observerId])).toEqual([
      ...planned.map((id) => [id, 'toValidate', nadia]),
      [others[0], 'toDo', expect.any(String)],
      [others[1], 'toDo', null],
    ]);
    expect(back.map(({ pageViews, answers }) => [pageViews, answers.length])).toEqual([
      [1, 1],
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
    expect((await manager.query('studies', {})).length).toBe(1);

    // Returned, it goes back to her alone, and comes again.
    const said = { walkthroughId: first, at: start + 40_000, comment: 'The costs once more' };
    await manager.command('moveWalkthrough', { ...said, state: 'returned' });
    const again = await take(shopper, await fileFor(nadia));
    expect(again).toMatchObject({ added: 0, conflicts: 0, shoppers: [] });
    expect(again.walkthroughs).toMatchObject([{ id: first, state: 'returned' }]);
    expect((await shopper.query('walkthrough', { walkthroughId: first })).walkthrough.returnComment).toBe(said.comment);
    await shopper.command('moveWalkthrough', { walkthroughId: first, state: 'toValidate', at: start + 50_000 });
    await take(manager, await handedOver(shopper, first));
    expect((await manager.query('walkthrough', { walkthroughId: first })).walkthrough).toMatchObject({
      state: 'toValidate',
      observerId: nadia,
    });
  });

  it('take along what is to do: of everyone but who saves it, of one, or nothing; never what was captured', async () => {
    const { manager, nadia, paul, briefId, planned, others, fileFor } = await manage();
    const { me } = await manager.query('studyRecords', { studyId: null });
    const brand = (await visitsOf(manager))[0]?.walkthrough.brandId ?? '';
    const own = await plan(manager, { briefId, brandId: brand, observerId: me });
    await walk(manager, own.walkthroughId);
    const [paulsVisit = ''] = others;

    const everyone = await take(openStore(), await fileFor('everyone'));
    expect(everyone.walkthroughs.map(({ id }) => id)).toEqual([...planned, paulsVisit]);
    expect(everyone.shoppers.map(({ id }) => id).toSorted()).toEqual([nadia, paul].toSorted());
    expect(everyone.addedByType).not.toHaveProperty('pageViews');
    expect(everyone.addedByType).not.toHaveProperty('answers');

    const file = await fileFor(paul);
    expect(file.fileName).toContain('Buy a dress - Paul');
    expect((await take(openStore(), file)).walkthroughs.map(({ id }) => id)).toEqual([paulsVisit]);
    const alone = await take(openStore(), await fileFor());
    expect([alone.walkthroughs, alone.shoppers]).toEqual([[], []]);
  });

  it('are walked by who begins them where nobody was to', async () => {
    const { manager, others } = await manage();
    const { me } = await manager.query('studyRecords', { studyId: null });
    const [, nobodys = ''] = others;
    await walk(manager, nobodys);
    expect((await manager.query('walkthrough', { walkthroughId: nobodys })).walkthrough.observerId).toBe(me);
  });

  it('come back whole where the import of a returned walkthrough was undone and its file is imported again', async () => {
    const { manager, shopper, id } = await walkedByNadia();
    const file = await handedOver(shopper, id);
    const visit = async () => {
      const found = (await visitsOf(manager)).find(({ walkthrough }) => walkthrough.id === id);
      if (!found) throw new Error('The visit is gone.');
      const { state, startedAt, endedAt, conflicts } = found.walkthrough;
      return { state, startedAt, endedAt, conflicts, pageViews: found.pageViews, answers: found.answers.length };
    };
    const before = await visit();
    const undo = async (group: string | null) => (await manager.command('undo', { group: group ?? '' })).group;

    const first = await take(manager, file);
    const walked = await visit();
    expect(walked).toMatchObject({ state: 'toValidate', conflicts: {}, pageViews: 1, answers: 1 });
    await undo(first.group);
    expect(await visit()).toEqual(before);

    const second = await take(manager, file);
    expect(second.addedByType).toEqual(first.addedByType);
    expect(second.walkthroughs).toEqual(first.walkthroughs);
    expect(await visit()).toEqual(walked);
    expect(await take(manager, file)).toMatchObject({ added: 0, updated: 0, deleted: 0, group: null });

    // However often, also where undoing was itself undone.
    await undo(second.group);
    expect(await visit()).toEqual(before);
    const third = await take(manager, file);
    await undo(await undo(await undo(third.group)));
    expect(await visit()).toEqual(before);
    const fourth = await take(manager, file);
    expect(fourth.addedByType).toEqual(first.addedByType);
    expect(await visit()).toEqual(walked);
    await undo(fourth.group);

    // The shopper goes on from what she has, and nobody is asked which of both holds.
    await shopper.command('moveWalkthrough', { walkthroughId: id, state: 'returned', at: start + 60_000 });
    await shopper.command('moveWalkthrough', { walkthroughId: id, state: 'toValidate', at: start + 90_000 });
    await take(manager, await handedOver(shopper, id));
    expect(await visit()).toMatchObject({ state: 'toValidate', conflicts: {}, answers: 1 });
  });

  it('ask again which of two names holds where that was undone, and keep what was named since', async () => {
    const { manager, nadia, shopper, id } = await walkedByNadia();
    const rename = (store: Store, name: string) =>
      store.command('editRecord', { type: 'observers', id: nadia, changes: { name } });
    await rename(shopper, 'Nadia B.');
    await rename(manager, 'Nadia from Lyon');
    const file = await handedOver(shopper, id);
    const named = async () => {
      const { observers } = await manager.query('studyRecords', { studyId: null });
      const found = observers.find((each) => each.id === nadia);
      return [found?.name, (found?.conflicts.name ?? []).map(({ value }) => value)];
    };
    const { group } = await take(manager, file);
    const both = await named();
    expect(both[1]).toHaveLength(2);
    await manager.command('undo', { group: group ?? '' });
    expect(await named()).toEqual(['Nadia from Lyon', []]);
    const again = await take(manager, file);
    expect(await named()).toEqual(both);

    await manager.command('undo', { group: again.group ?? '' });
    await rename(manager, 'Nadia of the north');
    await take(manager, file);
    expect((await named())[0]).toBe('Nadia of the north');
    expect((await visitsOf(manager))[0]?.walkthrough.state).toBe('toValidate');
  });

  it('leave what was deleted or changed since by hand as it is', async () => {
    const { manager, shopper, id } = await walkedByNadia();
    const file = await handedOver(shopper, id);
    const first = await take(manager, file);
    const answer = (await manager.query('walkthrough', { walkthroughId: id })).answers[0];
    const undone = await manager.command('undo', { group: first.group ?? '' });
    await manager.command('undo', { group: undone.group ?? '' });
    await manager.command('deleteRecord', { type: 'answers', id: answer?.id ?? '' });
    await take(manager, file);
    expect((await manager.query('walkthrough', { walkthroughId: id })).answers).toEqual([]);
  });

  it('leave who works here in place when the file is taken back', async () => {
    const { nadia, fileFor } = await manage();
    const shopper = openStore();
    const { group } = await take(shopper, await fileFor(nadia));
    await shopper.command('becomeObserver', { observerId: nadia });
    await shopper.command('undo', { group: group ?? '' });
    const { me, observers } = await shopper.query('studyRecords', { studyId: null });
    expect(observers.map(({ id }) => id)).toContain(me);
  });
});
