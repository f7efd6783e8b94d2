import type { Budget } from '../../budget';
import { isPhraseOf } from '../../listedPhrases';
import { unicodePattern } from '../../unicodePattern';
import { attributeOf, localNameOf, parentElementOf } from '../../untampered';
import { inLowerCase } from '../inLowerCase';
import { hint } from '../outline/hints';
import type { PageOutline, ShownBlock, ShownMark, TextRun } from '../outline/pageOutline';
import { currencyOfCountry } from './currencies';
import { currencyOf, type MoneyContext, unitsOfSign } from './currencySymbols';
import { findCards } from './findCards';
import { parseAmount, pricesIn, type WrittenPrice } from './priceText';
import {
  behindTaxNote,
  labelWords,
  priceWords,
  saysMembers,
  saysSending,
  saysTax,
  type TaxNote,
  taxNoteAfter,
  taxNoteBefore,
} from './priceWords';
import { rentOf } from './rentWords';

/** A price that the page shows. */
export interface ShownPrice {
  readonly amount: number;
  /** Set where two are shown as a range; `amount` is the lower one. */
  readonly high: number | null;
  /** ISO 4217; null where the page does not tell. */
  readonly currency: string | null;
  readonly block: ShownBlock;
  readonly element: Element;
  readonly hints: number;
  /** No longer asked: struck through, or called old. */
  readonly isOld: boolean;
  /** Old by nothing but words that call it the usual one: so it is where nothing lower stands beside it. */
  readonly isUsual: boolean;
  /** A part of a price or a price of something else: an instalment, a price per litre, shipping, what one saves. */
  readonly isOther: boolean;
  /** Asked for a month, a night or a person: the price of what has no other. */
  readonly isRate: boolean;
  /** Asked for one piece. */
  readonly isEach: boolean;
  /** All that is asked by the month for a place that is let. */
  readonly isWholeRent: boolean;
  /** Taxes come on top of it. */
  readonly isNet: boolean;
  /** Stands in one of several like boxes that lead to other pages. */
  readonly card: Element | null;
  /** Nothing else stands in the block. */
  readonly isAlone: boolean;
}

const maxPrices = 250;

/** The prices that a page shows, in their order; those in header, footer and navigation are left out. */
export function shownPrices(
  outline: PageOutline,
  context: MoneyContext,
  budget: Budget,
  buyButtons: readonly ShownMark[] = [],
): ShownPrice[] {
  const prices: Omit<ShownPrice, 'card'>[] = [];
  const { blocks } = outline;
  for (const [at, block] of blocks.entries()) {
    if (budget.isSpent() || prices.length >= maxPrices) break;
    if (block.region === 'footer' || block.region === 'navigation') continue;
    if (!hasDigit(block.joined)) continue;
    const written = pricesIn(block.joined, context).filter((price) => !isOfName(price, block, outline, context));
    const found = withRanges(written, block.joined);
    if (found.length === 0) {
      const bare = priceOfParts(blocks, at, context) ?? barePrice(block, context);
      if (bare) prices.push(bare);
      continue;
    }
    for (const [nth, each] of found.entries()) prices.push(shownPrice(blocks, block, each, found, nth));
  }
  const joined = withTiers(joinRanges(prices), blocks)
    .map((price, _at, all) =>
      price.isNet && all.some((other) => isWithTaxes(other, price)) ? { ...price, isOther: true } : price,
    )
    .map((price, _at, all) =>
      price.isEach && all.some((other) => isOfSeveral(other, price)) ? { ...price, isOther: true } : price,
    )
    .map((price, _at, all) =>
      price.isUsual && !all.some((other) => isLowerBeside(other, price)) ? { ...price, isOld: false } : price,
    );
  const byBlock = Map.groupBy(joined, ({ block }) => block);
  const ranged = joined.map((price, at) =>
    isToldAgain(price, byBlock.get(price.block) ?? []) ||
    isBesideLower(price, byBlock.get(price.block) ?? []) ||
    [joined[at - 1], joined[at + 1]].some((other) => other && isReducedTo(price, other, blocks))
      ? { ...price, isOld: true }
      : price,
  );
  const cards = findCards(
    ranged.map(({ element }) => element),
    outline.mainHeading?.element ?? null,
    buyButtons.map(({ element }) => element),
  );
  return ranged.map((price) => ({ ...price, card: cards.get(price.element) ?? null }));
}

