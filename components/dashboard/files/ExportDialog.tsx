import { useId, useMemo, useState } from 'react';
import { Button } from '@/components/controls';
import type { ExportedFile } from '@/lib/journey/commands';
import { Dialog, DialogActions } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import { ReadingState } from '../ReadingState';
import { useStoreQuery } from '../useStoreQuery';
import { type ErrorWords, wordError } from '../wordError';

export interface ExportDialogProps {
  /** The journey on the screen; the current one for null. */
  readonly journeyId: string | null;
  /** Gives the file to the browser's downloads. */
  readonly onSaveFile: (file: ExportedFile) => void;
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'saved'; readonly file: ExportedFile }
  | { readonly kind: 'failed'; readonly words: ErrorWords };

/** Writes one journey or the study to a file: says what it will hold before, and what it held and is called after. */
export function ExportDialog({ journeyId, onSaveFile, onClose }: ExportDialogProps) {
  const { store, history, messages, language, format } = useDashboard();
  const [scope, setScope] = useState<'journey' | 'study'>('journey');
  const [fileFormat, setFileFormat] = useState<'journeyMap' | 'bundle'>('journeyMap');
  const [step, setStep] = useState<Step>({ kind: 'choosing' });
  const journey = useStoreQuery(store, 'journeyView', { journeyId });
  const studyId = journey.data?.study.id ?? null;
  const study = useStoreQuery(store, 'studyView', { studyId });
  const chosen = useMemo(() => {
    if (!journey.data || !study.data) return null;
    const { touchpoints, evidence } = scope === 'journey' ? journey.data : study.data;
    return {
      journeys: scope === 'journey' ? 1 : study.data.journeys.length,
      touchpoints: touchpoints.length,
      evidence: Object.keys(evidence).length,
    };
  }, [journey.data, study.data, scope]);

  const count = (counts: ExportedFile['counts']) =>
    [
      messages.journeysCount(counts.journeys, format.number(counts.journeys)),
      messages.touchpointCount(counts.touchpoints, format.number(counts.touchpoints)),
      fileFormat === 'bundle'
        ? messages.picturesCount(counts.evidence, format.number(counts.evidence))
        : messages.evidenceCount(counts.evidence, format.number(counts.evidence)),
    ].join(', ');

  const write = async () => {
    if (!journey.data) return;
    setStep({ kind: 'writing' });
    try {
      // What is still being typed belongs into the file.
      await history.settle();
      const file = await store.query('exportFile', {
        scope:
          scope === 'journey'
            ? { kind: 'journey', journeyId: journey.data.journey.id }
            : { kind: 'study', studyId: journey.data.study.id },
        format: fileFormat,
        language,
        exportedAt: new Date().toISOString(),
      });
      onSaveFile(file);
      setStep({ kind: 'saved', file });
    } catch (error) {
      setStep({ kind: 'failed', words: wordError(error, language, 'reading') });
    }
  };

  return (
    <Dialog title={messages.exportTitle} closeName={messages.close} onClose={onClose}>
      {!journey.data || !chosen ? (
        <ReadingState error={journey.error ?? study.error} onRetry={journey.reload} />
      ) : step.kind === 'saved' ? (
        <div className={styles.form} role="status">
          <p className={styles.done}>{messages.fileSaved}</p>
          <p className={styles.fileName}>{step.file.fileName}</p>
          <p className={styles.text}>
            {count(step.file.counts)} · {format.bytes(step.file.bytes.byteLength)}
          </p>
          <p className={styles.text}>{messages.exportSensitive}</p>
          <DialogActions>
            <Button look="primary" onClick={onClose}>
              {messages.close}
            </Button>
          </DialogActions>
        </div>
      ) : (
        <div className={styles.form}>
          <Options
            legend={messages.whatToExport}
            value={scope}
            onChoose={setScope}
            options={[
              { value: 'journey', name: messages.thisJourney, text: journey.data.journey.title },
              { value: 'study', name: messages.wholeStudy, text: journey.data.study.name },
            ]}
          />
          <Options
            legend={messages.format}
            value={fileFormat}
            onChoose={setFileFormat}
            options={[
              { value: 'journeyMap', name: messages.asRecords, text: messages.asRecordsText },
              { value: 'bundle', name: messages.asBundle, text: messages.asBundleText },
            ]}
          />
          <p className={styles.text}>
            {messages.willHold} <strong>{count(chosen)}</strong>.
          </p>
          {step.kind === 'failed' ? (
            <div className={styles.refused} role="alert">
              <p>
                <strong>{step.words.title}.</strong> {step.words.action}
              </p>
              <p>{step.words.detail}</p>
            </div>
          ) : null}
          {step.kind === 'writing' ? <progress className={styles.progress} aria-label={messages.writingFile} /> : null}
          <DialogActions>
            <Button onClick={onClose}>{messages.cancel}</Button>
            <Button look="primary" disabled={step.kind === 'writing'} onClick={() => void write()}>
              {step.kind === 'writing' ? messages.writingFile : messages.saveFile}
            </Button>
          </DialogActions>
        </div>
      )}
    </Dialog>
  );
}

function Options<Value extends string>(props: {
  readonly legend: string;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly text: string }[];
}) {
  const id = useId();
  return (
    <fieldset className={styles.options}>
      <legend>{props.legend}</legend>
      {props.options.map(({ value, name, text }) => (
        <div key={value} className={styles.option}>
          <input
            id={`${id}-${value}`}
            type="radio"
            name={id}
            checked={value === props.value}
            aria-describedby={`${id}-${value}-text`}
            onChange={() => props.onChoose(value)}
          />
          <label htmlFor={`${id}-${value}`}>{name}</label>
          <span id={`${id}-${value}-text`} className={styles.optionText}>
            {text}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
