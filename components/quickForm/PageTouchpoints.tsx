import { useState } from 'react';
import { EmotionFace, KeyCap, Unseen } from '@/components/controls';
import { pendingEvidenceMessages } from '@/lib/i18n/pendingEvidence';
import { quickFormLaterMessages } from '@/lib/i18n/quickFormLater';
import type { Language } from '@/lib/i18n/section';
import { titleSubject } from '@/lib/i18n/titleSubject';
import type { AddedEntry, JourneyChoice, PageTouchpoint } from '@/lib/journey/commands/views';
import { labelIn } from '@/lib/journey/labelIn';
import { formKeys } from './formKeys';
import styles from './ListSection.module.css';
import { shortTime } from './shortTime';

export interface PageTouchpointsProps {
  /** Newest first. */
  readonly touchpoints: readonly PageTouchpoint[];
  readonly journeys: readonly JourneyChoice[];
  readonly addedCategories: readonly AddedEntry[];
  readonly language: Language;
  readonly locale: string;
  readonly disabled: boolean;
  readonly onSeeAgain: (touchpointId: string) => void;
  readonly onOpen?: ((touchpointId: string) => void) | undefined;
}

const shownAtFirst = 3;

/** What was captured on this page before; meeting it again is one key. */
export function PageTouchpoints(props: PageTouchpointsProps) {
  const { touchpoints, journeys, addedCategories, language, locale, disabled, onSeeAgain, onOpen } = props;
  const messages = quickFormLaterMessages[language];
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? touchpoints : touchpoints.slice(0, shownAtFirst);
  const hidden = touchpoints.length - shown.length;

  return (
    <section className={styles.section} aria-label={messages.alreadyHere(touchpoints.length)}>
      <h2 className={styles.heading}>
        {messages.alreadyHere(touchpoints.length)}
        {hidden > 0 ? (
          <button type="button" className={styles.link} onClick={() => setShowsAll(true)}>
            {messages.andMore(hidden)}
          </button>
        ) : null}
      </h2>
      <ul className={styles.list}>
        {shown.map((touchpoint, index) => {
          const stage = stageName(touchpoint, journeys, language) ?? messages.toCode;
          return (
            <li key={touchpoint.id} className={styles.item}>
              <EmotionFace valence={touchpoint.valence} size={18} />
              <button
                type="button"
                className={styles.open}
                title={touchpoint.title}
                disabled={onOpen === undefined}
                onClick={() => onOpen?.(touchpoint.id)}
              >
                {/* One page's rows mostly begin alike: the room is for what tells them apart. */}
                <span className={styles.title}>{titleSubject(touchpoint.title, addedCategories)}</span>
                <span className={styles.detail}>
                  {stage} · {shortTime(touchpoint.capturedAt, locale)}
                  {touchpoint.pending ? ` · ${pendingEvidenceMessages[language][touchpoint.pending]}` : null}
                </span>
              </button>
              <button
                type="button"
                className={styles.act}
                aria-keyshortcuts={index === 0 ? formKeys.seeAgain : undefined}
                disabled={disabled}
                onClick={() => onSeeAgain(touchpoint.id)}
              >
                {messages.seeAgain}
                <Unseen>: {touchpoint.title}</Unseen>
                {index === 0 ? <KeyCap>{formKeys.seeAgain}</KeyCap> : null}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function stageName(touchpoint: PageTouchpoint, journeys: readonly JourneyChoice[], language: Language): string | null {
  const journey = journeys.find(({ id }) => id === touchpoint.journeyId);
  const stage = journey?.stages.find(({ id }) => id === touchpoint.stageId);
  return stage ? labelIn(stage.labels, language) : null;
}
