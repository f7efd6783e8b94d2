import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { EmotionRow } from '@/components/quickForm/EmotionRow';
import { focusPlace, readFormKey } from '@/components/quickForm/formKeys';
import { StageRoute } from '@/components/quickForm/StageRoute';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { Stage } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import { EmotionTag } from '../EmotionTag';
import { SaveStatus } from '../fields/SaveStatus';
import { useRecordEdits } from '../fields/useRecordEdits';
import { CheckIcon, OutIcon } from '../icons';
import { StateMessage } from '../StateMessage';
import { sourceLink } from '../sourceLink';
import { EvidenceGallery } from '../touchpoint/EvidenceGallery';
import { type EvidenceById, evidenceOf } from '../touchpointPicture';
import styles from './CodingPanel.module.css';
import { codingOf } from './codingKeys';

export interface CodingPanelProps {
  /** Of the study, or what a search found in it. */
  readonly touchpoints: readonly Touchpoint[];
  readonly stagesOf: (touchpoint: Touchpoint) => readonly Stage[];
  /** Whether it waits to be coded. */
  readonly isOpen: (touchpoint: Touchpoint) => boolean;
  readonly journeyTitleOf: (touchpoint: Touchpoint) => string;
  readonly brandNameOf: (touchpoint: Touchpoint) => string | null;
  readonly evidence: EvidenceById;
  readonly hrefOf: (touchpointId: string) => string;
}

/**
 * The inbox: touchpoints whose stage or emotion is open, coded one after the other. What has been coded stays in the queue,
 * ticked off, until the inbox is left: nothing vanishes under the hand.
 */
