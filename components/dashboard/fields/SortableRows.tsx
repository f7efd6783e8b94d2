import { type ReactNode, useRef } from 'react';
import { sortingMessages } from '@/lib/i18n/sorting';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from './DeleteButton';
import styles from './SortableRows.module.css';
import { SortingContext } from './SortingContext';
import { StepButton } from './StepButton';
import { useRefocus } from './useRefocus';
import { useSortedRow } from './useSortedRow';

export interface SortableRowsProps<Item extends { readonly id: string }> {
  readonly name: string;
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  /** What the button is called that removes an item of this name. */
  readonly removeName: (name: string) => string;
  /** Puts an item where another one stands now. */
  readonly onMove: (id: string, to: number) => void;
  readonly onRemove: (id: string) => void;
  readonly children: (item: Item) => ReactNode;
}

/** Rows in an order that one changes: by dragging, by the keyboard, or a step at a time by buttons. */
export function SortableRows<Item extends { readonly id: string }>(props: SortableRowsProps<Item>) {
  const { name, items, nameOf, removeName, onMove, onRemove, children } = props;
  const { language, format, announce } = useDashboard();
  const words = sortingMessages[language];
  const list = useRef<HTMLOListElement>(null);
  const refocus = useRefocus(list, items.map(({ id }) => id).join(' '));

  const step = (item: Item, part: 'up' | 'down') => {
    const to = items.indexOf(item) + (part === 'up' ? -1 : 1);
    if (to < 0 || to >= items.length) return announce(words.cannotMove);
    refocus.current = { id: item.id, part };
    onMove(item.id, to);
    announce(words.atPlace(nameOf(item), format.number(to + 1), format.number(items.length)));
  };
  const remove = (item: Item) => {
    const index = items.indexOf(item);
    const next = items[index + 1] ?? items[index - 1];
    if (next) refocus.current = { id: next.id, part: 'remove' };
    onRemove(item.id);
  };

  return (
    <SortingContext items={items} nameOf={nameOf} onMove={onMove}>
      <ol ref={list} className={styles.rows} aria-label={name}>
        {items.map((item, index) => (
          <SortableRow
            key={item.id}
            id={item.id}
            name={nameOf(item)}
            removeName={removeName(nameOf(item))}
            number={format.number(index + 1)}
            isFirst={index === 0}
            isLast={index === items.length - 1}
            onStep={(part) => step(item, part)}
            onRemove={() => remove(item)}
          >
            {children(item)}
          </SortableRow>
        ))}
      </ol>
    </SortingContext>
  );
}

function SortableRow(props: {
  readonly id: string;
  readonly name: string;
  readonly removeName: string;
  readonly number: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (part: 'up' | 'down') => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}) {
  const { id, name, removeName, number, isFirst, isLast, onStep, onRemove, children } = props;
  const { handle, className, ...row } = useSortedRow(id, name);
  return (
    <li {...row} className={`${styles.row} ${className}`} data-row={id}>
      <span className={styles.side}>
        {handle}
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
      </span>
      <div className={styles.body}>{children}</div>
      <span className={styles.side}>
        <StepButton part="up" name={name} isEnd={isFirst} onStep={onStep} />
        <StepButton part="down" name={name} isEnd={isLast} onStep={onStep} />
        <span data-part="remove">
          <DeleteButton name={removeName} onClick={onRemove} />
        </span>
      </span>
    </li>
  );
}