/**
 * Whether a number and the three letters behind it are words of the thing's name rather than an amount: "Velo MERC 310 AMD" is not asked in drams
 * where the page is of no country that pays in them.
 */
function isOfName(
  price: WrittenPrice,
  block: ShownBlock,
  { mainHeading }: PageOutline,
  context: MoneyContext,
): boolean {
  const { sign, currency, start, end } = price;
  if (!mainHeading || !/^[a-z]{3}$/.test(sign) || currency === null) return false;
  if (currency === currencyOfCountry(context.country) || context.declared.includes(currency)) return false;
  return inLowerCase(mainHeading.text).includes(inLowerCase(block.joined.slice(start, end)).trim());
}

/** "3+", "ab 10", "10 - 49", "from 12 pieces". */
const severalPieces = /^(?:(?:ab|from|dès|desde|da|od|≥|>=?)\s?\d+|\d+\s?(?:\+|[-–]\s?\d+))\D{0,10}$/i;

/** The prices of tables, of which those for several pieces are not that of one: three in a row, or one behind a number of pieces. */
function withTiers(
  prices: readonly Omit<ShownPrice, 'card'>[],
  blocks: readonly ShownBlock[],
): readonly Omit<ShownPrice, 'card'>[] {
  return prices.map((price, at) => {
    if (!isCell(price.block)) return price;
    const row = parentElementOf(price.block.element);
    const isBeside = (step: number) => {
      const other = prices[at + step];
      return other !== undefined && !other.isOld && parentElementOf(other.block.element) === row;
    };
    const isLater = isBeside(-1) && (isBeside(-2) || isBeside(1));
    const { before, after } = labelsOfRow(blocks, price.block);
    return isLater || severalPieces.test(before) || severalPieces.test(after) ? { ...price, isOther: true } : price;
  });
}

function isCell({ element }: ShownBlock): boolean {
  return localNameOf(element) === 'td';
}

const mostCells = 8;

/** What the first cell of its row says before a cell, and the last one behind it; '' for none. */
function labelsOfRow(
  blocks: readonly ShownBlock[],
  { element, index }: ShownBlock,
): { readonly before: string; readonly after: string } {
  const row = parentElementOf(element);
  const inRow = (other: ShownBlock) => parentElementOf(other.element) === row;
  const before = blocks.slice(Math.max(0, index - mostCells), index).find(inRow);
  const after = blocks.slice(index + 1, index + mostCells).findLast(inRow);
  return { before: before?.text ?? '', after: after?.text ?? '' };
}

/** What calls a price the usual one: shops label theirs so whether it was reduced or not. */
const usual = /regular|habituel|habitual|normal|ordinarie|ord\.? ?pris|běžná/;
/** So many blocks lie between the usual price and a reduced one. */
const besideUsual = 3;

function isLowerBeside(price: Omit<ShownPrice, 'card'>, usually: Omit<ShownPrice, 'card'>): boolean {
  return (
    !price.isOld &&
    !price.isOther &&
    price.amount < usually.amount &&
    Math.abs(price.block.index - usually.block.index) <= besideUsual
  );
}

/** Of the words behind a price that say it is one for a month or a night, and no more than that. */
const mostRateWords = 14;
/** What stands between a price and the lower one that it was reduced to. */
const reducedTo = '|to|down to|auf|à|naar|a|na|';
/** What stands between the ends of a range: a dash, or a word. */
const rangeSigns = '|-|–|—|−|~|～|〜|to|up to|à|a|jusqu’à|bis|bis zu|hasta|até|tot|do|až|till|til|hingga|đến|ถึง|至|';

