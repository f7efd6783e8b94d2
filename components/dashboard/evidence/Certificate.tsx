import { useEffect, useState } from 'react';
import { Button } from '@/components/controls';
import { evidenceKinds } from '@/lib/journey/catalogues/evidenceKinds';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { StudyEvidenceItem } from '@/lib/journey/commands';
import type { CertificateEntry, EvidenceCertificate } from '@/lib/journey/evidenceCertificate';
import type { Observer } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { formatRoute, studyRoute } from '../route';
import { StateMessage } from '../StateMessage';
import styles from './Certificate.module.css';
import { maskWords } from './maskWords';
import { useEvidenceWords } from './useEvidenceWords';
import { useVerification } from './useVerification';

export interface CertificateProps {
  readonly study: { readonly id: string; readonly name: string };
  /** Null for the whole study. */
  readonly touchpointId: string | null;
  readonly items: readonly StudyEvidenceItem[];
  /** Who works here. */
  readonly issuer: Pick<Observer, 'name' | 'initials'> | null;
}

interface Made {
  readonly certificate: EvidenceCertificate;
  readonly text: string;
}

/** The certificate of evidence: as a page that prints, and as a file. Its files are verified as it is shown. */
export function Certificate({ study, touchpointId, items, issuer }: CertificateProps) {
  const { evidenceCertificate, saveFile, print, reportError } = useDashboard();
  const words = useEvidenceWords();
  const { verification, start } = useVerification();
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    void start(items.map(({ evidence }) => evidence));
  }, [start, items]);

  const title = titleOf(touchpointId, items);
  const isVerified = verification !== null && !verification.isRunning && verification.done === items.length;
  useEffect(() => {
    if (!isVerified || verification?.endedAt == null) return;
    let ended = false;
    evidenceCertificate({
      items,
      issuedAt: new Date().toISOString(),
      issuedBy: issuer?.name || issuer?.initials || null,
      scope:
        touchpointId === null
          ? { type: 'studies', id: study.id, title: study.name }
          : { type: 'touchpoints', id: touchpointId, title: title ?? '' },
      verification: { verifiedAt: verification.endedAt, states: Object.fromEntries(verification.states) },
    }).then((result) => {
      if (!ended) setMade(result);
    }, reportError);
    return () => {
      ended = true;
    };
  }, [isVerified, verification, items, issuer, study, touchpointId, title, evidenceCertificate, reportError]);

  const back = (
    <a className={styles.back} href={formatRoute(studyRoute('evidence'))}>
      ‹ {words.backToEvidence}
    </a>
  );
  if (items.length === 0) {
    return (
      <StateMessage title={touchpointId === null ? words.empty : words.touchpointGone}>
        <p>{back}</p>
      </StateMessage>
    );
  }
  return (
    <div className={styles.screen}>
      <div className={styles.acts}>
        {back}
        <Button
          disabled={made === null}
          onClick={() =>
            made &&
            saveFile({
              bytes: new TextEncoder().encode(made.text),
              mediaType: 'application/json',
              fileName: `${fileNameOf(words.certificateOf(title ?? study.name))}.json`,
            })
          }
        >
          {words.saveCertificate}
        </Button>
        <Button look="primary" disabled={made === null} onClick={print}>
          {words.print}
        </Button>
      </div>
      {made ? (
        <Sheet certificate={made.certificate} studyName={study.name} />
      ) : (
        <Progress verification={verification} />
      )}
    </div>
  );
}

function Progress({ verification }: { readonly verification: { readonly done: number; readonly of: number } | null }) {
  const { format } = useDashboard();
  const words = useEvidenceWords();
  const { done, of } = verification ?? { done: 0, of: 0 };
  return <p role="status">{words.verifying(format.number(done), format.number(of))}</p>;
}

