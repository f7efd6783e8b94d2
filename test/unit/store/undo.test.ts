import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '@/lib/journey/newId';
import { pageKey } from '@/lib/journey/pageKey';
import { bookkeepingFields } from '@/lib/journey/schemas/record';
import { type RecordType, recordTypes } from '@/lib/journey/schemas/recordTypes';
import { createStore, type Store } from '@/lib/store';
import { memoryDatabase, withTables } from './memoryDatabase';
import { saving, screenshot } from './samples';

type Options = ReturnType<typeof memoryDatabase>;

/** All that records say, and what is derived from them: without the bookkeeping of who wrote it when. */
async function content(options: Options) {
  return withTables(options, async (database) => {
    const lists = await Promise.all(
      recordTypes.map(async (type) => [type, (await database.table(type).toArray()).map(withoutBookkeeping)]),
    );
    return {
      ...Object.fromEntries(lists),
      pageKeys: await database.pageKeys.toArray(),
      tagCounts: await database.tagCounts.toArray(),
    };
  });
}

function withoutBookkeeping(record: object) {
  const kept: ReadonlySet<string> = new Set(['id', 'conflicts']);
  const dropped: ReadonlySet<string> = new Set(bookkeepingFields.filter((field) => !kept.has(field)));
  return Object.fromEntries(Object.entries(record).filter(([field]) => !dropped.has(field)));
}

async function themesOf(store: Store): Promise<string[]> {
  return (await store.query('studyRecords', { studyId: null })).themes.map(({ id }) => id);
}

/**
 * Changes something; which of the records there are is told by `pick`. Gives the group, null where nothing had to
 * change.
 */
type Step = (store: Store, pick: <Item>(items: readonly Item[]) => Item | undefined) => Promise<string | null>;

const stages = [null, 'awareness', 'decision', 'advocacy'] as const;

const steps: Record<string, Step> = {
  async save(store, pick) {
    const input = saving({
      title: `Step ${pick([1, 2, 3])}`,
      stageId: pick(stages) ?? null,
      valence: pick([null, -2, 0, 2]) ?? null,
      tags: [...(pick([[], ['a'], ['a', 'b']]) ?? [])],
      brand: pick([null, { kind: 'new', name: 'Lune', domain: 'lune.example', role: 'own' } as const]) ?? null,
    });
    const evidence = pick([[], [screenshot(1)]]) ?? [];
    return (await store.command('saveTouchpoint', { ...input, evidence })).group;
  },
  async edit(store, pick) {
    const { touchpoints } = await store.query('studyView', { studyId: null });
    const touchpoint = pick(touchpoints);
    if (!touchpoint) return null;
    const changes =
      pick([
        { title: 'Edited', tags: ['c'] },
        { emotion: null, note: 'why' },
        { page: null },
        { painPoints: [{ id: '0195e000-0000-7000-8000-00000000000a', text: 'slow' }] },
      ]) ?? {};
    return (await store.command('editRecord', { type: 'touchpoints', id: touchpoint.id, changes })).group;
  },
  async move(store, pick) {
    const journey = await store.query('journeyView', { journeyId: null });
    const { touchpoints } = journey;
    const touchpoint = pick(touchpoints);
    if (!touchpoint) return null;
    const stageId = pick([null, ...journey.stages.map(({ id }) => id)]) ?? null;
    const others = touchpoints.filter((each) => each.stageId === stageId && each.id !== touchpoint.id);
    const after = pick([null, ...others.map(({ id }) => id)]) ?? null;
    const input = { touchpointId: touchpoint.id, stageId, afterTouchpointId: after };
    return (await store.command('moveTouchpoint', input)).group;
  },
  async remove(store, pick) {
    const { touchpoints, journeys, brands } = await store.query('studyView', { studyId: null });
    const targets: { type: RecordType; id: string }[] = [
      ...touchpoints.map(({ id }) => ({ type: 'touchpoints' as const, id })),
      ...journeys.map(({ id }) => ({ type: 'journeys' as const, id })),
      ...brands.map(({ id }) => ({ type: 'brands' as const, id })),
    ];
    const target = pick(targets);
    return target ? (await store.command('deleteRecord', target)).group : null;
  },
  async removeStudy(store) {
    const { study } = await store.query('studyView', { studyId: null });
    return (await store.command('deleteRecord', { type: 'studies', id: study.id })).group;
  },
  async createMany(store, pick) {
    const { journeys, touchpoints } = await store.query('studyView', { studyId: null });
    const journeyId = pick(journeys)?.id;
    if (journeyId === undefined) return null;
    const inJourney = touchpoints.filter((each) => each.journeyId === journeyId);
    const themeId = (pick([null, ...(await themesOf(store))]) ?? null) as string | null;
    const made = [1, 2].map((nth) => ({
      id: newId(),
      journeyId,
      fields: { title: `By hand ${nth}`, basis: 'experienced', tags: ['b'], painPoints: [{ id: newId(), themeId }] },
      evidence: nth === 1 ? [screenshot(nth)] : [],
      afterTouchpointId: pick([null, undefined, ...inJourney.map(({ id }) => id)]),
    }));
    return (await store.command('createTouchpoints', { touchpoints: made })).group;
  },
  async editMany(store, pick) {
    const ids = (await store.query('studyView', { studyId: null })).touchpoints.map(({ id }) => id);
    const changes = pick([{ stageId: 'decision' }, { tags: ['c'] }, { position: 'a0' }, { painPoints: [] }]) ?? {};
    return (await store.command('editRecords', { type: 'touchpoints', ids, changes })).group;
  },
  async moveMany(store, pick) {
    const { journeys, touchpoints } = await store.query('studyView', { studyId: null });
    const journey = pick(journeys);
    if (!journey) return null;
    const stageId = pick([null, ...journey.stages.map(({ id }) => id)]) ?? null;
    const touchpointIds = touchpoints.filter((_, index) => index % 2 === 0).map(({ id }) => id);
    return (await store.command('moveTouchpoints', { touchpointIds, journeyId: journey.id, stageId })).group;
  },
  async removeMany(store) {
    const ids = (await store.query('studyView', { studyId: null })).touchpoints.slice(1).map(({ id }) => id);
    return (await store.command('deleteRecords', { type: 'touchpoints', ids })).group;
  },
  async addThemes(store) {
    const { study } = await store.query('studyView', { studyId: null });
    return (await store.command('addStarterThemes', { studyId: study.id })).group;
  },
  async mergeThemes(store, pick) {
    const ids = await themesOf(store);
    const [themeId, intoThemeId] = [pick(ids), pick(ids)];
    if (themeId === undefined || intoThemeId === undefined) return null;
    return (await store.command('mergeThemes', { themeId, intoThemeId })).group;
  },
  async addVerbatim(store, pick) {
    const { study, journeys, touchpoints } = await store.query('studyView', { studyId: null });
    const fields = {
      studyId: study.id,
      quote: 'So soft',
      stageId: 'decision',
      journeyId: pick([null, ...journeys.map(({ id }) => id)]),
      touchpointId: pick([null, ...touchpoints.map(({ id }) => id)]),
      themeIds: (await themesOf(store)).slice(0, 2),
    };
    return (await store.command('createRecord', { type: 'verbatims', id: newId(), fields })).group;
  },
  async changeModel(store, pick) {
    const { study, journeys } = await store.query('studyView', { studyId: null });
    const stageModelId = pick(['funnel', 'fiveStages']) ?? 'funnel';
    const target = stageModelId === 'funnel' ? 'interest' : 'retention';
    const ids = [...new Set(journeys.flatMap((journey) => journey.stages.map(({ id }) => id)))];
    const mapping = Object.fromEntries(ids.map((id) => [id, pick([null, target, 'decision']) ?? null]));
    const journeyIds = journeys.map(({ id }) => id);
    return (await store.command('changeStageModel', { stageModelId, studyId: study.id, journeyIds, mapping })).group;
  },
  async copyStudy(store) {
    const { study } = await store.query('studyView', { studyId: null });
    const copy = { personas: true, brands: true, codebook: true, settings: true };
    const names = { name: 'Copy', journeyTitle: 'Its journey' };
    const input = { id: newId(), journeyId: newId(), copyFrom: study.id, copy, ...names };
    return (await store.command('createStudy', input)).group;
  },
  async createJourney(store) {
    return (await store.command('createJourney', { id: newId(), title: 'Another', brandId: null })).group;
  },
};

