import { useEffect, useState } from 'react';
import { evidenceKinds } from '@/lib/journey/catalogues/evidenceKinds';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { Dialog } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import { isPicture } from '../touchpointPicture';
import styles from './EvidenceDialog.module.css';

export interface EvidenceDialogProps {
  readonly evidence: Evidence;
  readonly title: string;
  readonly onClose: () => void;
}

/** A picture in full size, and all that is known of how it came to be. */
export function EvidenceDialog({ evidence, title, onClose }: EvidenceDialogProps) {
  const { messages, language, format, pictures } = useDashboard();
  /** Undefined while it is being read. */
  const [url, setUrl] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    if (!isPicture(evidence)) return;
    let ended = false;
    void pictures.acquire(evidence.sha256).then((made) => {
      if (!ended) setUrl(made);
    });
    return () => {
      ended = true;
      pictures.release(evidence.sha256);
    };
  }, [pictures, evidence]);
  const maskNames = {
    formField: messages.maskFormField,
    unreadableFrame: messages.maskFrame,
    redaction: messages.maskRedaction,
  };
  const masks = evidence.masks
    .filter(({ count }) => count > 0)
    .map(({ reason, count }) => maskNames[reason](count, format.number(count)));
  return (
    <Dialog
      title={labelOf(evidenceKinds, evidence.kind, language)}
      closeName={messages.close}
      onClose={onClose}
      size={isPicture(evidence) ? 'picture' : 'narrow'}
    >
      {isPicture(evidence) ? (
        <div className={styles.frame}>
          {url ? (
            <img
              src={url}
              alt={messages.pictureOf(title)}
              width={evidence.width ?? undefined}
              height={evidence.height ?? undefined}
            />
          ) : (
            <p>{url === null ? messages.bytesMissing : messages.loading}</p>
          )}
        </div>
      ) : null}
      <dl className={styles.facts}>
        <Fact name={messages.captured}>{format.dateTime(evidence.capturedAt)}</Fact>
        <Fact name={messages.size}>
          {[
            evidence.width !== null && evidence.height !== null
              ? messages.pixels(format.number(evidence.width), format.number(evidence.height))
              : null,
            format.bytes(evidence.byteLength),
          ]
            .filter((each) => each !== null)
            .join(', ')}
        </Fact>
        {isPicture(evidence) ? <Fact name={messages.masks}>{masks.join(', ') || messages.noMasks}</Fact> : null}
        {evidence.fileName === null ? null : <Fact name={messages.fileName}>{evidence.fileName}</Fact>}
        {evidence.url === null ? null : <Fact name={messages.source}>{evidence.url}</Fact>}
        <Fact name={messages.tool}>{evidence.tool}</Fact>
        <Fact name={messages.hash}>
          <code>{evidence.sha256}</code>
        </Fact>
      </dl>
    </Dialog>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
