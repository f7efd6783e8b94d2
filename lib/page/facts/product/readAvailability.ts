import type { PageSource } from '../../declared/pageSource';
import { hasPhraseOf, phraseAtStart } from '../../listedPhrases';
import { attributeOf } from '../../untampered';
import type { Claim } from '../fact';
import { inLowerCase } from '../inLowerCase';
import { hint } from '../outline/hints';
import { isShown } from '../outline/isShown';
import { withoutSeams } from '../outline/joinTexts';
import type { ShownBlock, ShownMark } from '../outline/pageOutline';
import { textWithin } from '../outline/textWithin';
import { availabilityName } from './declaredOffers';
import type { ProductEvidence } from './readProduct';

/** Over lower case, as the next. */
const outOfStock =
  '|out of stock|sold out|unavailable|ausverkauft|nicht verfügbar|nicht lieferbar|nicht auf lager|rupture|en rupture|épuisé|indisponible|agotado|sin stock|non disponibile|esaurito|esgotado|indisponível|uitverkocht|slutsåld|udsolgt|utsolgt|loppuunmyyty|wyprzedany|wyprzedane|niedostępny|vyprodáno|нет в наличии|品切れ|在庫なし|缺货|품절|tükendi|stokta yok|немає в наявності|no disponible|niet op voorraad|ikke på lager|缺貨|สินค้าหมด|hết hàng|stok habis|tilapäisesti loppu|ناموجود|نمی‌باشد|אזל מהמלאי|نفد|';
const inStock =
  '|in stock|auf lager|sofort lieferbar|sofort verfügbar|lieferbar|verfügbar|vorrätig|en stock|disponible|disponibile|in voorraad|op voorraad|i lager|på lager|varastossa|dostępny|w magazynie|skladem|raktáron|в наличии|в наявності|在庫あり|有货|재고|stokta|במלאי|متوفر|em estoque|disponível|in stoc|în stoc|na stanju|na zalihi|現貨|มีสินค้า|còn hàng|tersedia|';

/** What buttons say by which one is told when the thing is there again. */
const tellsWhen =
  '|notify me when|email me when|tell me when|let me know when|alert me when|prévenez-moi|alerte dispo|être alerté|sobald verfügbar|wenn verfügbar|wieder verfügbar|avísame|avisarme|avvisami|avise-me|powiadom|hlídat dostupnost|bevaka produkt|meddela mig när|giv besked når|gelince haber ver|о поступлении|再入荷|入荷お知らせ|到货通知|到貨通知|재입고|แจ้งเตือน|báo khi có hàng|';

/** What they have in them that tell when it is cheaper. */
const tellsCheaper =
  '|price|cheaper|preis|günstiger|billiger|prix|baisse|precio|baja|baje|preço|baixa|baixe|prezzo|scende|cala|prijs|goedkoper| cen| pris|halve|fiyat|ucuz|цен|дешев|値下|価格|降价|降價|价格|價格|가격|ราคา| giá|harga|murah|';

/** What may stand before these. */
const begins = '|sorry|currently|temporarily|';

/** Whether the product can be had, in schema.org's names. */
export function readAvailability(
  source: PageSource,
  { offers, prices, shown: all, buttons }: ProductEvidence,
): Claim<string>[] {
  const declared = offers.availabilities.map(({ value, source: from }): Claim<string> => ({ value, source: from }));
  const { blocks, mainHeading } = source.outline;
  const anchor = prices[0]?.price.block.index ?? mainHeading?.index;
  if (anchor === undefined) return declared;
  const shown: Claim<string>[] = [];
  const saidIn = createAvailabilityReader();
  const beside = new Set<string>();
  for (const block of blocks.slice(Math.max(0, anchor - 20), anchor + 60)) {
    if (block.text.length > 60 || block.region === 'navigation') continue;
    const marked = declared.length === 0 ? markedAvailability(block) : null;
    if (marked !== null && !isOfOthers(block, source)) declared.push({ value: marked, source: 'microdata' });
    const value = saidIn(block);
    if (value === null) continue;
    shown.push({ value, source: 'visible' });
    if (!isOfOthers(block, source) && block.index >= anchor - 3 && block.index <= anchor + near) beside.add(value);
  }
  const cards = new Set(all.flatMap(({ card }) => card ?? []));
  const isOfCard = ({ element }: ShownMark) => [...cards].some((card) => Node.prototype.contains.call(card, element));
  const canBeBought = buttons.some(
    (button) => isBeside(button, source, anchor) && isPurchase(button) && !isOfCard(button) && isShown(button.element),
  );
  // What can be put into the basket can be had.
  if (
    declared.length + shown.length === 0 &&
    prices.length > 0 &&
    buttons.some((button) => isPurchase(button) && isShown(button.element))
  )
    return [{ value: 'InStock', source: 'visible' }];
  if (declared.length + shown.length === 0 && !canBeBought && tellsOfReturn(source, anchor))
    return [{ value: 'OutOfStock', source: 'visible' }];
  if (
    declared.length + shown.length === 0 &&
    buttons.some((button) => isBeside(button, source, anchor) && isBefore(button) && isShown(button.element))
  )
    return [{ value: 'PreOrder', source: 'visible' }];
  // A size can be sold out where others are there to be bought: what is said and what can be done have to agree.
  const isSaid = beside.size === 1 && beside.has(canBeBought ? 'InStock' : 'OutOfStock');
  const isOther = declared.some(({ value }) => value === (canBeBought ? 'OutOfStock' : 'InStock'));
  if (!isSaid || !isOther) return [...(canBeBought ? availableFirst(declared) : declared), ...shown];
  const first = shown.filter(({ value }) => beside.has(value));
  return [...first, ...declared, ...shown];
}

