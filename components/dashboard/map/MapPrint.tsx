import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { mapScreenMessages } from '@/lib/i18n/mapScreen';
import type { MapModel } from '@/lib/journey/map/mapModel';
import { mapSheets } from '@/lib/journey/map/mapSheets';
import type { MapScene } from '@/lib/journey/map/scene';
import { useDashboard } from '../dashboardTools';
import { inkVariable } from './inkVariable';
import styles from './MapPrint.module.css';
import { SceneSheet } from './SceneSheet';

/** The width of a sheet in CSS pixels of the drawing, which is scaled to the paper, and of a touchpoint on it. */
export const sheetWidth = 1500;
const slotWidth = 132;

export interface MapPrintProps {
  readonly title: string;
  readonly model: MapModel;
  readonly layOut: (availableWidth: number, slotWidth: number) => { readonly scene: MapScene };
  /** Addresses of the pictures that have been read for it. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** The whole map on paper, in as many sheets as it needs: there only while it is printed. */
export function MapPrint({ title, model, layOut, pictures }: MapPrintProps) {
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
  const options = useMemo(
    () => ({ colour: inkVariable, pictureUrl: (sha256: string) => pictures.get(sha256) ?? null }),
    [pictures],
  );
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
export function usePrintMap(layOut: MapPrintProps['layOut']) {
  const { thumbnails, print } = useDashboard();
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());
  const printMap = useCallback(async () => {
    const { slots } = layOut(sheetWidth, slotWidth).scene;
    const wanted = new Set(
      slots.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'image' ? mark.sha256 : []))),
    );
    const read = await Promise.all(
      [...wanted].map(async (sha256) => [sha256, await thumbnails.acquire(sha256)] as const),
    );
    const urls = new Map(read.flatMap(([sha256, url]) => (url === null ? [] : [[sha256, url] as const])));
    // A picture that is not drawn yet would be missing on paper.
    await Promise.all(
      [...urls.values()].map(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode().catch(() => undefined);
      }),
    );
    flushSync(() => setPictures(urls));
    print();
    for (const sha256 of wanted) thumbnails.release(sha256);
  }, [layOut, thumbnails, print]);
  return { pictures, printMap };
}
