import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { tableMessages } from '@/lib/i18n/table';
import type { Highlighted } from '@/lib/journey/highlights';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { TableColumn, TableSort } from '@/lib/journey/tableView';
import { useDashboard } from '../dashboardTools';
import { secondClickMs } from '../secondClick';
import type { EvidenceById } from '../touchpointPicture';
import type { ColumnDefinition } from './columns';
import { type Cell, cellAfterKey, header, selectColumn } from './gridKeys';
import { TouchpointRow } from './TouchpointRow';
import styles from './TouchpointTable.module.css';
import type { TableFacts } from './tableFacts';
import type { Selection } from './useSelection';

export interface TouchpointTableProps {
  /** What was found, in the order shown. */
  readonly touchpoints: readonly Touchpoint[];
  readonly columns: readonly ColumnDefinition[];
  readonly facts: TableFacts;
  readonly evidence: EvidenceById;
  readonly sort: readonly TableSort[];
  /** `adds`: behind the columns that it is sorted by already. */
  readonly onSort: (column: TableColumn, adds: boolean) => void;
  /** What is to stand out; null where nothing is. */
  readonly highlighted: Highlighted | null;
  readonly selection: Selection;
  readonly onCopy: () => void;
  readonly hrefOf: (touchpointId: string) => string;
  readonly onOpen: (touchpointId: string) => void;
  readonly openTouchpointId: string | null;
  /** While a cell is edited rows stay where they are, though what is typed would move them. */
  readonly onEditing: (isEditing: boolean) => void;
}

const rowHeight = 48;
const headHeight = 36;
const overscan = 8;

/**
 * The study's touchpoints, one a row: a grid to be walked through by keys. Only the rows in sight (and the one with the focus) are in
 * the document; what assistive technology counts by is told in numbers.
 */
