import { isWordless } from './documentText';
import { fieldSelector } from './filledFields';
import { frameDocument } from './framePlace';
import { activeElementOf, designModeOf, nodeTypeOf, openShadowRootOf, parentNodeOf, selectionOf } from './untampered';

/**
 * Whether the keyboard or the selection is in a form field or an editor: the words there are the person's own, and what the browser
 * says of the selection must not be kept. Looks into open shadow roots and readable frames.
 */
export function selectsInField(document: Document): boolean {
  if (designModeOf(document) === 'on' || selectionIsInField(document)) return true;
  let active = activeElementOf(document);
  for (let root = active && openShadowRootOf(active); root?.activeElement; root = openShadowRootOf(active as Element)) {
    active = root.activeElement;
  }
  if (!active) return false;
  if (isInField(active)) return true;
  const content = frameDocument(active);
  return content !== null && selectsInField(content);
}

function selectionIsInField(document: Document): boolean {
  const selection = selectionOf(document);
  if (!selection || selection.rangeCount === 0) return false;
  const { commonAncestorContainer, startContainer, startOffset, collapsed } = selection.getRangeAt(0);
  // What is selected within a field shows as an empty selection right before it, focus or not.
  const behind = collapsed ? startContainer.childNodes[startOffset] : undefined;
  return isInField(commonAncestorContainer) || (behind !== undefined && isInField(behind));
}

function isInField(place: Node): boolean {
  for (let node: Node | null = place; node; node = parentNodeOf(node)) {
    if (nodeTypeOf(node) === Node.ELEMENT_NODE && isField(node as Element)) return true;
  }
  return false;
}

function isField(element: Element): boolean {
  if (element.localName === 'iframe' || element.localName === 'object') return false;
  return isWordless(element) || (element.matches(fieldSelector) && !element.matches('[contenteditable="false" i]'));
}
