import type { MapModel } from '@/lib/journey/map/mapModel';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { type DocumentInsights, documentInsights } from './documentInsights';
import { documentModel } from './documentModel';
import type { DocumentJourney, MapDocument } from './mapDocument';
import { type Writing, writingOf } from './writing';

/** One journey of a document as it is told. */
export interface JourneyPart {
  /** Unique in the document. */
  readonly id: string;
  readonly inJourney: DocumentJourney;
  readonly model: MapModel;
  /** Those that are not excluded, in the order of the journey. */
  readonly touchpoints: readonly Touchpoint[];
  readonly insights: DocumentInsights;
}

/** A piece of evidence under the number by which the document names it, and the touchpoints that it belongs to. */
export interface NumberedEvidence<Journey = JourneyPart> {
  readonly number: number;
  readonly evidence: Evidence;
  readonly of: readonly { readonly journey: Journey; readonly touchpoint: Touchpoint }[];
  /** What else it belongs to: the questions that it answers. */
  readonly besides: readonly string[];
}

/** A piece of evidence of something that is no touchpoint, and what that is called. */
export interface EvidenceBesides {
  readonly evidenceId: string;
  readonly name: string;
}

export interface DocumentParts {
  readonly writing: Writing;
  readonly journeys: readonly JourneyPart[];
}

/** What every document that tells of journeys is written from. */
export function documentParts(document: MapDocument): DocumentParts {
  const writing = writingOf(document);
  const journeys = document.journeys.map((inJourney, index): JourneyPart => {
    const model = documentModel(document, inJourney);
    const byId = new Map(inJourney.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
    return {
      id: `journey-${index + 1}`,
      inJourney,
      model,
      touchpoints: model.entries.flatMap(({ id }) => byId.get(id) ?? []),
      insights: documentInsights(writing, [inJourney]),
    };
  });
  return { writing, journeys };
}

/** The evidence of a document by its id, numbered in the order in which the journeys come upon it. */
export function numberedEvidence<Journey extends Pick<JourneyPart, 'touchpoints'>>(
  document: MapDocument,
  journeys: readonly Journey[],
  besides: readonly EvidenceBesides[] = [],
): ReadonlyMap<string, NumberedEvidence<Journey>> {
  const owners = new Map<string, NumberedEvidence<Journey>['of'][number][]>();
  for (const journey of journeys) {
    for (const touchpoint of journey.touchpoints) {
      for (const id of touchpoint.evidenceIds) owners.set(id, [...(owners.get(id) ?? []), { journey, touchpoint }]);
    }
  }
  const others = besides.map(({ evidenceId }) => evidenceId);
  for (const id of [...others, ...document.verbatims.flatMap(({ evidenceIds }) => evidenceIds)]) {
    if (!owners.has(id)) owners.set(id, []);
  }
  const known = [...owners].flatMap(([id, of]) => {
    const evidence = document.evidence[id];
    const names = besides.filter(({ evidenceId }) => evidenceId === id).map(({ name }) => name);
    return evidence ? [{ evidence, of, besides: [...new Set(names)] }] : [];
  });
  return new Map(known.map((each, index) => [each.evidence.id, { ...each, number: index + 1 }]));
}