/** The prices of a text, of which two that are the ends of a range are one. */
function withRanges(prices: readonly WrittenPrice[], text: string): WrittenPrice[] {
  const ranges: WrittenPrice[] = [];
  for (const price of prices) {
    const last = ranges.at(-1);
    const isRange =
      last?.low === null &&
      price.low === null &&
      price.amount > last.amount &&
      (last.currency === price.currency || last.currency === null) &&
      isPhraseOf(rangeSigns, wordsOf(text.slice(last.end, price.start)));
    if (isRange && last) ranges[ranges.length - 1] = { ...price, low: last.amount, start: last.start };
    else ranges.push(price);
  }
  return ranges;
}

/** Between the old price and the new one: "23% OFF". */
const shareSaved =
  /[-–−]?\s?\d{1,2}\s?%[\s\u2063]*(?:off|discount|de descuento|descuento|dto\.?|de desconto|desconto|rabatt|korting|sconto|di sconto|de réduction|zniżki|скидка)?[\s\u2063]*$/i;

function shownPrice(
  blocks: readonly ShownBlock[],
  block: ShownBlock,
  written: WrittenPrice,
  all: readonly WrittenPrice[],
  nth: number,
): Omit<ShownPrice, 'card'> {
  const runs = runsBetween(block, written.start, written.end);
  const before = block.joined.slice(all[nth - 1]?.end ?? 0, written.start);
  const after = block.joined.slice(written.end, all[nth + 1]?.start ?? block.joined.length);
  const isNotedBefore = taxNoteBefore(block.joined.slice(0, all[0]?.start ?? 0)) !== null;
  const beforeIt =
    nth > 0 && !isNotedBefore
      ? behindTaxNote(before)
          .replace(/^[\s\u2063.)）,|/–-]+/, '')
          .replace(shareSaved, '')
      : before;
  const afterIt = isNotedBefore ? after : behindTaxNote(after);
  const words = priceWords(beforeIt, afterIt);
  const above = before.trim() !== '' || nth > 0 ? '' : labelBefore(blocks, block);
  const label = above === '' ? words : labelWords(above);
  const rent = rentOf(before.trim() === '' ? above : before);
  const isRent = rent === 'whole' || rent === 'part';
  const next = all[nth + 1];
  const isReduced = next !== undefined && next.amount < written.amount && isPhraseOf(reducedTo, wordsOf(after));
  // Before a lower price it says that it is one no longer asked, before a range where that begins.
  const isFrom = written.low !== null && wordsOf(before).endsWith('van');
  const run = runs.find(({ start }) => start <= written.start) ?? runs[0];
  const hints = runs.reduce((bits, each) => bits | each.hints, 0);
  const units = unitsOfSign(written.sign);
  const isLineless = !runs.some(({ isStruck }) => isStruck);
  const isCalledOld = (words.isOld || label.isOld) && !isFrom;
  return {
    amount: (written.low ?? written.amount) * units,
    high: written.low === null ? null : written.amount * units,
    currency: written.currency,
    block,
    element: run?.element ?? block.element,
    hints,
    isOld: !isLineless || isReduced || isCalledOld,
    isUsual: isCalledOld && isLineless && !isReduced && usual.test(wordsOf(above === '' ? before : above)),
    isOther:
      rent === 'beside' ||
      (!isRent && (words.isOther || label.isOther || saysTax(before) || (nth > 0 && saysMembers(before)))),
    isRate: words.isRate && !isRent,
    isWholeRent: rent === 'whole',
    isEach: words.isEach,
    isNet:
      taxesOn(blocks, block, isNotedBefore ? before : above, isNotedBefore ? '' : after) === 'net' ||
      (nth > 0 && !isNotedBefore && taxNoteBefore(beforeIt) === 'net'),
    isAlone:
      isLabel(beforeIt) &&
      (isNote(afterIt) ||
        ((words.isRate || words.isEach) && afterIt.trim().length <= mostRateWords) ||
        (nth + 1 < all.length && priceWords(after, '').isOld)),
  };
}

