import { type FormEvent, useId, useState } from 'react';
import { Field } from '@/components/controls';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import { textLimits } from '@/lib/journey/textLimits';
import { Dialog } from '../Dialog';
import { DialogFoot } from '../DialogFoot';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';

export interface ReturnDialogProps {
  readonly onReturn: (comment: string) => void;
  readonly onClose: () => void;
}

/** Asks what a shopper is to do again. */
export function ReturnDialog({ onReturn, onClose }: ReturnDialogProps) {
  const { messages, language } = useDashboard();
  const words = walkthroughsMessages[language];
  const [comment, setComment] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const refusedId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (comment.trim() === '') setRefused(words.returnNeeded);
    else onReturn(comment.trim());
  };
  return (
    <Dialog title={words.returnTitle} closeName={messages.close} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.text}>{words.returnText}</p>
        <Field name={words.returnComment}>
          {(control) => (
            <textarea
              {...control}
              data-initial-focus=""
              rows={4}
              value={comment}
              maxLength={textLimits.line}
              aria-required
              aria-describedby={refused ? refusedId : undefined}
              onChange={(event) => setComment(event.target.value)}
            />
          )}
        </Field>
        <DialogFoot act={words.returnAct} disabled={false} refused={refused} refusedId={refusedId} onClose={onClose} />
      </form>
    </Dialog>
  );
}
