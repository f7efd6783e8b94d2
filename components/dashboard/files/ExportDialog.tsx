import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, Field } from '@/components/controls';
import { exportMessages } from '@/lib/i18n/exporting';
import { type Language, languages } from '@/lib/i18n/section';
import type { ExportedFile, QueryInput } from '@/lib/journey/commands';
import { Dialog, DialogActions } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import { ReadingState } from '../ReadingState';
import { OwnName } from '../team/OwnName';
import { useStoreQuery } from '../useStoreQuery';
import { type ErrorWords, wordError } from '../wordError';
import { ClientOptions } from './ClientOptions';
import type { ClientChoices, RecordForm, WrittenDeliverable } from './deliverables';
import own from './ExportDialog.module.css';
import { FormOptions } from './FormOptions';

export interface ExportDialogProps {
  /** The journey on the screen; the current one for null. */
  readonly journeyId: string | null;
  /** Gives the file to the browser's downloads. */
  readonly onSaveFile: (file: ExportedFile) => void;
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'choosing'; readonly wasStopped?: boolean }
  /** `share`: 0 to 1; null while nobody knows. */
  | { readonly kind: 'writing'; readonly share: number | null }
  | { readonly kind: 'saved'; readonly file: WrittenDeliverable }
  | { readonly kind: 'failed'; readonly words: ErrorWords };

type ScopeKind = QueryInput<'exportFile'>['scope']['kind'];

const isRecordForm = (form: string): form is RecordForm => form === 'journeyMap' || form === 'bundle';

