import { mapWords } from '@/lib/i18n/mapWords';
import { type MapModel, mapModel } from '@/lib/journey/map/mapModel';
import type { DocumentJourney, MapDocument } from './mapDocument';

/** The map of one of a document's journeys, in the document's language and with the rows that it shows. Touchpoints that are excluded are not on it. */
export function documentModel(document: MapDocument, inJourney: DocumentJourney): MapModel {
  const { language, locale, study, lanes, evidence, brands } = document;
  const { journey, stages, touchpoints, verbatims } = inJourney;
  const added = study.catalogueAdditions;
  return mapModel({
    stages,
    touchpoints: touchpoints.filter(({ status }) => status !== 'excluded'),
    lanes,
    evidence,
    verbatims,
    brands: new Map(brands.map(({ id, name }) => [id, name])),
    isPlanned: journey.kind === 'planned',
    words: mapWords(language, locale, {
      channels: added?.channels ?? [],
      emotions: added?.emotions ?? [],
      kpis: added?.kpis ?? [],
    }),
  });
}
