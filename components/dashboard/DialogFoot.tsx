import { Button } from '@/components/controls';
import { DialogActions } from './Dialog';
import { useDashboard } from './dashboardTools';
import styles from './dialogs.module.css';

export interface DialogFootProps {
  /** What the dialog's form does. */
  readonly act: string;
  readonly disabled: boolean;
  /** Why it could not be done; null where nothing stands in the way. */
  readonly refused: string | null;
  /** For fields that the refusal is about. */
  readonly refusedId?: string;
  readonly onClose: () => void;
}

/** The foot of a dialog with a form: why it was refused, the way out, and the act itself. */
export function DialogFoot({ act, disabled, refused, refusedId, onClose }: DialogFootProps) {
  const { messages } = useDashboard();
  return (
    <>
      {refused === null ? null : (
        <p id={refusedId} className={styles.refused} role="alert">
          {refused}
        </p>
      )}
      <DialogActions>
        <Button onClick={onClose}>{messages.cancel}</Button>
        <Button look="primary" type="submit" disabled={disabled}>
          {act}
        </Button>
      </DialogActions>
    </>
  );
}
