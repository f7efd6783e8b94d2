import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import type { StudyRecords } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { QuestionnaireAnswer } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { AddedQuestionFields } from './AddedQuestionFields';
import { AnswerFields } from './AnswerFields';
import styles from './Questionnaire.module.css';
import { type AnswerSubject, type StudyQuestion, wordingOf } from './studyQuestions';
import { useQuestionnaireWords } from './useQuestionnaireWords';

export interface QuestionItemProps {
  readonly records: StudyRecords;
  readonly question: StudyQuestion;
  readonly questions: readonly StudyQuestion[];
  /** Those to show, oldest first. */
  readonly answers: readonly QuestionnaireAnswer[];
  /** What a new answer is about. */
  readonly subject: AnswerSubject;
  readonly touchpointTitle: (id: string) => string | null;
  readonly level: 3 | 4;
  /** Another answer is being written. */
  readonly onAnswering: () => void;
}

/** A question with its answers, and a place for another one. */
export function QuestionItem(props: QuestionItemProps) {
  const { records, question, answers, subject, touchpointTitle } = props;
  const { history, language, format, toast, reportError } = useDashboard();
  const words = useQuestionnaireWords();
  const headingId = useId();
  const addButton = useRef<HTMLButtonElement>(null);
  const newBox = useRef<HTMLLIElement>(null);
  /** An answer that nothing has been written into. */
  const [blank, setBlank] = useState<QuestionnaireAnswer | null>(null);
  // It is kept by now. Should it be undone, no empty box stays behind.
  if (blank && answers.some(({ id }) => id === blank.id)) setBlank(null);
  const blankId = blank?.id ?? null;
  useEffect(() => {
    if (blankId !== null) newBox.current?.querySelector('textarea')?.focus();
  }, [blankId]);

  const wording = wordingOf(question, language);
  const add = () => {
    props.onAnswering();
    setBlank(blankAnswer(records, question, subject));
  };
  const remove = (answer: QuestionnaireAnswer) => {
    addButton.current?.focus();
    if (answer.id === blankId) return setBlank(null);
    const label = words.deletedAnswer(wording);
    history.flush();
    history
      .run('deleteRecord', { type: 'questionnaireAnswers', id: answer.id }, { label })
      .then(({ group }) => toast({ text: label, group }), reportError);
  };
  const shown = blank ? [...answers, blank] : answers;
  const Heading = props.level === 3 ? 'h3' : 'h4';
  return (
    <li className={styles.question} aria-labelledby={headingId}>
      <div className={styles.questionHead}>
        <Heading id={headingId} className={styles.wording}>
          {wording}
        </Heading>
        {shown.length === 0 ? <span className={styles.none}>{words.noAnswer}</span> : null}
        {answers.length === 0 ? null : (
          <span className={styles.count}>{words.answersCount(answers.length, format.number(answers.length))}</span>
        )}
        <Button ref={addButton} look="quiet" aria-label={words.addAnswerTo(wording)} onClick={add}>
          + {words.addAnswer}
        </Button>
      </div>
      {question.isAdded ? <AddedQuestionFields records={records} question={question} /> : null}
      {shown.length === 0 ? null : (
        <ul className={styles.answers}>
          {shown.map((answer, index) => (
            <AnswerFields
              key={answer.id}
              records={records}
              question={question}
              questions={props.questions}
              answer={answer}
              isNew={answer.id === blankId}
              number={index + 1}
              touchpointTitle={touchpointTitle}
              onDelete={() => remove(answer)}
              box={answer.id === blankId ? newBox : null}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

/** An answer of whoever the question is asked of, noted by whoever works here. */
function blankAnswer(records: StudyRecords, question: StudyQuestion, subject: AnswerSubject): QuestionnaireAnswer {
  const now = new Date().toISOString();
  return {
    id: newId(),
    studyId: records.study.id,
    questionId: question.id,
    ...subject,
    text: '',
    basis: question.audience === 'team' ? 'internal' : 'reported',
    observerId: records.me,
    createdAt: now,
    updatedAt: now,
    version: {},
    fieldVersions: {},
    conflicts: {},
    extensions: {},
  };
}
