import { expect, test } from 'vitest';
import * as formats from '@/lib/formats';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import { newId } from '@/lib/journey/newId';
import { createStore } from '@/lib/store';
import { memoryDatabase } from './memoryDatabase';
import { saving } from './samples';

const withFormats = { formats: async () => ({ ...formats, mergeDocument }) };

test('a journey into which something was tagged stays when its making is undone', async () => {
  const store = createStore(memoryDatabase());
  const id = newId();
  const { group } = await store.command('createJourney', { id, title: 'Buying a coat', brandId: null });
  const tagged = saving({ journeyId: id });
  await store.command('saveTouchpoint', tagged);
  await store.command('undo', { group: group ?? '' });
  const { journey, touchpoints } = await store.query('journeyView', { journeyId: id });
  expect(journey.title).toBe('Buying a coat');
  expect(touchpoints.map((each) => each.id)).toEqual([tagged.touchpointId]);
});

test('an import goes when it is undone, but for the journey and study into which something was tagged since', async () => {
  const theirs = createStore({ ...memoryDatabase(), ...withFormats });
  await theirs.command('saveTouchpoint', saving({ title: 'Theirs' }));
  const file = await theirs.query('exportFile', {
    scope: { kind: 'everything' },
    format: 'journeyMap',
    language: 'en',
    exportedAt: '2026-03-02T09:00:00.000Z',
  });
  const store = createStore({ ...memoryDatabase(), ...withFormats });
  const { group, journeyIds } = await store.command('importFile', { bytes: file.bytes, fileName: file.fileName });
  const journeyId = journeyIds[0] ?? null;
  await store.command('saveTouchpoint', saving({ title: 'Mine', journeyId }));
  await store.command('undo', { group: group ?? '' });
  const { touchpoints } = await store.query('journeyView', { journeyId });
  expect(touchpoints.map(({ title }) => title)).toEqual(['Mine']);
});

test('a brand that another touchpoint names stays when the save that made it is undone', async () => {
  const store = createStore(memoryDatabase());
  const brand = { kind: 'new', name: 'Lune', domain: 'lune.example', role: 'own' } as const;
  const first = await store.command('saveTouchpoint', saving({ brand }));
  await store.command('saveTouchpoint', saving({ brand }));
  await store.command('undo', { group: first.group ?? '' });
  const { touchpoints, brands } = await store.query('studyView', { studyId: null });
  expect(touchpoints.map(({ brandId }) => brandId)).toEqual(brands.map(({ id }) => id));
  expect(brands.map(({ name }) => name)).toEqual(['Lune']);
});

test('a deleted touchpoint does not come back into a journey that has gone since, but does with it', async () => {
  const store = createStore(memoryDatabase());
  const journeyId = newId();
  await store.command('createJourney', { id: journeyId, title: 'Buying a coat', brandId: null });
  const tagged = saving({ journeyId });
  await store.command('saveTouchpoint', tagged);
  const one = await store.command('deleteRecord', { type: 'touchpoints', id: tagged.touchpointId });
  const all = await store.command('deleteRecord', { type: 'journeys', id: journeyId });
  const undoing = store.command('undo', { group: one.group ?? '' });
  await expect(undoing).rejects.toMatchObject({ code: 'notFound', detail: `journeys ${journeyId}` });
  await store.command('undo', { group: all.group ?? '' });
  await store.command('undo', { group: one.group ?? '' });
  const { touchpoints } = await store.query('journeyView', { journeyId });
  expect(touchpoints.map(({ id }) => id)).toEqual([tagged.touchpointId]);
});

test('a brand in use that was deleted and brought back is deleted again by redo', async () => {
  const store = createStore(memoryDatabase());
  const brand = { kind: 'new', name: 'Lune', domain: 'lune.example', role: 'own' } as const;
  await store.command('saveTouchpoint', saving({ brand }));
  const { brands } = await store.query('studyView', { studyId: null });
  const deleted = await store.command('deleteRecord', { type: 'brands', id: brands[0]?.id ?? '' });
  const undone = await store.command('undo', { group: deleted.group ?? '' });
  expect((await store.query('studyView', { studyId: null })).brands).toHaveLength(1);
  const redone = await store.command('undo', { group: undone.group ?? '' });
  expect(redone.group).not.toBeNull();
  expect((await store.query('studyView', { studyId: null })).brands).toEqual([]);
});
