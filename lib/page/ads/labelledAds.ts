import { attempt } from '../attempt';
import type { PageSource } from '../declared/pageSource';
import { textWithin } from '../facts/outline/textWithin';
import { ancestors } from '../reviews/ancestors';
import { leadsToPerson } from '../reviews/leadsToPerson';
import { attributeOf, parentElementOf } from '../untampered';
import type { Candidate } from './adCandidate';
import { isBareLabel, isListingLabel, isPlaceLabel, isWeakLabel } from './adLabels';
import { drawnLabels } from './drawnLabels';
import { type HeadedCards, headedCards } from './headedCards';
import { isAboutAds } from './isAboutAds';
import {
  headsTeaser,
  isInLanguage,
  isOneOfKinds,
  isOnFew,
  isToldByHeadline,
  marksOne,
  wordsBeforeName,
} from './labelInList';
import { isElsewhere, landingUrl, siteOf } from './landingUrl';
import { isDrawnOn, leads } from './leads';
import { holdsMore, isBesideList, partsLike, someLike } from './likeParts';
import { isNamedApart, isSpelt, labelIn, type ShownLabel, speltLabel } from './lineLabels';
import { shownDomain } from './shownAdvertiser';
import { isOfSmallAds } from './smallAds';

const maxCandidates = 400;
const maxSteps = 10;
/** So many lines are asked for the places of their letters. */
const maxSpelt = 5;

/** Boxes around the short words that say that something is paid for. */
export function labelledAds(source: PageSource): Candidate[] {
  const { outline, budget, url } = source;
  const labels: ShownLabel[] = attempt(() => drawnLabels(source), [])
    .map((drawn) => ({
      ...drawn,
      words: Element.prototype.querySelector.call(drawn.element, 'a[href]') === null ? drawn.element : null,
      isAlone: true,
    }))
    .filter(isInLanguage);
  let spelt = 0;
  for (const block of outline.blocks) {
    if (budget.isSpent() || labels.length >= maxCandidates) break;
    if (block.region === 'footer' || block.region === 'navigation') continue;
    const label = labelIn(block, url) ?? (isSpelt(block) && spelt++ < maxSpelt ? speltLabel(block) : null);
    if (label && isInLanguage(label) && !isOfPerson(label, url)) labels.push(label);
  }
  const all = labels.map(({ element }) => element);
  return labels.flatMap((label) => (budget.isSpent() ? [] : boxesOf(label, all, source)));
}

/** Whether it is what somebody calls themselves there: a link to their page. */
function isOfPerson({ element, read }: ShownLabel, url: string): boolean {
  const link = isBareLabel(read) ? Element.prototype.closest.call(element, 'a[href]') : null;
  const href = (link && attributeOf(link, 'href')) ?? '';
  return link !== null && leadsToPerson(link) && !isElsewhere(href, url) && !isAboutAds(link, href);
}

/** More than this no advertisement says: a label with nothing but that around it stands at a place that was left empty. */
const mostWords = 1200;

/** The card that a label stands in; or, where it stands above several, each of them; none where its place is empty. */
function boxesOf(shown: ShownLabel, labels: readonly Element[], source: PageSource): Candidate[] {
  const { element: label, words, read, isAlone } = shown;
  const { url } = source;
  let steps = 0;
  for (const box of [label, ...ancestors(label)]) {
    if (steps++ > maxSteps || isWholePage(box, label)) return [];
    if (!leads(box, words, url)) {
      // What is a part among others has its label for itself, wherever it leads.
      if (isOneOfList(box, words ?? label, url)) return [];
      continue;
    }
    const { cards, isCut } = isAlone && !isWeakLabel(read) ? headedCards(words, box, url) : none;
    // The place for an advertisement was left empty, and what comes next is the page's own.
    const areHeaded = cards.length >= 2 || isCut;
    if (areHeaded && isPlaceLabel(read) && !cards.every((card) => leadsAway(card, url) || showsAddress(card, url)))
      return [];
    if (areHeaded) return isTitleOf(label, box, url) ? [] : headed(cards, shown, url);
    if (textWithin(box, mostWords + 1).length > mostWords) return [];
    const card = widened(box, label, labels, url);
    if (isTitleOf(label, card, url) || (isNamedApart(shown) && !isOneOfFew(shown, card, url))) return [];
    const isMarked = headsTeaser(shown, card) || isBesideAddress(shown, card, url);
    if (isPlaceLabel(read) && !isFilled(card, url) && (!isMarked || isOfSmallAds(source, card))) return [];
    if (isToldByHeadline(shown, card, url)) return [];
    if (isOneOfKinds(shown, card) || (isWeakLabel(read) && !marksOne(shown, card))) return [];
    if (isListingLabel(read) && isOfSmallAds(source, card)) return [];
    return [{ element: card, kind: isAmongOthers(card) ? 'sponsored' : 'label', label: read }];
  }
  return [];
}

const none: HeadedCards = { cards: [], isCut: false };

/** The cards below a label: whom it names is none of their advertisers where they lead to several sites, but whose box it is. */
function headed(cards: readonly Element[], { read, words }: ShownLabel, url: string): Candidate[] {
  const sites = new Set(
    cards.flatMap((card) => linksIn(card).flatMap((link) => siteElsewhere(attributeOf(link, 'href'), url) ?? [])),
  );
  const label = sites.size > 1 && words ? { ...read, advertiser: null } : read;
  return cards.map((element) => ({ element, kind: 'sponsored', label }));
}

