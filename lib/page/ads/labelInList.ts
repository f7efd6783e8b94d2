import { textWithin } from '../facts/outline/textWithin';
import { attributeOf, parentElementOf } from '../untampered';
import { isLabelIn, mayBeKind, readAdLabel } from './adLabels';
import { firstClass, headlinesIn, someLike } from './likeParts';
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
  if (place.localName !== label.localName || place === label || firstClass(place) !== firstClass(label)) return false;
  const kind = textWithin(place, longestKind + 1);
  return kind !== '' && kind.length <= longestKind && readAdLabel(kind) === null;
}

/** Whether a label stands on one of several like parts with headlines, none of them for sale, and not on most of them. */
export function marksOne({ element, read }: ShownLabel, card: Element): boolean {
  const others = someLike(card);
  const [headline] = headlinesIn(card);
  if (!headline || headline.contains(element) || priced.test(textWithin(card, 400))) return false;
  const word = read.advertiser === null ? read.label : read.label.slice(0, -read.advertiser.length);
  const marked = others.filter((other) => textWithin(other, 400).includes(word.trim()));
  return others.filter((other) => headlinesIn(other).length > 0).length >= 2 && marked.length * 2 < others.length;
}
