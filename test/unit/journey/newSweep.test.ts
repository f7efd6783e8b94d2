import { expect, it } from 'vitest';
import type { PageReview } from '@/lib/journey/commands/pageReview';
import { newId } from '@/lib/journey/newId';
import { newSweep } from '@/lib/journey/newSweep';
import { reviewSweep, sweptCount } from '@/lib/journey/reviewSweep';
import { page } from '@/lib/journey/schemas/page';

const review = (text: string, stars: number | null = null): PageReview => ({
  text,
  title: null,
  rating: stars === null ? null : { value: stars, best: 5 },
  authorInitials: 'A. B.',
  publishedAt: '2026-03-04',
  language: 'en',
  anchor: null,
});
const shop = page.parse({ url: 'https://shop.example/p', title: 'Coat' });
const from = { before: null, page: shop, journeyId: null, brandId: null, newId, now: new Date('2026-05-06T07:08:09Z') };

it('holds each review, with the feeling that its stars suggest', () => {
  const sweep = newSweep({ ...from, reviews: [review('Warm', 5), review('Cold', 1), review('So so')] });
  expect(sweep.reviews.map(({ review: { text }, valence, state }) => [text, valence, state])).toEqual([
    ['Warm', 2, 'open'],
    ['Cold', -2, 'open'],
    ['So so', null, 'open'],
  ]);
  expect(reviewSweep.parse(JSON.parse(JSON.stringify(sweep)))).toEqual(sweep);
});

it('goes on with what was coded, and adds what the page has shown since', () => {
  const first = newSweep({ ...from, reviews: [review('Warm', 5), review('Cold', 1)] });
  const coded = {
    ...first,
    position: 1,
    reviews: first.reviews.map((each, at) => (at === 0 ? { ...each, state: 'kept' as const } : each)),
  };
  const next = newSweep({ ...from, before: coded, reviews: [review('Cold', 1), review('Warm', 5), review('New', 3)] });
  expect(next.id).toBe(first.id);
  expect(next.position).toBe(1);
  expect(next.reviews.map(({ review: { text }, state }) => [text, state])).toEqual([
    ['Warm', 'kept'],
    ['Cold', 'open'],
    ['New', 'open'],
  ]);
  expect(sweptCount(next)).toBe(1);
});

it('holds those that are worded alike, and each once', () => {
  const all = [review('Great phone.', 5), review('Great phone.', 1), review('Great phone.', 5)];
  const first = newSweep({ ...from, reviews: all });
  expect(first.reviews.map(({ review: { rating } }) => rating?.value)).toEqual([5, 1, 5]);
  const next = newSweep({ ...from, before: first, reviews: [...all, review('Great phone.', 5)] });
  expect(next.reviews.map(({ review: { rating } }) => rating?.value)).toEqual([5, 1, 5, 5]);
});

it('knows a review again whose day is told by today', () => {
  const first = newSweep({ ...from, reviews: [{ ...review('Warm'), publishedAt: '3 days ago' }] });
  const next = newSweep({ ...from, before: first, reviews: [{ ...review('Warm'), publishedAt: '4 days ago' }] });
  expect(next.reviews).toHaveLength(1);
});
