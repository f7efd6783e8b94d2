import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { mapScreenMessages } from '@/lib/i18n/mapScreen';
import type { MapModel } from '@/lib/journey/map/mapModel';
import { mapSheets } from '@/lib/journey/map/mapSheets';
import type { MapScene } from '@/lib/journey/map/scene';
import { useDashboard } from '../dashboardTools';
import type { PictureCache } from '../pictureCache';
import { inkVariable } from './inkVariable';
import styles from './MapPrint.module.css';
import { SceneSheet } from './SceneSheet';

/** The width of a sheet in CSS pixels of the drawing, which is scaled to the paper, and of a touchpoint on it. */
export const sheetWidth = 1500;
const slotWidth = 132;
/** Pictures that are read before anybody prints, at most. */
const mostAhead = 150;

export interface MapPrintProps {
  readonly title: string;
  readonly model: MapModel;
  readonly layOut: (availableWidth: number, slotWidth: number) => { readonly scene: MapScene };
  /** The address of a picture that has been read for it; null where there is none. */
  readonly pictureUrl: (sha256: string) => string | null;
}

/** The whole map on paper, in as many sheets as it needs: there only while it is printed. */
export function MapPrint({ title, model, layOut, pictureUrl }: MapPrintProps) {
  const { language, format } = useDashboard();
  const words = mapScreenMessages[language];
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    // The browser takes what stands there when this returns.
    window.addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), { signal });
    window.addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => controller.abort();
  }, []);
  const scene = useMemo(
    () => (isPrinting && model.entries.length > 0 ? layOut(sheetWidth, slotWidth).scene : null),
    [isPrinting, model, layOut],
  );
  const options = useMemo(() => ({ colour: inkVariable, pictureUrl }), [pictureUrl]);
  if (!scene) return null;
  const sheets = mapSheets(scene, sheetWidth - scene.sideWidth);
  return (
    <div className={styles.print}>
      {sheets.map((sheet, nth) => (
        <section key={sheet.x} className={styles.sheet}>
          <p className={styles.title}>
            <b>{title}</b>
            {sheets.length > 1 ? <span>{words.page(format.number(nth + 1), format.number(sheets.length))}</span> : null}
          </p>
          <SceneSheet
            className={styles.picture}
            scene={scene}
            sheet={sheet}
            width={sheets.length > 1 ? sheetWidth : scene.sideWidth + sheet.width}
            options={options}
          />
        </section>
      ))}
    </div>
  );
}

/** Prints the map once the pictures that stand on it have been read. */
export function usePrintMap(layOut: MapPrintProps['layOut'], model: MapModel) {
  const { thumbnails, print } = useDashboard();
  const images = useRef<ReadonlyMap<string, HTMLImageElement>>(new Map());
  const pictureUrl = useCallback((sha256: string) => images.current.get(sha256)?.src ?? null, []);
  useEffect(() => {
    const wanted = picturesOf(model);
    let isWanted = wanted.length > 0;
    let isAsked = false;
    // The browser's own command, given by its menu, waits for nothing: they are read before anybody is likely to give it.
    const idle = window.requestIdleCallback?.(() => {
      if (!isWanted) return;
      isAsked = true;
      void readPictures(wanted, thumbnails).then((read) => {
        if (isWanted) images.current = read;
      });
    });
    return () => {
      isWanted = false;
      if (idle !== undefined) window.cancelIdleCallback(idle);
      if (isAsked) for (const sha256 of wanted) thumbnails.release(sha256);
    };
  }, [model, thumbnails]);
  const printMap = useCallback(async () => {
    const { slots } = layOut(sheetWidth, slotWidth).scene;
    const wanted = [
      ...new Set(slots.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'image' ? mark.sha256 : [])))),
    ];
    images.current = new Map([...images.current, ...(await readPictures(wanted, thumbnails))]);
    print();
    for (const sha256 of wanted) thumbnails.release(sha256);
  }, [layOut, thumbnails, print]);
  return { pictureUrl, printMap };
}

function picturesOf({ entries }: MapModel): readonly string[] {
  const all = new Set(entries.flatMap(({ cells }) => [...cells.values()].flatMap(({ picture }) => picture ?? [])));
  return [...all].slice(0, mostAhead);
}

/** Reads pictures, and decodes them: one that is not drawn yet would be missing on paper. As long as the images are held, so are they. */
async function readPictures(
  wanted: readonly string[],
  cache: PictureCache,
): Promise<ReadonlyMap<string, HTMLImageElement>> {
  const read = await Promise.all(
    wanted.map(async (sha256) => {
      const url = await cache.acquire(sha256);
      if (url === null) return [];
      const image = new Image();
      image.src = url;
      await image.decode().catch(() => undefined);
      return [[sha256, image] as const];
    }),
  );
  return new Map(read.flat());
}
