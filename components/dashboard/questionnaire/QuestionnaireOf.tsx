import { useState } from 'react';
import { questionAudiences } from '@/lib/journey/catalogues/questions';
import type { StudyRecords } from '@/lib/journey/commands';
import type { QuestionnaireAnswer } from '@/lib/journey/schemas/study';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { Disclosure } from '../fields/Disclosure';
import { ReadingState } from '../ReadingState';
import { formatRoute, studyRoute } from '../route';
import { Group } from '../touchpoint/Group';
import { useStoreQuery } from '../useStoreQuery';
import { QuestionItem } from './QuestionItem';
import styles from './Questionnaire.module.css';
import {
  type AnswerSubject,
  isAnswered,
  type StudyQuestion,
  studyQuestions,
  unlistedQuestions,
} from './studyQuestions';
import { useQuestionnaireWords } from './useQuestionnaireWords';

export type QuestionnaireOfProps = { readonly touchpointId: string } | { readonly journeyId: string };

/** The questions with their answers about one touchpoint, or one journey as a whole: folded, with their number. */
export function QuestionnaireOf(props: QuestionnaireOfProps) {
  return 'touchpointId' in props ? <OfTouchpoint {...props} /> : <OfJourney {...props} />;
}

function OfTouchpoint({ touchpointId }: { readonly touchpointId: string }) {
  const { store, format } = useDashboard();
  const words = useQuestionnaireWords();
  const [isOpened, setOpened] = useState(false);
  const { data } = useStoreQuery(store, 'touchpointDetail', { touchpointId });
  const count = data?.questionnaireAnswers.length ?? 0;
  return (
    <Group
      id="questions"
      title={words.ofTouchpoint}
      summary={count === 0 ? words.noAnswer : words.answersCount(count, format.number(count))}
      onOpen={() => setOpened(true)}
    >
      {isOpened && data ? (
        <Questions
          studyId={data.journey.studyId}
          subject={{ journeyId: data.journey.id, touchpointId }}
          touchpointTitle={data.touchpoint.title}
        />
      ) : null}
    </Group>
  );
}

function OfJourney({ journeyId }: { readonly journeyId: string }) {
  const { store, format } = useDashboard();
  const words = useQuestionnaireWords();
  const { data } = useStoreQuery(store, 'studyRecords', { studyId: null });
  const count = data ? answersAbout(data, { journeyId, touchpointId: null }).length : 0;
  return (
    <div className={`${cards.card} ${styles.inCard}`}>
      <Group
        id="journeyQuestions"
        title={words.ofJourney}
        summary={count === 0 ? words.noAnswer : words.answersCount(count, format.number(count))}
      >
        <Questions studyId={null} subject={{ journeyId, touchpointId: null }} touchpointTitle={null} />
        <a className={styles.open} href={formatRoute(studyRoute('questionnaire', journeyId))}>
          {words.openQuestionnaire}
        </a>
      </Group>
    </div>
  );
}

/** Answered ones first; the others wait behind their number. */
function Questions(props: {
  readonly studyId: string | null;
  readonly subject: AnswerSubject;
  readonly touchpointTitle: string | null;
}) {
  const { studyId, subject } = props;
  const { store, language, format } = useDashboard();
  const words = useQuestionnaireWords();
  const { data: records, error, reload } = useStoreQuery(store, 'studyRecords', { studyId });
  /** Questions that are being answered: they stay where they are until the editor is left. */
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  if (!records) return <ReadingState error={error} onRetry={reload} />;
  const answers = answersAbout(records, subject);
  const listed = studyQuestions(records.study);
  const questions = [...listed, ...unlistedQuestions(listed, answers)];
  const answersTo = (id: string) => answers.filter(({ questionId }) => questionId === id);
  const waits = (question: StudyQuestion) => !isAnswered(answersTo(question.id)) || kept.has(question.id);
  const item = (question: StudyQuestion) => (
    <QuestionItem
      key={question.id}
      records={records}
      question={question}
      questions={questions}
      answers={answersTo(question.id)}
      subject={subject}
      touchpointTitle={(id) => (id === subject.touchpointId ? props.touchpointTitle : null)}
      level={4}
      onAnswering={() => setKept((old) => (waits(question) ? new Set(old).add(question.id) : old))}
    />
  );
  const answered = questions.filter((question) => !waits(question));
  return (
    <div className={styles.of}>
      {answered.length === 0 ? null : <ul className={styles.questions}>{answered.map(item)}</ul>}
      {questionAudiences.map(({ id, labels }) => {
        const waiting = questions.filter((question) => question.audience === id && waits(question));
        if (waiting.length === 0) return null;
        return (
          <Disclosure
            key={id}
            title={labels[language]}
            summary={words.unansweredHere(waiting.length, format.number(waiting.length))}
          >
            <ul className={styles.questions}>{waiting.map(item)}</ul>
          </Disclosure>
        );
      })}
    </div>
  );
}

function answersAbout({ questionnaireAnswers }: StudyRecords, subject: AnswerSubject): QuestionnaireAnswer[] {
  return questionnaireAnswers
    .filter(({ journeyId, touchpointId }) =>
      subject.touchpointId === null
        ? journeyId === subject.journeyId && touchpointId === null
        : touchpointId === subject.touchpointId,
    )
    .toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
}
