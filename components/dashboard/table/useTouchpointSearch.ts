import { useMemo } from 'react';
import { bases } from '@/lib/journey/catalogues/bases';
import type { CatalogueEntry } from '@/lib/journey/catalogues/entry';
import { labelOf } from '@/lib/journey/catalogues/label';
import { labelIn } from '@/lib/journey/labelIn';
import type { Brand, Journey, Observer, Persona, Stage } from '@/lib/journey/schemas/study';
import { createTouchpointSearch, type TouchpointSearch } from '@/lib/journey/search';
import { useDashboard } from '../dashboardTools';
import { emotionWords } from '../emotionWords';

type SearchedJourney = Pick<Journey, 'id' | 'title'> & {
  readonly personaId?: string | null;
  readonly stages: readonly Stage[];
};

/**
 * A search that also finds the words which the reader sees for a record's ids: brand, journey, its persona, observer, stage, emotion,
 * channel.
 */
export function useTouchpointSearch(
  brands: readonly Brand[],
  journeys: readonly SearchedJourney[],
  personas: readonly Pick<Persona, 'id' | 'name'>[],
  observers: readonly Pick<Observer, 'id' | 'name' | 'initials'>[],
): TouchpointSearch {
  const { language, catalogues } = useDashboard();
  return useMemo(() => {
    const brandNames = new Map(brands.map(({ id, name }) => [id, name]));
    const personaNames = new Map(personas.map(({ id, name }) => [id, name]));
    const observerNames = new Map(observers.map(({ id, name, initials }) => [id, name || initials]));
    const journeyById = new Map(journeys.map((journey) => [journey.id, journey]));
    return createTouchpointSearch((touchpoint) => {
      const journey = journeyById.get(touchpoint.journeyId);
      const stage = journey?.stages.find(({ id }) => id === touchpoint.stageId);
      const label = (list: readonly CatalogueEntry[], id: string | null) =>
        id === null ? '' : labelOf(list, id, language);
      return [
        brandNames.get(touchpoint.brandId ?? '') ?? '',
        brandNames.get(touchpoint.hostBrandId ?? '') ?? '',
        journey?.title ?? '',
        personaNames.get(journey?.personaId ?? '') ?? '',
        observerNames.get(touchpoint.observerId ?? '') ?? '',
        stage ? labelIn(stage.labels, language) : '',
        label(catalogues.channels, touchpoint.channel),
        label(catalogues.categories, touchpoint.category),
        label(bases, touchpoint.basis),
        emotionWords(touchpoint.emotion, language, catalogues.emotions) ?? '',
      ];
    });
  }, [brands, journeys, personas, observers, catalogues, language]);
}
