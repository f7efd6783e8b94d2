import { attempt } from '../attempt';
import type { PageSource } from '../declared/pageSource';
import { textWithin } from '../facts/outline/textWithin';
import { frameDocument } from '../framePlace';
import { ancestors } from '../reviews/ancestors';
import { attributeOf, bodyOf, boxOf, elementsNamed, openShadowRootOf, selectAll } from '../untampered';
import { areaOf, type Candidate, isFrame } from './adCandidate';
import { type AdLabel, readAdLabel } from './adLabels';
import { adNetworkOf } from './adNetworks';
import { adElementsIn, isAdFrame, isTradeSize } from './adPlaces';
import { labelledAds } from './labelledAds';
import { landingUrl, mayLeadAway, siteOf } from './landingUrl';
import { notedFrame } from './notedFrames';
import type { FoundAd } from './pageAd';
import { readAd } from './readAd';
import { recommendedAds } from './recommendedAds';
import { listingsAmong } from './smallAds';

const maxCandidates = 400;
const maxFrames = 200;
/** Smaller than this nobody sees it: counters and empty places. */
const leastSide = 18;

/**
 * The advertisements on a page that take any room: frames and places of ad networks, results, posts and boxes labelled as paid for, recommendations that
 * lead to other sites by way of who is paid, pictures of the trade's sizes that lead to another site. In open shadow roots too, and in frames that the page may read. Never throws; fewer where the time is up.
 */
export function findAds(source: PageSource): FoundAd[] {
  return adsUnread(source).flatMap((candidate) => attempt(() => [readAd(candidate, source.url)], []));
}

/** The same without what they say: for who only counts them. */
export function adsUnread(source: PageSource): Candidate[] {
  const { document, url, budget } = source;
  if (budget.isSpentNow()) return [];
  const frames = attempt(() => framesOf(source), []);
  const candidates = [
    ...attempt(() => framesAndPlaces(source, frames), []),
    ...attempt(() => labelledAds(source), []),
    ...attempt(() => recommendedAds(source), []),
    ...attempt(() => pictures(source), []),
    ...attempt(() => frames.flatMap((frame) => framedPicture(frame, url) ?? []), []),
  ]
    .slice(0, maxCandidates * 4)
    .filter(({ element }) => !budget.isSpent() && isDrawn(element) && element !== bodyOf(document));
  return inOrder(withoutNested(candidates));
}

/** The advertisement that an element belongs to; null where it is no part of one. Never throws. */
export function adAt(element: Element, source: PageSource): FoundAd | null {
  const around = [element, ...ancestors(element)];
  const found = findAds(source);
  return (
    found.find((each) => around.includes(each.element)) ??
    found.find((each) => attempt(() => element.contains(each.element), false)) ??
    null
  );
}

/** The document and its first open shadow roots. */
function rootsOf({ document, outline }: PageSource): (Document | ShadowRoot)[] {
  return [document, ...outline.shadowRoots.slice(0, maxFrames)];
}

/** The frames of a page. */
function framesOf(source: PageSource): Element[] {
  return rootsOf(source).flatMap((root) =>
    source.budget.isSpentNow() ? [] : elementsNamed(root, 'iframe', maxFrames),
  );
}

function framesAndPlaces(source: PageSource, frames: readonly Element[]): Candidate[] {
  const { outline, budget, url } = source;
  const found: Candidate[] = [];
  for (const root of rootsOf(source)) {
    if (budget.isSpentNow()) return found;
    for (const element of adElementsIn(root).slice(0, maxCandidates)) {
      found.push({ element, kind: isFrame(element) ? 'frame' : 'slot', label: null });
    }
  }
  for (const frame of [...frames, ...outline.objects.slice(0, maxFrames)]) {
    if (budget.isSpent()) return found;
    const address = attributeOf(frame, 'src') ?? attributeOf(frame, 'data');
    if (adNetworkOf(address, url) !== null || isAdFrame(frame))
      found.push({ element: frame, kind: 'frame', label: null });
  }
  for (const element of outline.adMarks.slice(0, maxCandidates))
    found.push({ element, kind: isFrame(element) ? 'frame' : 'slot', label: null });
  const places = outline.adPlaces.slice(0, 4000);
  const listings = listingsAmong(places, url);
  for (const element of places) {
    if (budget.isSpent()) break;
    if (listings.has(element)) continue;
    const isFilled = hasSubstance(element);
    const label = isFilled ? null : labelOfBox(element);
    if (isFilled || label) found.push({ element, kind: 'slot', label });
  }
  return found;
}

