import { type CommandInput, type Committed, StoreError } from '@/lib/journey/commands';
import { compareInJourney } from '@/lib/journey/compareInJourney';
import { placeBetween } from '@/lib/journey/order';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { PageView } from '@/lib/journey/schemas/walkthrough';
import { commentsOn } from '../commentsOn';
import { newRecordFields } from '../newRecordFields';
import { applyMoves, inJourney } from '../positions';
import type { StoreContext } from '../storeContext';
import { type Writer, write } from '../writer';
import { aroundOf, makingOf, tablesAround } from './aroundOf';
import { type Around, touchpointOfViews } from './touchpointOfViews';
import { pageViewsOf, walkthroughOf } from './walkthroughRecords';

type Group = CommandInput<'pageViewsToTouchpoints'>['groups'][number];

/** See `commandSchemas.pageViewsToTouchpoints`. @throws {StoreError} `notFound` also for a page view of another walkthrough. */
export async function pageViewsToTouchpoints(
  context: StoreContext,
  { walkthroughId, groups }: CommandInput<'pageViewsToTouchpoints'>,
): Promise<Committed> {
  const tables = [...tablesAround, 'pageViews', 'touchpoints', 'comments'] as const;
  const making = await makingOf(context);
  return write(context, 'pageViewsToTouchpoints', tables, async (writer) => {
    const { database } = writer;
    const walkthrough = await walkthroughOf(database, walkthroughId);
    const [around, before] = await Promise.all([
      aroundOf(writer, walkthrough, making),
      pageViewsOf(database, walkthroughId),
    ]);
    const known = new Set(before.map(({ id }) => id));
    const strange = groups.flatMap(({ pageViewIds }) => pageViewIds).find((id) => !known.has(id));
    if (strange !== undefined) throw new StoreError('notFound', `pageViews ${strange}`);
    // A page view in two groups is in the last of them.
    const target = new Map(
      groups.flatMap(({ touchpointId, pageViewIds }) => pageViewIds.map((id) => [id, touchpointId] as const)),
    );
    const after = before.map((view) => ({ ...view, touchpointId: target.get(view.id) ?? view.touchpointId }));
    for (const group of groups) await writeTouchpoint(writer, group, before, after, around);
    for (const view of before) {
      const touchpointId = target.get(view.id);
      if (touchpointId !== undefined) await writer.edit('pageViews', view, { touchpointId });
    }
    await settleOthers(writer, before, after, new Set(groups.map(({ touchpointId }) => touchpointId)));
    return {};
  });
}

/** Makes the touchpoint of a group, or changes it where it is there. */
async function writeTouchpoint(
  writer: Writer,
  { touchpointId, fields: given, pageViewIds }: Group,
  before: readonly PageView[],
  after: readonly PageView[],
  around: Around,
): Promise<void> {
  const { database } = writer;
  const { journeyId } = around.walkthrough;
  const views = after.filter((view) => view.touchpointId === touchpointId);
  if (views.length === 0) return;
  const fields = newRecordFields<'touchpoints'>('touchpoints', given);
  const existing = await database.touchpoints.get(touchpointId);
  const absorbed = await absorbedBy(writer, touchpointId, pageViewIds, before, after);
  const ofPages = touchpointOfViews(views, around);
  if (existing) {
    const { durationMs } = ofPages;
    await writer.edit('touchpoints', existing, { durationMs, ...keptOf([existing, ...absorbed]), ...fields } as object);
    return;
  }
  const made = { ...ofPages, ...keptOf(absorbed), ...fields };
  const position = await positionByTime(writer, journeyId, made.capturedAt);
  await writer.create('touchpoints', { ...made, journeyId, position }, touchpointId);
}

/** The touchpoints that stand for none but pages which go to this one: what was said on them goes along. */
async function absorbedBy(
  { database }: Writer,
  touchpointId: string,
  pageViewIds: readonly string[],
  before: readonly PageView[],
  after: readonly PageView[],
): Promise<Touchpoint[]> {
  const left = before
    .filter(({ id, touchpointId: old }) => pageViewIds.includes(id) && old !== null && old !== touchpointId)
    .map(({ touchpointId: old }) => old ?? '');
  const gone = [...new Set(left)].filter((id) => !after.some((view) => view.touchpointId === id));
  const touchpoints = await database.touchpoints.bulkGet(gone);
  return touchpoints.flatMap((each) => each ?? []).sort(compareInJourney);
}

/** What several touchpoints said, as one says it. Of several feelings the strongest stays, the earlier of two alike. */
function keptOf(touchpoints: readonly Touchpoint[]): Partial<Touchpoint> {
  if (touchpoints.length === 0) return {};
  const strength = ({ emotion }: Touchpoint) => (emotion ? Math.abs(emotion.valence ?? 0) + 1 : 0);
  const strongest = touchpoints.toSorted((a, b) => strength(b) - strength(a))[0];
  const notes = touchpoints.map(({ note }) => note.trim()).filter((note) => note !== '');
  return {
    emotion: strongest?.emotion ?? null,
    note: [...new Set(notes)].join('\n'),
    evidenceIds: [...new Set(touchpoints.flatMap(({ evidenceIds }) => evidenceIds))],
    painPoints: touchpoints.flatMap(({ painPoints }) => painPoints),
    opportunities: touchpoints.flatMap(({ opportunities }) => opportunities),
    tags: [...new Set(touchpoints.flatMap(({ tags }) => tags))],
  };
}

/** Of touchpoints that pages were taken from: those with none left go, of the others the time in view is counted anew. */
async function settleOthers(
  writer: Writer,
  before: readonly PageView[],
  after: readonly PageView[],
  written: ReadonlySet<string>,
): Promise<void> {
  const touched = before.flatMap(({ touchpointId }, index) =>
    touchpointId !== null && after[index]?.touchpointId !== touchpointId && !written.has(touchpointId)
      ? [touchpointId]
      : [],
  );
  for (const id of new Set(touched)) {
    const touchpoint = await writer.database.touchpoints.get(id);
    if (!touchpoint) continue;
    const views = after.filter((view) => view.touchpointId === id);
    if (views.length > 0) {
      const durationMs = views.reduce((sum, { inViewMs }) => sum + inViewMs, 0);
      await writer.edit('touchpoints', touchpoint, { durationMs });
      continue;
    }
    for (const comment of await commentsOn(writer, 'touchpoints', [id])) await writer.remove('comments', comment);
    await writer.remove('touchpoints', touchpoint);
  }
}

/** A position behind all that were captured until then. */
async function positionByTime(writer: Writer, journeyId: string, capturedAt: string): Promise<string> {
  const all = (await inJourney(writer.database, journeyId).toArray()).sort(compareInJourney);
  const at = Date.parse(capturedAt);
  const index = all.findLastIndex((each) => Date.parse(each.capturedAt) <= at) + 1;
  const { position, moves } = placeBetween(all, index);
  await applyMoves(writer, all, moves);
  return position;
}
