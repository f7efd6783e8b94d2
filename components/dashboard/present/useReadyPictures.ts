import { useEffect } from 'react';
import type { Slide } from '@/lib/journey/present/slides';
import { useDashboard } from '../dashboardTools';

/** Reads the pictures of the slide that comes next, so that they are there when it comes. */
export function useReadyPictures(next: Slide | undefined): void {
  const { pictures } = useDashboard();
  useEffect(() => {
    const points =
      next?.kind === 'stage' ? next.points : next?.kind === 'extremes' ? [...next.lowest, ...next.highest] : [];
    const hashes = points.flatMap((point) => point.pictures.slice(0, 1).map(({ sha256 }) => sha256));
    for (const sha256 of hashes) void pictures.acquire(sha256);
    return () => {
      for (const sha256 of hashes) pictures.release(sha256);
    };
  }, [next, pictures]);
}