function linksIn(card: Element): Element[] {
  const inside = [...Element.prototype.querySelectorAll.call(card, 'a[href]')].slice(0, 60);
  return card.localName === 'a' ? [card, ...inside] : inside;
}

function siteElsewhere(href: string | null, url: string): string | null {
  const landing = landingUrl(href, url);
  return landing !== null && isElsewhere(landing, url) ? siteOf(landing) : null;
}

/** Whether a box that leads nowhere is a part of a list whose others do. */
function isOneOfList(box: Element, label: Element, url: string): boolean {
  return isOneOfLeading(box, label, url) && holdsMore(box, label);
}

/** Whether what stands around the label of a place can be what fills it: a frame, a way to another site, or a tile that leads to one thing. */
function isFilled(card: Element, url: string): boolean {
  const own = siteOf(url);
  const links = [...Element.prototype.querySelectorAll.call(card, 'a[href]')].slice(0, 60);
  const places = new Set(
    links.flatMap((link) => landingUrl(attributeOf(link, 'href'), url)?.replace(/[?#].*$/s, '') ?? []),
  );
  if (Element.prototype.querySelector.call(card, 'iframe') !== null) return true;
  const linked = links.reduce((sum, link) => sum + textWithin(link, 300).length, 0);
  const hasPicture = Element.prototype.querySelector.call(card, 'img,picture,video') !== null || links.some(isDrawnOn);
  const words = textWithin(card, mostWords).length;
  // So many words are an article with the place in its middle, unless they are the link.
  const isTold = linked >= words * (words > 500 ? 0.5 : 0.15);
  const away = [...places].filter((place) => siteOf(place) !== own).length;
  return away > 0 && away * 2 >= places.size
    ? isTold || (hasPicture && places.size <= 3)
    : hasPicture && places.size <= 2;
}

/** Whether a label has in its line, in one of several like results, the address of another site: nobody writes that above an empty place. */
function isBesideAddress({ words, isAlone, read }: ShownLabel, card: Element, url: string): boolean {
  let line = words;
  while (line && line !== card && textWithin(line, mostWords).length <= read.label.length) line = parentElementOf(line);
  if (isAlone || line === null || !showsAddress(line, url)) return false;
  return isOneOfLeading(card, words, url) || isBesideList(card);
}

/** Whether the address of another site stands in a box, also where its links are counted by the page's own. */
function showsAddress(box: Element, url: string): boolean {
  return shownDomain(box, linksIn(box), url) !== null;
}

/** Whether a card of few words leads to other sites alone. */
function leadsAway(card: Element, url: string): boolean {
  const own = siteOf(url);
  const links = [...Element.prototype.querySelectorAll.call(card, 'a[href]')].slice(0, 60);
  const places = links.flatMap((link) => landingUrl(attributeOf(link, 'href'), url) ?? []);
  return places.length > 0 && places.every((place) => siteOf(place) !== own) && isFilled(card, url);
}

/** Whether a box holds what the page is about: its title, unless that is the label. */
function isWholePage(box: Element, label: Element): boolean {
  if (/^(?:body|html|main)$/.test(box.localName)) return true;
  return [...Element.prototype.querySelectorAll.call(box, 'h1,main')].some((part) => !part.contains(label));
}

/** Whether a label stands where pages have their title: it is one only in one of several like parts. */
function isTitleOf(label: Element, card: Element, url: string): boolean {
  if (Element.prototype.closest.call(label, 'h1') === null) return false;
  return !isOneOfLeading(card, label, url);
}

/** Whether a card is one of several that lead somewhere, most of them without its label. */
function isOneOfFew({ words, read }: ShownLabel, card: Element, url: string): boolean {
  return isOneOfLeading(card, words, url) && isOnFew(wordsBeforeName(read), someLike(card));
}

function isOneOfLeading(box: Element, label: Element | null, url: string): boolean {
  return someLike(box).filter((other) => leads(other, label, url)).length >= 2;
}

/** The whole item of a list that a box belongs to: outwards until others of its kind stand beside it, or another label does. */
function widened(box: Element, label: Element, labels: readonly Element[], url: string): Element {
  let card = box;
  for (let step = 0; step < maxSteps; step++) {
    const outer = parentElementOf(card);
    if (!outer || isWholePage(outer, label) || isAmongLeading(card, label, url)) break;
    if (labels.some((other) => other !== label && outer.contains(other))) break;
    if (textWithin(outer, mostWords + 1).length > mostWords)
      return /^(?:li|article)$/.test(card.localName) ? card : box;
    card = outer;
  }
  return card;
}

/** Whether others of its kind stand beside it that lead somewhere too: then the box is one item, and what is around it is the list. */
function isAmongLeading(card: Element, label: Element, url: string): boolean {
  const alike = partsLike(card);
  const isAmong =
    alike.slice(0, 12).some((other) => leads(other, label, url)) && (alike.length >= 2 || card.localName !== 'div');
  return isAmong || (holdsMore(card, label) && isBesideList(card));
}

/** Whether others of its kind stand beside it. */
function isAmongOthers(card: Element): boolean {
  const outer = parentElementOf(card);
  return (
    outer !== null && Array.from(outer.children).filter(({ localName }) => localName === card.localName).length >= 3
  );
}