export function TouchpointTable(props: TouchpointTableProps) {
  const { touchpoints, columns, facts, evidence, sort, onSort, selection, onCopy, hrefOf, onOpen, onEditing } = props;
  const { messages, language, format } = useDashboard();
  const words = tableMessages[language];
  const hintId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  /** The cell that Tab comes to. Column 0 selects. */
  const [active, setActive] = useState<Cell>({ row: 0, column: 1 });
  const [editing, setEditing] = useState<{ readonly id: string; readonly column: TableColumn } | null>(null);
  const opening = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** Set where the focus is to follow once the cell is drawn. */
  const takesFocus = useRef(false);

  const lastColumn = columns.length;
  const activeRow = Math.min(active.row, touchpoints.length - 1);
  const activeColumn = Math.min(active.column, lastColumn);
  // The row that was walked to stays the active one where others come before it; where it is gone its place is taken by the next.
  const [lastTouchpoints, setLastTouchpoints] = useState(touchpoints);
  if (touchpoints !== lastTouchpoints) {
    setLastTouchpoints(touchpoints);
    const id = lastTouchpoints[activeRow]?.id;
    if (id !== undefined && touchpoints[activeRow]?.id !== id) {
      const now = touchpoints.findIndex((touchpoint) => touchpoint.id === id);
      if (now !== -1) setActive({ row: now, column: activeColumn });
    }
  }
  const virtualizer = useVirtualizer({
    count: touchpoints.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => touchpoints[index]?.id ?? index,
    overscan,
    scrollPaddingStart: headHeight,
    scrollMargin: headHeight,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      return activeRow < 0 || indexes.includes(activeRow) ? indexes : [...indexes, activeRow].sort((a, b) => a - b);
    },
  });

  useEffect(() => onEditing(editing !== null), [editing, onEditing]);

  const goTo = (cell: Cell) => {
    takesFocus.current = true;
    if (cell.row >= 0) virtualizer.scrollToIndex(cell.row);
    setActive(cell);
  };
  // After each drawing: the cell may have come only now, and leaving an editor leaves the focus nowhere.
  useLayoutEffect(() => {
    if (!takesFocus.current || editing !== null) return;
    const target = cellElement(scroller.current, activeRow, activeColumn);
    if (!target) return;
    takesFocus.current = false;
    target.focus({ preventScroll: true });
    target.closest('[role=gridcell], [role=columnheader]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });

  const edit = (at: Cell): boolean => {
    const touchpoint = touchpoints[at.row];
    const definition = columns[at.column - 1];
    if (!touchpoint || !definition?.editing) return false;
    setActive(at);
    setEditing({ id: touchpoint.id, column: definition.id });
    return true;
  };
  const leave = useCallback((keepsFocus: boolean) => {
    takesFocus.current = keepsFocus;
    setEditing(null);
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.defaultPrevented || editing !== null || event.altKey) return;
    // The cell that has the focus: it may have got it a moment ago.
    const { row, column } = cellOf(event.target) ?? { row: activeRow, column: activeColumn };
    const touchpoint = touchpoints[row];
    const command = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const next = cellAfterKey(event.key, command, { row, column }, { rows: touchpoints.length, lastColumn, page });
    const key = event.key.toLowerCase();
    if (next) {
      if (event.shiftKey && next.row >= 0 && next.row !== row) {
        if (selection.anchor === null && touchpoint) selection.toggle(touchpoint.id, false);
        const reached = touchpoints[next.row];
        if (reached) selection.extendTo(reached.id);
      }
      goTo(next);
    } else if (command && key === 'c' && !event.shiftKey) {
      onCopy();
    } else if (command && key === 'a' && !event.shiftKey) {
      selection.selectAll();
    } else if (command) {
      return;
    } else if (event.key === ' ' && touchpoint) {
      selection.toggle(touchpoint.id, event.shiftKey);
    } else if (event.key === 'Enter' && touchpoint && column !== selectColumn) {
      const opens = columns[column - 1]?.id === 'title';
      if (event.target instanceof HTMLAnchorElement && !opens) return;
      if (opens || !edit({ row, column })) onOpen(touchpoint.id);
    } else if (event.key === 'Enter' && event.shiftKey && row === header && column !== selectColumn) {
      // Not every browser tells of the Shift key in the click that a key makes.
      const definition = columns[column - 1];
      if (definition) onSort(definition.id, true);
    } else if (event.key === 'F2') {
      if (!edit({ row, column })) return;
    } else if (event.key === 'Escape' && selection.ids.size > 0) {
      selection.clear();
    } else if (event.key === 'Escape') {
      document.querySelector<HTMLElement>('search input')?.focus();
    } else {
      return;
    }
    event.preventDefault();
  };

  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const cell = cellOf(event.target);
    if (!cell) return;
    const touchpoint = touchpoints[cell.row];
    if (cell.column === selectColumn && touchpoint) {
      selection.toggle(touchpoint.id, event.shiftKey);
    } else if (event.target instanceof Element && event.target.closest('a[href]')) {
      setActive(cell);
      const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (!isPlain || event.detail === 0 || !touchpoint || event.target.closest('[target]')) return;
      event.preventDefault();
      clearTimeout(opening.current);
      // The editor takes room from the table: opened at the first click, the second would meet something else.
      if (event.detail === 1) opening.current = setTimeout(() => onOpen(touchpoint.id), secondClickMs);
      return;
    } else if (cell.row === activeRow && cell.column === activeColumn && editing === null && event.detail > 0) {
      if (edit(cell)) return;
    }
    if (editing === null || cell.row !== activeRow || cell.column !== activeColumn) goTo(cell);
  };

  const template = ['36px', ...columns.map(({ least, share }) => `minmax(${least}px, ${share}fr)`)].join(' ');
  const least = 36 + columns.reduce((sum, each) => sum + each.least, 0) + columns.length * 12 + 24;
  const style = { '--columns': template, minWidth: least, height: virtualizer.getTotalSize() + headHeight };
  const allSelected = touchpoints.length > 0 && touchpoints.every(({ id }) => selection.ids.has(id));
  return (
    <div ref={scroller} className={styles.scroller} data-list="">
      <p id={hintId} hidden>
        {words.gridHint}
      </p>
      {/* biome-ignore-start lint/a11y/useSemanticElements: a grid of rows that are out of the document is none of a table's. */}
      <div
        className={styles.table}
        role="grid"
        aria-label={messages.touchpoints}
        aria-describedby={hintId}
        aria-rowcount={touchpoints.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        style={style}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={(event) => {
          const cell = cellOf(event.target);
          if (cell && (cell.row !== activeRow || cell.column !== activeColumn)) setActive(cell);
        }}
        onDoubleClick={(event) => {
          const cell = cellOf(event.target);
          if (cell) edit(cell);
        }}
      >
        {/* biome-ignore lint/a11y/useFocusableInteractive: its headings take the focus. */}
        <div className={styles.headRow} role="row" aria-rowindex={1}>
          {/* biome-ignore lint/a11y/useFocusableInteractive: the box in it takes the focus. */}
          <span role="columnheader" aria-colindex={1} className={styles.selectCell}>
            <input
              type="checkbox"
              aria-label={words.selectAll}
              ref={(box) => {
                if (box) box.indeterminate = selection.ids.size > 0 && !allSelected;
              }}
              checked={allSelected}
              onChange={() => (allSelected ? selection.clear() : selection.selectAll())}
              data-row={header}
              data-column={selectColumn}
              tabIndex={activeRow === header && activeColumn === selectColumn ? 0 : -1}
            />
          </span>
          {columns.map(({ id, name }, index) => {
            const nth = sort.findIndex(({ column }) => column === id);
            const isDescending = sort[nth]?.descending === true;
            const isOneOfSeveral = nth !== -1 && sort.length > 1;
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: the button in it takes the focus.
              <span
                key={id}
                role="columnheader"
                aria-colindex={index + 2}
                // One heading only may have it: the others say their place in words.
                aria-sort={nth !== 0 ? undefined : isDescending ? 'descending' : 'ascending'}
              >
                <button
                  type="button"
                  className={styles.sort}
                  aria-label={name}
                  aria-description={isOneOfSeveral ? words.sortedNth(format.number(nth + 1), isDescending) : undefined}
                  title={words.sortBy(name)}
                  onClick={(event) => onSort(id, event.shiftKey)}
                  data-row={header}
                  data-column={index + 1}
                  tabIndex={activeRow === header && activeColumn === index + 1 ? 0 : -1}
                >
                  <span className={styles.sortName}>{name}</span>
                  {nth === -1 ? null : (
                    <span aria-hidden="true" className={styles.sortMark}>
                      {isDescending ? '↓' : '↑'}
                      {isOneOfSeveral ? format.number(nth + 1) : ''}
                    </span>
                  )}
                </button>
              </span>
            );
          })}
        </div>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const touchpoint = touchpoints[index];
          return touchpoint ? (
            <TouchpointRow
              key={touchpoint.id}
              touchpoint={touchpoint}
              index={index}
              top={start}
              columns={columns}
              facts={facts}
              evidence={evidence}
              activeColumn={index === activeRow ? activeColumn : null}
              editing={editing?.id === touchpoint.id ? editing.column : null}
              highlights={props.highlighted?.get(touchpoint.id) ?? null}
              isSelected={selection.ids.has(touchpoint.id)}
              isOpen={touchpoint.id === props.openTouchpointId}
              hrefOf={hrefOf}
              onLeave={leave}
            />
          ) : null;
        })}
      </div>
      {/* biome-ignore-end lint/a11y/useSemanticElements: see above. */}
    </div>
  );
}

function cellElement(root: HTMLElement | null, row: number, column: number): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}

/** The cell that something in the grid stands in. */
function cellOf(target: EventTarget): Cell | null {
  if (!(target instanceof Element)) return null;
  const element =
    target.closest<HTMLElement>('[data-row]') ??
    target.closest('[role=gridcell], [role=columnheader]')?.querySelector<HTMLElement>('[data-row]');
  if (!element) return null;
  return { row: Number(element.dataset.row), column: Number(element.dataset.column) };
}
