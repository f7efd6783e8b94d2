/** What one lane shows of one touchpoint. */
export interface CellContent {
  /** Paragraphs, in their order. */
  readonly lines: readonly CellLine[];
  /** The hash of the picture that stands in it. */
  readonly picture: string | null;
}

export interface CellLine {
  /** What somebody thought or said is in the quotation marks of the reader's language. */
  readonly text: string;
  /** A weight or a grade: drawn as bars below the text. `says` puts it in words, where the text does not already. */
  readonly level?: { readonly value: number; readonly of: number; readonly says: string | null };
  readonly tone: 'plain' | 'soft' | 'strong' | 'quote' | 'bad' | 'good' | 'attention';
}

/** What a line says, in words alone. */
export function wordsOfLine({ text, level }: CellLine): string {
  return level?.says ? `${text} (${level.says})` : text;
}
