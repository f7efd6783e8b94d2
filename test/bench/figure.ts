/** One line of the benchmark's table. Times in milliseconds, sizes in bytes, counts without a unit. */
export interface Figure {
  readonly group: string;
  readonly what: string;
  readonly unit: 'ms' | 'bytes' | 'count';
  /** The median of the rounds, or what was counted. */
  readonly value: number;
  /** What nobody can be better than, measured in the same run. */
  readonly floor?: { readonly what: string; readonly value: number } | undefined;
  /** More to know of how it was measured. */
  readonly note?: string | undefined;
  readonly target?: { readonly what: string; readonly met: boolean } | undefined;
  /** Every round, in order, for the file. */
  readonly samples?: Readonly<Record<string, readonly number[]>> | undefined;
}
