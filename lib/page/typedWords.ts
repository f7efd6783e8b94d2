import { birthDatesSaid } from './birthDates';
import { isFilled } from './filledFields';
import { isPublic, wordsHeldIn } from './wordsHeldIn';

/** What a person has typed into a field, and how a page may say it again; empty where it is not filled, or was only searched for. */
export function typedWords(field: Element): string[] {
  const held = isFilled(field) ? wordsHeldIn(field).trim() : '';
  const words = isPublic(field, held) ? '' : held;
  return [words, ...birthDatesSaid(field, words)].filter((each) => each !== '');
}
