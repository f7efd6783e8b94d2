import type { ScreenshotState } from '@/components/quickForm';
import type { CaptureFailure } from '@/lib/capture/captureError';
import { popupMessages } from '@/lib/i18n/popup';
import type { Language } from '@/lib/i18n/section';
import type { MomentPicture } from './createMomentPicture';

const failureWords = {
  restricted: 'shotRestricted',
  hidden: 'shotHidden',
  elsewhere: 'shotElsewhere',
  moving: 'shotMoving',
  failed: 'shotFailed',
} as const;

/** Why there is no picture, in words. */
export function captureFailureText(reason: CaptureFailure, language: Language): string {
  return popupMessages[language][failureWords[reason]];
}

/** The picture as the form shows it. `thumbnailUrl` is the address of its small version, where there is one. */
export function screenshotState(
  picture: MomentPicture,
  thumbnailUrl: string | null,
  language: Language,
): ScreenshotState {
  switch (picture.kind) {
    case 'none':
      return { state: 'none' };
    case 'pending':
      return { state: 'pending' };
    case 'failed':
      return { state: 'failed', failure: captureFailureText(picture.reason, language) };
    case 'ready': {
      const masked = picture.evidence.masks.reduce((sum, { count }) => sum + count, 0);
      return thumbnailUrl === null ? { state: 'pending' } : { state: 'ready', thumbnailUrl, masked };
    }
  }
}
