import { useEffect, useState } from 'react';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { useDashboard } from '../dashboardTools';

/** The address of a picture in full size for as long as it is shown: undefined while it is read, null where its file is not here. */
export function usePictureUrl({ sha256 }: Evidence): string | null | undefined {
  const { pictures } = useDashboard();
  const [made, setMade] = useState<{ readonly of: string; readonly url: string | null } | null>(null);
  useEffect(() => {
    let ended = false;
    void pictures.acquire(sha256).then((url) => {
      if (!ended) setMade({ of: sha256, url });
    });
    return () => {
      ended = true;
      pictures.release(sha256);
    };
  }, [pictures, sha256]);
  return made?.of === sha256 ? made.url : undefined;
}
