import { questionAudiences } from '@/lib/journey/catalogues/questions';
import type { StudyRecords } from '@/lib/journey/commands';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { Disclosure } from '../fields/Disclosure';
import { LabelsField } from '../fields/LabelsField';
import { Choice } from '../fields/SavedFields';
import { SaveStatus } from '../fields/SaveStatus';
import { useRecordEdits } from '../fields/useRecordEdits';
import styles from './Questionnaire.module.css';
import { type CatalogueAdditions, noAdditions, type StudyQuestion, wordingOf } from './studyQuestions';
import { useQuestionnaireWords } from './useQuestionnaireWords';

export interface AddedQuestionFieldsProps {
  readonly records: StudyRecords;
  readonly question: StudyQuestion;
}

/** A question of the study's own: its wording, whom it is put to, and the way to delete it with its answers. */
export function AddedQuestionFields({ records, question }: AddedQuestionFieldsProps) {
  const { history, language, format, toast, reportError } = useDashboard();
  const words = useQuestionnaireWords();
  const { study, questionnaireAnswers } = records;
  const { current, save, edit, retry } = useRecordEdits('studies', study);
  const additions = current.catalogueAdditions ?? noAdditions;
  const change = (changes: Partial<CatalogueAdditions['questions'][number]>, field: string) => {
    const questions = additions.questions.map((each) => (each.id === question.id ? { ...each, ...changes } : each));
    edit({ catalogueAdditions: { ...additions, questions } }, field);
  };
  const remove = async () => {
    const answers = questionnaireAnswers.filter(({ questionId }) => questionId === question.id);
    const ids = answers.map(({ id }) => id);
    const wording = wordingOf(question, language);
    const label = words.deletedQuestion(wording, ids.length, format.number(ids.length));
    const questions = additions.questions.filter(({ id }) => id !== question.id);
    const changes = { catalogueAdditions: { ...additions, questions } };
    // Taken back together.
    const options = { label, mergeKey: `delete ${question.id}` };
    history.flush();
    try {
      if (ids.length > 0) await history.run('deleteRecords', { type: 'questionnaireAnswers', ids }, options);
      const { group } = await history.run('editRecord', { type: 'studies', id: study.id, changes }, options);
      toast({ text: label, group });
    } catch (error) {
      reportError(error);
    }
  };
  return (
    <Disclosure title={words.editQuestion} summary={words.ownQuestion}>
      <div className={styles.addedFields}>
        <LabelsField
          name={words.wording}
          labels={question.labels}
          needed
          onSave={(labels) => change({ labels }, words.wording)}
        />
        <Choice
          className={styles.audience}
          name={words.audience}
          value={question.audience}
          options={questionAudiences.map(({ id, labels }) => ({ value: id, label: labels[language] }))}
          onChoose={(audience) => change({ audience: audience === 'team' ? 'team' : 'customer' }, words.audience)}
        />
        <DeleteButton name={words.deleteQuestion(wordingOf(question, language))} onClick={() => void remove()} />
      </div>
      <SaveStatus save={save} onRetry={retry} />
    </Disclosure>
  );
}
