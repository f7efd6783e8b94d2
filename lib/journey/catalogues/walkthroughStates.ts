import { type CatalogueEntry, idsOf } from './entry';

/** How far a walkthrough (in French a "visite mystère", hence the feminine) has come, up to its validation. */
export const walkthroughStates = [
  { id: 'toDo', labels: { en: 'To do', fr: 'À faire' } },
  { id: 'running', labels: { en: 'Running', fr: 'En cours' } },
  { id: 'paused', labels: { en: 'Paused', fr: 'En pause' } },
  { id: 'toValidate', labels: { en: 'To validate', fr: 'À valider' } },
  { id: 'returned', labels: { en: 'Returned', fr: 'Renvoyée' } },
  { id: 'validated', labels: { en: 'Validated', fr: 'Validée' } },
] as const satisfies readonly CatalogueEntry[];

export type WalkthroughStateId = (typeof walkthroughStates)[number]['id'];
export const walkthroughStateIds = idsOf(walkthroughStates);
