import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stageModels } from '@/lib/journey/catalogues';
import type { CommandInput } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import { createStore, type Store } from '@/lib/store';
import { memoryDatabase } from './memoryDatabase';

const models = stageModels.map(({ id, stages }) => ({ id, stages: stages.map((stage): string => stage.id) }));
/** One that no model has: a file may bring it. */
const strayStage = 'somewhereElse';

/** A study whose journeys are under any models, with touchpoints and verbatims in their stages, and a change of model. */
const change = fc
  .record({
    from: fc.array(fc.constantFrom(...models), { minLength: 1, maxLength: 3 }),
    to: fc.constantFrom(...models),
    places: fc.array(fc.nat(), { maxLength: 12 }),
    alsoStudy: fc.boolean(),
    left: fc.nat({ max: 3 }),
  })
  .chain(({ from, to, places, alsoStudy, left }) => {
    const old = [...new Set(from.flatMap(({ stages }) => stages))];
    const target = fc.constantFrom<(string | null)[]>(null, ...to.stages);
    const mapping = fc.tuple(...old.map(() => target)).map((targets) => old.map((id, index) => [id, targets[index]]));
    // Some stages may be left unnamed.
    const named = mapping.map((entries) => Object.fromEntries(entries.slice(Math.min(left, entries.length - 1))));
    return fc.record({
      from: fc.constant(from),
      to: fc.constant(to),
      places: fc.constant(places),
      alsoStudy: fc.constant(alsoStudy),
      mapping: named as fc.Arbitrary<Record<string, string | null>>,
    });
  });

async function contentOf(store: Store) {
  const { study, touchpoints, journeys } = await store.query('studyView', { studyId: null });
  const { verbatims } = await store.query('studyRecords', { studyId: null });
  const said = (record: object) => {
    const { updatedAt, version, fieldVersions, ...rest } = record as Record<string, unknown>;
    return rest;
  };
  return {
    model: study.stageModelId,
    models: journeys.map(({ id, stageModelId, stageModelVersion }) => [id, stageModelId, stageModelVersion]),
    touchpoints: touchpoints.map(said),
    verbatims: verbatims.map(said),
  };
}

const withoutStages = (records: readonly Record<string, unknown>[]) =>
  records.map(({ stageId: _stageId, ...rest }) => rest);

test('a change of stage model keeps every touchpoint and verbatim, moves them as it is told, and can be undone', async () => {
  await fc.assert(
    fc.asyncProperty(change, async ({ from, to, places, alsoStudy, mapping }) => {
      const store = createStore({ ...memoryDatabase(), storage: null });
      const { study } = await store.query('studyRecords', { studyId: null });
      const journeyIds: string[] = [];
      for (const { id: stageModelId } of from) {
        const id = newId();
        const fields = { studyId: study.id, title: 'A journey', stageModelId };
        await store.command('createRecord', { type: 'journeys', id, fields });
        journeyIds.push(id);
      }
      for (const [index, place] of places.entries()) {
        const at = place % from.length;
        const journeyId = journeyIds[at] ?? '';
        const open = [null, strayStage, ...(from[at]?.stages ?? [])];
        const stageId = open[(place >> 3) % open.length];
        const id = newId();
        const touchpoint = { id, journeyId, fields: { title: `Step ${index}`, basis: 'expert' }, evidence: [] };
        await store.command('createTouchpoints', { touchpoints: [touchpoint] });
        await store.command('editRecord', { type: 'touchpoints', id, changes: { stageId } });
        const fields = {
          studyId: study.id,
          quote: `Words ${index}`,
          stageId,
          ...(index % 2 ? { journeyId } : { touchpointId: id }),
        };
        await store.command('createRecord', { type: 'verbatims', id: newId(), fields });
      }
      const before = await contentOf(store);
      const input: CommandInput<'changeStageModel'> = {
        stageModelId: to.id,
        studyId: alsoStudy ? study.id : null,
        journeyIds,
        mapping,
      };
      const outcome = await store.command('changeStageModel', input).catch((error: unknown) => error);
      const after = await contentOf(store);
      const modelOf = (journeyId: unknown) => from[journeyIds.indexOf(String(journeyId))];
      /** Where what stood in a stage of a journey is now; undefined where it had nowhere to go. */
      const placeOf = (journeyId: unknown, was: unknown) => {
        if (typeof was !== 'string' || modelOf(journeyId)?.id === to.id) return was;
        if (Object.hasOwn(mapping, was)) return mapping[was];
        return was === strayStage || to.stages.includes(was) ? was : undefined;
      };
      const wanted = before.touchpoints.map(({ journeyId, stageId }) => placeOf(journeyId, stageId));
      if (outcome instanceof Error) {
        expect(outcome).toMatchObject({ code: 'invalid' });
        expect(wanted).toContain(undefined);
        expect(after).toEqual(before);
      } else {
        expect(after.touchpoints.map(({ stageId }) => stageId)).toEqual(wanted);
        expect(withoutStages(after.touchpoints)).toEqual(withoutStages(before.touchpoints));
        expect(withoutStages(after.verbatims)).toEqual(withoutStages(before.verbatims));
        // Verbatims stand where the touchpoints do with which they were made.
        expect(after.verbatims.map(({ stageId }) => stageId).sort()).toEqual([...wanted].sort());
        const { group } = outcome as { group: string | null };
        if (group !== null) await store.command('undo', { group });
        expect(await contentOf(store)).toEqual(before);
      }
      store.close();
    }),
    { numRuns: 80 },
  );
}, 60_000);
