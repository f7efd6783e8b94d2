import { hostOf } from './shadowRoots';
import { attributeOf, elementById, localNameOf, parentElementOf, previousSiblingOf, textContentOf } from './untampered';

/** In the names of what holds the options of a product, filters and orders of a list, languages, and questions about cookies. */
const names = new RegExp(
  [
    'swatch',
    'facet',
    'refinement',
    'product[-_]?(?:variant|variation|option|attribute)',
    '(?<!(?:re|household|family|company)[-_]?)(?:variant|variation|size|colou?r)s?[-_]?(?:picker|selector|select|chooser|option|radio|list|group|tile)',
    'filters?(?:\\[|[-_]?(?:form|group|panel|list|bar|item|option|section|sidebar|menu|container|drawer|value|chip))',
    'filters(?![a-z])',
    'sort[-_]?(?:by|order|form|menu|select|dropdown|option|list)',
    '(?:lang(?:uage)?s?|locale|locali[sz]ation|currency)[-_]?(?:switch|select|picker|menu|form|chooser|dropdown|list)',
    'cookie|gdpr|rgpd|consent[-_]?(?:banner|manager|modal|popup|layer)',
  ].join('|'),
  'i',
);
const naming = ['id', 'class', 'name', 'aria-label', 'data-testid', 'data-test', 'data-qa'];

/** All that a field or its caption says. Elsewhere such words are asked of persons as well. */
const captions =
  /^(?:(?:select|choose|pick|sélectionne[rz]|choisi(?:r|ssez)|wähle?n?|elige|scegli|kies)\s+(?:an? |your |une |la |votre |una |(?:d?eine )?))?(?:(?:attribute|pa|product|option|variant|selected|cart|items?|lines?)(?:[-_[\]]|\d)+)*(?:size|colou?r|taille|pointure|couleur|coloris|größe|farbe|talla|taglia|colore|maat|kleur|tamanho|storlek|färg|størrelse|farge|farve|koko|väri|rozmiar|kolor|velikost|barva|méret|szín|размер|цвет|サイズ|カラー|尺码|颜色|사이즈|색상|variante?|sku|quantity|qty|quantité|qté|menge|anzahl|cantidad|quantità|quantidade|aantal|antall?|määrä|ilość|množství|mennyiség|количество|adet|数量|수량|lang(?:uage)?|locale|langue|sprache|idioma|lingua|taal|språk|язык|言語|语言|currency|devise|währung|moneda|valuta|валюта|通貨|货币)(?:[-_](?:id|code|select(?:or)?))?[\]\s:*]*$/iu;
const orders =
  /^(?:sort|order[-_ ]?by|trier|tri(?:er)? par|sortier|ordenar|ordina|sorteer|sorteren|sortuj|sorter|sortera|järjest|řadit|сортиров|sırala|並べ替え|並び替え|排序|정렬)|^.{0,20}(?:per[-_ ]?page|page[-_ ]?size|limiter|par page|pro seite|por página|per pagina|per sida|na stron|表示件数|每页)/iu;

const basket =
  /(?<![a-z])(?:add(?:to)?)?(?:cart|basket|bag|trolley)(?![a-z])|add[-_]?to[-_]?cart|warenkorb|einkaufswagen|panier|carrito|cesta|carrello|carrinho|sacola|winkelwagen|winkelmand|varukorg|kundvagn|handlekurv|i kurv|ostoskor|koszyk|košík|kosár|sepet|корзин|カート|购物车|購物車|장바구니/i;

/** What asks who somebody is, and what may. */
const ofPersons =
  'input:is([type="email" i],[type="tel" i],[type="password" i],[autocomplete*="-name" i]),[autocomplete~="name" i],[autocomplete*="address" i]';
const maybeOfPersons = 'textarea,input:is(:not([type]),[type="text" i],[type="date" i]):not([aria-hidden="true"])';

