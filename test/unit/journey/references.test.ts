import { describe, expect, it } from 'vitest';
import { readJourneyMap } from '@/lib/formats/journeyMap';
import { type Reference, references, referencesOf } from '@/lib/journey/references';
import { recordSchemas, recordTypes } from '@/lib/journey/schemas/recordTypes';
import { fixtureBytes } from './fixture';

describe('references', () => {
  it('names every field that holds ids of records', () => {
    // Ids of what lies within a record (an outlet, a stage, a task, a criterion), of a catalogue's entry, or of any record (a comment's).
    const others = ['outletId', 'stageId', 'taskId', 'criterionId', 'questionId', 'recordId'];
    for (const type of recordTypes) {
      const fields = Object.keys(recordSchemas[type].shape).filter(
        (field) => /Ids?$/.test(field) && !others.includes(field),
      );
      const declared: readonly Reference[] = references[type];
      expect(declared.map(({ field }) => field).sort(), type).toEqual(fields.sort());
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
