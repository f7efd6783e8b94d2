import type { Anchor } from '@/lib/journey/schemas/anchor';
import { namesItAlone } from '../namesItAlone';
import { mostContext, mostRawContext } from '../rangeText';
import { folded, weightOf } from './foldText';

/** The quote of an anchor, made ready to be looked for. All texts but `exact` are folded. */
export interface StoredQuote {
  /** As it was in the page. */
  readonly exact: string;
  readonly text: string;
  readonly weight: number;
  readonly prefix: string;
  readonly suffix: string;
  /** Whether its first and last characters were the edges of a word. */
  readonly beginsWord: boolean;
  readonly endsWord: boolean;
  /** Whether it was the only one on its page when it was tagged; false where nobody can tell. */
  readonly wasUnique: boolean;
  /** Whether it is known to have stood on its page several times. */
  readonly hadCopies: boolean;
  /** Whether all that is known of its surroundings stood on its page several times. */
  readonly isEverywhere: boolean;
  /** What stood before or behind it, and was not kept: somebody's name may have been in it. */
  readonly leftOut: { readonly before: boolean; readonly after: boolean };
  /** Where it stood in the text of the body, and how long that was; null where the anchor does not say. */
  readonly position: { readonly start: number; readonly end: number; readonly textLength: number } | null;
}

/** Longer ones are looked for by so much of their beginning: nothing else on a page begins with the same ten pages. */
const longestSearched = 20_000;

/** Null where the anchor has no quote, or one without a visible character. */
export function storedQuote(anchor: Anchor): StoredQuote | null {
  const selector = anchor.selectors.find((each) => each.type === 'TextQuoteSelector');
  const refined = anchor.selectors.flatMap((each) =>
    each.type === 'CssSelector' && each.refinedBy?.type === 'TextQuoteSelector' ? [each.refinedBy] : [],
  );
  const quote = selector ?? refined[0];
  if (!quote) return null;
  const exact = quote.exact.slice(0, longestSearched);
  const isCut = exact.length < quote.exact.length;
  const text = folded(exact);
  if (text === '') return null;
  const position = positionOf(anchor);
  const leftOut = {
    before: position !== null && quote.prefix === '' && position.start > 0,
    after: position !== null && quote.suffix === '' && position.end < position.textLength,
  };
  const toldAlone = namesItAlone(anchor.textFragmentUrl) || leftOut.before || leftOut.after;
  return {
    exact,
    text,
    weight: weightOf(text),
    prefix: folded(quote.prefix),
    suffix: folded(isCut ? quote.exact.slice(longestSearched, longestSearched + 64) : quote.suffix),
    beginsWord: isWord(exact.trimStart().charAt(0)) && !isWord(edgeOf(exact, quote.prefix, 'before')),
    endsWord: isWord(exact.trimEnd().at(-1) ?? '') && !isWord(edgeOf(exact, quote.suffix, 'after')),
    wasUnique: toldAlone && !hadCopies(anchor),
    hadCopies: hadCopies(anchor),
    isEverywhere: isLongest(quote.prefix) || isLongest(quote.suffix),
    leftOut,
    position,
  };
}

/** Whether a context was made as long as they are made: it still stood there several times. */
function isLongest(context: string): boolean {
  return context.length >= mostRawContext || folded(context).length >= mostContext;
}

/** A link's words are those that show; a page has hidden copies of them as well, for other sizes of the window. */
function hadCopies(anchor: Anchor): boolean {
  return anchor.selectors.some(
    (each) => each.type === 'TextPositionSelector' && 'isOnly' in each && each.isOnly === false,
  );
}

function positionOf(anchor: Anchor): StoredQuote['position'] {
  const selector = anchor.selectors.find((each) => each.type === 'TextPositionSelector');
  const { textLength } = (selector ?? {}) as { textLength?: unknown };
  return selector && typeof textLength === 'number' ? { start: selector.start, end: selector.end, textLength } : null;
}

/** The character right before or after the words of a quote. */
function edgeOf(exact: string, context: string, side: 'before' | 'after'): string {
  if (side === 'before') return /^\s/.test(exact) ? ' ' : (context.at(-1) ?? '');
  return /\s$/.test(exact) ? ' ' : context.charAt(0);
}

export function isWord(character: string): boolean {
  return /^[\p{L}\p{N}]/u.test(character);
}
