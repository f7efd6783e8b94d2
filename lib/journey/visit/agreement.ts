import type { Answer, Brief, Criterion, Walkthrough } from '../schemas/walkthrough';

/** How far two answers are apart: `nominal` = the same or not, `ordinal` = by ranks, `interval` = by their difference. */
export type Metric = 'nominal' | 'ordinal' | 'interval';

/** How much the shoppers of one brief agree on one criterion. */
export interface CriterionAgreement {
  readonly criterion: Criterion;
  /** One for each walkthrough, in their order; null where it was not answered, or not applicable. */
  readonly values: readonly (boolean | number | string | null)[];
  /** How many of them said that it does not apply. */
  readonly notApplicable: number;
  /** Of all pairs of shoppers who answered, the share that gave the same answer; null for fewer than two. */
  readonly same: number | null;
  /** The lowest and the highest, where answers are numbers. */
  readonly range: readonly [low: number, high: number] | null;
}

export interface Agreement {
  readonly criteria: readonly CriterionAgreement[];
  /** The mean of `same` over the criteria that two or more answered, each pair counting alike. */
  readonly same: number | null;
  /**
   * Krippendorff's alpha for each kind of answer that is judged: 1 is agreement without fail, 0 what chance alone would give. Null where it says
   * nothing: too few answers, or all of them the same.
   */
  readonly alpha: Readonly<Record<'yesNo' | 'scale1to5' | 'scale0to10', number | null>>;
}

/**
 * How much walkthroughs by the same brief agree, criterion by criterion and on the whole. An answer "not applicable" is no value of its own.
 *
 * Alpha is after K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): it takes any number of shoppers, missing answers, and
 * what is expected by chance into account. He calls 0.800 the least to draw conclusions from, and 0.667 for tentative ones ("Content Analysis",
 * 4th edition, 2018, chapter 12): rules of thumb, and with few criteria or shoppers an alpha is itself uncertain.
 */
export function agreementOf(
  brief: Pick<Brief, 'criteria'>,
  answersByWalkthrough: readonly (readonly Answer[])[],
): Agreement {
  const given = answersByWalkthrough.map((answers) => new Map(answers.map((answer) => [answer.criterionId, answer])));
  const criteria = brief.criteria.map((criterion): CriterionAgreement => {
    const answers = given.map((answers) => answers.get(criterion.id) ?? null);
    const values = answers.map((answer) => (answer === null || answer.notApplicable ? null : answer.value));
    const numbers = values.filter((value) => typeof value === 'number');
    return {
      criterion,
      values,
      notApplicable: answers.filter((answer) => answer?.notApplicable).length,
      same: shareOfSamePairs(values),
      range: numbers.length === 0 ? null : [Math.min(...numbers), Math.max(...numbers)],
    };
  });
  const pairs = criteria.map(({ values }) => pairsAmong(values.filter((value) => value !== null).length));
  const all = pairs.reduce((sum, each) => sum + each, 0);
  const same = criteria.reduce((sum, each, index) => sum + (each.same ?? 0) * (pairs[index] ?? 0), 0);
  const alpha = (answerType: Criterion['answerType'], metric: Metric) => {
    const own = criteria.filter(({ criterion }) => criterion.answerType === answerType);
    return krippendorffAlpha(
      own.map(({ values }) =>
        values.flatMap((value) => (value === null || typeof value === 'string' ? [] : Number(value))),
      ),
      metric,
    );
  };
  return {
    criteria,
    same: all === 0 ? null : same / all,
    alpha: {
      yesNo: alpha('yesNo', 'nominal'),
      scale1to5: alpha('scale1to5', 'ordinal'),
      scale0to10: alpha('scale0to10', 'interval'),
    },
  };
}

/** How much the walkthroughs of one brand agree. */
export interface BrandAgreement {
  readonly brandId: string | null;
  readonly agreement: Agreement;
  readonly shoppers: number;
}

/** How much shoppers of the same brand agree, where two of them answered the same: that two brands differ is no disagreement. */
export function agreementByBrand(
  brief: Pick<Brief, 'criteria'>,
  visits: readonly { readonly walkthrough: Pick<Walkthrough, 'brandId'>; readonly answers: readonly Answer[] }[],
): BrandAgreement[] {
  return [...Map.groupBy(visits, ({ walkthrough }) => walkthrough.brandId)]
    .map(([brandId, own]) => {
      const answers = own.map((visit) => visit.answers);
      return { brandId, agreement: agreementOf(brief, answers), shoppers: own.length };
    })
    .filter(({ agreement }) => agreement.same !== null);
}

const pairsAmong = (count: number) => (count * (count - 1)) / 2;

function shareOfSamePairs(values: CriterionAgreement['values']): number | null {
  const given = values.filter((value) => value !== null);
  if (given.length < 2) return null;
  const same = [...Map.groupBy(given, (value) => value).values()].reduce(
    (sum, each) => sum + pairsAmong(each.length),
    0,
  );
  return same / pairsAmong(given.length);
}

/**
 * Krippendorff's alpha of units (criteria), each with the values that it was given. Units with fewer than two say nothing of agreement. Null where
 * fewer than two values can be paired, or all of them are the same: then nothing tells agreement from habit.
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], metric: Metric): number | null {
  const pairable = units.filter((values) => values.length > 1);
  const totals = new Map<number, number>();
  for (const value of pairable.flat()) totals.set(value, (totals.get(value) ?? 0) + 1);
  const values = [...totals.keys()].sort((a, b) => a - b);
  const count = pairable.flat().length;
  if (values.length < 2) return null;
  const ranks = ranksOf(values, totals);
  const apart = (a: number, b: number): number => {
    if (a === b) return 0;
    if (metric === 'nominal') return 1;
    return metric === 'interval' ? (a - b) ** 2 : ((ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)) ** 2;
  };
  let observed = 0;
  for (const unit of pairable) {
    for (const [index, a] of unit.entries()) {
      for (const b of unit.slice(index + 1)) observed += (2 * apart(a, b)) / (unit.length - 1);
    }
  }
  let expected = 0;
  for (const [index, a] of values.entries()) {
    for (const b of values.slice(index + 1)) expected += 2 * (totals.get(a) ?? 0) * (totals.get(b) ?? 0) * apart(a, b);
  }
  return 1 - ((count - 1) * observed) / expected;
}

/** Mid-ranks: the ordinal distance between two values is how many answers lie between them, and half of their own. */
function ranksOf(values: readonly number[], totals: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  let below = 0;
  return new Map(
    values.map((value) => {
      const own = totals.get(value) ?? 0;
      const rank = below + own / 2;
      below += own;
      return [value, rank];
    }),
  );
}