/** The page that prints. */
function Sheet({ certificate, studyName }: { readonly certificate: EvidenceCertificate; readonly studyName: string }) {
  const { format } = useDashboard();
  const words = useEvidenceWords();
  const { evidence, scope, verification } = certificate;
  const states = Object.values(verification?.states ?? {});
  const count = (state: string) => states.filter((each) => each === state).length;
  const [missing, altered] = [count('missing'), count('altered')];
  const verified = [
    words.verified(format.number(count('intact')), format.number(evidence.length)),
    missing > 0 ? words.missingCount(missing, format.number(missing)) : null,
    altered > 0 ? words.alteredCount(altered, format.number(altered)) : null,
  ].filter((part) => part !== null);
  return (
    <article className={styles.sheet} aria-labelledby="certificate-heading">
      <header>
        <h2 id="certificate-heading">{words.certificateTitle}</h2>
        <dl className={styles.summary}>
          <Row name={words.ofStudy}>{studyName}</Row>
          {scope.type === 'touchpoints' ? <Row name={words.ofTouchpoint}>{scope.title}</Row> : null}
          <Row name={words.entries}>{format.number(evidence.length)}</Row>
          <Row name={words.issued}>
            {format.dateTime(certificate.issuedAt)} ({certificate.issuedAt.slice(0, 19).replace('T', ' ')} UTC)
          </Row>
          {certificate.issuedBy === null ? null : <Row name={words.issuedBy}>{certificate.issuedBy}</Row>}
          <Row name={words.generator}>{certificate.generator}</Row>
          <Row name={words.verification}>{verified.join(' · ')}</Row>
          <Row name={words.listHash}>
            <code>{certificate.evidenceSha256}</code>
          </Row>
        </dl>
        <p className={styles.text}>{words.listHashText}</p>
      </header>
      <ol className={styles.entries}>
        {evidence.map((entry) => (
          <Entry key={entry.id} entry={entry} state={verification?.states[entry.id] ?? null} />
        ))}
      </ol>
    </article>
  );
}

function Entry({
  entry,
  state,
}: {
  readonly entry: CertificateEntry;
  readonly state: 'intact' | 'missing' | 'altered' | null;
}) {
  const { messages, language, format } = useDashboard();
  const words = useEvidenceWords();
  const { width, height } = entry;
  const local = entry.capturedAtLocal;
  const size = [
    width !== null && height !== null ? messages.pixels(format.number(width), format.number(height)) : null,
    format.bytes(entry.byteLength),
    entry.mediaType,
  ].filter((each) => each !== null);
  return (
    <li className={styles.entry}>
      <h3>
        {labelOf(evidenceKinds, entry.kind, language)}
        <span className={styles.state} data-state={state ?? undefined}>
          {state === null ? words.notVerified : words[state]}
        </span>
      </h3>
      <p className={styles.hash}>
        <code>{entry.sha256}</code>
      </p>
      <dl className={styles.facts}>
        {entry.uses.length > 0 ? (
          <Row name={words.standsUnder}>{entry.uses.map(({ title }) => title || words.unnamed).join(' · ')}</Row>
        ) : null}
        {entry.url === null ? null : <Row name={words.address}>{entry.url}</Row>}
        <Row name={words.takenAt}>
          {entry.capturedAt.slice(0, 19).replace('T', ' ')} UTC
          {local === null ? null : ` · ${words.local} ${local.slice(0, 19).replace('T', ' ')} (UTC${local.slice(19)})`}
        </Row>
        <Row name={messages.size}>{size.join(', ')}</Row>
        <Row name={words.masks}>{maskWords(entry.masks, messages, format) || words.none}</Row>
        {entry.hiddenBanners ? <Row name={words.hidden}>{words.hiddenBanners(entry.hiddenBanners)}</Row> : null}
        {entry.fileName === null ? null : <Row name={words.file}>{entry.fileName}</Row>}
        <Row name={words.observer}>{entry.observer ?? words.unnamed}</Row>
        <Row name={words.tool}>{entry.tool}</Row>
      </dl>
    </li>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What the touchpoint is called; null for a study. */
function titleOf(touchpointId: string | null, items: readonly StudyEvidenceItem[]): string | null {
  const use = items.flatMap(({ uses }) => uses).find(({ id }) => id === touchpointId);
  return touchpointId === null ? null : (use?.title ?? null);
}

/** Safe on every file system. */
function fileNameOf(title: string): string {
  return title
    .replace(/[\p{Cc}\p{Cs}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
    .trim();
}
