import { describe, expect, it } from 'vitest';
import { agreementOf } from '@/lib/journey/visit/agreement';
import { frictionTable } from '@/lib/journey/visit/frictionTable';
import { scoresOf } from '@/lib/journey/visit/scores';
import { threeShoppers } from './threeShoppers';

describe('three shoppers of one brief', () => {
  it('come together from three files, scored and agreeing as one counts by hand', async () => {
    const { team, study, briefId, walkthroughIds } = await threeShoppers();
    const { walkthroughs } = await team.query('walkthroughs', { studyId: study.id });
    expect(walkthroughs).toHaveLength(3);
    // Three people, one journey each, and one brief that all three walked.
    expect(new Set(walkthroughs.map(({ walkthrough }) => walkthrough.observerId)).size).toBe(3);
    expect(new Set(walkthroughs.map(({ journey }) => journey.id)).size).toBe(3);
    expect(new Set(walkthroughs.map(({ brief }) => brief.id))).toEqual(new Set([briefId]));
    const views = await Promise.all(
      walkthroughIds.map((walkthroughId) => team.query('walkthrough', { walkthroughId })),
    );
    const [first] = views;
    if (!first) throw new Error('There is no walkthrough.');
    const { brief } = first;

    // Shares by weight. The first: 3 * 1 + 1 + 0 + 2 * 3/4 + 1/4 + 0.7 + 0.2 = 6.65 of 10. The second: 3 + 1 + 0 + 2 * 1 + 1/4 + 0.9 + 0.2
    // = 7.35 of 10. The third, without what did not apply and what stayed open: 0 + 1 + 2 * 3/4 + 2/4 + 0.8 = 3.8 of 8, and failed.
    const scores = views.map(({ answers }) => scoresOf(brief, answers));
    expect(scores.map(({ total }) => total.share?.toFixed(6))).toEqual(['0.665000', '0.735000', '0.475000']);
    expect(scores.map(({ total }) => [total.scored, total.notApplicable, total.open])).toEqual([
      [7, 0, 0],
      [7, 0, 0],
      [5, 1, 1],
    ]);
    expect(scores.map(({ knockOuts }) => knockOuts.map(({ question }) => question))).toEqual([
      [],
      [],
      ['Were the costs told?'],
    ]);
    // The third, by stage: (0 + 1) of 4; (2 * 3/4 + 2/4) of 3; 0.8 of 1.
    expect(scores[2]?.stages.map(({ stageId, score }) => [stageId, score.share?.toFixed(6)])).toEqual([
      ['decision', '0.250000'],
      ['consideration', '0.666667'],
      [null, '0.800000'],
    ]);

    const agreement = agreementOf(
      brief,
      views.map(({ answers }) => answers),
    );
    // Of three pairs of shoppers, or the one pair where one of them does not answer.
    expect(agreement.criteria.map(({ same }) => same)).toEqual([1 / 3, 1, 1, 1 / 3, 1 / 3, 0, 1, 1 / 3]);
    // (1 + 3 + 1 + 1 + 1 + 0 + 1 + 1) of (3 + 3 + 1 + 3 + 3 + 3 + 1 + 3) pairs.
    expect(agreement.same).toBeCloseTo(9 / 20, 10);
    // Krippendorff's alpha = 1 - (n - 1) * (sum over criteria of their disagreeing ordered pairs / (answers - 1)) / (disagreeing ordered pairs
    // of all answers thrown together).
    // Yes or no: {1 1 0} {1 1 1} {0 0}, n = 8 with five 1 and three 0. Within: 4 / 2 = 2. Together: 2 * 5 * 3 = 30. 1 - 7 * 2 / 30.
    expect(agreement.alpha.yesNo).toBeCloseTo(8 / 15, 10);
    // One to five, by ranks: {4 5 4} {2 2 3}, n = 6: 2, 2, 3, 4, 4, 5 stand at the ranks 1, 2.5, 4 and 5.5. Within: (4 * 1.5² + 4 * 1.5²) / 2 = 9.
    // Together: 2 * (2 * 1 * 1.5² + 2 * 2 * 3² + 2 * 1 * 4.5² + 1 * 2 * 1.5² + 1 * 1 * 3² + 2 * 1 * 1.5²) = 198. 1 - 5 * 9 / 198.
    expect(agreement.alpha.scale1to5).toBeCloseTo(17 / 22, 10);
    // Nought to ten, by differences: {7 9 8} {2 2}, n = 5. Within: 2 * (2² + 1² + 1²) / 2 + 0 = 6.
    // Together: 2 * (2² + 1² + 1² + 2 * (5² + 7² + 6²)) = 452. 1 - 4 * 6 / 452.
    expect(agreement.alpha.scale0to10).toBeCloseTo(107 / 113, 10);

    // What it cost each of them, side by side: the page was in view from the first second on, to the end of the task.
    const [row] = frictionTable(brief, views);
    expect(row?.costs.map((cost) => [cost?.seconds, cost?.pages])).toEqual([
      [20, 1],
      [30, 1],
      [40, 1],
    ]);
    expect(views.map(({ walkthrough }) => walkthrough.tasks[0]?.gap)).toEqual([0, -1, -2]);
    team.close();
  });
});
