import { useEffect, useRef, useState } from 'react';
import { Button, Field } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import type { RunningWalkthrough } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { Task, TaskRun, Wait } from '@/lib/journey/schemas/walkthrough';
import { frictionOfRun } from '@/lib/journey/visit/frictionTable';
import { isOver } from '@/lib/journey/visit/visitTimes';
import { bringToTop } from './bringToTop';
import styles from './panel.module.css';
import { usePanel } from './panelTools';
import { Scale } from './Scale';
import { clockTime } from './times';
import { type PanelKeys, panelKeys, useKeys } from './usePanelKeys';
import { useTyped } from './useTyped';

/** What the part on tasks is about, beside the task that goes on. */
export interface TaskChoice {
  /** The run whose outcome is asked for. */
  readonly askedId: string | null;
  /** The task to be begun, out of its turn or again. */
  readonly taskId: string | null;
  /** Grows each time that it is to come to the top, and to hear the keyboard. */
  readonly turn: number;
}

export interface TaskPartProps {
  readonly view: RunningWalkthrough;
  readonly now: number;
  readonly keys: PanelKeys;
  /** Tasks of which nothing was said though the brief asks. */
  readonly unsaid: readonly Task[];
  readonly choice: TaskChoice;
  readonly onChoose: (choice: Omit<TaskChoice, 'turn'>, isShown?: boolean) => void;
}

/** The tasks of the brief, one after another: what is expected, what it costs, what came of it. */
export function TaskPart({ view, now, keys, unsaid, choice, onChoose }: TaskPartProps) {
  const { language } = usePanel();
  const messages = walkthroughMessages[language];
  const { brief, walkthrough } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const { askedId, taskId: chosenId, turn } = choice;
  useEffect(() => {
    if (turn > 0) bringToTop(heading.current);
  }, [turn]);
  const runOf = (task: Task) => walkthrough.tasks.findLast(({ taskId }) => taskId === task.id);
  const going = walkthrough.tasks.find(({ endedAt }) => endedAt === null);
  const goingId = going?.id;
  const wasGoingId = useRef(goingId);
  useEffect(() => {
    // The brief above folds as the first task begins: what was just begun stays in sight.
    if (goingId !== undefined && wasGoingId.current === undefined) bringToTop(heading.current);
    wasGoingId.current = goingId;
  }, [goingId]);
  const asked = walkthrough.tasks.find(({ id }) => id === askedId);
  const current =
    brief.tasks.find(({ id }) => id === (asked?.taskId ?? going?.taskId ?? chosenId)) ??
    brief.tasks.find((task) => runOf(task) === undefined) ??
    null;
  return (
    <section className={styles.part}>
      <h2 ref={current === null ? heading : undefined} tabIndex={-1} className={styles.partTitle}>
        {messages.tasks}
      </h2>
      {current === null ? null : (
        <div className={styles.card}>
          <h3 ref={heading} tabIndex={-1} className={styles.cardTitle}>
            <span className={styles.faint}>
              {messages.taskOf(brief.tasks.indexOf(current) + 1, brief.tasks.length)}
            </span>
            <br />
            {current.text}
          </h3>
          {asked !== undefined ? (
            <Outcome
              key={asked.id}
              view={view}
              run={asked}
              onDone={() => onChoose({ askedId: null, taskId: null }, true)}
            />
          ) : going !== undefined ? (
            <Going
              view={view}
              run={going}
              now={now}
              keys={keys}
              onEnded={() => onChoose({ askedId: going.id, taskId: null })}
            />
          ) : walkthrough.state === 'running' ? (
            <Beginning
              key={current.id}
              view={view}
              task={current}
              keys={keys}
              onBegun={() => onChoose({ askedId: null, taskId: null })}
            />
          ) : (
            <p className={styles.faint}>{messages.goOnFirst}</p>
          )}
        </div>
      )}
      <TaskList
        tasks={brief.tasks}
        current={current}
        runOf={runOf}
        unsaid={unsaid}
        isLocked={going !== undefined || asked !== undefined}
        onChoose={(taskId) => onChoose({ askedId: null, taskId }, true)}
        onSay={(run) => onChoose({ askedId: run.id, taskId: null }, true)}
      />
    </section>
  );
}

interface TaskListProps {
  readonly tasks: readonly Task[];
  readonly current: Task | null;
  /** The last time that it was done. */
  readonly runOf: (task: Task) => TaskRun | undefined;
  readonly unsaid: readonly Task[];
  readonly isLocked: boolean;
  readonly onChoose: (taskId: string) => void;
  /** Says afterwards what came of it. */
  readonly onSay: (run: TaskRun) => void;
}

