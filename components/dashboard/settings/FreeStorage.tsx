import { useId, useState } from 'react';
import { Button } from '@/components/controls';
import type { StorageReport } from '@/lib/journey/commands';
import { Dialog, DialogActions } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import { useSettingsWords } from './useSettingsWords';

/** How much evidence takes that nothing refers to any more, and to delete it. */
export function FreeStorage({ unused }: { readonly unused: StorageReport['unused'] }) {
  const { format } = useDashboard();
  const words = useSettingsWords();
  const [isOpen, setOpen] = useState(false);
  const { lasting, recent } = unused;
  const files = lasting.files + recent.files;
  return (
    <>
      {words.evidenceSize(format.number(files), format.bytes(lasting.bytes + recent.bytes))}
      <Button onClick={() => setOpen(true)}>{words.freeStorage}</Button>
      {isOpen ? <FreeStorageDialog unused={unused} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** Says what will go, and that it goes for good; what undo would need only where that is chosen. */
function FreeStorageDialog(props: { readonly unused: StorageReport['unused']; readonly onClose: () => void }) {
  const { onClose } = props;
  const { store, messages, format, toast, reportError } = useDashboard();
  const words = useSettingsWords();
  const { lasting, recent } = props.unused;
  const [withRecent, setWithRecent] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const id = useId();
  const bytes = lasting.bytes + (withRecent ? recent.bytes : 0);
  const figures = ({ files, bytes: size }: StorageReport['unused']['recent']) =>
    [files, format.number(files), format.bytes(size)] as const;
  const free = async () => {
    setDeleting(true);
    try {
      // Not by way of the undo history: it cannot be taken back.
      const freed = await store.command('freeEvidence', { recent: withRecent });
      toast({ text: words.storageFreed(format.bytes(freed.bytes)) });
    } catch (error) {
      reportError(error);
    }
    onClose();
  };
  return (
    <Dialog title={words.freeStorageTitle} closeName={messages.close} onClose={onClose}>
      <div className={styles.form}>
        <p className={styles.text}>
          {lasting.files > 0 ? words.freeLasting(...figures(lasting)) : words.freeNothingLasting}
        </p>
        {recent.files > 0 ? (
          <div className={styles.option}>
            <input
              id={id}
              type="checkbox"
              checked={withRecent}
              aria-describedby={`${id}-text`}
              onChange={(event) => setWithRecent(event.target.checked)}
            />
            <label htmlFor={id}>{words.freeRecent(...figures(recent))}</label>
            <span id={`${id}-text`} className={styles.optionText}>
              {words.freeRecentText}
            </span>
          </div>
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            look="primary"
            disabled={deleting || (lasting.files === 0 && !withRecent)}
            onClick={() => void free()}
          >
            {words.deleteSize(format.bytes(bytes))}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}
