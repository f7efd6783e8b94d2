import type { BrandUse, QueryInput } from '@/lib/journey/commands';
import { studyOf } from './reading';
import { read, type StoreContext } from './storeContext';

/** See `querySchemas.brandUse`; the study of the current journey for null. @throws {StoreError} `notFound` */
export async function brandUse(
  context: StoreContext,
  { studyId }: QueryInput<'brandUse'>,
): Promise<Record<string, BrandUse>> {
  return read(context, ['meta', 'studies', 'journeys', 'touchpoints'], async (database) => {
    const study = await studyOf(database, studyId);
    const journeyIds = await database.journeys.where('studyId').equals(study.id).primaryKeys();
    const uses = new Map<string, { concerns: number; hosts: number }>();
    const count = (brandId: string | null, part: keyof BrandUse) => {
      if (brandId === null) return;
      const use = uses.get(brandId) ?? { concerns: 0, hosts: 0 };
      use[part] += 1;
      uses.set(brandId, use);
    };
    await database.touchpoints
      .where('journeyId')
      .anyOf(journeyIds)
      .each(({ brandId, hostBrandId }) => {
        count(brandId, 'concerns');
        count(hostBrandId, 'hosts');
      });
    return Object.fromEntries(uses);
  });
}
