import { isWordless } from '../../documentText';
import { pageText } from '../../pageText';
import { firstChildOf, nextSiblingOf, nodeTypeOf, parentNodeOf, textContentOf } from '../../untampered';
import { isInline } from './isInline';
import { seam, withoutSeams } from './joinTexts';

const maxNodes = 3000;

/** The words inside an element as they read, at most so many UTF-16 units, found in a bounded number of steps however much it holds. */
export function textWithin(element: Element, maxLength: number): string {
  return pageText(withoutSeams(joinedTextWithin(element, maxLength)), maxLength);
}

/** The same with seams, for readers of numbers. */
export function joinedTextWithin(element: Element, maxLength: number): string {
  let joined = '';
  let steps = 0;
  let node: Node | null = firstChildOf(element);
  while (node && steps++ < maxNodes && joined.length < maxLength * 2) {
    const type = nodeTypeOf(node);
    let descends = false;
    if (type === Node.TEXT_NODE) {
      const text = (textContentOf(node) ?? '').slice(0, maxLength * 2);
      joined += joined !== '' && !/\s$/.test(joined) && !/^\s/.test(text) ? seam + text : text;
    } else if (type === Node.ELEMENT_NODE) {
      if (!isInline(node as Element)) joined += ' ';
      descends = !isWordless(node as Element);
    }
    const child: Node | null = descends ? firstChildOf(node) : null;
    if (child) {
      node = child;
      continue;
    }
    while (node && node !== element && !nextSiblingOf(node)) {
      node = parentNodeOf(node);
      if (node && node !== element && !isInline(node as Element)) joined += ' ';
    }
    if (node === element) break;
    node = node && nextSiblingOf(node);
  }
  return joined;
}
