import type { ElementName } from '@/lib/journey/catalogues/elementNames';
import type { Anchor } from '@/lib/journey/schemas/anchor';
import { anchorOf, cssSelectorOf } from '../anchorOf';
import { answerPlaces } from '../answerPlaces';
import { attempt } from '../attempt';
import { isText, isWordless, partOf, piecesIn, textPieces } from '../documentText';
import { cutText, pageText, wellFormed } from '../pageText';
import { rangeText } from '../rangeText';
import type { ShadowRootOf } from '../shadowRoots';
import { attributeOf, bodyOf, nodeTypeOf, parentElementOf, type Rectangle } from '../untampered';
import { nameOf } from './nameOf';
import { boxInTop, elementAround, type PickedElement } from './pickedElement';

/** What is known of a picked part. Plain JSON, since it crosses from the page's tab. */
export interface PickedPart {
  readonly name: ElementName;
  /** A line that tells it from others: its first words, or an image's description; '' for none. At most 1,000 UTF-16 units. */
  readonly text: string;
  /** Its words as a person reads them; null where it shows none. */
  readonly quote: string | null;
  readonly anchor: Anchor | null;
  /** Address of the image that it is, or holds where it holds no words; and of the link that it is or lies in. */
  readonly imageUrl: string | null;
  readonly linkUrl: string | null;
  /** In CSS pixels of the window's layout viewport. */
  readonly rectangle: Rectangle;
}

/** Of the quote, in UTF-16 units of the document's text: several screens of words, and a record stays readable. */
const longestQuote = 4_000;
const longestText = 1_000;
const longestAddress = 65_536;

/** Reads a picked part. `url` is the page's, for the link to the quote. What cannot be read is left out; never throws. */
export function readPicked(picked: PickedElement, url: string, shadowRootOf: ShadowRootOf): PickedPart {
  const { element } = picked;
  const words = attempt(() => readWords(picked, url, shadowRootOf), null);
  const imageUrl = attempt(() => imageAddress(element, words !== null), null);
  return {
    name: attempt(() => nameOf(element), 'section'),
    text: words ? pageText(words.quote, 200) : attempt(() => (isAnswer(element) ? '' : descriptionOf(element)), ''),
    quote: words?.quote ?? null,
    anchor: words?.anchor ?? attempt(() => anchorWithoutWords(picked), null),
    imageUrl,
    linkUrl: attempt(() => linkAddress(picked), null),
    rectangle: boxInTop(picked),
  };
}

function readWords(picked: PickedElement, url: string, shadowRootOf: ShadowRootOf) {
  const { element, frames } = picked;
  // What is typed into a field or an editor is the person's, also where a part of the editor is picked.
  if (isInField(picked)) return null;
  for (const holder of [element, shadowRootOf(element as HTMLElement)]) {
    if (holder === null) continue;
    const root = holder === element ? rootAround(element) : (holder as ShadowRoot);
    if (root === null) continue;
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element.localName === 'html' ? root : holder);
    cutRange(range, root);
    const text = rangeText(range, root);
    if (text) return { quote: text.quote, anchor: anchorOf({ range, root, frames }, text, url) };
  }
  return null;
}

function rootAround(element: Element): HTMLElement | ShadowRoot | null {
  const top = Node.prototype.getRootNode.call(element);
  return nodeTypeOf(top) === Node.DOCUMENT_NODE ? bodyOf(top as Document) : (top as ShadowRoot);
}

function isInField(picked: PickedElement): boolean {
  for (let outer: PickedElement | null = picked; outer; outer = elementAround(outer)) {
    if (isWordless(outer.element) && outer.element.localName !== 'iframe') return true;
  }
  return false;
}

/** Whether an element shows, also by what it is described as, what was chosen in a list of the page's own. */
function isAnswer(element: Element): boolean {
  const root = rootAround(element);
  const answers = root && answerPlaces(root);
  for (let outer: Element | null = element; outer; outer = parentElementOf(outer)) if (answers?.has(outer)) return true;
  return false;
}

