import { isAdMarked } from '../../ads/adMarks';
import type { Budget } from '../../budget';
import { isWordlessName } from '../../documentText';
import { hasPhraseOf, isPhraseOf } from '../../listedPhrases';
import { mayHostShadow } from '../../shadowRoots';
import type { Steps } from '../../steps';
import {
  firstChildOf,
  lastChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  openShadowRootOf,
  parentNodeOf,
  previousSiblingOf,
  textContentOf,
} from '../../untampered';
import { inLowerCase } from '../inLowerCase';
import { type Attributes, attributesOf } from './attributes';
import { hint, hintsOf } from './hints';
import { isInlineName } from './isInline';
import { seam, singleSpaced, withoutSeams } from './joinTexts';
import { createKindOfBox } from './kindOfBox';
import type { Region, ShownBlock, ShownMark, TextRun } from './pageOutline';
import { signOfIcon } from './signOfIcon';

/** More than nearly every page has; of a longer one the beginning and the last footer are read. */
const maxNodes = 12_000;
const maxFooterNodes = 1500;
/** Of boxes beside each other that are made alike so many are read: a list says no more of its page, however long it is. */
const mostAlike = 24;
/** Boxes that may be items of a long list are looked for from so many children on. */
const fewChildren = 20;
/** Where so many were left out, the list's end is gone to, and so many of its last children are read. */
const mostLeftOut = 100;
const lastChildren = 20;
/** So many are gone through in one step. */
const stretch = 1000;
const maxBlocks = 10_000;
const maxBlockLength = 5000;
const maxDepth = 1000;

/** What holds for everything inside an element, from the element itself and all around it. */
interface Surroundings {
  readonly element: Element;
  readonly block: Element;
  readonly region: Region;
  readonly hints: number;
  readonly isStruck: boolean;
  readonly heading: number | null;
  readonly link: Element | null;
  readonly isInMatter: boolean;
}

export interface WalkedPage {
  readonly blocks: ShownBlock[];
  readonly ratings: ShownMark[];
  readonly images: ShownMark[];
  readonly times: ShownMark[];
  readonly buttons: ShownMark[];
  readonly buyPlaces: Element[];
  readonly adPlaces: Element[];
  readonly adMarks: Element[];
  readonly objects: Element[];
  readonly fields: Element[];
  readonly linkedPictures: { readonly picture: Element; readonly link: Element }[];
  readonly meters: Element[];
  readonly shadowRoots: ShadowRoot[];
}

/** How much of long lists is read. */
export type ListReading = 'whole' | 'beginning';

