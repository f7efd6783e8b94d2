import { isWordless } from './documentText';
import { frameDocument } from './framePlace';
import { shadowRootsIn } from './shadowRoots';
import {
  activeElementOf,
  bodyOf,
  nodeTypeOf,
  openShadowRootOf,
  parentNodeOf,
  selectAll,
  selectionOf,
} from './untampered';

/** A selection of the page: its range, and the body or open shadow root whose text it lies in. */
export interface SelectedRange {
  readonly range: Range;
  readonly root: HTMLElement | ShadowRoot;
  /** Frames around it, outermost first; empty in the document itself. */
  readonly frames: readonly Element[];
}

/** Both browsers have it, TypeScript's library not yet: https://w3c.github.io/selection-api/#dom-selection-getcomposedranges. */
interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): readonly StaticRange[];
}

const maxFrames = 50;
const maxDepth = 10;

/**
 * What is selected in a document, its open shadow roots or its readable frames: first where the focus is, else the first that has a
 * selection. Null where nothing is, or where it lies in a form field or an editable element.
 */
export function selectedRange(document: Document, frames: readonly Element[] = []): SelectedRange | null {
  const own = rangeIn(document);
  if (own) return { ...own, frames };
  if (frames.length >= maxDepth) return null;
  for (const frame of framesByFocus(document)) {
    const content = frameDocument(frame);
    const inside = content && selectedRange(content, [...frames, frame]);
    if (inside) return inside;
  }
  return null;
}

function framesByFocus(document: Document): Element[] {
  const all = Array.from(selectAll(document, 'iframe,frame,object')).slice(0, maxFrames);
  const active = activeElementOf(document);
  return all.sort((a, b) => Number(b === active) - Number(a === active));
}

function rangeIn(document: Document): Omit<SelectedRange, 'frames'> | null {
  const selection = selectionOf(document);
  if (!selection || selection.rangeCount === 0) return null;
  const own = selection.getRangeAt(0);
  // A selection inside a shadow root shows as itself in Chrome, and as an empty one at the host elsewhere.
  const range = own.collapsed ? rangeInShadow(document, selection) : own;
  if (!range || range.collapsed || isInField(range)) return null;
  const top = range.commonAncestorContainer.getRootNode();
  const root = isShadowRoot(top) ? top : bodyOf(document);
  return root && { range, root };
}

function rangeInShadow(document: Document, selection: Selection): Range | null {
  const shadowRoots = openShadowRoots(document);
  if (shadowRoots.length === 0) return null;
  const [composed] = (selection as ComposedSelection).getComposedRanges?.({ shadowRoots }) ?? [];
  if (!composed) return null;
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  // What begins in one tree and ends in another has no one text: the range is then empty.
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}

function openShadowRoots(root: Document | ShadowRoot): ShadowRoot[] {
  return Array.from(shadowRootsIn(root, openShadowRootOf)).flatMap((found) => [found, ...openShadowRoots(found)]);
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

function isInField(range: Range): boolean {
  for (let node: Node | null = range.commonAncestorContainer; node; node = parentNodeOf(node)) {
    if (nodeTypeOf(node) === Node.ELEMENT_NODE && isWordless(node as Element)) return true;
  }
  return false;
}
