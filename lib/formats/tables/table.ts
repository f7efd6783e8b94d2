/** What a cell holds. Null is not known or not coded. */
export type Cell = string | number | boolean | Date | null;

/** A table of a deliverable, in the reader's language. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface TableColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

export interface ColumnOf<Row> extends TableColumn {
  readonly value: (row: Row) => Cell;
  /** Left out of the table; for what a client version hides. */
  readonly isHidden?: boolean;
}

/** A column; `width` in characters. */
export function column<Row>(heading: string, width: number, value: (row: Row) => Cell, isShown = true): ColumnOf<Row> {
  return { heading, width, value, isHidden: !isShown };
}

export function tableOf<Row>(id: string, name: string, columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Table {
  const shown = columns.filter(({ isHidden }) => !isHidden);
  return {
    id,
    name,
    columns: shown.map(({ heading, width }) => ({ heading, width })),
    rows: rows.map((row) => shown.map(({ value }) => value(row))),
  };
}

/** A text, or null where there is none. */
export const textOrNull = (text: string | null | undefined): string | null => text || null;

export const dateOrNull = (instant: string | null | undefined): Date | null => (instant ? new Date(instant) : null);

export const secondsOrNull = (ms: number | null): number | null => (ms === null ? null : ms / 1000);
