import { Button } from '@/components/controls';
import { exportMessages } from '@/lib/i18n/exporting';
import { DialogActions } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import own from './ExportDialog.module.css';
import type { WritingStep } from './useFileWriting';

export interface WritingFootProps {
  readonly step: WritingStep;
  /** What the file will hold, in numbers. */
  readonly holds: string;
  readonly onWrite: () => void;
  readonly onStop: () => void;
  readonly onClose: () => void;
}

/** The foot of a dialog that writes a file: what it will hold, how far it is, what went wrong, and the buttons. */
export function WritingFoot({ step, holds, onWrite, onStop, onClose }: WritingFootProps) {
  const { messages, language } = useDashboard();
  const words = exportMessages[language];
  const isWriting = step.kind === 'writing';
  return (
    <div className={own.foot}>
      <p className={styles.text}>
        {messages.willHold} <strong>{holds}</strong>.
      </p>
      {step.kind === 'failed' ? (
        <div className={styles.refused} role="alert">
          <p>
            <strong>{step.words.title}.</strong> {step.words.action}
          </p>
          <p>{step.words.detail}</p>
        </div>
      ) : null}
      {step.kind === 'choosing' && step.wasStopped ? <p role="status">{words.stopped}</p> : null}
      {isWriting ? (
        <progress
          className={styles.progress}
          aria-label={messages.writingFile}
          {...(step.share === null ? {} : { max: 1, value: step.share })}
        />
      ) : null}
      <DialogActions>
        {isWriting ? (
          <Button onClick={onStop}>{words.stop}</Button>
        ) : (
          <Button onClick={onClose}>{messages.cancel}</Button>
        )}
        <Button look="primary" disabled={isWriting} onClick={onWrite}>
          {isWriting ? messages.writingFile : messages.saveFile}
        </Button>
      </DialogActions>
    </div>
  );
}
