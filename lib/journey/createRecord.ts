import type { Author } from './author';
import { deepEqual } from './deepEqual';
import { describeIssues } from './describeIssues';
import { newId } from './newId';
import { defaultOf, isBookkeeping, type NewFields } from './recordFields';
import { refusal } from './refusal';
import type { FieldVersion } from './schemas/record';
import { type RecordOf, type RecordType, recordSchemas } from './schemas/recordTypes';

/** Who makes a record, and the id it gets where that is known beforehand. */
export interface Creation extends Author {
  /** Minted where it is left out. */
  readonly id?: string;
}

/**
 * A new record: every field is there, those left out as their schema has them. Fields that hold more than their default are
 * marked as written by this first edit.
 * @throws {StoreError} `invalid`, naming the fields that do not fit.
 */
export function createRecord<Type extends RecordType>(
  type: Type,
  fields: NewFields<Type>,
  { replicaId, now, id = newId() }: Creation,
): RecordOf<Type> {
  const instant = now.toISOString();
  const parsed = recordSchemas[type].safeParse(
    {
      ...fields,
      id,
      createdAt: instant,
      updatedAt: instant,
      version: { [replicaId]: 1 },
      fieldVersions: {},
      conflicts: {},
    },
    { reportInput: true },
  );
  if (!parsed.success) throw refusal(describeIssues(parsed.error.issues, [type]));
  const fieldVersions: Record<string, FieldVersion> = {};
  for (const [field, value] of Object.entries(parsed.data)) {
    if (!isBookkeeping(field) && !deepEqual(value, defaultOf(type, field))) {
      fieldVersions[field] = { replica: replicaId, counter: 1 };
    }
  }
  // The schema looked up by `type` gives the record of that type; TypeScript cannot follow the lookup.
  return { ...parsed.data, fieldVersions } as RecordOf<Type>;
}
