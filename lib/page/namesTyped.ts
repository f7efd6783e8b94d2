import { isFilled } from './filledFields';
import { takesSearch } from './searchBox';
import { attributeOf, elementsNamed } from './untampered';
import { wordsHeldIn } from './wordsHeldIn';

const mostFields = 500;
/** A form about somebody has several such fields; one alone may be where a journey goes to, or a place that is looked up. */
const fewest = 2;
/** What is of nobody but one person, also where it stands alone. */
const ofPerson = /@|\d(?:[ .()/-]*\d){7}/;

/**
 * What somebody has typed of themselves into the fields of a document, for the titles that pages make of it: names, addresses, numbers of phones and
 * cards. Not what was searched for, which titles may say. This is read before the form shows, so that fields in shadow roots and frames, and those that
 * are no `<input>`, are not asked.
 */
export function namesTyped(document: Document): string[] {
  const typed: string[] = [];
  for (const field of elementsNamed(document, 'input', mostFields)) {
    if (takesSearch((name) => attributeOf(field, name) ?? '') || !isFilled(field)) continue;
    const words = wordsHeldIn(field).trim();
    if (words !== '') typed.push(words);
  }
  return typed.length >= fewest ? typed : typed.filter((words) => ofPerson.test(words));
}
