/** Pictures that were painted for one file, for the next. */
export interface PictureCache {
  /** What is kept under a key, else what `paint` makes, which is kept. Null is not kept: the picture may come. */
  of<Painted extends KeptPicture>(key: string, paint: () => Promise<Painted | null>): Promise<Painted | null>;
}

interface KeptPicture {
  readonly bytes: Uint8Array;
}

/** Keeps pictures up to so many bytes: what was not asked for the longest goes first. A key must say what was painted, and how. */
export function createPictureCache(mostBytes = 64_000_000): PictureCache {
  const kept = new Map<string, KeptPicture>();
  let taken = 0;
  function drop(key: string): void {
    taken -= kept.get(key)?.bytes.length ?? 0;
    kept.delete(key);
  }
  return {
    async of<Painted extends KeptPicture>(key: string, paint: () => Promise<Painted | null>): Promise<Painted | null> {
      // Whoever kept it under this key painted it the same way.
      const known = kept.get(key) as Painted | undefined;
      const picture = known ?? (await paint());
      if (picture === null) return null;
      drop(key);
      kept.set(key, picture);
      taken += picture.bytes.length;
      for (const oldest of kept.keys()) {
        if (taken <= mostBytes) break;
        drop(oldest);
      }
      return picture;
    },
  };
}
