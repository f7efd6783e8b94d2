import type { Brief, Friction, PageView, Task, TaskRun, Walkthrough } from '../schemas/walkthrough';

/**
 * What a run of a task cost so far, counted from the page views of its walkthrough: of each what was in view between its
 * beginning and its end. Pages that are left out of the recording count for their time alone.
 */
export function frictionOfRun(run: Pick<TaskRun, 'startedAt' | 'endedAt'>, pageViews: readonly PageView[]): Friction {
  const start = Date.parse(run.startedAt);
  const end = run.endedAt === null ? Number.POSITIVE_INFINITY : Date.parse(run.endedAt);
  const total = { pages: 0, clicks: 0, fields: 0, interruptions: 0 };
  let inViewMs = 0;
  let fees: { readonly at: number; readonly page: number } | null = null;
  const met = pageViews
    .map((view) => ({ view, first: firstInView(view, start, end) }))
    .filter(({ first }) => first !== null)
    .toSorted((a, b) => (a.first ?? 0) - (b.first ?? 0));
  for (const { view } of met) {
    const isPage = view.excludedKind === null;
    if (isPage) total.pages += 1;
    for (const stretch of view.stretches) {
      const from = Date.parse(stretch.from);
      const to = Date.parse(stretch.to);
      inViewMs += Math.max(0, Math.min(to, end) - Math.max(from, start));
      // The recorder ends a stretch where a task begins or ends, so that each lies in one.
      if (from < start || from >= end) continue;
      total.clicks += stretch.clicks;
      total.fields += stretch.fields;
      total.interruptions += stretch.interruptions;
    }
    const feesAt = view.feesSeenAt === null ? null : Date.parse(view.feesSeenAt);
    if (feesAt !== null && feesAt <= end && (fees === null || feesAt < fees.at))
      fees = { at: feesAt, page: total.pages };
  }
  return {
    ...total,
    seconds: Math.round(inViewMs / 100) / 10,
    // What stood on the page already when the task began was there from its beginning.
    feesAfterMs: fees === null ? null : Math.max(0, fees.at - start),
    feesOnPage: fees === null ? null : fees.page,
  };
}

/** When a page was first in view within a time; one that was only opened then, and never looked at, when that was. Null for none. */
function firstInView(view: PageView, start: number, end: number): number | null {
  const within = view.stretches
    .map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) }))
    .filter(({ from, to }) => (from < end && to > start) || (from === to && from >= start && from < end));
  if (within.length > 0) return Math.max(start, Math.min(...within.map(({ from }) => from)));
  const arrived = Date.parse(view.arrivedAt);
  return view.stretches.length === 0 && arrived >= start && arrived < end ? arrived : null;
}

/** A walkthrough as the friction table sees it. */
export interface FrictionSubject {
  readonly walkthrough: Pick<Walkthrough, 'id' | 'tasks'>;
  readonly pageViews: readonly PageView[];
}

/** One task, with what it cost in each of the walkthroughs; null where it was not done there. */
export interface FrictionRow {
  readonly task: Task;
  readonly costs: readonly (Friction | null)[];
}

/** What each task of a brief cost in walkthroughs by it, side by side. A task that was done several times cost all of them. */
export function frictionTable(brief: Pick<Brief, 'tasks'>, subjects: readonly FrictionSubject[]): FrictionRow[] {
  return brief.tasks.map((task) => ({
    task,
    costs: subjects.map(({ walkthrough, pageViews }) => {
      const runs = walkthrough.tasks.filter(({ taskId }) => taskId === task.id);
      return sumOf(runs.map((run) => run.friction ?? frictionOfRun(run, pageViews)));
    }),
  }));
}

function sumOf(costs: readonly Friction[]): Friction | null {
  const [first, ...others] = costs;
  if (!first) return null;
  return others.reduce(
    (sum, each) => ({
      pages: sum.pages + each.pages,
      clicks: sum.clicks + each.clicks,
      fields: sum.fields + each.fields,
      interruptions: sum.interruptions + each.interruptions,
      seconds: Math.round((sum.seconds + each.seconds) * 10) / 10,
      // Where fees came is counted through: the first run goes before the second.
      feesAfterMs:
        sum.feesAfterMs ?? (each.feesAfterMs === null ? null : Math.round(sum.seconds * 1000) + each.feesAfterMs),
      feesOnPage: sum.feesOnPage ?? (each.feesOnPage === null ? null : sum.pages + each.feesOnPage),
    }),
    first,
  );
}
