import { applyEdit } from '@/lib/journey/applyEdit';
import { compareInstants } from '@/lib/journey/compareInstants';
import { createRecord } from '@/lib/journey/createRecord';
import type { FieldsOf } from '@/lib/journey/recordFields';
import type { RecordOf, RecordType } from '@/lib/journey/schemas/recordTypes';
import type { PageView, Pause, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import type { PageViewDraft, Recorded, Recorder } from '@/lib/journey/visit/recorder';
import type { ExclusionList, RecorderEvent } from '@/lib/journey/visit/recorderEvent';
import type { TableName } from '../tables';
import type { Writer } from '../writer';
import { titleOfPage } from './touchpointOfViews';

/** The tables that `recordInto` needs, besides those of every write. */
export const tablesToRecord: readonly TableName[] = ['walkthroughs', 'pageViews', 'recordings', 'touchpoints'];

/** What no event says anything of an address with needs no list. */
export const noExclusions: ExclusionList = { kinds: [], own: [], allowed: [] };

/** What a recording brings along or is told under. */
interface RecordingOptions {
  readonly exclusions?: ExclusionList;
  /** Gaps that the recorder does not know of; those that were kept before, unless said. */
  readonly gaps?: readonly Pause[];
}

/**
 * Takes events into the recording of a walkthrough, and keeps what it has come to: page views, pauses, and where it is. Not in the history:
 * see `commandSchemas.recordWalkthroughEvents`.
 */
export async function recordInto(
  writer: Writer,
  recorder: Recorder,
  walkthrough: Walkthrough,
  events: readonly RecorderEvent[],
  { exclusions = noExclusions, gaps }: RecordingOptions = {},
): Promise<Recorded> {
  const row = await writer.database.recordings.get(walkthrough.id);
  const recorded = recorder.record(row?.state ?? null, events, exclusions);
  await keepRecorded(writer, walkthrough, recorded, gaps ?? row?.gaps ?? []);
  return recorded;
}

/** Keeps what a recording has come to. */
async function keepRecorded(
  writer: Writer,
  walkthrough: Walkthrough,
  recorded: Recorded,
  gaps: readonly Pause[],
): Promise<void> {
  const { database } = writer;
  const pauses = [...gaps, ...recorded.pauses].sort((a, b) => compareInstants(a.from, b.from));
  await Promise.all([
    database.recordings.put({ walkthroughId: walkthrough.id, state: recorded.state, gaps }),
    ...recorded.pageViews.map((draft) => keepPageView(writer, walkthrough.id, draft)),
    ...recorded.goneIds.map((id) => forgetPageView(writer, walkthrough.id, id)),
    editUnnoted(writer, 'walkthroughs', walkthrough.id, { pauses }),
  ]);
}

/** Writes a page view where it is new or has changed. One that a person has dropped stays so. */
async function keepPageView(writer: Writer, walkthroughId: string, { id, ...fields }: PageViewDraft): Promise<void> {
  const { database, author } = writer;
  const [before, tombstone] = await Promise.all([
    database.pageViews.get(id),
    database.tombstones.get(['pageViews', id]),
  ]);
  if (before) {
    if (before.walkthroughId !== walkthroughId) return;
    await editUnnoted(writer, 'pageViews', id, fields);
    if (before.title === '' && fields.title !== '') await nameTouchpoint(writer, before, fields);
  } else if (!tombstone) {
    await database.pageViews.put(createRecord('pageViews', { walkthroughId, ...fields }, { ...author, id }));
  }
}

/** What is felt at once is felt before the page says its title: its touchpoint takes that over, unless somebody has named it. */
async function nameTouchpoint(writer: Writer, before: PageView, now: Omit<PageViewDraft, 'id'>): Promise<void> {
  const { touchpointId, url } = before;
  const touchpoint = touchpointId === null ? undefined : await writer.database.touchpoints.get(touchpointId);
  if (!touchpoint?.page || touchpoint.page.url !== url) return;
  // In the history, by which open maps learn of it.
  await writer.edit('touchpoints', touchpoint, {
    ...(touchpoint.title === titleOfPage(before) && { title: titleOfPage(now) }),
    ...(touchpoint.page.title === '' && { page: { ...touchpoint.page, title: now.title } }),
  });
}

/** Takes away what turned out to be no page view, unless somebody has made something of it. */
async function forgetPageView({ database }: Writer, walkthroughId: string, id: string): Promise<void> {
  const view = await database.pageViews.get(id);
  if (view?.walkthroughId === walkthroughId && view.touchpointId === null) await database.pageViews.delete(id);
}

/** Edits a record without a line in the history. Nothing is written where nothing changes. */
export async function editUnnoted<Type extends RecordType>(
  { database, author }: Writer,
  type: Type,
  id: string,
  changes: Partial<FieldsOf<Type>>,
): Promise<void> {
  const table = database.table<RecordOf<Type>, string>(type);
  const record = await table.get(id);
  if (!record) return;
  const edited = applyEdit(type, record, changes, author);
  if (edited !== record) await table.put(edited);
}

/** The list of exclusions with the walkthrough's own brand allowed: a bank that is studied is recorded. Needs `brands`. */
export async function allowingBrand(
  { database }: Writer,
  { brandId }: Walkthrough,
  exclusions: ExclusionList,
): Promise<ExclusionList> {
  const brand = brandId === null ? undefined : await database.brands.get(brandId);
  return brand ? { ...exclusions, allowed: [...exclusions.allowed, ...brand.domains] } : exclusions;
}
