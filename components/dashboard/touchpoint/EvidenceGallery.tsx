import { useEffect, useState } from 'react';
import type { DashboardMessages } from '@/lib/i18n/dashboard';
import { evidenceKinds } from '@/lib/journey/catalogues/evidenceKinds';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { PendingEvidence } from '@/lib/journey/commands';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { useDashboard } from '../dashboardTools';
import { PictureIcon } from '../icons';
import { Thumbnail } from '../Thumbnail';
import { isPicture } from '../touchpointPicture';
import { EvidenceDialog } from './EvidenceDialog';
import { DetachButton, EvidenceFile } from './EvidenceFile';
import styles from './EvidenceGallery.module.css';

export interface EvidenceGalleryProps {
  readonly title: string;
  readonly evidence: readonly Evidence[];
  readonly pending: readonly PendingEvidence[];
  /** Takes a piece of evidence off; without it the evidence is only shown. */
  readonly onDetach?: (evidence: Evidence) => void;
}

/** Evidence: pictures to enlarge, quotes to read, recordings to play, other files to save. */
export function EvidenceGallery({ title, evidence, pending, onDetach }: EvidenceGalleryProps) {
  const { messages, language, thumbnails } = useDashboard();
  const [enlarged, setEnlarged] = useState<Evidence | null>(null);
  const quotes = evidence.filter(({ kind }) => kind === 'quote');
  const others = evidence.filter(({ kind }) => kind !== 'quote');
  const pictures = others.filter(isPicture);
  const files = others.filter((each) => !isPicture(each));
  return (
    <section className={styles.gallery} aria-label={messages.evidence}>
      {pictures.map((each) => (
        <div key={each.id} className={styles.frame}>
          <button
            type="button"
            className={styles.open}
            aria-label={`${labelOf(evidenceKinds, each.kind, language)}: ${messages.enlarge}`}
            onClick={() => setEnlarged(each)}
          >
            <Thumbnail
              className={styles.picture}
              sha256={each.sha256}
              cache={thumbnails}
              alt={messages.pictureOf(title)}
              missing={<span className={styles.missing}>{messages.pictureFailed}</span>}
            />
          </button>
          {onDetach ? (
            <span className={styles.detach}>
              <DetachButton evidence={each} onDetach={onDetach} />
            </span>
          ) : null}
        </div>
      ))}
      {files.map((each) => (
        <EvidenceFile key={each.id} evidence={each} onDetach={onDetach} onFacts={() => setEnlarged(each)} />
      ))}
      {pending.map(({ id, failed }) => (
        <p key={id} className={styles.pending}>
          <PictureIcon />{' '}
          {failed === null ? messages.pictureComing : messages.pictureFailedBecause(failureWords(failed, messages))}
        </p>
      ))}
      {quotes.map((quote) => (
        <Quote key={quote.id} quote={quote} onFacts={() => setEnlarged(quote)} onDetach={onDetach} />
      ))}
      {enlarged ? <EvidenceDialog evidence={enlarged} title={title} onClose={() => setEnlarged(null)} /> : null}
    </section>
  );
}

/** Why a picture did not come, by the code that was noted; what no code of ours says is the browser's failure. */
function failureWords(failed: string, messages: DashboardMessages): string {
  const words: Readonly<Record<string, string>> = {
    interrupted: messages.captureInterrupted,
    restricted: messages.captureRestricted,
    hidden: messages.captureHidden,
    elsewhere: messages.captureElsewhere,
    moving: messages.captureMoving,
  };
  return words[failed] ?? messages.captureFailed;
}

/** The quoted words as they were kept. */
function Quote(props: {
  readonly quote: Evidence;
  readonly onFacts: () => void;
  readonly onDetach: ((evidence: Evidence) => void) | undefined;
}) {
  const { quote, onFacts, onDetach } = props;
  const { store, messages } = useDashboard();
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    let ended = false;
    store.query('evidenceBytes', { sha256: quote.sha256 }).then(
      (stored) => {
        if (!ended) setWords(stored ? new TextDecoder().decode(stored.bytes) : messages.bytesMissing);
      },
      () => {
        if (!ended) setWords(messages.bytesMissing);
      },
    );
    return () => {
      ended = true;
    };
  }, [store, quote.sha256, messages]);
  return (
    <blockquote className={styles.quote}>
      <p>{words ?? messages.loading}</p>
      <span className={styles.quoteActs}>
        <button type="button" className={styles.facts} onClick={onFacts}>
          {messages.evidence}
        </button>
        {onDetach ? <DetachButton evidence={quote} onDetach={onDetach} /> : null}
      </span>
    </blockquote>
  );
}
