import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { MapScene } from '@/lib/journey/map/scene';

/** Where a touchpoint that is let go would come to stand: in a stage, before a touchpoint of it or (null) at its end. */
export interface DropPlace {
  readonly stageId: string | null;
  readonly beforeId: string | null;
  /** Where the line that says so stands, on the scene. */
  readonly x: number;
}

export interface SlotDrag {
  readonly touchpointId: string;
  readonly drop: DropPlace | null;
}

/** So far a press may wander before it is a drag, and so near to an edge the map scrolls along. CSS pixels. */
const threshold = 6;
const edge = 56;
/** A finger that rests so long takes hold; one that moves before scrolls the map. Milliseconds. */
const holdMs = 350;

/** The place below an x of a scene. */
export function dropPlaceAt({ columns, slots }: MapScene, x: number): DropPlace | null {
  const column = columns.find((each) => x < each.x + each.width) ?? columns.at(-1);
  if (!column) return null;
  const own = slots.filter(({ stageId, ids }) => stageId === column.id && ids.length > 0);
  const before = column.isFolded ? undefined : own.find((slot) => x < slot.x + slot.width / 2);
  const last = own.at(-1);
  return {
    stageId: column.id,
    beforeId: before?.ids[0] ?? null,
    x: before ? before.x : last && !column.isFolded ? last.x + last.width : column.x + column.width / 2,
  };
}

/** Drags a touchpoint over the map by mouse or pen, or by a finger that rests on it first; Escape leaves it where it was. */
export function useSlotDrag(
  scroller: RefObject<HTMLElement | null>,
  scene: MapScene,
  onDrop: (touchpointId: string, place: DropPlace) => void,
) {
  const [drag, setDrag] = useState<SlotDrag | null>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const latest = useRef({ scene, onDrop });
  latest.current = { scene, onDrop };
  const controller = useRef<AbortController | null>(null);
  /** Whether a finger is on a touchpoint, and whether it has taken hold of it. */
  const touch = useRef<'rests' | 'drags' | null>(null);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const element = scroller.current;
    // The browser would scroll along; and what a long press opens would take the finger away.
    const keep = (event: Event) => {
      if (event.type === 'touchmove' ? touch.current === 'drags' : touch.current !== null) event.preventDefault();
    };
    element?.addEventListener('touchmove', keep, { signal, passive: false });
    element?.addEventListener('contextmenu', keep, { signal });
    return () => {
      listening.abort();
      controller.current?.abort();
    };
  }, [scroller]);

  const begin = (event: PointerEvent<HTMLElement>, touchpointId: string) => {
    if (event.button !== 0 || !event.isPrimary) return;
    if (event.target instanceof Element && event.target.closest('button:not([data-drags]), textarea, [target]')) return;
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    const { signal } = own;
    const start = { x: event.clientX, y: event.clientY };
    let pointer = start;
    let place: DropPlace | null = null;
    let isDragging = false;
    let frame = 0;

    let hold: ReturnType<typeof setTimeout> | undefined;
    const isTouch = event.pointerType === 'touch';
    touch.current = isTouch ? 'rests' : null;

    const end = () => {
      cancelAnimationFrame(frame);
      clearTimeout(hold);
      touch.current = null;
      own.abort();
      setDrag(null);
    };
    const follow = () => {
      const element = scroller.current;
      if (!element) return;
      const { left, right } = element.getBoundingClientRect();
      const sceneX = pointer.x - left + element.scrollLeft;
      const next = dropPlaceAt(latest.current.scene, sceneX);
      if (next?.x !== place?.x || next?.beforeId !== place?.beforeId || next?.stageId !== place?.stageId || !place) {
        place = next;
        setDrag({ touchpointId, drop: next });
      }
      ghost.current?.style.setProperty('translate', `${pointer.x + 12}px ${pointer.y + 8}px`);
      const from = left + latest.current.scene.sideWidth;
      const pull =
        pointer.x < from + edge ? pointer.x - from - edge : pointer.x > right - edge ? pointer.x - right + edge : 0;
      if (pull !== 0) element.scrollLeft += Math.max(-24, Math.min(24, pull / 3));
      frame = requestAnimationFrame(follow);
    };
    window.addEventListener(
      'pointermove',
      ({ clientX: x, clientY: y }) => {
        pointer = { x, y };
        if (isDragging || Math.hypot(x - start.x, y - start.y) < threshold) return;
        if (isTouch) return end();
        isDragging = true;
        follow();
      },
      { signal },
    );
    if (isTouch) {
      hold = setTimeout(() => {
        touch.current = 'drags';
        isDragging = true;
        follow();
      }, holdMs);
    }
    window.addEventListener(
      'pointerup',
      () => {
        if (isDragging) {
          // What has been pressed is a link: it must not be followed now that it is let go.
          const click = new AbortController();
          const options = { capture: true, signal: click.signal };
          window.addEventListener('click', (clicked) => clicked.preventDefault(), options);
          setTimeout(() => click.abort());
          if (place) latest.current.onDrop(touchpointId, place);
        }
        end();
      },
      { signal },
    );
    window.addEventListener('pointercancel', end, { signal });
    window.addEventListener(
      'keydown',
      (pressed) => {
        if (pressed.key !== 'Escape' || !isDragging) return;
        pressed.preventDefault();
        pressed.stopPropagation();
        end();
      },
      { signal, capture: true },
    );
  };
  return { drag, ghost, begin };
}
