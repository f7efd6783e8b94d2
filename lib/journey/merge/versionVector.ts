import type { VersionVector } from '../schemas/record';

/** What one version vector is to another. `concurrent`: each has seen edits that the other has not. */
export type Relation = 'equal' | 'newer' | 'older' | 'concurrent';

/** What `mine` is to `theirs`. */
export function compareVersions(mine: VersionVector, theirs: VersionVector): Relation {
  const mineHasSeen = hasSeen(mine, theirs);
  const theirsHasSeen = hasSeen(theirs, mine);
  if (mineHasSeen) return theirsHasSeen ? 'equal' : 'newer';
  return theirsHasSeen ? 'older' : 'concurrent';
}

/** Whether every edit in `other` is in `vector` too. */
export function hasSeen(vector: VersionVector, other: VersionVector): boolean {
  return Object.entries(other).every(([replica, counter]) => (vector[replica] ?? 0) >= counter);
}

/**
 * The counter of a replica's next edit. A file may bring a counter that leaves no room for one more: it then stays, since a record with a number
 * that is no exact integer could never be written to a file again.
 */
export function nextCounter(vector: VersionVector, replica: string): number {
  return Math.min((vector[replica] ?? 0) + 1, Number.MAX_SAFE_INTEGER);
}

/** The edits that either has seen. Keys in order, so that equal vectors are written alike. */
export function joinVersions(mine: VersionVector, theirs: VersionVector): VersionVector {
  const replicas = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].sort();
  return Object.fromEntries(replicas.map((replica) => [replica, Math.max(mine[replica] ?? 0, theirs[replica] ?? 0)]));
}
