import type { PageSource } from '../declared/pageSource';
import { hint } from '../facts/outline/hints';
import { createKindOfBox } from '../facts/outline/kindOfBox';
import {
  attributeOf,
  firstChildOf,
  nextElementOf,
  nextSiblingOf,
  nodeTypeOf,
  parentNodeOf,
  rootElementOf,
} from '../untampered';
import { type CardReading, isCalledReview, readCard } from './readCard';
import { starsInText, starsOf } from './starsOf';

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
  const language = declaredLanguage(source.document);
  const seeds = seedsOf(source, limits.seeds);
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
    const reading = readCard(box, language, false);
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
  // One that gives more than five tells of how many all give.
  const isOfTen = [...cards.values()].some(({ isScaleGuessed, rating }) => isScaleGuessed && rating?.best === 10);
  return [...cards]
    .map(([box, reading]) => ({ box, reading: isOfTen ? ofTen(reading) : reading }))
    .filter(({ box }) => ![...ancestors(box)].some((outer) => cards.has(outer)));

  function cardIn(chain: readonly Element[]): Element | null {
    for (const box of chain) {
      const outer = parentNodeOf(box);
      const boxes = outer && likes.get(outer)?.get(kindOf(box));
      if (boxes && boxes.size >= 2 && areReviews(boxes)) return wholeOf(box, boxes, chain);
    }
    return chain.find((box) => isNamedOne(box) && read(box) !== null) ?? null;
  }

  /** Of two columns of which one holds the words and one tells whose they are, what holds both. */
  function wholeOf(box: Element, boxes: Set<Element>, chain: readonly Element[]): Element {
    const outer = chain[chain.indexOf(box) + 1];
    if (boxes.size !== 2 || !outer || [...boxes].every((each) => read(each) !== null)) return box;
    const whole = read(outer);
    return whole && whole.ratings === read(box)?.ratings ? outer : box;
  }
}

function ofTen(reading: CardReading): CardReading {
  const { rating, isScaleGuessed } = reading;
  return rating && isScaleGuessed && rating.best < 10 ? { ...reading, rating: { ...rating, best: 10 } } : reading;
}

/** Places from which reviews are looked for: stars of one person, and words inside what is called a review. */
function seedsOf({ outline, budget }: PageSource, most: number): Set<Element> {
  const seeds = new Set<Element>();
  for (const element of outline.meters.slice(0, most)) {
    if (budget.isSpent()) break;
    if (starsOf(element)) seeds.add(element);
  }
  for (const { element, region } of outline.ratings) {
    if (budget.isSpent() || seeds.size >= most) break;
    if (region !== 'navigation' && region !== 'footer' && starsOf(element)) seeds.add(element);
  }
  for (const { element, text, hints, region } of outline.blocks) {
    if (budget.isSpent() || seeds.size >= most) break;
    if (region === 'navigation' || region === 'footer') continue;
    const isStars =
      (text.length <= 40 && /[★⭐☆\d]/u.test(text) && Boolean(starsInText(text))) ||
      (text.length <= 100 && hasStarRow(text));
    if (isStars || ((hints & hint.opinions) !== 0 && text.length >= 20)) seeds.add(element);
  }
  return seeds;
}

/** Whether a short text has the stars of one person in it, with a name or a date beside them. */
function hasStarRow(text: string): boolean {
  return /[★⭐]/.test(text) && /^[★⭐☆]{3,10}\s|\s[★⭐☆]{3,10}$/.test(text);
}

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

export function* ancestors(element: Element): Generator<Element> {
  let node: Node | null = parentNodeOf(element);
  for (let steps = 0; node && steps < 200; steps++) {
    if (nodeTypeOf(node) === Node.ELEMENT_NODE) yield node as Element;
    node =
      'host' in node && nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE
        ? (node as ShadowRoot).host
        : parentNodeOf(node);
  }
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

function firstElementIn(outer: Node): Element | null {
  let node = firstChildOf(outer);
  while (node && nodeTypeOf(node) !== Node.ELEMENT_NODE) node = nextSiblingOf(node);
  return node as Element | null;
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
