import { textWithin } from '../facts/outline/textWithin';
import { attributeOf } from '../untampered';
import { advertisersSite, isElsewhere, landingUrl } from './landingUrl';
import { leads } from './leads';
import { heading, headlinesIn, isLike } from './likeParts';
import { shownDomain } from './shownAdvertiser';

export interface HeadedCards {
  readonly cards: readonly Element[];
  /** Whether the list goes on with what another heading heads: then what it holds is no one thing. */
  readonly isCut: boolean;
}

interface Heading {
  /** What stands in the box and holds the label; null where it is drawn on it. */
  readonly own: Element | null;
  readonly label: Element | null;
  readonly isHeading: boolean;
  /** The lowest heading that ends what it heads. */
  readonly level: number;
  readonly url: string;
}

/** Where a label heads a list, the items of that list up to the next heading: each with words, and a picture or a heading. */
export function headedCards(label: Element | null, box: Element, url: string): HeadedCards {
  const children = Array.from(box.children);
  const own = (label && children.find((child) => child.contains(label))) ?? null;
  const headline = (label && (Element.prototype.closest.call(label, heading) ?? headlinesIn(label)[0])) ?? null;
  const of: Heading = { own, label, isHeading: headline !== null, level: headline ? levelOf(headline) : lowest, url };
  const at = own ? children.indexOf(own) : -1;
  const above = children.slice(0, Math.max(at, 0));
  const below = headedAmong(children.slice(at + 1), of);
  if (below.isCut || above.length === 0 || below.cards.length >= 2) return below;
  // A heading heads nothing that stands above it.
  const isBelowList = headline !== null && headedAmong(above, { ...of, own: null }).cards.length >= 2;
  if (isBelowList) return { cards: cardsOf(children.slice(at + 1), of), isCut: true };
  return headedAmong([...above, ...children.slice(at + 1)], { ...of, own: null });
}

function headedAmong(first: readonly Element[], of: Heading): HeadedCards {
  const lists = [first];
  let single: readonly Element[] = [];
  let isCut = false;
  for (let at = 0; at < lists.length && at < mostLists; at++) {
    const children = lists[at] as readonly Element[];
    const end = endOf(children, at === 0 ? of : { ...of, own: null });
    const reached = end < 0 ? children : children.slice(0, end);
    const cards = listAmong(reached, of);
    if (cards.length > 0) return { cards, isCut: isCut || end >= 0 };
    if (end >= 0 && !isCut) single = cardsOf(reached, of);
    isCut ||= end >= 0;
    lists.push(...reached.map((child) => Array.from(child.children)));
  }
  return { cards: single, isCut };
}

const mostLists = 60;

/** The items of a list, where these elements are such. */
function listAmong(children: readonly Element[], { label, url }: Heading): Element[] {
  const boxes = children.filter((child) => isBox(child, label, url));
  const cards = boxes.filter(isShowy);
  if (cards.length >= 2 && cards.every(({ localName }) => localName === cards[0]?.localName)) return cards.slice(0, 50);
  return boxes.length >= 2 && areOfSeveral(boxes, url) ? boxes.slice(0, 50) : [];
}

function isBox(child: Element, label: Element | null, url: string): boolean {
  return (
    /^(?:li|article|div|section|tr|a)$/.test(child.localName) &&
    textWithin(child, 40).length >= 15 &&
    leads(child, label, url)
  );
}

function isShowy(box: Element): boolean {
  return Element.prototype.querySelector.call(box, 'img,picture') !== null || headlinesIn(box).length > 0;
}

/** These elements that are cards, and those in what are lists. */
function cardsOf(children: readonly Element[], of: Heading): Element[] {
  return children.flatMap((child) => {
    if (/^[ou]l$/.test(child.localName)) return cardsOf(Array.from(child.children), of);
    return isBox(child, of.label, of.url) && isShowy(child) ? [child] : [];
  });
}

/** Where what a label heads ends among elements, with cards of something else behind: -1 for nowhere. */
function endOf(children: readonly Element[], of: Heading): number {
  const headings = children.map((child) => nextHeading(child, of));
  if (headings.every((found) => found === null)) return -1;
  let { level } = of;
  let cards = 0;
  let isHeaded = false;
  for (const [at, child] of children.entries()) {
    const found = headings[at] ?? null;
    if (found === null) {
      cards += cardsOf([child], of).length;
      continue;
    }
    const isTwin = of.own !== null && isLike(child, of.own);
    // What a list of its own begins with heads it, and not what stands above.
    const isOfOther = of.own === null && of.isHeading && found === level && at === 0;
    const ends = cards > 0 ? found <= level : !isHeaded && of.isHeading && (isTwin || isOfOther);
    if (ends && cardsOf(children.slice(at + 1), of).length > 0) return at;
    if (cards === 0 && !of.isHeading) level = Math.min(level, found);
    isHeaded = true;
  }
  return -1;
}

const lowest = 6;
/** A heading may have a few words beside it: "Why these results?" */
const mostBeside = 40;
const longestLine = 80;

/** Of which level an element is a heading, and nothing else; null for none. A line is one where a label is such a line. */
function nextHeading(child: Element, { own, label, isHeading, url }: Heading): number | null {
  const first = Element.prototype.matches.call(child, heading) ? child : headlinesIn(child)[0];
  if (Element.prototype.querySelector.call(child, 'img,picture,video,iframe') !== null) return null;
  const words = textWithin(child, longestLine + mostBeside + 1).length;
  if (first) {
    // Where a line is the label, a heading that is a link is the headline of what it leads to.
    const isLinked = child === first ? !isHeading && hasLink(child) : leads(child, label, url);
    return isLinked || words > textWithin(first, longestLine).length + mostBeside ? null : levelOf(first);
  }
  const isLine = own !== null && words > 0 && words <= longestLine && isLike(child, own) && !hasLink(child);
  return isLine ? lowest : null;
}

function hasLink(element: Element): boolean {
  return Element.prototype.querySelector.call(element, 'a[href]') !== null;
}

function levelOf(headline: Element): number {
  return Number(/^h([1-6])$/.exec(headline.localName)?.[1] ?? attributeOf(headline, 'aria-level') ?? 2);
}

/** Whether boxes of one kind, with nothing but words, each lead to another site or show its address, and are not all of one advertiser. */
function areOfSeveral(boxes: readonly Element[], url: string): boolean {
  const [first] = boxes;
  if (!first || !boxes.every((box) => isLike(box, first))) return false;
  const advertisers = boxes.map((box) => {
    const link = box.localName === 'a' ? box : Element.prototype.querySelector.call(box, 'a[href]');
    const landing = link && landingUrl(attributeOf(link, 'href'), url);
    if (landing && isElsewhere(landing, url)) return advertisersSite(landing, url) ?? landing;
    return link && shownDomain(box, [link], url);
  });
  return !advertisers.includes(null) && new Set(advertisers).size > 1;
}
