import type { CDPSession } from '@playwright/test';

/** What a page's main thread did between two marks, in milliseconds of its own time: what other programs took meanwhile does not count. */
export interface MainThreadTasks {
  /** The longest task, in which the page could do nothing else. */
  readonly longest: number;
  /** All of them together. */
  readonly total: number;
}

/** Names of the marks (`performance.mark`) that the action has to set in the page. */
export const marks = { start: 'reading:start', end: 'reading:end' } as const;

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of that, what the thread itself took. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

/** Traces an action and gives the tasks of the thread that set the marks, from the task of the first mark to that of the last. */
export async function mainThreadTasks(browser: CDPSession, action: () => Promise<void>): Promise<MainThreadTasks> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly unknown[] }) => events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', collect);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'] },
  });
  await action();
  const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', collect);
  return tasksBetweenMarks(events);
}

function tasksBetweenMarks(events: readonly TraceEvent[]): MainThreadTasks {
  const start = events.find(({ name }) => name === marks.start);
  const end = events.find(({ name }) => name === marks.end);
  if (!start || !end) throw new Error('The trace has no marks.');
  const took = events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === start.pid && tid === start.tid)
    .filter(({ ts, dur = 0 }) => ts + dur >= start.ts && ts <= end.ts)
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return { longest: Math.max(...took), total: took.reduce((sum, each) => sum + each, 0) };
}