/** Of variants some may be sold out: as one can buy, there are others. */
function availableFirst(declared: readonly Claim<string>[]): Claim<string>[] {
  return declared.toSorted((one, other) => Number(other.value === 'InStock') - Number(one.value === 'InStock'));
}

/** What a block's element says in the words of schema.org, in no item that has the product's name. */
function markedAvailability({ element }: ShownBlock): string | null {
  if (attributeOf(element, 'itemprop') !== 'availability') return null;
  return availabilityName(attributeOf(element, 'href') ?? attributeOf(element, 'content') ?? '');
}

/** Blocks behind the price among which its availability stands. */
const near = 15;

/** So many parts of the page are asked whether they are shown. */
const mostStyled = 12;

/** Reads what a block says, but for words that style hides: what holds for other variants lies ready in the page. */
function createAvailabilityReader(): (block: ShownBlock) => string | null {
  let styled = 0;
  const isLeft = (element: Element) => styled++ >= mostStyled || isShown(element);
  return ({ text, joined, runs, element }) => {
    const value = availabilityIn(text);
    if (value === null || isLeft(runs[0]?.element ?? element)) return value;
    for (const [at, run] of runs.entries()) {
      if (at === 0) continue;
      const said = availabilityIn(withoutSeams(joined.slice(run.start, runs[at + 1]?.start)));
      if (said !== null && isLeft(run.element)) return said;
    }
    return null;
  };
}

function availabilityIn(text: string): string | null {
  const words = inLowerCase(text);
  const bare = hasPhraseOf(begins, words) ? words.replace(/^(?:sorry,? )?(?:currently |temporarily )?/, '') : words;
  if (phraseAtStart(outOfStock, bare) !== undefined) return 'OutOfStock';
  return phraseAtStart(inStock, words) !== undefined || /^available\b/.test(words) ? 'InStock' : null;
}

/** Whether words right by the price offer to tell when the thing can be had again. */
function tellsOfReturn(source: PageSource, anchor: number): boolean {
  return source.outline.blocks.slice(Math.max(0, anchor - near), anchor + near).some((block) => {
    const words = block.text.length <= 60 ? inLowerCase(block.text) : '';
    return !isOfOthers(block, source) && hasPhraseOf(tellsWhen, words) && !hasPhraseOf(tellsCheaper, words);
  });
}

function isBeside(button: ShownMark, source: PageSource, anchor: number): boolean {
  return !isOfOthers(button, source) && button.index >= anchor - 20 && button.index <= anchor + 40;
}

function isOfOthers({ hints }: Pick<ShownMark, 'hints'>, { outline }: PageSource): boolean {
  return (hints & ~(outline.mainHeading?.hints ?? 0) & hint.related) !== 0;
}

/** Whether a button takes the thing at once: not one to be told when it comes, to bid, or that cannot be pressed. */
function isPurchase(button: ShownMark): boolean {
  const words = wordsOn(button);
  return (
    words !== null &&
    availabilityIn(words) !== 'OutOfStock' &&
    !preOrder.test(words) &&
    !/notify|place bid|bid now|予約|예약/i.test(words)
  );
}

/** Whether a button orders what is yet to come. */
function isBefore(button: ShownMark): boolean {
  return preOrder.test(wordsOn(button) ?? '');
}

const preOrder =
  /pre-?\s?(?:order|purchase)|vorbestell|précommand|preordin|förbeställ|forudbestil|forhåndsbestill|ennakkotil|předobjedn|przedsprzed|предзаказ|予約注文|預購|预购|预售|예약구매/i;

/** What stands on a button; null where it cannot be pressed. */
function wordsOn({ element }: ShownMark): string | null {
  if (attributeOf(element, 'disabled') !== null || attributeOf(element, 'aria-disabled') === 'true') return null;
  return textWithin(element, 80) || (attributeOf(element, 'aria-label') ?? attributeOf(element, 'value') ?? '');
}
