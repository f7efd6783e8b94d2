import type { CommandInput, Committed } from '@/lib/journey/commands';
import type { PageView, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import { stretchesUntil } from '@/lib/journey/visit/stretchesUntil';
import { totalsOfStretches } from '@/lib/journey/visit/totalsOfStretches';
import { commentsOn } from '../commentsOn';
import type { StoreContext } from '../storeContext';
import { type Writer, write } from '../writer';
import { recorderOf, recordingOf } from './recordings';
import { pageViewsOf, walkthroughOf } from './walkthroughRecords';

/** See `commandSchemas.deleteLastMinutes`. Unlike what records itself, this is an edit that can be undone. */
export async function deleteLastMinutes(
  context: StoreContext,
  { walkthroughId, at, minutes }: CommandInput<'deleteLastMinutes'>,
): Promise<Committed> {
  const recorder = await recorderOf(context);
  const tables = ['walkthroughs', 'pageViews', 'recordings', 'touchpoints', 'answers', 'evidence', 'comments'] as const;
  return write(context, 'deleteLastMinutes', tables, async (writer) => {
    const { database } = writer;
    const walkthrough = await walkthroughOf(database, walkthroughId);
    const since = Math.max(0, at - minutes * 60_000);
    const state = await recordingOf(database, walkthroughId);
    if (state) await database.recordings.update(walkthroughId, { state: recorder.forgetSince(state, since).state });
    const views = await pageViewsOf(database, walkthroughId);
    for (const view of views) {
      if (Date.parse(view.arrivedAt) >= since) await writer.remove('pageViews', view);
      else await writer.edit('pageViews', view, seenUntil(view, since));
    }
    await removeTouchpoints(writer, walkthrough.journeyId, since);
    await removeEvidence(writer, walkthrough, since);
    return {};
  });
}

/** What a page view says when all that came later is forgotten. */
function seenUntil(view: PageView, until: number): Partial<PageView> {
  const inMs = view.stretches.map((each) => ({ ...each, from: Date.parse(each.from), to: Date.parse(each.to) }));
  const kept = stretchesUntil(inMs, until);
  if (kept.length === inMs.length && kept.every((each, index) => each === inMs[index])) return {};
  const feesSeen = view.feesSeenAt !== null && Date.parse(view.feesSeenAt) < until;
  return {
    stretches: kept.map((each) => ({
      ...each,
      from: new Date(each.from).toISOString(),
      to: new Date(each.to).toISOString(),
    })),
    ...totalsOfStretches(kept),
    feesSeenAt: feesSeen ? view.feesSeenAt : null,
  };
}

async function removeTouchpoints(writer: Writer, journeyId: string, since: number): Promise<void> {
  const touchpoints = await writer.database.touchpoints.where('journeyId').equals(journeyId).toArray();
  const going = touchpoints.filter(({ capturedAt }) => Date.parse(capturedAt) >= since);
  const comments = await commentsOn(
    writer,
    'touchpoints',
    going.map(({ id }) => id),
  );
  for (const comment of comments) await writer.remove('comments', comment);
  for (const touchpoint of going) await writer.remove('touchpoints', touchpoint);
}

/** Takes what was kept in that time off what was said before it: a picture shows a page that is forgotten. */
async function removeEvidence(writer: Writer, { id, journeyId }: Walkthrough, since: number): Promise<void> {
  const { database } = writer;
  const lists = {
    touchpoints: await database.touchpoints.where('journeyId').equals(journeyId).toArray(),
    answers: await database.answers.where('walkthroughId').equals(id).toArray(),
  };
  const ids = [...lists.touchpoints, ...lists.answers].flatMap(({ evidenceIds }) => evidenceIds);
  const evidence = await database.evidence.bulkGet([...new Set(ids)]);
  const going = new Set(evidence.flatMap((each) => (each && Date.parse(each.capturedAt) >= since ? [each.id] : [])));
  const without = (record: { readonly evidenceIds: readonly string[] }) => ({
    evidenceIds: record.evidenceIds.filter((each) => !going.has(each)),
  });
  for (const each of lists.touchpoints) await writer.edit('touchpoints', each, without(each));
  for (const each of lists.answers) await writer.edit('answers', each, without(each));
}
