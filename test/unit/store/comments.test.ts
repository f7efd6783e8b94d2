import { expect, it } from 'vitest';
import * as formats from '@/lib/formats';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import { newId } from '@/lib/journey/newId';
import { createStore, type Store } from '@/lib/store';
import { memoryDatabase, withTables } from './memoryDatabase';

const open = (options = memoryDatabase()) =>
  createStore({ ...options, databaseName: 'parcours', formats: async () => ({ ...formats, mergeDocument }) });

async function tag(store: Store, journeyId?: string) {
  const id = newId();
  const into = journeyId ?? (await store.query('studyRecords', { studyId: null })).currentJourneyId;
  const touchpoint = { id, journeyId: into, fields: { title: 'Calls', basis: 'experienced' }, evidence: [] };
  const { group } = await store.command('createTouchpoints', { touchpoints: [touchpoint] });
  return { id, group };
}

async function remark(store: Store, recordType: string, recordId: string, text = 'sure?') {
  const id = newId();
  const { group } = await store.command('createRecord', {
    type: 'comments',
    id,
    fields: { recordType, recordId, text },
  });
  return { id, group };
}

const undo = async (store: Store, { group }: { readonly group: string | null }) =>
  store.command('undo', { group: group ?? '' });

async function setUp() {
  const options = memoryDatabase();
  const store = open(options);
  const stored = () =>
    withTables(options, async ({ comments }) => (await comments.toArray()).map(({ id }) => id).toSorted());
  return { options, store, stored };
}

it('goes with the record that it is on, and comes back with it', async () => {
  const { store, stored } = await setUp();
  const { id } = await tag(store);
  const other = await tag(store);
  const first = await remark(store, 'touchpoints', id);
  const second = await remark(store, 'touchpoints', id, 'and why?');
  const kept = await remark(store, 'touchpoints', other.id);
  const deleted = await store.command('deleteRecord', { type: 'touchpoints', id });
  expect(await stored()).toEqual([kept.id]);
  await undo(store, deleted);
  expect(await stored()).toEqual([first.id, second.id, kept.id].toSorted());
  const { comments } = await store.query('touchpointDetail', { touchpointId: id });
  expect(comments.map(({ text }) => text).toSorted()).toEqual(['and why?', 'sure?']);
});

it('goes with what belongs to a record that is deleted, several at once too', async () => {
  const { store, stored } = await setUp();
  const { study } = await store.query('studyRecords', { studyId: null });
  const journeyId = newId();
  await store.command('createRecord', {
    type: 'journeys',
    id: journeyId,
    fields: { studyId: study.id, title: 'Buys a coat' },
  });
  const { id } = await tag(store, journeyId);
  await remark(store, 'touchpoints', id);
  await remark(store, 'journeys', journeyId);
  const deleted = await store.command('deleteRecords', { type: 'journeys', ids: [journeyId] });
  expect(await stored()).toEqual([]);
  await undo(store, deleted);
  expect(await stored()).toHaveLength(2);
});

it('goes when the making of its record is undone, and comes back when that is undone in turn', async () => {
  const { store, stored } = await setUp();
  const { id, group } = await tag(store);
  const comment = await remark(store, 'touchpoints', id);
  const undone = await undo(store, { group });
  expect(await stored()).toEqual([]);
  await undo(store, undone);
  expect(await stored()).toEqual([comment.id]);
});

it('does not come back where its record is gone', async () => {
  const { store, stored } = await setUp();
  const { id } = await tag(store);
  const comment = await remark(store, 'touchpoints', id);
  const gone = await store.command('deleteRecord', { type: 'comments', id: comment.id });
  await store.command('deleteRecord', { type: 'touchpoints', id });
  await expect(undo(store, gone)).rejects.toMatchObject({ code: 'notFound' });
  expect(await stored()).toEqual([]);
});

it('is left out of every export where its record is gone', async () => {
  const { options, store } = await setUp();
  const { id } = await tag(store);
  const orphan = await remark(store, 'touchpoints', id);
  const { study, currentJourneyId } = await store.query('studyRecords', { studyId: null });
  const kept = await remark(store, 'studies', study.id);
  // As a database of before has it.
  await withTables(options, ({ touchpoints }) => touchpoints.delete(id));
  const scopes = [
    { scope: { kind: 'everything' as const }, comments: [kept.id] },
    { scope: { kind: 'study' as const, studyId: study.id }, comments: [kept.id] },
    { scope: { kind: 'journey' as const, journeyId: currentJourneyId }, comments: [kept.id] },
  ];
  for (const { scope, comments } of scopes) {
    const { bytes } = await store.query('exportFile', {
      scope,
      format: 'journeyMap',
      language: 'en',
      exportedAt: '2026-03-02T10:00:00.000Z',
    });
    const file = JSON.parse(new TextDecoder().decode(bytes));
    expect(
      file.comments.map((each: { readonly id: string }) => each.id),
      scope.kind,
    ).toEqual(comments);
    expect(JSON.stringify(file)).not.toContain(orphan.id);
  }
});

it('goes with a record that a file deletes, which comes back where the file had not seen the comment', async () => {
  const { store: here, stored } = await setUp();
  const there = open();
  const { id } = await tag(here);
  const seen = await remark(here, 'touchpoints', id);
  const { study } = await here.query('studyRecords', { studyId: null });
  const exported = async (store: Store) => {
    const { bytes, fileName } = await store.query('exportFile', {
      scope: { kind: 'study', studyId: study.id },
      format: 'journeyMap',
      language: 'en',
      exportedAt: '2026-03-02T10:00:00.000Z',
    });
    return { bytes, fileName };
  };
  const isThere = async () =>
    (await here.query('studyView', { studyId: study.id })).touchpoints.some((each) => each.id === id);
  await there.command('importFile', await exported(here));
  await there.command('deleteRecord', { type: 'touchpoints', id });
  const file = await exported(there);
  const imported = await here.command('importFile', file);
  expect([await stored(), await isThere()]).toEqual([[], false]);

  await undo(here, imported);
  const unseen = await remark(here, 'touchpoints', id, 'and why?');
  await here.command('importFile', file);
  expect([await stored(), await isThere()]).toEqual([[seen.id, unseen.id].toSorted(), true]);
});
