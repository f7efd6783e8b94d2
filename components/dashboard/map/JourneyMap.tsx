import {
  type KeyboardEvent,
  startTransition,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Unseen } from '@/components/controls';
import { focusPlace, readFormKey } from '@/components/quickForm/formKeys';
import { mapScreenMessages } from '@/lib/i18n/mapScreen';
import { type Board, boardOf, type Direction, type Place, placeBefore, standsAt, stepFrom } from '@/lib/journey/board';
import { brandSwitches } from '@/lib/journey/brandSwitches';
import type { JourneyView } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import { type Anchor, anchorAt, anchorX } from '@/lib/journey/map/anchors';
import { joinMarks } from '@/lib/journey/map/joinMarks';
import type { MapEntry, MapModel } from '@/lib/journey/map/mapModel';
import type { MapScene } from '@/lib/journey/map/scene';
import { zoomedSlotWidth } from '@/lib/journey/map/zoom';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Sought } from '@/lib/journey/sought';
import { useDashboard } from '../dashboardTools';
import { EvidenceViewer } from '../evidence/EvidenceViewer';
import { codingOf } from '../table/codingKeys';
import { pictureOf } from '../touchpointPicture';
import { cellText } from './cellText';
import { Drawing } from './Drawing';
import styles from './JourneyMap.module.css';
import { MoveMenu } from './MoveMenu';
import { FoldIcon, PlusIcon, UnfoldIcon } from './mapIcons';
import { OverviewStrip } from './OverviewStrip';
import { type SlotActs, TouchpointSlot } from './TouchpointSlot';
import { type DropPlace, useSlotDrag } from './useSlotDrag';
import { inSteps, type SeenPart, useWindow } from './useWindow';
import { createZoomGesture, type ZoomGesture } from './zoomGesture';

/** What a map of some kind makes of the room that there is. */
export interface LaidMap {
  readonly scene: MapScene;
  /** Whether touchpoints have room for their cells. */
  readonly hasCells: boolean;
  /** CSS pixels that a touchpoint has. */
  readonly slotWidth: number;
  /** Whether stages stand side by side, so that touchpoints can be put into them. */
  readonly isByStage: boolean;
}

/** Where a new touchpoint goes. */
export interface NewPlace {
  readonly stageId: string | null;
  /** The touchpoint that it goes behind in the journey; null where it is the first. */
  readonly afterTouchpointId: string | null;
}

