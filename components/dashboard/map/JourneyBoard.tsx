import {
  type DragEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Unseen } from '@/components/controls';
import {
  type Board,
  type BoardColumn,
  boardOf,
  type Direction,
  type Place,
  placeBefore,
  standsAt,
  stepFrom,
} from '@/lib/journey/board';
import { brandSwitches } from '@/lib/journey/brandSwitches';
import { labelOf } from '@/lib/journey/catalogues/label';
import { phases } from '@/lib/journey/catalogues/phases';
import type { JourneyView } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import { pictureOf } from '../touchpointPicture';
import { EmotionCurve } from './EmotionCurve';
import styles from './JourneyBoard.module.css';
import { MoveMenu } from './MoveMenu';
import { TouchpointCard } from './TouchpointCard';

export interface JourneyBoardProps {
  readonly view: JourneyView;
  /** Those that the search found; all where there is none. */
  readonly shown: ReadonlySet<string> | null;
  /** What is searched for. */
  readonly query: string;
  readonly openTouchpointId: string | null;
  readonly hrefOf: (touchpointId: string) => string;
  /** Saves a move. Resolves once it is committed, false when it failed. */
  readonly onMove: (touchpoint: Touchpoint, place: Place) => Promise<boolean>;
}

const dragType = 'application/x-parcours-touchpoint';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A journey's touchpoints under its stages, in order: to look at, to open, and to move by hand or keyboard. */
export function JourneyBoard({ view, shown, query, openTouchpointId, hrefOf, onMove }: JourneyBoardProps) {
  const { language, messages, format, announce } = useDashboard();
  const board = useMemo(() => boardOf(view.stages, view.touchpoints), [view.stages, view.touchpoints]);
  const columns = useMemo(() => (board.toCode ? [board.toCode, ...board.columns] : board.columns), [board]);
  const brandNames = useMemo(() => new Map(view.brands.map(({ id, name }) => [id, name])), [view.brands]);
  const switches = useMemo(() => brandSwitches(view.touchpoints), [view.touchpoints]);
  const pendingOf = useMemo(
    () => new Map(view.pendingEvidence.map((pending) => [pending.touchpointId, pending])),
    [view.pendingEvidence],
  );
  const [dragged, setDragged] = useState<string | null>(null);
  const [drop, setDrop] = useState<{ readonly column: string; readonly beforeId: string | null } | null>(null);
  const [menu, setMenu] = useState<{ readonly touchpointId: string; readonly trigger: HTMLElement } | null>(null);
  const root = useRef<HTMLElement>(null);
  /** A card that was moved by keyboard and gets the focus again where it now stands. */
  const refocus = useRef<string | null>(null);
  const isShown = useCallback((touchpoint: Touchpoint) => shown?.has(touchpoint.id) ?? true, [shown]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the board is what makes the card appear elsewhere.
  useLayoutEffect(() => {
    if (refocus.current === null) return;
    const card = root.current?.querySelector(`[data-touchpoint="${refocus.current}"]`);
    refocus.current = null;
    card?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    card?.querySelector<HTMLElement>('a[href^="#"]')?.focus({ preventScroll: true });
  }, [board]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what another search finds begins at the top.
  useEffect(() => {
    root.current?.scrollTo?.({ top: 0 });
  }, [query]);

  // The cards are drawn anew only when what they show changes, so what they call must stay the same function.
  const latest = useRef({ board, view, isShown, onMove });
  latest.current = { board, view, isShown, onMove };

  const move = useCallback(
    async (touchpoint: Touchpoint, place: Place, keepFocus: boolean) => {
      const { board: before, view: now, onMove: save } = latest.current;
      const from = columnOf(before, touchpoint.id);
      if (from && standsAt(from, touchpoint.id, place)) return;
      if (keepFocus) refocus.current = touchpoint.id;
      if (!(await save(touchpoint, place))) {
        refocus.current = null;
        return;
      }
      const target = boardColumns(before).find(({ stage }) => (stage?.id ?? null) === place.stageId);
      const others = target?.touchpoints.filter(({ id }) => id !== touchpoint.id) ?? [];
      const at = others.findIndex(({ id }) => id === place.afterTouchpointId) + 2;
      const stage = now.stages.find(({ id }) => id === place.stageId);
      announce(
        messages.moved(
          stage ? labelIn(stage.labels, language) : messages.toCode,
          format.number(at),
          format.number(others.length + 1),
        ),
      );
    },
    [announce, messages, format, language],
  );

  const step = useCallback(
    (touchpoint: Touchpoint, direction: Direction) => {
      const place = stepFrom(latest.current.board, touchpoint.id, direction, latest.current.isShown);
      if (place) void move(touchpoint, place, true);
      else announce(messages.cannotMove);
    },
    [move, announce, messages],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>, touchpoint: Touchpoint) => {
      const direction = directions[event.key];
      if (!direction || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.altKey) {
        // Alt + left would leave the page.
        event.preventDefault();
        step(touchpoint, direction);
      } else if (root.current) {
        event.preventDefault();
        neighbour(root.current, touchpoint.id, direction)?.focus();
      }
    },
    [step],
  );
  const onDragStart = useCallback((event: DragEvent<HTMLElement>, touchpoint: Touchpoint) => {
    event.dataTransfer.setData(dragType, touchpoint.id);
    event.dataTransfer.effectAllowed = 'move';
    setDragged(touchpoint.id);
  }, []);
  const onDragEnd = useCallback(() => {
    setDragged(null);
    setDrop(null);
  }, []);
  const onMoveMenu = useCallback((touchpoint: Touchpoint, trigger: HTMLElement) => {
    setMenu((open) => (open?.touchpointId === touchpoint.id ? null : { touchpointId: touchpoint.id, trigger }));
  }, []);
  const closeMenu = useCallback((focusTrigger: boolean) => {
    setMenu((open) => {
      if (focusTrigger) open?.trigger.focus();
      return null;
    });
  }, []);

  const onDragOver = (event: DragEvent<HTMLElement>, column: BoardColumn) => {
    if (!event.dataTransfer.types.includes(dragType)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    const beforeId = cardBelow(event.currentTarget, event.clientY);
    const key = columnKey(column);
    setDrop((old) => (old?.column === key && old.beforeId === beforeId ? old : { column: key, beforeId }));
  };
  const onDrop = (event: DragEvent<HTMLElement>, column: BoardColumn) => {
    const touchpoint = view.touchpoints.find(({ id }) => id === event.dataTransfer.getData(dragType));
    onDragEnd();
    if (!touchpoint) return;
    event.preventDefault();
    const beforeId = cardBelow(event.currentTarget, event.clientY);
    if (beforeId !== touchpoint.id) void move(touchpoint, placeBefore(column, touchpoint.id, beforeId), false);
  };

  const menuTouchpoint = menu && view.touchpoints.find(({ id }) => id === menu.touchpointId);
  const stagesFrom = board.toCode ? 2 : 1;
  let phaseStart = stagesFrom;

  return (
    <section ref={root} className={styles.scroller} aria-label={messages.mapName}>
      <div className={styles.board} style={{ '--columns': columns.length } as React.CSSProperties}>
        {board.phases.map(({ phase, stages }) => {
          const start = phaseStart;
          phaseStart += stages;
          return (
            <div
              key={start}
              className={styles.phase}
              style={{ gridColumn: `${start} / span ${stages}` }}
              aria-hidden="true"
            >
              <span>{labelOf(phases, phase, language)}</span>
            </div>
          );
        })}
        {columns.map((column, index) => {
          const key = columnKey(column);
          const name = column.stage ? labelIn(column.stage.labels, language) : messages.toCode;
          const visible = column.touchpoints.filter(isShown);
          const coded = column.touchpoints.filter(({ emotion }) => emotion?.valence != null).length;
          const stageIndex = index - (stagesFrom - 1);
          return (
            <section
              key={key}
              className={`${styles.column} ${column.stage ? '' : styles.toCode}`}
              style={{ gridColumn: index + 1 }}
              aria-labelledby={`column-${key}`}
              data-dropping={drop?.column === key ? '' : undefined}
              onDragOver={(event) => onDragOver(event, column)}
              onDragLeave={(event) => {
                if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget))
                  setDrop(null);
              }}
              onDrop={(event) => onDrop(event, column)}
            >
              <header className={styles.head}>
                <h2 id={`column-${key}`} className={styles.name} title={name}>
                  <span className={styles.nameText}>{name}</span>
                  <span className={styles.count}>
                    <span aria-hidden="true">
                      {shown
                        ? `${format.number(visible.length)}/${format.number(column.touchpoints.length)}`
                        : format.number(column.touchpoints.length)}
                    </span>
                    <Unseen>
                      {messages.stageCount(column.touchpoints.length, format.number(column.touchpoints.length))}
                    </Unseen>
                  </span>
                  {column.stage && column.meanValence !== null ? (
                    <span
                      className={styles.mean}
                      title={messages.meanEmotion(format.valence(column.meanValence), format.number(coded))}
                    >
                      <span aria-hidden="true">{format.valence(column.meanValence)}</span>
                      <Unseen>{messages.meanEmotion(format.valence(column.meanValence), format.number(coded))}</Unseen>
                    </span>
                  ) : null}
                </h2>
                {column.stage ? (
                  <EmotionCurve
                    previous={board.columns[stageIndex - 1]?.meanValence ?? null}
                    mean={column.meanValence}
                    next={board.columns[stageIndex + 1]?.meanValence ?? null}
                  />
                ) : (
                  <p className={styles.hint}>{messages.toCodeHint}</p>
                )}
              </header>
              {visible.length > 0 ? (
                <ol className={styles.list}>
                  {visible.map((touchpoint) => (
                    <DropBefore key={touchpoint.id} active={dropsBefore(drop, key, touchpoint.id, dragged)}>
                      <TouchpointCard
                        touchpoint={touchpoint}
                        picture={pictureOf(touchpoint, view.evidence)}
                        pending={pendingOf.get(touchpoint.id) ?? null}
                        brandName={(touchpoint.brandId && brandNames.get(touchpoint.brandId)) ?? null}
                        cameFromBrand={brandNames.get(switches.get(touchpoint.id) ?? '') ?? null}
                        href={hrefOf(touchpoint.id)}
                        isOpen={touchpoint.id === openTouchpointId}
                        isDragged={touchpoint.id === dragged}
                        onMoveMenu={onMoveMenu}
                        onKeyDown={onKeyDown}
                        onDragStart={onDragStart}
                        onDragEnd={onDragEnd}
                      />
                    </DropBefore>
                  ))}
                  {drop?.column === key && drop.beforeId === null ? (
                    <li className={styles.dropLine} aria-hidden="true" />
                  ) : null}
                </ol>
              ) : drop?.column === key ? (
                <p className={styles.empty}>{messages.dropHere}</p>
              ) : column.touchpoints.length === 0 ? (
                <p className={styles.empty}>{messages.emptyStage}</p>
              ) : null}
            </section>
          );
        })}
      </div>
      {menu && menuTouchpoint ? (
        <MoveMenu
          key={menu.touchpointId}
          touchpoint={menuTouchpoint}
          stages={view.stages}
          trigger={menu.trigger}
          canMoveUp={stepFrom(board, menu.touchpointId, 'up', isShown) !== null}
          canMoveDown={stepFrom(board, menu.touchpointId, 'down', isShown) !== null}
          onStep={(direction) => step(menuTouchpoint, direction)}
          onStage={(stageId) => {
            const target = columns.find(({ stage }) => (stage?.id ?? null) === stageId);
            const last = target?.touchpoints.at(-1)?.id ?? null;
            void move(menuTouchpoint, { stageId, afterTouchpointId: last }, true);
          }}
          onClose={closeMenu}
        />
      ) : null}
    </section>
  );
}

