import { attributeOf } from '../../untampered';
import { comparable, coverage } from '../comparable';
import { inLowerCase } from '../inLowerCase';
import { namesReviews } from '../rating/ratingText';
import { hint } from './hints';
import { withoutSeams } from './joinTexts';
import type { PageOutline, ShownBlock, TextRun } from './pageOutline';
import { partOfHeading, withHeading } from './withHeading';

/** A heading of more parts is drawn letter by letter. */
const mostParts = 8;
const mostOfLeft = 80;
/** What stands behind a name in a title. */
const behindName = /^\s*$|^\s*[|•»:(（[【＜〈_]|^\s+[-–—·]\s|^,\s/;
/** Signs that lead from step to step, part states from each other, or stand behind the name of a number. */
const signs = /[»›•|:#]|^[([].*[)\]]$/;
const labels =
  /badge|label|count|status|crumb|views|(?:^|[^a-z])(?:ref|sku|id)(?![a-z])|(?:listing|product|item)-?id(?![a-z])/i;

/**
 * An outline whose main heading is the one part of it that the titles have, where the others are no words of the name: the way to it, a number, how
 * many judge it.
 */
export function withTitledPart(outline: PageOutline, titles: readonly string[]): PageOutline {
  const heading = outline.mainHeading;
  if (!heading || heading.runs.length < 2) return outline;
  const steps = outline.blocks.filter(({ hints }) => (hints & hint.breadcrumb) !== 0).map(({ text }) => text);
  const told = [...titles, ...steps.slice(-1)];
  if (told.some((title) => comparable(title).includes(comparable(heading.text)))) return outline;
  const name = withoutMenu(heading);
  const { runs, joined } = name;
  if (runs.length > mostParts) return outline;
  const startOf = (at: number) => runs[at]?.start ?? joined.length;
  for (let length = name === heading ? runs.length - 1 : runs.length; length > 0; length--) {
    for (let from = 0; from + length <= runs.length; from++) {
      const [start, end] = [startOf(from), startOf(from + length)];
      const part = partOfHeading(name, start, end);
      const left = [
        { text: joined.slice(0, start), runs: runs.slice(0, from) },
        { text: joined.slice(end), runs: runs.slice(from + length) },
      ].map((each) => ({ ...each, text: withoutSeams(each.text).trim() }));
      const isTold = told.some((title) => tells(title, part.text, left[1]?.text ?? ''));
      const isNone = (each: Left) =>
        each.text === '' || isNoName(each, part, heading, titles) || steps.slice(0, -1).includes(each.text);
      if (isTold && left.every(isNone)) return withHeading(outline, part);
    }
  }
  return outline;
}

/** A heading without the list of links that some have within, behind the name. */
function withoutMenu(heading: ShownBlock): ShownBlock {
  const { runs, element } = heading;
  const isOfMenu = (run: TextRun) => {
    const list = Element.prototype.closest.call(run.element, 'ul,ol,nav,select');
    return list !== null && list !== element && Node.prototype.contains.call(element, list);
  };
  const at = runs.findIndex(isOfMenu);
  const start = runs[at]?.start;
  return at < 1 || start === undefined || !runs.slice(at).every(isOfMenu) ? heading : partOfHeading(heading, 0, start);
}

/** Whether a title begins with a name, and with no more than that; it may go on with a word for opinions where the heading counts them. */
function tells(title: string, name: string, behind: string): boolean {
  if (comparable(name).length < 3 || !inLowerCase(title).startsWith(inLowerCase(name))) return false;
  const rest = title.slice(name.length);
  return behindName.test(rest) || (isCounter(behind) && coverage(rest.replace(/\s\|.*$/, ''), behind) === 1);
}

interface Left {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** Whether what is left of a heading is no part of the name. */
function isNoName({ text, runs }: Left, part: ShownBlock, heading: ShownBlock, titles: readonly string[]): boolean {
  const words = comparable(text);
  if (text.length > mostOfLeft || runs.some(({ element, hints }) => isOfMaker(element, hints & ~heading.hints)))
    return false;
  if (words === '' || coverage(text, part.text) === 1) return true;
  if (titles.some((title) => comparable(title).replace(comparable(part.text), '').includes(words)))
    return isCounter(text);
  return (
    signs.test(text) ||
    isCounter(text) ||
    /\d{5}/.test(text) ||
    runs.every(({ element }) => element !== heading.element && labels.test(attributeOf(element, 'class') ?? ''))
  );
}

function isOfMaker(element: Element, hints: number): boolean {
  return (hints & hint.brand) !== 0 || attributeOf(element, 'itemprop') === 'brand';
}

/** "Reviews 62,118 • Excellent". */
function isCounter(text: string): boolean {
  const [words = ''] = inLowerCase(text).split(/[•·|]/);
  return /\d/.test(words) && namesReviews(words);
}
