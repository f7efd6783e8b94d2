import type { Author } from '@/lib/journey/author';
import type { CommandInput, ImportSummary } from '@/lib/journey/commands';
import type { DocumentMerge } from '@/lib/journey/merge/mergeDocument';
import { eachRecord, type Snapshot } from '@/lib/journey/recordLists';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import type { JourneyMap } from '@/lib/journey/schemas/journeyMap';
import { type RecordOf, type RecordType, recordTypes } from '@/lib/journey/schemas/recordTypes';
import { restoreRecord } from '@/lib/journey/tombstones';
import { chooseJourney } from './currentJourney';
import { noteDeletedElsewhere } from './deletedRecords';
import { ensureJourney, ensureJourneyOf } from './ensureJourney';
import { shoppersOf } from './handOver';
import { meta } from './meta';
import { ownBytes } from './ownBytes';
import { snapshotOf } from './snapshot';
import { shippedStageModel } from './stages';
import type { StoreContext } from './storeContext';
import type { Database } from './tables';
import { withUndoneImports } from './undoneImports';
import { type Writer, write } from './writer';

/**
 * See `commandSchemas.importFile`. Into a database in which nothing has been captured, the file moves in: the study and
 * journey that were there unasked go, and its journey is the current one.
 */
export async function importFile(context: StoreContext, input: CommandInput<'importFile'>): Promise<ImportSummary> {
  const { readFile, mergeDocument } = await context.formats();
  const { journeyMap, evidence: files } = await readFile(input.bytes);
  const file = withoutShippedModels(journeyMap);
  return write(context, 'importFile', [...recordTypes, 'bytes'], async (writer) => {
    const { database } = writer;
    const local = await snapshotOf(database);
    const again = await withUndoneImports(database, local, file, writer.author);
    const incoming = input.restoresDeletedStudies ? withDeletedStudies(again, local, writer.author) : again;
    const unasked = await untouchedFirstRecords(database, local, incoming);
    const merge = mergeDocument(local, withoutOwnDeletion(incoming, writer.observerId));
    await noteDeletedElsewhere(database, local, incoming, merge.tombstones);
    await applyMerge(writer, local, merge);
    const stored = await storeFiles(database, incoming.evidence, files);
    if (unasked) {
      await writer.forget('journeys', unasked.journey);
      await writer.forget('studies', unasked.study);
    }
    // In the same step as all that came: no other journey is shown before it.
    const { journeyIds } = merge.summary;
    const chosen = input.choosesFullestJourney ? journeyIds[0] : unasked ? journeyIds.toSorted().at(-1) : undefined;
    if (chosen !== undefined) await chooseJourney(database, chosen);
    await ensureJourney(writer, context.language);
    await ensureJourneyOf(writer, context.language, merge.summary.studyIds);
    const shoppers = shoppersOf(file);
    const isForMe = shoppers.some(({ id }) => id === writer.observerId);
    return { ...merge.summary, ...stored, shoppers: isForMe ? [] : shoppers };
  });
}

/** The file without the models that every database has. Those of a newer version, which are not among ours, come in. */
function withoutShippedModels(file: JourneyMap): JourneyMap {
  return { ...file, stageModels: file.stageModels.filter(({ id }) => shippedStageModel(id) === null) };
}

/** The file with its records as new edits where one of its studies was deleted here: so that they outlive the deletion. */
function withDeletedStudies(file: JourneyMap, { tombstones }: Snapshot, author: Author): JourneyMap {
  const deleted = new Map(tombstones.map((tombstone) => [`${tombstone.type}/${tombstone.id}`, tombstone]));
  if (file.studies.every(({ id }) => !deleted.has(`studies/${id}`))) return file;
  const restored = recordTypes.map((type) => {
    const records = file[type].map((record) => {
      const tombstone = deleted.get(`${type}/${record.id}`);
      return tombstone ? restoreRecord(record, tombstone, author) : record;
    });
    return [type, records];
  });
  return { ...file, ...Object.fromEntries(restored) };
}

