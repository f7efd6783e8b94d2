import { useEffect, useId, useRef, useState } from 'react';
import { Button, Field, Unseen } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import type { CommandInput, RunningWalkthrough } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import { newId } from '@/lib/journey/newId';
import type { Answer, Criterion } from '@/lib/journey/schemas/walkthrough';
import type { OpenPoints } from '@/lib/journey/visit/openPoints';
import { AnsweredRow } from './AnsweredRow';
import { criterionPlace } from './criterionPlace';
import { EvidenceButtons } from './EvidenceButtons';
import { EvidenceShelf } from './EvidenceShelf';
import { evidenceOfPage } from './evidenceOfPage';
import styles from './panel.module.css';
import { usePanel } from './panelTools';
import { Scale } from './Scale';
import { useOpenCriterion } from './useOpenCriterion';
import { isPanelKey, panelKeys } from './usePanelKeys';

/** Keep evidence of the criterion that the keyboard is in. */
const evidenceKeys: ReadonlySet<string> = new Set([panelKeys.picture, panelKeys.quote, panelKeys.part]);

export interface CriteriaPartProps {
  readonly view: RunningWalkthrough;
  /** Differs from page to page. */
  readonly page: string;
  readonly open: OpenPoints;
}

/** What the brief asks, by stage: answered where it arises. What was answered folds once another criterion is worked on. */
export function CriteriaPart({ view, page, open }: CriteriaPartProps) {
  const { language } = usePanel();
  const messages = walkthroughMessages[language];
  const { brief, stages, answers } = view;
  const { openId, open: openOne } = useOpenCriterion();
  const isPressed = useRef(false);
  useEffect(() => {
    const release = () => {
      isPressed.current = false;
    };
    // A click comes after it.
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', release);
    return () => {
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', release);
    };
  }, []);
  const unanswered = new Set(open.unanswered.map(({ id }) => id));
  const incomplete = new Set([...open.withoutEvidence, ...open.withoutComment].map(({ id }) => id));
  const countsOf = (criteria: readonly Criterion[]) => {
    const lacking = criteria.filter(({ id }) => incomplete.has(id)).length;
    return (
      <>
        <span className={styles.faint}>
          {messages.criteriaOpen(criteria.filter(({ id }) => unanswered.has(id)).length, criteria.length)}
        </span>{' '}
        {lacking === 0 ? null : <span className={styles.lacking}>{messages.incomplete(lacking)}</span>}
      </>
    );
  };
  const groups = [
    ...stages.map(({ id, labels }) => ({ id, name: labelIn(labels, language) })),
    { id: null, name: messages.criteria },
  ]
    .map((group) => ({
      ...group,
      criteria: brief.criteria.filter(({ stageId }) =>
        group.id === null ? !stages.some(({ id }) => id === stageId) : stageId === group.id,
      ),
    }))
    .filter(({ criteria }) => criteria.length > 0);
  return (
    <section className={styles.part}>
      <h2 className={styles.partTitle}>
        {messages.criteria} {countsOf(brief.criteria)}
      </h2>
      {groups.map(({ id, name, criteria }) => (
        <details key={id ?? ''} className={styles.group}>
          <summary>
            {name} {countsOf(criteria)}
          </summary>
          <ul className={styles.list}>
            {criteria.map((criterion) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys bring the focus, which is heard as well.
              <li
                key={criterion.id}
                id={criterionPlace(criterion.id)}
                className={styles.place}
                tabIndex={-1}
                onPointerDownCapture={() => {
                  isPressed.current = true;
                }}
                // What is pressed must not move away from under the pointer: then the click tells of it.
                onFocusCapture={({ target, currentTarget }) => {
                  if (!isPressed.current && !isRow(target)) openOne(criterion.id, currentTarget);
                }}
                // Not while it is caught: what is drawn anew then would take the choice of a radio button back.
                onClick={({ target, currentTarget }) => {
                  if (!isRow(target)) openOne(criterion.id, currentTarget);
                }}
              >
                <CriterionAnswer
                  view={view}
                  page={page}
                  criterion={criterion}
                  answer={answers.find(({ criterionId }) => criterionId === criterion.id) ?? null}
                  isOpen={openId === criterion.id}
                  onOpen={(isOpen, place) => openOne(isOpen ? criterion.id : null, place)}
                />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** Whether it is, or lies in, what opens and folds an answered criterion by itself. */
function isRow(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[aria-controls]') !== null;
}

interface CriterionAnswerProps {
  readonly view: RunningWalkthrough;
  readonly page: string;
  readonly criterion: Criterion;
  readonly answer: Answer | null;
  /** Whether it is shown whole also where it is answered. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean, place: Element) => void;
}

function CriterionAnswer({ view, page, criterion, answer, isOpen, onOpen }: CriterionAnswerProps) {
  const { run, language } = usePanel();
  const messages = walkthroughMessages[language];
  const [newAnswerId] = useState(newId);
  const block = useRef<HTMLDivElement>(null);
  const [isAskedFor, setIsAskedFor] = useState(false);
  const walkthroughId = view.walkthrough.id;
  const evidenceIds = answer?.evidenceIds ?? [];
  const isGiven = answer !== null && (answer.notApplicable || answer.value !== null);
  const isNo = answer?.value === false && !answer.notApplicable;
  const lacksEvidence = criterion.evidenceRequired && isGiven && !answer.notApplicable && evidenceIds.length === 0;
  const lacksComment = isNo && criterion.commentRequiredOnNo && answer.comment.trim() === '';
  const isFolded = isGiven && !isOpen;
  const whole = useId();
  // Folded until it is answered: a brief asks two dozen questions.
  const isUnfolded = isAskedFor || isGiven || evidenceIds.length > 0 || (answer?.comment ?? '') !== '';

  async function write(said: Partial<CommandInput<'answerCriterion'>>): Promise<boolean> {
    const input = {
      walkthroughId,
      criterionId: criterion.id,
      id: answer?.id ?? newAnswerId,
      evidenceIds: [],
      evidence: [],
    };
    return (await run('answerCriterion', { ...input, ...said })) !== null;
  }

  return (
    <div
      ref={block}
      className={styles.criterion}
      // What a key keeps here is shown here.
      onKeyDownCapture={({ nativeEvent }) => {
        if (!isPanelKey(nativeEvent) || !evidenceKeys.has(nativeEvent.key.toUpperCase())) return;
        setIsAskedFor(true);
        if (block.current) onOpen(true, block.current);
      }}
    >
      {isGiven ? (
        <AnsweredRow
          criterion={criterion}
          answer={answer}
          budget={view.brief.budget}
          lacking={[lacksEvidence ? messages.evidenceMissing : '', lacksComment ? messages.commentMissing : ''].filter(
            Boolean,
          )}
          isOpen={isOpen}
          opens={whole}
          onToggle={() => block.current && onOpen(!isOpen, block.current)}
        />
      ) : (
        <p className={styles.question}>{criterion.question}</p>
      )}
      <div id={whole} className={styles.whole} hidden={isFolded}>
        <p className={styles.faint}>
          {[
            criterion.knockOut ? messages.knockOut : '',
            criterion.evidenceRequired && !lacksEvidence && evidenceIds.length === 0 ? messages.evidenceNeeded : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {lacksEvidence ? <p className={styles.warning}>{messages.evidenceMissing}</p> : null}
        <div className={styles.answer}>
          {answer?.notApplicable ? null : (
            <AnswerValue
              criterion={criterion}
              currency={view.brief.budget?.currency ?? null}
              value={answer?.value ?? null}
              onValue={(value) => void write({ value, notApplicable: false })}
            />
          )}
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={answer?.notApplicable ?? false}
              onChange={({ target }) => void write({ notApplicable: target.checked })}
            />
            <span>{messages.notApplicable}</span>
          </label>
        </div>
        {isUnfolded ? null : (
          <button type="button" className={styles.link} aria-expanded={false} onClick={() => setIsAskedFor(true)}>
            {messages.addDetails}
            <Unseen> {criterion.question}</Unseen>
          </button>
        )}
        <div className={styles.details} hidden={!isUnfolded}>
          <Field name={messages.comment}>
            {(control) => (
              <textarea
                {...control}
                key={answer?.comment ?? ''}
                rows={1}
                defaultValue={answer?.comment ?? ''}
                onBlur={({ target }) => {
                  if (target.value !== (answer?.comment ?? '')) void write({ comment: target.value });
                }}
              />
            )}
          </Field>
          {lacksComment ? <p className={styles.warning}>{messages.commentNeeded}</p> : null}
          <EvidenceButtons
            of={criterion.question}
            page={page}
            within={block}
            onEvidence={(evidence) => write({ evidence: evidenceOfPage(view, evidence).evidence })}
          />
          {answer === null ? null : (
            <EvidenceShelf
              of={criterion.question}
              evidenceIds={evidenceIds}
              evidence={view.evidence}
              onKeep={(kept) =>
                run('editRecord', { type: 'answers', id: answer.id, changes: { evidenceIds: [...kept] } })
              }
            />
          )}
        </div>
      </div>
    </div>
  );
}

interface AnswerValueProps {
  readonly criterion: Criterion;
  /** Of prices; null where the brief names none. */
  readonly currency: string | null;
  readonly value: Answer['value'];
  readonly onValue: (value: Answer['value']) => void;
}

function AnswerValue({ criterion, currency, value, onValue }: AnswerValueProps) {
  const { language, locale } = usePanel();
  const messages = walkthroughMessages[language];
  const nameOf = (kind: 'minutes' | 'price' | 'number') =>
    kind === 'price' && currency !== null ? messages.priceIn(symbolOf(currency, locale)) : messages[kind];
  switch (criterion.answerType) {
    case 'yesNo':
      return (
        <fieldset className={styles.yesNo} aria-label={criterion.question}>
          <Button aria-pressed={value === true} onClick={() => onValue(value === true ? null : true)}>
            {messages.yes}
          </Button>
          <Button aria-pressed={value === false} onClick={() => onValue(value === false ? null : false)}>
            {messages.no}
          </Button>
        </fieldset>
      );
    case 'scale1to5':
    case 'scale0to10': {
      const [from, to] = criterion.answerType === 'scale1to5' ? [1, 5] : [0, 10];
      const chosen = typeof value === 'number' ? value : null;
      return <Scale name={messages.answer} value={chosen} from={from} to={to} onChoose={onValue} />;
    }
    case 'minutes':
    case 'price':
    case 'number':
      return (
        <Field name={nameOf(criterion.answerType)} layout="inline">
          {(control) => (
            <input
              {...control}
              key={String(value)}
              type="number"
              step="any"
              min={criterion.answerType === 'number' ? undefined : 0}
              defaultValue={typeof value === 'number' ? value : ''}
              onBlur={({ target }) => {
                const typed = target.value === '' ? null : target.valueAsNumber;
                if (typed !== value && !Number.isNaN(typed)) onValue(typed);
              }}
            />
          )}
        </Field>
      );
    case 'text':
      return (
        <Field name={messages.answer}>
          {(control) => (
            <textarea
              {...control}
              key={String(value)}
              rows={2}
              defaultValue={typeof value === 'string' ? value : ''}
              onBlur={({ target }) => {
                const typed = target.value.trim() === '' ? null : target.value;
                if (typed !== value) onValue(typed);
              }}
            />
          )}
        </Field>
      );
  }
}

/** A currency as the reader writes it: "€" for EUR. */
function symbolOf(currency: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
