import { recordSchemas } from '@/lib/journey/schemas/recordTypes';
import type { Database } from './tables';

/** The types that say more since the second version. */
const grown = ['briefs', 'walkthroughs', 'pageViews'] as const;

/**
 * Says how a database of an earlier version becomes one of this: to be called before it opens. Fields that records did not have get what their
 * schema gives to a file which leaves them out; nobody has edited them, so their version stays.
 */
export function upgradeDatabase(database: Database): void {
  database.version(2).upgrade(async (transaction) => {
    for (const type of grown) {
      const table = transaction.table<object, string>(type);
      const records = await table.toArray();
      await table.bulkPut(records.map((record) => recordSchemas[type].parse(record)));
    }
  });
}