/** Goes through a body once, in the order of the document, and puts down what it shows. */
export function* walkPage(body: Element, budget: Budget, lists: ListReading): Steps<WalkedPage> {
  const page: WalkedPage = {
    ...{ blocks: [], ratings: [], images: [], times: [], buttons: [] },
    ...{ buyPlaces: [], adPlaces: [], shadowRoots: [] },
    ...{ adMarks: [], objects: [], fields: [], linkedPictures: [], meters: [] },
  };
  const writer = createBlockWriter(page.blocks);
  const kindOf = lists === 'beginning' ? createKindOfBox() : null;
  const start: Surroundings = {
    ...{ element: body, block: body, region: 'main', hints: 0, isStruck: false, heading: null, link: null },
    isInMatter: false,
  };
  const last = yield* walk(firstChildOf(body), start, maxNodes);
  const footer = last && lastFooterAfter(last, body);
  if (footer) yield* enter(footer, start, maxFooterNodes);

  return page;

  function* enter(element: Element, around: Surroundings, most: number): Steps<void> {
    writer.endBlock();
    yield* walk(
      firstChildOf(element),
      within(element, localNameOf(element), attributesOf(element), around, true),
      most,
    );
  }

  /** From a node on through what is beside and below it; gives the last one where that is not all. */
  function* walk(from: Node | null, outermost: Surroundings, most: number): Steps<Node | null> {
    let nodes = 0;
    // An own stack, since pages nest deeper than calls can.
    const stack: Level[] = [levelOf(from, outermost, true)];
    let cutAt: Node | null = null;
    for (let level = stack.at(-1); level; level = stack.at(-1)) {
      const node = level.next;
      if (node && cutAt === null && (++nodes > most || page.blocks.length > maxBlocks || budget.isSpent()))
        cutAt = node;
      if (!node || cutAt !== null) {
        stack.pop();
        const outer = stack.at(-1)?.around;
        if (outer && outer.heading !== null) writer.addText(level.breaksLine ? ' ' : '', outer);
        else if (level.breaksLine) writer.endBlock();
        continue;
      }
      if (nodes % stretch === 0) yield;
      level.next = nextSiblingOf(node);
      const type = nodeTypeOf(node);
      if (type === Node.TEXT_NODE) writer.addText(textContentOf(node) ?? '', level.around);
      else if (type === Node.ELEMENT_NODE) {
        const element = node as Element;
        const name = localNameOf(element);
        const breaksLine = !isInlineName(name);
        level.children += 1;
        if (kindOf && breaksLine && level.children > fewChildren && isOneTooMany(element, name, level, kindOf))
          continue;
        // A heading stays one text however it is broken.
        if (name === 'br' || (breaksLine && level.around.heading !== null)) writer.addText(' ', level.around);
        else if (breaksLine) writer.endBlock();
        const attributes = attributesOf(element);
        const sign = name === 'i' && firstChildOf(element) === null ? signOfIcon(attributes.class ?? '') : null;
        if (sign !== null) writer.addText(sign, level.around);
        if (name === 'img') noteImage(element, attributes, level.around);
        if (name === 'img' || name === 'video') noteLinked(element, level.around);
        else if (name === 'object' || name === 'embed') page.objects.push(element);
        else if (name === 'input' || name === 'select' || name === 'textarea') page.fields.push(element);
        if ((attributes.role === 'img' || attributes.role === 'meter') && attributes['aria-label'])
          page.meters.push(element);
        if (name === 'input' && /^(?:submit|button|image)$/i.test(attributes.type ?? '')) {
          page.buttons.push(mark(element, level.around));
        }
        if (hasNoWords(name, attributes) || isHidden(name, attributes) || stack.length > maxDepth) continue;
        const around = within(element, name, attributes, level.around, breaksLine);
        note(element, name, attributes, around);
        stack.push(levelOf(firstChildOf(element), around, breaksLine));
        const shadow = mayHostShadow(name) ? openShadowRootOf(element) : null;
        if (shadow) {
          page.shadowRoots.push(shadow);
          stack.push(levelOf(firstChildOf(shadow), around, breaksLine));
        }
      }
    }
    return cutAt;
  }

  function mark(element: Element, around: Surroundings): ShownMark {
    return { index: writer.nextIndex(), element, region: around.region, hints: around.hints };
  }

  function noteImage(element: Element, attributes: Attributes, around: Surroundings): void {
    const hints = around.hints | hintsOf(attributes);
    if (attributes.alt) page.images.push(mark(element, { ...around, hints }));
    if (hasRatingWords(attributes)) page.ratings.push(mark(element, { ...around, hints }));
  }

  function noteLinked(picture: Element, { element, link }: Surroundings): void {
    if (link && (element === link || (localNameOf(element) === 'picture' && parentNodeOf(element) === link)))
      page.linkedPictures.push({ picture, link });
  }

  function note(element: Element, name: string, attributes: Attributes, around: Surroundings): void {
    if (name === 'time') page.times.push(mark(element, around));
    if (
      name === 'button' ||
      attributes.role === 'button' ||
      (name === 'a' && /btn|button|cta/i.test(attributes.class ?? ''))
    ) {
      page.buttons.push(mark(element, around));
    }
    const own = hintsOf(attributes);
    if ((own & hint.rating) !== 0 || hasRatingWords(attributes)) page.ratings.push(mark(element, around));
    if ((own & hint.buying) !== 0) page.buyPlaces.push(element);
    if ((own & hint.adPlace) !== 0) page.adPlaces.push(element);
    if (isAdMarked(name, attributes)) page.adMarks.push(element);
  }
}

