import { useState } from 'react';
import type { Language } from '@/lib/i18n/section';
import { visitReportMessages } from '@/lib/i18n/visitReport';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { WalkthroughView } from '@/lib/journey/commands';
import type { VisitScope } from '@/lib/journey/visit/visitScope';
import { Dialog } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import { ClientOptions } from '../files/ClientOptions';
import type { ClientChoices } from '../files/deliverables';
import { FileLanguage } from '../files/FileLanguage';
import { FileSaved } from '../files/FileSaved';
import { FormOptions } from '../files/FormOptions';
import { useFileWriting } from '../files/useFileWriting';
import { WritingFoot } from '../files/WritingFoot';

export interface VisitExportDialogProps {
  readonly scope: VisitScope;
  /** What is exported: of a comparison, in the order in which they stand side by side. */
  readonly views: readonly WalkthroughView[];
  readonly onClose: () => void;
}

/** Writes the report of a walkthrough, or the comparison of several, to a file. */
export function VisitExportDialog({ scope, views, onClose }: VisitExportDialogProps) {
  const { messages, language, format, deliverables, saveFile } = useDashboard();
  const words = visitReportMessages[language];
  const counted = walkthroughsMessages[language];
  const [form, setForm] = useState('html');
  const [fileLanguage, setFileLanguage] = useState<Language>(language);
  const [client, setClient] = useState<ClientChoices | null>(null);
  const { step, write, stop, again } = useFileWriting(saveFile);
  const study = views[0]?.study;
  const sum = (count: (view: WalkthroughView) => number) => views.reduce((total, view) => total + count(view), 0);
  const [pages, touchpoints, evidence] = [
    sum(({ pageViews }) => pageViews.length),
    sum((view) => view.touchpoints.length),
    sum((view) => Object.keys(view.evidence).length),
  ];
  const holds = [
    ...(scope.kind === 'brief' ? [counted.count(views.length, format.number(views.length))] : []),
    counted.pages(pages, format.number(pages)),
    messages.touchpointCount(touchpoints, format.number(touchpoints)),
    messages.evidenceCount(evidence, format.number(evidence)),
  ].join(', ');
  return (
    <Dialog
      title={scope.kind === 'brief' ? words.exportComparison : words.exportReport}
      closeName={messages.close}
      onClose={onClose}
      size={step.kind === 'saved' ? 'narrow' : 'wide'}
    >
      {step.kind === 'saved' ? (
        <FileSaved file={step.file} holds={holds} fileLanguage={fileLanguage} onAgain={again} onClose={onClose} />
      ) : (
        <div className={styles.form}>
          <FormOptions
            legend={messages.format}
            value={form}
            onChoose={setForm}
            groups={[
              {
                options: deliverables.visitChoices.map(({ id, labels, about, extension }) => ({
                  value: id,
                  name: labels[language],
                  text: about[language],
                  extension,
                })),
              },
            ]}
          />
          <FileLanguage value={fileLanguage} onChoose={setFileLanguage} />
          {study ? <ClientOptions study={study} value={client} onChange={setClient} ofWalkthroughs /> : null}
          <WritingFoot
            step={step}
            holds={holds}
            onStop={stop}
            onClose={onClose}
            onWrite={() => {
              const exportedAt = new Date().toISOString();
              const request = { form, scope, language: fileLanguage, exportedAt, client };
              void write((watch) => deliverables.writeVisits(request, watch));
            }}
          />
        </div>
      )}
    </Dialog>
  );
}
