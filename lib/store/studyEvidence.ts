import type { EvidenceUse, QueryInput, StudyEvidence } from '@/lib/journey/commands';
import { compareInstants } from '@/lib/journey/compareInstants';
import { referencesOf } from '@/lib/journey/references';
import type { RecordOf } from '@/lib/journey/schemas/recordTypes';
import { titleOfUser } from './evidenceUse';
import { studyOf } from './reading';
import { read, type StoreContext } from './storeContext';
import type { Database, TableName } from './tables';

const tables: readonly TableName[] = [
  'meta',
  'studies',
  'journeys',
  'touchpoints',
  'verbatims',
  'personas',
  'briefs',
  'walkthroughs',
  'answers',
  'evidence',
  'observers',
];

/** See `querySchemas.studyEvidence`. @throws {StoreError} `notFound` */
export async function studyEvidence(
  context: StoreContext,
  { studyId }: QueryInput<'studyEvidence'>,
): Promise<StudyEvidence> {
  return read(context, tables, async (database) => {
    const study = await studyOf(database, studyId);
    const [uses, observers] = await Promise.all([usesIn(database, study.id), database.observers.toArray()]);
    const ids = [...uses.keys()];
    const found = await database.evidence.bulkGet(ids);
    const names = new Map(observers.map(({ id, name, initials }) => [id, { name, initials }]));
    const items = found
      .filter((evidence) => evidence !== undefined)
      .sort((a, b) => compareInstants(a.capturedAt, b.capturedAt) || (a.id < b.id ? -1 : 1))
      .map((evidence) => ({
        evidence,
        observer: names.get(evidence.observerId ?? '') ?? null,
        uses: uses.get(evidence.id) ?? [],
      }));
    return { study: { id: study.id, name: study.name }, items, unknown: ids.length - items.length };
  });
}

/** What names each piece of evidence in a study. */
async function usesIn(database: Database, studyId: string): Promise<ReadonlyMap<string, EvidenceUse[]>> {
  const [journeyIds, briefIds] = await Promise.all([
    database.journeys.where({ studyId }).primaryKeys(),
    database.briefs.where({ studyId }).primaryKeys(),
  ]);
  const walkthroughs = await database.walkthroughs.where('briefId').anyOf(briefIds).toArray();
  const [touchpoints, verbatims, personas, answers] = await Promise.all([
    database.touchpoints.where('journeyId').anyOf(journeyIds).toArray(),
    database.verbatims.where({ studyId }).toArray(),
    database.personas.where({ studyId }).toArray(),
    database.answers
      .where('walkthroughId')
      .anyOf(walkthroughs.map(({ id }) => id))
      .toArray(),
  ]);
  const uses = new Map<string, EvidenceUse[]>();
  const add = <Type extends EvidenceUse['type']>(type: Type, records: readonly RecordOf<Type>[]) => {
    for (const record of records) {
      for (const { target, id } of referencesOf(type, record)) {
        if (target !== 'evidence') continue;
        const utcOffsetMinutes = 'utcOffsetMinutes' in record ? record.utcOffsetMinutes : null;
        const use = { type, id: record.id, title: titleOfUser(type, record), utcOffsetMinutes };
        uses.set(id, [...(uses.get(id) ?? []), use]);
      }
    }
  };
  add('touchpoints', touchpoints);
  add('verbatims', verbatims);
  add('personas', personas);
  add('walkthroughs', walkthroughs);
  add('answers', answers);
  return uses;
}
