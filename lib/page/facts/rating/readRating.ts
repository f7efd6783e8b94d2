import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { isSigned } from '../article/isSigned';
import { type Claim, type Fact, factOf } from '../fact';
import { inLowerCase } from '../inLowerCase';
import { articleTypes, mainItem, placeTypes, standingItems } from '../mainItem';
import { type DeclaredRating, declaredRatings, type Rating } from './declaredRating';
import { ownScore } from './ownScore';
import { namesReviews } from './ratingText';
import { roundsTo } from './shortNumbers';
import { type ShownRating, shownRatings } from './shownRatings';

/** Blocks between a value and the count that belongs to it. */
const together = 3;
/** Blocks between the heading and a count that stands by itself. */
const beside = 6;

/**
 * How the page's main thing is rated by many, or by the review that the page is; null where the page does not say. `product` is what it declares
 * of the product it sells.
 */
export function readRating(source: PageSource, product: DeclaredItem | null, isReview: boolean): Fact<Rating> | null {
  const declared = ratingsDeclared(source, product, isReview);
  const at = source.outline.mainHeading?.index ?? 0;
  const isWritten = isReview && declared.length === 0 && isSigned(source, mainItem(source, articleTypes));
  const shown = shownRatings(source.outline, source.budget, isReview)
    // What stands above something written is of the shop or the house.
    .filter(({ index }) => !isWritten || index >= at - 1)
    .map((each) => withExactCount(each, declared));
  const visible = visibleRating(shown, declared);
  const claims: Claim<Rating>[] = [];
  for (const each of declared) {
    if (each.value !== null)
      claims.push({ value: { value: each.value, best: each.best, count: each.count }, source: each.source });
  }
  const [first] = claims;
  if (!first) {
    const own = isWritten ? ownScore(source) : null;
    const isSure = visible !== null && (visible.count !== null || (visible.isPlain && !isOfOne(source, shown, at)));
    if (isSure) claims.push({ value: rating(visible), source: 'visible' });
    else if (own) claims.push({ value: own, source: 'visible' });
    return factOf(claims, isSame);
  }
  if (isReview && declared[0]?.isOfOne === true) {
    const isShown = shown.some(({ value, count }) => value === first.value.value && count === null);
    return factOf(isShown ? [{ ...first, source: 'visible' }, ...claims] : claims, isSame);
  }
  const count = countBeside(shown, declared, at);
  const isComparable = visible !== null && (visible.best ?? 5) === (first.value.best ?? 5);
  const difference = isComparable ? Math.abs(visible.value - first.value.value) : Number.POSITIVE_INFINITY;
  const isFar = difference > likely;
  const isAlone = shown.every(({ value }) => value === null || value === visible?.value);
  const isSaidByHeading = visible?.isPlain === true && isAlone && isBeside(visible.index, at);
  if (isComparable && difference <= 0.05 + Number.EPSILON) {
    // Where the declared value rounds to the shown one it is the same, said more exactly.
    const value = {
      ...first.value,
      best: visible.best ?? first.value.best,
      count: visible.count ?? count ?? first.value.count,
    };
    claims.unshift({ value, source: 'visible' });
  } else if (isComparable && (visible.count !== null || (isFar && isSaidByHeading && !isOfOne(source, shown, at)))) {
    const claim: Claim<Rating> = { value: rating(visible), source: 'visible' };
    const isOfMany = (visible.count ?? 0) >= manyMore * (first.value.count ?? Number.POSITIVE_INFINITY);
    // Far from what is declared, or of many more, it can be of something else, unless it stands by the heading.
    if ((isFar || isOfMany) && !isBeside(visible.index, at)) claims.push(claim);
    else claims.unshift(claim);
  } else if (count !== null && !(isComparable && !isFar)) {
    // With a count alone the value is still the declared one.
    const isKnown = declared.some(({ counts }) => counts.includes(count));
    claims.unshift({ value: { ...first.value, count }, source: isKnown ? 'visible' : first.source });
  }
  return factOf(claims, isSame);
}

