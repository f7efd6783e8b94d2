import type { Answer, Brief, Criterion } from '../schemas/walkthrough';

/** One criterion as one walkthrough answered it. */
export interface CriterionScore {
  readonly criterion: Criterion;
  readonly answer: Answer | null;
  /**
   * `open` where nothing was answered, `fact` where the answer is no judgement (minutes, a price, a number, words): it stands in the report and counts
   * in no score.
   */
  readonly state: 'scored' | 'notApplicable' | 'open' | 'fact';
  /** From 0 to 1 of what can be reached; null where it is not scored. */
  readonly share: number | null;
  /** A "no" where that fails the whole visit. */
  readonly isKnockOut: boolean;
}

/** Several criteria together. */
export interface Score {
  /** The mean of the shares, by the weights of their criteria; null where nothing that weighs is scored. */
  readonly share: number | null;
  /** The sum of the weights that count in it: of criteria that were scored, and of no others. */
  readonly weight: number;
  readonly scored: number;
  readonly notApplicable: number;
  readonly open: number;
}

export interface VisitScores {
  /** In the order of the brief. */
  readonly criteria: readonly CriterionScore[];
  readonly total: Score;
  /** Criteria that failed the whole visit, whatever its score. */
  readonly knockOuts: readonly Criterion[];
  /** Of each stage that criteria name, in the order in which they first do; null for those that name none. */
  readonly stages: readonly { readonly stageId: string | null; readonly score: Score }[];
}

/**
 * The scores of a walkthrough. "Not applicable" takes a criterion out of the score, with its weight; an open one as well, and is counted, so that
 * nobody takes half a visit for a whole one.
 */
export function scoresOf(brief: Pick<Brief, 'criteria'>, answers: readonly Answer[]): VisitScores {
  const answerOf = new Map(answers.map((answer) => [answer.criterionId, answer]));
  const criteria = brief.criteria.map((criterion) => scoreOf(criterion, answerOf.get(criterion.id) ?? null));
  const byStage = Map.groupBy(criteria, ({ criterion }) => criterion.stageId);
  return {
    criteria,
    total: together(criteria),
    knockOuts: criteria.filter(({ isKnockOut }) => isKnockOut).map(({ criterion }) => criterion),
    stages: [...byStage].map(([stageId, own]) => ({ stageId, score: together(own) })),
  };
}

function scoreOf(criterion: Criterion, answer: Answer | null): CriterionScore {
  const none = { criterion, answer, share: null, isKnockOut: false };
  if (answer?.notApplicable) return { ...none, state: 'notApplicable' };
  if (answer === null || answer.value === null) return { ...none, state: 'open' };
  const share = shareOf(criterion.answerType, answer.value);
  if (share === null) return { ...none, state: 'fact' };
  return { criterion, answer, state: 'scored', share, isKnockOut: criterion.knockOut && answer.value === false };
}

/** How much of what can be reached an answer says, from 0 to 1; null where it judges nothing. */
function shareOf(answerType: Criterion['answerType'], value: boolean | number | string): number | null {
  if (typeof value === 'boolean') return answerType === 'yesNo' ? Number(value) : null;
  if (typeof value !== 'number') return null;
  if (answerType === 'scale1to5') return withinOne((value - 1) / 4);
  if (answerType === 'scale0to10') return withinOne(value / 10);
  return null;
}

/** A file may hold an answer that its question does not allow. */
function withinOne(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function together(criteria: readonly CriterionScore[]): Score {
  const count = (state: CriterionScore['state']) => criteria.filter((each) => each.state === state).length;
  const scored = criteria.filter(({ share }) => share !== null);
  const weight = scored.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  const reached = scored.reduce((sum, { criterion, share }) => sum + criterion.weight * (share ?? 0), 0);
  return {
    share: weight > 0 ? reached / weight : null,
    weight,
    scored: scored.length,
    notApplicable: count('notApplicable'),
    open: count('open'),
  };
}
