import { unicodePattern } from '../unicodePattern';

const shortestName = 3;
const notOfName = unicodePattern(String.raw`[^\p{L}]+`, 'g');

/** Whether a text has a part of a person's name in it, be it in a longer word. */
export function namesPerson(text: string, name: string | null): boolean {
  if (name === null) return false;
  const lower = text.toLowerCase();
  return partsOfName(name).some((part) => part.length >= shortestName && lower.includes(part));
}

/** The words of a name, in lower case. */
export function partsOfName(name: string): string[] {
  const lower = name.toLowerCase();
  return lower.split(notOfName(lower)).filter((part) => part !== '');
}
