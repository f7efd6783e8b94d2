import { useCallback, useMemo, useState } from 'react';
import { Button } from '@/components/controls';
import { evidenceKinds } from '@/lib/journey/catalogues/evidenceKinds';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { EvidenceUse, StudyEvidenceItem } from '@/lib/journey/commands';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { FileIcon, QuoteIcon } from '../icons';
import { ReadingState } from '../ReadingState';
import { formatRoute, mapRoute, studyRoute } from '../route';
import type { StudySectionProps } from '../study/sectionProps';
import { Thumbnail } from '../Thumbnail';
import { isPicture } from '../touchpointPicture';
import { useStoreQuery } from '../useStoreQuery';
import { useWalkthroughNames } from '../walkthroughs/useWalkthroughNames';
import { Certificate } from './Certificate';
import styles from './EvidenceSection.module.css';
import { EvidenceViewer } from './EvidenceViewer';
import { StateMark } from './StateMark';
import { useEvidenceWords } from './useEvidenceWords';
import { useVerification, type Verification } from './useVerification';

/** The address of the certificate of the whole study; that of a touchpoint is its id. */
export const certificateOfStudy = 'certificate';

/** More than anybody looks through at a time. */
const shownAtOnce = 100;

/** All evidence of the study: to look at, to verify, and to certify as a whole or by touchpoint. */
export function EvidenceSection({ records, id }: StudySectionProps) {
  const { store, language, format, navigate, thumbnails, messages } = useDashboard();
  const words = useEvidenceWords();
  const { data, error, reload } = useStoreQuery(store, 'studyEvidence', { studyId: records.study.id });
  const { nameOf } = useWalkthroughNames(records.brands, records.observers);
  const { verification, start, stop } = useVerification();
  const [limit, setLimit] = useState(shownAtOnce);
  const [opened, setOpened] = useState<string | null>(null);
  const close = useCallback(() => setOpened(null), []);
  const items = useMemo(() => data?.items ?? [], [data]);
  const evidence = useMemo(() => items.map((item) => item.evidence), [items]);
  if (!data) return <ReadingState error={error} onRetry={reload} />;
  if (id !== null) {
    const touchpointId = id === certificateOfStudy ? null : id;
    return (
      <Certificate
        study={data.study}
        touchpointId={touchpointId}
        items={touchpointId === null ? items : itemsOf(items, touchpointId)}
        issuer={records.observers.find((each) => each.id === records.me) ?? null}
      />
    );
  }
  const shown = items.slice(0, limit);
  const openedItem = items.find((item) => item.evidence.id === opened);
  return (
    <div className={cards.column}>
      <section className={cards.card} aria-labelledby="evidence-heading">
        <div className={styles.head}>
          <h2 id="evidence-heading">{words.evidence}</h2>
          <span className={cards.count}>{words.pieces(items.length, format.number(items.length))}</span>
        </div>
        <p className={cards.text}>{words.sectionText}</p>
        {items.length === 0 ? (
          <p className={styles.text}>
            <strong>{words.empty}.</strong> {words.emptyText}
          </p>
        ) : (
          <div className={styles.tools}>
            <div className={styles.tool}>
              {verification?.isRunning ? (
                <Button onClick={stop}>{words.cancelVerify}</Button>
              ) : (
                <Button look="primary" onClick={() => void start(evidence)}>
                  {verification === null ? words.verifyAll : words.verifyAgain}
                </Button>
              )}
              <p className={styles.text}>{words.verifyText}</p>
              <VerificationResult verification={verification} />
            </div>
            <div className={styles.tool}>
              <Button onClick={() => navigate(studyRoute('evidence', certificateOfStudy))}>
                {words.showCertificate}
              </Button>
              <p className={styles.text}>{words.certificateText}</p>
            </div>
          </div>
        )}
        {data.unknown > 0 ? (
          <p className={styles.warning}>{words.unknownCount(data.unknown, format.number(data.unknown))}</p>
        ) : null}
        <ul className={styles.list}>
          {shown.map(({ evidence: each, uses }) => {
            const state = verification?.states.get(each.id);
            const kind = labelOf(evidenceKinds, each.kind, language);
            return (
              <li key={each.id} className={styles.item} data-state={state}>
                <span className={styles.picture}>
                  {isPicture(each) ? (
                    <Thumbnail sha256={each.sha256} cache={thumbnails} alt="" missing={null} />
                  ) : each.kind === 'quote' ? (
                    <QuoteIcon />
                  ) : (
                    <FileIcon />
                  )}
                </span>
                <div className={styles.about}>
                  <button type="button" className={styles.open} onClick={() => setOpened(each.id)}>
                    {kind}
                    {each.fileName === null ? null : ` · ${each.fileName}`}
                  </button>
                  <span className={styles.detail}>
                    {format.dateTime(each.capturedAt)} · {format.bytes(each.byteLength)}
                  </span>
                  <Uses uses={uses} nameOf={nameOf} />
                </div>
                <code className={styles.hash} title={each.sha256}>
                  {each.sha256}
                </code>
                {state === undefined ? null : <StateMark state={state} />}
              </li>
            );
          })}
        </ul>
        {items.length > shown.length ? (
          <Button className={styles.more} onClick={() => setLimit(limit + shownAtOnce)}>
            {messages.next}
          </Button>
        ) : null}
        {openedItem ? (
          <EvidenceViewer
            evidence={evidence}
            startsAt={openedItem.evidence.id}
            title={openedItem.uses[0]?.title ?? ''}
            onClose={close}
          />
        ) : null}
      </section>
    </div>
  );
}

