import { useMemo } from 'react';
import { mapWords } from '@/lib/i18n/mapWords';
import type { JourneyView } from '@/lib/journey/commands';
import type { Highlighted } from '@/lib/journey/highlights';
import { lanesOf } from '@/lib/journey/lanes';
import { type MapModel, mapModel } from '@/lib/journey/map/mapModel';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';
import { useDashboard } from '../dashboardTools';

/** What the map shows of a journey: of its touchpoints those that were found, of its lanes those that the study shows. */
export function useMapModel(
  view: Pick<JourneyView, 'study' | 'journey' | 'stages' | 'touchpoints' | 'evidence' | 'brands'>,
  verbatims: readonly Verbatim[],
  found: ReadonlySet<string> | null,
  highlighted: Highlighted | null,
): MapModel {
  const { language, format } = useDashboard();
  const { locale } = format;
  const { study, stages, touchpoints, evidence, brands, journey } = view;
  const words = useMemo(() => {
    const added = study.catalogueAdditions;
    return mapWords(language, locale, {
      channels: added?.channels ?? [],
      emotions: added?.emotions ?? [],
      kpis: added?.kpis ?? [],
    });
  }, [study.catalogueAdditions, language, locale]);
  const lanes = useMemo(() => lanesOf(study).filter(({ visible }) => visible), [study]);
  const brandNames = useMemo(() => new Map(brands.map(({ id, name }) => [id, name])), [brands]);
  return useMemo(
    () =>
      mapModel({
        ...{ stages, touchpoints, lanes, evidence, verbatims, words, found, highlighted },
        brands: brandNames,
        isPlanned: journey.kind === 'planned',
      }),
    [stages, touchpoints, lanes, evidence, verbatims, brandNames, words, found, highlighted, journey.kind],
  );
}
