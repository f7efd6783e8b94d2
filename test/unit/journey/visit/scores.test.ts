import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scoresOf } from '@/lib/journey/visit/scores';
import { answerTo, criterionOf } from './visit';

it('weighs what was answered, leaves out what does not apply, and says what is open', () => {
  const [fees, easy, likely, age, sizes, open] = [
    criterionOf({ weight: 3, stageId: 'buy' }),
    criterionOf({ weight: 2, answerType: 'scale1to5', stageId: 'buy' }),
    criterionOf({ weight: 1, answerType: 'scale0to10', stageId: 'after' }),
    criterionOf({ weight: 5, answerType: 'minutes' }),
    criterionOf({ weight: 4, stageId: 'buy' }),
    criterionOf({ weight: 2 }),
  ];
  const brief = { criteria: [fees, easy, likely, age, sizes, open] };
  const answers = [
    answerTo(fees, true),
    answerTo(easy, 2),
    answerTo(likely, 7),
    answerTo(age, 12),
    answerTo(sizes, 'n/a'),
  ];
  const { criteria, total, stages, knockOuts } = scoresOf(brief, answers);
  // By hand: (3 * 1 + 2 * (2 - 1) / 4 + 1 * 7 / 10) / (3 + 2 + 1) = 4.2 / 6
  expect(total.share).toBeCloseTo(0.7, 10);
  expect(total).toMatchObject({ weight: 6, scored: 3, notApplicable: 1, open: 1 });
  expect(criteria.map(({ state, share }) => [state, share])).toEqual([
    ['scored', 1],
    ['scored', 0.25],
    ['scored', 0.7],
    ['fact', null],
    ['notApplicable', null],
    ['open', null],
  ]);
  // (3 + 0.5) / 5, 0.7 / 1, and of what names no stage nothing is scored.
  expect(stages.map(({ stageId, score }) => [stageId, score.share])).toEqual([
    ['buy', 0.7],
    ['after', 0.7],
    [null, null],
  ]);
  expect(knockOuts).toEqual([]);
});

it('fails a visit for a "no" where that is asked, and leaves the score as it is', () => {
  const [fatal, other] = [criterionOf({ knockOut: true }), criterionOf()];
  const brief = { criteria: [fatal, other] };
  const failed = scoresOf(brief, [answerTo(fatal, false), answerTo(other, true)]);
  expect(failed.knockOuts).toEqual([fatal]);
  expect(failed.total.share).toBe(0.5);
  expect(scoresOf(brief, [answerTo(fatal, 'n/a'), answerTo(other, true)]).knockOuts).toEqual([]);
  expect(scoresOf(brief, [answerTo(other, true)])).toMatchObject({ knockOuts: [], total: { open: 1, share: 1 } });
});

it('has no score where nothing that weighs was answered', () => {
  const criterion = criterionOf({ weight: 0 });
  expect(scoresOf({ criteria: [criterion] }, [answerTo(criterion, true)]).total.share).toBeNull();
});

it('stays between nothing and all, whatever a file holds, and does not depend on the order', () => {
  const kind = fc.constantFrom(
    'yesNo' as const,
    'scale1to5' as const,
    'scale0to10' as const,
    'number' as const,
    'text' as const,
  );
  const value = fc.oneof(
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string(),
    fc.constant('n/a' as const),
  );
  const row = fc.tuple(kind, fc.double({ min: 0, max: 100, noNaN: true }), value);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const criteria = rows.map(([answerType, weight]) => criterionOf({ answerType, weight }));
      const answers = rows.flatMap(([, , given], index) => {
        const criterion = criteria[index];
        return criterion ? [answerTo(criterion, given)] : [];
      });
      const { total } = scoresOf({ criteria }, answers);
      if (total.share !== null) expect(total.share >= 0 && total.share <= 1 + 1e-9).toBe(true);
      const turned = scoresOf({ criteria }, answers.toReversed()).total;
      expect(turned).toEqual(total);
    }),
  );
});