/** Shortens a range to the longest text that is kept, at the end of a sentence or word. */
function cutRange(range: Range, root: HTMLElement | ShadowRoot): void {
  const pieces = textPieces(root);
  const { first, end } = piecesIn(range, pieces);
  let length = 0;
  for (const piece of pieces.slice(first, end)) {
    if (!isText(piece)) continue;
    const { from, to } = partOf(range, piece);
    const room = longestQuote - length;
    if (to - from > room) {
      range.setEnd(piece, from + lengthOfWhole(piece.data.slice(from, from + room)));
      return;
    }
    length += to - from;
  }
}

function lengthOfWhole(text: string): number {
  const sentence = Math.max(...['. ', '! ', '? ', '。', '\n'].map((end) => text.lastIndexOf(end)));
  if (sentence > text.length * 0.8) return sentence + 1;
  const word = text.lastIndexOf(' ');
  return word > 0 ? word : cutText(text, text.length).length;
}

/** Where the part shows no words there is only its place among the elements. */
function anchorWithoutWords({ element, frames }: PickedElement): Anchor | null {
  let outer: Element = frames[0] ?? element;
  // In a shadow root a selector would be searched for in vain: its host stands for it.
  for (let root = outer.getRootNode(); 'host' in root; root = outer.getRootNode()) outer = (root as ShadowRoot).host;
  const value = cssSelectorOf(outer);
  return value === null
    ? null
    : { selectors: [{ type: 'CssSelector', value, refinedBy: null }], textFragmentUrl: null };
}

function descriptionOf(element: Element): string {
  const image = Element.prototype.querySelector.call(element, 'img[alt]:not([alt=""]),[aria-label],[title],svg>title');
  const candidates = [
    attributeOf(element, 'alt'),
    attributeOf(element, 'aria-label'),
    attributeOf(element, 'title'),
    image && (attributeOf(image, 'alt') ?? attributeOf(image, 'aria-label') ?? attributeOf(image, 'title')),
  ];
  return candidates.map((text) => pageText(text, longestText)).find((text) => text !== '') ?? '';
}

function imageAddress(element: Element, hasWords: boolean): string | null {
  const own = addressOfImage(element);
  if (own !== null || hasWords) return own;
  const inside = Element.prototype.querySelector.call(element, 'img,svg image,video[poster],input[type="image" i]');
  return inside && addressOfImage(inside);
}

function addressOfImage(element: Element): string | null {
  if (!['img', 'image', 'video', 'input'].includes(element.localName)) return null;
  const shown = 'currentSrc' in element && element.localName === 'img' ? element.currentSrc : null;
  return address(shown, element) ?? firstAddress(element, ['src', 'href', 'xlink:href', 'poster']);
}

function firstAddress(element: Element, names: readonly string[]): string | null {
  for (const name of names) {
    const found = address(attributeOf(element, name), element);
    if (found !== null) return found;
  }
  return null;
}

/** The link that the part is or lies in, else the one link that it holds. */
function linkAddress(picked: PickedElement): string | null {
  const { element } = picked;
  for (let outer: PickedElement | null = picked; outer; outer = elementAround(outer)) {
    if (isLink(outer.element)) return address(attributeOf(outer.element, 'href'), outer.element);
    if (outer.frames.length < picked.frames.length) break;
  }
  const links = Element.prototype.querySelectorAll.call(element, 'a[href],area[href]');
  const addresses = new Set(Array.from(links).map((link) => address(attributeOf(link, 'href'), link)));
  const [only] = addresses;
  return addresses.size === 1 ? (only ?? null) : null;
}

function isLink(element: Element): boolean {
  return (element.localName === 'a' || element.localName === 'area') && attributeOf(element, 'href') !== null;
}

/** An absolute web address; null for anything else: a picture that is written into the page itself has one of megabytes. */
function address(value: unknown, { baseURI }: Element): string | null {
  if (typeof value !== 'string' || value === '' || !URL.canParse(value, baseURI)) return null;
  const { protocol, href } = new URL(value, baseURI);
  return protocol === 'http:' || protocol === 'https:' ? cutText(wellFormed(href), longestAddress) : null;
}
