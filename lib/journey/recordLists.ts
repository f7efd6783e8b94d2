import { type RecordOf, type RecordType, recordTypes } from './schemas/recordTypes';
import type { Tombstone } from './schemas/tombstone';

/** Records by type, as a file lists them. A type with none may be left out. */
export type RecordLists = { readonly [Type in RecordType]?: readonly RecordOf<Type>[] | undefined };

/** Records, and what deletions left: all of a store, or all that a file holds. A `JourneyMap` is one. */
export interface Snapshot extends RecordLists {
  readonly tombstones: readonly Tombstone[];
}

/** Calls `visit` with each record of the lists, and its index in its own. */
export function eachRecord(
  lists: RecordLists,
  visit: <Type extends RecordType>(type: Type, record: RecordOf<Type>, index: number) => void,
): void {
  for (const type of recordTypes) {
    for (const [index, record] of (lists[type] ?? []).entries()) visit(type, record, index);
  }
}
