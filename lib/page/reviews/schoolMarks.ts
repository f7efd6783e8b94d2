import { inLowerCase } from '../facts/inLowerCase';
import { phraseAtStart } from '../listedPhrases';

/** The marks of schools where one is the best, by the words that stand beside them. */
const words = ['sehr gut', 'gut', 'befriedigend', 'ausreichend', 'mangelhaft', 'ungenügend'];
/** How such a mark is called, over lower case. */
const called = '|note|schulnote|gesamtnote|durchschnittsnote|endnote|testnote|';
const markAlone = /^([1-6])(?:[.,](\d{1,2}))?\s?[+-]?(?![\d.,/%])(.*)$/;
const markBehind = /^\(([1-6])(?:[.,](\d{1,2}))?\s?[+-]?\)$/;
const longest = 40;

/**
 * The mark that a text tells as schools give them, of which a lower one is better: "Note 1,3 sehr gut", "Schulnote: 2+". Read as stars it would
 * say the opposite. The word beside it decides; without one, in German, its name does. Null for what tells no such mark.
 */
export function schoolMarkIn(text: string, language: string | null): number | null {
  if (text.length > longest) return null;
  const plain = inLowerCase(text).trim();
  const name = phraseAtStart(called, plain, (_, rest) => /^:?\s/.test(rest));
  const rest = plain.slice(name?.length ?? 0).replace(/^:?\s*/, '');
  const before = words.find((word) => rest.startsWith(`${word} (`));
  const [, whole, part = '0', behind = ''] =
    before === undefined ? (markAlone.exec(rest) ?? []) : (markBehind.exec(rest.slice(before.length + 1)) ?? []);
  if (whole === undefined) return null;
  const value = Number(`${whole}.${part}`);
  const word = before ?? behind.replace(/^[\s:(–-]+|[\s).]+$/g, '');
  const at = words.indexOf(word);
  if (at >= 0) return Math.abs(value - at - 1) < 1 ? value : null;
  return word === '' && name !== undefined && /^de\b/i.test(language ?? '') ? value : null;
}

/** Whether a short text ends with a word for such a mark. */
export function endsAsSchoolMark(text: string): boolean {
  const plain = text.length <= longest ? inLowerCase(text).replace(/[\s).]+$/, '') : '';
  return words.some((word) => plain.endsWith(word));
}