const priceLabels =
  '|price|our price|your price|total price|totalpris|sale price|special price|current price|now|only|from|preis|jetzt|nur|ab|prix|maintenant|dès|à partir de|precio|ahora|desde|prezzo|ora|a partire da|preço|por|prijs|nu|vanaf|cena|teraz|od|pris|från|fra|hinta|fiyat|цена|ціна|от|τιμή|ár|ára|preț|pret|cijena|cijene|giá|harga|ราคา|مبلغ|السعر|سعر|الثمن|قیمت|מחיר|עכשיו|参考报价|参考价|价钱|価格|販売価格|售价|价格|가|가격|판매가|판매가격|';

function wordsOf(joined: string): string {
  return inLowerCase(joined.replaceAll('\u2063', ' ').trim());
}

/** Nothing, or what only says that a price comes. */
function isLabel(before: string): boolean {
  const words = wordsOf(before).replace(/\s*[:：]$/, '');
  return words === '' || isPhraseOf(priceLabels, words);
}

/** Nothing, or what only says that taxes are in it, or what sending costs. */
function isNote(after: string): boolean {
  const rest = after.replace(/[\s\u2063*.,~()（）¹²³|/–-]/g, '');
  return (
    rest === '' ||
    saysSending(rest) ||
    /^(?:税込|税別|税抜|ttc|ht|each|ea|(?:incl|inkl|inc|zzgl|plus|ex|excl)[a-z]{0,20}|ivaincl[a-z]*|vat|tax)$/iu.test(
      rest,
    )
  );
}

/** A short block right before a price names it: "Delivery" above "5,90 €". */
function labelBefore(blocks: readonly ShownBlock[], block: ShownBlock): string {
  const before = blocks[block.index - 1]?.text ?? '';
  const text = isCell(block) && hasDigit(before) ? labelsOfRow(blocks, block).before : before;
  // The lowest price of the last 30 days is named at length.
  return text.length <= (isCell(block) ? 40 : 24) || (text.length <= 60 && /\b30\b/.test(text)) ? text : '';
}

/** What stands beside a price of taxes, or right above or below it in a block of its own. */
function taxesOn(blocks: readonly ShownBlock[], block: ShownBlock, before: string, after: string): TaxNote {
  const label = hasDigit(before) ? null : taxNoteBefore(before);
  if (label !== null || after.trim() !== '') return label ?? taxNoteAfter(after);
  const below = blocks[block.index + 1]?.text ?? '';
  return below.length <= 24 && !hasDigit(below) ? taxNoteAfter(below) : null;
}

/** How much taxes on sales add to a price. */
const leastTax = 1.015;
const mostTax = 1.28;
/** So many blocks lie between a price without taxes and the same with them. */
const besideNet = 8;

/** Blocks between the price of a piece and that of a pack. */
const besidePack = 12;

/** Whether a price is a dearer one of the same thing, and so that of several pieces. */
function isOfSeveral(price: Omit<ShownPrice, 'card'>, each: Omit<ShownPrice, 'card'>): boolean {
  return (
    price.amount > each.amount &&
    !price.isOld &&
    !price.isOther &&
    !price.isRate &&
    (price.hints & ~each.hints & hint.related) === 0 &&
    Math.abs(price.block.index - each.block.index) <= besidePack
  );
}

function isWithTaxes(price: Omit<ShownPrice, 'card'>, net: Omit<ShownPrice, 'card'>): boolean {
  const share = price.amount / net.amount;
  return (
    !price.isNet &&
    !price.isOld &&
    !price.isOther &&
    share >= leastTax &&
    share <= mostTax &&
    Math.abs(price.block.index - net.block.index) <= besideNet
  );
}

function runsBetween(block: ShownBlock, start: number, end: number): TextRun[] {
  return block.runs.filter((run, at) => {
    const runEnd = block.runs[at + 1]?.start ?? block.joined.length;
    return run.start < end && runEnd > start;
  });
}