/** The file without the deletion of who works here: all that is written from now on would be by nobody. */
function withoutOwnDeletion(file: JourneyMap, observerId: string): JourneyMap {
  const isOther = ({ type, id }: JourneyMap['tombstones'][number]) => type !== 'observers' || id !== observerId;
  return { ...file, tombstones: file.tombstones.filter(isOther) };
}

async function applyMerge(writer: Writer, local: Snapshot, merge: DocumentMerge): Promise<void> {
  const { database } = writer;
  const here = new Map<string, RecordOf<RecordType>>();
  eachRecord(local, (type, record) => void here.set(`${type}/${record.id}`, record));
  const writes: Promise<void>[] = [];
  eachRecord(merge.put, (type, record) => {
    // What is found under a type's name is a record of that type.
    const before = here.get(`${type}/${record.id}`) as typeof record | undefined;
    writes.push(writer.put(type, before ?? null, record));
  });
  for (const type of recordTypes) {
    for (const id of merge.deleteIds[type] ?? []) {
      const record = here.get(`${type}/${id}`);
      if (record) writes.push(writer.forget(type, record));
    }
  }
  await Promise.all(writes);
  await database.tombstones.bulkDelete(merge.liftedTombstones.map(({ type, id }): [string, string] => [type, id]));
  await database.tombstones.bulkPut([...merge.tombstones]);
}

/** Keeps the bytes that the file brings and that are not here yet. */
async function storeFiles(
  database: Database,
  evidence: readonly Evidence[],
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<Pick<ImportSummary, 'files' | 'pictures' | 'filesMissing'>> {
  const mediaTypes = new Map(evidence.map(({ sha256, mediaType }) => [sha256, mediaType]));
  const here = new Set(
    await database.bytes
      .where('sha256')
      .anyOf([...mediaTypes.keys()])
      .primaryKeys(),
  );
  const brought = [...mediaTypes].flatMap(([sha256, mediaType]) => {
    const bytes = files.get(sha256);
    return bytes && !here.has(sha256) ? [{ sha256, mediaType, bytes: ownBytes(bytes) }] : [];
  });
  await database.bytes.bulkAdd(brought);
  const filesMissing = evidence.filter(({ sha256 }) => !files.has(sha256) && !here.has(sha256)).length;
  const pictures = brought.filter(({ mediaType }) => mediaType.startsWith('image/')).length;
  return { files: brought.length, pictures, filesMissing };
}

/**
 * The study and journey that exist unasked, where nothing has been done with them and the file is about others; else
 * null.
 */
async function untouchedFirstRecords(
  database: Database,
  local: Snapshot,
  incoming: Snapshot,
): Promise<{ study: RecordOf<'studies'>; journey: RecordOf<'journeys'> } | null> {
  const first = await meta(database, 'firstRecords');
  let others = 0;
  eachRecord(local, (type) => {
    if (type !== 'observers') others += 1;
  });
  const study = local.studies?.find(({ id }) => id === first?.studyId);
  const journey = local.journeys?.find(({ id }) => id === first?.journeyId);
  if (!study || !journey || others !== 2 || !isUntouched(study) || !isUntouched(journey)) return null;
  const comesIn = (lists: readonly { readonly id: string }[] | undefined, id: string) =>
    lists?.some((each) => each.id === id) ?? false;
  const isOthers = (incoming.studies?.length ?? 0) > 0 && !comesIn(incoming.studies, study.id);
  return isOthers && !comesIn(incoming.journeys, journey.id) ? { study, journey } : null;
}

/** Whether all its fields are as they were made: it may have gone with an import, and come back with the undoing of that. */
function isUntouched({ fieldVersions }: RecordOf<RecordType>): boolean {
  const edits = Object.values(fieldVersions);
  return edits.every(({ replica, counter }) => counter === 1 && replica === edits[0]?.replica);
}
