import { useMemo, useState } from 'react';
import { exportMessages } from '@/lib/i18n/exporting';
import type { Language } from '@/lib/i18n/section';
import type { ExportedFile, QueryInput } from '@/lib/journey/commands';
import { Dialog } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import { ReadingState } from '../ReadingState';
import { OwnName } from '../team/OwnName';
import { useStoreQuery } from '../useStoreQuery';
import { ClientOptions } from './ClientOptions';
import type { ClientChoices, RecordForm, WrittenDeliverable } from './deliverables';
import { FileLanguage } from './FileLanguage';
import { FileSaved } from './FileSaved';
import { FormOptions } from './FormOptions';
import { useFileWriting } from './useFileWriting';
import { WritingFoot } from './WritingFoot';

export interface ExportDialogProps {
  /** The journey on the screen; the current one for null. */
  readonly journeyId: string | null;
  /** Gives the file to the browser's downloads. */
  readonly onSaveFile: (file: ExportedFile) => void;
  readonly onClose: () => void;
}

type ScopeKind = QueryInput<'exportFile'>['scope']['kind'];

const isRecordForm = (form: string): form is RecordForm => form === 'journeyMap' || form === 'bundle';

/** Writes one journey, the study or everything to a file: says what it will hold before, and what it held and is called after. */
export function ExportDialog({ journeyId, onSaveFile, onClose }: ExportDialogProps) {
  const { store, messages, language, format, deliverables } = useDashboard();
  const words = exportMessages[language];
  const [scope, setScope] = useState<ScopeKind>('journey');
  const [form, setForm] = useState('journeyMap');
  const [fileLanguage, setFileLanguage] = useState<Language>(language);
  const [client, setClient] = useState<ClientChoices | null>(null);
  const { step, write, stop, again } = useFileWriting(onSaveFile);

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
    const held = client === null ? touchpoints : touchpoints.filter(({ status }) => status !== 'excluded');
    return {
      journeys: scope === 'journey' ? 1 : study.data.journeys.length,
      touchpoints: held.length,
      evidence: Object.keys(evidence).length,
    };
  }, [journey.data, study.data, scope, client, report, studies]);

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

  const writeChosen = () => {
    if (!journey.data) return;
    const exportedAt = new Date().toISOString();
    const of: QueryInput<'exportFile'>['scope'] =
      scope === 'everything'
        ? { kind: scope }
        : scope === 'journey'
          ? { kind: scope, journeyId: journey.data.journey.id }
          : { kind: scope, studyId: journey.data.study.id };
    void write((watch) =>
      of.kind === 'everything' || (isRecordForm(form) && forClient === null)
        ? store
            .query('exportFile', {
              scope: of,
              format: isRecordForm(form) ? form : 'journeyMap',
              language: fileLanguage,
              exportedAt,
            })
            .then((written): WrittenDeliverable => ({ ...written, notes: [] }))
        : deliverables.write({ form, scope: of, language: fileLanguage, exportedAt, client: forClient }, watch),
    );
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
        <FileSaved
          file={step.file}
          holds={count(step.file.counts)}
          fileLanguage={fileLanguage}
          onAgain={again}
          onClose={onClose}
        />
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
          <FileLanguage value={fileLanguage} onChoose={setFileLanguage} />
          {scope === 'everything' ? null : (
            <ClientOptions study={journey.data.study} value={client} onChange={setClient} />
          )}
          {me && forClient === null ? <OwnName observer={me} /> : null}
          <WritingFoot step={step} holds={count(chosen)} onWrite={writeChosen} onStop={stop} onClose={onClose} />
        </div>
      )}
    </Dialog>
  );
}
