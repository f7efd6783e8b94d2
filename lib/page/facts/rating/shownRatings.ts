import type { Budget } from '../../budget';
import { isPhraseOf, phraseAtStart } from '../../listedPhrases';
import { attributeOf, firstElementOf, parentElementOf } from '../../untampered';
import { inLowerCase } from '../inLowerCase';
import { findCards } from '../money/findCards';
import { hint } from '../outline/hints';
import type { PageOutline, ShownBlock, ShownMark } from '../outline/pageOutline';
import { joinedTextWithin, textWithin } from '../outline/textWithin';
import { isVote } from './isVote';
import { ofOthers } from './ownScore';
import { isFloor, namesRating, readBareCount, readRatingText, type WrittenRating } from './ratingText';
import { isPercentage, isScoreBeside, scoreInPercent } from './scoreInPercent';

/** A rating that the page shows, in words or as stars. */
export interface ShownRating extends WrittenRating {
  readonly index: number;
  readonly element: Element;
  readonly hints: number;
}

const maxMarks = 300;
const before = 15;
const after = 60;

/**
 * The ratings near the main heading, the nearest first: stars, their descriptions, "4,6/5 (123)" in words. Those of single opinions are left
 * out; a review gives one of its own.
 */
export function shownRatings(outline: PageOutline, budget: Budget, isReview: boolean): ShownRating[] {
  // Pages of nothing but opinions have none that is like their title.
  const isFirst = ({ region, hints }: ShownBlock) => region === 'main' && (hints & hint.overlay) === 0;
  const heading = outline.mainHeading ?? (isReview ? outline.headings.find(isFirst) : null);
  if (!heading) return [];
  const isNear = ({ index }: { readonly index: number }) =>
    index >= heading.index - before && index <= heading.index + after;
  const isApart = ({ hints, region }: Pick<ShownMark, 'hints' | 'region'>) =>
    (hints & ~heading.hints & hint.related) !== 0 ||
    region === 'footer' ||
    region === 'navigation' ||
    // What a shop's head says is of the shop.
    (region === 'header' && heading.region !== 'header');
  const found: ShownRating[] = [];
  for (const mark of outline.ratings.filter(isNear).slice(0, maxMarks)) {
    if (budget.isSpent()) break;
    if (isApart(mark)) continue;
    // What a product is called may have numbers and such words in it: "X200 review".
    if (Node.prototype.contains.call(mark.element, heading.element)) continue;
    if (isVote(mark.element)) continue;
    const rating = ratingOfMark(mark, mark.index <= heading.index + atHeading);
    if (rating.value !== null || rating.count !== null)
      found.push({ ...rating, index: mark.index, element: mark.element, hints: mark.hints });
  }
  for (const block of outline.blocks.slice(Math.max(0, heading.index - before), heading.index + after)) {
    if (budget.isSpent()) break;
    if (block.text.length > 120 || !/\d/.test(block.text) || block === heading || isApart(block)) continue;
    const isStarred = found.some(({ value, index }) => value !== null && index === block.index);
    const rating =
      (isReview ? (bareScore(outline.blocks, block) ?? scoreInPercent(outline.blocks, block)) : null) ??
      bareValue(outline.blocks, block) ??
      bareCount(outline.blocks, block, isStarred) ??
      countOverWord(outline.blocks, block.index) ??
      readRatingText(block.joined);
    if (rating.value === null && rating.count === null) continue;
    if (
      !isUnnamed(outline.blocks, block, rating) &&
      !isShare(outline.blocks, block) &&
      !isOfFloors(outline.blocks, block) &&
      !isOfTile(block, heading) &&
      !isVote(block.element)
    )
      found.push({ ...rating, index: block.index, element: block.element, hints: block.hints });
  }
  if (isReview && found.every(({ value }) => value === null)) found.push(...scoresBeside(outline, heading));
  const cards = findCards(
    found.map(({ element }) => element),
    heading.element,
  );
  return found
    .filter(({ element, index }) => !cards.has(element) && !isOfSeller(outline.blocks, index, element, heading.element))
    .sort((one, other) => Math.abs(one.index - heading.index) - Math.abs(other.index - heading.index));
}

