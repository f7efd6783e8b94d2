import { hostOf } from './shadowRoots';
import { attributeOf, localNameOf, nextElementOf, nodeTypeOf, parentElementOf, textContentOf } from './untampered';

const maxSteps = 14;
const mostText = 6_000;

/** In the names that sites give to what people write on them. */
const names =
  /(?<!p)review|testimonial|comment|feedback|opini|rezension|bewertung|recens|rese[nñ]a|recenz|omd[oö]me|anmeldelse|beoordeling|t[eé]moignage|otzyv|(?<![a-z])avis(?![a-z])/i;
const naming = ['class', 'id', 'itemprop', 'itemtype', 'typeof', 'data-testid', 'data-test', 'data-hook', 'data-qa'];

/** What somebody wrote is dated or rated. */
const dates = 'time,[datetime],[itemprop="author"],[itemprop="datePublished"]';
const signs =
  /[★☆⭐]|(?<!\d)20\d\d(?!\d)|\d\s?\p{L}+\s(?:ago|geleden|sitten|temu|fa|atrás|sedan|siden|назад|тому)(?!\p{L})|(?:il y a|hace|vor|há)\s\d|\d\s?(?:分|時間|日|週間|か月|年|天|周|个月|일|주|개월|년)\s?[前전]/u;
/** Stars as a row of pictures. */
const rows = 'svg+svg+svg+svg+svg,img+img+img+img+img,i+i+i+i+i';

/**
 * Whether a place of a page lies among what people have written there, such as a review: somebody's name may stand beside it. Quickly told and in
 * doubt yes: by the names of the boxes around it, or by a box that is dated or rated as another beside it is.
 */
export function isBesidePerson(place: Node): boolean {
  let element = nodeTypeOf(place) === Node.ELEMENT_NODE ? (place as Element) : parentElementOf(place);
  for (let step = 0; element && step < maxSteps; step++) {
    if (/^(?:body|main|html)$/.test(localNameOf(element))) return false;
    const around: Element = element;
    if (names.test(naming.map((name) => attributeOf(around, name) ?? '').join(' '))) return true;
    if (isSigned(around) && likesOf(around).some(isSigned)) return true;
    element = parentElementOf(around) ?? hostOf(around);
  }
  return false;
}

function isSigned(element: Element): boolean {
  const text = textContentOf(element) ?? '';
  if (text.length > mostText) return false;
  return Element.prototype.querySelector.call(element, `${dates},${rows}`) !== null || signs.test(text);
}

/** The elements before and after another that are of its kind. */
function likesOf(element: Element): Element[] {
  const before = Reflect.get(Element.prototype, 'previousElementSibling', element) as Element | null;
  return [before, nextElementOf(element)].filter(
    (each): each is Element =>
      each !== null &&
      localNameOf(each) === localNameOf(element) &&
      attributeOf(each, 'class') === attributeOf(element, 'class'),
  );
}
