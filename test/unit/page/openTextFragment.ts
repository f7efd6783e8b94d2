/** Where a text fragment opens: the first and the last element of the quote, and the words between. */
export interface OpenedFragment {
  readonly first: Element;
  readonly last: Element;
  readonly words: string;
}

interface Place {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Opens a link as browsers do (https://wicg.github.io/scroll-to-text-fragment/), in a document of plain blocks with one text each, as
 * slowly and plainly as it can be written: every part lies in one block and begins and ends at a word's edge; a prefix or suffix may
 * lie in the block next door. Gives every match, the one that a browser takes first.
 */
export function openTextFragment(link: string | null | undefined, blocks: readonly Element[]): OpenedFragment[] {
  const directive = /:~:text=(.*)$/.exec(link ?? '')?.[1];
  if (directive === undefined) throw new Error('No link was made.');
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts;
  const texts = blocks.map((block) => comparable(block.textContent ?? ''));

  return find(texts, start)
    .filter((place) => prefix === undefined || standsBefore(texts, place, prefix))
    .flatMap((from) => {
      const ends = end === undefined ? [from] : find(texts, end).filter((to) => isAfter(to, from));
      const to = ends.find((place) => suffix === undefined || standsAfter(texts, place, suffix));
      const [first, last] = [blocks[from.block], to && blocks[to.block]];
      if (!to || !first || !last) return [];
      const between = texts.slice(from.block, to.block + 1);
      between[between.length - 1] = between.at(-1)?.slice(0, to.to) ?? '';
      between[0] = between[0]?.slice(from.from) ?? '';
      return [{ first, last, words: between.join(' ') }];
    });
}

function comparable(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function find(texts: readonly string[], encoded: string): Place[] {
  const wanted = comparable(decodeURIComponent(encoded));
  return texts.flatMap((text, block) => {
    const edges = wordEdges(text);
    const places: Place[] = [];
    for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + 1)) {
      const to = from + wanted.length;
      if (edges.has(from) && edges.has(to)) places.push({ block, from, to });
    }
    return places;
  });
}

function wordEdges(text: string): Set<number> {
  const segments = Array.from(new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text));
  return new Set([...segments.map(({ index }) => index), text.length]);
}

function isAfter(later: Place, earlier: Place): boolean {
  return later.block > earlier.block || (later.block === earlier.block && later.from >= earlier.to);
}

function standsBefore(texts: readonly string[], { block, from }: Place, prefix: string): boolean {
  const own = texts[block]?.slice(0, from).trim() ?? '';
  return (own === '' ? (texts[block - 1] ?? '') : own).endsWith(comparable(decodeURIComponent(prefix)));
}

function standsAfter(texts: readonly string[], { block, to }: Place, suffix: string): boolean {
  const own = texts[block]?.slice(to).trim() ?? '';
  return (own === '' ? (texts[block + 1] ?? '') : own).startsWith(comparable(decodeURIComponent(suffix)));
}
