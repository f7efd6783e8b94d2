import { useMemo } from 'react';
import { bases } from '@/lib/journey/catalogues/bases';
import type { CatalogueEntry } from '@/lib/journey/catalogues/entry';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { Brand, Stage } from '@/lib/journey/schemas/study';
import { createTouchpointSearch, type TouchpointSearch } from '@/lib/journey/search';
import { useDashboard } from '../dashboardTools';
import { emotionWords } from '../emotionWords';

/** A search that also finds the words which the reader sees for a record's ids: brand, journey, stage, emotion, channel. */
export function useTouchpointSearch(
  brands: readonly Brand[],
  journeys: readonly { readonly id: string; readonly title: string; readonly stages: readonly Stage[] }[],
): TouchpointSearch {
  const { language, catalogues } = useDashboard();
  return useMemo(() => {
    const brandNames = new Map(brands.map(({ id, name }) => [id, name]));
    const journeyById = new Map(journeys.map((journey) => [journey.id, journey]));
    return createTouchpointSearch((touchpoint) => {
      const journey = journeyById.get(touchpoint.journeyId);
      const label = (list: readonly CatalogueEntry[], id: string | null) =>
        id === null ? '' : labelOf(list, id, language);
      return [
        brandNames.get(touchpoint.brandId ?? '') ?? '',
        brandNames.get(touchpoint.hostBrandId ?? '') ?? '',
        journey?.title ?? '',
        journey?.stages.find(({ id }) => id === touchpoint.stageId)?.labels[language] ?? '',
        label(catalogues.channels, touchpoint.channel),
        label(catalogues.categories, touchpoint.category),
        label(bases, touchpoint.basis),
        emotionWords(touchpoint.emotion, language, catalogues.emotions) ?? '',
      ];
    });
  }, [brands, journeys, catalogues, language]);
}
