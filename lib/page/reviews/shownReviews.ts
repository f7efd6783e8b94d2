import type { PageSource } from '../declared/pageSource';
import { inLowerCase } from '../facts/inLowerCase';
import { hint } from '../facts/outline/hints';
import { createKindOfBox } from '../facts/outline/kindOfBox';
import type { ShownBlock } from '../facts/outline/pageOutline';
import { textWithin } from '../facts/outline/textWithin';
import { hasPhraseOf, isPhraseOf } from '../listedPhrases';
import {
  attributeOf,
  elementsNamed,
  localNameOf,
  nextElementOf,
  parentElementOf,
  parentNodeOf,
  rootElementOf,
} from '../untampered';
import { ancestors, firstElementIn } from './ancestors';
import { isByline, longestByline } from './byline';
import { isLikeName, isSignature } from './cardAuthor';
import { tellsDay } from './dayTold';
import { partsOfLine } from './lineOfFacts';
import { isMarkBesidePicture, markOfFive } from './markBesidePicture';
import { isMarkOfWhole } from './marksTogether';
import { type CardReading, isCalledReview, readCard } from './readCard';
import { isVerdict, recommenderIn } from './recommendation';
import { fiveInRow, starRowIn } from './starRow';
import { describedStars, drawnTitle, maySayStars, starsInText, starsOf, tellsBest } from './starsOf';

export interface ShownReview {
  readonly box: Element;
  readonly reading: CardReading;
}

const maxSteps = 14;

/** How far to look. */
export interface ReviewLimits {
  /** From so many places, in the order of the page. */
  readonly seeds: number;
  readonly cards: number;
}
const allOfThem: ReviewLimits = { seeds: 2000, cards: 1000 };

/**
 * The reviews that a page shows without declaring them: boxes that stand beside others of their kind and each hold a person's words with stars, a
 * name or a date; a single one where its names call it a review. In the order of the page.
 */
export function shownReviews(source: PageSource, known: ReadonlySet<Element>, limits = allOfThem): ShownReview[] {
  const seeds = seedsOf(source, limits.seeds);
  const marked = cardsAround(seeds, source, known, limits, false);
  const cards = marked.size > 0 || known.size > 0 ? marked : listedCards(source, seeds, limits);
  // One that gives more than five tells of how many all give.
  const isOfTen = [...cards.values()].some(({ isScaleGuessed, rating }) => isScaleGuessed && rating?.best === 10);
  return [...cards]
    .map(([box, reading]) => ({ box, reading: isOfTen ? ofTen(reading) : reading }))
    .filter(({ box }) => ![...ancestors(box)].some((outer) => cards.has(outer)));
}

/** Those that have no stars, or nothing but these and a name, under a heading which says that they are reviews. */
function listedCards(source: PageSource, stars: ReadonlySet<Element>, limits: ReviewLimits): Map<Element, CardReading> {
  for (const over of headingsOverReviews(source)) {
    const under = blocksUnder(over, source);
    const end = under.at(-1);
    if (!end) continue;
    const [last, next] = [end.element, source.outline.blocks[end.index + 1]?.element];
    // What leads to all of them may stand in the list itself, as its last words.
    const isUnder = (seed: Element) =>
      seed === last || isBefore(seed, last) || (last.contains(seed) && (!next || isBefore(seed, next)));
    const rated = [...stars].filter((seed) => isBefore(over.element, seed) && isUnder(seed));
    const seeds = new Set([...datedIn(under, source, Math.min(limits.seeds, mostDated)), ...rated]);
    const cards = cardsAround(seeds, source, new Set(), limits, true);
    if (cards.size > 0) return cards;
  }
  return new Map();
}