export interface JourneyMapProps {
  readonly view: JourneyView;
  readonly model: MapModel;
  /** Lays the map out in a window of so many CSS pixels. */
  readonly layOut: (availableWidth: number) => LaidMap;
  /** Told how much room there is, once the map stands. */
  readonly onLaid: (laid: LaidMap) => void;
  /** Multiplies the size; undefined fits the whole journey. */
  readonly onZoom: (factor: number | undefined) => void;
  /** What is looked for: when that changes, the map begins at its start. */
  readonly sought: Sought;
  readonly openTouchpointId: string | null;
  readonly hrefOf: (touchpointId: string) => string;
  readonly onOpen: (touchpointId: string) => void;
  /** Saves a move. Resolves once it is committed, false when it failed. */
  readonly onMove: (touchpoint: Touchpoint, place: Place) => Promise<boolean>;
  /** Saves fields; `field` is what the reader calls them. */
  readonly onEdit: (touchpoint: Touchpoint, changes: Partial<Touchpoint>, field: string) => void;
  /** Makes a touchpoint; resolves to its id, null when that failed. */
  readonly onAdd: (place: NewPlace) => Promise<string | null>;
  readonly onFoldStage: (stageId: string | null) => void;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** So much beside the window is drawn already, in CSS pixels: less of it where more stands in the same room. */
const cellsOverscan = 640;
const pointsOverscan = 240;
/** While it is zoomed nearer; zoomed out, what is around the window comes into it. */
const zoomOverscan = 80;
/** Of the buttons that add, in CSS pixels: about a letter, and what stands beside the letters. */
const widthOfLetter = 7;
const widthOfPlus = 40;

/** One notch of a wheel or one press of a key. */
export const zoomStep = 1.3;

/** A journey's map: the picture, and over it all that can be looked at closer, opened, written and moved. */
export function JourneyMap(props: JourneyMapProps) {
  const { view, model, layOut, onLaid, onZoom, sought, openTouchpointId, hrefOf, onOpen } = props;
  const { onMove, onEdit, onAdd, onFoldStage } = props;
  const { language, messages, format, announce, fieldNames } = useDashboard();
  const words = mapScreenMessages[language];
  const scroller = useRef<HTMLElement>(null);
  const { seen, read } = useWindow(scroller);
  const width = seen?.width ?? 0;
  const laid = useMemo(() => layOut(Math.max(width, 320)), [layOut, width]);
  const { scene, hasCells, isByStage } = laid;
  const { sideWidth, headerHeight, lanes } = scene;
  // At once, since the next zoom begins from it.
  useLayoutEffect(() => onLaid(laid), [onLaid, laid]);

  const board = useMemo(() => boardOf(view.stages, view.touchpoints), [view.stages, view.touchpoints]);
  const byId = useMemo(() => new Map(view.touchpoints.map((each) => [each.id, each])), [view.touchpoints]);
  const entryOf = useMemo(() => new Map(model.entries.map((each) => [each.id, each])), [model]);
  const shown = useCallback(({ id }: Touchpoint) => entryOf.has(id), [entryOf]);
  const laneNames = useMemo(() => new Map(model.lanes.map(({ id, name }) => [id, name])), [model.lanes]);
  const brandNames = useMemo(() => new Map(view.brands.map(({ id, name }) => [id, name])), [view.brands]);
  const switches = useMemo(() => brandSwitches(view.touchpoints), [view.touchpoints]);
  const pendingOf = useMemo(
    () => new Map(view.pendingEvidence.map((pending) => [pending.touchpointId, pending])),
    [view.pendingEvidence],
  );
  const [menu, setMenu] = useState<{ readonly touchpointId: string; readonly trigger: HTMLElement } | null>(null);
  const [edited, setEdited] = useState<{ readonly touchpointId: string; readonly laneId: string } | null>(null);
  const [enlargedId, setEnlarged] = useState<string | null>(null);
  const enlarged = enlargedId === null ? undefined : byId.get(enlargedId);

  // Zooming keeps in place what is under the pointer, or in the middle: until the window has moved there, it is known where it will be.
  const [held, setHeld] = useState<Held | null>(null);
  const heldLeft = held?.at ? leftOf(scene, held.at, held.offset, width) : null;
  const moved = useRef<{ readonly held: Held | null; readonly seen: SeenPart | null }>({ held: null, seen: null });
  const isReadSince = moved.current.held === held && moved.current.seen !== seen;
  const left = heldLeft !== null && !isReadSince ? inSteps(heldLeft) : (seen?.left ?? 0);
  // What is in the window, and a little around it.
  const [detail, setDetail] = useState<Detail>('all');
  useEffect(() => {
    if (detail === 'window') startTransition(() => setDetail('all'));
  }, [detail]);
  const whileZoomed = held?.isNearer === false ? width / 2 : zoomOverscan;
  const overscan = detail !== 'all' ? whileZoomed : hasCells ? cellsOverscan : pointsOverscan;
  const from = left - overscan;
  const until = left + width + overscan;
  const near = useMemo(() => {
    const isNear = ({ x, width: own }: { readonly x: number; readonly width: number }) => x + own >= from && x <= until;
    const slots = scene.slots.filter(isNear);
    const overlay = scene.overlay.filter(isNear).flatMap(({ marks }) => marks);
    const pointsOf = (isFaint: boolean) =>
      joinMarks(slots.filter((slot) => (slot.isFaint ?? false) === isFaint).flatMap(({ marks }) => marks));
    return {
      slots,
      columns: scene.columns.filter(isNear),
      heads: scene.heads.filter(isNear),
      overlay: hasCells ? overlay : joinMarks(overlay),
      /** Of points there are hundreds in a window: they are drawn together. */
      points: hasCells ? null : { faint: pointsOf(true), clear: pointsOf(false) },
    };
  }, [scene, from, until, hasCells]);

  /** What there was before a gesture goes along with it; what comes into view gets its links and buttons when the hand rests. */
  const before = useRef<{ readonly ids: ReadonlySet<string>; readonly hasCells: boolean }>({
    ids: new Set(),
    hasCells,
  });
  const isZooming = detail === 'picture';
  const reached = useMemo(
    () => (isZooming ? near.slots.filter(({ ids: [id = ''] }) => before.current.ids.has(id)) : near.slots),
    [near, isZooming],
  );
  const reachesCells = hasCells && (!isZooming || before.current.hasCells);
  useLayoutEffect(() => {
    before.current = { ids: new Set(reached.map(({ ids: [id = ''] }) => id)), hasCells: reachesCells };
  }, [reached, reachesCells]);

  const grounds = useMemo(() => {
    const named = new Set(scene.heads.flatMap(({ marks }) => marks));
    return scene.header.filter((mark) => !named.has(mark));
  }, [scene]);

  /** Scrolls sideways so that a touchpoint is seen whole beside the names of the lanes. */
  const reveal = useCallback(
    (touchpointId: string) => {
      const element = scroller.current;
      const slot = scene.slots.find(({ ids }) => ids.includes(touchpointId));
      if (!element || !slot) return;
      const { scrollLeft, clientWidth } = element;
      const [least, most] = [slot.x + slot.width + 24 - clientWidth, slot.x - sideWidth - 24];
      const to = scrollLeft < least ? least : scrollLeft > most ? Math.max(0, most) : null;
      if (to === null) return;
      element.scrollLeft = to;
      read();
    },
    [scene, sideWidth, read],
  );

  /** A cell that gets the focus as soon as it is there: after a move, after writing, when it lay outside the window. */
  const wanted = useRef<{ readonly touchpointId: string; readonly laneId: string } | null>(null);
  /** A touchpoint that is scrolled to as soon as it is there. */
  const awaited = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what brings a cell, or gives it back.
  useLayoutEffect(() => {
    const coming = wanted.current?.touchpointId ?? awaited.current;
    if (coming !== null && byId.has(coming)) {
      awaited.current = null;
      reveal(coming);
    }
    if (wanted.current === null) return;
    const { touchpointId, laneId } = wanted.current;
    const item = scroller.current?.querySelector(`[data-touchpoint="${touchpointId}"]`);
    if (!item) return;
    wanted.current = null;
    const cell =
      item.querySelector<HTMLElement>(`[data-cell="${laneId}"]`) ??
      item.querySelector<HTMLElement>('[data-cell="touchpoints"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView?.({ block: 'nearest' });
  }, [scene, seen, edited, reached]);
  const focusOn = useCallback(
    (touchpointId: string, laneId: string) => {
      wanted.current = { touchpointId, laneId };
      reveal(touchpointId);
      const item = scroller.current?.querySelector(`[data-touchpoint="${touchpointId}"]`);
      const cell = item?.querySelector<HTMLElement>(`[data-cell="${laneId}"]`);
      if (!cell) return;
      wanted.current = null;
      cell.focus({ preventScroll: true });
      cell.scrollIntoView?.({ block: 'nearest' });
    },
    [reveal],
  );

  const revealOpen = useEffectEvent(() => {
    if (openTouchpointId !== null) reveal(openTouchpointId);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor takes room from the map when it opens.
  useEffect(() => revealOpen(), [openTouchpointId, width]);

  const plane = useRef<HTMLDivElement>(null);
  const gesture = useRef<ZoomGesture | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has been read by then is not read since.
  useLayoutEffect(() => {
    if (held === moved.current.held) return;
    moved.current = { held, seen };
    if (held === null) return;
    stretchParts(plane.current, null);
    if (heldLeft !== null && scroller.current) scroller.current.scrollLeft = heldLeft;
    gesture.current?.laidOut();
  }, [held, heldLeft]);
  useLayoutEffect(() => {
    if (isZooming || held === null) return;
    // Not one that is on its way already.
    setHeld((now) => (now === held ? null : now));
    read();
  }, [isZooming, held, read]);
  const zoom = useEffectEvent((factor: number, clientX: number) => {
    const element = scroller.current;
    if (element && zoomedSlotWidth(laid.slotWidth, factor) !== laid.slotWidth) {
      const offset = clientX - element.getBoundingClientRect().left;
      const at = anchorAt(scene, element.scrollLeft + offset);
      startTransition(() => {
        setHeld({ at, offset, isNearer: factor > 1 });
        setDetail('picture');
        onZoom(factor);
      });
      return;
    }
    // As near or as far as it goes.
    stretchParts(plane.current, null);
    gesture.current?.laidOut();
  });
  const stretch = useEffectEvent((factor: number, clientX: number) => {
    const element = scroller.current;
    if (!element || !plane.current) return;
    const x = clientX - element.getBoundingClientRect().left + element.scrollLeft - sideWidth;
    stretchParts(plane.current, { factor, from: Math.max(0, x) });
  });
  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const { activeElement } = document;
    const isElsewhere = activeElement !== document.body && !activeElement?.closest('[data-map]');
    if (isElsewhere || focusPlace(activeElement) === 'typing' || document.querySelector('dialog[open]')) return;
    const element = scroller.current;
    if (!element || !gesture.current) return;
    const middle = element.getBoundingClientRect().left + (element.clientWidth + sideWidth) / 2;
    if (event.key === '+' || event.key === '=') gesture.current.turn(zoomStep, middle);
    else if (event.key === '-') gesture.current.turn(1 / zoomStep, middle);
    else if (event.key === '0') {
      gesture.current.end();
      stretchParts(plane.current, null);
      onZoom(undefined);
    } else return;
    event.preventDefault();
  });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const own = createZoomGesture({
      stretch: (factor, clientX) => stretch(factor, clientX),
      layOut: (factor, clientX) => zoom(factor, clientX),
      settle: () => startTransition(() => setDetail((now) => (now === 'picture' ? 'window' : now))),
    });
    gesture.current = own;
    document.addEventListener('keydown', (event) => onKey(event), { signal });
    scroller.current?.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return;
        // The browser would make the whole page larger.
        event.preventDefault();
        own.turn(Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 180), event.clientX);
      },
      { signal, passive: false },
    );
    return () => {
      controller.abort();
      own.end();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what another search finds begins at its start.
  useEffect(() => {
    scroller.current?.scrollTo?.({ top: 0, left: 0 });
  }, [sought.query, sought.filter, sought.onlyHighlighted]);

  const move = useCallback(
    async (touchpoint: Touchpoint, place: Place, keepFocus: boolean) => {
      const here = columnsOf(board).find(({ touchpoints }) => touchpoints.some(({ id }) => id === touchpoint.id));
      if (here && standsAt(here, touchpoint.id, place)) return;
      const focus = keepFocus ? { touchpointId: touchpoint.id, laneId: 'touchpoints' } : null;
      wanted.current = focus;
      if (!(await onMove(touchpoint, place))) {
        wanted.current = null;
        return;
      }
      const target = columnsOf(board).find(({ stage }) => (stage?.id ?? null) === place.stageId);
      const others = target?.touchpoints.filter(({ id }) => id !== touchpoint.id) ?? [];
      const at = others.findIndex(({ id }) => id === place.afterTouchpointId) + 2;
      const stage = view.stages.find(({ id }) => id === place.stageId);
      announce(
        messages.moved(
          stage ? labelIn(stage.labels, language) : messages.toCode,
          format.number(at),
          format.number(others.length + 1),
        ),
      );
    },
    [board, onMove, view.stages, announce, messages, format, language],
  );
  const step = useCallback(
    (touchpoint: Touchpoint, direction: Direction) => {
      const place = stepFrom(board, touchpoint.id, direction, shown);
      if (place) void move(touchpoint, place, true);
      else announce(messages.cannotMove);
    },
    [board, shown, move, announce, messages],
  );
  const drop = useCallback(
    (touchpointId: string, { stageId, beforeId }: DropPlace) => {
      const touchpoint = byId.get(touchpointId);
      const column = columnsOf(board).find(({ stage }) => (stage?.id ?? null) === stageId);
      if (touchpoint && column && beforeId !== touchpointId) {
        void move(touchpoint, placeBefore(column, touchpointId, beforeId), false);
      }
    },
    [byId, board, move],
  );
  const { drag, ghost, begin } = useSlotDrag(scroller, scene, drop);

  const startEditing = useCallback(
    (touchpoint: Touchpoint, laneId: string) => {
      if (hasCells && cellText(touchpoint, laneId) !== null) setEdited({ touchpointId: touchpoint.id, laneId });
      else onOpen(touchpoint.id);
    },
    [hasCells, onOpen],
  );
  const add = useCallback(
    async (place: NewPlace) => {
      const id = await onAdd(place);
      if (id === null) return;
      if (!hasCells) return onOpen(id);
      awaited.current = id;
      setEdited({ touchpointId: id, laneId: 'touchpoints' });
    },
    [onAdd, onOpen, hasCells],
  );

  const latest = { isByStage, model, scene, startEditing, add, begin, focusOn, step, goTo, codeByKey };
  const now = useRef(latest);
  now.current = latest;
  // Touchpoints are drawn anew only when what they show changes, so what they call must stay the same functions.
  const acts = useMemo<SlotActs>(
    () => ({
      onMoveMenu: ({ id }, trigger) =>
        setMenu((open) => (open?.touchpointId === id ? null : { touchpointId: id, trigger })),
      onPointerDown(event, id) {
        if (now.current.isByStage) now.current.begin(event, id);
      },
      onOpen: ({ id }) => onOpen(id),
      onEnlarge: ({ id }) => setEnlarged(id),
      onEdit: (touchpoint, laneId) => now.current.startEditing(touchpoint, laneId),
      onEdited(touchpoint, laneId, texts, byKey) {
        setEdited(null);
        const changes = texts && cellText(touchpoint, laneId)?.changes(texts);
        const isChanged =
          changes && Object.entries(changes).some(([field, value]) => differs(touchpoint, field, value));
        if (isChanged) onEdit(touchpoint, changes, laneNames.get(laneId) ?? words.title);
        if (byKey) wanted.current = { touchpointId: touchpoint.id, laneId };
      },
      onAddBefore({ id, stageId }) {
        const { entries } = now.current.model;
        const at = entries.findIndex((entry) => entry.id === id);
        void now.current.add({ stageId, afterTouchpointId: entries[at - 1]?.id ?? null });
      },
      onKeyDown(event, touchpoint, laneId) {
        const direction = directions[event.key];
        if (direction && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
          // Alt + left would leave the page.
          event.preventDefault();
          return now.current.step(touchpoint, direction);
        }
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === 'F2' || (event.key === 'Enter' && laneId !== 'touchpoints')) {
          event.preventDefault();
          return now.current.startEditing(touchpoint, laneId);
        }
        if (direction) return now.current.goTo(event, direction, touchpoint, laneId);
        if (laneId === 'emotion') now.current.codeByKey(event, touchpoint);
      },
    }),
    [onEdit, onOpen, laneNames, words],
  );

  function goTo(event: KeyboardEvent<HTMLElement>, direction: Direction, touchpoint: Touchpoint, laneId: string) {
    event.preventDefault();
    if (direction === 'up' || direction === 'down') {
      const cells = [
        ...(event.currentTarget.closest('article')?.querySelectorAll<HTMLElement>('[data-cell]') ?? []),
      ].sort((a, b) => a.offsetTop - b.offsetTop);
      const next = cells[cells.indexOf(event.currentTarget) + (direction === 'down' ? 1 : -1)];
      next?.focus();
      return;
    }
    const slots = scene.slots.filter(({ ids, isFolded }) => ids.length > 0 && !isFolded);
    const at = slots.findIndex(({ ids }) => ids.includes(touchpoint.id));
    const next = slots[at + (direction === 'right' ? 1 : -1)]?.ids[0];
    if (next !== undefined) focusOn(next, laneId);
  }

  function codeByKey(event: KeyboardEvent<HTMLElement>, touchpoint: Touchpoint) {
    const key = readFormKey(event.nativeEvent, 'elsewhere');
    const coding = key && codingOf(key, view.stages);
    if (!coding) return;
    event.preventDefault();
    if ('stageId' in coding) {
      wanted.current = { touchpointId: touchpoint.id, laneId: 'emotion' };
      onEdit(touchpoint, { stageId: coding.stageId }, fieldNames.stage);
      return;
    }
    const old = touchpoint.emotion ?? { valence: null, arousal: null, label: null, basis: null };
    const emotion = { ...old, valence: coding.valence };
    const isOpen = Object.values(emotion).every((value) => value === null);
    onEdit(touchpoint, { emotion: isOpen ? null : emotion }, fieldNames.emotion);
  }

  const closeMenu = useCallback((focusTrigger: boolean) => {
    setMenu((open) => {
      if (focusTrigger) open?.trigger.focus();
      return null;
    });
  }, []);
  const menuTouchpoint = menu ? byId.get(menu.touchpointId) : undefined;
  const isPlanned = view.journey.kind === 'planned';
  const addTo = isPlanned ? words.addStepTo : words.addTouchpointTo;
  const addShort = isPlanned ? words.addStep : words.addTouchpoint;
  const hasRoomToAdd = (room: number) => room >= addShort.length * widthOfLetter + widthOfPlus;
  const endOf = (stageId: string | null): NewPlace => ({ stageId, afterTouchpointId: endOfStage(board, stageId) });
  const enlargedPicture = enlarged && pictureOf(enlarged, view.evidence);
  const dragged = drag ? byId.get(drag.touchpointId) : undefined;
  const bodyWidth = scene.width - sideWidth;
  const bodyHeight = scene.height - headerHeight;

  return (
    <>
      <section ref={scroller} id="journey-map" className={styles.scroller} aria-label={messages.mapName} data-map="">
        <div
          ref={plane}
          className={styles.plane}
          data-dragging={drag ? '' : undefined}
          style={{
            gridTemplateColumns: `${sideWidth}px ${bodyWidth}px`,
            gridTemplateRows: `${headerHeight}px ${bodyHeight}px 40px`,
            width: scene.width,
          }}
        >
          <div className={styles.corner} />
          <div className={styles.header} data-stretches="">
            <svg
              width={bodyWidth}
              height={headerHeight}
              viewBox={`${sideWidth} 0 ${bodyWidth} ${headerHeight}`}
              aria-hidden="true"
            >
              <Drawing marks={grounds} />
            </svg>
            {near.heads.map(({ id, x, width: own, taken, marks }) => (
              <div
                key={id}
                className={styles.head}
                style={{ left: x - sideWidth, width: Math.max(taken, own - foldRoom) }}
              >
                <svg
                  width={taken}
                  height={headerHeight}
                  viewBox={`${x} 0 ${Math.max(1, taken)} ${headerHeight}`}
                  style={{ left: sideWidth }}
                  aria-hidden="true"
                >
                  <Drawing marks={marks} />
                </svg>
              </div>
            ))}
            {near.columns.map(({ id, name, count, isFolded, x, width: own }) =>
              isByStage && count > 0 && own >= 84 ? (
                <button
                  key={id}
                  type="button"
                  className={styles.fold}
                  style={{ left: x - sideWidth + own - 26 }}
                  aria-expanded={!isFolded}
                  aria-label={isFolded ? words.unfoldStage(name) : words.foldStage(name)}
                  title={isFolded ? words.unfoldStage(name) : words.foldStage(name)}
                  onClick={() => onFoldStage(id)}
                >
                  {isFolded ? <UnfoldIcon /> : <FoldIcon />}
                </button>
              ) : null,
            )}
          </div>
          <div className={styles.side} aria-hidden="true">
            <svg
              width={sideWidth}
              height={bodyHeight}
              viewBox={`0 ${headerHeight} ${sideWidth} ${bodyHeight}`}
              aria-hidden="true"
            >
              <Drawing marks={scene.side} />
            </svg>
          </div>
          <div className={styles.body} data-stretches="">
            <svg
              className={styles.picture}
              width={bodyWidth}
              height={bodyHeight}
              viewBox={`${sideWidth} ${headerHeight} ${bodyWidth} ${bodyHeight}`}
              aria-hidden="true"
            >
              <Drawing marks={scene.backdrop} />
              {near.points ? (
                <>
                  <Drawing marks={near.points.faint} isFaint />
                  <Drawing marks={near.points.clear} />
                </>
              ) : (
                near.slots.map((slot) => (
                  <Drawing key={`${slot.stageId} ${slot.ids[0]}`} marks={slot.marks} isFaint={slot.isFaint} />
                ))
              )}
              <Drawing marks={near.overlay} />
            </svg>
            {near.columns.map((column, index) => {
              const key = column.id ?? 'to-code';
              const stage = model.stages.find(({ id }) => id === column.id);
              const own = reached.filter(({ stageId }) => stageId === column.id);
              const row =
                lanes.find(({ id }) => id === 'touchpoints') ?? lanes.find(({ id }) => id !== 'emotion') ?? lanes[0];
              return (
                <section
                  key={key}
                  className={styles.column}
                  style={{ left: column.x - sideWidth, width: column.width }}
                  aria-labelledby={`column-${key}`}
                  data-dropping={drag?.drop && drag.drop.stageId === column.id ? '' : undefined}
                >
                  <h2 id={`column-${key}`} className={styles.name}>
                    <Unseen>
                      {[
                        column.name,
                        messages.stageCount(column.counted, format.number(column.counted)),
                        column.meanValence === null
                          ? ''
                          : messages.meanEmotion(
                              format.valence(column.meanValence),
                              format.number(stage?.coded ?? codedOf(own, entryOf)),
                            ),
                        column.id === null && index === 0 ? messages.toCodeHint : '',
                      ]
                        .filter((each) => each !== '')
                        .join(', ')}
                    </Unseen>
                  </h2>
                  {column.count > 0 && !column.isFolded ? (
                    <ol className={styles.list}>
                      {own.map((slot) => {
                        const [id = ''] = slot.ids;
                        const [touchpoint, entry] = [byId.get(id), entryOf.get(id)];
                        if (!touchpoint || !entry) return null;
                        const beside = stage?.entries ?? model.entries;
                        return (
                          <TouchpointSlot
                            key={id}
                            slot={slot}
                            left={column.x}
                            entry={entry}
                            highlights={model.highlighted?.get(id) ?? null}
                            touchpoint={touchpoint}
                            laneNames={laneNames}
                            hasCells={reachesCells}
                            isPlanned={isPlanned}
                            canAdd={isByStage}
                            at={beside.indexOf(entry) + 1}
                            of={beside.length}
                            pending={pendingOf.get(id) ?? null}
                            cameFrom={brandNames.get(switches.get(id) ?? '') ?? null}
                            brandName={(touchpoint.brandId && brandNames.get(touchpoint.brandId)) ?? null}
                            href={hrefOf(id)}
                            isOpen={id === openTouchpointId}
                            isDragged={id === drag?.touchpointId}
                            editedLane={edited?.touchpointId === id ? edited.laneId : null}
                            acts={acts}
                          />
                        );
                      })}
                    </ol>
                  ) : isByStage && column.count === 0 && stage?.total === 0 && row && column.id !== null ? (
                    <button
                      type="button"
                      className={styles.first}
                      style={{ top: row.y - headerHeight + 4, height: Math.max(44, row.height - 8) }}
                      aria-label={addTo(column.name)}
                      onClick={() => void add(endOf(column.id))}
                    >
                      <PlusIcon />
                      {hasRoomToAdd(column.width) ? <span>{addShort}</span> : null}
                    </button>
                  ) : null}
                </section>
              );
            })}
            {drag?.drop ? <div className={styles.dropLine} style={{ left: drag.drop.x - sideWidth }} /> : null}
          </div>
          <div className={styles.footCorner} />
          <div className={styles.foot} data-foot="map" data-stretches="">
            {near.columns.map(({ id, name, count, x, width: own }) =>
              !isByStage || count === 0 || id === null ? null : (
                <button
                  key={id}
                  type="button"
                  className={styles.add}
                  style={{ left: x - sideWidth, width: own }}
                  aria-label={addTo(name)}
                  title={addTo(name)}
                  onClick={() => void add(endOf(id))}
                >
                  <PlusIcon />
                  {hasRoomToAdd(own) ? <span>{addShort}</span> : null}
                </button>
              ),
            )}
          </div>
        </div>
      </section>
      <OverviewStrip scene={scene} model={model} scroller={scroller} />
      {drag && dragged ? (
        <div ref={ghost} className={styles.ghost} aria-hidden="true">
          {dragged.title || messages.untitled}
        </div>
      ) : null}
      {menu && menuTouchpoint ? (
        <MoveMenu
          key={menu.touchpointId}
          touchpoint={menuTouchpoint}
          stages={view.stages}
          trigger={menu.trigger}
          canMoveUp={stepFrom(board, menu.touchpointId, 'up', shown) !== null}
          canMoveDown={stepFrom(board, menu.touchpointId, 'down', shown) !== null}
          onStep={(direction) => step(menuTouchpoint, direction)}
          onStage={(stageId) => {
            const target = columnsOf(board).find(({ stage }) => (stage?.id ?? null) === stageId);
            const last = target?.touchpoints.at(-1)?.id ?? null;
            void move(menuTouchpoint, { stageId, afterTouchpointId: last }, true);
          }}
          onClose={closeMenu}
        />
      ) : null}
      {enlarged && enlargedPicture ? (
        <EvidenceViewer
          evidence={[enlargedPicture]}
          startsAt={enlargedPicture.id}
          title={enlarged.title}
          onClose={() => setEnlarged(null)}
        />
      ) : null}
    </>
  );
}

