import {
  type Announcements,
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { briefMessages } from '@/lib/i18n/briefs';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from './DeleteButton';
import styles from './SortableRows.module.css';

export interface SortableRowsProps<Item extends { readonly id: string }> {
  readonly name: string;
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  /** Puts an item where another one stands now. */
  readonly onMove: (id: string, to: number) => void;
  readonly onRemove: (id: string) => void;
  readonly children: (item: Item) => ReactNode;
}

/** What is focused once the list is drawn anew. */
interface Refocus {
  readonly id: string;
  readonly part: 'up' | 'down' | 'remove';
}

/** Rows in an order that one changes: by dragging, by the keyboard, or a step at a time by buttons. */
export function SortableRows<Item extends { readonly id: string }>(props: SortableRowsProps<Item>) {
  const { name, items, nameOf, onMove, onRemove, children } = props;
  const { language, format, announce } = useDashboard();
  const words = briefMessages[language];
  const list = useRef<HTMLOListElement>(null);
  const refocus = useRef<Refocus | null>(null);
  const sensors = useSensors(
    // A press that stays where it is only focuses.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const order = items.map(({ id }) => id).join(' ');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what makes a row appear elsewhere.
  useLayoutEffect(() => {
    const target = refocus.current;
    refocus.current = null;
    if (target === null) return;
    const row = [...(list.current?.children ?? [])].find((each) => each.getAttribute('data-row') === target.id);
    row?.querySelector<HTMLElement>(`[data-part="${target.part}"], [data-part="${target.part}"] button`)?.focus();
  }, [order]);

  const indexOf = (id: UniqueIdentifier) => items.findIndex((item) => item.id === id);
  const named = (id: UniqueIdentifier) => {
    const item = items[indexOf(id)];
    return item ? nameOf(item) : '';
  };
  const at = (index: number) => format.number(index + 1);
  const count = format.number(items.length);

  const step = (item: Item, part: 'up' | 'down') => {
    const to = indexOf(item.id) + (part === 'up' ? -1 : 1);
    if (to < 0 || to >= items.length) return announce(words.cannotMove);
    refocus.current = { id: item.id, part };
    onMove(item.id, to);
    announce(words.atPlace(nameOf(item), at(to), count));
  };
  const remove = (item: Item) => {
    const index = indexOf(item.id);
    const next = items[index + 1] ?? items[index - 1];
    if (next) refocus.current = { id: next.id, part: 'remove' };
    onRemove(item.id);
  };

  /** Where what is held would come to stand, as it was last said. */
  const saidPlace = useRef<UniqueIdentifier | null>(null);
  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      saidPlace.current = active.id;
      return words.pickedUp(named(active.id), at(indexOf(active.id)), count);
    },
    onDragOver: ({ active, over }) => {
      // Picked up, it is at once over its own place: saying so would drown out that it was picked up.
      if (!over || over.id === saidPlace.current) return undefined;
      saidPlace.current = over.id;
      return words.isOver(named(active.id), at(indexOf(over.id)), count);
    },
    onDragEnd: ({ active, over }) => words.putDown(named(active.id), at(indexOf((over ?? active).id)), count),
    onDragCancel: ({ active }) => words.leftWhereItWas(named(active.id)),
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={({ active, over }) => {
        if (over && over.id !== active.id) onMove(String(active.id), indexOf(over.id));
      }}
      accessibility={{ announcements, screenReaderInstructions: { draggable: words.howToSort } }}
    >
      <SortableContext items={items.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ol ref={list} className={styles.rows} aria-label={name}>
          {items.map((item, index) => (
            <SortableRow
              key={item.id}
              id={item.id}
              name={nameOf(item)}
              number={at(index)}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              onStep={(part) => step(item, part)}
              onRemove={() => remove(item)}
            >
              {children(item)}
            </SortableRow>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

function SortableRow(props: {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (part: 'up' | 'down') => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}) {
  const { id, name, number, isFirst, isLast, onStep, onRemove, children } = props;
  const { language } = useDashboard();
  const words = briefMessages[language];
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
    attributes: { roleDescription: words.sortable },
  });
  const style = transform ? { transform: `translate3d(0, ${transform.y}px, 0)`, transition } : { transition };
  return (
    <li ref={setNodeRef} className={`${styles.row} ${isDragging ? styles.dragged : ''}`} style={style} data-row={id}>
      <span className={styles.side}>
        <button
          type="button"
          ref={setActivatorNodeRef}
          className={styles.handle}
          {...attributes}
          {...listeners}
          aria-label={words.drag(name)}
          title={words.drag(name)}
        >
          <svg width="12" height="16" viewBox="0 0 12 16" fill="currentColor" aria-hidden="true">
            <path
              d="M3.5 3h.01M8.5 3h.01M3.5 8h.01M8.5 8h.01M3.5 13h.01M8.5 13h.01"
              stroke="currentColor"
              strokeWidth="2.6"
              strokeLinecap="round"
            />
          </svg>
        </button>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
      </span>
      <div className={styles.body}>{children}</div>
      <span className={styles.side}>
        <StepButton part="up" name={words.moveUp(name)} isEnd={isFirst} onStep={onStep} />
        <StepButton part="down" name={words.moveDown(name)} isEnd={isLast} onStep={onStep} />
        <span data-part="remove">
          <DeleteButton name={words.removeItem(name)} onClick={onRemove} />
        </span>
      </span>
    </li>
  );
}

function StepButton(props: {
  readonly part: 'up' | 'down';
  readonly name: string;
  readonly isEnd: boolean;
  readonly onStep: (part: 'up' | 'down') => void;
}) {
  const { part, name, isEnd, onStep } = props;
  return (
    <button
      type="button"
      className={styles.step}
      data-part={part}
      aria-label={name}
      title={name}
      // Stays focusable at the end of the way: who moves a row there by this button must not lose the focus.
      aria-disabled={isEnd}
      onClick={() => onStep(part)}
    >
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path
          d={part === 'up' ? 'M8 13V3.5M4 7.2l4-4 4 4' : 'M8 3v9.5M4 8.8l4 4 4-4'}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
