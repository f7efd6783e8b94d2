import { useMemo, useState } from 'react';
import { Button } from '@/components/controls';
import { type QuestionAudienceId, questionAudiences } from '@/lib/journey/catalogues/questions';
import type { QuestionnaireAnswer } from '@/lib/journey/schemas/study';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { Choice } from '../fields/SavedFields';
import { StateMessage } from '../StateMessage';
import type { StudySectionProps } from '../study/sectionProps';
import { useStoreQuery } from '../useStoreQuery';
import { NewQuestion } from './NewQuestion';
import { QuestionItem } from './QuestionItem';
import styles from './Questionnaire.module.css';
import { type AnswerSubject, isAnswered, studyQuestions, unlistedQuestions } from './studyQuestions';
import { useQuestionnaireWords } from './useQuestionnaireWords';

// Values of the lists that are no record's id.
const anything = 'anything';
const wholeStudy = 'study';
const wholeJourney = 'journey';

interface Filter {
  readonly audience: QuestionAudienceId | typeof anything;
  /** A journey's id, or one of the two above. */
  readonly about: string;
  /** A touchpoint's id, the journey as a whole, or anything of the journey. */
  readonly touchpoint: string;
  readonly state: 'all' | 'unanswered' | 'answered';
}

const noFilter: Filter = { audience: anything, about: anything, touchpoint: anything, state: 'all' };

