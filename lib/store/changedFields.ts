import type { Author } from '@/lib/journey/author';
import { deepEqual } from '@/lib/journey/deepEqual';
import { nextCounter } from '@/lib/journey/merge/versionVector';
import { isBookkeeping } from '@/lib/journey/recordFields';
import type { RecordOf, RecordType } from '@/lib/journey/schemas/recordTypes';
import type { Fields } from './tables';

type AnyRecord = RecordOf<RecordType>;

/**
 * The fields in which two states of a record differ, as each had them; null when its content is the same. Of the
 * bookkeeping only `conflicts` counts: an edit settles them, and what undoes the edit brings the competing values back.
 */
export function changedFields(before: AnyRecord, after: AnyRecord): { before: Fields; after: Fields } | null {
  const old: Record<string, unknown> = {};
  const now: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (isBookkeeping(field) && field !== 'conflicts') continue;
    const was: unknown = Reflect.get(before, field);
    const is: unknown = Reflect.get(after, field);
    if (deepEqual(was, is)) continue;
    if (was !== undefined) old[field] = was;
    if (is !== undefined) now[field] = is;
  }
  return Object.keys(old).length + Object.keys(now).length === 0 ? null : { before: old, after: now };
}

/**
 * A record with fields set back to `fields`, as a new edit; those that only `current` has go. Unlike an edit by hand it
 * may touch fields that this version does not know (a merge brought them). The same record where nothing changes.
 */
export function revertedRecord(
  record: AnyRecord,
  fields: Fields,
  current: Fields,
  { replicaId, now }: Author,
): AnyRecord {
  const values: Record<string, unknown> = { ...record };
  for (const field of new Set([...Object.keys(fields), ...Object.keys(current)])) {
    if (field === 'conflicts') continue;
    if (Object.hasOwn(fields, field)) values[field] = fields[field];
    else delete values[field];
  }
  const conflicts = revertedConflicts(record, fields, current);
  const written = [...new Set([...Object.keys(fields), ...Object.keys(current)])].filter(
    (field) => field !== 'conflicts' && !deepEqual(values[field], Reflect.get(record, field)),
  );
  if (written.length === 0 && deepEqual(conflicts, record.conflicts)) return record;
  const counter = nextCounter(record.version, replicaId);
  return {
    ...(values as unknown as AnyRecord),
    updatedAt: now.toISOString(),
    version: { ...record.version, [replicaId]: counter },
    fieldVersions: {
      ...record.fieldVersions,
      ...Object.fromEntries(written.map((field) => [field, { replica: replicaId, counter }])),
    },
    conflicts,
  };
}

/** The record's conflicts with those fields set back that the change had settled or made. */
function revertedConflicts(record: AnyRecord, fields: Fields, current: Fields): AnyRecord['conflicts'] {
  const was = (fields.conflicts ?? {}) as AnyRecord['conflicts'];
  const is = (current.conflicts ?? {}) as AnyRecord['conflicts'];
  const conflicts = { ...record.conflicts };
  for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const competing = was[field];
    if (deepEqual(competing, is[field])) continue;
    if (competing) conflicts[field] = competing;
    else delete conflicts[field];
  }
  return conflicts;
}
