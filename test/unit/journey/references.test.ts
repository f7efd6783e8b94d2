import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readJourneyMap } from '@/lib/formats/journeyMap';
import { type Reference, references, referencesOf } from '@/lib/journey/references';
import { recordSchemas, recordTypes } from '@/lib/journey/schemas/recordTypes';
import { fixtureBytes } from './fixture';

/** Ids of what lies within a record (an outlet, a stage, a task, a criterion), of a catalogue's entry, or of any record (a comment's). */
const others = [
  'outletId',
  'stageId',
  'taskId',
  'taskRunId',
  'criterionId',
  'questionId',
  'recordId',
  'kpiId',
  'categoryIds',
];

/** Where ids of records lie in what a schema accepts, as paths. */
function idFields(schema: z.core.$ZodType, path: readonly string[] = []): string[] {
  if (
    schema instanceof z.ZodMiniDefault ||
    schema instanceof z.ZodMiniNullable ||
    schema instanceof z.ZodMiniOptional
  ) {
    return idFields(schema._zod.def.innerType, path);
  }
  const name = path.at(-1) ?? '';
  if (/Ids?$/.test(name)) return others.includes(name) ? [] : [path.join('.')];
  if (schema instanceof z.ZodMiniArray) return idFields(schema._zod.def.element, path);
  if (!(schema instanceof z.ZodMiniObject)) return [];
  return Object.entries(schema._zod.def.shape).flatMap(([field, inner]) => idFields(inner, [...path, field]));
}

describe('references', () => {
  it('names every field that holds ids of records, also within other fields', () => {
    for (const type of recordTypes) {
      const declared: readonly Reference[] = references[type];
      expect(declared.map(({ field }) => field).sort(), type).toEqual(idFields(recordSchemas[type]).sort());
    }
  });

  it('leads from record to record in the example', () => {
    const document = readJourneyMap(fixtureBytes);
    for (const type of recordTypes) {
      for (const record of document[type]) {
        for (const { target, id } of referencesOf(type, record as never)) {
          expect(document[target].map((each: { id: string }) => each.id)).toContain(id);
        }
      }
    }
  });
});
