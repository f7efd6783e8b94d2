import {
  attributeOf,
  elementsNamed,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  textContentOf,
} from '../untampered';

/** What marks of up to five stars are written as. */
export const markOfFive = /^[1-5](?:[.,]\d)?$/;
const number = /^\d+(?:[.,]\d+)?\s?[kKmM]?$/;
/** So many others are looked at. */
const mostOthers = 200;

/**
 * Whether the number in an element is a mark, by the picture of a star right behind it: nothing else stands there, and no other that is made like it
 * counts more than five.
 */
export function isMarkBesidePicture(element: Element): boolean {
  if (!isNumberBeforePicture(element)) return false;
  const root = Node.prototype.getRootNode.call(element);
  if (nodeTypeOf(root) === Node.ELEMENT_NODE) return false;
  const [name = ''] = (attributeOf(element, 'class') ?? '').trim().split(/\s+/);
  const made = /^[\w-]+$/.test(name) ? `[class~="${name}"]` : localNameOf(element);
  return elementsNamed(root as Document | ShadowRoot, made, mostOthers).every((other) => {
    const text = (textContentOf(other) ?? '').slice(0, 20).trim();
    return !number.test(text) || markOfFive.test(text);
  });
}

function isNumberBeforePicture(element: Element): boolean {
  let isTold = false;
  let pictures = 0;
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    const isElement = nodeTypeOf(node) === Node.ELEMENT_NODE;
    const text = nodeTypeOf(node) === Node.COMMENT_NODE ? '' : (textContentOf(node) ?? '').trim();
    const isPicture = isElement && isPictureOf(node as Element);
    if (!isPicture && text === '') continue;
    if (isPicture ? !isTold : isTold) return false;
    if (isPicture) pictures += 1;
    else isTold = true;
  }
  return pictures === 1;
}

function isPictureOf(element: Element): boolean {
  const name = localNameOf(element);
  return name === 'svg' || name === 'img' || (name === 'i' && (textContentOf(element) ?? '').trim() === '');
}
