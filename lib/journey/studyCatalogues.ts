import { categories } from './catalogues/categories';
import { channels } from './catalogues/channels';
import { emotionLabels } from './catalogues/emotions';
import type { CatalogueEntry } from './catalogues/entry';
import type { AddedEntry } from './commands/views';

/** The catalogues as a study knows them: what is shipped, then what it adds. */
export interface StudyCatalogues {
  readonly categories: readonly (CatalogueEntry & Pick<AddedEntry, 'phase'>)[];
  readonly channels: readonly CatalogueEntry[];
  readonly emotions: readonly CatalogueEntry[];
}

/** Puts a study's own entries behind the shipped ones. */
export function studyCatalogues(
  addedCategories: readonly AddedEntry[] = [],
  addedChannels: readonly AddedEntry[] = [],
  addedEmotions: readonly AddedEntry[] = [],
): StudyCatalogues {
  return {
    categories: [...categories, ...addedCategories],
    channels: [...channels, ...addedChannels],
    emotions: [...emotionLabels, ...addedEmotions],
  };
}
