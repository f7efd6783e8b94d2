import type { PageAnchor, QueryInput } from '@/lib/journey/commands';
import { pageKey } from '@/lib/journey/pageKey';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';
import { journeyAndStudy } from './currentJourney';
import { evidenceOf } from './reading';
import { stagesByModel } from './stages';
import { read, type StoreContext } from './storeContext';
import type { Database, TableName } from './tables';

const tables: readonly TableName[] = [
  'meta',
  'studies',
  'journeys',
  'stageModels',
  'touchpoints',
  'verbatims',
  'evidence',
  'thumbnails',
  'pageKeys',
];

/** Which of a record's pictures stands for it: the one of the part itself before one of the window. */
const pictureKinds = ['elementScreenshot', 'screenshot', 'fullPage'];
/** More pictures than this are not read: they go through a message. */
const mostPictures = 60;

/** See `querySchemas.pageAnchors`. */
export async function pageAnchors(context: StoreContext, { url }: QueryInput<'pageAnchors'>): Promise<PageAnchor[]> {
  return read(context, tables, async (database) => {
    const { study } = await journeyAndStudy(database, null);
    const journeys = await database.journeys.where('studyId').equals(study.id).toArray();
    const key = pageKey(url);
    const ids = await database.pageKeys.where('key').equals(key).primaryKeys();
    const [touchpoints, verbatims, stagesOf] = await Promise.all([
      database.touchpoints.bulkGet(ids),
      database.verbatims.where('studyId').equals(study.id).toArray(),
      stagesByModel(
        database,
        journeys.map(({ stageModelId }) => stageModelId),
      ),
    ]);
    const stages = new Map(journeys.map(({ id, stageModelId }) => [id, stagesOf(stageModelId)]));
    const onPage = [
      ...touchpoints.filter((each) => each !== undefined && stages.has(each.journeyId) && each.status !== 'excluded'),
      ...verbatims.filter(({ page }) => page && pageKey(page.url) === key),
    ].filter((each) => each !== undefined);
    const pictures = await picturesOf(database, onPage.slice(0, mostPictures));
    return onPage.map((record) => {
      const stage = stages.get(record.journeyId ?? '')?.find(({ id }) => id === record.stageId);
      return {
        id: record.id,
        kind: 'title' in record ? 'touchpoint' : 'verbatim',
        title: 'title' in record ? record.title : record.quote,
        stage: stage?.labels ?? null,
        valence: record.emotion?.valence ?? null,
        anchor: record.anchor ?? null,
        target: ('target' in record && record.target) || null,
        picture: pictures.get(record.id) ?? null,
      };
    });
  });
}

async function picturesOf(
  database: Database,
  records: readonly (Touchpoint | Verbatim)[],
): Promise<Map<string, NonNullable<PageAnchor['picture']>>> {
  const evidence = await evidenceOf(database, records);
  const pictured = records.flatMap((record) => {
    const own = record.evidenceIds.flatMap((id) => evidence[id] ?? []);
    const [first] = pictureKinds.flatMap((kind) => own.find((each) => each.kind === kind) ?? []);
    return first ? [{ id: record.id, sha256: first.sha256 }] : [];
  });
  const rows = await database.thumbnails.bulkGet(pictured.map(({ sha256 }) => sha256));
  return new Map(
    pictured.flatMap(({ id }, index) => {
      const row = rows[index];
      return row ? [[id, { mediaType: row.mediaType, bytes: row.bytes }]] : [];
    }),
  );
}
