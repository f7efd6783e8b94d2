/** Types of `<input>` that a search is typed into. */
const searchTypes = new Set(['', 'text', 'search']);
/** Names, identifiers included, at the end of which a field says that it takes a search; single letters only by themselves. */
const searchName =
  /^[qs]$|(?:^|[^a-z])(?:query|keywords?|search(?:[^a-z]?(?:term|query|text|field|box|input|word|bar)s?)?|suche|recherche)[^a-z]*$/;
/** What tells of whoever fills it in, also where it is looked for: an address, a person, an order. */
const personalName =
  /(?:^|[^a-z])(?:e?-?mail|tel|phone|mobile|(?:first|last|user|given|family|full)?-?name|nom|prenom|iban|card|account|order|street|address|adresse|addr|zip|(?:post|postal|zip)-?(?:code)?|city|town|ville|plz|cp)(?:[^a-z]|$)/;
const longestName = 200;

/**
 * Whether a field is one to search with, by what its attributes tell (`told`; '' for those that it has not), in a page or in the markup of one. Not
 * where what is looked for tells of the person: a shop near an address, an order.
 */
export function isSearchBox(told: (attribute: string) => string): boolean {
  if (!takesSearch(told)) return false;
  const isTyped = told('type').toLowerCase() === 'search' || /(?:^|\s)searchbox(?:\s|$)/i.test(told('role'));
  return isTyped || namesOf(told).some((name) => searchName.test(name));
}

/** Whether a field that stands alone in what a page calls a search may be one to search with. */
export function takesSearch(told: (attribute: string) => string): boolean {
  if (!searchTypes.has(told('type').toLowerCase())) return false;
  if (!/^\s*(?:on|off|false|search)?\s*$/i.test(told('autocomplete'))) return false;
  return !namesOf(told).some((name) => personalName.test(name));
}

function namesOf(told: (attribute: string) => string): string[] {
  return ['name', 'id'].map((attribute) =>
    told(attribute)
      .slice(0, longestName)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase(),
  );
}

/** Whether words that were searched for may stand wherever the page says them: an e-mail address or a number of a phone, card or order may not. */
export function isPublicSearch(words: string): boolean {
  return !words.includes('@') && !/\d(?:[ .()/-]*\d){7}/.test(words);
}
