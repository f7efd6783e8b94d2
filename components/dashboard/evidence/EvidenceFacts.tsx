import type { ReactNode } from 'react';
import { evidenceKinds } from '@/lib/journey/catalogues/evidenceKinds';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { useDashboard } from '../dashboardTools';
import { isPicture } from '../touchpointPicture';
import styles from './EvidenceViewer.module.css';
import { maskWords } from './maskWords';
import { useEvidenceWords } from './useEvidenceWords';

/** All that is known of how a piece of evidence came to be. */
export function EvidenceFacts({ evidence }: { readonly evidence: Evidence }) {
  const { messages, language, format } = useDashboard();
  const words = useEvidenceWords();
  const { width, height } = evidence;
  return (
    <section className={styles.facts} aria-label={words.facts}>
      <dl>
        <Fact name={words.kind}>{labelOf(evidenceKinds, evidence.kind, language)}</Fact>
        <Fact name={messages.captured}>
          <time dateTime={evidence.capturedAt}>{format.dateTime(evidence.capturedAt)}</time>
        </Fact>
        {width !== null && height !== null ? (
          <Fact name={messages.size}>
            {messages.pixels(format.number(width), format.number(height))}, {format.bytes(evidence.byteLength)}
          </Fact>
        ) : (
          <Fact name={messages.size}>{format.bytes(evidence.byteLength)}</Fact>
        )}
        <Fact name={words.mediaType}>{evidence.mediaType}</Fact>
        {isPicture(evidence) || evidence.masks.length > 0 ? (
          <Fact name={messages.masks}>{maskWords(evidence.masks, messages, format) || messages.noMasks}</Fact>
        ) : null}
        {evidence.hiddenBanners ? <Fact name={words.hidden}>{words.hiddenBanners(evidence.hiddenBanners)}</Fact> : null}
        {evidence.fileName === null ? null : <Fact name={messages.fileName}>{evidence.fileName}</Fact>}
        {evidence.url === null ? null : <Fact name={messages.source}>{evidence.url}</Fact>}
        <Fact name={messages.tool}>{evidence.tool}</Fact>
        <Fact name={messages.hash}>
          <code>{evidence.sha256}</code>
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
