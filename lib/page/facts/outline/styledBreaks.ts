import { parentElementOf, windowOf } from '../../untampered';
import { withoutSeams } from './joinTexts';
import type { PageOutline } from './pageOutline';
import { withHeading } from './withHeading';

/** Of more parts a heading is drawn letter by letter. */
const mostParts = 6;

/** An outline whose main heading has a space where style breaks its line between two words that touch; itself where it nowhere does. */
export function withStyledBreaks(outline: PageOutline): PageOutline {
  const { mainHeading: heading } = outline;
  const window = heading && heading.runs.length <= mostParts ? windowOf(heading.element.ownerDocument) : null;
  if (!heading || !window) return outline;
  const { runs, element } = heading;
  const isApart = (box: Element | null, from: Element): boolean =>
    box !== null &&
    box !== element &&
    !Node.prototype.contains.call(box, from) &&
    (/^(?!inline|contents)./.test(window.getComputedStyle(box).display) || isApart(parentElementOf(box), from));
  let { joined } = heading;
  for (const [at, { start, element: own }] of runs.entries()) {
    const before = runs[at - 1]?.element;
    if (!before || !/[^\s\u2063]{2}\u2063[^\s\u2063]{2}/.test(joined.slice(Math.max(0, start - 3), start + 2)))
      continue;
    if (isApart(own, before) || isApart(before, own)) joined = `${joined.slice(0, start - 1)} ${joined.slice(start)}`;
  }
  if (joined === heading.joined) return outline;
  return withHeading(outline, { ...heading, joined, text: withoutSeams(joined) });
}