/** A frame, a picture, or a link with words: an empty place is no advertisement, nor is a word that says "Ad". */
function hasSubstance(element: Element): boolean {
  if (isFrame(element)) return true;
  const part = Element.prototype.querySelector.call(element, 'iframe,img,video,canvas,a[href]');
  return (
    part !== null ||
    (element.localName === 'a' && attributeOf(element, 'href') !== null) ||
    openShadowRootOf(element) !== null
  );
}

/** The label of a box of the trade's sizes that says more than it: some lead on by script. Null for what tells the reader to go on past it. */
function labelOfBox(element: Element): AdLabel | null {
  if (!isTradeSize(boxOf(element))) return null;
  const [, first = '', rest = ''] = /^(\S+)\s(.+)/.exec(textWithin(element, 300)) ?? [];
  return rest === '' || goingPast.test(rest) ? null : readAdLabel(first);
}

const goingPast = /contin|scroll|load|report|remove|weiter|suite|\bads?\b/i;

/** Pictures of the trade's sizes that lead to another site. */
function pictures({ outline, budget, url }: PageSource): Candidate[] {
  const own = siteOf(url);
  const host = URL.canParse(url) ? new URL(url).host : '';
  const found: Candidate[] = [];
  for (const { picture, link } of outline.linkedPictures.slice(0, 2000)) {
    if (budget.isSpent()) break;
    const href = attributeOf(link, 'href');
    const landing = href !== null && mayLeadAway(href, host) ? landingUrl(href, url) : null;
    const site = landing && siteOf(landing);
    if (site && site !== own && isTradeSize(boxOf(picture)))
      found.push({ element: picture, kind: 'image', label: null });
  }
  return found;
}

/** A frame that shows what leads to another site, or is labelled within. */
function framedPicture(frame: Element, url: string): Candidate | null {
  const own = siteOf(url);
  const candidate: Candidate = { element: frame, kind: 'frame', label: null };
  const content = frameDocument(frame);
  if (!content) {
    const apart = notedFrame(frame);
    const landsElsewhere = isTradeSize(boxOf(frame)) && apart?.landingUrl && siteOf(apart.landingUrl) !== own;
    return apart?.label || landsElsewhere ? candidate : null;
  }
  if (!isTradeSize(boxOf(frame))) return null;
  const leadsAway = [...selectAll(content, 'a[href]')].slice(0, 20).some((link) => {
    const landing = landingUrl(attributeOf(link, 'href'), url);
    return landing !== null && siteOf(landing) !== own;
  });
  return leadsAway ? candidate : null;
}

function isDrawn(element: Element): boolean {
  const { width, height } = boxOf(element);
  if (width < leastSide || height < leastSide) return false;
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}

/** Each advertisement once: of boxes in one another the outer one, unless that holds several or much more than the inner one. */
function withoutNested(candidates: readonly Candidate[]): Candidate[] {
  const byElement = new Map<Element, Candidate>();
  for (const candidate of candidates) {
    const before = byElement.get(candidate.element);
    byElement.set(candidate.element, before ? { ...before, label: before.label ?? candidate.label } : candidate);
  }
  const all = [...byElement.values()];
  const outerOf = new Map<Element, Candidate[]>();
  for (const { element } of all)
    outerOf.set(
      element,
      [...ancestors(element)].flatMap((outer) => byElement.get(outer) ?? []),
    );
  const insideOf = new Map<Element, Candidate[]>();
  for (const candidate of all) {
    for (const outer of outerOf.get(candidate.element) ?? []) {
      insideOf.set(outer.element, [...(insideOf.get(outer.element) ?? []), candidate]);
    }
  }
  const dropped = new Set<Element>();
  // From the innermost outwards, so that what remains inside is known.
  for (const outer of [...all].sort(
    (one, other) => (outerOf.get(other.element)?.length ?? 0) - (outerOf.get(one.element)?.length ?? 0),
  )) {
    const inside = (insideOf.get(outer.element) ?? []).filter(({ element }) => !dropped.has(element));
    if (inside.length === 0) continue;
    const [only] = inside;
    if (only && inside.length === 1 && areaOf(outer.element) <= areaOf(only.element) * 4) {
      dropped.add(only.element);
      const merged = {
        element: outer.element,
        kind: only.kind === 'frame' || outer.label === null ? only.kind : outer.kind,
        label: outer.label ?? only.label,
      };
      byElement.set(outer.element, merged);
    } else {
      dropped.add(outer.element);
      if (only && inside.length === 1 && only.label === null && outer.label)
        byElement.set(only.element, { ...only, label: outer.label });
    }
  }
  return [...byElement.values()].filter(({ element }) => !dropped.has(element));
}

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort(({ element: one }, { element: other }) => {
    const place = one.compareDocumentPosition(other);
    if ((place & Node.DOCUMENT_POSITION_DISCONNECTED) !== 0) return boxOf(one).y - boxOf(other).y;
    return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1;
  });
}
