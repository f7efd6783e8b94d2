import type { Stage } from '../schemas/study';
import type { Touchpoint } from '../schemas/touchpoint';
import type { Brief, StageRun, TaskRun, Walkthrough } from '../schemas/walkthrough';

type Expected = Pick<TaskRun | StageRun | Touchpoint, 'expectation' | 'reality' | 'gap'>;

/** Something of which was said what was expected, or what it was. */
export interface GapRow extends Expected {
  readonly key: string;
  readonly of: { readonly task: string } | { readonly stage: Stage | string } | { readonly touchpoint: string };
}

/** All that was expected in a walkthrough and what it was: of its tasks, its stages, its touchpoints, in this order. */
export function gapRows(visit: {
  readonly walkthrough: Pick<Walkthrough, 'tasks' | 'stages'>;
  readonly brief: Pick<Brief, 'tasks'>;
  readonly stages: readonly Stage[];
  readonly touchpoints: readonly Touchpoint[];
}): GapRow[] {
  const { walkthrough, brief, stages, touchpoints } = visit;
  const rows: GapRow[] = [
    ...walkthrough.tasks.map((run) => ({
      ...expectedOf(run),
      key: run.id,
      of: { task: brief.tasks.find(({ id }) => id === run.taskId)?.text ?? '' },
    })),
    ...walkthrough.stages.map((run) => ({
      ...expectedOf(run),
      key: run.stageId,
      of: { stage: stages.find(({ id }) => id === run.stageId) ?? run.stageId },
    })),
    ...touchpoints
      .filter(({ status, basis }) => status !== 'excluded' && basis !== 'assumed')
      .map((touchpoint) => ({
        ...expectedOf(touchpoint),
        key: touchpoint.id,
        of: { touchpoint: touchpoint.title },
      })),
  ];
  return rows.filter(
    ({ expectation, reality, gap }) => expectation.trim() !== '' || reality.trim() !== '' || gap !== null,
  );
}

const expectedOf = ({ expectation, reality, gap }: Expected): Expected => ({ expectation, reality, gap });
