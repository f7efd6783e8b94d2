import type { FormNotice } from '@/components/quickForm';
import { pageToolNotices } from '@/lib/i18n/pageToolNotices';
import { popupNotices } from '@/lib/i18n/popupNotices';
import { quickFormMessages } from '@/lib/i18n/quickForm';
import type { Language } from '@/lib/i18n/section';
import { captureFailureText } from './captureFailureText';
import type { OpenForm, ToolNotice } from './popupFormState';

export { captureFailureText };

/** What must be known about this page and this form before saving. */
export function formNotices(form: OpenForm, language: Language): FormNotice[] {
  const messages = popupNotices[language];
  const notices: FormNotice[] = [];
  if (form.restriction !== null) {
    notices.push({ tone: 'info', title: messages[form.restriction], text: messages[`${form.restriction}Text`] });
  }
  // Of a restricted page everybody knows by now that there is none.
  if (form.picture.kind === 'failed' && form.restriction === null) {
    const title = quickFormMessages[language].screenshotFailed;
    notices.push({ tone: 'warning', title, text: captureFailureText(form.picture.reason, language) });
  }
  if (form.picture.kind === 'ready' && form.picture.evidence.hiddenBanners === 0) {
    const { noBanner, noBannerText } = pageToolNotices[language];
    notices.push({ tone: 'info', title: noBanner, text: noBannerText });
  }
  if (form.isRestored) notices.push({ tone: 'info', title: messages.draftRestored, text: '' });
  if (form.overlayFailure !== null) {
    const text = form.overlayFailure === 'sandboxed' ? messages.overlaySandboxed : messages.overlayFailedText;
    notices.push({ tone: 'warning', title: messages.overlayFailed, text });
  }
  if (form.toolNotice !== null) notices.push(toolNotice(form.toolNotice, language));
  if (form.scarceRoom !== null) {
    const free = Math.round(form.scarceRoom / 1_000_000);
    notices.push({ tone: 'warning', title: messages.scarceRoom, text: messages.scarceRoomText(free) });
  }
  if (!form.isDraftKept && form.status.kind !== 'failed') {
    notices.push({ tone: 'warning', title: messages.noDraft, text: messages.noDraftText });
  }
  return notices;
}

function toolNotice(notice: ToolNotice, language: Language): FormNotice {
  const messages = pageToolNotices[language];
  switch (notice.tool) {
    case 'fullPage':
      return notice.reason === 'cutOff'
        ? { tone: 'info', title: messages.fullPageCutOff, text: messages.fullPageCutOffText }
        : { tone: 'warning', title: messages.noFullPage, text: captureFailureText(notice.reason, language) };
    case 'archive':
      return { tone: 'warning', title: messages.noArchive, text: messages[`archive_${notice.reason}`] };
    case 'frames':
      return {
        tone: 'info',
        title: messages[`frames_${notice.reason}`],
        text: messages[`frames_${notice.reason}Text`],
      };
    case 'page':
      return { tone: 'warning', title: messages.pageGone, text: messages.pageGoneText };
    case 'anchors': {
      const tone = notice.reason === 'nothing' ? 'info' : 'warning';
      return { tone, title: messages.notShown, text: messages[`anchors_${notice.reason}`] };
    }
  }
}
