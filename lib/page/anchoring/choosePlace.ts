import { weightOf } from './foldText';
import { namesAgree } from './namesAgree';
import type { Place, Side } from './places';
import type { StoredQuote } from './storedQuote';

/** Why nothing was chosen: `gone` where nothing is like it, `ambiguous` where several places are, `unsure` where one is, but too little. */
export type NoPlace = 'gone' | 'ambiguous' | 'unsure';

/** So many letters in a row that are the same as then are no coincidence, where the quote was the only one of its page. */
const tellingRun = 40;
/** The same where nobody knows whether it was. */
const tellingUnknown = 80;
/** A quote that tells less than this is on every page: only what stood around it, all of it, says which one it is. */
const leastTelling = 24;
/** A long quote says by itself which one it is, when a little of it and of what stands around it was edited. */
const tellingEdited = 80;
const leastShareOfLong = 0.8;
const leastContextOfLong = 0.7;
/** What stands elsewhere and agrees this much with what stood around the quote could be its place as well. */
const rivalContext = 0.7;
/** The same where the words were edited. */
const rivalContextOfEdited = 0.8;
/** The same against words that were moved: what little surroundings they still have are none to compare with. */
const rivalContextOfMoved = 0.5;

/** The other places that a quote might have come to: asked for only where it matters. */
export interface OtherPlaces {
  /** Where similar words stand. */
  similar(): readonly Place[];
  /** Where similar words stand next to what stood before or behind the quote. */
  bySurroundings(): readonly Place[];
}

/**
 * The place among those where the quote stands word by word. A text that was the only one of its page, and long, may have moved; any other
 * is told by all that stood on both sides of it, since a list's entries are worded alike, and one may have taken the place of another.
 * Copies are told from what was edited in its own place by the surroundings; where those do not, nothing does.
 */
export function chooseExact(quote: StoredQuote, places: readonly Place[], others: OtherPlaces): Place | NoPlace {
  const kept = places.find((place) => isAsItWas(quote, place));
  if (kept) return kept;
  if (quote.isEverywhere && !quote.wasUnique) return 'ambiguous';
  const inPlace = places.filter((place) => isFramed(quote, place) || isFramedAsFarAsKept(quote, place));
  const [only, ...more] = inPlace;
  if (more.length > 0) return 'ambiguous';
  const besides = (place: Place) => others.bySurroundings().filter((other) => isApart(other, place));
  if (only) {
    const rivals = [
      ...places.filter((place) => place !== only && isRival(place)),
      ...besides(only).filter((place) => likenessOfContext(place) >= rivalContextOfEdited),
    ];
    return rivals.length > 0 ? 'ambiguous' : only;
  }
  // The same words stand elsewhere, and others like them where they stood: somebody edited them, and copied them, or always had several.
  const edited = framedEdited(quote, others.bySurroundings());
  if (edited.length > 0) return (edited.length === 1 && edited[0]) || 'ambiguous';
  if (places.length > 1) return 'ambiguous';
  const [moved] = places;
  if (!moved || !isTelling(quote, moved)) return 'unsure';
  const rivals = [...besides(moved), ...others.similar().filter((place) => isApart(place, moved))];
  return rivals.some((rival) => couldBeEdited(quote, rival)) ? 'ambiguous' : moved;
}

/** Whether it can be what has become of the words where they stood: not where it stood beside them already, or is another text in another place. */
function couldBeEdited(quote: StoredQuote, place: Place): boolean {
  if (wasBeside(quote, place)) return false;
  const hasSide = [place.prefix, place.suffix].some((side) => side.of > 0 && isWhole(side));
  return hasSide || (likenessOfContext(place) >= rivalContextOfMoved && isSameText(quote, place));
}

/** Whether what stood right behind the quote, or right before it, is in these words themselves: they are its neighbours of then. */
function wasBeside({ prefix, suffix }: StoredQuote, { within, start, end }: Place): boolean {
  const { text } = within.folded;
  const isIn = (words: string) => words.length >= leastTelling && text.slice(start, end).includes(words);
  return isIn(suffix.slice(0, leastTelling)) || isIn(prefix.slice(-leastTelling));
}

