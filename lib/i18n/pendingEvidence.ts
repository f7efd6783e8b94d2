import { section } from './section';

/** What the lists of touchpoints say of evidence that has not come. */
export const pendingEvidenceMessages = section({
  en: { coming: 'evidence being written…', failed: 'evidence missing' },
  fr: { coming: 'preuve en cours d’écriture…', failed: 'preuve manquante' },
});
