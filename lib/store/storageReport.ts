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
    const sizes = new Map(hashes.map((hash) => [hash, lengths.get(hash) ?? 0]));
    return {
      touchpoints,
      evidence: evidence.length,
      evidenceBytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
      byStudy: await byStudy(database, sizes),
      byKind: byKind(evidence, sizes),
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

/** The files that are here by the kind of their evidence. */
function byKind(evidence: readonly Evidence[], sizes: ReadonlyMap<string, number>): StorageReport['byKind'] {
  const kinds = new Map<string, Map<string, number>>();
  for (const { kind, sha256 } of evidence) {
    const size = sizes.get(sha256);
    if (size === undefined) continue;
    const files = kinds.get(kind) ?? new Map<string, number>();
    kinds.set(kind, files.set(sha256, size));
  }
  return [...kinds]
    .map(([kind, files]) => ({
      kind,
      files: files.size,
      bytes: [...files.values()].reduce((sum, size) => sum + size, 0),
    }))
    .toSorted((a, b) => b.bytes - a.bytes);
}

function sizesOf({ files }: Unused): FileSizes {
  return { files: files.size, bytes: [...files.values()].reduce((sum, size) => sum + size, 0) };
}

/** What each study holds. `sizes` are those of the files that are here, by hash. */
async function byStudy(database: Database, sizes: ReadonlyMap<string, number>): Promise<StorageReport['byStudy']> {
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
  return studies.map(({ id, name }) => {
    const own = [...(files.get(id) ?? [])];
    return {
      studyId: id,
      name,
      touchpoints: counts.get(id) ?? 0,
      files: own.length,
      bytes: own.reduce((sum, hash) => sum + (sizes.get(hash) ?? 0), 0),
    };
  });
}
