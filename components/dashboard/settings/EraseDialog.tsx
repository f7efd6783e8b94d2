import { type FormEvent, useState } from 'react';
import { Button, Field } from '@/components/controls';
import type { ExportedFile, StorageReport } from '@/lib/journey/commands';
import { Dialog, DialogActions } from '../Dialog';
import type { DashboardData } from '../dashboardSettings';
import { useDashboard } from '../dashboardTools';
import dialogStyles from '../dialogs.module.css';
import { type ErrorWords, wordError } from '../wordError';
import { BackUp } from './BackUp';
import styles from './SettingsScreen.module.css';
import { useSettingsWords } from './useSettingsWords';

export interface EraseDialogProps {
  readonly data: DashboardData;
  readonly report: StorageReport;
  readonly unfinishedForms: number;
  readonly onSaveFile: (file: ExportedFile) => void;
  readonly onClose: () => void;
}

/** Says what goes, offers to back it up, and erases once the word has been typed. */
export function EraseDialog({ data, report, unfinishedForms, onSaveFile, onClose }: EraseDialogProps) {
  const { history, messages, language, format } = useDashboard();
  const words = useSettingsWords();
  const [typed, setTyped] = useState('');
  const [erasing, setErasing] = useState(false);
  const [failed, setFailed] = useState<ErrorWords | null>(null);
  const isConfirmed = typed.trim().toLocaleLowerCase(language) === words.eraseWord;

  const erase = async (event: FormEvent) => {
    event.preventDefault();
    if (!isConfirmed || erasing) return;
    setErasing(true);
    setFailed(null);
    try {
      // An edit that came after the erasure would be one of something that is gone.
      await history.settle().catch(() => undefined);
      // The dashboard starts anew with it, and this dialog goes.
      await data.eraseEverything();
    } catch (error) {
      setFailed(wordError(error, language, 'writing'));
      setErasing(false);
    }
  };

  const { byStudy, touchpoints, evidence, evidenceBytes } = report;
  return (
    <Dialog title={words.eraseTitle} closeName={messages.close} onClose={onClose}>
      <form className={dialogStyles.form} onSubmit={(event) => void erase(event)}>
        <p>{words.eraseWhat}</p>
        <ul className={styles.goes}>
          <li>{words.eraseStudies(byStudy.length, format.number(byStudy.length))}</li>
          <li>{messages.touchpointCount(touchpoints, format.number(touchpoints))}</li>
          <li>
            {words.picturesCount(evidence, format.number(evidence))} ({format.bytes(evidenceBytes)})
          </li>
          {unfinishedForms > 0 ? <li>{words.eraseForms(unfinishedForms, format.number(unfinishedForms))}</li> : null}
          <li>{words.eraseHistory}</li>
        </ul>
        <div className={styles.first}>
          <p>{words.eraseBackup}</p>
          <BackUp data={data} onSaveFile={onSaveFile} look="primary" />
        </div>
        <Field name={words.eraseType(words.eraseWord)}>
          {(control) => (
            <input
              type="text"
              {...control}
              autoComplete="off"
              spellCheck={false}
              maxLength={40}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        {failed ? (
          <div className={dialogStyles.refused} role="alert">
            <p>
              <strong>{failed.title}.</strong> {failed.action}
            </p>
            <p>{failed.detail}</p>
          </div>
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button type="submit" className={styles.danger} disabled={!isConfirmed || erasing}>
            {erasing ? words.erasing : words.eraseNow}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