/**
 * Shows what scrolls sideways so many times as wide around a place in it, in CSS pixels; as it is laid out for null. Not by a variable of the
 * plane: each touchpoint would inherit it, and be styled anew at every turn of the wheel.
 */
function stretchParts(plane: HTMLElement | null, stretch: { readonly factor: number; readonly from: number } | null) {
  for (const part of plane?.querySelectorAll<HTMLElement>(':scope > [data-stretches]') ?? []) {
    part.style.willChange = stretch ? 'transform' : '';
    part.style.transform = stretch ? `scaleX(${stretch.factor})` : '';
    part.style.transformOrigin = stretch ? `${stretch.from}px 0` : '';
  }
}

/** How much of a map there is: while it is zoomed the picture alone moves along, then comes what is reached in the window, then what is around it. */
type Detail = 'picture' | 'window' | 'all';

/** What a zoomed map keeps in place. */
interface Held {
  /** Null where there is nothing. */
  readonly at: Anchor | null;
  /** Where it is in the window, in CSS pixels. */
  readonly offset: number;
  /** Whether it is zoomed in, not out. */
  readonly isNearer: boolean;
}

/** How far a window of so many CSS pixels is to be scrolled to keep a place at an offset; null where it has gone. */
function leftOf(scene: MapScene, at: Anchor, offset: number, width: number): number | null {
  const x = anchorX(scene, at);
  return x === null ? null : Math.max(0, Math.min(x - offset, scene.width - width));
}

/** Where the button that folds a stage stands at the end of its head, in CSS pixels. */
const foldRoom = 28;
const columnsOf = (board: Board) => (board.toCode ? [board.toCode, ...board.columns] : board.columns);

/** The last touchpoint of a stage, or of the nearest stage before it that has one; null where there is none. */
function endOfStage(board: Board, stageId: string | null): string | null {
  const columns = columnsOf(board);
  const at = columns.findIndex(({ stage }) => (stage?.id ?? null) === stageId);
  return (
    columns
      .slice(0, at + 1)
      .findLast(({ touchpoints }) => touchpoints.length > 0)
      ?.touchpoints.at(-1)?.id ?? null
  );
}

/** How many touchpoints of slots have an emotion. */
function codedOf(slots: MapScene['slots'], entryOf: ReadonlyMap<string, MapEntry>): number {
  return slots.flatMap(({ ids }) => ids).filter((id) => (entryOf.get(id)?.valence ?? null) !== null).length;
}

function differs(touchpoint: Touchpoint, field: string, value: unknown): boolean {
  const old = Object.entries(touchpoint).find(([name]) => name === field)?.[1];
  return JSON.stringify(old) !== JSON.stringify(value);
}
