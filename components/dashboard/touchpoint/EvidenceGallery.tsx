import { useCallback, useState } from 'react';
import type { DashboardMessages } from '@/lib/i18n/dashboard';
import type { EvidenceMessages } from '@/lib/i18n/evidence';
import { evidenceKinds } from '@/lib/journey/catalogues/evidenceKinds';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { PendingEvidence } from '@/lib/journey/commands';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { useDashboard } from '../dashboardTools';
import { EvidenceViewer } from '../evidence/EvidenceViewer';
import { QuoteText } from '../evidence/QuoteText';
import { useEvidenceWords } from '../evidence/useEvidenceWords';
import { CrossIcon, PictureIcon } from '../icons';
import { Thumbnail } from '../Thumbnail';
import { isPicture } from '../touchpointPicture';
import { DetachButton, EvidenceFile } from './EvidenceFile';
import styles from './EvidenceGallery.module.css';

export interface EvidenceGalleryProps {
  readonly title: string;
  /** What the gallery is called, where another one stands on the same screen. */
  readonly name?: string;
  readonly evidence: readonly Evidence[];
  readonly pending: readonly PendingEvidence[];
  /** Takes a piece of evidence off; without it the evidence is only shown. */
  readonly onDetach?: (evidence: Evidence) => void;
}

/** Evidence: pictures to enlarge, quotes to read, recordings to play, other files to save. */
export function EvidenceGallery({ title, name, evidence, pending, onDetach }: EvidenceGalleryProps) {
  const { store, messages, language, thumbnails, reportError } = useDashboard();
  const evidenceWords = useEvidenceWords();
  const [enlarged, setEnlarged] = useState<Evidence | null>(null);
  const close = useCallback(() => setEnlarged(null), []);
  const quotes = evidence.filter(({ kind }) => kind === 'quote');
  const others = evidence.filter(({ kind }) => kind !== 'quote');
  const pictures = others.filter(isPicture);
  const files = others.filter((each) => !isPicture(each));
  if (evidence.length === 0 && pending.length === 0) return null;
  return (
    <section className={styles.gallery} aria-label={name ?? messages.evidence}>
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
      {pending.map(({ id, kind, failed }) => {
        const what = labelOf(evidenceKinds, kind, language);
        return (
          <div key={id} className={styles.pending}>
            <PictureIcon />
            <span>
              {failed === null
                ? evidenceWords.comes(what)
                : evidenceWords.failed(what, failureWords(failed, messages, evidenceWords))}
            </span>
            {failed === null ? null : (
              <button
                type="button"
                className={styles.dismiss}
                aria-label={evidenceWords.dismissFailed(what)}
                title={messages.dismiss}
                onClick={() => void store.command('dismissEvidence', { id }).catch(reportError)}
              >
                <CrossIcon />
              </button>
            )}
          </div>
        );
      })}
      {quotes.map((quote) => (
        <Quote key={quote.id} quote={quote} onFacts={() => setEnlarged(quote)} onDetach={onDetach} />
      ))}
      {enlarged ? (
        <EvidenceViewer
          evidence={[...pictures, ...files, ...quotes]}
          startsAt={enlarged.id}
          title={title}
          onClose={close}
        />
      ) : null}
    </section>
  );
}

/** Why a picture did not come, by the code that was noted; what no code of ours says is the browser's failure. */
function failureWords(failed: string, messages: DashboardMessages, evidenceWords: EvidenceMessages): string {
  const words: Readonly<Record<string, string>> = {
    interrupted: messages.captureInterrupted,
    restricted: messages.captureRestricted,
    hidden: messages.captureHidden,
    elsewhere: messages.captureElsewhere,
    moving: messages.captureMoving,
    archive: evidenceWords.failedArchive,
    full: evidenceWords.failedFull,
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
  const { messages } = useDashboard();
  return (
    <blockquote className={styles.quote}>
      <QuoteText evidence={quote} />
      <span className={styles.quoteActs}>
        <button type="button" className={styles.facts} onClick={onFacts}>
          {messages.evidence}
        </button>
        {onDetach ? <DetachButton evidence={quote} onDetach={onDetach} /> : null}
      </span>
    </blockquote>
  );
}
