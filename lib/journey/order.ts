import { generateKeyBetween } from 'fractional-indexing';
import type { Placed } from './compareInJourney';

export interface PositionOptions {
  /** Gives numbers in [0, 1). `Math.random` unless a test wants the same positions again. */
  readonly jitter?: () => number;
}

// Two observers who insert at the same place while apart would mint the same key. With this many random halvings it happens
// once in 2^32 such pairs, for about six more characters; where it does, `placeBetween` still finds a place.
const jitterBits = 32;

/**
 * A position behind `before` and ahead of `after`; null stands for the journey's start or end. Two calls for the same gap give
 * different positions (see `jitter`), so concurrent inserts do not meet.
 * @throws {RangeError} when no position lies between: they are equal, in the wrong order, or not fractional indices. See `placeBetween`.
 */
export function positionBetween(
  before: string | null,
  after: string | null,
  { jitter = Math.random }: PositionOptions = {},
): string {
  if (before !== null && after !== null && before >= after) {
    throw new RangeError(`no position between ${before} and ${after}`);
  }
  let [low, high] = openGap(before, after);
  for (let bit = 0; bit < jitterBits; bit += 1) {
    const middle = keyBetween(low, high);
    if (jitter() < 0.5) low = middle;
    else high = middle;
  }
  return keyBetween(low, high);
}

/** Bounds of the gap in which to draw. At the journey's ends, one step beyond: halving an endless gap would run away from the others. */
function openGap(before: string | null, after: string | null): [string | null, string | null] {
  if (after === null) {
    const next = keyBetween(before, null);
    return [next, keyBetween(next, null)];
  }
  if (before === null) {
    const previous = keyBetween(null, after);
    return [keyBetween(null, previous), previous];
  }
  return [before, after];
}

function keyBetween(low: string | null, high: string | null): string {
  try {
    return generateKeyBetween(low, high);
  } catch (cause) {
    throw new RangeError(`no position between ${low ?? 'the start'} and ${high ?? 'the end'}`, { cause });
  }
}

/** Where something new goes, and which others must move to make room. */
export interface Placement {
  readonly position: string;
  /** New positions of others, in order. Empty unless neighbours had equal positions, or ones that are no fractional indices. */
  readonly moves: readonly Placed[];
}

/** The same for several in a row. */
export interface Placements {
  readonly positions: readonly string[];
  readonly moves: readonly Placed[];
}

/**
 * A place behind the first `index` of `ordered`, which is in journey order and does not hold what is placed. Works between neighbours with equal
 * positions too (a file may bring them): those after the place that are in the way move behind it, their order kept. As few move as
 * possible; where even that finds no room (positions that are no fractional indices), all of the journey is numbered anew.
 */
export function placeBetween(ordered: readonly Placed[], index: number, options: PositionOptions = {}): Placement {
  const { positions, moves } = placeAllBetween(ordered, index, 1, options);
  return { position: positions[0] ?? '', moves };
}

/** As `placeBetween`, for `count` in a row. */
export function placeAllBetween(
  ordered: readonly Placed[],
  index: number,
  count: number,
  options: PositionOptions = {},
): Placements {
  const before = ordered[index - 1]?.position ?? null;
  const behind = ordered.slice(index);
  // The first that really lies after `before`: those until there hold the very same position.
  const free = before === null ? 0 : behind.findIndex(({ position }) => position > before);
  const inTheWay = free === -1 ? behind : behind.slice(0, free);
  const after = free === -1 ? null : (behind[free]?.position ?? null);
  try {
    const positions = positionsBetween(count + inTheWay.length, before, after, options);
    const pushed = positions.splice(count);
    return { positions, moves: inTheWay.map(({ id }, nth) => ({ id, position: pushed[nth] ?? '' })) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const all = positionsBetween(ordered.length + count, null, null, options);
    const positions = all.splice(index, count);
    return { positions, moves: ordered.map(({ id }, nth) => ({ id, position: all[nth] ?? '' })) };
  }
}

/**
 * `count` positions in ascending order within a gap, as short as may be.
 * @throws {RangeError} as `positionBetween` does.
 */
export function positionsBetween(
  count: number,
  before: string | null,
  after: string | null,
  options: PositionOptions = {},
): string[] {
  if (count <= 0) return [];
  if (after === null) {
    const positions: string[] = [];
    for (let last = before; positions.length < count; last = positions.at(-1) ?? before) {
      positions.push(positionBetween(last, null, options));
    }
    return positions;
  }
  // One after the other they would get longer with each, in what room the one before has left: each half gets half of them.
  const half = (count - 1) >> 1;
  const middle = positionBetween(before, after, options);
  return [
    ...positionsBetween(half, before, middle, options),
    middle,
    ...positionsBetween(count - 1 - half, middle, after, options),
  ];
}
