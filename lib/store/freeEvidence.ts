import type { CommandInput, FreedEvidence } from '@/lib/journey/commands';
import type { StoreContext } from './storeContext';
import { tablesToFindUnused, unusedEvidence } from './unusedEvidence';
import { write } from './writer';

/**
 * See `commandSchemas.freeEvidence`. Without tombstones: somebody else may still have what names it, and brings it along
 * again.
 */
export async function freeEvidence(
  context: StoreContext,
  { recent }: CommandInput<'freeEvidence'>,
): Promise<FreedEvidence> {
  return write(context, 'freeEvidence', [...tablesToFindUnused, 'thumbnails'], async (writer) => {
    const { database, author } = writer;
    const unused = await unusedEvidence(database, author.now);
    const chosen = recent ? [unused.lasting, unused.recent] : [unused.lasting];
    for (const record of chosen.flatMap(({ records }) => records)) await writer.forget('evidence', record);
    const files = chosen.flatMap((each) => [...each.files]);
    const hashes = files.map(([hash]) => hash);
    await database.bytes.bulkDelete(hashes);
    await database.thumbnails.bulkDelete(hashes);
    return { files: files.length, bytes: files.reduce((sum, [, size]) => sum + size, 0) };
  });
}