/** A shown rating with the declared count where it shows that one rounded. */
function withExactCount(shown: ShownRating, declared: readonly DeclaredRating[]): ShownRating {
  const { count, isRounded } = shown;
  if (count === null || !isRounded) return shown;
  const exact = declared.flatMap(({ counts }) => counts).find((each) => roundsTo(each, count));
  return exact === undefined ? shown : { ...shown, count: exact };
}

/** By how much a shown and a declared value of one thing differ at most, as a rule. */
const likely = 0.6;

/** Shops are rated by so many times more people than one of their things. */
const manyMore = 10;

function isBeside(index: number, at: number): boolean {
  return index >= at - 2 && index <= at + beside;
}

function isSame(one: Rating, other: Rating): boolean {
  return one.value === other.value && one.count === other.count;
}

/** What people do for others, and who does it. */
const serviceTypes: ReadonlySet<string> = new Set(
  'Service ProfessionalService FinancialService MedicalBusiness Physician Dentist LegalService'.split(' '),
);

function ratingsDeclared(source: PageSource, product: DeclaredItem | null, isReview: boolean): DeclaredRating[] {
  const items = [product, mainItem(source, placeTypes), mainItem(source, articleTypes)];
  const declared = items.flatMap((item) => (item ? declaredRatings(item, isReview) : []));
  if (declared.length > 0) return declared;
  const service = mainItem(source, serviceTypes);
  const ofService = service ? declaredRatings(service, isReview) : [];
  if (ofService.length > 0) return ofService;
  const alone = standingItems(source).filter(({ types }) => types.includes('AggregateRating'));
  return alone.length === 1 ? alone.flatMap((item) => declaredRatings(item, isReview)) : [];
}

interface VisibleRating extends Rating {
  readonly index: number;
  /** Said in words that can mean nothing else ("4,6 out of 5"). */
  readonly isPlain: boolean;
}

function rating({ value, best, count }: VisibleRating): Rating {
  return { value, best, count };
}

/** The shown value that a count stands beside; else the nearest value. */
function visibleRating(shown: readonly ShownRating[], declared: readonly DeclaredRating[]): VisibleRating | null {
  const valued = shown.filter(({ value }) => value !== null && value > 0);
  const withCounts = valued.map((each) => ({ each, count: each.count ?? countNear(shown, each, declared) }));
  const chosen = withCounts.find(({ count }) => count !== null) ?? withCounts[0];
  if (!chosen) return null;
  const { value, best, index } = chosen.each;
  return value === null ? null : { value, best: best ?? 5, count: chosen.count, isPlain: best !== null, index };
}

/** A count near a value that does not stand with another value. */
function countNear(shown: readonly ShownRating[], to: ShownRating, declared: readonly DeclaredRating[]): number | null {
  const near = shown.filter(
    ({ value, count, index }) =>
      count !== null && Math.abs(index - to.index) <= together && (value === null || value === to.value),
  );
  const known = declared.flatMap(({ counts }) => counts);
  const agreed = near.find(({ count }) => count !== null && known.includes(count));
  const closest = [...near].sort((one, other) => Math.abs(one.index - to.index) - Math.abs(other.index - to.index))[0];
  return (agreed ?? closest)?.count ?? null;
}

/** Whether the values that the page shows without counts are those of single customers, or of aspects: they differ, or stand under a heading of reviews. */
function isOfOne({ outline }: PageSource, shown: readonly ShownRating[], at: number): boolean {
  const [nearest, ...others] = shown.filter(({ value }) => value !== null && value > 0);
  if (!nearest) return false;
  const above = outline.headings.findLast(({ index }) => index > at && index <= nearest.index);
  if (above && namesReviews(inLowerCase(above.text))) return true;
  const isLead = !above && isBeside(nearest.index, at);
  return others.some(({ value, index }) => value !== nearest.value && (!isLead || index - nearest.index <= 1));
}

/** A count right at the heading, with or without a value; one that is declared too is the surer. */
function countBeside(shown: readonly ShownRating[], declared: readonly DeclaredRating[], at: number): number | null {
  const near = shown.filter(({ count, index }) => count !== null && index >= at - 2 && index <= at + beside);
  const known = declared.flatMap(({ counts }) => counts);
  return (near.find(({ count }) => count !== null && known.includes(count)) ?? near[0])?.count ?? null;
}
