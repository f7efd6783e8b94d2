import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { mapScreenMessages } from '@/lib/i18n/mapScreen';
import { inkOfValence } from '@/lib/journey/map/emotionCurve';
import type { MapModel } from '@/lib/journey/map/mapModel';
import type { MapScene } from '@/lib/journey/map/scene';
import { useDashboard } from '../dashboardTools';
import { inkVariable } from './inkVariable';
import styles from './OverviewStrip.module.css';

export interface OverviewStripProps {
  readonly scene: MapScene;
  readonly model: MapModel;
  readonly scroller: RefObject<HTMLElement | null>;
}

const height = 40;
/** The strip is drawn in this many units across, whatever its width. */
const units = 1000;

/** The whole journey in a strip, with a frame around what is seen of it, which is drawn along to see another part. */
export function OverviewStrip({ scene, model, scroller }: OverviewStripProps) {
  const { language } = useDashboard();
  const words = mapScreenMessages[language];
  const strip = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ from: 0, to: 1 });
  const { width, sideWidth } = scene;

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const read = () => {
      const { scrollLeft, clientWidth } = element;
      const all = width - sideWidth;
      const from = Math.max(0, Math.min(1, scrollLeft / all));
      const to = Math.max(from, Math.min(1, (scrollLeft + clientWidth - sideWidth) / all));
      setSeen((old) => (old.from === from && old.to === to ? old : { from, to }));
    };
    read();
    const controller = new AbortController();
    element.addEventListener('scroll', read, { signal: controller.signal, passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(read);
    observer?.observe(element);
    return () => {
      controller.abort();
      observer?.disconnect();
    };
  }, [scroller, width, sideWidth]);

  const isWhole = seen.to - seen.from > 0.995;
  if (isWhole) return null;
  const goTo = (share: number) => {
    const element = scroller.current;
    if (element) element.scrollLeft = share * (width - sideWidth);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const { left, width: own } = event.currentTarget.getBoundingClientRect();
    const at = (clientX: number) => (clientX - left) / own;
    const start = at(event.clientX);
    // Taken hold of where it is pressed; pressed beside, it comes there.
    const isInFrame = start >= seen.from && start <= seen.to;
    const grip = isInFrame ? start - seen.from : (seen.to - seen.from) / 2;
    const element: HTMLElement = event.currentTarget;
    element.setPointerCapture(event.pointerId);
    goTo(start - grip);
    const controller = new AbortController();
    const { signal } = controller;
    element.addEventListener('pointermove', ({ clientX }) => goTo(at(clientX) - grip), { signal });
    element.addEventListener('pointerup', () => controller.abort(), { signal });
    element.addEventListener('pointercancel', () => controller.abort(), { signal });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const part = seen.to - seen.from;
    const to = {
      ArrowLeft: seen.from - part / 4,
      ArrowRight: seen.from + part / 4,
      PageUp: seen.from - part,
      PageDown: seen.from + part,
      Home: 0,
      End: 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <div
      ref={strip}
      className={styles.strip}
      role="scrollbar"
      tabIndex={0}
      aria-label={words.overview}
      aria-orientation="horizontal"
      aria-controls="journey-map"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(100 * (seen.from / Math.max(0.001, 1 - (seen.to - seen.from))))}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    >
      <Miniature scene={scene} model={model} />
      <span
        className={styles.frame}
        style={{ left: `${100 * seen.from}%`, width: `${100 * (seen.to - seen.from)}%` }}
        aria-hidden="true"
      />
    </div>
  );
}

const Miniature = memo(function Miniature({ scene, model }: Pick<OverviewStripProps, 'scene' | 'model'>) {
  const { columns, slots, width, sideWidth } = scene;
  const points = useMemo(() => {
    const valenceOf = new Map(model.entries.map(({ id, valence }) => [id, valence]));
    const placed = slots.flatMap(({ ids, x, width: own }) =>
      ids.map((id, nth) => ({ x: x + ((nth + 0.5) / ids.length) * own, valence: valenceOf.get(id) ?? null })),
    );
    return placed.flatMap(({ x, valence }) => (valence === null ? [] : [{ x, valence }]));
  }, [slots, model]);
  const scale = units / (width - sideWidth);
  const byInk = Map.groupBy(points, ({ valence }) => inkOfValence(valence));
  return (
    <svg
      className={styles.miniature}
      viewBox={`0 0 ${units} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      fill="none"
    >
      {columns.map(({ id, x, width: own }) => (
        <rect
          key={id}
          className={id === null ? styles.waiting : styles.stage}
          x={(x - sideWidth) * scale}
          width={own * scale}
          height={height}
        />
      ))}
      <path className={styles.zero} d={`M0 ${height / 2}H${units}`} />
      {[...byInk].map(([ink, own]) => (
        <path
          key={ink}
          className={styles.points}
          stroke={inkVariable(ink)}
          // From the zero line to where it is felt; neutral is a dash on the line itself.
          d={own
            .map(({ x, valence }) => {
              const at = (x - sideWidth) * scale;
              return `M${at.toFixed(1)} ${height / 2 + 1}V${(height / 2 - (valence * (height - 10)) / 4 - (valence < 0 ? -1 : 1)).toFixed(1)}`;
            })
            .join('')}
        />
      ))}
    </svg>
  );
});