/** The one score in percent farther down, where no other stands there. */
function scoresBeside({ blocks }: PageOutline, heading: ShownBlock): ShownRating[] {
  const scores = blocks
    .slice(heading.index + after)
    .filter((block) => isPercentage(block) && isScoreBeside(block, heading))
    .map((block) => ({ block, score: scoreInPercent(blocks, block) }))
    .filter(({ score }) => score !== null);
  const [only] = scores;
  return scores.length === 1 && only?.score
    ? [{ ...only.score, index: only.block.index, element: only.block.element, hints: only.block.hints }]
    : [];
}

/** Over lower case. */
const sellers =
  '|sold by|seller|merchant|verkäufer|verkauf durch|anbieter|vendu par|vendeur|vendedor|vendido por|venduto da|venditore|verkoper|verkocht door|sprzedawca|säljare|sælger|myyjä|satıcı|продавец|prodejce|販売元|出品者|卖家|판매자|hosted by|your host|gastgeber|ihr gastgeber|votre hôte|hôte |anfitrión|anfitrião|listing agent|makler|ihr makler|agent immobilier|agente |makelaar|';
const sellerNames = /(?:^|[^a-z])(?:seller|vendor|merchant|verkaeufer|vendeur|vendedor)/;
const stepsToSeller = 3;

/** What stands on a button by which somebody is called; over lower case. */
const calls =
  '|call|call now|call agent|anrufen|appeler|llamar|chiama|ligar|bellen|bel|zadzwoń|ring|soita|zavolat|ara|позвонить|подзвонити|電話|电话|전화|اتصل|חייג|';
const blocksToCall = 4;

/** Whether what stands at a place is said of who sells the thing: by the words before it or the names of the elements around it. */
function isOfSeller(blocks: readonly ShownBlock[], index: number, element: Element, heading: Element): boolean {
  for (const block of blocks.slice(Math.max(0, index - 2), index + 1)) {
    if (block.text.length <= 60 && phraseAtStart(sellers, inLowerCase(block.text)) !== undefined) return true;
  }
  // Who lets or sells a place is told in a column beside, with ways to call.
  const isBeside = blocks[index]?.region === 'aside';
  if (isBeside && blocks.slice(index, index + blocksToCall).some(({ text }) => isPhraseOf(calls, inLowerCase(text))))
    return true;
  let around: Element | null = element;
  for (let step = 0; around && step <= stepsToSeller; step++) {
    if (Node.prototype.contains.call(around, heading)) return false;
    const names = `${attributeOf(around, 'class') ?? ''} ${attributeOf(around, 'id') ?? ''}`.slice(0, 300);
    if (sellerNames.test(names.toLowerCase())) return true;
    around = parentElementOf(around);
  }
  return false;
}

/** Whether a block is one of the lines that say how many gave five stars, four stars and so on. */
function isShare(blocks: readonly ShownBlock[], block: ShownBlock): boolean {
  const starsOf = ({ text }: ShownBlock) => /^([1-5])\s?[^\d\s][^\d]{0,20}(?:\d|$)/.exec(text)?.[1];
  const stars = block.text.length <= 40 ? starsOf(block) : undefined;
  if (stars === undefined) return false;
  return blocks.slice(Math.max(0, block.index - 3), block.index + 4).some((other) => {
    if (other.text.length > 40) return false;
    const others = starsOf(other);
    return (
      others !== undefined &&
      Math.abs(Number(others) - Number(stars)) === 1 &&
      readRatingText(other.text).best === null &&
      readRatingText(other.text).value === Number(others)
    );
  });
}

