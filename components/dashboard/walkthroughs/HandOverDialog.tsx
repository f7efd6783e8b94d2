import { handOverMessages } from '@/lib/i18n/handOver';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { WalkthroughView } from '@/lib/journey/commands';
import { Dialog } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import { FileSaved } from '../files/FileSaved';
import { useFileWriting } from '../files/useFileWriting';
import { WritingFoot } from '../files/WritingFoot';
import { OwnName } from '../team/OwnName';

/** Writes one walkthrough with its evidence to a file, for whoever sent the brief to bring in; asks for a name where there is none. */
export function HandOverDialog({ view, onClose }: { readonly view: WalkthroughView; readonly onClose: () => void }) {
  const { store, messages, language, format, saveFile } = useDashboard();
  const words = handOverMessages[language];
  const counted = walkthroughsMessages[language];
  const { step, write, stop, again } = useFileWriting(saveFile);
  const me = view.observers.find(({ id }) => id === view.me);
  const evidence = Object.keys(view.evidence).length;
  const holds = [
    counted.pages(view.pageViews.length, format.number(view.pageViews.length)),
    messages.touchpointCount(view.touchpoints.length, format.number(view.touchpoints.length)),
    messages.picturesCount(evidence, format.number(evidence)),
  ].join(', ');
  const scope = { kind: 'journey' as const, journeyId: view.journey.id };
  return (
    <Dialog title={words.saveForSender} closeName={messages.close} onClose={onClose}>
      {step.kind === 'saved' ? (
        <FileSaved file={step.file} holds={holds} fileLanguage={language} onAgain={again} onClose={onClose} />
      ) : (
        <div className={styles.form}>
          <p className={styles.text}>{words.handOverText}</p>
          {me ? <OwnName observer={me} /> : null}
          <WritingFoot
            step={step}
            holds={holds}
            onStop={stop}
            onClose={onClose}
            onWrite={() => {
              const asked = { scope, format: 'bundle' as const, language, exportedAt: new Date().toISOString() };
              void write(() => store.query('exportFile', asked).then((file) => ({ ...file, notes: [] })));
            }}
          />
        </div>
      )}
    </Dialog>
  );
}
