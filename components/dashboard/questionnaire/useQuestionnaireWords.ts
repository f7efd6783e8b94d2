import { type QuestionnaireMessages, questionnaireMessages } from '@/lib/i18n/questionnaire';
import { useDashboard } from '../dashboardTools';

/** The words of the questionnaire in the reader's language. */
export function useQuestionnaireWords(): QuestionnaireMessages {
  return questionnaireMessages[useDashboard().language];
}
