import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { visitReportMessages } from '@/lib/i18n/visitReport';
import type { WalkthroughView } from '@/lib/journey/commands';
import { layoutStages } from '@/lib/journey/map/layoutStages';
import { mapSheets } from '@/lib/journey/map/mapSheets';
import type { MapScene } from '@/lib/journey/map/scene';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { inkVariable } from '../map/inkVariable';
import { SceneSheet } from '../map/SceneSheet';
import { textMeasure } from '../map/useMapLayout';
import { useMapModel } from '../map/useMapModel';
import { offerPictures } from '../picturesToPrint';
import { formatRoute, mapRoute } from '../route';
import styles from './Report.module.css';

/** CSS pixels of the drawing: of a touchpoint, and of the least that a sheet of paper shows. */
const slotWidth = 132;
const leastSheet = 1300;
/** Of a sheet in landscape, beside the heading: as wide as it is high. */
const sheetShape = 273 / 168;

const noVerbatims: readonly Verbatim[] = [];

/** The map of the journey that was walked, as its report has it: the same drawing as the map's own screen. */
export function VisitMap({ view }: { readonly view: WalkthroughView }) {
  const { language } = useDashboard();
  const words = visitReportMessages[language];
  const counted = useMemo(
    () => ({ ...view, touchpoints: view.touchpoints.filter(({ status }) => status !== 'excluded') }),
    [view],
  );
  const model = useMapModel(counted, noVerbatims, null, null);
  const isEmpty = model.entries.length === 0;
  const scene = useMemo(
    () => (isEmpty ? null : layoutStages(model, { slotWidth, availableWidth: leastSheet, measure: textMeasure() })),
    [model, isEmpty],
  );
  // What is drawn high is made small, and leaves room at its side.
  const sheetWidth = Math.max(leastSheet, Math.round((scene?.height ?? 0) * sheetShape));
  const part = useRef<HTMLElement>(null);
  const pictures = useScenePictures(scene, part);
  const options = useMemo(
    () => ({ colour: inkVariable, pictureUrl: (sha256: string) => pictures.get(sha256) ?? null }),
    [pictures],
  );
  const name = words.mapOf(view.journey.title);
  return (
    <section ref={part} className={styles.mapPart} aria-labelledby="report-map">
      <h3 id="report-map" className={styles.heading}>
        {words.map}
      </h3>
      {scene === null ? (
        <p className={styles.text}>{words.nothingOnMap}</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the window is scrolled by keys too. */}
          <div className={styles.map} role="img" aria-label={`${name}. ${words.mapToRead}`} tabIndex={0}>
            <div style={{ width: scene.width }}>
              <SceneSheet
                className={styles.drawing}
                scene={scene}
                sheet={{ x: scene.sideWidth, width: scene.width - scene.sideWidth }}
                width={scene.width}
                options={options}
              />
            </div>
          </div>
          <div className={styles.mapOnPaper}>
            {mapSheets(scene, sheetWidth - scene.sideWidth).map((sheet) => (
              <SceneSheet
                key={sheet.x}
                className={styles.drawing}
                scene={scene}
                sheet={sheet}
                width={Math.min(scene.width, sheetWidth)}
                options={options}
              />
            ))}
          </div>
          <p className={styles.onScreen}>
            <a className={cards.link} href={formatRoute(mapRoute(view.journey.id))}>
              {words.openMap}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

/** The small pictures that stand on a map, as addresses by hash, for as long as it is shown. */
function useScenePictures(scene: MapScene | null, place: RefObject<Element | null>): ReadonlyMap<string, string> {
  const { thumbnails } = useDashboard();
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = useMemo(() => {
    const marks = scene?.slots.flatMap((slot) => slot.marks) ?? [];
    return [...new Set(marks.flatMap((mark) => (mark.kind === 'image' ? [mark.sha256] : [])))].join(' ');
  }, [scene]);
  useEffect(() => {
    const hashes = wanted === '' ? [] : wanted.split(' ');
    let isShown = true;
    const drawn = Promise.all(hashes.map(async (sha256) => [sha256, await thumbnails.acquire(sha256)] as const)).then(
      (read) => {
        if (isShown)
          setPictures(new Map(read.flatMap(([sha256, url]) => (url === null ? [] : [[sha256, url] as const]))));
      },
    );
    const takeBack = offerPictures({ place: () => place.current, read: () => drawn });
    return () => {
      takeBack();
      isShown = false;
      for (const sha256 of hashes) thumbnails.release(sha256);
    };
  }, [wanted, thumbnails, place]);
  return pictures;
}
