import { type CatalogueEntry, idsOf } from './entry';

/** Why nothing was recorded for a while during a walkthrough. */
export const pauseReasons = [
  { id: 'user', labels: { en: 'Paused', fr: 'Mise en pause' } },
  // Without a sign of life: the computer slept, or the extension was away. Which of them, nobody knows.
  { id: 'sleep', labels: { en: 'Recording interrupted', fr: 'Enregistrement interrompu' } },
  { id: 'browserClosed', labels: { en: 'Browser closed', fr: 'Navigateur fermé' } },
] as const satisfies readonly CatalogueEntry[];

export const pauseReasonIds = idsOf(pauseReasons);
