import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useDashboard } from './dashboardTools';
import type { PictureCache } from './pictureCache';
import { offerPictures } from './picturesToPrint';

export interface ThumbnailProps {
  readonly sha256: string;
  readonly alt: string;
  readonly cache: PictureCache;
  readonly className?: string | undefined;
  /** Shown where the picture's bytes are not here. */
  readonly missing: ReactNode;
}

/** A kept picture, read from the store only once it comes near the window, or is to be printed. */
export function Thumbnail({ sha256, alt, cache, className, missing }: ThumbnailProps) {
  const place = useRef<HTMLSpanElement>(null);
  const { store } = useDashboard();
  const [near, setNear] = useState(false);
  const [attempt, setAttempt] = useState(0);
  /** Undefined while it is being read. */
  const [url, setUrl] = useState<string | null | undefined>(undefined);

  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
          setNear(true);
          observer.disconnect();
        }
      },
      { rootMargin: '400px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);

  const known = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    known.current = url !== undefined;
    if (known.current) for (const drawn of waiting.current.splice(0)) drawn();
  }, [url]);
  useEffect(() => {
    const takeBack = offerPictures({
      place: () => place.current,
      async read() {
        setNear(true);
        if (!known.current) await new Promise<void>((drawn) => void waiting.current.push(drawn));
      },
    });
    return () => {
      takeBack();
      for (const gone of waiting.current.splice(0)) gone();
    };
  }, []);

  const isMissing = url === null;
  useEffect(() => {
    // A picture that is not here may come with the next import.
    if (isMissing) return store.subscribe(() => setAttempt((attempt) => attempt + 1));
    return undefined;
  }, [isMissing, store]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew.
  useEffect(() => {
    if (!near) return;
    let ended = false;
    void cache.acquire(sha256).then((made) => {
      if (!ended) setUrl(made);
    });
    return () => {
      ended = true;
      cache.release(sha256);
    };
  }, [near, cache, sha256, attempt]);

  return (
    <span ref={place} className={className}>
      {url ? <img src={url} alt={alt} decoding="async" draggable={false} /> : url === null ? missing : null}
    </span>
  );
}
