import { shadowRootOf } from '@/lib/browser/shadowRootOf';
import type { OverlayPlace } from '@/lib/messaging/protocol';
import { findTarget } from '@/lib/page/findTarget';
import { activeElementOf, boxOf, selectFirst, selectionOf } from '@/lib/page/untampered';
import type { Box, Size } from './place';

/** The box of what is tagged, in CSS pixels of the viewport; null where it is not in view. */
export function anchorBox(document: Document, at: OverlayPlace, viewport: Size): Box | null {
  if (at.kind === 'corner') return null;
  if (at.kind === 'area') return isInView(at.area, viewport) ? at.area : null;
  const boxes =
    at.kind === 'selection' ? selectionBoxes(document) : [findTarget(document, at, shadowRootOf)?.rectangle];
  return boxes.find((box) => box && isInView(box, viewport)) ?? null;
}

function selectionBoxes(document: Document): Box[] {
  const active = activeElementOf(document);
  // Text fields keep a selection of their own, which the document's does not tell the place of.
  if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) return [boxOf(active)];
  const selection = selectionOf(document);
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  const whole = range.getBoundingClientRect();
  // One that is too large to stand beside is stood at by its last line in view, which is nearest to the hand.
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0).reverse();
  return whole.height <= maxSelectionHeight ? [whole, ...lines] : [...lines, whole];
}

const maxSelectionHeight = 200;

function isInView({ x, y, width, height }: Box, viewport: Size): boolean {
  return width > 0 && height > 0 && x < viewport.width && y < viewport.height && x + width > 0 && y + height > 0;
}

/** Whether the page's text runs from right to left. */
export function runsRightToLeft(document: Document): boolean {
  const body = selectFirst(document, 'body');
  return body !== null && getComputedStyle(body).direction === 'rtl';
}
