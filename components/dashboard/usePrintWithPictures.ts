import { type RefObject, useEffect } from 'react';
import { useDashboard } from './dashboardTools';
import { picturesDrawn } from './picturesToPrint';
import { usePrintKey } from './usePrintKey';

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
    // The browser's own command, given by its menu, waits for nothing: they are read before anybody is likely to give it.
    const idle = window.requestIdleCallback?.(read);
    window.addEventListener('beforeprint', read);
    return () => {
      if (idle !== undefined) window.cancelIdleCallback(idle);
      window.removeEventListener('beforeprint', read);
    };
  }, [sheet]);
  const printReady = () => void ready().finally(print);
  usePrintKey(printReady);
  return printReady;
}