/** What stands beside each other in one place, as far as it was gone through. */
interface Level {
  next: Node | null;
  readonly around: Surroundings;
  readonly breaksLine: boolean;
  /** Elements so far; how many there are of each kind, and how many were left out. */
  children: number;
  kinds: Map<string, number> | null;
  leftOut: number;
}

function levelOf(next: Node | null, around: Surroundings, breaksLine: boolean): Level {
  return { next, around, breaksLine, children: 0, kinds: null, leftOut: 0 };
}

/** Elements that hold words, of which every one may say something else. */
const holdsWords =
  '|p|h1|h2|h3|h4|h5|h6|dd|dt|td|th|pre|blockquote|br|hr|main|header|footer|nav|aside|tbody|table|ul|ol|dl|img|';

/** Whether enough boxes that are made like this one were read beside it. Where very many were left out, it leads on to the last ones. */
function isOneTooMany(element: Element, name: string, level: Level, kindOf: (box: Element) => string): boolean {
  if (isPhraseOf(holdsWords, name)) return false;
  const kind = kindOf(element);
  if (kind.endsWith('.') && name !== 'li' && name !== 'article' && name !== 'tr') return false;
  level.kinds ??= new Map();
  const count = (level.kinds.get(kind) ?? 0) + 1;
  level.kinds.set(kind, count);
  if (count <= mostAlike) return false;
  if (++level.leftOut === mostLeftOut) level.next = lastOnes(level.next);
  return true;
}

/** The first of the last children beside a node, itself where it is one of them. */
function lastOnes(from: Node | null): Node | null {
  const parent = from && parentNodeOf(from);
  let node = parent && lastChildOf(parent);
  for (let step = 1; node && node !== from && step < lastChildren; step++) node = previousSiblingOf(node);
  return node;
}

