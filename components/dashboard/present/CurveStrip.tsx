import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { presentMessages } from '@/lib/i18n/present';
import { joinMarks } from '@/lib/journey/map/joinMarks';
import type { Mark } from '@/lib/journey/map/scene';
import { curveWidth, journeyCurve } from '@/lib/journey/present/journeyCurve';
import type { Presentation } from '@/lib/journey/present/slides';
import { useDashboard } from '../dashboardTools';
import { Drawing } from '../map/Drawing';
import { inkVariable } from '../map/inkVariable';
import { textMeasure } from '../map/useMapLayout';
import styles from './CurveStrip.module.css';

export interface CurveStripProps {
  readonly presentation: Presentation;
  /** What is in light; all of it where it is left out. */
  readonly lit?: { readonly stageId: string | null; readonly name: string };
  /** Ids of touchpoints whose number stands beside their point. */
  readonly numbered?: ReadonlySet<string>;
}

const leastHeight = 110;
const manyPoints = 200;

/** The emotion curve of the whole journey, over all the room that it is given. */
export function CurveStrip({ presentation, lit, numbered }: CurveStripProps) {
  const { language } = useDashboard();
  const words = presentMessages[language];
  const { points } = presentation;
  const place = useRef<HTMLDivElement>(null);
  const height = useHeight(place);
  const curve = useMemo(
    () =>
      journeyCurve(points, { width: curveWidth, height, measure: textMeasure(), ...(numbered ? { numbered } : {}) }),
    [points, height, numbered],
  );
  const isLit = (stageId: string | null) => lit === undefined || lit.stageId === stageId;
  const { bands, axis, plot } = curve;
  // Of hundreds each is a speck: which of two is on top nobody sees.
  const drawn = (marks: readonly Mark[]) => (points.length > manyPoints ? joinMarks(marks) : marks);
  const lines = drawn(curve.line.flatMap(({ marks }) => marks));
  const marked = drawn(curve.markers.flat());
  if (points.every(({ valence }) => valence === null)) return null;
  return (
    <div ref={place} className={styles.place}>
      <svg
        className={styles.curve}
        viewBox={`0 0 ${curveWidth} ${height}`}
        role="img"
        aria-label={lit ? words.curveAt(lit.name) : words.curve}
      >
        {lit
          ? bands
              .filter(({ stageId }) => isLit(stageId))
              .map(({ x, width, from, nameTop }) => (
                <g key={from}>
                  <rect
                    x={x}
                    y={nameTop}
                    width={width}
                    height={height - nameTop}
                    rx={6}
                    fill={inkVariable('surface')}
                  />
                  <rect
                    x={x}
                    y={nameTop}
                    width={width}
                    height={plot.y - 2 - nameTop}
                    rx={6}
                    fill={inkVariable('accentSoft')}
                  />
                </g>
              ))
          : null}
        <Drawing marks={axis} />
        <Drawing marks={lines} />
        <Drawing marks={marked} />
        {bands
          .filter(({ stageId }) => !isLit(stageId))
          .map(({ x, width, from }) => (
            <rect key={from} className={styles.veil} x={x} y={plot.y} width={width} height={plot.height} />
          ))}
      </svg>
    </div>
  );
}

/** The height of the drawing that fills a place. */
function useHeight(place: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(160);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth > 0) setHeight(Math.max(leastHeight, Math.round((curveWidth * clientHeight) / clientWidth)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return height;
}
