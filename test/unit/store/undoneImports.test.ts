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

function open() {
  const options = memoryDatabase();
  return { options, store: createStore({ ...options, formats: async () => ({ ...formats, mergeDocument }) }) };
}

async function fileOf(store: Store) {
  const of = { scope: { kind: 'everything' as const }, format: 'journeyMap' as const, language: 'en' as const };
  const { bytes, fileName } = await store.query('exportFile', { ...of, exportedAt: '2026-03-02T10:00:00.000Z' });
  return { bytes: Uint8Array.from(bytes), fileName };
}

test('what an import brought comes back with the same file after it was undone', async () => {
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

test('what was edited or deleted by hand since the undoing stays so when the file comes again', async () => {
  // Each thing once: what is set back to what it was counts as edited, too.
  const once = edits.map((all) => [...new Map(all.map((each) => [each.does, each])).values()]);
  const touchpointsOf = async (options: Options) =>
    new Map((await content(options)).touchpoints?.map((each) => [String(Reflect.get(each, 'id')), each]));
  await fc.assert(
    fc.asyncProperty(edits, once, async (theirs, since) => {
      const [mine, other] = [open(), open()];
      try {
        for (const title of titles) await mine.store.command('saveTouchpoint', saving({ title }));
        await other.store.command('importFile', await fileOf(mine.store));
        for (const each of theirs) await edit(other.store, each);
        const file = await fileOf(other.store);
        const { group } = await mine.store.command('importFile', file);
        if (group === null) return;
        const imported = await touchpointsOf(mine.options);
        await mine.store.command('undo', { group });
        const undone = await touchpointsOf(mine.options);
        for (const each of since) await edit(mine.store, each);
        const edited = await touchpointsOf(mine.options);
        await mine.store.command('importFile', file);
        const again = await touchpointsOf(mine.options);
        expect([...again.keys()].filter((id) => undone.has(id) && !edited.has(id))).toEqual([]);
        expect([...imported.keys()].filter((id) => !undone.has(id) && !again.has(id))).toEqual([]);
        for (const [id, is] of edited) {
          for (const field of ['title', 'note']) {
            const [was, wanted] = [undone.get(id) ?? {}, Reflect.get(is, field)];
            const isEdited = Reflect.get(was, field) !== wanted;
            if (isEdited) expect(Reflect.get(again.get(id) ?? {}, field)).toBe(wanted);
          }
        }
      } finally {
        mine.store.close();
        other.store.close();
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a file moves in again where nothing was captured, also after that was undone', async () => {
  const [mine, other] = [open(), open()];
  try {
    await other.store.command('saveTouchpoint', saving({ title: 'One' }));
    const file = await fileOf(other.store);
    await mine.store.query('studyView', { studyId: null });
    const before = await content(mine.options);
    for (const _ of ['first', 'again', 'once more']) {
      const { group } = await mine.store.command('importFile', file);
      const { studies, touchpoints } = await content(mine.options);
      expect([studies, touchpoints]).toMatchObject([[{}], [{ title: 'One' }]]);
      expect((await mine.store.query('studyView', { studyId: null })).touchpoints).toHaveLength(1);
      if (group === null) throw new Error('The import changed nothing.');
      await mine.store.command('undo', { group });
      expect(await content(mine.options)).toEqual(before);
    }
    // What was edited is no longer there unasked.
    const { study } = await mine.store.query('studyView', { studyId: null });
    await mine.store.command('editRecord', { type: 'studies', id: study.id, changes: { name: 'Mine' } });
    await mine.store.command('importFile', file);
    expect((await content(mine.options)).studies).toHaveLength(2);
  } finally {
    mine.store.close();
    other.store.close();
  }
});
