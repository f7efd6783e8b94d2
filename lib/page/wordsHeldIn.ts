import { isPublicSearch, isSearchBox, takesSearch } from './searchBox';
import { typesWithoutWords } from './typesWithoutWords';
import { attributeOf, textContentOf } from './untampered';

/** What a field holds that a person has typed into it; '' where it takes no words. */
export function wordsHeldIn(field: Element): string {
  if (field.localName === 'select') return '';
  if (field.localName === 'textarea') return (field as HTMLTextAreaElement).value;
  if (field.localName !== 'input') return textContentOf(field) ?? '';
  const { type, value } = field as HTMLInputElement;
  return typesWithoutWords.has(type) ? '' : value;
}

/** Whether words in a field were only searched for, and may stand wherever the page says them. */
export function isPublic(field: Element, words: string): boolean {
  return isSearch(field) && isPublicSearch(words);
}

const searches = 'search,[role="search" i]';
const takesWords = 'input:not([type="hidden" i],[type="checkbox" i],[type="radio" i],[type="submit" i]),textarea';

/** Whether somebody looks for something by it. */
function isSearch(field: Element): boolean {
  const told = (name: string) => attributeOf(field, name) ?? '';
  if (isSearchBox(told)) return true;
  const around = Element.prototype.closest.call(field, searches);
  if (around === null || !takesSearch(told)) return false;
  return Element.prototype.querySelectorAll.call(around, takesWords).length === 1;
}
