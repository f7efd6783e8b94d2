import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyStudyChanges } from '@/components/dashboard/table/applyStudyChanges';
import { newId } from '@/lib/journey/newId';
import type { Store } from '@/lib/store';
import { createStore } from '@/lib/store';
import { memoryDatabase } from './memoryDatabase';

let store: Store;
let journeyId: string;

beforeEach(async () => {
  store = createStore({ ...memoryDatabase(), databaseName: newId(), storage: null });
  journeyId = (await store.query('quickTagContext', { url: null })).currentJourneyId;
});

const view = () => store.query('studyView', { studyId: null });
const since = (seq: number) => store.query('studyChanges', { studyId: null, since: seq });
async function make(title: string, afterTouchpointId?: string | null): Promise<string> {
  const id = newId();
  const place = afterTouchpointId === undefined ? {} : { afterTouchpointId };
  await store.command('createTouchpoints', {
    touchpoints: [{ id, journeyId, fields: { title, basis: 'expert' }, evidence: [], ...place }],
  });
  return id;
}

describe('what has changed of a study', () => {
  it('is the one touchpoint that was edited, and the others keep their identity', async () => {
    const [one, two] = [await make('One'), await make('Two')];
    const before = await view();
    await store.command('editRecord', { type: 'touchpoints', id: two, changes: { note: 'fees' } });
    const changes = await since(before.seq);
    expect(changes?.touchpoints.map(({ id }) => id)).toEqual([two]);
    expect(changes?.goneIds).toEqual([]);
    const after = changes && applyStudyChanges(before, changes);
    expect(after).toEqual(await view());
    expect(after?.touchpoints[0]).toBe(before.touchpoints.find(({ id }) => id === one));
    expect(after?.journeys).toBe(before.journeys);
  });

  it('is also of what theme a verbatim under a touchpoint is', async () => {
    const id = await make('One');
    const before = await view();
    expect(before.verbatimThemes).toEqual({});
    const verbatimId = newId();
    const fields = { studyId: before.study.id, quote: 'So soft', touchpointId: id, themeIds: ['returns'] };
    await store.command('createRecord', { type: 'verbatims', id: verbatimId, fields });
    const changes = await since(before.seq);
    const after = changes && applyStudyChanges(before, changes);
    expect(after?.verbatimThemes).toEqual({ [id]: ['returns'] });
    expect(after?.touchpoints).toBe(before.touchpoints);
    expect(after?.journeys).toBe(before.journeys);
  });

  it('is nothing where nothing has changed', async () => {
    await make('One');
    const before = await view();
    const changes = await since(before.seq);
    expect(changes).toMatchObject({ touchpoints: [], goneIds: [], evidence: {}, seq: before.seq });
    expect(changes && applyStudyChanges(before, changes).touchpoints).toBe(before.touchpoints);
  });

  it('is null where the history is another one, or a journey has gone to another study', async () => {
    await make('One');
    const { seq } = await view();
    expect(await since(seq + 1)).toBeNull();
    const other = newId();
    await store.command('createStudy', {
      id: other,
      name: 'Other',
      journeyId: newId(),
      journeyTitle: 'Its first',
      copyFrom: null,
      copy: { personas: false, brands: false, codebook: false, settings: false },
    });
    await store.command('selectJourney', { journeyId });
    const before = await view();
    await store.command('editRecord', { type: 'journeys', id: journeyId, changes: { studyId: other } });
    expect(await since(before.seq)).toBeNull();
  });

  it('brings a view up to date, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('make', 'first', 'edit', 'delete', 'move', 'undo', 'brand'), fc.nat()), {
          minLength: 1,
          maxLength: 8,
        }),
        async (acts) => {
          let known = await view();
          const groups: string[] = [];
          for (const [act, number] of acts) {
            const id = known.touchpoints[number % Math.max(1, known.touchpoints.length)]?.id;
            if (act === 'make') await make(`Made ${number}`);
            else if (act === 'first') await make(`First ${number}`, null);
            else if (act === 'brand') {
              await store.command('createRecord', {
                type: 'brands',
                id: newId(),
                fields: { studyId: known.study.id, name: `Brand ${number}`, role: 'own', domains: [] },
              });
            } else if (act === 'undo') {
              const group = groups.pop();
              if (group !== undefined) await store.command('undo', { group });
            } else if (id !== undefined) {
              const { group } =
                act === 'edit'
                  ? await store.command('editRecord', { type: 'touchpoints', id, changes: { note: String(number) } })
                  : act === 'delete'
                    ? await store.command('deleteRecord', { type: 'touchpoints', id })
                    : await store.command('moveTouchpoint', {
                        touchpointId: id,
                        stageId: 'decision',
                        afterTouchpointId: null,
                      });
              if (group !== null) groups.push(group);
            }
            const changes = await since(known.seq);
            expect(changes).not.toBeNull();
            if (changes) known = applyStudyChanges(known, changes);
            expect(known).toEqual(await view());
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});
