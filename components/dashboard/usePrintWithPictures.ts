import { type RefObject, useEffect } from 'react';
import { useDashboard } from './dashboardTools';
import { picturesDrawn } from './picturesToPrint';

/** Prints what stands on the screen once all pictures in `sheet` are drawn. */
export function usePrintWithPictures(sheet: RefObject<Element | null>): () => void {
  const { print } = useDashboard();
  const ready = async () => {
    if (sheet.current) await picturesDrawn(sheet.current);
  };
  useEffect(() => {
    const read = () => {
      if (sheet.current) void picturesDrawn(sheet.current);
    };
    // The browser's own command to print waits for nothing: they are read before anybody is likely to give it.
    const idle = window.requestIdleCallback?.(read);
    window.addEventListener('beforeprint', read);
    return () => {
      if (idle !== undefined) window.cancelIdleCallback(idle);
      window.removeEventListener('beforeprint', read);
    };
  }, [sheet]);
  return () => void ready().finally(print);
}
