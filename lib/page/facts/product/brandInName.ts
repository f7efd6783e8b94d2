import type { PageSource } from '../../declared/pageSource';
import { isPhraseOf } from '../../listedPhrases';
import { unicodePattern } from '../../unicodePattern';
import { comparable } from '../comparable';
import { hint } from '../outline/hints';
import type { ShownBlock } from '../outline/pageOutline';
import { brandsNamed, hasOtherLetters, isLarge, noNames } from './brandsNamed';

const mostWords = 8;
const mostBlocks = 1500;
const maxLength = 45;

/**
 * The maker that a thing's name names, where nothing says so plainly: a word of it that is written as no common word is, and that the page has
 * elsewhere too, as shops have the names of makers: by their categories, in the names of other things, in the address. Null where that is not sure.
 */
export function brandInName(source: PageSource): string | null {
  const { outline, url } = source;
  const heading = outline.mainHeading;
  if (!heading) return null;
  const { text } = heading;
  const words = (text.match(wordOfName(text)) ?? []).slice(0, mostWords);
  const latin = hasOtherLetters.test(text) ? words.findIndex((word) => /^[A-Z]{2}/i.test(word)) : -1;
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (isPhraseOf(noNames, lower) || /\d|^.$/.test(word)) continue;
    const isOfOwnShape = at === 0 && hasOwnShape(word, words.slice(1));
    if (at !== latin && !isOfOwnShape && !isLarge(word)) continue;
    const { beside, isStep, isPlain } = mentionsOf(word, outline.blocks, heading);
    const isSure =
      (at === latin && (isStep || isPlain || beside > 1 || isOfModel(word, words[at + 1], url))) ||
      (isOfOwnShape && (isStep || beside > 2)) ||
      (isStep && isPlain);
    if (isSure) return word;
  }
  return brandsNamed(source, text);
}

export const wordOfName = unicodePattern(String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}&'’.+-]*`, 'g');

/** Whether a word is written as names alone are, and the others are not: "VX penne", "boVolt", "nuvelo P3 Space". */
function hasOwnShape(word: string, others: readonly string[]): boolean {
  if (/^[A-Z]+$/.test(word)) return others.some((other) => /[a-z]{3}/.test(other));
  return /^(?![ei][A-Z])[A-Za-z]*[a-z][A-Z]/.test(word) || (/^[a-z]{3}/.test(word) && others.every(beginsAsName));
}

function beginsAsName(word: string): boolean {
  return isLarge(word) || /^\d/.test(word);
}

/** Where a word stands on the page beside the name. */
interface Mentions {
  /** With how many different words it stands together, as the first or last of few. */
  readonly beside: number;
  /** Whether a step of the way there is the step before and it. */
  readonly isStep: boolean;
  /** Whether that step has it behind the other, or it stands alone right by the heading. */
  readonly isPlain: boolean;
}

function mentionsOf(word: string, blocks: readonly ShownBlock[], heading: ShownBlock): Mentions {
  const [wanted, lower] = [comparable(word), word.toLowerCase()];
  const beside = new Set<string>();
  let [isStep, isPlain, last] = [false, false, ''];
  for (const { text: written, hints, index, region } of blocks.slice(0, mostBlocks)) {
    if (written.length > maxLength || region === 'footer' || index === heading.index) continue;
    const isCrumb = (hints & hint.breadcrumb) !== 0;
    if (!isCrumb && !written.toLowerCase().includes(lower)) continue;
    const text = comparable(written);
    const step = last;
    if (isCrumb) last = text;
    const isEnd = ` ${text}`.endsWith(` ${wanted}`);
    if (!isEnd && !text.startsWith(`${wanted} `)) continue;
    const rest = text.replace(wanted, '').trim();
    // The beginning of the name itself tells nothing.
    if (rest !== '' && heading.text.startsWith(written)) continue;
    beside.add(rest);
    if (rest === '' && Math.abs(index - heading.index) === 1) isPlain = true;
    if (rest !== '' && rest === step && isCrumb) {
      isStep = true;
      isPlain ||= written.endsWith(word);
    }
  }
  return { beside: beside.size, isStep, isPlain };
}

/** Whether a word stands right before a model's number, and a part of the address begins with it. */
function isOfModel(word: string, model: string | undefined, url: string): boolean {
  const start = `/${word.toLowerCase()}-`;
  return /^[A-Z]{2}.*\d/.test(model ?? '') && url.toLowerCase().replaceAll('_', '-').includes(start);
}
