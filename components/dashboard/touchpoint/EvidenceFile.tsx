import { useEffect, useState } from 'react';
import { touchpointMessages } from '@/lib/i18n/touchpoint';
import { evidenceKinds } from '@/lib/journey/catalogues/evidenceKinds';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { useDashboard } from '../dashboardTools';
import { evidenceFileName } from '../evidence/evidenceFileName';
import { CrossIcon } from '../icons';
import styles from './EvidenceFile.module.css';

export interface EvidenceFileProps {
  readonly evidence: Evidence;
  readonly onDetach: ((evidence: Evidence) => void) | undefined;
  /** Shows all that is known of it. */
  readonly onFacts: () => void;
}

/** A file that is no picture: played where it is sound or film, saved otherwise. It is never opened as a page of ours. */
export function EvidenceFile({ evidence, onDetach, onFacts }: EvidenceFileProps) {
  const { store, language, messages, format, saveFile, toast, reportError } = useDashboard();
  const words = touchpointMessages[language];
  const name = nameOf(evidence, labelOf(evidenceKinds, evidence.kind, language));
  const read = async () => {
    const stored = await store.query('evidenceBytes', { sha256: evidence.sha256 });
    if (!stored) toast({ text: messages.bytesMissing, tone: 'danger' });
    return stored;
  };
  const save = async () => {
    const stored = await read();
    // As mere bytes: whatever the file says it is, no browser shows it in this page's name.
    if (stored) saveFile({ ...stored, mediaType: 'application/octet-stream', fileName: evidenceFileName(evidence) });
  };
  return (
    <div className={styles.file}>
      <div className={styles.line}>
        <button type="button" className={styles.name} onClick={onFacts}>
          {name}
        </button>
        <span className={styles.size}>{format.bytes(evidence.byteLength)}</span>
        <button
          type="button"
          className={styles.act}
          aria-label={words.saveFileOf(name)}
          title={words.saveFileOf(name)}
          onClick={() => void save().catch(reportError)}
        >
          <svg
            width="16"
            height="16"
            viewBox="0 0 16 16"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
            strokeLinejoin="round"
            aria-hidden="true"
          >
            <path d="M8 2v8M4.5 6.5 8 10l3.5-3.5M2.5 13.5h11" />
          </svg>
        </button>
        {onDetach ? <DetachButton evidence={evidence} onDetach={onDetach} /> : null}
      </div>
      {/^(audio|video)\//.test(evidence.mediaType) ? <Player evidence={evidence} name={words.play(name)} /> : null}
    </div>
  );
}

/** Sound or film, read when it is asked for. */
function Player({ evidence, name }: { readonly evidence: Evidence; readonly name: string }) {
  const { store, messages, reportError } = useDashboard();
  const [wanted, setWanted] = useState(false);
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let ended = false;
    let made: string | null = null;
    store.query('evidenceBytes', { sha256: evidence.sha256 }).then((stored) => {
      if (ended || !stored) return;
      made = URL.createObjectURL(new Blob([stored.bytes], { type: evidence.mediaType }));
      setUrl(made);
    }, reportError);
    return () => {
      ended = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [wanted, store, evidence, reportError]);
  if (!wanted) {
    return (
      <button type="button" className={styles.play} onClick={() => setWanted(true)}>
        ▶ {name}
      </button>
    );
  }
  if (url === null) return <p className={styles.size}>{messages.loading}</p>;
  return evidence.mediaType.startsWith('audio/') ? (
    // biome-ignore lint/a11y/useMediaCaption: a recording as it was attached has none.
    <audio className={styles.player} src={url} controls autoPlay aria-label={name} />
  ) : (
    // biome-ignore lint/a11y/useMediaCaption: as above.
    <video className={styles.player} src={url} controls autoPlay aria-label={name} />
  );
}

/** Takes a piece of evidence off what it stands under. */
export function DetachButton(props: { readonly evidence: Evidence; readonly onDetach: (evidence: Evidence) => void }) {
  const { language } = useDashboard();
  const { evidence, onDetach } = props;
  const name = touchpointMessages[language].detach(nameOf(evidence, labelOf(evidenceKinds, evidence.kind, language)));
  return (
    <button type="button" className={styles.act} aria-label={name} title={name} onClick={() => onDetach(evidence)}>
      <CrossIcon />
    </button>
  );
}

function nameOf(evidence: Evidence, kind: string): string {
  return evidence.fileName ?? kind;
}
