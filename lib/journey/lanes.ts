import type { CatalogueEntry, Labels } from './catalogues/entry';
import type { Study } from './schemas/study';

/** The rows that a journey map may have, in the order in which they are shown at first. */
export const lanes = [
  { id: 'emotion', labels: { en: 'Emotion', fr: 'Ressenti' } },
  { id: 'touchpoints', labels: { en: 'Touchpoints', fr: 'Points de contact' } },
  { id: 'evidence', labels: { en: 'Evidence', fr: 'Preuves' } },
  { id: 'channel', labels: { en: 'Channels', fr: 'Canaux' } },
  { id: 'customerAction', labels: { en: 'What the customer does', fr: 'Ce que fait le client' } },
  { id: 'brandResponse', labels: { en: 'What the brand answers', fr: 'Ce que répond la marque' } },
  { id: 'thought', labels: { en: 'Thoughts', fr: 'Pensées' } },
  { id: 'expectation', labels: { en: 'Expectations and reality', fr: 'Attentes et vécu' } },
  { id: 'effort', labels: { en: 'Effort and satisfaction', fr: 'Facilité et satisfaction' } },
  { id: 'painPoints', labels: { en: 'Pain points', fr: 'Irritants' } },
  { id: 'opportunities', labels: { en: 'Opportunities', fr: 'Pistes d’amélioration' } },
  { id: 'momentOfTruth', labels: { en: 'Moments of truth', fr: 'Moments de vérité' } },
  { id: 'verbatims', labels: { en: 'Verbatims', fr: 'Verbatims' } },
  { id: 'metrics', labels: { en: 'Metrics', fr: 'Indicateurs' } },
  { id: 'owner', labels: { en: 'Who owns it', fr: 'Responsable' } },
] as const satisfies readonly CatalogueEntry[];

/** A row of the map as the study has it. */
export type Lane = Study['lanes'][number];

/** The lanes of a study in its order; those that it says nothing of come behind, shown. */
export function lanesOf(study: Pick<Study, 'lanes'>): readonly Lane[] {
  const missing = lanes.filter(({ id }) => study.lanes.every((lane) => lane.id !== id));
  return [...study.lanes, ...missing.map(({ id }) => ({ id, labels: null, visible: true }))];
}

/** What a lane is called: by the study where it renamed it, else as it is shipped; its id where nobody knows it. */
export function laneLabels({ id, labels }: Lane): Labels {
  const shipped = lanes.find((lane) => lane.id === id)?.labels ?? { en: id, fr: id };
  return labels && (labels.en || labels.fr) ? labels : shipped;
}