/** Boxes around some places that are reviews. */
function cardsAround(
  seeds: ReadonlySet<Element>,
  source: PageSource,
  known: ReadonlySet<Element>,
  limits: ReviewLimits,
  isListed: boolean,
): Map<Element, CardReading> {
  const language = declaredLanguage(source.document);
  const kindOf = createKindOfBox();
  const chains = new Map<Element, Element[]>();
  const likes = new Map<Node, Map<string, Set<Element>>>();
  for (const seed of seeds) {
    if (source.budget.isSpent()) break;
    const chain = chainOf(seed, known);
    chains.set(seed, chain);
    for (const box of chain) {
      const outer = parentNodeOf(box);
      if (!outer) continue;
      const kinds = likes.get(outer) ?? new Map<string, Set<Element>>();
      likes.set(outer, kinds);
      const kind = kindOf(box);
      kinds.set(kind, (kinds.get(kind) ?? new Set<Element>()).add(box));
    }
  }

  const readings = new Map<Element, CardReading | null>();
  const read = (box: Element) => {
    const before = readings.get(box);
    if (before !== undefined) return before;
    const reading = readCard(box, language, false, isListed);
    readings.set(box, reading);
    return reading;
  };
  const verdicts = new Map<Set<Element>, boolean>();
  const areReviews = (boxes: Set<Element>) => {
    const before = verdicts.get(boxes);
    if (before !== undefined) return before;
    const sample = [...boxes].slice(0, 4);
    const verdict = sample.filter((box) => read(box) !== null).length * 2 >= sample.length;
    verdicts.set(boxes, verdict);
    return verdict;
  };

  const cards = new Map<Element, CardReading>();
  for (const chain of chains.values()) {
    if (source.budget.isSpent() || cards.size >= limits.cards) break;
    if (chain.some((box) => cards.has(box))) continue;
    const card = cardIn(chain);
    const reading = card && read(card);
    if (card && reading) cards.set(card, reading);
  }
  knowWords();
  addUnrated();
  knowTitles();
  return cards;

  /** Those that stand among them and are made like them, signed and dated, though they give no stars; or with stars, though they say little. */
  function addUnrated(): void {
    let tries = Math.min(limits.cards, mostUnrated);
    for (const [outer, boxes] of Map.groupBy([...cards.keys()], parentNodeOf)) {
      const kinds = new Set(boxes.map(kindOf));
      const places = new Set(boxes.map((box) => placeIn(box, cards.get(box)?.textElement ?? box)));
      let node = boxes.length < 2 || !outer ? null : firstElementIn(outer);
      for (; node && tries > 0 && !source.budget.isSpent() && cards.size < limits.cards; node = nextElementOf(node)) {
        if (cards.has(node) || known.has(node) || !kinds.has(kindOf(node))) continue;
        tries -= 1;
        const box = node;
        const reading = readCard(box, language, true, false, (element) => places.has(placeIn(box, element)));
        const isSigned = reading && reading.author !== null;
        const isPlaced = reading && places.has(placeIn(box, reading.textElement));
        if (isSigned && (reading.publishedAt !== null || (reading.rating !== null && isPlaced)))
          cards.set(box, reading);
      }
    }
  }

  /** Where most have their words at one place, what was taken for the words elsewhere stands beside them, and these may be as few as they are. */
  function knowWords(): void {
    for (const boxes of Map.groupBy([...cards.keys()], parentNodeOf).values()) {
      if (boxes.length < fewestAlike || source.budget.isSpent()) continue;
      const placed = boxes.map((box) => ({ box, place: placeIn(box, cards.get(box)?.textElement ?? box) }));
      const [place, most] = [...Map.groupBy(placed, (each) => each.place)].reduce((one, other) =>
        other[1].length > one[1].length ? other : one,
      );
      if (most.length * 2 <= boxes.length || most.length === boxes.length) continue;
      for (const { box } of placed.filter((each) => each.place !== place)) {
        const reading = readCard(box, language, true, isListed, (element) => placeIn(box, element) === place);
        if (reading?.rating && placeIn(box, reading.textElement) === place) cards.set(box, reading);
      }
    }
  }

  /** Where some have what can be no name at a place where others seem to have theirs, and their names elsewhere, titles stand there in all of them. */
  function knowTitles(): void {
    for (const boxes of Map.groupBy([...cards.keys()], parentNodeOf).values()) {
      const signed = boxes.map((box) => ({ box, place: signedAt(box, cards.get(box)) }));
      const places = new Set(signed.flatMap(({ place }) => place ?? []));
      for (const place of places.size > 1 ? places : []) {
        if (source.budget.isSpent()) return;
        const read = signed.map((each) => ({ ...each, ...withTitleAt(place, each.box) }));
        const isTitled =
          read.some((each) => each.place !== null && each.place !== place && isNoName(each.titles)) &&
          !read.some(({ titles }) => titles.some(mayBeSigned));
        // What is the same in all of them is whom they are of, or what.
        if (!isTitled || new Set(read.map(({ reading }) => reading?.author)).size < 2) continue;
        for (const each of read) {
          const at = each.reading && signedAt(each.box, each.reading);
          const isElsewhere = at !== null && at !== place && places.has(at);
          if (each.reading && isElsewhere && each.titles.length === 1) cards.set(each.box, each.reading);
        }
        break;
      }
    }
  }

  function signedAt(box: Element, reading: CardReading | undefined): string | null {
    return reading?.authorElement ? placeIn(box, reading.authorElement) : null;
  }

  function withTitleAt(
    place: string,
    box: Element,
  ): { readonly titles: readonly string[]; reading: CardReading | null } {
    const titles = new Map<Element, string>();
    const reading = readCard(box, language, true, isListed, undefined, (element) => {
      const isThere = placeIn(box, element) === place;
      if (isThere) titles.set(element, textWithin(element, longestByline));
      return isThere;
    });
    return { titles: [...titles.values()], reading };
  }

  /** Where in a box an element lies, by what is around it. */
  function placeIn(box: Element, element: Element): string {
    const around: string[] = [];
    for (const each of [element, ...ancestors(element)]) {
      if (each === box) break;
      around.push(`${localNameOf(each)}.${attributeOf(each, 'class') ?? ''}`);
    }
    return around.join('<');
  }

  function cardIn(chain: readonly Element[]): Element | null {
    for (const box of chain) {
      const outer = parentNodeOf(box);
      const boxes = outer && likes.get(outer)?.get(kindOf(box));
      if (boxes && boxes.size >= 2 && areReviews(boxes)) return wholeOf(box, boxes, chain);
    }
    return chain.find((box) => isNamedOne(box) && read(box) !== null) ?? aloneIn(chain);
  }

  /** A single one is told by a line that says who wrote it and when. */
  function aloneIn(chain: readonly Element[]): Element | null {
    const [seed] = chain;
    if (!seed || !isByline(textWithin(seed, longestByline + 1), language)) return null;
    const box = chain.slice(0, mostAround).find((each) => read(each) !== null);
    const reading = box && read(box);
    const isSigned = reading && reading.author !== null && reading.publishedAt !== null;
    return isSigned && reading.text.length <= longestAlone ? box : null;
  }

  /** Of two columns of which one holds the words and one tells whose they are, what holds both. */
  function wholeOf(box: Element, boxes: Set<Element>, chain: readonly Element[]): Element {
    const outer = chain[chain.indexOf(box) + 1];
    if (boxes.size !== 2 || !outer || [...boxes].every((each) => read(each) !== null)) return box;
    const whole = read(outer);
    return whole && whole.ratings === read(box)?.ratings ? outer : box;
  }
}

