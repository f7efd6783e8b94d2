import type { ShadowRootOf } from '../shadowRoots';
import type { Rectangle } from '../untampered';
import { isTelling, nameOf } from './nameOf';
import { boxInTop, elementAround, elementsInside, type PickedElement } from './pickedElement';

/** More of a page's elements than anyone steps through; a page that nests deeper is cut off. */
const maxSteps = 500;

/**
 * Of the elements around this one that fill the very same box, the one whose name tells the most: a wrapper looks like what it wraps, and a
 * review is better named by its `article` than by the `div` in it.
 */
export function bestOfSameBox(picked: PickedElement): PickedElement {
  const box = boxInTop(picked);
  let best = picked;
  let outer: PickedElement | null = picked;
  for (let step = 0; step < maxSteps && !isTelling(nameOf(best.element)); step++) {
    outer = elementAround(outer);
    if (outer === null || !isSame(boxInTop(outer), box)) break;
    if (isTelling(nameOf(outer.element))) best = outer;
  }
  return best;
}

/** The next larger part around this one; null where there is none. */
export function wider(picked: PickedElement): PickedElement | null {
  const box = boxInTop(picked);
  let outer = elementAround(picked);
  for (let step = 0; outer !== null && step < maxSteps; step++) {
    const around = boxInTop(outer);
    if (hasArea(around) && !isSame(around, box)) return bestOfSameBox(outer);
    outer = elementAround(outer);
  }
  return null;
}

/** The first smaller part that shows inside this one; null where there is none. */
export function narrower(picked: PickedElement, shadowRootOf: ShadowRootOf): PickedElement | null {
  const box = boxInTop(picked);
  let inside = elementsInside(picked, shadowRootOf);
  for (let step = 0; step < maxSteps; step++) {
    const shown = inside.find((each) => hasArea(boxInTop(each)) && isShown(each));
    if (!shown) {
      // What draws no box of its own may hold what does.
      const through = inside.flatMap((each) => elementsInside(each, shadowRootOf));
      if (through.length === 0) return null;
      inside = through;
    } else if (isSame(boxInTop(shown), box)) inside = elementsInside(shown, shadowRootOf);
    else return bestOfSameBox(shown);
  }
  return null;
}

/** The part before (-1) or after (1) this one in what holds them both; null where there is none. */
export function sibling(picked: PickedElement, direction: 1 | -1, shadowRootOf: ShadowRootOf): PickedElement | null {
  const box = boxInTop(picked);
  let inner = picked;
  for (let step = 0; step < maxSteps; step++) {
    const outer = elementAround(inner);
    if (outer === null) return null;
    const all = elementsInside(outer, shadowRootOf);
    const index = all.findIndex(({ element }) => element === inner.element);
    const rest = direction === 1 ? all.slice(index + 1) : all.slice(0, Math.max(0, index)).reverse();
    const found = rest.find((each) => hasArea(boxInTop(each)) && isShown(each));
    if (found) return bestOfSameBox(found);
    // An only child goes on from its wrapper, as nobody can see that there is one.
    if (!isSame(boxInTop(outer), box)) return null;
    inner = outer;
  }
  return null;
}

function isShown({ element }: PickedElement): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function hasArea({ width, height }: Rectangle): boolean {
  return width >= 1 && height >= 1;
}

function isSame(one: Rectangle, other: Rectangle): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) <= 1);
}
