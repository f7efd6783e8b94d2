/** A cell of the grid, by its place: rows as they are shown now. */
export interface Cell {
  /** `header` for the row of headings. */
  readonly row: number;
  readonly column: number;
}

export const header = -1;
/** The column of boxes that select. */
export const selectColumn = 0;

export interface GridSize {
  readonly rows: number;
  readonly lastColumn: number;
  /** Rows that Page Up and Page Down go by. */
  readonly page: number;
}

/** Where a key leads from a cell; null for keys that lead nowhere. `command`: with Ctrl or Command. */
export function cellAfterKey(key: string, command: boolean, from: Cell, size: GridSize): Cell | null {
  const to = (row: number, column: number): Cell => ({
    row: Math.max(header, Math.min(size.rows - 1, row)),
    column: Math.max(0, Math.min(size.lastColumn, column)),
  });
  const { row, column } = from;
  switch (key) {
    case 'ArrowDown':
      return to(command ? size.rows - 1 : row + 1, column);
    case 'ArrowUp':
      return to(command ? 0 : row - 1, column);
    case 'ArrowRight':
      return command ? null : to(row, column + 1);
    case 'ArrowLeft':
      return command ? null : to(row, column - 1);
    case 'Home':
      return to(command ? 0 : row, 0);
    case 'End':
      return to(command ? size.rows - 1 : row, size.lastColumn);
    case 'PageDown':
      return command ? null : to(row + size.page, column);
    case 'PageUp':
      return command ? null : to(Math.max(0, row - size.page), column);
    default:
      return null;
  }
}
