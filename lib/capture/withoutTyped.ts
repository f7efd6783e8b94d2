import type { Anchor, Selector } from '@/lib/journey/schemas/anchor';
import { betweenGroups, furtherPatterns, grouped, numberSpellings, numberStart } from '@/lib/page/numberSpellings';
import { cutText } from '@/lib/page/pageText';
import type { PickedPart } from '@/lib/page/picking/readPicked';
import type { PageReading } from '@/lib/page/reading';

/** Shorter values are in every other word. */
const shortest = 4;
/** From here on a value is looked for inside longer words too. */
const telling = 8;
const longestLine = 1_000;
const mostLines = 500;
const blankMark = '***';
const longestText = 200;
/** Of what is left of a quote, in letters and digits: less of it is no quote any more. */
const leastQuoted = 4;

type WordsOfPart = Pick<PickedPart, 'text' | 'quote' | 'anchor' | 'imageUrl' | 'linkUrl'> & {
  readonly review: unknown;
};

/**
 * A picked part without what a person has typed into the page's fields, as its archive leaves it out: a page may say it again, in a summary or in
 * the drawing of a card. Of the anchor, the longest run of the words that were not typed is left. A customer's review is left as it is: it was
 * written by somebody else.
 */
export function withoutTyped<Part extends WordsOfPart>(part: Part, typed: readonly string[]): Part {
  const lines = linesOf(typed);
  if (lines.length === 0 || part.review !== null) return part;
  const pattern = patternOf(lines, true);
  const quote = part.quote === null ? null : blanked(part.quote, pattern);
  const isQuoteKept = quote === part.quote;
  return {
    ...part,
    quote: quote !== null && tells(quote) ? quote : null,
    text:
      part.quote === null || isQuoteKept
        ? wordsOf(blanked(part.text, pattern))
        : cutText(wordsOf(quote ?? '').replace(/\s+/g, ' '), longestText),
    // In the text of a page blocks stand side by side without any space: words do not begin and end there.
    anchor: part.anchor && anchorWithout(part.anchor, patternOf(lines, false)),
    imageUrl: addressWithout(part.imageUrl, pattern),
    linkUrl: addressWithout(part.linkUrl, pattern),
  };
}

type Selection = NonNullable<PageReading['selection']>;

/** Selected words likewise; null where nothing of them is left. */
export function selectionWithoutTyped(selection: Selection, typed: readonly string[]): Selection | null {
  const lines = linesOf(typed);
  if (lines.length === 0) return selection;
  const quote = blanked(selection.quote, patternOf(lines, true));
  const anchor = anchorWithout(selection.anchor, patternOf(lines, false));
  return tells(quote) && anchor ? { quote, anchor } : null;
}

/** The words alone; '' where nothing of them is left. */
export function wordsWithoutTyped(words: string, typed: readonly string[]): string {
  const lines = linesOf(typed);
  return lines.length === 0 ? words : wordsOf(blanked(words, patternOf(lines, true)));
}

function wordsOf(text: string): string {
  return tells(text) ? text : '';
}

/** Whether anything but marks is left. */
function tells(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) || !text.includes(blankMark);
}

function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, blankMark);
}

/** What is to be looked for, longest first. */
function linesOf(typed: readonly string[]): string[] {
  const lines = typed
    .flatMap((value) => value.split(/[\r\n]+/))
    .map((line) => line.trim().replace(/\s+/g, ' ').slice(0, longestLine))
    .filter((line) => line.length >= shortest);
  return [...new Set(lines)].sort((one, other) => other.length - one.length).slice(0, mostLines);
}

function patternOf(lines: readonly string[], hasWords: boolean): RegExp {
  return new RegExp(lines.map((line) => patternOfLine(line, hasWords)).join('|'), 'giu');
}

function patternOfLine(line: string, hasWords: boolean): string {
  return [...furtherPatterns(line, { gap: '\\s', isApart: hasWords }), wholePatternOf(line, hasWords)].join('|');
}

function wholePatternOf(line: string, hasWords: boolean): string {
  // Numbers of phones and cards are shown in groups, however they were typed.
  const spellings = numberSpellings(line);
  if (spellings) {
    const digits = `(?:${grouped(spellings, `[\\s${betweenGroups}]*`)})`;
    return hasWords ? `${numberStart}${digits}(?!\\p{N})` : digits;
  }
  const letters = line
    .split(' ')
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s*');
  return line.length >= telling || !hasWords ? letters : `(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`;
}

/** Null where nothing of it is left. */
function anchorWithout(anchor: Anchor, pattern: RegExp): Anchor | null {
  const quote = anchor.selectors.find((each) => each.type === 'TextQuoteSelector');
  const kept = quote ? keptOf(quote, pattern) : null;
  const selectors = anchor.selectors.flatMap((each): Selector[] => {
    if (each.type === 'TextQuoteSelector') return kept ? [kept.quote] : [];
    if (each.type === 'TextPositionSelector') return kept ? [positionOf(each, kept)] : [];
    if (blanked(each.value, pattern) !== each.value) return [];
    return [
      { ...each, refinedBy: each.refinedBy?.type === 'TextQuoteSelector' ? (kept?.quote ?? null) : each.refinedBy },
    ];
  });
  if (selectors.length === 0) return null;
  const link = kept?.isWhole || !quote ? addressWithout(anchor.textFragmentUrl, pattern) : null;
  return { ...anchor, selectors, textFragmentUrl: link };
}

type Quote = Extract<Selector, { type: 'TextQuoteSelector' }>;

interface KeptQuote {
  readonly quote: Quote;
  /** Where it begins in what was quoted. */
  readonly from: number;
  readonly isWhole: boolean;
}

/** The longest run of a quote's words that were not typed, with what stands around it up to what was; null where there is none. */
function keptOf(quote: Quote, pattern: RegExp): KeptQuote | null {
  const { prefix, exact, suffix } = quote;
  const all = prefix + exact + suffix;
  const [first, last] = [prefix.length, prefix.length + exact.length];
  let best: { from: number; to: number; start: number; end: number } | null = null;
  const edges = Array.from(all.matchAll(pattern), ({ 0: words, index }) => [index, index + words.length] as const);
  for (const [at, end] of [0, ...edges.map((edge) => edge[1])].entries()) {
    const run = { start: end, end: edges[at]?.[0] ?? all.length };
    const from = Math.max(first, run.start);
    const to = Math.min(last, run.end);
    if (to > from && (best === null || to - from > best.to - best.from)) best = { ...run, from, to };
  }
  if (best === null) return null;
  const words = all.slice(best.from, best.to);
  const isWhole = best.from === first && best.to === last;
  if (!isWhole && (words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < leastQuoted) return null;
  return {
    quote: { ...quote, exact: words, prefix: all.slice(best.start, best.from), suffix: all.slice(best.to, best.end) },
    from: best.from - first,
    isWhole,
  };
}

function positionOf(
  position: Extract<Selector, { type: 'TextPositionSelector' }>,
  { quote, from, isWhole }: KeptQuote,
): Selector {
  if (isWhole) return position;
  const start = position.start + from;
  // Nobody knows whether what is left stands there once.
  const kept = { ...position, start, end: start + quote.exact.length, isOnly: false };
  return kept;
}

/** Null where it says behind its host what was typed. */
function addressWithout(address: string | null, pattern: RegExp): string | null {
  if (address === null || !URL.canParse(address)) return address;
  const { pathname, search, hash } = new URL(address);
  const said = decoded(`${pathname}${search}${hash}`.replaceAll('+', ' '));
  return blanked(said, pattern) === said ? address : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
