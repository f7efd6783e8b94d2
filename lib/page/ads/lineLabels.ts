import { isShown } from '../facts/outline/isShown';
import { seam, withoutSeams } from '../facts/outline/joinTexts';
import type { ShownBlock } from '../facts/outline/pageOutline';
import { textWithin } from '../facts/outline/textWithin';
import { attributeOf, boxOf, parentElementOf } from '../untampered';
import { type AdLabel, isBareLabel, isByline, isLeadingToName, mayBeLabel, readAdLabel } from './adLabels';
import { isElsewhere } from './landingUrl';

export interface ShownLabel {
  readonly read: AdLabel;
  readonly element: Element;
  /**
   * The same, where its words are the page's, or who is named in the next line: what it holds is no advertisement. Null for what style draws on a
   * box.
   */
  readonly words: Element | null;
  /** Nothing else stands in its line, unless that is a heading. */
  readonly isAlone: boolean;
}

const mostRuns = 8;

/** The block as a whole, its beginning, or one element's words in it: "Ad" before the words of a result. */
export function labelIn(block: ShownBlock, url: string): ShownLabel | null {
  const { text, joined, runs, element } = block;
  const first = runs[0]?.element ?? element;
  const isHeading = block.heading !== null;
  const second = runs[1]?.start;
  const beginning =
    second !== undefined && mayBeLabel(withoutSeams(joined.slice(0, second))) ? beginningOf(block) : null;
  const whole =
    readAdLabel(text, isHeading) ??
    (beginning && joined.includes(seam) ? readAdLabel(joined.replaceAll(seam, ' '), isHeading) : null);
  if (whole) {
    // "Ad · Shoes": what leads to another site is what is advertised, and who advertises is told by where it leads.
    const isHeadline =
      beginning !== null &&
      isBareLabel(beginning.read) &&
      !isByline(withoutSeams(joined.slice(beginning.end))) &&
      runs[0]?.link !== runs.at(-1)?.link &&
      isElsewhere(hrefOf(runs.at(-1)?.link ?? null), url);
    const read = beginning && (beginning.read.advertiser !== null || isHeadline) ? beginning.read : whole;
    // Who is named behind a label is linked there: "Sponsored by Klafti" leads to no advertisement.
    const words = !isHeadline && isAllOf(block) ? element : first;
    return { read, element: first, words, isAlone: !isHeadline };
  }
  if (beginning && !goesOn(joined, beginning.end) && (first !== element || beginning.read.advertiser !== null))
    return { read: beginning.read, element: first, words: first, isAlone: false };
  return labelFurtherOn(block) ?? labelBeforeName(block);
}

/** A label whose name stands in the next line: "Sponsored by", and below it "Klafti". */
function labelBeforeName({ text: written, heading, runs, element }: ShownBlock): ShownLabel | null {
  const text = written.replace(/\s?[:：]$/u, '');
  if (heading !== null || !isLeadingToName(text)) return null;
  const next = element.nextElementSibling ?? parentElementOf(element)?.nextElementSibling ?? null;
  const name = next && textWithin(next, longestName);
  const read = name ? readAdLabel(`${text} ${name}`) : null;
  return read?.advertiser ? { read, element: runs[0]?.element ?? element, words: next, isAlone: false } : null;
}

const longestName = 62;

/** Whether who is named stands in another line than the label. */
export function isNamedApart({ element, words }: ShownLabel): boolean {
  return words !== null && !words.contains(element) && !element.contains(words);
}

/** Whether the element that makes a block holds nothing but its words. */
function isAllOf({ element, text }: ShownBlock): boolean {
  return (
    textWithin(element, text.length + 20).length <= text.length + 8 &&
    Element.prototype.querySelector.call(element, 'img,picture,video,iframe') === null
  );
}

/** The shortest beginning of a line that is a label and names who pays, else the shortest that is one. */
function beginningOf({ joined, runs, heading }: ShownBlock): { read: AdLabel; end: number } | null {
  let found: { read: AdLabel; end: number } | null = null;
  for (const { start } of runs.slice(1, mostRuns)) {
    const read = readAdLabel(withoutSeams(joined.slice(0, start)), heading !== null);
    if (read && (!found || read.advertiser !== null)) found = { read, end: start };
    if (found?.read.advertiser) break;
  }
  return found;
}

/** One element's words, or all from there on: "Velvet Home Sponsored · 3 h". */
function labelFurtherOn({ joined, runs, element, heading }: ShownBlock): ShownLabel | null {
  for (const [at, run] of runs.slice(0, mostRuns).entries()) {
    if (at === 0 || run.element === element) continue;
    const end = runs[at + 1]?.start ?? joined.length;
    const words = withoutSeams(joined.slice(run.start, end));
    if (!mayBeLabel(words)) continue;
    const all = readAdLabel(withoutSeams(joined.slice(run.start)));
    const read = all ?? (goesOn(joined, end) ? null : readAdLabel(words));
    if (!read || leadsOn(withoutSeams(joined.slice(0, run.start)), words, run.link !== null)) continue;
    // A heading without a link heads what comes below it, and its label with it.
    const isAlone = heading !== null && runs.every(({ link }) => link === null);
    return { read, element: run.element, words: run.element, isAlone };
  }
  return null;
}

/** Whether a sentence goes on behind a word: then it speaks of advertising. A badge touches what is behind it, or an address is. */
function goesOn(joined: string, end: number): boolean {
  const behind = joined.slice(end - 1).replace(/^\S?\u2063?/, '');
  return /^(?:\s(?!\S+[./]\p{L})\p{Ll}|\s?[.,;!?、。，はがをの是的는은이가을를])/u.test(behind);
}

/** Whether a sentence has led to a word, rather than a name or a sign. */
function leadsOn(before: string, words: string, isLink: boolean): boolean {
  if (/[^\p{L}\p{N}]$/u.test(before)) return false;
  return /^\p{Ll}/u.test(words) || (isLink && /(?:^|\s)\p{Ll}+$/u.test(before));
}

function hrefOf(link: Element | null): string {
  return (link && attributeOf(link, 'href')) ?? '';
}

/** Fewer letters than of a label are no word that was taken apart, and more are a text. */
const fewestLetters = 4;
const mostLetters = 60;

/** Whether every letter of a line stands in an element of its own, in whatever order. */
export function isSpelt({ joined, runs }: ShownBlock): boolean {
  return runs.length > fewestLetters && runs.length <= mostLetters && joined.length <= runs.length * 2.5;
}

/** The label that such a line shows where style puts its letters into another order, and others out of sight. Asks for the place of each. */
export function speltLabel({ element, joined, runs }: ShownBlock): ShownLabel | null {
  const line = boxOf(element);
  const letters = runs.flatMap((run, at) => {
    const { x, y, width, height } = boxOf(run.element);
    const middle = y + height / 2;
    const isSeen =
      width > 0 && x >= line.x && x < line.x + line.width && middle > line.y && middle < line.y + line.height;
    return isSeen && isShown(run.element)
      ? [{ x, text: withoutSeams(joined.slice(run.start, runs[at + 1]?.start)) }]
      : [];
  });
  const shown = letters.sort((one, other) => one.x - other.x).map(({ text }) => text);
  const read = readAdLabel(shown.join(''));
  return read && { read: { ...read, written: withoutSeams(joined) }, element, words: element, isAlone: true };
}
