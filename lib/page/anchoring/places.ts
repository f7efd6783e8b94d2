import search from 'approx-string-match';
import type { SearchedText } from './searchedTexts';
import { isWord, type StoredQuote } from './storedQuote';

/** How well what stands before or after a place agrees with what stood there. */
export interface Side {
  /** Characters that are the same in a row, counted from the quote outwards. */
  readonly same: number;
  /** How many there were. */
  readonly of: number;
  /** How much of it is there, from 0 to 1. */
  share(): number;
}

/** A place where a quote may be. */
export interface Place {
  readonly within: SearchedText;
  /** Positions of the folded text. */
  readonly start: number;
  readonly end: number;
  /** How much of the quote is there as it was: 1 for every character. */
  readonly share: number;
  readonly prefix: Side;
  readonly suffix: Side;
}

/** More of the same words than anybody could tell apart. */
const mostPlaces = 500;

/** Every place where the folded quote stands as it was. */
export function exactPlaces(within: SearchedText, quote: StoredQuote, isOver: () => boolean): Place[] {
  const { text } = within.folded;
  const places: Place[] = [];
  for (let at = text.indexOf(quote.text); at >= 0; at = text.indexOf(quote.text, at + 1)) {
    if (places.length >= mostPlaces || isOver()) break;
    const end = at + quote.text.length;
    if (keepsWords(within, quote, at, end)) places.push(placeAt(within, quote, at, end, 1));
  }
  return places;
}

/** "men" is not in "women", where it was a word of its own. */
function keepsWords(within: SearchedText, quote: StoredQuote, start: number, end: number): boolean {
  const { text, folded } = within;
  const first = folded.origins[start] as number;
  const next = (folded.origins[end - 1] as number) + 1;
  if (quote.beginsWord && isWord(text.charAt(first - 1)) && !within.isAtSeam(start)) return false;
  const endsAtSeam = end >= folded.text.length || (within.isAtSeam(end) && folded.origins[end] === next);
  return !quote.endsWord || endsAtSeam || !isWord(text.charAt(next));
}

/** Length of the pieces of a quote by which places for an edited one are found, and how many are tried. */
const pieceLength = 12;
const mostPieces = 48;
const mostFindsOfPiece = 60;
const leastVotes = 2;
const mostWindows = 24;

/** Less of a quote than this is another text. */
export const leastShare = 0.6;

/**
 * The places whose words are like the quote, best first. Looked for where several pieces of it stand about as far apart as they did:
 * the approximate match itself costs the time of the whole page otherwise, for each quote.
 */
export function similarPlaces(within: SearchedText, quote: StoredQuote, isOver: () => boolean): Place[] {
  const { text } = within.folded;
  const length = quote.text.length;
  const reach = Math.ceil(length * (1 - leastShare));
  const places: Place[] = [];
  for (const begin of likelyStarts(text, quote.text, reach, isOver)) {
    if (isOver()) break;
    const from = Math.max(0, begin - reach);
    const found = closest(search(text.slice(from, begin + length + reach), quote.text, reach), length);
    if (!found) continue;
    const [start, end] = [from + found.start, from + found.end];
    if (places.some((place) => start < place.end && place.start < end)) continue;
    places.push(placeAt(within, quote, start, end, 1 - found.errors / length));
  }
  return places.sort((one, other) => other.share - one.share);
}

/** Shorter surroundings stand anywhere. */
const leastSurroundings = 24;
const mostSurroundings = 50;

/** The places where all that stood before the quote, or all that stood behind it, stands next to words like the quote. */
export function placesBySurroundings(within: SearchedText, quote: StoredQuote, isOver: () => boolean): Place[] {
  const { text } = within.folded;
  const length = quote.text.length;
  const reach = Math.ceil(length * (1 - leastShare));
  const places: Place[] = [];
  const look = (from: number) => {
    const found = closest(search(text.slice(Math.max(0, from), from + length + reach), quote.text, reach), length);
    if (!found) return;
    const [start, end] = [Math.max(0, from) + found.start, Math.max(0, from) + found.end];
    if (places.some((place) => place.start === start && place.end === end)) return;
    places.push(placeAt(within, quote, start, end, 1 - found.errors / length));
  };
  for (const at of findsOf(text, quote.prefix)) if (!isOver()) look(at + quote.prefix.length);
  for (const at of findsOf(text, quote.suffix)) if (!isOver()) look(at - length - reach);
  return places;
}