/** Whether the words stand at their old position in a text of the old length: the page has not changed, however often it says them. */
function isAsItWas(quote: StoredQuote, place: Place): boolean {
  const { position } = quote;
  if (position === null || place.within.frames.length > 0) return false;
  const { text, folded } = place.within;
  const first = folded.origins[place.start] as number;
  const isExactlyThere = first === position.start + (quote.exact.length - quote.exact.trimStart().length);
  if (!isFramed(quote, place) && !(isExactlyThere && keepsSides(quote, place))) return false;
  return position.textLength === text.length && first >= position.start && first < position.end;
}

function isApart(one: Place, other: Place): boolean {
  return one.within !== other.within || one.end <= other.start || one.start >= other.end;
}

/** Whether it could be the place as well: a copy that was put before it, with what stood around it, takes one side of it away. */
function isRival(place: Place): boolean {
  const hasSide = [place.prefix, place.suffix].some((side) => side.of >= leastTelling && isWhole(side));
  return hasSide || likenessOfContext(place) >= rivalContext;
}

/** Whether words and surroundings in a row say that this is the one, though some of what stood around it does not any more. */
function isTelling(quote: StoredQuote, { prefix, suffix }: Place): boolean {
  if (quote.weight < leastTelling || quote.hadCopies) return false;
  const run = weightOf(
    (prefix.same === 0 ? '' : quote.prefix.slice(-prefix.same)) + quote.text + quote.suffix.slice(0, suffix.same),
  );
  return quote.wasUnique ? run >= tellingRun : quote.weight >= tellingUnknown;
}

/** The place among those where similar words stand, given that the quote itself stands nowhere. Best first. */
export function chooseEdited(quote: StoredQuote, others: OtherPlaces): Place | NoPlace {
  const places = others.similar();
  const inPlace = places.filter((place) => isFramed(quote, place));
  const edited = framedEdited(quote, places);
  if (edited.length > 0 && !quote.isEverywhere) return (inPlace.length === 1 && edited[0]) || 'ambiguous';
  const [best, ...siblings] = places;
  if (!best) return 'gone';
  if (siblings.length > 0) return 'ambiguous';
  const isSure =
    isSameText(quote, best) &&
    quote.wasUnique &&
    quote.weight >= tellingEdited &&
    best.share >= leastShareOfLong &&
    best.prefix.share() >= leastContextOfLong &&
    best.suffix.share() >= leastContextOfLong;
  return isSure ? best : 'unsure';
}

/** The places where the words were edited and nothing around them. */
function framedEdited(quote: StoredQuote, places: readonly Place[]): Place[] {
  if (quote.weight < leastTelling) return [];
  return places.filter((place) => place.share < 1 && isFramed(quote, place) && isSameText(quote, place));
}

/** Whether it can be the same text, edited, and not another that is worded alike. */
function isSameText(quote: StoredQuote, place: Place): boolean {
  return place.share >= leastShareHere(quote) && namesAgree(quote.exact, wordsAt(place));
}

/** Few letters leave little that could be alike by chance. */
function leastShareHere({ weight }: StoredQuote): number {
  return weight < tellingRun ? 0.7 : 0.6;
}

/** Whether all that stood on both sides still does. */
function isFramed(quote: StoredQuote, { prefix, suffix }: Place): boolean {
  return isWhole(prefix) && isWhole(suffix) && prefix.of + quote.weight + suffix.of >= tellingRun;
}

/**
 * The same where something that stood around it was not kept. Nothing but the words tells the place then: they have to be many, and must have
 * been the only ones.
 */
function isFramedAsFarAsKept(quote: StoredQuote, place: Place): boolean {
  const told = place.prefix.of + quote.weight + place.suffix.of;
  return quote.wasUnique && told >= tellingRun && keepsSides(quote, place);
}

/** Whether something on its sides was not kept, and all that was still stands there. */
function keepsSides({ leftOut }: StoredQuote, { prefix, suffix }: Place): boolean {
  return (leftOut.before || leftOut.after) && (leftOut.before || isWhole(prefix)) && (leftOut.after || isWhole(suffix));
}

function isWhole(side: Side): boolean {
  return side.of === 0 ? side.share() === 1 : side.same === side.of;
}

function likenessOfContext({ prefix, suffix }: Place): number {
  return (prefix.share() + suffix.share()) / 2;
}

function wordsAt({ within, start, end }: Place): string {
  return within.rangeOf(start, end).toString();
}
