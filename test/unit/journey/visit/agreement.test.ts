import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, krippendorffAlpha } from '@/lib/journey/visit/agreement';
import { answerTo, criterionOf } from './visit';

const none = null;
/** The example of K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): four observers, twelve units, missing values. */
const published = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, none, none, none],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, none, 3],
  [none, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, none],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, none],
];
const units = published[0]?.map((_, unit) => published.flatMap((observer) => observer[unit] ?? [])) ?? [];

describe("Krippendorff's alpha", () => {
  it('is what the paper says of its example', () => {
    expect(krippendorffAlpha(units, 'nominal')).toBeCloseTo(0.743, 3);
    expect(krippendorffAlpha(units, 'ordinal')).toBeCloseTo(0.815, 3);
    expect(krippendorffAlpha(units, 'interval')).toBeCloseTo(0.849, 3);
  });

  it('is what one counts by hand of two shoppers and yes or no', () => {
    // Pairs: yes yes, yes yes, no no, yes no: five "yes" and three "no" of eight.
    // Observed disagreement 1 of 4 pairs; expected 2 * 5 * 3 / (8 * 7) = 30 / 56. Alpha = 1 - 0.25 / (30 / 56) = 0.5333
    const pairs = [
      [1, 1],
      [1, 1],
      [0, 0],
      [1, 0],
    ];
    expect(krippendorffAlpha(pairs, 'nominal')).toBeCloseTo(1 - 0.25 / (30 / 56), 10);
  });

  it('is one for full agreement, and says nothing where all answers are the same or stand alone', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [0, 0, 0],
        ],
        'nominal',
      ),
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        'nominal',
      ),
    ).toBeNull();
    expect(krippendorffAlpha([[1], [2]], 'interval')).toBeNull();
    expect(krippendorffAlpha([], 'ordinal')).toBeNull();
  });

  it('never exceeds one, and does not depend on who answered what first', () => {
    const any = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        any,
        fc.constantFrom('nominal' as const, 'ordinal' as const, 'interval' as const),
        (values, metric) => {
          const alpha = krippendorffAlpha(values, metric);
          if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1);
          const turned = krippendorffAlpha(
            values.toReversed().map((unit) => unit.toReversed()),
            metric,
          );
          if (alpha === null) expect(turned).toBeNull();
          else expect(turned).toBeCloseTo(alpha, 9);
        },
      ),
    );
  });
});

it('tells how three shoppers of one brief agree', () => {
  const [fees, size, easy, price] = [
    criterionOf(),
    criterionOf(),
    criterionOf({ answerType: 'scale1to5' }),
    criterionOf({ answerType: 'price' }),
  ];
  const brief = { criteria: [fees, size, easy, price] };
  const agreement = agreementOf(brief, [
    [answerTo(fees, true), answerTo(size, false), answerTo(easy, 4), answerTo(price, 79.9)],
    [answerTo(fees, true), answerTo(size, 'n/a'), answerTo(easy, 5), answerTo(price, 79.9)],
    [answerTo(fees, false), answerTo(size, false), answerTo(easy, 4)],
  ]);
  // Of three pairs one agrees; of two answers that apply the one pair does; 4 and 4 of 4, 5, 4; the one pair of prices.
  expect(agreement.criteria.map(({ same }) => same)).toEqual([1 / 3, 1, 1 / 3, 1]);
  expect(agreement.criteria.map(({ notApplicable }) => notApplicable)).toEqual([0, 1, 0, 0]);
  expect(agreement.criteria.map(({ range }) => range)).toEqual([null, null, [4, 5], [79.9, 79.9]]);
  expect(agreement.criteria[1]?.values).toEqual([false, null, false]);
  // (1 + 1 + 1 + 1) of (3 + 1 + 3 + 1) pairs.
  expect(agreement.same).toBeCloseTo(0.5, 10);
  // Yes or no by hand: units {1, 1, 0} and {0, 0}, two "yes" and three "no" of five values. Coincidences of 1 with 0: 2 / (3 - 1) = 1, both
  // ways 2 of 5, observed 0.4. Expected 2 * 2 * 3 / (5 * 4) = 0.6. Alpha = 1 - 0.4 / 0.6
  expect(agreement.alpha.yesNo).toBeCloseTo(1 / 3, 10);
  // Ratings: one unit alone, {4, 5, 4}: observed and expected by ranks are the same pairs, 2 of 3 of them apart, so alpha is 0.
  expect(agreement.alpha.scale1to5).toBeCloseTo(0, 10);
  expect(agreement.alpha.scale0to10).toBeNull();
});