function findsOf(text: string, words: string): number[] {
  const finds: number[] = [];
  if (words.length < leastSurroundings) return finds;
  for (let at = text.indexOf(words); at >= 0 && finds.length < mostSurroundings; at = text.indexOf(words, at + 1)) {
    finds.push(at);
  }
  return finds;
}

/** Of equally good matches the one whose length is most like the quote's. */
function closest<Match extends { start: number; end: number }>(matches: readonly Match[], length: number) {
  const difference = ({ start, end }: Match) => Math.abs(end - start - length);
  return matches.reduce<Match | null>((best, one) => (best && difference(best) <= difference(one) ? best : one), null);
}

/** Where the quote would begin, told by several of its pieces at once; most pieces first. */
function likelyStarts(text: string, quote: string, reach: number, isOver: () => boolean): number[] {
  const width = Math.min(pieceLength, Math.max(4, Math.floor(quote.length / 6)));
  const step = Math.max(width, Math.floor((quote.length - width) / mostPieces));
  const votes: { readonly start: number; readonly piece: number }[] = [];
  for (let offset = 0; offset + width <= quote.length; offset += step) {
    if (isOver()) break;
    const piece = quote.slice(offset, offset + width);
    let finds = 0;
    for (let at = text.indexOf(piece); at >= 0 && finds < mostFindsOfPiece; at = text.indexOf(piece, at + 1)) {
      finds++;
      votes.push({ start: at - offset, piece: offset });
    }
  }
  votes.sort((one, other) => one.start - other.start);
  const windows: { readonly start: number; readonly pieces: number }[] = [];
  for (let index = 0; index < votes.length; ) {
    const { start } = votes[index] as { start: number };
    const pieces = new Set<number>();
    let next = index;
    while (next < votes.length && (votes[next] as { start: number }).start - start <= reach) {
      pieces.add((votes[next] as { piece: number }).piece);
      next++;
    }
    if (pieces.size >= leastVotes)
      windows.push({ start: (start + (votes[next - 1] as { start: number }).start) >> 1, pieces: pieces.size });
    index = next;
  }
  return windows
    .sort((one, other) => other.pieces - one.pieces)
    .slice(0, mostWindows)
    .map(({ start }) => start);
}

function placeAt(within: SearchedText, quote: StoredQuote, start: number, end: number, share: number): Place {
  const { text } = within.folded;
  return {
    within,
    start,
    end,
    share,
    prefix: sideBefore(text, start, quote.prefix),
    suffix: sideAfter(text, end, quote.suffix),
  };
}

function sideBefore(text: string, start: number, prefix: string): Side {
  const of = prefix.length;
  // At the beginning of the page nothing stood before it: nothing may stand there now.
  if (of === 0) return { same: 0, of: 0, share: () => (start === 0 ? 1 : 0) };
  let same = 0;
  while (same < of && same < start && prefix.charCodeAt(of - 1 - same) === text.charCodeAt(start - 1 - same)) same++;
  const words = () => text.slice(Math.max(0, start - of - (of >> 2)), start);
  return { same, of, share: () => (same === of ? 1 : likeness(words(), prefix)) };
}

function sideAfter(text: string, end: number, suffix: string): Side {
  const of = suffix.length;
  if (of === 0) return { same: 0, of: 0, share: () => (end === text.length ? 1 : 0) };
  let same = 0;
  while (same < of && end + same < text.length && suffix.charCodeAt(same) === text.charCodeAt(end + same)) same++;
  const words = () => text.slice(end, end + of + (of >> 2));
  return { same, of, share: () => (same === of ? 1 : likeness(words(), suffix)) };
}

/** How much of some words is in a text, from 0 to 1. */
function likeness(text: string, words: string): number {
  const [match] = search(text, words, words.length);
  return match ? 1 - match.errors / words.length : 0;
}
