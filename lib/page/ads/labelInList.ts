import { inLowerCase } from '../facts/inLowerCase';
import { textWithin } from '../facts/outline/textWithin';
import { attributeOf, boxOf, parentElementOf } from '../untampered';
import { type AdLabel, isLabelIn, isWeakLabel, mayBeKind, mayBeTopic, readAdLabel } from './adLabels';
import { isElsewhere } from './landingUrl';
import { firstClass, headlinesIn, isLike, someLike } from './likeParts';
import type { ShownLabel } from './lineLabels';
import { priced } from './recommendedAds';

/** Whether a label is one in the language that the page declares for it. */
export function isInLanguage({ element, read }: ShownLabel): boolean {
  const around = Element.prototype.closest.call(element, '[lang]') ?? element.ownerDocument.documentElement;
  return isLabelIn(read, attributeOf(around, 'lang') ?? '');
}

const longestKind = 30;
const kindName = /(?:^|[-_\s])(?:tags?|chips?|pills?|categor|kinds?|types?|cuisine|genre|topic|rubri)/i;

/** Whether a label is the word for a kind of things, as other parts of the list have other such words at its place. */
export function isOneOfKinds({ words, read }: ShownLabel, card: Element): boolean {
  const may = words && mayBeKind(read);
  if (!may) return false;
  const name = firstClass(words);
  const outer = parentElementOf(words);
  if (may === 'among any' && outer && Array.from(outer.children).some((other) => isOtherKind(other, words)))
    return true;
  if (name === '') return false;
  const names = `${attributeOf(words, 'class') ?? ''} ${(outer && attributeOf(outer, 'class')) ?? ''}`;
  if (may === 'among kinds' && !kindName.test(names)) return false;
  const places = [card, ...someLike(card)].flatMap((part) => [
    ...Element.prototype.getElementsByClassName.call(part, name),
  ]);
  return places.some((place) => isOtherKind(place, words));
}

/** Whether an element has a few words as a label would, and they are none. */
function isOtherKind(place: Element, label: Element): boolean {
  if (place === label || !isLike(place, label)) return false;
  const kind = textWithin(place, longestKind + 1);
  return kind !== '' && kind.length <= longestKind && readAdLabel(kind) === null;
}

/**
 * Whether a label stands above the headline of one of several like parts, none of them for sale, and not on most of them, nor where others have other
 * words. Below it, it tells of the thing itself, as who worked together on it.
 */
export function marksOne({ element, words, read }: ShownLabel, card: Element): boolean {
  const others = someLike(card);
  const [headline] = headlinesIn(card);
  if (!headline || headline.contains(element) || !isBefore(element, headline)) return false;
  if (priced.test(textWithin(card, 400))) return false;
  if (words && (isWeakLabel(read) || mayBeTopic(read)) && isOneOfKindsAbove(words, card)) return false;
  return others.filter((other) => headlinesIn(other).length > 0).length >= 2 && isOnFew(wordsBeforeName(read), others);
}

/** What a label says without who is named at its end. */
export function wordsBeforeName({ label, advertiser }: AdLabel): string {
  return advertiser === null ? label : label.slice(0, -advertiser.length).trim();
}

/** Whether words are not on most of a list. */
export function isOnFew(words: string, others: readonly Element[]): boolean {
  return others.filter((other) => textWithin(other, 400).includes(words)).length * 2 < others.length;
}

/**
 * Whether a label that also stands at empty places heads one of several like teasers, that leads to one thing: alone in its line, and with no room
 * kept around it.
 */
export function headsTeaser(label: ShownLabel, card: Element): boolean {
  const { words, isAlone } = label;
  const headlines = headlinesIn(card);
  const [headline] = headlines;
  if (!words || !isAlone || !headline || headlines.length > 1 || !marksOne(label, card)) return false;
  const links = [...Element.prototype.querySelectorAll.call(card, 'a[href]')].filter((link) => !words.contains(link));
  const isLinked = links.some((link) => link.contains(headline) || headline.contains(link));
  const places = new Set(links.map((link) => attributeOf(link, 'href')));
  return isLinked && places.size <= mostPlaces && !isPlaceKept(words, headline);
}

/** Its own, and the list of such. */
const mostPlaces = 2;

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether around a label, above the headline, room is kept for what never came. */
function isPlaceKept(label: Element, headline: Element): boolean {
  let place = label;
  for (let outer = parentElementOf(place); outer && !outer.contains(headline); outer = parentElementOf(outer))
    place = outer;
  const { nextElementSibling: next } = place;
  const parts = [...Element.prototype.querySelectorAll.call(place, 'iframe,ins,div')];
  return boxOf(place).height > mostLines || (next ? [next, ...parts] : parts).some(isUnfilled);
}

/** Whether an element is for scripts to fill, and shows nothing by itself. */
function isUnfilled(part: Element): boolean {
  if (part.localName !== 'div') return part.localName === 'iframe' || part.localName === 'ins';
  if (attributeOf(part, 'style')?.includes('background') || textWithin(part, longestKind) !== '') return false;
  return Element.prototype.querySelector.call(part, 'img,picture,svg,video') === null;
}

/** In CSS pixels. */
const mostLines = 80;

/** Whether other parts of the list have other words above their headlines, in the same place. */
function isOneOfKindsAbove(label: Element, card: Element): boolean {
  const place = placeOf(label, card);
  return someLike(card).some((other) => {
    const [headline] = headlinesIn(other);
    return [...Element.prototype.getElementsByTagName.call(other, label.localName)].some(
      (each) => headline && isBefore(each, headline) && placeOf(each, other) === place && isOtherKind(each, label),
    );
  });
}

/** Whether the headline of a card that stays on the page's own site has a label's words too: then they are what it is about. */
export function isToldByHeadline({ element, read }: ShownLabel, card: Element, url: string): boolean {
  const [headline] = headlinesIn(card);
  if (!headline || read.advertiser !== null || headline.contains(element)) return false;
  const isLabelled = [...Element.prototype.querySelectorAll.call(headline, '*')].some((part) =>
    readAdLabel(textWithin(part, longestKind)),
  );
  if (isLabelled || !wordsOf(textWithin(headline, 300)).includes(wordsOf(read.label))) return false;
  return ![...Element.prototype.querySelectorAll.call(card, 'a[href]')].some((link) =>
    isElsewhere(attributeOf(link, 'href') ?? '', url),
  );
}

/** The words of a text alone, each between spaces. */
function wordsOf(text: string): string {
  return ` ${inLowerCase(text).split(notLetters).join(' ')} `;
}

const notLetters = /[^\p{L}]+/u;

/** By which elements of which names an element is reached. */
function placeOf(element: Element, card: Element): string {
  const names: string[] = [];
  for (let each: Element | null = element; each && each !== card; each = parentElementOf(each))
    names.push(`${each.localName}.${firstClass(each)}`);
  return names.join();
}
