import type { Answer, Brief, Criterion, Task, Walkthrough } from '../schemas/walkthrough';

/** What is still to be done before a walkthrough is whole. */
export interface OpenPoints {
  /** Tasks that were never begun, or go on. */
  readonly tasks: readonly Task[];
  /** Tasks that were done, but without a word of what came of them where the brief asks for it. */
  readonly unsaid: readonly Task[];
  readonly unanswered: readonly Criterion[];
  /** Answered, but without the evidence that the brief asks for. Where it does not apply there is none to bring. */
  readonly withoutEvidence: readonly Criterion[];
  /** Answered with "no", but without the comment that the brief asks for then. */
  readonly withoutComment: readonly Criterion[];
  readonly withoutRecommendation: boolean;
}

/** What a walkthrough still leaves open: to be shown while it runs, and warned of before its end. */
export function openPointsOf(
  brief: Pick<Brief, 'tasks' | 'criteria' | 'askExpectation'>,
  walkthrough: Pick<Walkthrough, 'tasks' | 'stages' | 'likelihoodToRecommend'>,
  answers: readonly Answer[],
): OpenPoints {
  const answerOf = new Map(answers.map((answer) => [answer.criterionId, answer]));
  const isDone = ({ id }: Task) => {
    const runs = walkthrough.tasks.filter(({ taskId }) => taskId === id);
    return runs.length > 0 && runs.every(({ endedAt }) => endedAt !== null);
  };
  const isUnsaid = ({ id, stageId }: Task) => {
    const said =
      brief.askExpectation === 'stage'
        ? walkthrough.stages.find((stage) => stage.stageId === stageId)
        : walkthrough.tasks.findLast(({ taskId }) => taskId === id);
    return (said?.reality ?? '').trim() === '' && (said?.gap ?? null) === null;
  };
  const given = brief.criteria.flatMap((criterion) => {
    const answer = answerOf.get(criterion.id);
    return answer && (answer.notApplicable || answer.value !== null) ? [{ criterion, answer }] : [];
  });
  const answered = new Set(given.map(({ criterion }) => criterion));
  const applicable = given.filter(({ answer }) => !answer.notApplicable);
  return {
    tasks: brief.tasks.filter((task) => !isDone(task)),
    unsaid: brief.tasks.filter((task) => isDone(task) && isAsked(brief, task) && isUnsaid(task)),
    unanswered: brief.criteria.filter((criterion) => !answered.has(criterion)),
    withoutEvidence: applicable
      .filter(({ criterion, answer }) => criterion.evidenceRequired && answer.evidenceIds.length === 0)
      .map(({ criterion }) => criterion),
    withoutComment: applicable
      .filter(
        ({ criterion, answer }) =>
          criterion.commentRequiredOnNo && answer.value === false && answer.comment.trim() === '',
      )
      .map(({ criterion }) => criterion),
    withoutRecommendation: walkthrough.likelihoodToRecommend === null,
  };
}

/** Whether it is asked after this task what came of it: of a stage after the last one of its tasks. */
function isAsked({ tasks, askExpectation }: Pick<Brief, 'tasks' | 'askExpectation'>, task: Task): boolean {
  if (askExpectation !== 'stage') return askExpectation === 'task';
  return task.stageId !== null && tasks.findLast(({ stageId }) => stageId === task.stageId) === task;
}
