import { type CSSProperties, memo } from 'react';
import { errorMessages } from '@/lib/i18n/errors';
import { tableMessages } from '@/lib/i18n/table';
import type { Highlight } from '@/lib/journey/highlights';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { TableColumn } from '@/lib/journey/tableView';
import { useDashboard } from '../dashboardTools';
import { EmotionTag } from '../EmotionTag';
import { useRecordEdits } from '../fields/useRecordEdits';
import { OutIcon } from '../icons';
import { HighlightTags } from '../sought/HighlightTags';
import { sourceLink } from '../sourceLink';
import { Thumbnail } from '../Thumbnail';
import parts from '../touchpointParts.module.css';
import { type EvidenceById, pictureOf } from '../touchpointPicture';
import { CellEditor } from './CellEditor';
import type { ColumnDefinition } from './columns';
import { selectColumn } from './gridKeys';
import styles from './TouchpointTable.module.css';
import type { TableFacts } from './tableFacts';

export interface TouchpointRowProps {
  readonly touchpoint: Touchpoint;
  /** Among what is shown, from 0. */
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly columns: readonly ColumnDefinition[];
  readonly facts: TableFacts;
  readonly evidence: EvidenceById;
  /** The column that Tab comes to, where it is in this row. */
  readonly activeColumn: number | null;
  readonly editing: TableColumn | null;
  /** Why it stands out; null where it does not. */
  readonly highlights: readonly Highlight[] | null;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly hrefOf: (touchpointId: string) => string;
  /** Leaves the editor of a cell; `keepsFocus`: the cell takes the focus that the editor had. */
  readonly onLeave: (keepsFocus: boolean) => void;
}

/** One touchpoint. Drawn again only where something of it has changed: while the list scrolls nothing has. */
export const TouchpointRow = memo(function TouchpointRow(props: TouchpointRowProps) {
  const { index, top, columns, facts, evidence, activeColumn, editing, isSelected, isOpen, hrefOf, onLeave } = props;
  const { language, fieldNames } = useDashboard();
  const words = tableMessages[language];
  const { current, save, edit, retry } = useRecordEdits('touchpoints', props.touchpoint);
  const place = (column: number) => ({
    'data-row': index,
    'data-column': column,
    tabIndex: column === activeColumn ? 0 : -1,
  });
  const style: CSSProperties = { transform: `translateY(${top}px)` };
  return (
    // biome-ignore-start lint/a11y/useSemanticElements: see the table.
    // biome-ignore-start lint/a11y/useFocusableInteractive: its cells take the focus.
    <div
      className={styles.row}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-touchpoint={current.id}
      data-open={isOpen ? '' : undefined}
      data-highlighted={props.highlights ? '' : undefined}
      style={style}
    >
      <span role="gridcell" aria-colindex={1} className={styles.selectCell}>
        <input
          type="checkbox"
          aria-label={words.selectOne(current.title)}
          checked={isSelected}
          // The grid hears the click, which tells of the Shift key too.
          onChange={() => {}}
          {...place(selectColumn)}
        />
        {typeof save === 'object' ? (
          <button type="button" className={styles.failed} onClick={retry}>
            {errorMessages[language].retry}
          </button>
        ) : null}
      </span>
      {columns.map((column, nth) => {
        const isEditing = editing === column.id;
        const isLink = column.id === 'title' || (column.id === 'source' && sourceLink(current) !== null);
        return (
          <span
            key={column.id}
            role="gridcell"
            aria-colindex={nth + 2}
            aria-readonly={column.editing === null ? true : undefined}
            className={styles.cell}
            data-kind={column.id}
            data-editing={isEditing ? '' : undefined}
            {...(isLink && !isEditing ? {} : place(nth + 1))}
            {...(isEditing ? { tabIndex: -1 } : {})}
          >
            {isEditing ? (
              <CellEditor
                touchpoint={current}
                column={column}
                facts={facts}
                name={words.editCell(column.name, current.title)}
                onSave={(changes) => edit(changes, column.id === 'title' ? fieldNames.title : column.name)}
                onLeave={onLeave}
              />
            ) : (
              <CellText
                touchpoint={current}
                column={column}
                evidence={evidence}
                href={hrefOf(current.id)}
                place={place(nth + 1)}
                highlights={props.highlights}
              />
            )}
          </span>
        );
      })}
    </div>
    // biome-ignore-end lint/a11y/useFocusableInteractive: see above.
    // biome-ignore-end lint/a11y/useSemanticElements: see above.
  );
});

interface CellTextProps {
  readonly touchpoint: Touchpoint;
  readonly column: ColumnDefinition;
  readonly evidence: EvidenceById;
  readonly href: string;
  readonly highlights: readonly Highlight[] | null;
  readonly place: { readonly 'data-row': number; readonly 'data-column': number; readonly tabIndex: number };
}

function CellText({ touchpoint, column, evidence, href, place, highlights }: CellTextProps) {
  const { messages, thumbnails } = useDashboard();
  const text = column.text(touchpoint);
  switch (column.id) {
    case 'title': {
      const picture = pictureOf(touchpoint, evidence);
      return (
        <>
          {picture ? (
            <Thumbnail
              className={`${parts.picture} ${styles.picture}`}
              sha256={picture.sha256}
              cache={thumbnails}
              alt=""
              missing={null}
            />
          ) : (
            <span className={styles.noPicture} />
          )}
          <a className={styles.title} href={href} title={text.length > 40 ? text : undefined} {...place}>
            {text}
          </a>
          {highlights ? <HighlightTags kinds={highlights} /> : null}
        </>
      );
    }
    case 'source': {
      const source = sourceLink(touchpoint);
      return source ? (
        <a
          className={styles.source}
          href={source.href}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={source.atQuote ? messages.openQuote(source.host) : messages.openSource(source.host)}
          {...place}
        >
          {text} <OutIcon />
        </a>
      ) : (
        text
      );
    }
    case 'stage':
      return text === '' ? <span className={styles.toCode}>{messages.toCode}</span> : <span title={text}>{text}</span>;
    case 'emotion':
      return <EmotionTag emotion={touchpoint.emotion} size={16} />;
    case 'when':
      return <time dateTime={touchpoint.occurredAt?.time ?? touchpoint.capturedAt}>{text}</time>;
    case 'tags':
      return touchpoint.tags.map((tag) => (
        <span key={tag} className={styles.tag}>
          {tag}
        </span>
      ));
    default:
      return <span title={text.length > 24 ? text : undefined}>{text}</span>;
  }
}
