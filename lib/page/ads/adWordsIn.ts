import { seam, withoutSeams } from '../facts/outline/joinTexts';
import { joinedTextWithin } from '../facts/outline/textWithin';
import { pageText } from '../pageText';

/**
 * The words inside an advertisement: where two of its elements touch, a space stands between what are words by their length. Networks leave the space
 * between a name and what stands below it to style.
 */
export function adWordsIn(element: Element, maxLength: number): string {
  const [first = '', ...others] = joinedTextWithin(element, maxLength).split(seam);
  if (others.length === 0) return pageText(withoutSeams(first), maxLength);
  // A word that was searched for stands out within a longer one, or an address.
  const hasParts = Element.prototype.querySelector.call(element, 'b,strong,em,mark,i,u,font,wbr') !== null;
  const joined = others.reduce(
    (before, behind) => `${before}${areWords(before, behind, hasParts) ? ' ' : seam}${behind}`,
    first,
  );
  return pageText(withoutSeams(joined), maxLength);
}

const leastLetters = 3;

function areWords(before: string, behind: string, hasParts: boolean): boolean {
  const last = /\S+$/.exec(before.slice(before.lastIndexOf(seam) + 1).slice(-longestWord))?.[0] ?? '';
  if (last.length < leastLetters) return false;
  if (/^(?:https?:|www\.)/.test(behind) || (/\p{L}$/u.test(last) && /^\d/.test(behind))) return !last.includes('/');
  return !hasParts && /^\p{L}\S{2}/u.test(behind);
}

const longestWord = 40;