/** Writes one journey, the study or everything to a file: says what it will hold before, and what it held and is called after. */
export function ExportDialog({ journeyId, onSaveFile, onClose }: ExportDialogProps) {
  const { store, history, messages, language, format, deliverables } = useDashboard();
  const words = exportMessages[language];
  const [scope, setScope] = useState<ScopeKind>('journey');
  const [form, setForm] = useState('journeyMap');
  const [fileLanguage, setFileLanguage] = useState<Language>(language);
  const [client, setClient] = useState<ClientChoices | null>(null);
  const [step, setStep] = useState<Step>({ kind: 'choosing' });
  const writing = useRef<AbortController | null>(null);
  useEffect(() => () => writing.current?.abort(), []);

  const journey = useStoreQuery(store, 'journeyView', { journeyId });
  const studyId = journey.data?.study.id ?? null;
  const study = useStoreQuery(store, 'studyView', { studyId });
  const { data: records } = useStoreQuery(store, 'studyRecords', { studyId });
  const { data: report } = useStoreQuery(store, 'storageReport', {});
  const { data: studies } = useStoreQuery(store, 'studies', {});
  const me = records?.observers.find(({ id }) => id === records.me);
  const chosen = useMemo((): ExportedFile['counts'] | null => {
    if (!journey.data || !study.data) return null;
    if (scope === 'everything') {
      const journeys = studies?.reduce((sum, each) => sum + each.journeys.length, 0);
      return { journeys: journeys ?? 0, touchpoints: report?.touchpoints ?? 0, evidence: report?.evidence ?? 0 };
    }
    const { touchpoints, evidence } = scope === 'journey' ? journey.data : study.data;
    return {
      journeys: scope === 'journey' ? 1 : study.data.journeys.length,
      touchpoints: touchpoints.length,
      evidence: Object.keys(evidence).length,
    };
  }, [journey.data, study.data, scope, report, studies]);

  const isRecords = isRecordForm(form);
  const forClient = scope === 'everything' ? null : client;

  const count = (counts: ExportedFile['counts']) =>
    [
      messages.journeysCount(counts.journeys, format.number(counts.journeys)),
      messages.touchpointCount(counts.touchpoints, format.number(counts.touchpoints)),
      form === 'bundle'
        ? messages.picturesCount(counts.evidence, format.number(counts.evidence))
        : messages.evidenceCount(counts.evidence, format.number(counts.evidence)),
    ].join(', ');

  const write = async () => {
    if (!journey.data) return;
    const controller = new AbortController();
    writing.current = controller;
    setStep({ kind: 'writing', share: null });
    try {
      // What is still being typed belongs into the file.
      await history.settle();
      const exportedAt = new Date().toISOString();
      const of: QueryInput<'exportFile'>['scope'] =
        scope === 'everything'
          ? { kind: scope }
          : scope === 'journey'
            ? { kind: scope, journeyId: journey.data.journey.id }
            : { kind: scope, studyId: journey.data.study.id };
      const file = await unlessAborted(
        controller.signal,
        of.kind === 'everything' || (isRecordForm(form) && forClient === null)
          ? store
              .query('exportFile', {
                scope: of,
                format: isRecordForm(form) ? form : 'journeyMap',
                language: fileLanguage,
                exportedAt,
              })
              .then((written): WrittenDeliverable => ({ ...written, notes: [] }))
          : deliverables.write(
              { form, scope: of, language: fileLanguage, exportedAt, client: forClient },
              {
                signal: controller.signal,
                onProgress: (share) => {
                  if (!controller.signal.aborted) setStep({ kind: 'writing', share });
                },
              },
            ),
      );
      onSaveFile(file);
      setStep({ kind: 'saved', file });
    } catch (error) {
      if (controller.signal.aborted) setStep({ kind: 'choosing', wasStopped: true });
      else setStep({ kind: 'failed', words: wordError(error, language, 'reading') });
    }
  };

  const chooseScope = (kind: ScopeKind) => {
    setScope(kind);
    const fits = isRecords || (kind !== 'everything' && formScopes(form).includes(kind));
    if (!fits) setForm('journeyMap');
  };
  const formScopes = (id: string) => deliverables.choices.find((each) => each.id === id)?.scopes ?? [];

  return (
    <Dialog
      title={messages.exportTitle}
      closeName={messages.close}
      onClose={onClose}
      size={step.kind === 'saved' ? 'narrow' : 'wide'}
    >
      {!journey.data || !chosen ? (
        <ReadingState error={journey.error ?? study.error} onRetry={journey.reload} />
      ) : step.kind === 'saved' ? (
        <div className={styles.form} role="status">
          <p className={styles.done}>{messages.fileSaved}</p>
          <p className={styles.fileName}>{step.file.fileName}</p>
          <p className={styles.text}>
            {count(step.file.counts)} · {format.bytes(step.file.bytes.byteLength)}
          </p>
          {step.file.notes.map((note) => (
            <p key={note} className={styles.warning} lang={fileLanguage}>
              {note}
            </p>
          ))}
          <p className={styles.text}>{messages.exportSensitive}</p>
          <DialogActions>
            <Button onClick={() => setStep({ kind: 'choosing' })}>{words.another}</Button>
            <Button look="primary" onClick={onClose}>
              {messages.close}
            </Button>
          </DialogActions>
        </div>
      ) : (
        <div className={styles.form}>
          <FormOptions
            legend={messages.whatToExport}
            value={scope}
            onChoose={(value) => chooseScope(value as ScopeKind)}
            groups={[
              {
                options: [
                  { value: 'journey', name: messages.thisJourney, text: journey.data.journey.title },
                  { value: 'study', name: messages.wholeStudy, text: journey.data.study.name },
                  { value: 'everything', name: words.everything, text: words.everythingText },
                ],
              },
            ]}
          />
          <FormOptions
            legend={messages.format}
            value={form}
            onChoose={setForm}
            groups={[
              {
                title: words.toWorkOn,
                options: [
                  { value: 'journeyMap', name: messages.asRecords, text: messages.asRecordsText, extension: '.json' },
                  { value: 'bundle', name: messages.asBundle, text: messages.asBundleText, extension: '.zip' },
                ],
              },
              {
                title: words.toHandOver,
                options: deliverables.choices.map(({ id, labels, about, extension, scopes }) => {
                  const text = about[language];
                  const isDisabled = scope === 'everything' || !scopes.includes(scope);
                  return {
                    value: id,
                    name: labels[language],
                    extension,
                    isDisabled,
                    text: !isDisabled
                      ? text
                      : scopes.includes('study')
                        ? words.recordsOnly(text)
                        : words.oneJourneyOnly(text),
                  };
                }),
              },
            ]}
          />
          <Field name={words.fileLanguage} layout="inline">
            {(control) => (
              <select
                {...control}
                value={fileLanguage}
                onChange={(event) => setFileLanguage(event.target.value === 'fr' ? 'fr' : 'en')}
              >
                {languages.map((each) => (
                  <option key={each} value={each}>
                    {each === 'fr' ? words.french : words.english}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {scope === 'everything' ? null : (
            <ClientOptions study={journey.data.study} value={client} onChange={setClient} />
          )}
          {me && forClient === null ? <OwnName observer={me} /> : null}
          <div className={own.foot}>
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
            {step.kind === 'choosing' && step.wasStopped ? <p role="status">{words.stopped}</p> : null}
            {step.kind === 'writing' ? (
              <progress
                className={styles.progress}
                aria-label={messages.writingFile}
                {...(step.share === null ? {} : { max: 1, value: step.share })}
              />
            ) : null}
            <DialogActions>
              {step.kind === 'writing' ? (
                <Button onClick={() => writing.current?.abort()}>{words.stop}</Button>
              ) : (
                <Button onClick={onClose}>{messages.cancel}</Button>
              )}
              <Button look="primary" disabled={step.kind === 'writing'} onClick={() => void write()}>
                {step.kind === 'writing' ? messages.writingFile : messages.saveFile}
              </Button>
            </DialogActions>
          </div>
        </div>
      )}
    </Dialog>
  );
}

/** The work, or the signal's reason as soon as it is aborted: not all work can be stopped, but nobody has to wait for it. */
function unlessAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, aborted]);
}
