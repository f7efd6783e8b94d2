import type { DeliverableOptions } from './deliverable';

/** So many at once: browsers decode and encode beside the page's own thread. More would only take memory. */
const atOnce = 4;

/**
 * Pictures by hash, in the order that was asked for, each painted once; what `paint` gives null for is not in it. @throws the signal's reason once it
 * is aborted, and what `paint` throws.
 */
export async function paintPictures<Painted>(
  hashes: Iterable<string>,
  paint: (sha256: string) => Promise<Painted | null>,
  { signal, onProgress }: DeliverableOptions,
): Promise<ReadonlyMap<string, Painted>> {
  const wanted = [...new Set(hashes)];
  const left = wanted.values();
  const painted = new Map<string, Painted>();
  let done = 0;
  let hasFailed = false;
  /** Takes one after the other from what all of them share. */
  async function painter(): Promise<void> {
    for (const sha256 of left) {
      signal?.throwIfAborted();
      if (hasFailed) return;
      const picture = await paint(sha256);
      if (picture !== null) painted.set(sha256, picture);
      done += 1;
      onProgress?.(done / wanted.length);
    }
  }
  const guarded = () =>
    painter().catch((cause: unknown) => {
      hasFailed = true;
      throw cause;
    });
  await Promise.all(Array.from({ length: atOnce }, guarded));
  return new Map(
    wanted.flatMap((sha256) => {
      const picture = painted.get(sha256);
      return picture === undefined ? [] : [[sha256, picture] as const];
    }),
  );
}
