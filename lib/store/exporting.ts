import type { ExportedFile, QueryInput } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { Snapshot } from '@/lib/journey/recordLists';
import { recordTypes } from '@/lib/journey/schemas/recordTypes';
import { waitingVisits } from '@/lib/journey/visit/waitingVisits';
import { deletedRecords } from './deletedRecords';
import { forShoppers } from './handOver';
import { ownIdentity } from './ownIdentity';
import { recordsOfBrief, recordsOfScope } from './recordsOfScope';
import { snapshotOf } from './snapshot';
import { read, type StoreContext } from './storeContext';

/** See `querySchemas.exportFile`. */
export async function exportFile(
  context: StoreContext,
  { scope, format: formatId, language, exportedAt }: QueryInput<'exportFile'>,
): Promise<ExportedFile> {
  const { formats, fileNameOf } = await context.formats();
  const format = formats[formatId];
  const records = await exportRecords(context, { scope });
  const database = await context.open();
  const bytes = await format.write({
    records,
    language,
    exportId: newId(),
    exportedAt,
    generator: context.generator,
    // Asked for one at a time: all pictures together may not fit into memory.
    evidenceBytes: async (sha256) => (await database.bytes.get(sha256))?.bytes ?? null,
  });
  const studies = records.studies ?? [];
  const journeys = records.journeys ?? [];
  const journey = scope.kind === 'journey' ? journeys.find(({ id }) => id === scope.journeyId) : undefined;
  return {
    fileName: fileNameOf({
      study: studies.length === 1 ? (studies[0]?.name ?? null) : null,
      journey: journey?.title ?? null,
      exportedAt,
      extension: format.extension,
    }),
    mediaType: format.mediaType,
    bytes,
    counts: {
      journeys: journeys.length,
      touchpoints: records.touchpoints?.length ?? 0,
      evidence: records.evidence?.length ?? 0,
    },
  };
}

/** See `querySchemas.briefDocument`. @throws {StoreError} `notFound` */
export async function briefDocument(
  context: StoreContext,
  { briefId, visitsOf, language, exportedAt }: QueryInput<'briefDocument'>,
): Promise<ExportedFile> {
  const { formats, fileNameOf } = await context.formats();
  const { extension, mediaType, write } = formats.journeyMap;
  const records = await read(context, [...recordTypes, 'tombstones', 'meta'], async (database) => {
    const [all, { observerId: me }] = await Promise.all([snapshotOf(database), ownIdentity(database)]);
    const byBrief = (all.walkthroughs ?? []).filter((each) => each.briefId === briefId);
    const waiting = visitsOf === undefined ? [] : waitingVisits(byBrief, visitsOf, me);
    return recordsOfBrief(all, briefId, waiting);
  });
  const bytes = await write({
    records,
    language,
    exportId: newId(),
    exportedAt,
    generator: context.generator,
    extensions: forShoppers(records.walkthroughs ?? []),
    evidenceBytes: async () => null,
  });
  const [study] = records.studies ?? [];
  const [brief] = records.briefs ?? [];
  // Several files of one brief lie side by side: each says whose it is.
  const [shopper] = visitsOf === 'everyone' ? [] : (records.observers ?? []);
  const journey = [brief?.title, shopper?.name].filter(Boolean).join(' - ') || null;
  const fileName = fileNameOf({ study: study?.name ?? null, journey, exportedAt, extension });
  const { journeys = [], touchpoints = [] } = records;
  return {
    fileName,
    mediaType,
    bytes,
    counts: { journeys: journeys.length, touchpoints: touchpoints.length, evidence: 0 },
  };
}

/** See `querySchemas.exportRecords`. @throws {StoreError} `notFound` */
export async function exportRecords(context: StoreContext, { scope }: QueryInput<'exportRecords'>): Promise<Snapshot> {
  return read(context, [...recordTypes, 'tombstones', 'changes', 'meta'], async (database) => {
    const all = await snapshotOf(database);
    // Only a study has to tell its own deletions from others.
    const tombstones = scope.kind === 'study' ? all.tombstones : [];
    return recordsOfScope(all, scope, await deletedRecords(database, tombstones));
  });
}
