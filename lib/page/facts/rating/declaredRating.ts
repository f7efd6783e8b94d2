import type { FactSource } from '@/lib/journey/schemas/page';
import type { DeclaredItem } from '../../declared/pageSource';
import { itemsOf, textOf } from '../../declared/values';
import { inLowerCase } from '../inLowerCase';
import { asciiDigits, parseNumber } from '../money/numberText';
import { readRatingText } from './ratingText';
import { numbersInFull } from './shortNumbers';

export interface Rating {
  readonly value: number;
  readonly best: number | null;
  readonly count: number | null;
}

export interface DeclaredRating {
  readonly value: number | null;
  readonly best: number | null;
  readonly count: number | null;
  /** All counts that it gives: ratings with and without words are counted apart. */
  readonly counts: readonly number[];
  readonly source: FactSource;
  /** Given by one review, and so by nobody else. */
  readonly isOfOne: boolean;
}

/** The aggregate ratings that an item declares, and the rating that a review gives to its thing: on the page of that the thing may hold it. */
export function declaredRatings(item: DeclaredItem, isReview: boolean): DeclaredRating[] {
  const ofMany = item.types.includes('AggregateRating') ? [item] : itemsOf(item, 'aggregateRating');
  const reviews = item.types.includes('Review') ? [item] : isReview ? itemsOf(item, 'review') : [];
  const ofOne = reviews.length === 1 ? reviews.flatMap((review) => itemsOf(review, 'reviewRating')) : [];
  return [...ofMany, ...ofOne]
    .map((rating) => ({ ...readDeclared(rating), isOfOne: ofOne.includes(rating) }))
    .filter(({ value, count }) => (value !== null && value > 0) || (count !== null && count > 0));
}

function readDeclared(rating: DeclaredItem): Omit<DeclaredRating, 'isOfOne'> {
  const written = textOf(rating, 'ratingValue');
  const value = numberIn(written) ?? readRatingText(written).value;
  const best = numberIn(textOf(rating, 'bestRating')) ?? readRatingText(written).best;
  const counts = [textOf(rating, 'ratingCount'), textOf(rating, 'reviewCount'), textOf(rating, 'count')].map(countIn);
  const known = counts.filter((each) => each !== null);
  const count = known.find((each) => each > 0) ?? known[0] ?? null;
  return {
    value,
    best: best ?? (value !== null && value <= 5 ? 5 : null),
    count,
    counts: known,
    source: rating.source,
  };
}

function numberIn(text: string): number | null {
  const plain = asciiDigits(text).trim();
  return /^\d{1,6}(?:[.,]\d{1,20})?$/.test(plain) ? Number(plain.replace(',', '.')) : null;
}

function countIn(text: string): number | null {
  const [digits] = /\d[\d\s.,'’\u00a0\u202f]*/.exec(numbersInFull(inLowerCase(asciiDigits(text))).text) ?? [];
  const number = digits === undefined ? null : parseNumber(digits.replace(/\.0+$/, '').replace(/[\s.,]+$/, ''));
  return number !== null && Number.isSafeInteger(number) ? number : null;
}
