import type { Touchpoint } from '../schemas/touchpoint';
import type {
  Answer,
  Brief,
  Criterion,
  PageView,
  Pause,
  Task,
  TaskRun,
  Wait,
  Walkthrough,
} from '../schemas/walkthrough';
import { trailOf } from './trail';
import { isOver } from './visitTimes';

/** What a narrative is told from. */
export interface Visit {
  readonly walkthrough: Walkthrough;
  readonly brief: Pick<Brief, 'tasks' | 'criteria'>;
  readonly answers: readonly Answer[];
  readonly pageViews: readonly PageView[];
  readonly touchpoints: readonly Touchpoint[];
}

/** Something that happened, at its time, with the evidence of it. What anybody thought of it is not in it. */
export type Fact = { readonly at: string; readonly evidenceIds: readonly string[] } & (
  | { readonly kind: 'started' | 'ended' }
  | { readonly kind: 'taskBegan'; readonly task: Task | null; readonly run: TaskRun }
  | { readonly kind: 'taskEnded'; readonly task: Task | null; readonly run: TaskRun }
  | {
      readonly kind: 'pages';
      readonly pageViews: readonly PageView[];
      readonly touchpoint: Touchpoint | null;
      readonly inViewMs: number;
    }
  | { readonly kind: 'touchpoint'; readonly touchpoint: Touchpoint }
  | { readonly kind: 'wait'; readonly wait: Wait }
  | { readonly kind: 'pause'; readonly pause: Pause }
  /** Yes or no, minutes, a price, a number: what was found, and no rating. */
  | { readonly kind: 'finding'; readonly criterion: Criterion; readonly answer: Answer }
);

/** What somebody thought or felt, and of what. */
export type Opinion = { readonly evidenceIds: readonly string[] } & (
  | { readonly kind: 'feeling'; readonly at: string; readonly touchpoint: Touchpoint }
  | { readonly kind: 'task'; readonly at: string; readonly task: Task | null; readonly run: TaskRun }
  | { readonly kind: 'stage'; readonly stage: Walkthrough['stages'][number] }
  /** A rating, words, or the comment on a finding. */
  | { readonly kind: 'answer'; readonly criterion: Criterion; readonly answer: Answer }
  | { readonly kind: 'recommendation'; readonly likelihood: number }
);

export interface Narrative {
  /** In the order in which it happened. */
  readonly facts: readonly Fact[];
  /** Feelings and tasks in their order, then stages, answers in the order of the brief, and the recommendation. */
  readonly opinions: readonly Opinion[];
}

/** A walkthrough told: what happened, in order and with its evidence, and apart from it what was thought of it. */
export function narrativeOf(visit: Visit): Narrative {
  return { facts: factsOf(visit), opinions: opinionsOf(visit) };
}

const none: readonly string[] = [];
/** Kinds of answers that say what is; the others rate it. */
const findings: ReadonlySet<Criterion['answerType']> = new Set(['yesNo', 'minutes', 'price', 'number']);

