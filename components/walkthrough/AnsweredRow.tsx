import { answerText } from '@/lib/i18n/visitSentence';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import type { RunningWalkthrough } from '@/lib/journey/commands';
import type { Answer, Criterion } from '@/lib/journey/schemas/walkthrough';
import styles from './panel.module.css';
import { usePanel } from './panelTools';

export interface AnsweredRowProps {
  readonly criterion: Criterion;
  readonly answer: Answer;
  readonly budget: RunningWalkthrough['brief']['budget'];
  /** What the answer still lacks. */
  readonly lacking: readonly string[];
  readonly isOpen: boolean;
  /** The id of what it opens. */
  readonly opens: string;
  readonly onToggle: () => void;
}

/** A criterion that was answered, in short: what was asked and said, what is kept with it, and what it lacks. Opens the whole. */
export function AnsweredRow({ criterion, answer, budget, lacking, isOpen, opens, onToggle }: AnsweredRowProps) {
  const { language, locale } = usePanel();
  const messages = walkthroughMessages[language];
  const said = answerText(criterion, answer, {
    language,
    budget,
    number: (value) => value.toLocaleString(locale),
    amount: (value, currency) => value.toLocaleString(locale, currency === null ? {} : { style: 'currency', currency }),
  });
  const count = answer.evidenceIds.length;
  const kept = [
    criterion.knockOut && answer.value === false && !answer.notApplicable ? messages.knockOut : '',
    count === 0 ? '' : messages.evidenceCount(count),
    answer.comment.trim(),
  ].filter(Boolean);
  return (
    <button type="button" className={styles.answered} aria-expanded={isOpen} aria-controls={opens} onClick={onToggle}>
      <span className={styles.asked}>{criterion.question}</span>{' '}
      {isOpen ? null : (
        <>
          <span className={styles.given}>{said}</span>{' '}
          {kept.length === 0 ? null : <span className={styles.kept}>{kept.join(' · ')}</span>}{' '}
          {lacking.length === 0 ? null : <span className={styles.lacks}>{lacking.join(' · ')}</span>}
        </>
      )}
    </button>
  );
}
