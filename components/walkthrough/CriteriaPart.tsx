import { useState } from 'react';
import { Button, Field } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import type { CommandInput, RunningWalkthrough } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import { newId } from '@/lib/journey/newId';
import type { Answer, Criterion } from '@/lib/journey/schemas/walkthrough';
import type { OpenPoints } from '@/lib/journey/visit/openPoints';
import { EvidenceButtons } from './EvidenceButtons';
import styles from './panel.module.css';
import { usePanel } from './panelTools';
import { Scale } from './Scale';

export interface CriteriaPartProps {
  readonly view: RunningWalkthrough;
  readonly open: OpenPoints;
}

/** What the brief asks, by stage: answered where it arises. */
export function CriteriaPart({ view, open }: CriteriaPartProps) {
  const { language } = usePanel();
  const messages = walkthroughMessages[language];
  const { brief, stages, answers } = view;
  const waiting = new Set([...open.unanswered, ...open.withoutEvidence, ...open.withoutComment].map(({ id }) => id));
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
        {messages.criteria}{' '}
        <span className={styles.faint}>{messages.criteriaOpen(waiting.size, brief.criteria.length)}</span>
      </h2>
      {groups.map(({ id, name, criteria }) => (
        <details key={id ?? ''} className={styles.group}>
          <summary>
            {name}{' '}
            <span className={styles.faint}>
              {messages.criteriaOpen(criteria.filter((each) => waiting.has(each.id)).length, criteria.length)}
            </span>
          </summary>
          <ul className={styles.list}>
            {criteria.map((criterion) => (
              <li key={criterion.id}>
                <CriterionAnswer
                  walkthroughId={view.walkthrough.id}
                  criterion={criterion}
                  answer={answers.find(({ criterionId }) => criterionId === criterion.id) ?? null}
                />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

interface CriterionAnswerProps {
  readonly walkthroughId: string;
  readonly criterion: Criterion;
  readonly answer: Answer | null;
}

function CriterionAnswer({ walkthroughId, criterion, answer }: CriterionAnswerProps) {
  const { run, language } = usePanel();
  const messages = walkthroughMessages[language];
  const [newAnswerId] = useState(newId);
  const evidenceCount = answer?.evidenceIds.length ?? 0;
  const isNo = answer?.value === false && !answer.notApplicable;

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
    <div className={styles.criterion}>
      <p className={styles.question}>{criterion.question}</p>
      <p className={styles.faint}>
        {[criterion.knockOut ? messages.knockOut : '', criterion.evidenceRequired ? messages.evidenceNeeded : '']
          .filter(Boolean)
          .join(' · ')}
      </p>
      <AnswerValue
        criterion={criterion}
        value={answer === null || answer.notApplicable ? null : answer.value}
        onValue={(value) => void write({ value, notApplicable: false })}
      />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={answer?.notApplicable ?? false}
          onChange={({ target }) => void write({ notApplicable: target.checked })}
        />
        <span>{messages.notApplicable}</span>
      </label>
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
      {isNo && criterion.commentRequiredOnNo && answer.comment.trim() === '' ? (
        <p className={styles.warning}>{messages.commentNeeded}</p>
      ) : null}
      <EvidenceButtons of={criterion.question} onEvidence={(evidence) => write({ evidence: [evidence] })} />
      {evidenceCount === 0 ? null : <p className={styles.faint}>{messages.evidenceCount(evidenceCount)}</p>}
    </div>
  );
}

interface AnswerValueProps {
  readonly criterion: Criterion;
  readonly value: Answer['value'];
  readonly onValue: (value: Answer['value']) => void;
}

function AnswerValue({ criterion, value, onValue }: AnswerValueProps) {
  const { language } = usePanel();
  const messages = walkthroughMessages[language];
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
        <Field name={messages[criterion.answerType]} layout="inline">
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
