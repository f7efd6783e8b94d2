import { unicodePattern } from '../unicodePattern';

const shortestName = 3;
const notOfName = unicodePattern(String.raw`[^\p{L}]+`, 'g');

/** Whether a text has a part of a person's name in it, be it in a longer word. */
export function namesPerson(text: string, name: string | null): boolean {
  if (name === null) return false;
  const lower = text.toLowerCase();
  return partsOfName(name).some((part) => part.length >= shortestName && lower.includes(part));
}

/** Whether a text has every part of a person's name among its words, of more than one. */
export function namesPersonInFull(text: string, name: string | null): boolean {
  const parts = partsOfName(name ?? '').filter((part) => part.length > 1);
  if (parts.length < 2) return false;
  const words = new Set(partsOfName(text));
  return parts.every((part) => words.has(part));
}

/** The words of a name, in lower case. */
export function partsOfName(name: string): string[] {
  const lower = name.toLowerCase();
  return lower.split(notOfName(lower)).filter((part) => part !== '');
}

const endOfSentence = /[.!?…,:;–—-]["”»’)]*$/;

/** A text without the name that its author put behind it. */
export function withoutSignature(text: string, author: string | null): string {
  const name = author === null ? [] : partsOfName(author);
  let rest = text.trimEnd();
  let signed = 0;
  let letters = 0;
  let isParted = false;
  while (rest !== '') {
    const [last = ''] = /\S+$/.exec(rest) ?? [];
    const parts = partsOfName(last);
    if (parts.length === 0 && signed > 0 && /^[-–—]+$/.test(last)) isParted = true;
    else if (parts.length === 0 || !parts.every((part) => name.includes(part))) break;
    signed += parts.length;
    letters = Math.max(letters, ...parts.map((part) => part.length));
    rest = rest.slice(0, -last.length).trimEnd();
  }
  const isName = letters >= shortestName || signed >= name.length;
  const isSigned = signed > 0 && isName && rest !== '' && (signed > 1 || isParted || endOfSentence.test(rest));
  return isSigned ? rest : text;
}
