import { compareInstants, latest } from '../compareInstants';
import { compareText } from '../compareText';
import { deepEqual } from '../deepEqual';
import { defaultOf, fieldSchema, isBookkeeping } from '../recordFields';
import type { CompetingValue, Edit, FieldVersion, VersionVector } from '../schemas/record';
import type { RecordOf, RecordType } from '../schemas/recordTypes';
import { canonicalText } from './canonicalText';
import { joinVersions } from './versionVector';

/** A value of a field with the edit that wrote it. */
interface Written extends Edit {
  readonly value: unknown;
  /** `canonicalText` of the value. */
  readonly text: string;
  /** Whether the record names the edit; otherwise it is implied (see `impliedEdit`). */
  readonly stated: boolean;
}

interface Side {
  readonly record: Readonly<Record<string, unknown>>;
  readonly version: VersionVector;
  readonly fieldVersions: Readonly<Record<string, FieldVersion>>;
  readonly conflicts: Readonly<Record<string, readonly CompetingValue[]>>;
}

/**
 * Two copies of one record as one. A field is a multi-value register (Almeida, Shoker and Baquero, "Delta state replicated data types",
 * 2018): each copy holds the values that no edit known to it has replaced; a value stays if both copies hold it, or if the copy
 * without it has not seen the edit that wrote it. So fields that one side alone changed are taken, and a field that both gave different values
 * keeps them all in `conflicts`, of which the one with the highest counter shows (then the highest replica id, then the value's text): the same
 * on every replica. Fields that this version of the format does not know merge alike.
 *
 * Commutative, associative and idempotent. Returns `mine` or `theirs` itself where that is the result.
 */
export function mergeRecords<Type extends RecordType>(
  type: Type,
  mine: RecordOf<Type>,
  theirs: RecordOf<Type>,
): RecordOf<Type> {
  if (deepEqual(mine, theirs)) return mine;
  const left = sideOf(mine);
  const right = sideOf(theirs);
  const version = joinVersions(mine.version, theirs.version);
  const values: Record<string, unknown> = {};
  const fieldVersions: Record<string, FieldVersion> = {};
  const conflicts: Record<string, CompetingValue[]> = {};
  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    if (isBookkeeping(field)) continue;
    const written = joinWritten(type, left, right, field);
    const winner = written.at(-1);
    if (!winner) {
      values[field] = left.record[field] ?? right.record[field];
      continue;
    }
    values[field] = winner.value;
    const rest = written.slice(0, -1);
    if (rest.some(({ text }) => text !== winner.text)) {
      conflicts[field] = written.map(({ value, replica, counter }) => ({ value, replica, counter }));
      fieldVersions[field] = editOf(winner);
    } else if (winner.stated || !impliedAlready(type, field, winner, version)) {
      fieldVersions[field] = rest.length === 0 ? editOf(winner) : { ...editOf(winner), also: rest.map(editOf) };
    }
  }
  const merged = {
    ...mine,
    ...values,
    createdAt: earliest(mine.createdAt, theirs.createdAt),
    updatedAt: latest(mine.updatedAt, theirs.updatedAt),
    version,
    fieldVersions,
    conflicts,
  };
  if (deepEqual(merged, mine)) return mine;
  return deepEqual(merged, theirs) ? theirs : merged;
}

/** What is left of a field's values, in ascending order of precedence: the last one shows. */
function joinWritten(type: RecordType, left: Side, right: Side, field: string): Written[] {
  const ofLeft = writtenIn(type, left, field);
  const ofRight = writtenIn(type, right, field);
  let kept = [...stillThere(ofLeft, ofRight, right.version), ...stillThere(ofRight, ofLeft, left.version)];
  // Only where the copies contradict themselves (a file edited by hand): rather both values than neither.
  if (kept.length === 0) kept = [...ofLeft, ...ofRight];
  kept.sort(compareWritten);
  return kept.filter((each, index) => {
    const next = kept[index + 1];
    return next === undefined || each.text !== next.text || compareEdits(each, next) !== 0;
  });
}

function stillThere(own: readonly Written[], others: readonly Written[], seenByOther: VersionVector): Written[] {
  return own.filter(
    (each) =>
      others.length === 0 ||
      (seenByOther[each.replica] ?? 0) < each.counter ||
      others.some((other) => compareEdits(each, other) === 0),
  );
}

/** The values that a copy holds of a field. None where nobody has written it. */
function writtenIn(type: RecordType, { record, version, fieldVersions, conflicts }: Side, field: string): Written[] {
  const competing = own(conflicts, field) ?? [];
  if (competing.length > 0) {
    return competing.map(({ value = null, replica, counter }) => write(value, { replica, counter }, true));
  }
  const value = own(record, field);
  const stated = own(fieldVersions, field);
  if (stated) return [stated, ...(stated.also ?? [])].map((edit) => write(value, edit, true));
  if (value === undefined || (Object.keys(fieldVersions).length > 0 && isDefault(type, field, value))) return [];
  return [write(value, impliedEdit(version), false)];
}

/**
 * The edit that a value is counted under whose record does not say (a file written by other hands): the last one, as if it had
 * written every field. Then a copy with a newer version replaces the older whole, and none is lost between concurrent ones.
 */
function impliedEdit(version: VersionVector): Edit {
  const replica = Object.keys(version).sort().at(-1) ?? nilReplica;
  return { replica, counter: version[replica] ?? 1 };
}

const nilReplica = '00000000-0000-0000-0000-000000000000';

/** Whether the merged record says the same of an unstated edit without stating it. */
function impliedAlready(type: RecordType, field: string, written: Written, version: VersionVector): boolean {
  return isDefault(type, field, written.value) || compareEdits(written, impliedEdit(version)) === 0;
}

function isDefault(type: RecordType, field: string, value: unknown): boolean {
  return fieldSchema(type, field) !== null && deepEqual(value, defaultOf(type, field));
}

function write(value: unknown, { replica, counter }: Edit, stated: boolean): Written {
  return { value, text: canonicalText(value), replica, counter, stated };
}

function editOf({ replica, counter }: Edit): Edit {
  return { replica, counter };
}

function compareEdits(a: Edit, b: Edit): number {
  return a.counter - b.counter || compareText(a.replica, b.replica);
}

function compareWritten(a: Written, b: Written): number {
  return compareEdits(a, b) || compareText(a.text, b.text) || Number(a.stated) - Number(b.stated);
}

/** The looser view of a record under which its fields are looked up by name. */
function sideOf(record: RecordOf<RecordType>): Side {
  const { version, fieldVersions, conflicts } = record;
  return { record: { ...record }, version, fieldVersions, conflicts };
}

/** A field named like something that every object inherits ("constructor") is not there for that. */
function own<Value>(object: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function earliest(a: string, b: string): string {
  return compareInstants(a, b) <= 0 ? a : b;
}