/** A sign and a number that stand in boxes of their own: "€" above "12" above "99". */
function priceOfParts(
  blocks: readonly ShownBlock[],
  at: number,
  context: MoneyContext,
): Omit<ShownPrice, 'card'> | null {
  const block = blocks[at] as ShownBlock;
  const signed = priceWithSignBelow(blocks, at, context);
  if (signed) return signed;
  if (block.text.length > 14 || !numbers(block.text).test(block.text)) return null;
  const parent = parentElementOf(block.element);
  if (!parent) return null;
  const [before, next, afterNext] = [blocks[at - 1], blocks[at + 1], blocks[at + 2]];
  const isOwnCell = isCell(block);
  const inParent = (other: ShownBlock | undefined) =>
    other !== undefined &&
    other.text.length <= 8 &&
    // A whole price is none of its parts.
    !(hasDigit(other.text) && (isOwnCell || startsWithSign(other.text))) &&
    Node.prototype.contains.call(parent, other.element);
  const pieces = [
    inParent(before) && !hasDigit(before?.text ?? '') ? before?.text : '',
    block.text,
    ...(inParent(next) ? [isCents(next?.text ?? '') ? `\u2063${next?.text}` : ` ${next?.text}`] : []),
    ...(inParent(next) && inParent(afterNext) && !hasDigit(afterNext?.text ?? '') ? [` ${afterNext?.text}`] : []),
  ];
  const [written] = pricesIn(pieces.join(''), context);
  return written
    ? { ...shownPrice(blocks, block, { ...written, start: 0, end: block.joined.length }, [], 0), isAlone: true }
    : null;
}

/** A number at the end of a block, and nothing but a sign in the next: "only 1,679" above "₪". */
function priceWithSignBelow(
  blocks: readonly ShownBlock[],
  at: number,
  context: MoneyContext,
): Omit<ShownPrice, 'card'> | null {
  const block = blocks[at] as ShownBlock;
  const sign = blocks[at + 1]?.text ?? '';
  if (block.text.length > 24 || sign === '' || sign.length > 5 || !digitLast(block.text).test(block.text)) return null;
  // In tables of data it is what something weighs.
  if (currencyOf(sign, context) === null || inLowerCase(sign) === 'peso') return null;
  const [written] = pricesIn(`${block.joined.trim()} ${sign}`, context);
  return written
    ? { ...shownPrice(blocks, block, { ...written, end: block.joined.length }, [], 0), isAlone: true }
    : null;
}

/** A number without a sign, where the names of its element call it a price. */
function barePrice(block: ShownBlock, context: MoneyContext): Omit<ShownPrice, 'card'> | null {
  if (block.text.length > 14) return null;
  // "1.099,–" is nothing else.
  const isRound = roundNumber(block.text).test(block.text);
  if (!isRound && (block.hints & hint.price) === 0) return null;
  const isDeclared = block.runs.some(({ element }) => attributeOf(element, 'itemprop') === 'price');
  const hasCents = numberWithCents(block.text).test(block.text) || raisedCents.test(block.joined.trim());
  if (!isDeclared && !isRound && !hasCents) return null;
  const amount = parseAmount(block.joined.trim(), null, context.language);
  if (amount === null) return null;
  const written = { amount, low: null, currency: null, sign: '', start: 0, end: block.joined.length };
  return shownPrice([], block, written, [written], 0);
}

/** Whether the same amount stands in the block as one no longer asked: those who cannot see the line through it are told again, in words. */
function isToldAgain(price: Omit<ShownPrice, 'card'>, others: readonly Omit<ShownPrice, 'card'>[]): boolean {
  return others.some((other) => other !== price && other.isOld && other.amount === price.amount);
}

/** A sign and a word or two for each of a block's prices. */
const mostLetters = 6;

