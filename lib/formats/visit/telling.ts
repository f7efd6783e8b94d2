/** A cell of what is told: a text, or a share of 1 that may be drawn beside its text. */
export type TellingCell = string | { readonly text: string; readonly share: number };

export interface TellingRow {
  readonly cells: readonly TellingCell[];
  readonly evidenceIds?: readonly string[];
  /** Whether there must be some. */
  readonly needsEvidence?: boolean;
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
  /** Each row says how much evidence it rests on, and what kind of; else they name it where any of them has some. */
  readonly countsEvidence?: boolean;
}

export const cellText = (cell: TellingCell): string => (typeof cell === 'string' ? cell : cell.text);

/** A column of words; `share` of the width, against those of the others. */
export const texts = (name: string, share: number): TellingColumn => ({ name, share });

export const numbers = (name: string, share = 10): TellingColumn => ({ name, share, isNumber: true });

/** Whether its rows say on what evidence they rest. `isNumbered`: the file has a list of it, so that numbers say something. */
export function namesEvidence({ rows, countsEvidence = false }: Telling, isNumbered: boolean): boolean {
  return countsEvidence || (isNumbered && rows.some(({ evidenceIds = [] }) => evidenceIds.length > 0));
}
