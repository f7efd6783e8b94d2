import { type FormEvent, useState } from 'react';
import { Button, Field } from '@/components/controls';
import { type QuestionAudienceId, questionAudiences } from '@/lib/journey/catalogues/questions';
import { newId } from '@/lib/journey/newId';
import type { Study } from '@/lib/journey/schemas/study';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { Choice } from '../fields/SavedFields';
import { noAdditions } from './studyQuestions';
import { useQuestionnaireWords } from './useQuestionnaireWords';

/** Adds a question to those of the study. */
export function NewQuestion({ study, onAdded }: { readonly study: Study; readonly onAdded: (id: string) => void }) {
  const { history, language, toast, reportError } = useDashboard();
  const words = useQuestionnaireWords();
  const [wording, setWording] = useState('');
  const [audience, setAudience] = useState<QuestionAudienceId>('customer');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const text = wording.trim();
    if (text === '') return;
    const id = newId();
    const additions = study.catalogueAdditions ?? noAdditions;
    const question = { id, labels: { en: '', fr: '', [language]: text }, audience };
    const changes = { catalogueAdditions: { ...additions, questions: [...additions.questions, question] } };
    const label = words.addedQuestion(text);
    try {
      const { group } = await history.run('editRecord', { type: 'studies', id: study.id, changes }, { label });
      setWording('');
      toast({ text: label, group });
      onAdded(id);
    } catch (error) {
      reportError(error);
    }
  };
  return (
    <form className={cards.newRow} aria-label={words.addQuestion} onSubmit={(event) => void add(event)}>
      <Field name={words.wording} className={cards.grow}>
        {(control) => (
          <input
            type="text"
            {...control}
            value={wording}
            maxLength={1000}
            onChange={(event) => setWording(event.target.value)}
          />
        )}
      </Field>
      <Choice
        className={cards.choice}
        name={words.audience}
        value={audience}
        options={questionAudiences.map(({ id, labels }) => ({ value: id, label: labels[language] }))}
        onChoose={(chosen) => setAudience(chosen === 'team' ? 'team' : 'customer')}
      />
      <Button type="submit" disabled={wording.trim() === ''}>
        {words.addQuestion}
      </Button>
    </form>
  );
}