/** Of two prices that have a block to themselves, the higher is the one before a reduction. `others` are all those of the block. */
function isBesideLower(price: Omit<ShownPrice, 'card'>, others: readonly Omit<ShownPrice, 'card'>[]): boolean {
  if (price.high !== null) return false;
  const own = others.filter(({ isOther, isRate }) => !isOther && !isRate);
  // The same in two currencies.
  if (new Set(own.map(({ currency }) => currency).filter((currency) => currency !== null)).size > 1) return false;
  if (!own.includes(price) || own.length !== 2 || !own.some(({ amount }) => amount < price.amount)) return false;
  const { text } = price.block;
  const words = text.includes('%') ? text.replace(/[-–−]?\s?\d+\s?%/g, '') : text;
  const rest = words.replace(numberOrSign(words), '');
  return rest.replace(noLetter(rest), '').length <= others.length * mostLetters;
}

/** Whether a lower price stands right beside this one, in a block of its own, and a share that is saved beside them. */
function isReducedTo(
  price: Omit<ShownPrice, 'card'>,
  other: Omit<ShownPrice, 'card'>,
  blocks: readonly ShownBlock[],
): boolean {
  if (
    !price.isAlone ||
    !other.isAlone ||
    price.high !== null ||
    other.isOther ||
    other.isRate !== price.isRate ||
    other.amount >= price.amount
  )
    return false;
  const [first, last] = [price.block.index, other.block.index].sort((one, another) => one - another) as [
    number,
    number,
  ];
  if (first === last || last - first > 2) return false;
  const saved = 1 - other.amount / price.amount;
  return blocks.slice(Math.max(0, first - 2), last + 3).some(({ text }) => {
    const share = text.length <= 40 ? /(\d{1,2})(?:[.,]\d+)?\s?%/.exec(text)?.[1] : undefined;
    return share !== undefined && Math.abs(Number(share) / 100 - saved) < 0.02;
  });
}

/** Two prices with only a dash between them are the ends of a range. */
function joinRanges(prices: readonly Omit<ShownPrice, 'card'>[]): Omit<ShownPrice, 'card'>[] {
  const joined: Omit<ShownPrice, 'card'>[] = [];
  for (const price of prices) {
    const last = joined.at(-1);
    const isRange =
      last?.block === price.block &&
      last.high === null &&
      price.amount > last.amount &&
      price.isNet === last.isNet &&
      !last.isOld &&
      /[-–—~]/.test(price.block.text) &&
      range(price.block.text).test(price.block.text);
    if (isRange && last) joined[joined.length - 1] = { ...last, high: price.amount };
    else joined.push(price);
  }
  return joined;
}

const digit = unicodePattern(String.raw`[\p{Nd}]`);
const digitLast = unicodePattern(String.raw`[\p{Nd}]\s*$`);
const twoDigits = unicodePattern(String.raw`^[\p{Nd}]{2}$`);
const numbers = unicodePattern(String.raw`^[\p{Nd}\s.,'’\-–]+$`);
const roundNumber = unicodePattern(String.raw`^[\p{Nd}]{1,3}(?:[.\s’']?[\p{Nd}]{3})*[.,]\s?[-–—]{1,2}$`);
const numberWithCents = unicodePattern(String.raw`^[\p{Nd}][\p{Nd}\s.,'’]*[.,][\p{Nd}]{2}(?:[.,]?[-–])?$`);
/** In an element of their own. */
const raisedCents = /^\d[\d\s.,'’]*\u2063+\d\d$/;
const numberOrSign = unicodePattern(String.raw`[\p{Nd}][\p{Nd}\s.,'’]*|[\p{Sc}]`, 'g');
const noLetter = unicodePattern(String.raw`[^\p{L}]`, 'g');
const range = unicodePattern(
  String.raw`^[\p{Sc}\p{L}\d\s.,'’\u2063]*[\p{Nd}][^\p{Nd}]{0,6}[-–—~][^\p{Nd}]{0,6}[\p{Nd}][^-–—~]*$`,
);

/** A sign parted from the number behind it: "€ 412", but not "€99" as cents. */
function startsWithSign(text: string): boolean {
  return /^[^\d\s]{1,4}(?:\s\d|\d{3})/.test(text);
}

function hasDigit(text: string): boolean {
  return digit(text).test(text);
}

function isCents(text: string): boolean {
  return twoDigits(text).test(text);
}
