import type { FormNotice } from '@/components/quickForm';
import { errorMessages } from '@/lib/i18n/errors';
import { popupMessages } from '@/lib/i18n/popup';
import type { Language } from '@/lib/i18n/section';
import type { OpenForm } from './popupFormState';

/** What must be known about this page and this form before saving. */
export function formNotices(form: OpenForm, language: Language): FormNotice[] {
  const messages = popupMessages[language];
  const notices: FormNotice[] = [];
  if (form.restriction !== null) {
    notices.push({ tone: 'info', title: messages[form.restriction], text: messages[`${form.restriction}Text`] });
  }
  if (form.isRestored) notices.push({ tone: 'info', title: messages.draftRestored, text: '' });
  if (form.overlayFailure !== null) {
    notices.push({ tone: 'warning', title: messages.overlayFailed, text: form.overlayFailure });
  }
  if (!form.isDraftKept && form.status.kind !== 'failed') {
    notices.push({ tone: 'warning', title: messages.noDraft, text: errorMessages[language].draftNotKept });
  }
  return notices;
}
