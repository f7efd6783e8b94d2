import { type DragEvent, useState } from 'react';
import { touchpointMessages } from '@/lib/i18n/touchpoint';
import { evidenceKinds } from '@/lib/journey/catalogues/evidenceKinds';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { useDashboard } from '../dashboardTools';

/** Bytes: what is larger would not fit into the memory of a modest machine while it is hashed. */
const largestFile = 200_000_000;

/** Files attached to a record as evidence, and taken off again. */
export function useAttachments(type: 'touchpoints' | 'verbatims', id: string) {
  const { history, language, format, toast, reportError, evidenceOfFile } = useDashboard();
  const words = touchpointMessages[language];
  const [isBusy, setBusy] = useState(false);
  const [isOver, setOver] = useState(false);

  const attach = async (files: readonly File[]) => {
    setBusy(true);
    for (const file of files) {
      if (file.size > largestFile) {
        toast({ text: words.tooLarge(file.name, format.bytes(largestFile)), tone: 'danger' });
        continue;
      }
      const evidence = await evidenceOfFile(file).catch(() => null);
      if (!evidence) {
        toast({ text: words.attachFailed(file.name), tone: 'danger' });
        continue;
      }
      const label = words.attached(file.name);
      await history
        .run('attachEvidence', { type, id, evidence }, { label })
        .then(({ group }) => toast({ text: label, group }), reportError);
    }
    setBusy(false);
  };
  const detach = (evidence: Evidence) => {
    const label = words.detached(evidence.fileName ?? labelOf(evidenceKinds, evidence.kind, language));
    history
      .run('detachEvidence', { type, id, evidenceId: evidence.id }, { label })
      .then(({ group }) => toast({ text: label, group }), reportError);
  };

  // The window takes files that are dropped on it for an import: over this place they are for this record.
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const drop = {
    onDragEnter: (event: DragEvent<HTMLElement>) => {
      if (hasFiles(event)) event.stopPropagation();
    },
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => {
      if (!hasFiles(event)) return;
      event.stopPropagation();
      const into = event.relatedTarget;
      if (!(into instanceof Node && event.currentTarget.contains(into))) setOver(false);
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      void attach([...event.dataTransfer.files]);
    },
  };
  return { attach, detach, isBusy, isOver, drop };
}
