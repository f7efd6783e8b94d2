import { fieldSelector, isFilled } from './filledFields';
import { takesSearch } from './searchBox';
import { attributeOf, selectAll } from './untampered';
import { wordsHeldIn } from './wordsHeldIn';

const mostFields = 500;
/** A form about somebody has several such fields; one alone may be where a journey goes to, or a place that is looked up. */
const fewest = 2;
/** What is of nobody but one person, also where it stands alone. */
const ofPerson = /@|\d(?:[ .()/-]*\d){7}/;

/**
 * What somebody has typed of themselves into the fields of a document, for the titles that pages make of it: names, addresses, numbers of phones and
 * cards. Not what was searched for, which titles may say. Fields in shadow roots and frames are not asked: this is read before the form shows.
 */
export function namesTyped(document: Document): string[] {
  const typed: string[] = [];
  for (const field of Array.from(selectAll(document, fieldSelector)).slice(0, mostFields)) {
    if (takesSearch((name) => attributeOf(field, name) ?? '') || !isFilled(field)) continue;
    const words = wordsHeldIn(field).trim();
    if (words !== '') typed.push(words);
  }
  return typed.length >= fewest ? typed : typed.filter((words) => ofPerson.test(words));
}
