import { type CatalogueEntry, idsOf } from './entry';

/** On what a touchpoint or an emotion rests: what was lived, seen, told, judged and supposed never mixes. */
export const bases = [
  { id: 'experienced', labels: { en: 'Experienced', fr: 'Vécu' } },
  { id: 'observed', labels: { en: 'Observed', fr: 'Observé' } },
  { id: 'reported', labels: { en: 'Reported', fr: 'Déclaré' } },
  { id: 'expert', labels: { en: 'Expert judgement', fr: 'À dire d’expert' } },
  { id: 'assumed', labels: { en: 'Assumed', fr: 'Hypothèse' } },
] as const satisfies readonly CatalogueEntry[];

export type BasisId = (typeof bases)[number]['id'];
export const basisIds = idsOf(bases);

/** On what the answer to a question of the literature rests: said by customers, or by the team about itself. */
export const answerBases = [
  { id: 'reported', labels: { en: 'Reported by customers', fr: 'Déclaré par les clients' } },
  { id: 'internal', labels: { en: 'Stated by the team', fr: 'Indiqué par l’équipe' } },
] as const satisfies readonly CatalogueEntry[];

export type AnswerBasisId = (typeof answerBases)[number]['id'];
export const answerBasisIds = idsOf(answerBases);
