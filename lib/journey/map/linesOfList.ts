/**
 * A list of records written as lines of text, one each. Those whose text is unchanged keep all else that they say, wherever their line now
 * stands; a line that was rewritten keeps its record; what is new is made by `make`; what has no line any more is gone.
 */
export function withLines<Item extends { readonly text: string }>(
  items: readonly Item[],
  text: string,
  make: (text: string) => Item,
): Item[] {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const left = [...items];
  const kept = lines.map((line) => {
    const at = left.findIndex((item) => item.text === line);
    return at === -1 ? null : (left.splice(at, 1)[0] ?? null);
  });
  return lines.map((line, index) => {
    const same = kept[index];
    if (same) return same;
    // The one that stood here, if no other line has taken it.
    const here = items[index];
    const at = here ? left.indexOf(here) : -1;
    const rewritten = at === -1 ? undefined : left.splice(at, 1)[0];
    return rewritten ? { ...rewritten, text: line } : make(line);
  });
}
