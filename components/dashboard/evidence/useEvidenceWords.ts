import { evidenceMessages } from '@/lib/i18n/evidence';
import { useDashboard } from '../dashboardTools';

/** The words around evidence in the reader's language. */
export const useEvidenceWords = () => evidenceMessages[useDashboard().language];
