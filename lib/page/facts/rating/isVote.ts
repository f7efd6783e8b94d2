import { attributeOf, firstElementOf, localNameOf, nextElementOf, parentElementOf } from '../../untampered';
import { textWithin } from '../outline/textWithin';

/** Fewer controls in a row than these are no stars to choose from. */
const fewestVotes = 4;

/** Whether an element is one of the stars with which visitors rate themselves: controls in a row, each with a number of its own. */
export function isVote(element: Element): boolean {
  const parent = parentElementOf(element);
  const item = isControl(element) ? element : parent && isControl(parent) ? parent : firstControl(element) && element;
  const row = item && parentElementOf(item);
  if (!row) return false;
  const rowOfRow = isControl(item) ? parentElementOf(row) : null;
  return controlsIn(row) >= fewestVotes || (rowOfRow !== null && controlsIn(rowOfRow) >= fewestVotes);
}

/** How many of an element's children are controls with numbers, or hold one and nothing before it. */
function controlsIn(row: Element): number {
  let numbered = 0;
  let seen = 0;
  for (let child = firstElementOf(row); child && seen < 24; child = nextElementOf(child), seen++) {
    const control = isControl(child) ? child : firstControl(child);
    if (control && /\d/.test(numberOf(control))) numbered++;
  }
  return numbered;
}

function numberOf(control: Element): string {
  for (const name of ['aria-label', 'data-rating', 'data-value', 'value', 'title', 'aria-posinset']) {
    const written = attributeOf(control, name);
    if (written !== null && written !== '') return written;
  }
  return textWithin(control, 30);
}

function firstControl(element: Element): Element | null {
  const first = firstElementOf(element);
  return first && isControl(first) ? first : null;
}

function isControl(element: Element): boolean {
  const name = localNameOf(element);
  return name === 'button' || name === 'input' || /^(?:button|radio)$/.test(attributeOf(element, 'role') ?? '');
}
