import type { StoredPicture } from '@/lib/journey/commands';

/** Addresses of kept pictures for `<img>`, made when first wanted and given back when nobody shows them. */
export interface PictureCache {
  /** The picture's blob URL, null where there is none. Each call is answered by one `release`. */
  acquire(sha256: string): Promise<string | null>;
  release(sha256: string): void;
}

/** Pictures that nobody shows are kept this long in number: scrolling back costs nothing. */
const keptUnused = 150;

export function createPictureCache(load: (sha256: string) => Promise<StoredPicture | null>): PictureCache {
  const entries = new Map<string, { users: number; readonly url: Promise<string | null> }>();

  function forgetOldest(): void {
    const unused = [...entries].filter(([, { users }]) => users === 0);
    for (const [sha256, { url }] of unused.slice(0, Math.max(0, unused.length - keptUnused))) {
      entries.delete(sha256);
      void url.then((made) => made && URL.revokeObjectURL(made));
    }
  }

  async function make(sha256: string): Promise<string | null> {
    try {
      const picture = await load(sha256);
      // It may yet come, by an import: then it is asked for again.
      if (!picture) entries.delete(sha256);
      return picture && URL.createObjectURL(new Blob([picture.bytes], { type: picture.mediaType }));
    } catch {
      // A picture that does not come is not worth an error of its own: its place stays empty, and it is asked for again.
      entries.delete(sha256);
      return null;
    }
  }

  return {
    acquire(sha256) {
      const entry = entries.get(sha256) ?? { users: 0, url: make(sha256) };
      entry.users += 1;
      // Moved to the end: the order of the map is that of last use.
      entries.delete(sha256);
      entries.set(sha256, entry);
      return entry.url;
    },
    release(sha256) {
      const entry = entries.get(sha256);
      if (!entry) return;
      entry.users = Math.max(0, entry.users - 1);
      forgetOldest();
    },
  };
}
