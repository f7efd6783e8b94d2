import type { PageSource } from '../declared/pageSource';
import { textWithin } from '../facts/outline/textWithin';
import { attributeOf, parentElementOf, selectAll } from '../untampered';
import type { Candidate } from './adCandidate';
import { adNetworkOf } from './adNetworks';
import { landingUrl, mayLeadAway, siteOf } from './landingUrl';

const maxLinks = 3000;
const maxSteps = 6;
/** A headline has so many characters. */
const leastWords = 20;
const mostWords = 400;

/** Parameters that networks add to the addresses of whoever pays them, and campaigns that say that they are paid. */
const paidParameters = /[?&](?:(?:gclid|tblci|dicbo|obclid)=|utm_medium=(?:native|cpc|cpm|paid|display)\b)/i;
/** What is for sale has a price beside it: a list of offers is the page's own matter, whoever is paid by it. */
export const priced = /[$€£¥₹]\s?\d|\d\s?(?:[€£₽円원]|zł|kr\b)/i;

/**
 * The parts of boxes of recommendations that are paid for and say so nowhere: several side by side, each a picture with a headline, all of them
 * leading to other sites, by way of who counts it.
 */
export function recommendedAds({ document, outline, budget, url }: PageSource): Candidate[] {
  const own = siteOf(url);
  const host = URL.canParse(url) ? new URL(url).host : '';
  const boxes = new Map<Element, Set<Element>>();
  for (const root of [document, ...outline.shadowRoots.slice(0, 50)]) {
    for (const link of [...selectAll(root, 'a[href]')].slice(0, maxLinks)) {
      if (budget.isSpent()) return [];
      if (!isPaid(link, own, host, url)) continue;
      const card = cardOf(link);
      const box = parentElementOf(card);
      if (box) boxes.set(box, (boxes.get(box) ?? new Set()).add(card));
    }
  }
  return [...boxes].flatMap(([box, found]) => {
    const cards = [...found].filter(isHeadlined);
    const [first] = cards;
    const isBoxOfThem =
      first !== undefined &&
      cards.length >= 2 &&
      cards.every(({ localName }) => localName === first.localName) &&
      linksIn(box).every((link) => isPaid(link, own, host, url)) &&
      new Set(cards.map((card) => hrefOf(linksIn(card)[0]))).size > 1;
    return isBoxOfThem ? cards.map((element): Candidate => ({ element, kind: 'sponsored', label: null })) : [];
  });
}

/** Whether a link goes to another site by way of an ad network or another site that is not its end, or is told to be paid for. */
function isPaid(link: Element, own: string | null, host: string, url: string): boolean {
  const href = hrefOf(link);
  if (!mayLeadAway(href, host)) return false;
  const landing = landingUrl(href, url);
  const site = landing && siteOf(landing);
  if (!landing || !site || site === own) return false;
  const first = siteOf(new URL(href, url).href);
  return (
    adNetworkOf(href, url) !== null ||
    /\bsponsored\b/i.test(attributeOf(link, 'rel') ?? '') ||
    (first !== own && first !== site) ||
    paidParameters.test(landing)
  );
}

function hrefOf(link: Element | undefined): string {
  return (link && attributeOf(link, 'href')) ?? '';
}

function linksIn(element: Element): Element[] {
  const inside = [...Element.prototype.querySelectorAll.call(element, 'a[href]')];
  return (element.localName === 'a' ? [element, ...inside] : inside).filter((link) => !hrefOf(link).startsWith('#'));
}

/** The largest box around a link in which all links are the same. */
function cardOf(link: Element): Element {
  const href = hrefOf(link);
  let card = link;
  for (let step = 0; step < maxSteps; step++) {
    const outer = parentElementOf(card);
    if (!outer || /^(?:ul|ol|body|main)$/.test(outer.localName)) break;
    if (linksIn(outer).some((other) => hrefOf(other) !== href)) break;
    card = outer;
  }
  return card;
}

function isHeadlined(card: Element): boolean {
  const words = textWithin(card, mostWords + 1);
  if (words.length < leastWords || words.length > mostWords || priced.test(words)) return false;
  return Element.prototype.querySelector.call(card, 'img,picture,video,[style*="background-image" i]') !== null;
}
