import { type RefObject, useRef, useState } from 'react';
import type { QuestionId } from '@/lib/journey/catalogues/questions';
import type { StudyRecords } from '@/lib/journey/commands';
import type { QuestionnaireAnswer } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { SavedText } from '../fields/SavedFields';
import { SaveStatus } from '../fields/SaveStatus';
import { useRecordEdits } from '../fields/useRecordEdits';
import { AnswerDetails } from './AnswerDetails';
import styles from './Questionnaire.module.css';
import { type StudyQuestion, wordingOf } from './studyQuestions';
import { useQuestionnaireWords } from './useQuestionnaireWords';

/** The question of the literature that is put at each touchpoint. */
const askedOfTouchpoint: QuestionId = 'expectation';

export interface AnswerFieldsProps {
  readonly records: StudyRecords;
  readonly question: StudyQuestion;
  readonly questions: readonly StudyQuestion[];
  readonly answer: QuestionnaireAnswer;
  /** Whether it is not kept yet: it is once something has been written. */
  readonly isNew: boolean;
  /** Among the answers to its question, from 1. */
  readonly number: number;
  readonly touchpointTitle: (id: string) => string | null;
  readonly onDelete: () => void;
  readonly box: RefObject<HTMLLIElement | null> | null;
}

/** One answer, saved as it is typed, and whom and what it is about. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { records, question, answer, isNew, number, onDelete } = props;
  const { history, language, format, reportError } = useDashboard();
  const words = useQuestionnaireWords();
  const { current, save, edit, retry } = useRecordEdits('questionnaireAnswers', answer);
  /** What was chosen before there was anything to keep. */
  const [chosen, setChosen] = useState<Partial<QuestionnaireAnswer>>({});
  const isMade = useRef(!isNew);
  const shown = isNew ? { ...current, ...chosen } : current;
  const wording = wordingOf(question, language);

  const change = (changes: Partial<QuestionnaireAnswer>, field: string) => {
    const made = { ...chosen, ...changes };
    setChosen(made);
    if (isMade.current) return edit(changes, field);
    if (made.text === undefined || made.text.trim() === '') return;
    isMade.current = true;
    const { studyId, questionId, journeyId, touchpointId, basis, observerId, text } = { ...answer, ...made };
    const fields = { studyId, questionId, journeyId, touchpointId, basis, observerId, text };
    history
      .run(
        'createRecord',
        { type: 'questionnaireAnswers', id: answer.id, fields },
        // One with the typing that goes on.
        { label: words.addedAnswer(wording), mergeKey: `${answer.id} ${field}` },
      )
      .catch((error: unknown) => {
        isMade.current = false;
        reportError(error);
      });
  };

  return (
    <li className={styles.answer} ref={props.box}>
      <div className={styles.answerText}>
        <SavedText
          name={words.answerNumber(format.number(number))}
          value={shown.text}
          placeholder={words.answerPlaceholder}
          lines={1}
          onSave={(text) => change({ text }, words.answer)}
        />
        <DeleteButton name={words.deleteAnswer(format.number(number), wording)} onClick={onDelete} />
      </div>
      <div className={styles.answerFoot}>
        <AnswerDetails
          records={records}
          questions={props.questions}
          answer={shown}
          touchpointTitle={props.touchpointTitle}
          startsOpen={props.isNew && props.question.id === askedOfTouchpoint && answer.touchpointId === null}
          onChange={change}
        />
        <SaveStatus save={save} onRetry={retry} />
      </div>
    </li>
  );
}