function factsOf({ walkthrough, brief, answers, pageViews, touchpoints }: Visit): Fact[] {
  const { startedAt, endedAt, pauses, waits, tasks, proofOfVisitEvidenceIds } = walkthrough;
  const counted = touchpoints.filter(({ status }) => status !== 'excluded');
  const trail = trailOf({ pageViews, touchpoints: counted, pauses }).map((item): Fact => {
    const { at } = item;
    if (item.kind === 'pause') return { kind: 'pause', at, pause: item.pause, evidenceIds: none };
    const evidenceIds = item.touchpoint?.evidenceIds ?? none;
    if (item.kind === 'touchpoint') return { kind: 'touchpoint', at, touchpoint: item.touchpoint, evidenceIds };
    return {
      kind: 'pages',
      at,
      pageViews: item.pageViews,
      touchpoint: item.touchpoint,
      inViewMs: item.inViewMs,
      evidenceIds,
    };
  });
  const taskOf = ({ taskId }: TaskRun) => brief.tasks.find(({ id }) => id === taskId) ?? null;
  const facts: Fact[] = [
    ...(startedAt === null ? [] : [{ kind: 'started' as const, at: startedAt, evidenceIds: proofOfVisitEvidenceIds }]),
    ...tasks.map((run): Fact => ({ kind: 'taskBegan', at: run.startedAt, task: taskOf(run), run, evidenceIds: none })),
    ...trail,
    ...waits.filter(isOver).map((wait): Fact => ({ kind: 'wait', at: wait.startedAt, wait, evidenceIds: none })),
    ...given(brief, answers)
      .filter(({ criterion, answer }) => findings.has(criterion.answerType) && answer.value !== null)
      .map(({ criterion, answer }): Fact => {
        const { evidenceIds, createdAt: at } = answer;
        return { kind: 'finding', at, criterion, answer, evidenceIds };
      }),
    ...tasks.flatMap((run): Fact[] =>
      run.endedAt === null ? [] : [{ kind: 'taskEnded', at: run.endedAt, task: taskOf(run), run, evidenceIds: none }],
    ),
    ...(endedAt === null ? [] : [{ kind: 'ended' as const, at: endedAt, evidenceIds: none }]),
  ];
  // What is of the same moment stands as it is listed here.
  return facts.toSorted((a, b) => compareTimes(a.at, b.at));
}

function opinionsOf({ walkthrough, brief, answers, touchpoints }: Visit): Opinion[] {
  const feelings = touchpoints
    .filter((touchpoint) => touchpoint.status !== 'excluded' && saysSomething(touchpoint))
    .map((touchpoint): Opinion & { at: string } => {
      const { capturedAt: at, evidenceIds } = touchpoint;
      return { kind: 'feeling', at, touchpoint, evidenceIds };
    });
  const ofTasks = walkthrough.tasks
    .filter(({ expectation, reality, gap, effort, satisfaction }) => {
      return expectation !== '' || reality !== '' || gap !== null || effort !== null || satisfaction !== null;
    })
    .map((run): Opinion & { at: string } => {
      const task = brief.tasks.find(({ id }) => id === run.taskId) ?? null;
      return { kind: 'task', at: run.endedAt ?? run.startedAt, task, run, evidenceIds: none };
    });
  const { likelihoodToRecommend: likelihood } = walkthrough;
  return [
    ...[...feelings, ...ofTasks].toSorted((a, b) => compareTimes(a.at, b.at)),
    ...walkthrough.stages.map((stage): Opinion => ({ kind: 'stage', stage, evidenceIds: none })),
    ...given(brief, answers)
      .filter(({ criterion, answer }) => !findings.has(criterion.answerType) || answer.comment.trim() !== '')
      .map(
        ({ criterion, answer }): Opinion => ({ kind: 'answer', criterion, answer, evidenceIds: answer.evidenceIds }),
      ),
    ...(likelihood === null ? [] : [{ kind: 'recommendation' as const, likelihood, evidenceIds: none }]),
  ];
}

/** The answers that were given, in the order of the brief. */
function given(brief: Visit['brief'], answers: readonly Answer[]) {
  return brief.criteria.flatMap((criterion) => {
    const answer = answers.find(({ criterionId }) => criterionId === criterion.id);
    return answer && !answer.notApplicable && (answer.value !== null || answer.comment.trim() !== '')
      ? [{ criterion, answer }]
      : [];
  });
}

function saysSomething({
  emotion,
  thought,
  expectation,
  reality,
  painPoints,
  satisfaction,
  effort,
}: Touchpoint): boolean {
  return (
    emotion !== null ||
    [thought, expectation, reality].some((text) => text.trim() !== '') ||
    painPoints.length > 0 ||
    satisfaction !== null ||
    effort !== null
  );
}

/** By time alone: what is of the same moment keeps its order. */
function compareTimes(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
