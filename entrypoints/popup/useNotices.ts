import { useEffect, useState } from 'react';
import type { FormNotice } from '@/components/quickForm';
import type { Language } from '@/lib/i18n/section';
import type { OpenForm } from './popupFormState';

type Words = typeof import('./formNotices');

/**
 * What must be known before saving, and why there is no picture. Its words are loaded once the form is on screen, so that a form
 * with nothing in its way does not wait for them.
 */
export function useNotices(form: OpenForm | null, language: Language) {
  const [words, setWords] = useState<Words | null>(null);
  const isOpen = form !== null;
  useEffect(() => {
    if (!isOpen) return;
    void import('./formNotices').then(setWords);
  }, [isOpen]);
  const notices: FormNotice[] = words && form ? words.formNotices(form, language) : [];
  const failed = form?.picture.kind === 'failed' ? form.picture.reason : null;
  return { notices, failure: words && failed !== null ? words.captureFailureText(failed, language) : '' };
}
