import { useState } from 'react';
import type { StudyRecords } from '@/lib/journey/commands';
import type { QuestionnaireAnswer } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { Choice } from '../fields/SavedFields';
import { useStoreQuery } from '../useStoreQuery';
import styles from './Questionnaire.module.css';
import { type AnswerSubject, type StudyQuestion, wordingOf } from './studyQuestions';
import { useQuestionnaireWords } from './useQuestionnaireWords';

export interface AnswerDetailsProps {
  readonly records: StudyRecords;
  readonly questions: readonly StudyQuestion[];
  readonly answer: QuestionnaireAnswer;
  readonly touchpointTitle: (id: string) => string | null;
  /** Where what it is about has still to be said. */
  readonly startsOpen: boolean;
  readonly onChange: (changes: Partial<QuestionnaireAnswer>, field: string) => void;
}

/** Whom and what an answer is about: said in a line, and changed by opening it. */
export function AnswerDetails({
  records,
  questions,
  answer,
  touchpointTitle,
  startsOpen,
  onChange,
}: AnswerDetailsProps) {
  const { language } = useDashboard();
  const words = useQuestionnaireWords();
  const [isOpen, setOpen] = useState(startsOpen);
  const observerName = (id: string) => {
    const observer = records.observers.find((each) => each.id === id);
    if (observer?.name) return observer.name;
    return id === records.me ? words.me : words.unnamedObserver;
  };
  const notedBy = (id: string) => {
    const name = observerName(id);
    return name === words.me ? words.notedByMe : words.notedByWhom(name);
  };
  const subject = () => {
    if (answer.touchpointId !== null) return touchpointTitle(answer.touchpointId) ?? words.goneTouchpoint;
    if (answer.journeyId === null) return words.aboutStudy;
    return records.journeys.find(({ id }) => id === answer.journeyId)?.title ?? words.goneJourney;
  };
  const basisWords = { reported: words.basisReported, internal: words.basisInternal };
  const said = [
    basisWords[answer.basis],
    subject(),
    ...(answer.observerId === null ? [] : [notedBy(answer.observerId)]),
  ];
  const knownObservers = records.observers.map(({ id }) => id);
  const observerIds =
    answer.observerId === null || knownObservers.includes(answer.observerId)
      ? knownObservers
      : [...knownObservers, answer.observerId];
  return (
    // Its controls are made only once it is open: there may be many answers, and many touchpoints to choose from.
    <details className={styles.details} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={`${words.details}: ${said.join(', ')}`}>{said.join(' · ')}</summary>
      {isOpen ? (
        <div className={styles.detailFields}>
          <Choice
            name={words.basis}
            value={answer.basis}
            options={(['reported', 'internal'] as const).map((id) => ({ value: id, label: basisWords[id] }))}
            onChoose={(basis) => onChange({ basis: basis === 'internal' ? 'internal' : 'reported' }, words.basis)}
          />
          <Choice
            name={words.notedBy}
            value={answer.observerId ?? ''}
            options={[
              { value: '', label: words.nobody },
              ...observerIds.map((id) => ({ value: id, label: observerName(id) })),
            ]}
            onChoose={(id) => onChange({ observerId: id || null }, words.notedBy)}
          />
          <Choice
            name={words.journey}
            value={answer.journeyId ?? ''}
            options={[
              { value: '', label: words.aboutStudy },
              ...records.journeys.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChoose={(id) => onChange({ journeyId: id || null, touchpointId: null }, words.about)}
          />
          {answer.journeyId === null ? null : (
            <TouchpointChoice
              journeyId={answer.journeyId}
              touchpointId={answer.touchpointId}
              touchpointTitle={touchpointTitle}
              onChoose={(touchpointId) => onChange({ touchpointId }, words.touchpoint)}
            />
          )}
          <Choice
            className={styles.wide}
            name={words.question}
            value={answer.questionId}
            options={questions.map((question) => ({ value: question.id, label: wordingOf(question, language) }))}
            onChoose={(questionId) => onChange({ questionId }, words.question)}
          />
        </div>
      ) : null}
    </details>
  );
}

/** A touchpoint of a journey, or the journey as a whole. */
function TouchpointChoice(props: {
  readonly journeyId: string;
  readonly touchpointId: AnswerSubject['touchpointId'];
  readonly touchpointTitle: (id: string) => string | null;
  readonly onChoose: (touchpointId: string | null) => void;
}) {
  const { store } = useDashboard();
  const words = useQuestionnaireWords();
  const { data } = useStoreQuery(store, 'journeyView', { journeyId: props.journeyId });
  const { touchpointId } = props;
  const touchpoints = data?.touchpoints ?? [];
  const isListed = touchpointId === null || touchpoints.some(({ id }) => id === touchpointId);
  return (
    <Choice
      name={words.touchpoint}
      value={touchpointId ?? ''}
      options={[
        { value: '', label: words.wholeJourney },
        ...touchpoints.map(({ id, title }) => ({ value: id, label: title })),
        ...(isListed
          ? []
          : [{ value: touchpointId, label: props.touchpointTitle(touchpointId) ?? words.goneTouchpoint }]),
      ]}
      onChoose={(id) => props.onChoose(id || null)}
    />
  );
}
