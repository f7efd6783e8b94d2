import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordSchemas, recordTypes } from '@/lib/journey/schemas/recordTypes';
import { createStore } from '@/lib/store';
import { databaseVersion } from '@/lib/store/database';
import { type DatabaseDump, dumpDatabase, loadDatabase } from './databaseDump';
import { memoryDatabase } from './memoryDatabase';
import { saving } from './samples';

const folder = new URL('../../fixtures/databases/', import.meta.url);
const versions = readdirSync(folder)
  .filter((name) => /^\d+\.json$/.test(name))
  .map((name) => Number.parseInt(name, 10))
  .sort((a, b) => a - b);

const frozen = (version: number): DatabaseDump =>
  JSON.parse(readFileSync(new URL(`${version}.json`, folder), 'utf8')) as DatabaseDump;

const rowsOf = ({ stores }: DatabaseDump, name: string) => stores.find((store) => store.name === name)?.rows ?? [];
const schemaOf = ({ version, stores }: DatabaseDump) => ({
  version,
  stores: stores.map(({ rows: _rows, ...schema }) => schema),
});

test('every version has a frozen database, and the newest is as this code makes it', async () => {
  expect(versions).toEqual(Array.from({ length: databaseVersion }, (_, index) => index + 1));
  const options = memoryDatabase();
  const store = createStore({ ...options, storage: null });
  await store.query('storageReport', {});
  store.close();
  const made = await dumpDatabase(options.indexedDB, options.databaseName);
  expect(schemaOf(made)).toEqual(schemaOf(frozen(databaseVersion)));
});

describe.each(versions)('a database of version %i', (version) => {
  test('has something in every table', () => {
    const empty = frozen(version).stores.filter(({ rows }) => rows.length === 0);
    expect(empty.map(({ name }) => name)).toEqual([]);
  });

  test('opens with all that is in it, and can be written to', async () => {
    const dump = frozen(version);
    const options = memoryDatabase();
    await loadDatabase(options.indexedDB, options.databaseName, dump);
    const store = createStore({ ...options, storage: null });
    const before = await store.query('studyView', { studyId: null });
    store.close();
    const opened = await dumpDatabase(options.indexedDB, options.databaseName);
    for (const type of recordTypes) {
      const records = rowsOf(opened, type);
      expect(records.map((record) => Reflect.get(Object(record), 'id'))).toEqual(
        rowsOf(dump, type).map((record) => Reflect.get(Object(record), 'id')),
      );
      for (const record of records) expect(recordSchemas[type].parse(record)).toEqual(record);
    }
    for (const name of ['tombstones', 'changes', 'bytes', 'thumbnails', 'pendingEvidence', 'meta']) {
      expect(rowsOf(opened, name)).toEqual(rowsOf(dump, name));
    }
    expect(before.touchpoints.map(({ title }) => title)).toEqual(
      Array(2).fill('Lit la fiche produit : manteau de laine'),
    );
    for (const { sha256 } of Object.values(before.evidence)) {
      expect(await store.query('evidenceBytes', { sha256 })).not.toBeNull();
    }
    expect(await store.query('countOnPage', { url: 'https://www.maison-lune.example/manteau' })).toBe(2);
    const { group } = await store.command('saveTouchpoint', saving());
    await store.command('undo', { group: group ?? '' });
    expect((await store.query('studyView', { studyId: null })).touchpoints).toEqual(before.touchpoints);
    store.close();
  });

  test('can take back what was done in it', async () => {
    const dump = frozen(version);
    const options = memoryDatabase();
    await loadDatabase(options.indexedDB, options.databaseName, dump);
    const store = createStore({ ...options, storage: null });
    const changes = rowsOf(dump, 'changes') as { group: string; command: string }[];
    const deletion = changes.find(({ command }) => command === 'deleteRecord');
    await store.command('undo', { group: deletion?.group ?? '' });
    const { touchpoints } = await store.query('studyView', { studyId: null });
    expect(touchpoints.map(({ title }) => title)).toContain('Par erreur');
    store.close();
  });
});
