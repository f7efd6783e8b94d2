import type { ReactNode } from 'react';
import { KeyCap } from '@/components/controls';
import type { QuickFormMessages } from '@/lib/i18n/quickForm';
import { formKeys } from './formKeys';
import styles from './PickedScreenshot.module.css';
import type { ScreenshotState } from './quickFormProps';

export interface PickedScreenshotProps {
  readonly screenshot: ScreenshotState;
  readonly keep: boolean;
  readonly messages: QuickFormMessages;
  readonly onKeep: (keep: boolean) => void;
  readonly onRetake?: (() => void) | undefined;
  /** Stands where the picture does, instead of it. */
  readonly instead?: ReactNode;
  /** Further ways to take it. */
  readonly children?: ReactNode;
}

/** The screenshot of the moment, small: what was painted over, and to keep it, leave it out or take it again. */
export function PickedScreenshot(props: PickedScreenshotProps) {
  const { screenshot, keep, messages, onKeep, onRetake, instead } = props;
  const { state } = screenshot;
  const canChoose = state === 'ready' || state === 'pending';
  const word =
    state === 'pending'
      ? messages.screenshotPending
      : state === 'none'
        ? messages.screenshotNone
        : state === 'failed'
          ? messages.screenshotFailed
          : null;
  return (
    <fieldset className={styles.screenshot} aria-label={messages.screenshot} data-state={state}>
      <div className={styles.picture} title={state === 'failed' ? screenshot.failure : undefined}>
        {instead ?? (
          <>
            {state === 'ready' ? (
              <img src={screenshot.thumbnailUrl} alt="" data-left-out={keep ? undefined : ''} />
            ) : null}
            {word === null ? null : <span className={styles.word}>{word}</span>}
            {state === 'ready' && keep && screenshot.isFullPage ? (
              <span className={styles.fullPage}>{messages.fullPage}</span>
            ) : null}
            {state === 'ready' && !keep ? <span className={styles.leftOut}>{messages.screenshotLeftOut}</span> : null}
            {state === 'ready' && keep && screenshot.masked > 0 ? (
              <span className={styles.masked} title={messages.maskedInFull(screenshot.masked)}>
                {messages.masked(screenshot.masked)}
              </span>
            ) : null}
          </>
        )}
      </div>
      <div className={styles.actions}>
        {canChoose ? (
          <button
            type="button"
            className={styles.action}
            aria-pressed={keep}
            aria-label={messages.keepScreenshot}
            aria-keyshortcuts={formKeys.leaveOut}
            title={messages.keepScreenshot}
            onClick={() => onKeep(!keep)}
          >
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <rect x="1.5" y="1.5" width="11" height="11" rx="3" />
              {keep ? <path d="m4 7.2 2.2 2.2L10 5" /> : null}
            </svg>
            <KeyCap>{formKeys.leaveOut}</KeyCap>
          </button>
        ) : null}
        {onRetake ? (
          <button
            type="button"
            className={styles.action}
            aria-label={messages.retake}
            aria-keyshortcuts={formKeys.retake}
            title={messages.retake}
            disabled={state === 'pending'}
            onClick={onRetake}
          >
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <path d="M11.8 8a5 5 0 1 1-.8-4.2M11.5 1v3h-3" />
            </svg>
            <KeyCap>{formKeys.retake}</KeyCap>
          </button>
        ) : null}
        {props.children}
      </div>
    </fieldset>
  );
}
