import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as formats from '@/lib/formats';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import { bookkeepingFields } from '@/lib/journey/schemas/record';
import { type RecordOf, type RecordType, recordTypes } from '@/lib/journey/schemas/recordTypes';
import { createStore, type Store } from '@/lib/store';
import { memoryDatabase, withTables } from './memoryDatabase';
import { saving } from './samples';

type Options = ReturnType<typeof memoryDatabase>;

/** What the records say, and the values of which somebody has to choose one; not who wrote what when. */
async function content(options: Options) {
  return withTables(options, async (database) => {
    const lists = recordTypes.map(async (type) => [type, (await database.table(type).toArray()).map(saidIn)] as const);
    return Object.fromEntries(await Promise.all(lists));
  });
}

function saidIn(record: RecordOf<RecordType>) {
  const dropped: ReadonlySet<string> = new Set(bookkeepingFields.filter((field) => field !== 'id'));
  const competing = Object.entries(record.conflicts).map(([field, values]) => [
    field,
    values.map(({ value }) => value),
  ]);
  return { ...Object.fromEntries(Object.entries(record).filter(([field]) => !dropped.has(field))), competing };
}

const titles = ['One', 'Two', 'Three'];
const edits = fc.array(
  fc.record({
    does: fc.constantFrom('title', 'note', 'delete', 'add', 'comment'),
    at: fc.nat(5),
    title: fc.constantFrom(...titles),
  }),
  { maxLength: 4 },
);
type Edits = typeof edits extends fc.Arbitrary<infer Value> ? Value : never;

async function edit(store: Store, { does, at, title }: Edits[number]): Promise<void> {
  const { touchpoints } = await store.query('studyView', { studyId: null });
  if (does === 'add') return void (await store.command('saveTouchpoint', saving({ title })));
  const touchpoint = touchpoints[at % Math.max(1, touchpoints.length)];
  if (!touchpoint) return;
  const { id } = touchpoint;
  if (does === 'delete') return void (await store.command('deleteRecord', { type: 'touchpoints', id }));
  const changes = does === 'title' ? { title } : { note: `${does} ${title}` };
  await store.command('editRecord', { type: 'touchpoints', id, changes });
}

test('what an import brought comes back with the same file after it was undone', async () => {
  const open = () => {
    const options = memoryDatabase();
    return { options, store: createStore({ ...options, formats: async () => ({ ...formats, mergeDocument }) }) };
  };
  const fileOf = async (store: Store) => {
    const of = { scope: { kind: 'everything' as const }, format: 'journeyMap' as const, language: 'en' as const };
    const { bytes, fileName } = await store.query('exportFile', { ...of, exportedAt: '2026-03-02T10:00:00.000Z' });
    return { bytes: Uint8Array.from(bytes), fileName };
  };
  await fc.assert(
    fc.asyncProperty(
      edits,
      edits,
      fc.array(fc.constantFrom('undo', 'redo'), { maxLength: 2 }),
      async (ours, theirs, more) => {
        const [mine, other] = [open(), open()];
        try {
          for (const title of titles) await mine.store.command('saveTouchpoint', saving({ title }));
          await other.store.command('importFile', await fileOf(mine.store));
          for (const each of ours) await edit(mine.store, each);
          for (const each of theirs) await edit(other.store, each);
          const file = await fileOf(other.store);
          const before = await content(mine.options);
          const { group } = await mine.store.command('importFile', file);
          const imported = await content(mine.options);
          if (group === null) return;
          let last = (await mine.store.command('undo', { group })).group;
          expect(await content(mine.options)).toEqual(before);
          for (const _ of more) last = last && (await mine.store.command('undo', { group: last })).group;
          await mine.store.command('importFile', file);
          expect(await content(mine.options)).toEqual(imported);
          // And nothing more comes of it.
          expect(await mine.store.command('importFile', file)).toMatchObject({ added: 0, updated: 0, deleted: 0 });
        } finally {
          mine.store.close();
          other.store.close();
        }
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