const groups = 'fieldset,[role="radiogroup" i],[role="group" i]';
/** Around the content of a page: languages, currencies, menus. */
const frame = [
  'nav,header,footer',
  ...['navigation', 'banner', 'contentinfo'].map((role) => `[role="${role}" i]`),
].join(',');
const content = 'main,[role="main" i],article,section,aside,form,fieldset,dialog,[role="dialog" i]';

const pageParts = 'main,[role="main" i],header,footer';
/** In the names of fields: who somebody is, and how somebody pays, and is sent what was bought. */
const personalNames =
  /(?<![a-z])(?:gender|sex|title|salutation|anrede|civilit[ey]|payment|pay|zahlung|paiement|shipping|deliver(?:y|ing)?|versand|liefer\w*|livr\w+|birth|age|income|ad+res\w*)(?![a-z])/i;
/** In those of lists: what a product comes in. */
const optionNames = /attribute|option|variant|^group\W/i;

const mostLevels = 8;
const mostLevelsBefore = 2;
const longestNames = 500;

type LabelsOf = (field: Element) => readonly Element[];

interface Box {
  readonly asksPerson: boolean;
  readonly mayAskPerson: boolean;
  readonly fillsBasket: boolean;
}

/**
 * Makes what tells whether a field, other than one to type into, chooses among what a shop offers or how it is shown (the size of a product, a
 * filter, the order of a list, a language, cookies) and says nothing of the person who has chosen. In doubt it does not.
 */
export function createOfferTeller(labelsOf: LabelsOf): (field: Element) => boolean {
  const known = new Map<Element, Box>();
  const look = (element: Element): Box => {
    const box = known.get(element) ?? {
      asksPerson: holds(element, ofPersons),
      mayAskPerson: holds(element, maybeOfPersons),
      fillsBasket: fillsBasket(element),
    };
    known.set(element, box);
    return box;
  };
  return (field) => {
    const form = (field as HTMLInputElement).form ?? closest(field, 'form');
    if (isFilledInForPersons(field) || (form && look(form).asksPerson)) return false;
    const named = namedAround(field, labelsOf);
    const element = form ?? named.box ?? closest(field, groups);
    if (!element) return false;
    const { asksPerson, mayAskPerson, fillsBasket } = look(element);
    if (asksPerson || named.isSure) return !asksPerson;
    const called = saidIn(field, ['name', 'id']);
    if (personalNames.test([...called, ...named.captions].join(' '))) return false;
    // What else is asked with a basket, in lists of the browser's own, is where to send it.
    const isOption = !isList(field) || called.some((each) => optionNames.test(each));
    return (fillsBasket && isOption) || (named.box !== null && !mayAskPerson);
  };
}

interface Naming {
  /** The element around a field, or the field, that is named as what a shop offers; null where none is. */
  readonly box: Element | null;
  /** Whether its own name says so: only a caption or its place otherwise. */
  readonly isSure: boolean;
  /** What the field is called, where only its place says so. */
  readonly captions: readonly string[];
}

function namedAround(field: Element, labelsOf: LabelsOf): Naming {
  const own = captionsOf(field, field, labelsOf);
  let captioned: Element | null = null;
  let around: Element | null = field;
  for (let level = 0; around && level < mostLevels; level++) {
    if (/^(?:body|html|main)$/.test(localNameOf(around))) break;
    if (isSearch(around) || asksOfCookies(around) || names.test(saidIn(around, naming).join(' '))) {
      // Pages say around all of them, too, what they have.
      if (holds(around, `h1,${pageParts}`)) break;
      return { box: around, isSure: true, captions: [] };
    }
    if (level === 0 || Element.prototype.matches.call(around, groups)) {
      const said = level === 0 ? own : captionsOf(around, field, labelsOf);
      if (said.map(withoutRest).some((each) => captions.test(each) || orders.test(each))) captioned ??= around;
    }
    around = parentElementOf(around) ?? hostOf(around);
  }
  // What else a header holds says nothing of a list in it.
  const place = placeInFrame(field);
  const box = captioned ?? (place && isList(field) ? field : place);
  return { box: box && (closest(box, groups) ?? box), isSure: false, captions: captioned ? [] : own };
}