/** What a page says of itself at its end. */
function lastFooterAfter(node: Node, body: Element): Element | null {
  const footers = Element.prototype.getElementsByTagName.call(body, 'footer');
  const footer = footers[footers.length - 1];
  const isAfter =
    footer && (Node.prototype.compareDocumentPosition.call(node, footer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isAfter ? footer : null;
}

/** Attributes in which stars are told to people who do not see them, or to scripts that draw them. */
function hasRatingWords(attributes: Attributes): boolean {
  const words = attributes['aria-label'] ?? attributes.title ?? attributes.alt;
  if (words !== undefined && words.length < 200 && /\d/.test(words)) {
    const lower = inLowerCase(words);
    return hasPhraseOf(ratingWords, lower) || (hasPhraseOf(outOfFive, lower) && ofFive.test(lower));
  }
  return attributes['data-rating'] !== undefined || attributes['data-score'] !== undefined;
}

/** Over lower case, as the next. */
const ratingWords =
  '|star|stern|étoile|etoile|stell|estrel|звезд|звёзд|gwiazd|hvězd|hvezd|sterren|stjern|täht|taht|yıldız|yildiz|星|별|out of|rated|rating|bewertung|note|nota|ocen|hodnocen|valora|avalia|puan|opini|отзыв|оцен|рейтинг|評価|平均|评分|평점|su 5|sur 5|von 5|de 5|av 5|af 5|van 5|из 5|';
/** One of which is in what the pattern finds. */
const outOfFive = '|/|z 5|ze 5|na 5|ster|';
const ofFive = /\/\s*5|\d\s?(?:z|ze|na) 5|ster\b/;

function hasNoWords(localName: string, { contenteditable }: Attributes): boolean {
  if (localName === 'svg' || isWordlessName(localName)) return true;
  return contenteditable !== undefined && contenteditable.toLowerCase() !== 'false';
}

function isHidden(localName: string, { hidden, open, style }: Attributes): boolean {
  if (hidden !== undefined) return true;
  if (localName === 'dialog' && open === undefined) return true;
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function within(
  element: Element,
  name: string,
  attributes: Attributes,
  around: Surroundings,
  breaksLine: boolean,
): Surroundings {
  const own = name === 'body' || name === 'main' || name === 'form' ? 0 : hintsOf(attributes);
  const isInMatter = around.isInMatter || name === 'main' || name === 'article' || attributes.role === 'main';
  return {
    element,
    block: breaksLine ? element : around.block,
    region: regionOf(name, attributes, around),
    hints: joinHints(around.hints, own),
    isStruck:
      around.isStruck || name === 'del' || name === 's' || name === 'strike' || isStruckByStyle(attributes, own),
    heading: headingLevel(name, attributes) ?? around.heading,
    link: name === 'a' && attributes.href !== undefined ? element : around.link,
    isInMatter,
  };
}

/** What is nearest counts: a sale price inside a box "old-and-new-price" is no old one. */
function joinHints(outer: number, own: number): number {
  const kinds = hint.oldPrice | hint.salePrice;
  return (own & kinds) !== 0 && (own & kinds) !== kinds ? (outer & ~kinds) | own : outer | own;
}

function isStruckByStyle({ style }: Attributes, own: number): boolean {
  return (own & hint.struck) !== 0 || (style !== undefined && /line-through/i.test(style));
}

function headingLevel(name: string, attributes: Attributes): number | null {
  if (name.length === 2 && /^h[1-6]$/.test(name)) return Number(name[1]);
  if (attributes.role !== 'heading') return null;
  const level = Number(attributes['aria-level'] ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
}

const regionByName = new Map<string, Region>([
  ...(['nav', 'navigation', 'menu', 'menubar'] as const).map((name) => [name, 'navigation'] as const),
  ...(['aside', 'complementary'] as const).map((name) => [name, 'aside'] as const),
]);
const regionName =
  /^(?:site|page|global|main|l|c|o|app|shop)?[-_]*(header|masthead|footer|nav|navigation|navbar|menu|sidebar)$/i;

/** Headers and footers within the matter of a page belong to that. */
function regionOf(localName: string, attributes: Attributes, around: Surroundings): Region {
  if (around.region !== 'main') return around.region;
  const role = attributes.role?.toLowerCase() ?? '';
  const plain = regionByName.get(localName) ?? regionByName.get(role);
  if (plain) return plain;
  if (around.isInMatter) return 'main';
  if (localName === 'header' || role === 'banner') return 'header';
  if (localName === 'footer' || role === 'contentinfo') return 'footer';
  if (attributes.id === undefined && attributes.class === undefined) return 'main';
  const names = `${attributes.id ?? ''} ${attributes.class ?? ''}`.slice(0, 200).split(/\s+/);
  for (const each of names) {
    const named = regionName.exec(each)?.[1]?.toLowerCase();
    if (named === 'footer') return 'footer';
    if (named === 'header' || named === 'masthead') return 'header';
    if (named === 'sidebar') return 'aside';
    if (named !== undefined) return 'navigation';
  }
  return 'main';
}

function createBlockWriter(blocks: ShownBlock[]) {
  let joined = '';
  let runs: TextRun[] = [];
  let around: Surroundings | null = null;

  function endBlock(): void {
    if (around && /\S/.test(joined)) {
      blocks.push({
        index: blocks.length,
        element: around.block,
        text: withoutSeams(joined),
        joined,
        runs,
        heading: around.heading,
        region: around.region,
        hints: runs[0]?.hints ?? 0,
        isLink: runs.every(({ link }) => link !== null),
      });
    }
    joined = '';
    runs = [];
    around = null;
  }

  function addText(written: string, surroundings: Surroundings): void {
    if (joined.length >= maxBlockLength) return;
    const text = singleSpaced(written.slice(0, maxBlockLength));
    if (text === '' || (text === ' ' && (joined === '' || joined.endsWith(' ')))) return;
    if (text === ' ') {
      joined += text;
      return;
    }
    if (joined !== '' && !joined.endsWith(' ') && !text.startsWith(' ')) joined += seam;
    // The first element that shows words makes the block: what stands around several is not told by the last.
    around ??= surroundings;
    if (around.heading === null && surroundings.heading !== null) around = surroundings;
    const { hints, isStruck, link } = surroundings;
    runs.push({ start: joined.length, element: surroundings.element, hints, isStruck, link });
    joined += text;
  }

  return { addText, endBlock, nextIndex: () => blocks.length };
}
