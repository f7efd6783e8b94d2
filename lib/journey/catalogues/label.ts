import { labelIn } from '../labelIn';
import type { CatalogueEntry, Language } from './entry';

/**
 * What to show for an id: its label in `language`, or the id itself where the catalogue does not know it. A record may come from a
 * newer version with a longer catalogue, and a readable id serves better than a blank.
 */
export function labelOf(entries: readonly CatalogueEntry[], id: string, language: Language): string {
  const entry = entries.find((each) => each.id === id);
  return (entry && labelIn(entry.labels, language)) || id;
}
