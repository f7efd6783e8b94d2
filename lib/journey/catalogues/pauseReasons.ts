import { type CatalogueEntry, idsOf } from './entry';

/** Why nothing was recorded for a while during a walkthrough. */
export const pauseReasons = [
  { id: 'user', labels: { en: 'Paused', fr: 'Mise en pause' } },
  { id: 'sleep', labels: { en: 'Computer asleep', fr: 'Ordinateur en veille' } },
  { id: 'browserClosed', labels: { en: 'Browser closed', fr: 'Navigateur fermé' } },
] as const satisfies readonly CatalogueEntry[];

export const pauseReasonIds = idsOf(pauseReasons);
