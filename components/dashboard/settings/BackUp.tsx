import { useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/controls';
import type { ExportedFile } from '@/lib/journey/commands';
import type { DashboardData } from '../dashboardSettings';
import { useDashboard } from '../dashboardTools';
import { type ErrorWords, wordError } from '../wordError';
import styles from './SettingsScreen.module.css';
import { useSettingsWords } from './useSettingsWords';

type Step =
  | { readonly kind: 'idle' | 'writing' }
  | { readonly kind: 'saved'; readonly file: ExportedFile }
  | { readonly kind: 'failed'; readonly words: ErrorWords };

export interface BackUpProps {
  readonly data: DashboardData;
  readonly onSaveFile: (file: ExportedFile) => void;
  readonly look?: 'primary' | 'plain';
}

/** The button that writes everything into one file; says how far it is, and what the file holds. */
export function BackUp({ data, onSaveFile, look = 'plain' }: BackUpProps) {
  const { store, history, messages, language, format } = useDashboard();
  const words = useSettingsWords();
  const [step, setStep] = useState<Step>({ kind: 'idle' });

  const write = async () => {
    setStep({ kind: 'writing' });
    try {
      // What is still being typed belongs into the file.
      await history.settle();
      const exportedAt = new Date().toISOString();
      const written = await store.query('exportFile', {
        scope: { kind: 'everything' },
        format: 'bundle',
        language,
        exportedAt,
      });
      const file = { ...written, fileName: `${words.backupName(exportedAt.slice(0, 10))}.journey.zip` };
      onSaveFile(file);
      setStep({ kind: 'saved', file });
    } catch (error) {
      setStep({ kind: 'failed', words: wordError(error, language, 'reading') });
    }
  };

  return (
    <div className={styles.backUp}>
      <Button look={look} disabled={step.kind === 'writing'} onClick={() => void write()}>
        {step.kind === 'writing' ? words.backingUp : words.backUp}
      </Button>
      {step.kind === 'writing' ? <Progress progress={data.exportProgress} /> : null}
      <div role="status">
        {step.kind === 'saved' ? (
          <>
            <p className={styles.done}>{words.backedUp}</p>
            <p className={styles.text}>
              {step.file.fileName} ({format.bytes(step.file.bytes.byteLength)})
              <br />
              {[
                words.journeysCount(step.file.counts.journeys, format.number(step.file.counts.journeys)),
                messages.touchpointCount(step.file.counts.touchpoints, format.number(step.file.counts.touchpoints)),
                words.picturesCount(step.file.counts.evidence, format.number(step.file.counts.evidence)),
              ].join(', ')}
            </p>
          </>
        ) : null}
      </div>
      {step.kind === 'failed' ? (
        <div role="alert" className={styles.failed}>
          <p>
            <strong>{step.words.title}.</strong> {step.words.action}
          </p>
          <p>{step.words.detail}</p>
        </div>
      ) : null}
    </div>
  );
}

/** How many pictures are in the file by now; without an end where that is not known. */
function Progress({ progress }: { readonly progress: DashboardData['exportProgress'] }) {
  const { format } = useDashboard();
  const words = useSettingsWords();
  const state = useSyncExternalStore(progress.subscribe, progress.read);
  if (!state) return <progress className={styles.progress} aria-label={words.backingUp} />;
  return (
    <div className={styles.progressing}>
      <progress className={styles.progress} aria-label={words.backingUp} max={state.of} value={state.done} />
      <span className={styles.text}>{words.backupProgress(format.number(state.done), format.number(state.of))}</span>
    </div>
  );
}
