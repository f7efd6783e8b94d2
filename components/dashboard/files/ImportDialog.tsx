import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { exampleMessages } from '@/lib/i18n/example';
import { type ImportSummary, StoreError } from '@/lib/journey/commands';
import { Dialog, DialogActions } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import { ExampleButton } from '../example/ExampleButton';
import { wordError } from '../wordError';
import { AreYou } from './AreYou';
import { ImportedActs } from './ImportedActs';
import { ImportedSummary } from './ImportedSummary';

export interface ImportDialogProps {
  /** Dropped on the window: read at once. */
  readonly files: readonly File[];
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'choosing'; readonly hint: string | null }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'imported'; readonly fileName: string; readonly summary: ImportSummary }
  | { readonly kind: 'undone' }
  | { readonly kind: 'refused'; readonly fileName: string; readonly reason: string; readonly detail: string };

/** Merges a file into what is here, and says what came of it. */
export function ImportDialog({ files, onClose }: ImportDialogProps) {
  const { history, messages, language } = useDashboard();
  const [step, setStep] = useState<Step>({ kind: 'choosing', hint: null });
  const picker = useRef<HTMLInputElement>(null);

  const read = async (chosen: readonly File[]) => {
    const [file] = chosen;
    if (!file) return;
    if (chosen.length > 1) return setStep({ kind: 'choosing', hint: messages.oneFile });
    const fileName = file.name;
    setStep({ kind: 'reading', fileName });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      // Whoever brings in a file of a study that was deleted here, or whose import was taken back, wants it back.
      const input = { bytes, fileName, restoresDeletedStudies: true };
      const summary = await history.run('importFile', input, { label: messages.importedLabel(fileName) });
      setStep({ kind: 'imported', fileName, summary });
    } catch (error) {
      const words = wordError(error, language, 'writing');
      const isFile = error instanceof StoreError && (error.code === 'invalid' || error.code === 'newerFormat');
      const reason = !isFile
        ? `${words.title}. ${words.action}`
        : error.code === 'newerFormat'
          ? messages.importNewer
          : '';
      setStep({ kind: 'refused', fileName, reason, detail: words.detail });
    }
  };
  const readDropped = useEffectEvent((dropped: readonly File[]) => void read(dropped));
  useEffect(() => {
    if (files.length > 0) readDropped(files);
  }, [files]);

  const undo = async (group: string) => {
    try {
      await history.undo(group);
      setStep({ kind: 'undone' });
    } catch (error) {
      const words = wordError(error, language, 'writing');
      setStep({ kind: 'refused', fileName: '', reason: `${words.title}. ${words.action}`, detail: words.detail });
    }
  };

  const chooseButton = (name: string, look: 'primary' | 'plain') => (
    <Button look={look} onClick={() => picker.current?.click()}>
      {name}
    </Button>
  );

  return (
    <Dialog title={messages.importTitle} closeName={messages.close} onClose={onClose}>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={messages.chooseFile}
        accept=".json,.zip,application/json,application/zip"
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          // So that choosing the same file again is a change again.
          event.target.value = '';
          void read(chosen);
        }}
      />
      {step.kind === 'choosing' ? (
        <div className={styles.form}>
          <p className={styles.text}>{messages.importText}</p>
          <div className={styles.dropZone}>
            {chooseButton(messages.chooseFile, 'primary')}
            <span>{messages.dropFile}</span>
          </div>
          <p className={styles.text}>
            {exampleMessages[language].noFile} <ExampleButton look="quiet" onOpen={onClose} />
          </p>
          {step.hint === null ? null : (
            <p className={styles.refused} role="alert">
              {step.hint}
            </p>
          )}
        </div>
      ) : null}
      {step.kind === 'reading' ? (
        <div className={styles.form} role="status">
          <p className={styles.text}>{messages.readingFile(step.fileName)}</p>
          <progress className={styles.progress} aria-label={messages.readingFile(step.fileName)} />
        </div>
      ) : null}
      {step.kind === 'imported' ? (
        <Imported
          key={step.summary.group}
          fileName={step.fileName}
          summary={step.summary}
          onUndo={(group) => void undo(group)}
          onClose={onClose}
        />
      ) : null}
      {step.kind === 'undone' ? (
        <div className={styles.form}>
          <p className={styles.done} role="status">
            {messages.importUndone}
          </p>
          <DialogActions>
            {chooseButton(messages.anotherFile, 'plain')}
            <Button look="primary" onClick={onClose}>
              {messages.close}
            </Button>
          </DialogActions>
        </div>
      ) : null}
      {step.kind === 'refused' ? (
        <div className={styles.form}>
          <div className={styles.refused} role="alert">
            <p>
              <strong>{messages.importRefused}</strong>
              {step.fileName === '' ? '' : ` (${step.fileName})`}
            </p>
            {step.reason === '' ? null : <p>{step.reason}</p>}
            <p className={styles.problem}>{step.detail}</p>
            <p>{messages.importUntouched}</p>
          </div>
          <DialogActions>
            {chooseButton(messages.anotherFile, 'primary')}
            <Button onClick={onClose}>{messages.close}</Button>
          </DialogActions>
        </div>
      ) : null}
    </Dialog>
  );
}

/** What a file brought, whom it was for, and what one does with it. */
function Imported(props: {
  readonly fileName: string;
  readonly summary: ImportSummary;
  readonly onUndo: (group: string) => void;
  readonly onClose: () => void;
}) {
  const { fileName, summary, onUndo, onClose } = props;
  const [answer, setAnswer] = useState<'open' | 'yes' | 'no'>(summary.shoppers.length > 0 ? 'open' : 'no');
  const { group } = summary;
  return (
    <div className={styles.form}>
      <ImportedSummary fileName={fileName} summary={summary} />
      {answer === 'no' ? null : (
        <AreYou shoppers={summary.shoppers} onAnswered={(isOne) => setAnswer(isOne ? 'yes' : 'no')} />
      )}
      <ImportedActs
        summary={summary}
        isAsking={answer === 'open'}
        // Who works here came with the file by then.
        onUndo={group === null || answer === 'yes' ? null : () => onUndo(group)}
        onClose={onClose}
      />
    </div>
  );
}
