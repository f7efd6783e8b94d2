/** Order of texts by code units: the same in every language, and the order in which fractional indices and UUIDs of version 7 mean something. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
