import type { CaptureFailure } from '@/lib/capture/captureError';
import { popupNotices } from '@/lib/i18n/popupNotices';
import type { Language } from '@/lib/i18n/section';

const failureWords = {
  restricted: 'shotRestricted',
  hidden: 'shotHidden',
  elsewhere: 'shotElsewhere',
  moving: 'shotMoving',
  failed: 'shotFailed',
} as const;

/** Why there is no picture, in words. */
export function captureFailureText(reason: CaptureFailure, language: Language): string {
  return popupNotices[language][failureWords[reason]];
}
