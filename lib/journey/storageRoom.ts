/** A picture of a whole page takes some ten of these. */
const littleBytes = 200_000_000;
const littleShare = 0.1;

/** What a browser says of the room that it gives: bytes used and allowed. Null where it does not say. */
export interface StorageEstimateRead {
  readonly usage: number | null;
  readonly quota: number | null;
}

/** The bytes that are left where they are few: less than a tenth of all, or than 200 MB; else null. */
export function scarceRoom({ usage, quota }: StorageEstimateRead): number | null {
  if (usage === null || quota === null || quota <= 0) return null;
  const free = Math.max(0, quota - usage);
  return free < littleBytes || free < quota * littleShare ? free : null;
}
