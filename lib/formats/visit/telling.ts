/** A cell of what is told: a text, or a share of 1 that may be drawn beside its text. */
export type TellingCell = string | { readonly text: string; readonly share: number };

export interface TellingRow {
  readonly cells: readonly TellingCell[];
  readonly evidenceIds?: readonly string[];
  /** `group` heads the rows below it, and says so in its first cell alone; `total` sums up the others. */
  readonly look?: 'group' | 'total';
}

export interface TellingColumn {
  readonly name: string;
  /** Of the width, against those of the others. */
  readonly share: number;
  readonly isNumber?: boolean;
}

/** A part of what is told of walkthroughs, in the reader's language: the same in every form that is read. */
export interface Telling {
  readonly id: string;
  readonly title: string;
  /** What to know to read it; or why there is nothing. */
  readonly text: string;
  readonly columns: readonly TellingColumn[];
  /** The column whose cells say what their rows are of, where it is not the first. */
  readonly headColumn?: number;
  readonly rows: readonly TellingRow[];
}

export const cellText = (cell: TellingCell): string => (typeof cell === 'string' ? cell : cell.text);

/** Whether anything in it rests on evidence. */
export function hasEvidence({ rows }: Telling): boolean {
  return rows.some(({ evidenceIds = [] }) => evidenceIds.length > 0);
}
