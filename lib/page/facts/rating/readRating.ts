import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { type Claim, type Fact, factOf } from '../fact';
import { articleTypes, mainItem, placeTypes, standingItems } from '../mainItem';
import { type DeclaredRating, declaredRatings, type Rating } from './declaredRating';
import { type ShownRating, shownRatings } from './shownRatings';

/** Blocks between a value and the count that belongs to it. */
const together = 3;
/** Blocks between the heading and a count that stands by itself. */
const beside = 6;

/** How the page's main thing is rated by many; null where the page does not say. `product` is what it declares of the product it sells. */
export function readRating(source: PageSource, product: DeclaredItem | null): Fact<Rating> | null {
  const declared = ratingsDeclared(source, product);
  const shown = shownRatings(source.outline, source.budget);
  const at = source.outline.mainHeading?.index ?? 0;
  const visible = visibleRating(shown, declared);
  const claims: Claim<Rating>[] = [];
  for (const each of declared) {
    if (each.value !== null)
      claims.push({ value: { value: each.value, best: each.best, count: each.count }, source: each.source });
  }
  const [first] = claims;
  if (!first) {
    if (visible && (visible.count !== null || visible.isPlain))
      claims.push({ value: rating(visible), source: 'visible' });
    return factOf(claims, isSame);
  }
  if (visible && isScaleOf(visible, first.value)) {
    const isRounded = Math.abs(visible.value - first.value.value) <= 0.05 + Number.EPSILON;
    const count = visible.count ?? countBeside(shown, declared, at) ?? first.value.count;
    // Where the declared value rounds to the shown one it is the same, said more exactly.
    const value = isRounded ? first.value.value : visible.value;
    if (isRounded || visible.count !== null)
      claims.unshift({ value: { value, best: visible.best ?? first.value.best, count }, source: 'visible' });
  } else {
    const count = countBeside(shown, declared, at);
    if (count !== null) claims.unshift({ value: { ...first.value, count }, source: 'visible' });
  }
  return factOf(claims, isSame);
}

function isSame(one: Rating, other: Rating): boolean {
  return one.value === other.value && one.count === other.count;
}

function ratingsDeclared(source: PageSource, product: DeclaredItem | null): DeclaredRating[] {
  const items = [product, mainItem(source, placeTypes), mainItem(source, articleTypes)];
  const declared = items.flatMap((item) => (item ? declaredRatings(item) : []));
  if (declared.length > 0) return declared;
  const alone = standingItems(source).filter(({ types }) => types.includes('AggregateRating'));
  return alone.length === 1 ? alone.flatMap(declaredRatings) : [];
}

interface VisibleRating extends Rating {
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
  const { value, best } = chosen.each;
  return value === null ? null : { value, best: best ?? 5, count: chosen.count, isPlain: best !== null };
}

function countNear(shown: readonly ShownRating[], to: ShownRating, declared: readonly DeclaredRating[]): number | null {
  const near = shown.filter(({ count, index }) => count !== null && Math.abs(index - to.index) <= together);
  const known = declared.flatMap(({ counts }) => counts);
  const agreed = near.find(({ count }) => count !== null && known.includes(count));
  const closest = [...near].sort((one, other) => Math.abs(one.index - to.index) - Math.abs(other.index - to.index))[0];
  return (agreed ?? closest)?.count ?? null;
}

/** A count right at the heading, with or without a value; one that is declared too is the surer. */
function countBeside(shown: readonly ShownRating[], declared: readonly DeclaredRating[], at: number): number | null {
  const near = shown.filter(({ count, index }) => count !== null && index >= at - 2 && index <= at + beside);
  const known = declared.flatMap(({ counts }) => counts);
  return (near.find(({ count }) => count !== null && known.includes(count)) ?? near[0])?.count ?? null;
}

/** Whether two ratings can be of one thing on one scale. */
function isScaleOf(visible: VisibleRating, declared: Rating): boolean {
  return (visible.best ?? 5) === (declared.best ?? 5) && Math.abs(visible.value - declared.value) <= 0.6;
}