/** Of a single text, whether it has several words and is not written as names are. */
function isNoName([text = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && text.includes(' ') && !isLikeName(text) && !/[\d@_·•|∙⋅,]/.test(text);
}

/** Whether somebody's whole name may stand in it: such a text is kept for no title. */
function mayBeSigned(text: string): boolean {
  return isSignature(text) || (text.includes(' ') && isLikeName(text));
}

const mostUnrated = 100;
/** So many stand together at least that tell where words stand. */
const fewestAlike = 3;
const mostAround = 6;
/** What is longer is written by those whose work it is. */
const longestAlone = 3000;
const mostHeadings = 5;
/** So many blocks behind a heading can belong to it. */
const mostUnder = 1500;
const mostDated = 300;

/** Headings over what customers write: "132 reviews", "4,87 · 132 Bewertungen"; no single text is one. */
function headingsOverReviews({ outline }: PageSource): ShownBlock[] {
  return outline.headings
    .filter(({ text, region }) => region !== 'navigation' && region !== 'footer' && isOverReviews(text))
    .slice(0, mostHeadings);
}

function isOverReviews(heading: string): boolean {
  if (heading.length > 60 || !hasPhraseOf(reviewsAsHeading, inLowerCase(heading))) return false;
  const words = inLowerCase(heading)
    .split(/[\s\d.,:()·|/–-]+/)
    .filter((word) => word !== '');
  return words.length <= 5 && !words.some((word) => isPhraseOf(ofCritics, word));
}

const reviewsAsHeading =
  '|reviews|ratings|testimonials|avis|bewertungen|rezensionen|kundenmeinungen|opiniones|reseñas|valoraciones|recensioni|beoordelingen|recensies|opinie|recenzje|avaliações|omdömen|recensioner|anmeldelser|отзывы|hodnocení|arvostelut|レビュー|口コミ|クチコミ|리뷰|후기|评价|評價|';
/** Words of headings over what a paper writes, or over what leads elsewhere. */
const ofCritics =
  '|latest|recent|our|film|films|movie|movies|book|books|music|album|albums|game|games|tv|tech|hardware|expert|experts|critic|critics|related|more|derniers|dernières|presse|neueste|unsere|últimas|ultime|laatste|najnowsze|video|videos|';

/** What stands behind a heading, to where the next one of its rank or a higher one begins what is no list of names. */
function blocksUnder({ index, heading }: ShownBlock, { outline }: PageSource): ShownBlock[] {
  const rank = heading ?? 2;
  const after = outline.blocks.slice(index + 1, index + 1 + mostUnder);
  const end = after.findIndex(
    ({ text, heading, region }) =>
      region === 'footer' ||
      (heading !== null && (heading < rank || (heading === rank && !(text.includes(' ') && isLikeName(text))))),
  );
  return end < 0 ? after : after.slice(0, end);
}

/** Short blocks that tell a day. */
function datedIn(blocks: readonly ShownBlock[], { document, budget }: PageSource, most: number): Element[] {
  const language = declaredLanguage(document);
  const found: Element[] = [];
  for (const { text, element } of blocks) {
    if (budget.isSpent() || found.length >= most) break;
    if (text.length <= 80 && (tellsDay(text, language) || partsOfLine(text) !== null)) found.push(element);
  }
  return found;
}

function isBefore(one: Element, other: Element): boolean {
  const place = Node.prototype.compareDocumentPosition.call(one, other);
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function ofTen(reading: CardReading): CardReading {
  const { rating, isScaleGuessed } = reading;
  return rating && isScaleGuessed && rating.best < 10 ? { ...reading, rating: { ...rating, best: 10 } } : reading;
}

/** Places from which reviews are looked for: stars of one person, and words inside what is called a review. */
function seedsOf({ outline, document, budget }: PageSource, most: number): Set<Element> {
  const seeds = new Set<Element>();
  for (const element of outline.meters.slice(0, most)) {
    if (budget.isSpent()) break;
    if (starsOf(element)) seeds.add(element);
  }
  for (const { element, region } of outline.ratings) {
    if (budget.isSpent() || seeds.size >= most) break;
    if (region !== 'navigation' && region !== 'footer' && starsOf(element)) seeds.add(element);
  }
  const described = seeds.size < most ? drawnIn(document, outline.shadowRoots) : [];
  for (const element of described) {
    if (budget.isSpent() || seeds.size >= most) break;
    if (Element.prototype.closest.call(element, 'nav,footer,[role="navigation"]') === null) seeds.add(element);
  }
  const language = declaredLanguage(document);
  for (const { element, text, hints, region, runs } of outline.blocks) {
    if (budget.isSpent() || seeds.size >= most) break;
    if (region === 'navigation' || region === 'footer') continue;
    const isStars =
      (text.length <= 40 && /[★⭐☆\d]/u.test(text) && Boolean(starsInText(text))) ||
      (text.length <= 100 && hasStarRow(text)) ||
      (text.length > fewestInLine && hasStarsInLine(text)) ||
      tellsBest(text) ||
      isMarkOfWhole(text) ||
      (markOfFive.test(text) && isMarkBesidePicture(element)) ||
      isByline(text, language) ||
      isVerdict(text) ||
      (runs.length > 2 && runs[0]?.link !== null && recommenderIn(element, text) !== null);
    if (isStars || ((hints & hint.opinions) !== 0 && text.length >= 20)) seeds.add(element);
  }
  return seeds;
}

/** Whether a short text has the stars of one person in it, with a name or a date beside them. */
function hasStarRow(text: string): boolean {
  return /[★⭐]/.test(text) && /^[★⭐☆]{3,10}\s|\s[★⭐☆]{3,10}$/.test(text);
}

const fewestInLine = 12;

/** Whether one of the parts that a line is put together of tells stars. */
function hasStarsInLine(text: string): boolean {
  return partsOfLine(text)?.some((part) => Boolean(starsInText(part)) || isMarkOfWhole(part)) ?? false;
}

/** Where stars stand that are told by pictures: rows of five, and what is said of a drawing to those who do not see it. */
function* drawnIn(document: Document, shadowRoots: readonly ShadowRoot[]): Generator<Element> {
  for (const root of [document, ...shadowRoots]) {
    for (const each of elementsNamed(root, fiveInRow, mostRows)) {
      const around = parentElementOf(each);
      const row = [around, around && parentElementOf(around)].find((box) => box && starRowIn(box));
      if (row) yield row;
    }
  }
  yield* describedIn(document, shadowRoots);
}

const mostRows = 1000;

/** So many are looked at. */
const mostDescribed = 3000;

/**
 * Drawings and boxes that stars are told of to those who do not see them, where no attribute gives them in figures. One after the other: who has
 * enough asks for no more.
 */
function* describedIn(document: Document, shadowRoots: readonly ShadowRoot[]): Generator<Element> {
  let left = mostDescribed;
  for (const root of [document, ...shadowRoots]) {
    if (left === 0) return;
    for (const each of elementsNamed(root, describedElements, left)) {
      left -= 1;
      const element = localNameOf(each) === 'title' ? parentElementOf(each) : each;
      if (!element) continue;
      const said = attributeOf(element, 'aria-label') ?? attributeOf(element, 'alt') ?? drawnTitle(element) ?? '';
      if (said.length <= 60 && ((maySayStars(said) && describedStars(said)) || isVerdict(said))) yield element;
    }
  }
}

const describedElements = 'svg>title:first-child,[role="img"][aria-labelledby],[aria-label],img[alt]';

/** An element and those around it, to where a box that is already known to be a review ends. Goes out of shadow roots. */
function chainOf(seed: Element, known: ReadonlySet<Element>): Element[] {
  const chain: Element[] = [];
  for (const box of [seed, ...ancestors(seed)]) {
    if (known.has(box)) return [];
    if (chain.length < maxSteps && box.localName !== 'body' && box.localName !== 'html' && box.localName !== 'main')
      chain.push(box);
  }
  return chain;
}

const mostSiblings = 20_000;
/** More are never listed. */
const mostCounted = allOfThem.cards;

/** How many boxes stand beside these that are made like them, themselves among them; not on beyond as many as are ever listed. */
export function countLikes(boxes: readonly Element[]): number {
  const kindOf = createKindOfBox();
  let count = 0;
  for (const [outer, inside] of Map.groupBy(boxes, parentNodeOf)) {
    const kinds = new Set(inside.map(kindOf));
    let [likes, node] = [0, inside.length < 2 ? null : outer && firstElementIn(outer)];
    for (let steps = 0; node && steps < mostSiblings && likes < mostCounted; steps++) {
      if (kinds.has(kindOf(node))) likes += 1;
      node = nextElementOf(node);
    }
    count += Math.max(likes, inside.length);
  }
  return count;
}

/** A box that stands alone is a review where it is called one. */
function isNamedOne(box: Element): boolean {
  const names = `${attributeOf(box, 'class') ?? ''} ${attributeOf(box, 'data-testid') ?? ''} ${attributeOf(box, 'id') ?? ''}`;
  if (/reviews|list|section|container|wrapper|grid|summary/i.test(names) && !/review-?(?:card|item)/i.test(names))
    return false;
  return isCalledReview(names.slice(0, 300));
}

export function declaredLanguage(document: Document): string | null {
  const root = rootElementOf(document);
  return (root && attributeOf(root, 'lang')) || null;
}
