import { useEffect, useState } from 'react';

export type LaterParts = typeof import('./laterParts');

let loaded: LaterParts | null = null;

/**
 * The parts of the form that are not needed to show it: null until they are loaded, which begins as soon as the form is on screen
 * (when a save has failed is no time to load what says so). Not `React.lazy`: it would hold each part back by 300 ms.
 */
export function useLaterParts(): LaterParts | null {
  const [parts, setParts] = useState(loaded);
  useEffect(() => {
    if (parts) return;
    void import('./laterParts').then((imported) => {
      loaded = imported;
      setParts(imported);
    });
  }, [parts]);
  return parts;
}