/** Whether browsers are told what of a person to fill in. */
function isFilledInForPersons(field: Element): boolean {
  return !/^\s*(?:on|off|false)?\s*$/i.test(attributeOf(field, 'autocomplete') ?? '');
}

/** What holds a field around the content of a page; null where the field is in that content. */
function placeInFrame(field: Element): Element | null {
  const place = closest(field, frame);
  return place && /^(?:header|footer)$/.test(localNameOf(place)) && closest(place, content) ? null : place;
}

function isList(field: Element): field is HTMLSelectElement {
  return localNameOf(field) === 'select';
}

function isSearch(element: Element): boolean {
  return localNameOf(element) === 'search' || attributeOf(element, 'role')?.toLowerCase() === 'search';
}

function asksOfCookies(element: Element): boolean {
  const isDialog = localNameOf(element) === 'dialog' || /dialog$/i.test(attributeOf(element, 'role') ?? '');
  return isDialog && /cookie/i.test(wordsOf(element));
}

function saidIn(element: Element, attributes: readonly string[]): string[] {
  return attributes.map((name) => (attributeOf(element, name) ?? '').slice(0, longestNames));
}

/** What an element is called, without what it holds. */
function captionsOf(element: Element, field: Element, labelsOf: LabelsOf): string[] {
  const ids = (attributeOf(element, 'aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const root = Node.prototype.getRootNode.call(element) as Document | ShadowRoot;
  const labels = element === field ? labelsOf(field) : [];
  const elements = [
    ...labels,
    ...(localNameOf(element) === 'fieldset' ? Element.prototype.querySelectorAll.call(element, 'legend') : []),
    ...ids.flatMap((id) => elementById(root, id) ?? []),
  ];
  const held = textContentOf(field) ?? '';
  // The first entry of a list says what to choose, or as what: "Choose a size", "Sort by price".
  const own = isList(field) ? (field.options[0]?.label ?? '').trim() : wordsOf(field);
  return [
    ...elements.map((each) => (each === field ? own : shortened((textContentOf(each) ?? '').replace(held, '')))),
    ...(element === field ? [own, ...saidIn(field, ['id', 'title'])] : []),
    ...(element === field && isList(field) && labels.length === 0 ? [wordsBefore(field)] : []),
    ...saidIn(element, ['name', 'aria-label']),
  ];
}

function withoutRest(caption: string): string {
  return caption.replace(/[:：].*$/s, '').trim();
}

/** The words that stand right before a field, in its own line or the one around it. */
function wordsBefore(field: Element): string {
  let inner: Element | null = field;
  for (let level = 0; inner && level < mostLevelsBefore; level++, inner = parentElementOf(inner)) {
    for (let before = previousSiblingOf(inner); before; before = previousSiblingOf(before)) {
      if (/^(?:input|select|textarea)$/.test((before as Element).localName)) return '';
      const words = shortened(textContentOf(before) ?? '');
      if (words !== '') return words;
    }
  }
  return '';
}

function wordsOf(element: Element): string {
  return shortened(textContentOf(element) ?? '');
}

function shortened(words: string): string {
  return words.trim().slice(0, longestNames);
}

/** Whether a form puts something into a basket. */
function fillsBasket(box: Element): boolean {
  // Of a page that is a form as a whole, nothing is told by one of its buttons.
  if (holds(box, pageParts)) return false;
  if (localNameOf(box) === 'form' && basket.test(attributeOf(box, 'action') ?? '')) return true;
  const buttons = Element.prototype.querySelectorAll.call(box, 'button,input[type="submit" i]');
  return Array.from(buttons).some((button) => {
    return basket.test([wordsOf(button), ...saidIn(button, ['id', 'class', 'name', 'value', 'aria-label'])].join(' '));
  });
}

function holds(box: Element, selector: string): boolean {
  return Element.prototype.querySelector.call(box, selector) !== null;
}

function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}