/** Whether a block of two numbers alone has a word for storeys in the block before or behind. */
function isOfFloors(blocks: readonly ShownBlock[], { text, index }: ShownBlock): boolean {
  if (!/^\d{1,2}\s?(?:\/|\D{2,4})\s?\d{1,2}$/.test(text)) return false;
  const labelAt = (at: number) => {
    const label = blocks[at]?.text ?? '';
    return label.length <= mostOfFloor ? inLowerCase(label) : '';
  };
  const before = labelAt(index - 1);
  return isFloor(before, '') || (!namesRating(before) && isFloor('', labelAt(index + 1)));
}

const mostOfFloor = 24;

/** Blocks from the heading on within which links are those of the thing itself. */
const ofHeading = 6;
const money = /[$€£¥￥₹₩₽₺₫฿]|\d\s?(?:kr|zł|kč|lei|ft|円|元|원)/i;

/** Whether a rating stands with a price and the name of another thing in one link, or beside that link. */
function isOfTile({ index, text, runs }: ShownBlock, heading: ShownBlock): boolean {
  const link = index > heading.index + ofHeading ? runs.find((run) => run.link)?.link : null;
  if (!link) return false;
  const name = textWithin(link, 200);
  return /\p{L}{2,}.*\s\p{L}{2,}/u.test(name) && money.test(`${text} ${name}`);
}

/** Whether figures "8/10" have nothing about them that calls them a rating. */
function isUnnamed(blocks: readonly ShownBlock[], block: ShownBlock, { best, count }: WrittenRating): boolean {
  if (best === null || best <= 5 || count !== null || (block.hints & hint.rating) !== 0) return false;
  if (!/^[\d\s\u2063.,/]+$/.test(block.joined)) return false;
  return ![block, blocks[block.index - 1], blocks[block.index + 1]].some(
    (beside) => beside !== undefined && beside.text.length <= 60 && namesRating(inLowerCase(beside.text)),
  );
}

