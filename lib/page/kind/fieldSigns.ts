import type { Budget } from '../budget';
import { takesSearch } from '../searchBox';
import { attributeOf } from '../untampered';
import { isDrawn } from './isDrawn';

/** What a page asks to be filled in. */
export interface FieldSigns {
  /** Fields for a password that are drawn. */
  readonly passwords: number;
  /** Fields for the parts of an address, and for those of a payment card. */
  readonly addressFields: number;
  readonly cardFields: number;
  /** Fields for how many of something. */
  readonly quantities: number;
  /** Fields for an e-mail address and for longer texts. */
  readonly emails: number;
  readonly textAreas: number;
  /** Fields for proving to be no machine. */
  readonly captchas: number;
  /** Fields by which a list is sorted, or told how long to be. */
  readonly sorts: number;
  /** What stands in the search field as the page was sent; '' for nothing. */
  readonly searched: string;
}

const maxFields = 600;
const addressName =
  /(^|[^a-z])(street|address(-?line)?\d?|addr\d?|zip|zip-?code|post-?code|postal|postal-?code|city|town|state|province|plz|strasse|ort|rue|ville|cp|code-?postal|indirizzo|cap|citta|direccion|ciudad)([^a-z]|$)/;
const cardName =
  /(^|[^a-z])(cc-?(number|name|exp|csc)|card-?(number|no|num|holder|name|type|code)|name-?on-?card|cvv|cvc|csc|cvn|iban|expiry|exp(iry|iration)?-?(month|year|date)|security-?code|kartennummer|numero-?(de-?)?(carte|carta|cartao|tarjeta)|titulaire|titular)([^a-z]|$)/;
const quantityName = /(^|[^a-z])(qty|quantity|quantite|menge|anzahl|cantidad|quantita|aantal|ilosc)([^a-z]|$)/;
const sortName =
  /(^|[^a-z])(sort|sorter|sort-?by|sortierung|sorting|order-?by|tri|trier-par|ordenar|ordina|sorteer|sortuj|limiter|per-?page|page-?size)([^a-z]|$)/;
const searchName =
  /^(q|query|search|s|keywords?|searchterm|search-?query|search-?text|search-?field|ntt|suche|recherche|text|term)$/;

/** Whether a field is one to search with by what stands around it. */
function isInSearch(field: Element): boolean {
  return (
    takesSearch((attribute) => attributeOf(field, attribute) ?? '') &&
    Element.prototype.closest.call(field, 'form[role="search" i],[role="search" i] form,search form') !== null
  );
}

export function fieldSigns(fields: readonly Element[], budget: Budget): FieldSigns {
  let [passwords, addressFields, cardFields, quantities, emails, textAreas, captchas, sorts, seen] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  let searched = '';
  for (const field of fields) {
    const type = (attributeOf(field, 'type') ?? '').toLowerCase();
    if (type === 'hidden') continue;
    if (++seen > maxFields || budget.isSpent()) break;
    const name = ['autocomplete', 'name', 'id']
      .map((each) => attributeOf(field, each) ?? '')
      .join(' ')
      .slice(0, 200)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase();
    if (type === 'password') passwords += isDrawn(field) ? 1 : 0;
    else if (cardName.test(name)) cardFields += 1;
    else if (addressName.test(name)) addressFields += 1;
    else if (quantityName.test(name)) quantities += 1;
    else if (type === 'email' || /e-?mail/.test(name)) emails += 1;
    if (name.includes('captcha')) captchas += 1;
    if (field.localName === 'select' && sortName.test(name)) sorts += 1;
    if (field.localName === 'textarea' && isDrawn(field)) textAreas += 1;
    const value = searched === '' ? (attributeOf(field, 'value') ?? '').trim().slice(0, 200) : '';
    if (value === '') continue;
    const isSearch = type === 'search' || name.split(' ').some((each) => searchName.test(each));
    if (isSearch || isInSearch(field)) searched = value;
  }
  return { passwords, addressFields, cardFields, quantities, emails, textAreas, captchas, sorts, searched };
}
