import { meta } from './meta';
import type { Change, Database } from './tables';

/** Notes that an import has been undone, or that such an undoing has been: `undone` was taken back by `group`. */
export async function noteUndoneImport(database: Database, undone: readonly Change[], group: string): Promise<void> {
  const [first] = undone;
  if (!first) return;
  const byGroup = (await meta(database, 'undoneImports'))?.byGroup ?? {};
  const earlier = byGroup[first.group];
  const imported = first.command === 'importFile' ? first.group : earlier?.imported;
  if (imported === undefined) return;
  const noted = { ...byGroup, [group]: { imported, isUndone: !earlier?.isUndone } };
  await database.meta.put({ key: 'undoneImports', byGroup: noted });
}
