import { useEffect } from 'react';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { TouchpointSearch } from '@/lib/journey/search';

/** As long as one piece may hold up what else the window does, in milliseconds. */
const pieceMs = 6;

/** Makes the texts of touchpoints ready to be searched, a piece at a time, so that the first key does not wait for all of them. */
export function usePreparedSearch(search: TouchpointSearch, touchpoints: readonly Touchpoint[]): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const prepare = () => {
      const end = performance.now() + pieceMs;
      if (!search.prepare(touchpoints, () => performance.now() > end)) timer = setTimeout(prepare, pieceMs);
    };
    timer = setTimeout(prepare, 50);
    return () => clearTimeout(timer);
  }, [search, touchpoints]);
}