/** The evidence of a touchpoint and of the verbatims under it stand on its certificate as far as the touchpoint itself names it. */
function itemsOf(items: readonly StudyEvidenceItem[], touchpointId: string): StudyEvidenceItem[] {
  return items.filter(({ uses }) => uses.some(({ type, id }) => type === 'touchpoints' && id === touchpointId));
}

interface UsesProps {
  readonly uses: readonly EvidenceUse[];
  /** What a visit is called by. */
  readonly nameOf: ReturnType<typeof useWalkthroughNames>['nameOf'];
}

/** What a piece stands under, as links to where that is shown. */
function Uses({ uses, nameOf }: UsesProps) {
  const words = useEvidenceWords();
  return uses.map(({ type, id, title, visit }) => {
    const name = [title, visit && nameOf(visit)].filter(Boolean).join(' · ') || words.unnamed;
    const route = type === 'touchpoints' ? mapRoute(null, id) : visit && studyRoute('walkthroughs', visit.id);
    return route ? (
      <a key={id} className={styles.use} href={formatRoute(route)}>
        {name}
      </a>
    ) : (
      <span key={id} className={styles.use}>
        {name}
      </span>
    );
  });
}

function VerificationResult({ verification }: { readonly verification: Verification | null }) {
  const { format } = useDashboard();
  const words = useEvidenceWords();
  if (verification === null) return <p role="status" className={styles.result} />;
  const { states, done, of, isRunning } = verification;
  const count = (state: string) => [...states.values()].filter((each) => each === state).length;
  const [missing, altered] = [count('missing'), count('altered')];
  const parts = [
    done < of && !isRunning ? words.verifyStopped(format.number(done), format.number(of)) : null,
    words.verified(format.number(count('intact')), format.number(done)),
    missing > 0 ? words.missingCount(missing, format.number(missing)) : null,
    altered > 0 ? words.alteredCount(altered, format.number(altered)) : null,
  ].filter((part) => part !== null);
  return (
    <div className={styles.progressing}>
      {isRunning ? (
        <progress max={of} value={done} aria-label={words.verifying(format.number(done), format.number(of))} />
      ) : null}
      <p
        role="status"
        className={styles.result}
        data-worst={altered > 0 ? 'altered' : missing > 0 ? 'missing' : 'intact'}
      >
        {isRunning ? words.verifying(format.number(done), format.number(of)) : parts.join(' · ')}
      </p>
    </div>
  );
}
