import { lazily } from '../lazily';
import { letters } from './letters';

const letter = lazily(() => new RegExp(`[${letters}]`));

/** Whether there is a letter at a place of a text in lower case. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code > 0x60 && code < 0x7b : code >= 0x80 && letter().test(text.charAt(at));
}
