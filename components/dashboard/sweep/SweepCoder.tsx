import { type MouseEvent, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { Button, Field, KeyCap } from '@/components/controls';
import { EmotionRow } from '@/components/quickForm/EmotionRow';
import { focusPlace, readFormKey } from '@/components/quickForm/formKeys';
import { StageRoute } from '@/components/quickForm/StageRoute';
import { reviewMessages } from '@/lib/i18n/reviews';
import type { StudyRecords } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import { type ReviewSweep, type SweptReview, sweptCount } from '@/lib/journey/reviewSweep';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { useShowImported } from '../files/useShowImported';
import { CheckIcon } from '../icons';
import { formatRoute, studyRoute } from '../route';
import { codingOf } from '../table/codingKeys';
import { Stars } from '../verbatim/Stars';
import styles from './Sweep.module.css';
import { sweepKeys, themeKeys } from './themeKeys';
import { useSweep } from './useSweep';

/** Reviews coded one after the other by keys alone: stage by digit, emotion as on the form, themes by letter, Enter keeps and goes on. */
export function SweepCoder({ initial, records }: { readonly initial: ReviewSweep; readonly records: StudyRecords }) {
  const { language, fieldNames, format, emotionKeyCaps, navigate, reportError } = useDashboard();
  const { workInStudy } = useShowImported();
  const messages = reviewMessages[language];
  const { sweep, at, go, choose, code, keep, skip, undo, canUndo } = useSweep(initial, records);
  const coder = useRef<HTMLElement>(null);
  useEffect(() => coder.current?.focus({ preventScroll: true }), []);

  const journey = records.journeys.find(({ id }) => id === sweep.journeyId);
  const ofStudy = records.stageModels.find(({ id }) => id === records.study.stageModelId);
  const stages = journey?.stages ?? ofStudy?.stages ?? [];
  const keys = themeKeys(records.themes);
  const active = sweep.reviews[at];
  const all = sweep.reviews.length;
  const done = sweptCount(sweep);
  const kept = sweep.reviews.filter(({ state }) => state === 'kept').length;

  /** A section of the sweep's study, which may not be the one that is worked in. */
  const linkTo = (section: 'codebook' | 'verbatims') => ({
    href: formatRoute(studyRoute(section)),
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      workInStudy(records.study.id).then(() => navigate(studyRoute(section)), reportError);
    },
  });
  const toggleTheme = (id: string) => {
    if (!active) return;
    const { themeIds } = active;
    code({ themeIds: themeIds.includes(id) ? themeIds.filter((each) => each !== id) : [...themeIds, id] });
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const focused = document.activeElement;
    const place = focusPlace(focused);
    if (place !== 'typing' && isPlain(event) && !focused?.matches('input[type=radio]')) {
      const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
      if (by !== undefined) {
        event.preventDefault();
        go(at + by);
        return;
      }
    }
    const key = readFormKey(event, place);
    if (!key) return;
    if (key.kind === 'save') keep();
    else if (key.kind === 'letter' && key.letter === sweepKeys.skip) skip();
    else if (key.kind === 'letter' && key.letter === sweepKeys.undo) void undo();
    else {
      const coding = codingOf(key, stages);
      const theme = key.kind === 'letter' ? [...keys].find(([, letter]) => letter === key.letter) : undefined;
      if (coding) code(coding);
      else if (theme) toggleTheme(theme[0]);
      else return;
    }
    event.preventDefault();
  });
  // Before anything shows: whoever sees a review presses keys at once.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  if (!active) return null;
  const { review } = active;
  const facts = [
    review.authorInitials,
    review.publishedAt && format.published(review.publishedAt),
    review.language && format.languageName(review.language),
  ];
  return (
    <div className={styles.sweep}>
      <section ref={coder} className={styles.coder} aria-labelledby="sweep-heading" tabIndex={-1}>
        <header className={styles.head}>
          <h1 id="sweep-heading">{messages.sweepTitle}</h1>
          <span className={styles.page}>
            {sweep.page.title || sweep.url} · {messages.inStudy(records.study.name)}
          </span>
          <progress max={all} value={done} aria-label={messages.sweepTitle} />
          <span role="status">{messages.progress(format.number(done), format.number(all))}</span>
        </header>
        {done === all ? (
          <p className={styles.done}>
            <CheckIcon /> {messages.allDone} {messages.doneHint(kept, all - kept)}{' '}
            <a {...linkTo('verbatims')}>{messages.seeVerbatims}</a>
          </p>
        ) : null}
        <article className={styles.review} lang={review.language ?? undefined} aria-label={messages.nowAt(at + 1, all)}>
          <p className={styles.facts}>
            {review.rating ? <Stars rating={{ ...review.rating, count: null }} /> : null}
            <span>{facts.filter(Boolean).join(' · ')}</span>
            {active.state === 'open' ? null : (
              <strong>{active.state === 'kept' ? messages.kept : messages.skipped}</strong>
            )}
          </p>
          {review.title ? <h2>{review.title}</h2> : null}
          <p className={styles.text}>{review.text}</p>
        </article>
        <StageRoute
          name={messages.stage}
          openHint={fieldNames.open}
          clearName={fieldNames.clear}
          stages={stages}
          stageId={active.stageId}
          language={language}
          onChoose={(stageId) => code({ stageId })}
        />
        <EmotionRow
          name={messages.emotion}
          openHint={fieldNames.open}
          clearName={fieldNames.clear}
          valence={active.valence}
          keyCaps={emotionKeyCaps}
          language={language}
          onChoose={(valence) => code({ valence })}
        />
        <fieldset className={styles.themes}>
          <legend>{messages.themes}</legend>
          {records.themes.length === 0 ? (
            <p>
              {messages.noThemes}{' '}
              <a className={cards.link} {...linkTo('codebook')}>
                {messages.toCodebook}
              </a>
            </p>
          ) : null}
          {records.themes.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className={styles.theme}
              aria-pressed={active.themeIds.includes(id)}
              aria-keyshortcuts={keys.get(id)}
              onClick={() => toggleTheme(id)}
            >
              {labelIn(name, language)}
              {keys.has(id) ? <KeyCap>{keys.get(id) ?? ''}</KeyCap> : null}
            </button>
          ))}
        </fieldset>
        <div className={styles.actions}>
          <Field name={messages.brand} layout="inline">
            {(control) => (
              <select
                {...control}
                value={sweep.brandId ?? ''}
                onChange={(event) => choose({ brandId: event.target.value || null })}
              >
                <option value="">{messages.noBrand}</option>
                {records.brands.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button keyCap={sweepKeys.undo} disabled={!canUndo} onClick={() => void undo()}>
            {messages.undo}
          </Button>
          <Button keyCap={sweepKeys.back} disabled={at === 0} onClick={() => go(at - 1)}>
            {messages.back}
          </Button>
          <Button keyCap={sweepKeys.skip} disabled={active.state === 'kept'} onClick={skip}>
            {messages.skip}
          </Button>
          <Button look="primary" keyCap={sweepKeys.keep} onClick={keep}>
            {active.state === 'kept' ? messages.next : messages.keep}
          </Button>
        </div>
      </section>
      <nav className={styles.queue} aria-label={messages.list}>
        <ol>
          {sweep.reviews.map((swept, place) => (
            <li key={swept.verbatimId}>
              <button
                type="button"
                className={styles.queued}
                aria-current={place === at ? 'true' : undefined}
                data-state={swept.state}
                onClick={() => go(place)}
              >
                <span className={styles.queuedText}>{swept.review.title ?? swept.review.text}</span>
                <span className={styles.queuedState}>{stateWords(swept, messages)}</span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}

function stateWords({ state }: SweptReview, messages: (typeof reviewMessages)['en']): string {
  return { open: messages.open, kept: messages.kept, skipped: messages.skipped }[state];
}

const isPlain = (event: KeyboardEvent) => !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