const ofStudies = [
  'createMany',
  'editMany',
  'moveMany',
  'removeMany',
  'addThemes',
  'mergeThemes',
  'addVerbatim',
  'changeModel',
  'copyStudy',
] as const;

const action = fc.record({
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('save', 'edit', 'move', 'remove', 'createJourney') },
    { weight: 5, arbitrary: fc.constantFrom(...ofStudies) },
    { weight: 4, arbitrary: fc.constantFrom('undo', 'redo') },
    { weight: 1, arbitrary: fc.constant('removeStudy') },
  ),
  picks: fc.infiniteStream(fc.nat({ max: 1000 })),
});

test('any sequence of changes, undos and redos leads back to the content of that moment', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 14 }), async (actions) => {
      const options = memoryDatabase();
      const store = createStore({ ...options, storage: null });
      await store.query('studyView', { studyId: null });
      /** Content after each change so far, and the group that leads from one to the next. */
      const states = [await content(options)];
      const done: string[] = [];
      const undone: string[] = [];
      for (const { what, picks } of actions) {
        const from = what === 'undo' ? done : undone;
        if (what === 'undo' || what === 'redo') {
          const last = from.pop();
          if (last === undefined) continue;
          const { group } = await store.command('undo', { group: last });
          expect(group).not.toBeNull();
          (what === 'undo' ? undone : done).push(group ?? '');
          expect(await content(options)).toEqual(states[done.length]);
        } else {
          const group = await steps[what]?.(store, (items) => items[(picks.next().value ?? 0) % items.length]);
          if (typeof group !== 'string') continue;
          done.push(group);
          undone.length = 0;
          states.splice(done.length, Number.POSITIVE_INFINITY, await content(options));
        }
      }
      await withTables(options, async (database) => {
        const { pageKeys, tagCounts, touchpoints, tombstones } = database;
        for (const { type, id } of await tombstones.toArray()) {
          expect(await database.table(type).get(id), `${type} ${id} is there and deleted`).toBeUndefined();
        }
        const all = await touchpoints.toArray();
        const keys = all.flatMap(({ id, page }) => (page ? [{ touchpointId: id, key: pageKey(page.url) }] : []));
        expect(await pageKeys.toArray()).toEqual(keys);
        const tags = (await tagCounts.toArray()).flatMap(({ tag, count }) => Array<string>(count).fill(tag));
        expect(tags.sort()).toEqual(all.flatMap((touchpoint) => touchpoint.tags).sort());
      });
      store.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);
