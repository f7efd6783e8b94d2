import { Button } from '@/components/controls';
import { exportMessages } from '@/lib/i18n/exporting';
import type { Language } from '@/lib/i18n/section';
import { DialogActions } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import type { WrittenDeliverable } from './deliverables';

export interface FileSavedProps {
  readonly file: WrittenDeliverable;
  /** What it holds, in numbers. */
  readonly holds: string;
  /** Of the file: what there is to know of it is in it. */
  readonly fileLanguage: Language;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** The file that was written: what it is called and holds, and what one has to know of it. */
export function FileSaved({ file, holds, fileLanguage, onAgain, onClose }: FileSavedProps) {
  const { messages, language, format } = useDashboard();
  return (
    <div className={styles.form} role="status">
      <p className={styles.done}>{messages.fileSaved}</p>
      <p className={styles.fileName}>{file.fileName}</p>
      <p className={styles.text}>
        {holds} · {format.bytes(file.bytes.byteLength)}
      </p>
      {file.notes.map((note) => (
        <p key={note} className={styles.warning} lang={fileLanguage}>
          {note}
        </p>
      ))}
      <p className={styles.text}>{messages.exportSensitive}</p>
      <DialogActions>
        <Button onClick={onAgain}>{exportMessages[language].another}</Button>
        <Button look="primary" onClick={onClose}>
          {messages.close}
        </Button>
      </DialogActions>
    </div>
  );
}