/** All of them, to do one out of its turn or again. Folded: the criteria and the trail are looked at more often. */
function TaskList({ tasks, current, runOf, unsaid, isLocked, onChoose, onSay }: TaskListProps) {
  const { language } = usePanel();
  const messages = walkthroughMessages[language];
  const wordOf = (run: TaskRun | undefined) => {
    if (run === undefined) return '';
    if (run.endedAt === null) return messages.taskRuns;
    return run.completed === false ? messages.taskNotDone : messages.taskDone;
  };
  const done = tasks.filter((task) => runOf(task)?.endedAt).length;
  return (
    <details className={styles.group} open={current === null}>
      <summary>{messages.allTasks(done, tasks.length)}</summary>
      <ol className={styles.tasks}>
        {tasks.map((task) => {
          const run = runOf(task);
          const word = wordOf(run);
          return (
            <li key={task.id} aria-current={task === current ? 'step' : undefined}>
              <div>
                <button type="button" className={styles.link} disabled={isLocked} onClick={() => onChoose(task.id)}>
                  {task.text}
                </button>
                {word === '' ? null : <p className={styles.faint}>{word}</p>}
                {run === undefined || !unsaid.includes(task) ? null : (
                  <button
                    type="button"
                    className={`${styles.link} ${styles.warning}`}
                    disabled={isLocked}
                    aria-label={messages.labelled(messages.taskUnsaid, task.text)}
                    onClick={() => onSay(run)}
                  >
                    {messages.taskUnsaid}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

interface BeginningProps {
  readonly view: RunningWalkthrough;
  readonly task: Task;
  readonly keys: PanelKeys;
  readonly onBegun: () => void;
}

function Beginning({ view, task, keys, onBegun }: BeginningProps) {
  const tools = usePanel();
  const messages = walkthroughMessages[tools.language];
  // Sent twice, by a double click, it is one.
  const [runId] = useState(newId);
  const { brief, walkthrough } = view;
  const expectation = useTyped(`expectation:${walkthrough.id}:${task.id}`);
  const asksStage =
    brief.askExpectation === 'stage' &&
    task.stageId !== null &&
    !walkthrough.stages.some(({ stageId }) => stageId === task.stageId);
  const asks = brief.askExpectation === 'task' || asksStage;

  async function begin(): Promise<void> {
    const said = expectation.text.trim();
    if (asksStage && task.stageId !== null) {
      const startedAt = new Date(tools.now()).toISOString();
      const noted = { walkthroughId: walkthrough.id, stageId: task.stageId, startedAt, expectation: said };
      if (!(await tools.run('noteStage', noted))) return;
    }
    const begun = await tools.run('startTask', {
      walkthroughId: walkthrough.id,
      runId,
      taskId: task.id,
      at: tools.now(),
      expectation: brief.askExpectation === 'task' ? said : '',
    });
    if (!begun) return;
    expectation.sent();
    onBegun();
  }
  useKeys(keys, { task: () => void begin() });

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      {asks ? (
        <Field name={messages.expectation}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              value={expectation.text}
              onChange={({ target }) => expectation.type(target.value)}
            />
          )}
        </Field>
      ) : null}
      <Button look="primary" type="submit" keyCap={panelKeys.task}>
        {messages.startTask}
      </Button>
    </form>
  );
}

interface GoingProps {
  readonly view: RunningWalkthrough;
  readonly run: TaskRun;
  readonly now: number;
  readonly keys: PanelKeys;
  readonly onEnded: () => void;
}

type Waiting = Pick<Wait, 'id' | 'startedAt'>;

function Going({ view, run, now, keys, onEnded }: GoingProps) {
  const tools = usePanel();
  const messages = walkthroughMessages[tools.language];
  const { walkthrough, pageViews } = view;
  const cost = frictionOfRun(run, pageViews);
  const all = walkthrough.waits.filter(({ taskRunId }) => taskRunId === run.id);
  const waits = all.filter(isOver);
  // It goes on where the panel was closed meanwhile.
  const [waiting, setWaiting] = useState<Waiting | null>(() => all.findLast((wait) => !isOver(wait)) ?? null);

  async function end(): Promise<void> {
    const at = tools.now();
    if (waiting !== null) await wait();
    if (await tools.run('endTask', { walkthroughId: walkthrough.id, runId: run.id, at })) onEnded();
  }
  async function wait(): Promise<void> {
    const now = tools.now();
    const { id, startedAt } = waiting ?? { id: newId(), startedAt: new Date(now).toISOString() };
    setWaiting(waiting === null ? { id, startedAt } : null);
    const ms = waiting === null ? 0 : Math.max(1, now - Date.parse(startedAt));
    await tools.run('noteWait', { walkthroughId: walkthrough.id, id, startedAt, ms, note: '' });
  }
  useKeys(keys, { task: () => void end(), wait: () => void wait() });

  return (
    <>
      <p className={styles.time} role="timer">
        {clockTime(now - Date.parse(run.startedAt))}
      </p>
      <p className={styles.faint}>{messages.cost(cost.pages, cost.clicks, cost.fields, cost.interruptions)}</p>
      {cost.feesAfterMs === null ? null : <p className={styles.faint}>{messages.fees(clockTime(cost.feesAfterMs))}</p>}
      {waits.map(({ id, ms }) => (
        <p key={id} className={styles.faint}>
          {messages.wait(clockTime(ms))}
        </p>
      ))}
      <div className={styles.row}>
        <Button look="primary" keyCap={panelKeys.task} onClick={() => void end()}>
          {messages.endTask}
        </Button>
        <Button keyCap={panelKeys.wait} aria-pressed={waiting !== null} onClick={() => void wait()}>
          {waiting === null
            ? messages.startWait
            : `${messages.endWait} ${clockTime(now - Date.parse(waiting.startedAt))}`}
        </Button>
      </div>
    </>
  );
}

function Outcome({ view, run, onDone }: { view: RunningWalkthrough; run: TaskRun; onDone: () => void }) {
  const tools = usePanel();
  const messages = walkthroughMessages[tools.language];
  const { brief, walkthrough } = view;
  const stageId = brief.tasks.find(({ id }) => id === run.taskId)?.stageId ?? null;
  // Of a stage it is asked after its last task.
  const isLastOfStage = brief.tasks.findLast((task) => task.stageId === stageId)?.id === run.taskId;
  const asksStage = brief.askExpectation === 'stage' && stageId !== null && isLastOfStage;
  const stage = walkthrough.stages.find((each) => each.stageId === stageId);
  const expectation = asksStage ? (stage?.expectation ?? '') : run.expectation;
  const asks = brief.askExpectation === 'task' || asksStage;
  const before = asksStage ? stage : run;
  const reality = useTyped(`reality:${run.id}`, before?.reality);
  const [gap, setGap] = useState(before?.gap ?? null);
  const [effort, setEffort] = useState(run.effort);
  const [satisfaction, setSatisfaction] = useState(run.satisfaction);
  const [isDone, setIsDone] = useState(run.completed !== false);

  async function save(): Promise<void> {
    const said = { reality: reality.text.trim(), gap };
    const walkthroughId = walkthrough.id;
    if (asksStage && stageId !== null) {
      const endedAt = new Date(tools.now()).toISOString();
      if (!(await tools.run('noteStage', { walkthroughId, stageId, endedAt, ...said }))) return;
    }
    const ended = await tools.run('endTask', {
      walkthroughId,
      runId: run.id,
      at: null,
      completed: isDone,
      effort,
      satisfaction,
      ...(brief.askExpectation === 'task' ? said : {}),
    });
    if (!ended) return;
    reality.sent();
    onDone();
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {asks ? (
        <>
          {expectation === '' ? null : (
            <div>
              <p className={styles.faint}>{messages.expected}</p>
              <blockquote className={styles.quote}>{expectation}</blockquote>
            </div>
          )}
          <Field name={messages.reality}>
            {(control) => (
              <textarea
                {...control}
                rows={2}
                value={reality.text}
                onChange={({ target }) => reality.type(target.value)}
              />
            )}
          </Field>
          <Scale
            name={messages.gap}
            value={gap}
            from={-2}
            to={2}
            low={messages.gapLow}
            high={messages.gapHigh}
            onChoose={setGap}
          />
        </>
      ) : null}
      <Scale
        name={messages.effort}
        value={effort}
        from={1}
        to={7}
        low={messages.effortLow}
        high={messages.effortHigh}
        onChoose={setEffort}
      />
      <Scale
        name={messages.satisfaction}
        value={satisfaction}
        from={1}
        to={5}
        low={messages.satisfactionLow}
        high={messages.satisfactionHigh}
        onChoose={setSatisfaction}
      />
      <label className={styles.tick}>
        <input type="checkbox" checked={!isDone} onChange={({ target }) => setIsDone(!target.checked)} />
        <span>{messages.taskNotDone}</span>
      </label>
      <Button look="primary" type="submit">
        {messages.finishTask}
      </Button>
    </form>
  );
}
