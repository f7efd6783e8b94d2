import type { FileSizes, StorageReport } from '@/lib/journey/commands';
import { referencesOf } from '@/lib/journey/references';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import type { RecordOf, RecordType } from '@/lib/journey/schemas/recordTypes';
import { read, type StoreContext } from './storeContext';
import type { Database } from './tables';
import { tablesToFindUnused, type Unused, unusedEvidence } from './unusedEvidence';

/** See `querySchemas.storageReport`. */
export async function storageReport(context: StoreContext): Promise<StorageReport> {
  const counts = await read(context, tablesToFindUnused, async (database) => {
    const [touchpoints, evidence, hashes, unused] = await Promise.all([
      database.touchpoints.count(),
      database.evidence.toArray(),
      database.bytes.toCollection().primaryKeys(),
      unusedEvidence(database, context.now()),
    ]);
    const lengths = new Map(evidence.map(({ sha256, byteLength }) => [sha256, byteLength]));
    const sizes = new Map<string, number>();
    // Of bytes whose record was deleted, only the bytes themselves tell how many they are.
    for (const hash of hashes)
      sizes.set(hash, lengths.get(hash) ?? (await database.bytes.get(hash))?.bytes.byteLength ?? 0);
    const all = { files: sizes.size, bytes: sumOf(sizes.values()) };
    const studies = await byStudy(database, sizes);
    const kinds = byKind(evidence, sizes);
    return {
      touchpoints,
      evidence: evidence.length,
      evidenceBytes: all.bytes,
      files: all.files,
      byStudy: studies.rows,
      inNoStudy: less(all, studies.distinct),
      inSeveralStudies: less(total(studies.rows), studies.distinct),
      byKind: kinds.rows,
      ofNoKind: less(all, kinds.distinct),
      ofSeveralKinds: less(total(kinds.rows), kinds.distinct),
      unused: { lasting: sizesOf(unused.lasting), recent: sizesOf(unused.recent) },
    };
  });
  const [estimate, persistent] = await Promise.all([
    context.storage.estimate?.().catch(() => null),
    context.storage.persisted?.().catch(() => null),
  ]);
  return {
    ...counts,
    usage: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    persistent: persistent ?? null,
  };
}

function sumOf(sizes: Iterable<number>): number {
  return [...sizes].reduce((sum, size) => sum + size, 0);
}

function total(rows: readonly FileSizes[]): FileSizes {
  return { files: sumOf(rows.map(({ files }) => files)), bytes: sumOf(rows.map(({ bytes }) => bytes)) };
}

function less(all: FileSizes, part: FileSizes): FileSizes {
  return { files: all.files - part.files, bytes: all.bytes - part.bytes };
}

/** All files that are in any of the sets, each once. */
function distinctOf(sets: Iterable<ReadonlySet<string>>, sizes: ReadonlyMap<string, number>): FileSizes {
  const hashes = new Set([...sets].flatMap((each) => [...each]));
  return { files: hashes.size, bytes: sumOf([...hashes].map((hash) => sizes.get(hash) ?? 0)) };
}

/** The files that are here by the kind of their evidence. */
function byKind(evidence: readonly Evidence[], sizes: ReadonlyMap<string, number>) {
  const kinds = new Map<string, Set<string>>();
  for (const { kind, sha256 } of evidence) {
    if (sizes.has(sha256)) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(sha256));
  }
  const rows: StorageReport['byKind'] = [...kinds]
    .map(([kind, hashes]) => ({ kind, ...distinctOf([hashes], sizes) }))
    .toSorted((a, b) => b.bytes - a.bytes);
  return { rows, distinct: distinctOf(kinds.values(), sizes) };
}

function sizesOf({ files }: Unused): FileSizes {
  return { files: files.size, bytes: sumOf(files.values()) };
}

/** What each study holds. `sizes` are those of the files that are here, by hash. */
async function byStudy(database: Database, sizes: ReadonlyMap<string, number>) {
  const [studies, journeys, touchpoints, evidence] = await Promise.all([
    database.studies.toArray(),
    database.journeys.toArray(),
    database.touchpoints.toArray(),
    database.evidence.toArray(),
  ]);
  const [personas, verbatims, briefs, walkthroughs, answers] = await Promise.all([
    database.personas.toArray(),
    database.verbatims.toArray(),
    database.briefs.toArray(),
    database.walkthroughs.toArray(),
    database.answers.toArray(),
  ]);
  const studyOfJourney = new Map(journeys.map(({ id, studyId }) => [id, studyId]));
  const studyOfBrief = new Map(briefs.map(({ id, studyId }) => [id, studyId]));
  const studyOfWalkthrough = new Map(walkthroughs.map(({ id, briefId }) => [id, studyOfBrief.get(briefId)]));
  const hashes = new Map(evidence.map(({ id, sha256 }) => [id, sha256]));
  const files = new Map<string, Set<string>>(studies.map(({ id }) => [id, new Set()]));
  const addFiles = <Type extends RecordType>(
    type: Type,
    records: readonly RecordOf<Type>[],
    studyOf: (record: RecordOf<Type>) => string | undefined,
  ) => {
    for (const record of records) {
      const own = files.get(studyOf(record) ?? '');
      for (const { target, id } of own ? referencesOf(type, record) : []) {
        const hash = target === 'evidence' ? hashes.get(id) : undefined;
        if (hash !== undefined && sizes.has(hash)) own?.add(hash);
      }
    }
  };
  addFiles('touchpoints', touchpoints, ({ journeyId }) => studyOfJourney.get(journeyId));
  addFiles('personas', personas, ({ studyId }) => studyId);
  addFiles('verbatims', verbatims, ({ studyId }) => studyId);
  addFiles('walkthroughs', walkthroughs, ({ id }) => studyOfWalkthrough.get(id));
  addFiles('answers', answers, ({ walkthroughId }) => studyOfWalkthrough.get(walkthroughId));
  const counts = new Map<string, number>();
  for (const { journeyId } of touchpoints) {
    const studyId = studyOfJourney.get(journeyId) ?? '';
    counts.set(studyId, (counts.get(studyId) ?? 0) + 1);
  }
  const rows: StorageReport['byStudy'] = studies.map(({ id, name }) => ({
    studyId: id,
    name,
    touchpoints: counts.get(id) ?? 0,
    ...distinctOf([files.get(id) ?? new Set()], sizes),
  }));
  return { rows, distinct: distinctOf(files.values(), sizes) };
}