/** The study's questions with their answers. The address may name a journey that is looked at first. */
export function QuestionnaireSection({ records, id }: StudySectionProps) {
  const { store, language, format } = useDashboard();
  const words = useQuestionnaireWords();
  const { study, questionnaireAnswers: all, journeys } = records;
  const [filter, setFilter] = useState<Filter>(() => ({
    ...noFilter,
    about: journeys.some((journey) => journey.id === id) ? (id ?? anything) : anything,
  }));
  /** Questions that were just answered or added stay although the filter would take them away from under the cursor. */
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const { data: view } = useStoreQuery(store, 'studyView', { studyId: study.id });
  const titles = useMemo(() => new Map(view?.touchpoints.map((each) => [each.id, each.title])), [view]);
  const ofJourney = (view?.touchpoints ?? []).filter(({ journeyId }) => journeyId === filter.about);

  const listed = studyQuestions(study);
  const unlisted = unlistedQuestions(listed, all);
  const questions = [...listed, ...unlisted];
  const ofSubject = all.filter((answer) => concerns(answer, filter)).toSorted(byAge);
  const answersTo = (questionId: string) => ofSubject.filter((answer) => answer.questionId === questionId);
  const isShown = (questionId: string) => {
    if (filter.state === 'all' || kept.has(questionId)) return true;
    return isAnswered(answersTo(questionId)) === (filter.state === 'answered');
  };
  const keep = (questionId: string) => setKept((old) => new Set(old).add(questionId));
  const change = (changes: Partial<Filter>) => {
    setKept(new Set());
    setFilter((old) => ({ ...old, ...changes }));
  };
  const audiences = questionAudiences
    .filter((audience) => filter.audience === anything || filter.audience === audience.id)
    .map((audience) => ({
      ...audience,
      questions: listed.filter((question) => question.audience === audience.id && isShown(question.id)),
    }));
  const inView = listed.filter(({ audience }) => filter.audience === anything || filter.audience === audience);
  const answered = inView.filter((question) => isAnswered(answersTo(question.id))).length;
  const given = inView.reduce((sum, question) => sum + answersTo(question.id).length, 0);
  const orphans = filter.audience === anything ? unlisted.filter((question) => answersTo(question.id).length > 0) : [];
  const nothing = audiences.every((audience) => audience.questions.length === 0) && orphans.length === 0;
  const item = (question: (typeof questions)[number]) => (
    <QuestionItem
      key={question.id}
      records={records}
      question={question}
      questions={questions}
      answers={answersTo(question.id)}
      subject={subjectOf(filter)}
      touchpointTitle={(touchpointId) => titles.get(touchpointId) ?? null}
      level={3}
      onAnswering={() => keep(question.id)}
    />
  );

  return (
    <div className={cards.column}>
      <section className={cards.card} aria-labelledby="questionnaire">
        <h2 id="questionnaire">{words.questionnaire}</h2>
        <p className={cards.text}>{words.text}</p>
        <div className={styles.filters}>
          <Choice
            className={styles.filter}
            name={words.audience}
            value={filter.audience}
            options={[
              { value: anything, label: words.everyone },
              ...questionAudiences.map((audience) => ({ value: audience.id, label: audience.labels[language] })),
            ]}
            onChoose={(audience) => change({ audience: audience as Filter['audience'] })}
          />
          <Choice
            className={styles.filter}
            name={words.about}
            value={filter.about}
            options={[
              { value: anything, label: words.aboutAnything },
              { value: wholeStudy, label: words.aboutStudy },
              ...journeys.map((journey) => ({ value: journey.id, label: journey.title, group: words.journey })),
            ]}
            onChoose={(about) => change({ about, touchpoint: anything })}
          />
          {filter.about === anything || filter.about === wholeStudy ? null : (
            <Choice
              className={styles.filter}
              name={words.touchpoint}
              value={filter.touchpoint}
              options={[
                { value: anything, label: words.anyOfJourney },
                { value: wholeJourney, label: words.wholeJourney },
                ...ofJourney.map((each) => ({ value: each.id, label: each.title, group: words.touchpoint })),
              ]}
              onChoose={(touchpoint) => change({ touchpoint })}
            />
          )}
          <Choice
            className={styles.filter}
            name={words.state}
            value={filter.state}
            options={[
              { value: 'all', label: words.allQuestions },
              { value: 'unanswered', label: words.unanswered },
              { value: 'answered', label: words.answered },
            ]}
            onChoose={(state) => change({ state: state as Filter['state'] })}
          />
        </div>
        <p className={styles.progress}>
          {words.progress(
            format.number(answered),
            format.number(inView.length),
            words.answersCount(given, format.number(given)),
          )}
        </p>
      </section>
      {nothing ? (
        <StateMessage role="status" title={words.nothingShown} text={words.nothingShownHint}>
          <Button onClick={() => change({ state: 'all' })}>{words.showAll}</Button>
        </StateMessage>
      ) : null}
      {audiences.map((audience) =>
        audience.questions.length === 0 ? null : (
          <section key={audience.id} className={cards.card} aria-labelledby={`questions-${audience.id}`}>
            <h2 id={`questions-${audience.id}`}>{audience.labels[language]}</h2>
            <p className={cards.text}>{audience.id === 'team' ? words.teamText : words.customersText}</p>
            <ul className={styles.questions}>{audience.questions.map(item)}</ul>
          </section>
        ),
      )}
      {orphans.length === 0 ? null : (
        <section className={cards.card} aria-labelledby="questions-unlisted">
          <h2 id="questions-unlisted">{words.unlisted}</h2>
          <p className={cards.text}>{words.unlistedText}</p>
          <ul className={styles.questions}>{orphans.map(item)}</ul>
        </section>
      )}
      <section className={cards.card} aria-labelledby="new-question">
        <h2 id="new-question">{words.addQuestion}</h2>
        <p className={cards.text}>{words.addQuestionText}</p>
        <NewQuestion study={study} onAdded={keep} />
      </section>
    </div>
  );
}

/** Whether an answer is about what is looked at. */
function concerns({ journeyId, touchpointId }: QuestionnaireAnswer, { about, touchpoint }: Filter): boolean {
  if (about === anything) return true;
  if (about === wholeStudy) return journeyId === null && touchpointId === null;
  if (journeyId !== about) return false;
  if (touchpoint === anything) return true;
  return touchpoint === wholeJourney ? touchpointId === null : touchpointId === touchpoint;
}

/** What a new answer is about while this is looked at. */
function subjectOf({ about, touchpoint }: Filter): AnswerSubject {
  if (about === anything || about === wholeStudy) return { journeyId: null, touchpointId: null };
  const isOne = touchpoint !== anything && touchpoint !== wholeJourney;
  return { journeyId: about, touchpointId: isOne ? touchpoint : null };
}

function byAge(a: QuestionnaireAnswer, b: QuestionnaireAnswer): number {
  return Date.parse(a.createdAt) - Date.parse(b.createdAt);
}
