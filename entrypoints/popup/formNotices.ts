import type { FormNotice } from '@/components/quickForm';
import { popupMessages } from '@/lib/i18n/popup';
import { quickFormMessages } from '@/lib/i18n/quickForm';
import type { Language } from '@/lib/i18n/section';
import type { OpenForm } from './popupFormState';
import { captureFailureText } from './screenshotState';

/** What must be known about this page and this form before saving. */
export function formNotices(form: OpenForm, language: Language): FormNotice[] {
  const messages = popupMessages[language];
  const notices: FormNotice[] = [];
  if (form.restriction !== null) {
    notices.push({ tone: 'info', title: messages[form.restriction], text: messages[`${form.restriction}Text`] });
  }
  // Of a restricted page everybody knows by now that there is none.
  if (form.picture.kind === 'failed' && form.restriction === null) {
    const title = quickFormMessages[language].screenshotFailed;
    notices.push({ tone: 'warning', title, text: captureFailureText(form.picture.reason, language) });
  }
  if (form.isRestored) notices.push({ tone: 'info', title: messages.draftRestored, text: '' });
  if (form.overlayFailure !== null) {
    const text = form.overlayFailure === 'sandboxed' ? messages.overlaySandboxed : messages.overlayFailedText;
    notices.push({ tone: 'warning', title: messages.overlayFailed, text });
  }
  if (!form.isDraftKept && form.status.kind !== 'failed') {
    notices.push({ tone: 'warning', title: messages.noDraft, text: messages.noDraftText });
  }
  return notices;
}
