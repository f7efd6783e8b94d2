import { describe, expect, test } from 'vitest';
import * as formats from '@/lib/formats';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import type { JourneyMap } from '@/lib/journey/schemas/journeyMap';
import { createStore } from '@/lib/store';
import { memoryDatabase } from './memoryDatabase';
import { saving } from './samples';

const replicaId = '0195e000-0000-7000-8000-0000000000aa';
const everything = {
  scope: { kind: 'everything' },
  format: 'journeyMap',
  language: 'en',
  exportedAt: '2026-03-02T09:00:00.000Z',
} as const;

function open() {
  return createStore({ ...memoryDatabase(), replicaId, formats: async () => ({ ...formats, mergeDocument }) });
}

/** A file of somebody else with one touchpoint, changed by hand. */
async function fileWith(change: (map: JourneyMap) => unknown) {
  const theirs = createStore({ ...memoryDatabase(), formats: async () => ({ ...formats, mergeDocument }) });
  await theirs.command('saveTouchpoint', saving());
  const { bytes } = await theirs.query('exportFile', everything);
  const map = JSON.parse(new TextDecoder().decode(bytes)) as JourneyMap;
  const changed = change(map) ?? map;
  return { fileName: 'map.json', bytes: new TextEncoder().encode(JSON.stringify(changed)) };
}

describe('a file made to do harm', () => {
  test('cannot use up the edits that this database may make', async () => {
    const store = open();
    const file = await fileWith(({ touchpoints: [first] }) => {
      if (first) first.version[replicaId] = Number.MAX_SAFE_INTEGER;
    });
    await store.command('importFile', file);
    const { touchpoints } = await store.query('studyView', { studyId: null });
    const { id } = touchpoints[0] ?? { id: '' };
    await store.command('editRecord', { type: 'touchpoints', id, changes: { note: 'one' } });
    await store.command('editRecord', { type: 'touchpoints', id, changes: { note: 'two' } });
    const deleted = await store.command('deleteRecord', { type: 'touchpoints', id });
    await store.command('undo', { group: deleted.group ?? '' });
    const exported = await store.query('exportFile', everything);
    const again = await formats.readFile(exported.bytes);
    expect(again.journeyMap.touchpoints.map(({ note }) => note)).toEqual(['two']);
  });

  test('cannot delete who works here', async () => {
    const store = open();
    await store.command('saveTouchpoint', saving());
    const [me] = (await store.query('studyView', { studyId: null })).observers;
    const file = await fileWith(({ tombstones }) => {
      const { id, version } = me ?? { id: '', version: {} };
      tombstones.push({ type: 'observers', id, version, deletedAt: '2026-03-02T09:00:00.000Z' });
    });
    await store.command('importFile', file);
    const { observers } = await store.query('studyView', { studyId: null });
    expect(observers.map(({ id }) => id)).toContain(me?.id);
  });

  test.each([
    ['title', { not: 'a text' }, 'touchpoints[0].conflicts.title[0].value: must be a text'],
    ['emotion', 'sad', 'touchpoints[0].conflicts.emotion[0].value: must be an object'],
    ['id', 'another', 'touchpoints[0].conflicts.id: cannot have competing values'],
  ])('cannot bring a %s that is none as the other version of one', async (field, value, problem) => {
    const file = await fileWith(({ touchpoints: [first] }) => {
      if (first) first.conflicts = { [field]: [{ value, replica: replicaId, counter: 7 }] };
    });
    await expect(open().command('importFile', file)).rejects.toMatchObject({ code: 'invalid', detail: problem });
  });

  test.each([
    ['in a list', (map: JourneyMap) => ({ ...map, touchpoints: Array.from({ length: 300_000 }, () => 0) })],
    [
      'in a record',
      (map: JourneyMap) => ({
        ...map,
        touchpoints: [{ ...map.touchpoints[0], tags: Array.from({ length: 300_000 }, () => 0) }],
      }),
    ],
  ])('with hundreds of thousands of faults %s is a wrong file, not a broken database', async (_where, change) => {
    const file = await fileWith(change);
    await expect(open().command('importFile', file)).rejects.toMatchObject({ code: 'invalid' });
  });
});
