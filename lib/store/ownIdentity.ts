import { StoreError } from '@/lib/journey/commands/storeInterface';
import { meta } from './meta';
import type { Database, MetaRows } from './tables';

/** Who works here, and as which replica. Needs `meta` in the transaction. */
export async function ownIdentity(database: Database): Promise<MetaRows['identity']> {
  const identity = await meta(database, 'identity');
  if (!identity) throw new StoreError('unavailable', 'the database does not know whose it is');
  return identity;
}