const bareNumber = /^[(（[]\s?(\d[\d.,\s'’]{0,12}(?:[a-z]{1,3}\.?|[万萬만천千])?\+?)\s?[)）\]]$/i;

/** "(1,234)" or "(1.2K)" that stands by itself right behind stars or "4.8", or "1,234" right behind "4.8 out of 5". */
function bareCount(blocks: readonly ShownBlock[], block: ShownBlock, isStarred: boolean): WrittenRating | null {
  const before = blocks[block.index - 1]?.text ?? '';
  const isRated = (block.hints & hint.rating) !== 0;
  const bracketed =
    (isRated || (block.hints & hint.opinions) !== 0) && (isStarred || /^[0-5](?:[.,]\d{1,2})?$/.test(before))
      ? bareNumber.exec(block.text)?.[1]
      : undefined;
  // One digit may be how many stars a line is of.
  const isPlain = isRated && /^\d{2,3}(?:[.,\s]?\d{3})*$|^\d(?:[.,\s]?\d{3})+$/.test(block.text);
  const written = bracketed ?? (isPlain && readRatingText(before).best !== null ? block.text : undefined);
  return written === undefined ? null : { value: null, best: null, ...readBareCount(written) };
}

/** "12.4k" with its word in the next block: "Ratings". */
function countOverWord(blocks: readonly ShownBlock[], at: number): WrittenRating | null {
  const text = blocks[at]?.text ?? '';
  const word = blocks[at + 1]?.text ?? '';
  if (!/^\d[\d.,\s'’]{0,12}\S{0,6}$/.test(text) || word.length > 30 || /\d/.test(word)) return null;
  const rating = readRatingText(`${text} ${word}`);
  return rating.count === null ? null : rating;
}

/** The score of a review that stands by itself above or below what calls it so, where it can be of ten or of a hundred alone. */
function bareScore(blocks: readonly ShownBlock[], block: ShownBlock): WrittenRating | null {
  if (!/^\d{1,3}(?:[.,]\d)?$/.test(block.text)) return null;
  const value = Number(block.text.replace(',', '.'));
  const isCalledSo = [blocks[block.index - 1], blocks[block.index + 1]].some(
    (beside) =>
      beside !== undefined &&
      beside.text.length <= 24 &&
      namesRating(inLowerCase(beside.text)) &&
      !ofOthers.test(inLowerCase(beside.text)),
  );
  const best = value <= 10 ? 10 : 100;
  // Lower ones may be of five, or of twenty.
  return isCalledSo && value > (best === 10 ? 5 : 20) && value <= best ? { value, best, count: null } : null;
}

/** "4.4" that stands by itself right before or behind "1,208 reviews". */
function bareValue(blocks: readonly ShownBlock[], block: ShownBlock): WrittenRating | null {
  const written = /^[0-5][.,]\d{1,2}$/.exec(block.text)?.[0];
  if (written === undefined) return null;
  const isCounted = [block.index + 1, block.index + 2, block.index - 1].some((at) => {
    const text = blocks[at]?.text ?? '';
    return (
      text.length <= 60 &&
      (readRatingText(text).count !== null || bareNumber.test(text) || countOverWord(blocks, at) !== null)
    );
  });
  return isCounted ? { value: Number(written.replace(',', '.')), best: null, count: null } : null;
}

function ratingOfMark({ element, hints }: ShownMark, isAtHeading: boolean): WrittenRating {
  const nothing: WrittenRating = { value: null, best: null, count: null };
  const described = attributeOf(element, 'aria-label') ?? attributeOf(element, 'title') ?? attributeOf(element, 'alt');
  const own = described === null ? nothing : readRatingText(described);
  if (own.value !== null) return own;
  const text = joinedTextWithin(element, 160);
  const inside = text.length <= 160 ? readRatingText(text) : nothing;
  if (inside.value !== null) return inside;
  if ((hints & hint.rating) !== 0) {
    const written = text.trim() || (attributeOf(element, 'data-rating') ?? attributeOf(element, 'data-score') ?? '');
    const bare = /^\s*([0-5](?:[.,]\d{1,2}))\s*(?:\((\d+)\))?\s*$/.exec(written.replaceAll('\u2063', ' '));
    if (bare)
      return {
        value: Number((bare[1] ?? '').replace(',', '.')),
        best: null,
        count: inside.count ?? (bare[2] ? Number(bare[2]) : null),
      };
    const drawn = drawnStars(element, isAtHeading);
    if (drawn !== null) return { value: drawn, best: 5, count: own.count ?? inside.count };
  }
  return { ...nothing, count: own.count ?? inside.count };
}

/** Blocks from the heading on in which what stars hold is theirs: farther down bars tell how many gave five, and how many four. */
const atHeading = 12;
const innermost = 2;

/** Stars as a bar of so much percent in a row of five: `<span style="width: 92%">` in something called rating, or the first thing inside it. */
function drawnStars(element: Element, isAtHeading: boolean): number | null {
  let drawn: Element | null = element;
  const described = attributeOf(element, 'title') ?? '';
  for (let depth = 0; drawn && depth <= (isAtHeading ? innermost : 0); depth++) {
    const [, width] =
      /(?:^|;)\s*width\s*:\s*(?:calc\()?\s*(\d{1,3}(?:\.\d+)?)%/i.exec(attributeOf(drawn, 'style') ?? '') ?? [];
    const share = Number(width);
    if (share > 0 && share <= 100 && (depth === 0 || isEmptyOrShare(textWithin(drawn, 16), described)))
      return Math.round(share / 2) / 10;
    drawn = firstElementOf(drawn);
  }
  return null;
}

/** Whether a bar has no words, or only the share that is the description of all stars too. */
function isEmptyOrShare(text: string, described: string): boolean {
  return text === '' || (/^\d{1,3}(?:\.\d+)?\s?%$/.test(described) && text.startsWith(described));
}
