import type { QueryInput, ThemeUse } from '@/lib/journey/commands';
import { studyOf, touchpointsOf } from './reading';
import { read, type StoreContext } from './storeContext';

/** See `querySchemas.themeUse`; the study of the current journey for null. @throws {StoreError} `notFound` */
export async function themeUse(
  context: StoreContext,
  { studyId }: QueryInput<'themeUse'>,
): Promise<Record<string, ThemeUse>> {
  return read(context, ['meta', 'studies', 'journeys', 'touchpoints', 'verbatims'], async (database) => {
    const study = await studyOf(database, studyId);
    const [journeys, verbatims] = await Promise.all([
      database.journeys.where('studyId').equals(study.id).primaryKeys(),
      database.verbatims.where('studyId').equals(study.id).toArray(),
    ]);
    const touchpoints = (await Promise.all(journeys.map((id) => touchpointsOf(database, id)))).flat();
    const uses = new Map<string, { painPoints: ThemeUse['painPoints'][number][]; verbatimIds: string[] }>();
    const at = (themeId: string) => {
      const use = uses.get(themeId) ?? { painPoints: [], verbatimIds: [] };
      uses.set(themeId, use);
      return use;
    };
    for (const { id, title, painPoints } of touchpoints) {
      for (const { id: painPointId, text, themeId } of painPoints) {
        if (themeId === null) continue;
        at(themeId).painPoints.push({ touchpointId: id, painPointId, text, touchpointTitle: title });
      }
    }
    for (const { id, themeIds } of verbatims) for (const themeId of new Set(themeIds)) at(themeId).verbatimIds.push(id);
    return Object.fromEntries(uses);
  });
}
