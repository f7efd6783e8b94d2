import type { EvidenceUse, QueryInput, StudyEvidence } from '@/lib/journey/commands';
import { compareInstants } from '@/lib/journey/compareInstants';
import { referencesOf } from '@/lib/journey/references';
import type { RecordOf, RecordType } from '@/lib/journey/schemas/recordTypes';
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
  const [journeyIds, briefs] = await Promise.all([
    database.journeys.where({ studyId }).primaryKeys(),
    database.briefs.where({ studyId }).toArray(),
  ]);
  const walkthroughs = await database.walkthroughs
    .where('briefId')
    .anyOf(briefs.map(({ id }) => id))
    .toArray();
  const [touchpoints, verbatims, personas, answers] = await Promise.all([
    database.touchpoints.where('journeyId').anyOf(journeyIds).toArray(),
    database.verbatims.where({ studyId }).toArray(),
    database.personas.where({ studyId }).toArray(),
    database.answers
      .where('walkthroughId')
      .anyOf(walkthroughs.map(({ id }) => id))
      .toArray(),
  ]);
  const visits = new Map(walkthroughs.map((each) => [each.id, each]));
  /** What is known of a record by the visit that it is of: what was asked there, or the brief by which it was. */
  const onVisit = (record: RecordOf<RecordType>): Pick<EvidenceUse, 'title' | 'visit'> | null => {
    const visit = visits.get('criterionId' in record ? record.walkthroughId : record.id);
    const brief = briefs.find(({ id }) => id === visit?.briefId);
    if (!visit || !brief) return null;
    const { id, brandId, outletId, observerId, wave } = visit;
    const criterion =
      'criterionId' in record ? brief.criteria.find((each) => each.id === record.criterionId)?.question : brief.title;
    return { title: criterion ?? '', visit: { id, brandId, outletId, observerId, wave } };
  };
  const uses = new Map<string, EvidenceUse[]>();
  const add = <Type extends EvidenceUse['type']>(type: Type, records: readonly RecordOf<Type>[]) => {
    for (const record of records) {
      for (const { target, id } of referencesOf(type, record)) {
        if (target !== 'evidence') continue;
        const utcOffsetMinutes = 'utcOffsetMinutes' in record ? record.utcOffsetMinutes : null;
        const use = { type, id: record.id, title: titleOfUser(type, record), utcOffsetMinutes, ...onVisit(record) };
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
