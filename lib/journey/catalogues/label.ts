import type { CatalogueEntry, Language } from './entry';

/**
 * What to show for an id: its label in `language`, or the id itself where the catalogue does not know it. A record may come from a
 * newer version with a longer catalogue, and a readable id serves better than a blank.
 */
export function labelOf(entries: readonly CatalogueEntry[], id: string, language: Language): string {
  return entries.find((entry) => entry.id === id)?.labels[language] ?? id;
}
