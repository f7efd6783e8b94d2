export interface RecordOption {
  readonly value: string;
  readonly label: string;
}

/** What a record may be chosen from: none of them, these, and the one that is chosen where it has been deleted since. */
export function recordOptions(
  options: readonly RecordOption[],
  chosen: string | null,
  words: { readonly none: string; readonly deleted: string },
): RecordOption[] {
  const isGone = chosen !== null && options.every(({ value }) => value !== chosen);
  return [{ value: '', label: words.none }, ...options, ...(isGone ? [{ value: chosen, label: words.deleted }] : [])];
}
