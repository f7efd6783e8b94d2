import { inLowerCase } from '../facts/inLowerCase';

/** The marks of schools where one is the best, by the words that stand beside them. */
const words = ['sehr gut', 'gut', 'befriedigend', 'ausreichend', 'mangelhaft', 'ungenügend'];
const marked = /^(?:gesamt)?note:?\s(\d)(?:[.,](\d))?\s?\(?([a-zü ]{3,12})\)?$/;

/** Whether a mark is one of those of which a lower one is better: "Note 1,3 sehr gut". Read as stars it would say the opposite. */
export function isSchoolMark(text: string): boolean {
  const [, whole, part = '0', word = ''] = text.length <= 40 ? (marked.exec(inLowerCase(text)) ?? []) : [];
  const at = words.indexOf(word.trim());
  return whole !== undefined && at >= 0 && Math.abs(Number(`${whole}.${part}`) - at - 1) < 1;
}