/** A card, with the line before it that says where a dragged one would come to stand. */
function DropBefore({ active, children }: { readonly active: boolean; readonly children: React.ReactNode }) {
  return (
    <>
      {active ? <li className={styles.dropLine} aria-hidden="true" /> : null}
      {children}
    </>
  );
}

function dropsBefore(
  drop: { readonly column: string; readonly beforeId: string | null } | null,
  column: string,
  touchpointId: string,
  dragged: string | null,
): boolean {
  return drop?.column === column && drop.beforeId === touchpointId && touchpointId !== dragged;
}

const columnKey = ({ stage }: BoardColumn) => stage?.id ?? 'to-code';

const boardColumns = (board: Board) => (board.toCode ? [board.toCode, ...board.columns] : board.columns);

function columnOf(board: Board, touchpointId: string): BoardColumn | undefined {
  return boardColumns(board).find(({ touchpoints }) => touchpoints.some(({ id }) => id === touchpointId));
}

/** The first card of a column whose middle lies below a point of the window: a drop there goes before it. */
function cardBelow(column: HTMLElement, clientY: number): string | null {
  for (const card of column.querySelectorAll<HTMLElement>('[data-touchpoint]')) {
    const { top, height } = card.getBoundingClientRect();
    if (clientY < top + height / 2) return card.dataset.touchpoint ?? null;
  }
  return null;
}

/** The link of the card next to another on the board: above, below, or at the same height of the neighbouring column. */
function neighbour(board: HTMLElement, touchpointId: string, direction: Direction): HTMLElement | null {
  const lists = [...board.querySelectorAll('ol')].map((list) => [
    ...list.querySelectorAll<HTMLElement>('[data-touchpoint]'),
  ]);
  const column = lists.findIndex((cards) => cards.some((card) => card.dataset.touchpoint === touchpointId));
  const row = lists[column]?.findIndex((card) => card.dataset.touchpoint === touchpointId) ?? -1;
  const next = {
    up: lists[column]?.[row - 1],
    down: lists[column]?.[row + 1],
    left: lists[column - 1]?.[Math.min(row, (lists[column - 1]?.length ?? 0) - 1)],
    right: lists[column + 1]?.[Math.min(row, (lists[column + 1]?.length ?? 0) - 1)],
  }[direction];
  return next?.querySelector<HTMLElement>('a[href^="#"]') ?? null;
}
