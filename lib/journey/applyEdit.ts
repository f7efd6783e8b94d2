import * as z from 'zod/mini';
import type { Author } from './author';
import { latest } from './compareInstants';
import { deepEqual } from './deepEqual';
import { describeIssues } from './describeIssues';
import { nextCounter } from './merge/versionVector';
import { type Problem, problem } from './problem';
import { type FieldsOf, fieldSchema, isBookkeeping } from './recordFields';
import { refusal } from './refusal';
import type { RecordOf, RecordType } from './schemas/recordTypes';

/**
 * The record after an edit: a new object, or the same one where nothing changes. The edit bumps the version of its replica and marks the
 * fields that it really changed. Writing a field that has competing values settles them, also by the value that shows already.
 * @throws {StoreError} `invalid`, naming the field: it does not fit, is unknown, is bookkeeping, or the record is evidence, which is never edited.
 */
export function applyEdit<Type extends RecordType>(
  type: Type,
  record: RecordOf<Type>,
  changes: Partial<FieldsOf<Type>>,
  { replicaId, now }: Author,
): RecordOf<Type> {
  if (type === 'evidence') throw refusal([problem('evidence', 'isNeverEdited')]);
  const parsed = parseChanges(type, changes);
  const written = Object.entries(parsed).filter(
    ([field, value]) => Object.hasOwn(record.conflicts, field) || !deepEqual(value, Reflect.get(record, field)),
  );
  if (written.length === 0) return record;
  const counter = nextCounter(record.version, replicaId);
  const fields = written.map(([field]) => field);
  return {
    ...record,
    ...Object.fromEntries(written),
    // Never back in time, whatever this clock says: then the edited record is what a merge with the old one gives.
    updatedAt: latest(record.updatedAt, now.toISOString()),
    version: { ...record.version, [replicaId]: counter },
    fieldVersions: {
      ...record.fieldVersions,
      ...Object.fromEntries(fields.map((field) => [field, { replica: replicaId, counter }])),
    },
    conflicts: Object.fromEntries(Object.entries(record.conflicts).filter(([field]) => !fields.includes(field))),
  };
}

/** Each changed field as its schema has it. */
function parseChanges(type: RecordType, changes: object): Record<string, unknown> {
  const problems: Problem[] = [];
  const parsed: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(changes)) {
    const schema = fieldSchema(type, field);
    if (!schema) {
      problems.push(problem(`${type}.${field}`, 'isNoField'));
    } else if (isBookkeeping(field)) {
      problems.push(problem(`${type}.${field}`, 'cannotBeEdited'));
    } else {
      const result = z.safeParse(schema, value);
      if (result.success) parsed[field] = result.data;
      else problems.push(...describeIssues(result.error.issues, [type, field]));
    }
  }
  if (problems.length > 0) throw refusal(problems);
  return parsed;
}
