import type { PageSource } from '../../declared/pageSource';
import { hasPhraseOf, phraseAtStart } from '../../listedPhrases';
import { attributeOf } from '../../untampered';
import type { Claim } from '../fact';
import { inLowerCase } from '../inLowerCase';
import type { ShownMark } from '../outline/pageOutline';
import { textWithin } from '../outline/textWithin';
import type { ProductEvidence } from './readProduct';

/** Over lower case, as the next. */
const outOfStock =
  '|out of stock|sold out|unavailable|ausverkauft|nicht verfügbar|nicht lieferbar|nicht auf lager|rupture|en rupture|épuisé|indisponible|agotado|sin stock|non disponibile|esaurito|esgotado|indisponível|uitverkocht|slutsåld|udsolgt|utsolgt|loppuunmyyty|wyprzedany|wyprzedane|niedostępny|vyprodáno|нет в наличии|品切れ|在庫なし|缺货|품절|tükendi|אזל מהמלאי|نفد|';
const inStock =
  '|in stock|auf lager|sofort lieferbar|sofort verfügbar|lieferbar|verfügbar|vorrätig|en stock|disponible|disponibile|in voorraad|op voorraad|i lager|på lager|varastossa|dostępny|w magazynie|skladem|raktáron|в наличии|в наявності|在庫あり|有货|재고|stokta|במלאי|متوفر|em estoque|disponível|';

/** What may stand before these. */
const begins = '|sorry|currently|temporarily|';

/** Whether the product can be had, in schema.org's names. */
export function readAvailability(source: PageSource, { offers, prices, buttons }: ProductEvidence): Claim<string>[] {
  const claims: Claim<string>[] = offers.availabilities.map(({ value, source: from }) => ({ value, source: from }));
  const anchor = prices[0]?.price.block.index ?? source.outline.mainHeading?.index;
  if (anchor === undefined) return claims;
  for (const block of source.outline.blocks.slice(Math.max(0, anchor - 20), anchor + 60)) {
    if (block.text.length > 60 || block.region === 'navigation') continue;
    const words = inLowerCase(block.text);
    const bare = hasPhraseOf(begins, words) ? words.replace(/^(?:sorry,? )?(?:currently |temporarily )?/, '') : words;
    if (phraseAtStart(outOfStock, bare) !== undefined) claims.push({ value: 'OutOfStock', source: 'visible' });
    else if (phraseAtStart(inStock, words) !== undefined || /^available\b/.test(words))
      claims.push({ value: 'InStock', source: 'visible' });
  }
  // What can be put into the basket can be had.
  if (claims.length === 0 && prices.length > 0 && buttons.some(isPurchase))
    claims.push({ value: 'InStock', source: 'visible' });
  return claims;
}

/** Whether a button takes the thing at once: not one to be told when it comes, to bid, or that cannot be pressed. */
function isPurchase({ element }: ShownMark): boolean {
  if (attributeOf(element, 'disabled') !== null || attributeOf(element, 'aria-disabled') === 'true') return false;
  const words = textWithin(element, 80) || (attributeOf(element, 'aria-label') ?? attributeOf(element, 'value') ?? '');
  return !/notify|pre-?order|vorbestell|précommand|place bid|bid now|sold out|out of stock|ausverkauft|épuisé|agotado|esaurito|予約|예약/iu.test(
    words,
  );
}