export function CodingPanel(props: CodingPanelProps) {
  const { touchpoints, stagesOf, isOpen, journeyTitleOf, brandNameOf, evidence, hrefOf } = props;
  const { messages, format } = useDashboard();
  const headingId = useId();
  const coder = useRef<HTMLElement>(null);
  // Enter goes to the next one, so it must not press again the link that led here.
  useEffect(() => coder.current?.focus({ preventScroll: true }), []);
  const waiting = touchpoints.filter(isOpen).map(({ id }) => id);
  /** In the order they came to wait here. */
  const [queue, setQueue] = useState<readonly string[]>(waiting);
  const newcomers = waiting.filter((id) => !queue.includes(id));
  if (newcomers.length > 0) setQueue([...queue, ...newcomers]);
  const [activeId, setActiveId] = useState(queue[0] ?? null);

  const queued = queue.flatMap((id) => touchpoints.find((each) => each.id === id) ?? []);
  const index = Math.max(
    0,
    queued.findIndex(({ id }) => id === activeId),
  );
  const active = queued[index];
  const done = queued.filter((each) => !isOpen(each)).length;
  const go = (by: number) => {
    const there = queued[index + by];
    if (there) setActiveId(there.id);
  };

  /** The next one; behind the last, what was left out before it. */
  const next = queued[index + 1] ?? queued.find((each, place) => place < index && isOpen(each));

  if (!active) return <StateMessage title={messages.inboxEmpty} text={messages.inboxEmptyHint} />;
  return (
    <div className={styles.inbox}>
      <section ref={coder} className={styles.coder} aria-labelledby={headingId} tabIndex={-1}>
        <div className={styles.progress}>
          <progress max={queued.length} value={done} aria-label={messages.coded} />
          <span role="status">{messages.inboxProgress(format.number(done), format.number(queued.length))}</span>
        </div>
        {done === queued.length ? (
          <p className={styles.allDone}>
            <CheckIcon /> {messages.inboxEmpty}
          </p>
        ) : null}
        <Coder
          key={active.id}
          headingId={headingId}
          touchpoint={active}
          stages={stagesOf(active)}
          journeyTitle={journeyTitleOf(active)}
          brandName={brandNameOf(active)}
          evidence={evidence}
          href={hrefOf(active.id)}
          onPrevious={index > 0 ? () => go(-1) : null}
          onNext={next === undefined ? null : () => setActiveId(next.id)}
        />
      </section>
      <nav className={styles.queue} aria-label={messages.queue}>
        <ol>
          {queued.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                className={styles.queued}
                aria-current={each.id === active.id ? 'true' : undefined}
                data-done={isOpen(each) ? undefined : ''}
                onClick={() => setActiveId(each.id)}
              >
                <span className={styles.queuedTitle}>{each.title}</span>
                <span className={styles.queuedState}>
                  {isOpen(each) ? (
                    journeyTitleOf(each)
                  ) : (
                    <>
                      <CheckIcon /> {messages.coded}
                    </>
                  )}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}

interface CoderProps {
  readonly headingId: string;
  readonly touchpoint: Touchpoint;
  readonly stages: readonly Stage[];
  readonly journeyTitle: string;
  readonly brandName: string | null;
  readonly evidence: EvidenceById;
  readonly href: string;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** One touchpoint to be coded, by the keys of the quick form. */
function Coder(props: CoderProps) {
  const { headingId, touchpoint, stages, journeyTitle, brandName, evidence, href, onPrevious, onNext } = props;
  const { messages, fieldNames, language, format, catalogues, emotionKeyCaps } = useDashboard();
  const { current, save, edit, retry } = useRecordEdits('touchpoints', touchpoint);
  const source = sourceLink(touchpoint);
  const valence = current.emotion?.valence ?? null;
  const shown = evidenceOf(touchpoint, evidence);

  const chooseStage = (stageId: string | null) => edit({ stageId }, fieldNames.stage);
  const chooseValence = (chosen: number | null) => {
    const { arousal = null, label = null, basis = null } = current.emotion ?? {};
    const isOpen = chosen === null && arousal === null && label === null;
    edit(
      { emotion: isOpen ? null : { ...current.emotion, valence: chosen, arousal, label, basis } },
      fieldNames.emotion,
    );
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const from = document.activeElement;
    const place = focusPlace(from);
    const key = readFormKey(event, place);
    const coding = key && codingOf(key, stages);
    if (coding && 'stageId' in coding) {
      chooseStage(coding.stageId);
    } else if (coding) {
      chooseValence(coding.valence);
    } else if (key?.kind === 'save' && place !== 'pressable') {
      onNext?.();
    } else if (plain(event) && place !== 'typing' && !isRadio(from) && event.key === 'ArrowRight') {
      onNext?.();
    } else if (plain(event) && place !== 'typing' && !isRadio(from) && event.key === 'ArrowLeft') {
      onPrevious?.();
    } else {
      return;
    }
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  return (
    <div className={styles.card} data-bare={shown.length === 0 ? '' : undefined}>
      {shown.length === 0 ? null : (
        <div className={styles.evidence}>
          <EvidenceGallery title={touchpoint.title} evidence={shown} pending={noPending} />
        </div>
      )}
      <div className={styles.form}>
        <p className={styles.where}>
          {[journeyTitle, touchpoint.channel && labelOf(catalogues.channels, touchpoint.channel, language), brandName]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <h2 id={headingId} className={styles.title}>
          {touchpoint.title}
        </h2>
        <p className={styles.facts}>
          <time dateTime={touchpoint.capturedAt}>{format.touchpointTime(touchpoint)}</time>
          <EmotionTag emotion={current.emotion} />
          {source ? (
            <a href={source.href} target="_blank" rel="noreferrer noopener">
              {source.host} <OutIcon />
            </a>
          ) : null}
          <a href={href}>{messages.edit}</a>
        </p>
        {touchpoint.note === '' ? null : <p className={styles.note}>{touchpoint.note}</p>}
        <StageRoute
          name={fieldNames.stage}
          openHint={fieldNames.open}
          clearName={fieldNames.clear}
          stages={stages}
          stageId={current.stageId}
          language={language}
          onChoose={chooseStage}
        />
        <EmotionRow
          name={fieldNames.emotion}
          openHint={fieldNames.open}
          clearName={fieldNames.clear}
          valence={valence}
          keyCaps={emotionKeyCaps}
          language={language}
          onChoose={chooseValence}
        />
        <div className={styles.actions}>
          <SaveStatus save={save} onRetry={retry} />
          <Button disabled={onPrevious === null} keyCap="←" onClick={() => onPrevious?.()}>
            {messages.previous}
          </Button>
          <Button look="primary" disabled={onNext === null} keyCap="↵" onClick={() => onNext?.()}>
            {messages.next}
          </Button>
        </div>
        <p className={styles.keys}>{messages.codingKeys}</p>
      </div>
    </div>
  );
}

const noPending: readonly never[] = [];

const plain = (event: KeyboardEvent) => !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;

/** Within a group of radio buttons the arrows are the group's own. */
const isRadio = (element: Element | null) => element?.matches('input[type=radio]') ?? false;
