import { unicodePattern } from '../unicodePattern';

/** A text reduced to what makes two spellings of one name equal: letters and digits in lower case, without accents, parted by single spaces. */
export function comparable(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = reduced(text);
  if (text.length <= 300 && known.size < maxKnown) known.set(text, words);
  return words;
}

/** What was reduced before: a title is compared with each heading. */
const known = new Map<string, string>();
const units = new Map<string, ReadonlySet<string>>();
const maxKnown = 2000;

function reduced(text: string): string {
  const taken = text.slice(0, 1000).normalize('NFKD');
  const lower = taken.replace(accents(taken), '').toLowerCase();
  return lower.replace(noLetters(lower), ' ').trim();
}

const accents = unicodePattern(String.raw`[\p{M}]+`, 'g');
const noLetters = unicodePattern(String.raw`[^\p{L}\p{N}]+`, 'g');

/**
 * How much two names have in common, 0 to 1: the share of words of the shorter that the longer has too, less where their lengths are far
 * apart. Texts without spaces between words are compared by pairs of characters.
 */
export function likeness(one: string, other: string): number {
  const first = comparable(one);
  const second = comparable(other);
  if (first === '' || second === '') return 0;
  if (first === second) return 1;
  const [shorter, longer] = unitsOf(first).size <= unitsOf(second).size ? [first, second] : [second, first];
  const few = unitsOf(shorter);
  const many = unitsOf(longer);
  let shared = 0;
  for (const unit of few) if (many.has(unit)) shared++;
  const coverage = shared / few.size;
  const proportion = few.size / many.size;
  return coverage * (0.5 + 0.5 * proportion);
}

/** The share of the words of `part` that `whole` has, 0 to 1. */
export function coverage(part: string, whole: string): number {
  const few = unitsOf(comparable(part));
  const many = unitsOf(comparable(whole));
  if (few.size === 0) return 0;
  let shared = 0;
  for (const unit of few) if (many.has(unit)) shared++;
  return shared / few.size;
}

function unitsOf(text: string): ReadonlySet<string> {
  const before = units.get(text);
  if (before) return before;
  const found = splitUnits(text);
  if (text.length <= 300 && units.size < maxKnown) units.set(text, found);
  return found;
}

function splitUnits(text: string): Set<string> {
  if (!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(text)) return new Set(text.split(' '));
  const units = new Set<string>();
  for (const word of text.split(' ')) {
    if (word.length < 2) units.add(word);
    for (let at = 0; at + 1 < word.length; at++) units.add(word.slice(at, at + 2));
  }
  return units;
}
