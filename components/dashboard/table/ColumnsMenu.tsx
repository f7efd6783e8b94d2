import { columnNames, tableMessages } from '@/lib/i18n/table';
import { type TableColumn, tableColumns, usualColumns } from '@/lib/journey/tableView';
import { useDashboard } from '../dashboardTools';
import { Menu } from './Menu';
import styles from './panels.module.css';

export interface ColumnsMenuProps {
  /** Shown, from left to right. */
  readonly columns: readonly TableColumn[];
  readonly onChange: (columns: readonly TableColumn[]) => void;
}

/** Which columns are shown, and in what order. The title stays: without it no row tells what it is. */
export function ColumnsMenu({ columns, onChange }: ColumnsMenuProps) {
  const { language, announce, format } = useDashboard();
  const words = tableMessages[language];
  const names = columnNames[language];
  const hidden = tableColumns.filter((column) => !columns.includes(column));
  const move = (column: TableColumn, by: -1 | 1) => {
    const from = columns.indexOf(column);
    const to = from + by;
    if (to < 0 || to >= columns.length) return;
    onChange(columns.toSpliced(from, 1).toSpliced(to, 0, column));
    announce(words.columnMoved(names[column], format.number(to + 1)));
  };
  return (
    <Menu name={words.columns} align="end">
      {() => (
        <>
          <p className={styles.text}>{words.columnsText}</p>
          <ol className={styles.list}>
            {[...columns, ...hidden].map((column) => {
              const place = columns.indexOf(column);
              const isShown = place !== -1;
              return (
                <li key={column} className={styles.row}>
                  <label className={styles.grow}>
                    <input
                      type="checkbox"
                      aria-label={words.showColumn(names[column])}
                      checked={isShown}
                      disabled={column === 'title'}
                      onChange={() =>
                        onChange(isShown ? columns.filter((each) => each !== column) : [...columns, column])
                      }
                    />
                    {names[column]}
                  </label>
                  {isShown ? (
                    <>
                      <button
                        type="button"
                        className={styles.icon}
                        aria-label={words.columnLeft(names[column])}
                        aria-disabled={place === 0}
                        onClick={() => move(column, -1)}
                      >
                        <span aria-hidden="true">↑</span>
                      </button>
                      <button
                        type="button"
                        className={styles.icon}
                        aria-label={words.columnRight(names[column])}
                        aria-disabled={place === columns.length - 1}
                        onClick={() => move(column, 1)}
                      >
                        <span aria-hidden="true">↓</span>
                      </button>
                    </>
                  ) : null}
                </li>
              );
            })}
          </ol>
          <button type="button" className={styles.quiet} onClick={() => onChange(usualColumns)}>
            {words.usualColumns}
          </button>
        </>
      )}
    </Menu>
  );
}
