import { type CommandInput, type Committed, StoreError } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { TaskRun, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import { frictionOfRun } from '@/lib/journey/visit/frictionTable';
import type { Recorder } from '@/lib/journey/visit/recorder';
import type { RecorderEvent } from '@/lib/journey/visit/recorderEvent';
import type { StoreContext } from '../storeContext';
import { type Writer, write } from '../writer';
import { recordInto, tablesToRecord } from './recordInto';
import { recorderOf } from './recordings';
import { briefOf, pageViewsOf, walkthroughOf } from './walkthroughRecords';

/** See `commandSchemas.startTask`. @throws {StoreError} `notFound` also where the brief has no such task. */
export async function startTask(context: StoreContext, input: CommandInput<'startTask'>): Promise<Committed> {
  const recorder = await recorderOf(context);
  const { walkthroughId, runId, taskId, at, expectation } = input;
  return write(context, 'startTask', [...tablesToRecord, 'briefs'], async (writer) => {
    const walkthrough = await walkthroughOf(writer.database, walkthroughId);
    if (walkthrough.tasks.some(({ id }) => id === runId)) return {};
    const brief = await briefOf(writer.database, walkthrough.briefId);
    if (!brief.tasks.some(({ id }) => id === taskId)) throw new StoreError('notFound', `tasks ${taskId}`);
    const begun: RecorderEvent = { id: newId(), at, type: 'taskStarted', runId, taskId };
    const { now } = await recordInto(writer, recorder, walkthrough, [begun]);
    const startedAt = new Date(now).toISOString();
    const before = await endedRuns(writer, walkthrough, startedAt);
    const run: TaskRun = {
      id: runId,
      taskId,
      startedAt,
      endedAt: null,
      completed: null,
      expectation,
      reality: '',
      gap: null,
      effort: null,
      satisfaction: null,
      friction: null,
    };
    await writer.edit('walkthroughs', await writer.get('walkthroughs', walkthroughId), { tasks: [...before, run] });
    return {};
  });
}

/** See `commandSchemas.endTask`. @throws {StoreError} `notFound` also where the task was not begun. */
export async function endTask(context: StoreContext, input: CommandInput<'endTask'>): Promise<Committed> {
  const recorder = await recorderOf(context);
  const { walkthroughId, runId, at, ...said } = input;
  return write(context, 'endTask', tablesToRecord, async (writer) => {
    const walkthrough = await walkthroughOf(writer.database, walkthroughId);
    const run = walkthrough.tasks.find(({ id }) => id === runId);
    if (!run) throw new StoreError('notFound', `taskRuns ${runId}`);
    const ends = at !== null && run.endedAt === null;
    const ended = ends ? await endedAt(writer, recorder, walkthrough, runId, at) : null;
    const tasks = ended === null ? walkthrough.tasks : await endedRuns(writer, walkthrough, ended, runId);
    const changed = tasks.map((each) => (each.id === runId ? { ...each, ...withoutUndefined(said) } : each));
    await writer.edit('walkthroughs', await writer.get('walkthroughs', walkthroughId), { tasks: changed });
    return {};
  });
}

async function endedAt(
  writer: Writer,
  recorder: Recorder,
  walkthrough: Walkthrough,
  runId: string,
  at: number,
): Promise<string> {
  const { now } = await recordInto(writer, recorder, walkthrough, [{ id: newId(), at, type: 'taskEnded', runId }]);
  return new Date(now).toISOString();
}

/** The runs with those ended that still go on (or just one of them), and what they cost. Needs `pageViews`. */
export async function endedRuns(
  { database }: Writer,
  { id, tasks }: Walkthrough,
  endedAtInstant: string,
  runId?: string,
): Promise<TaskRun[]> {
  const isEnding = (run: TaskRun) => run.endedAt === null && (runId === undefined || run.id === runId);
  if (!tasks.some(isEnding)) return [...tasks];
  const views = await pageViewsOf(database, id);
  return tasks.map((run) => {
    if (!isEnding(run)) return run;
    const ended = { ...run, endedAt: endedAtInstant };
    return { ...ended, friction: frictionOfRun(ended, views) };
  });
}

/** See `commandSchemas.noteStage`. */
export async function noteStage(context: StoreContext, input: CommandInput<'noteStage'>): Promise<Committed> {
  const { walkthroughId, stageId, ...said } = input;
  return write(context, 'noteStage', ['walkthroughs'], async (writer) => {
    const { stages } = await walkthroughOf(writer.database, walkthroughId);
    const fresh = { stageId, startedAt: null, endedAt: null, expectation: '', reality: '', gap: null };
    const known = stages.some((each) => each.stageId === stageId) ? stages : [...stages, fresh];
    const changed = known.map((each) => (each.stageId === stageId ? { ...each, ...withoutUndefined(said) } : each));
    await writer.edit('walkthroughs', await writer.get('walkthroughs', walkthroughId), { stages: changed });
    return {};
  });
}

/** See `commandSchemas.noteWait`. */
export async function noteWait(context: StoreContext, input: CommandInput<'noteWait'>): Promise<Committed> {
  const { walkthroughId, id, startedAt, ms, note } = input;
  return write(context, 'noteWait', ['walkthroughs'], async (writer) => {
    const { waits, tasks } = await walkthroughOf(writer.database, walkthroughId);
    const known = waits.some((wait) => wait.id === id);
    const taskRunId = tasks.findLast(({ endedAt: ended }) => ended === null)?.id ?? null;
    const changed = known
      ? waits.map((wait) => (wait.id === id ? { ...wait, ms, note } : wait))
      : [...waits, { id, taskRunId, startedAt, ms, note }];
    await writer.edit('walkthroughs', await writer.get('walkthroughs', walkthroughId), { waits: changed });
    return {};
  });
}

type Defined<Fields> = { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> };

/** What was said: a field that was left out stays as it is. */
function withoutUndefined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
}
