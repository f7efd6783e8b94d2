import { hostOf } from './shadowRoots';
import { attributeOf, elementById, localNameOf, parentElementOf, textContentOf } from './untampered';

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
    '(?:lang(?:uage)?s?|locale|currency)[-_]?(?:switch|select|picker|menu|form|chooser|dropdown|list)',
    'cookie|gdpr|rgpd|consent[-_]?(?:banner|manager|modal|popup|layer)',
  ].join('|'),
  'i',
);
const naming = ['id', 'class', 'name', 'aria-label', 'data-testid', 'data-test', 'data-qa'];

/** All that a field or its caption says. Elsewhere such words are asked of persons as well. */
const captions =
  /^(?:(?:select|choose|pick|sélectionne[rz]|choisi(?:r|ssez)|wähle?n?)\s+(?:an? |your |une |la |votre |(?:d?eine )?))?(?:(?:attribute|pa|product|option|variant|selected)[-_[]+)*(?:size|colou?r|taille|pointure|couleur|coloris|größe|farbe|talla|taglia|colore|maat|kleur|tamanho|storlek|färg|størrelse|farge|farve|koko|väri|rozmiar|kolor|velikost|barva|méret|szín|размер|цвет|サイズ|カラー|尺码|颜色|사이즈|색상|variante?|sku)[\]\s:*]*$/iu;
const orders =
  /^(?:sort|order by|trier|tri(?:er)? par|sortier|ordenar|ordina|sorteer|sorteren|sortuj|sorter|sortera|järjest|řadit|сортиров|sırala|並べ替え|並び替え|排序|정렬)/iu;

const basket =
  /(?<![a-z])(?:add(?:to)?)?(?:cart|basket|bag|trolley)(?![a-z])|add[-_]?to[-_]?cart|warenkorb|einkaufswagen|panier|carrito|cesta|carrello|carrinho|sacola|winkelwagen|winkelmand|varukorg|kundvagn|handlekurv|i kurv|ostoskor|koszyk|košík|kosár|sepet|корзин|カート|购物车|購物車|장바구니/i;

/** What asks who somebody is, and what may. */
const ofPersons =
  'input:is([type="email" i],[type="tel" i],[type="password" i]),[autocomplete~="name" i],[autocomplete*="address" i]';
const maybeOfPersons = 'textarea,input:is(:not([type]),[type="text" i],[type="date" i]):not([aria-hidden="true"])';

const groups = 'fieldset,[role="radiogroup" i],[role="group" i]';
/** Around the content of a page: languages, currencies, menus. */
const frame = [
  'nav,body>header,body>footer',
  ...['navigation', 'banner', 'contentinfo'].map((role) => `[role="${role}" i]`),
].join(',');

const pageParts = 'main,[role="main" i],header,footer';
/** In the names of fields: who somebody is, and how somebody pays, and is sent what was bought. */
const personalNames =
  /(?<![a-z])(?:gender|sex|title|salutation|anrede|civilit[ey]|payment|pay|zahlung|paiement|shipping|delivery|versand|livraison|birth|age|income)(?![a-z])/i;

const mostLevels = 8;
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
    if (form && look(form).asksPerson) return false;
    const named = namedAround(field, labelsOf);
    const element = form ?? named?.box ?? closest(field, groups);
    if (!element) return false;
    const { asksPerson, mayAskPerson, fillsBasket } = look(element);
    if (asksPerson || named?.isSure) return !asksPerson;
    return (
      !personalNames.test(saidIn(field, ['name', 'id']).join(' ')) && (fillsBasket || (named !== null && !mayAskPerson))
    );
  };
}

/** The element around a field, or the field, that is named as what a shop offers; not sure where only a caption or its place says so. */
function namedAround(field: Element, labelsOf: LabelsOf): { readonly box: Element; readonly isSure: boolean } | null {
  let captioned: Element | null = null;
  let around: Element | null = field;
  for (let level = 0; around && level < mostLevels; level++) {
    if (/^(?:body|html|main)$/.test(localNameOf(around))) break;
    if (isSearch(around) || asksOfCookies(around) || names.test(saidIn(around, naming).join(' '))) {
      // Pages say around all of them, too, what they have.
      if (holds(around, `h1,${pageParts}`)) break;
      return { box: around, isSure: true };
    }
    if (level === 0 || Element.prototype.matches.call(around, groups)) {
      if (captionsOf(around, field, labelsOf).some((each) => captions.test(each) || orders.test(each)))
        captioned ??= around;
    }
    around = parentElementOf(around) ?? hostOf(around);
  }
  const box = captioned ?? closest(field, frame);
  return box && { box: closest(box, groups) ?? box, isSure: false };
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
  const elements = [
    ...(element === field ? labelsOf(field) : []),
    ...(localNameOf(element) === 'fieldset' ? Element.prototype.querySelectorAll.call(element, 'legend') : []),
    ...ids.flatMap((id) => elementById(root, id) ?? []),
  ];
  const own = wordsOf(field);
  return [
    ...elements.map((each) => (each === field ? own : wordsOf(each).replace(own, ''))),
    ...(element === field ? [own] : []),
    ...saidIn(element, ['name', 'aria-label']),
  ].map((words) => words.replace(/[:：].*$/s, '').trim());
}

function wordsOf(element: Element): string {
  return (textContentOf(element) ?? '').trim().slice(0, longestNames);
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
