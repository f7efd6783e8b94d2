import { compareInstants } from '../compareInstants';
import type { RecordOf, RecordType } from '../schemas/recordTypes';
import type { Tombstone } from '../schemas/tombstone';
import { compareVersions, hasSeen, joinVersions } from './versionVector';

/**
 * Whether a record outlives a deletion: it does when it holds an edit that the deletion had not seen. Whoever deleted could not know of
 * that work, and a record too many is deleted again with one key, while lost work is not noticed.
 */
export function survives(record: RecordOf<RecordType>, tombstone: Tombstone): boolean {
  return !hasSeen(tombstone.version, record.version);
}

/** Two deletions of one record as one. Returns `mine` or `theirs` itself where that is the result. */
export function mergeTombstones(mine: Tombstone, theirs: Tombstone): Tombstone {
  switch (compareVersions(mine.version, theirs.version)) {
    case 'equal':
      return later(mine, theirs);
    case 'newer':
      return mine;
    case 'older':
      return theirs;
    case 'concurrent':
      return { ...later(mine, theirs), version: joinVersions(mine.version, theirs.version) };
  }
}

function later(mine: Tombstone, theirs: Tombstone): Tombstone {
  return compareInstants(theirs.deletedAt, mine.deletedAt) > 0 ? theirs : mine;
}
