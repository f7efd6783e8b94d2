import { useRef } from 'react';
import { studyMessages } from '@/lib/i18n/study';
import { phases } from '@/lib/journey/catalogues/phases';
import { type QuestionAudienceId, questionAudiences } from '@/lib/journey/catalogues/questions';
import { labelIn } from '@/lib/journey/labelIn';
import { newId } from '@/lib/journey/newId';
import type { Labels, Phase } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { LabelsField } from '../fields/LabelsField';
import { NewEntry } from '../fields/NewEntry';
import { Choice } from '../fields/SavedFields';
import own from './AddedEntries.module.css';

/** An entry of any of the lists: questions say whom they are put to, the others their usual phase. */
interface Entry {
  readonly id: string;
  readonly labels: Labels;
  readonly phase?: Phase | null;
  readonly audience?: QuestionAudienceId;
}

type List = 'categories' | 'channels' | 'emotions' | 'kpis' | 'questions';

const names = {
  categories: { one: 'category', added: 'newCategory' },
  channels: { one: 'channel', added: 'newChannel' },
  emotions: { one: 'emotion', added: 'newEmotion' },
  kpis: { one: 'kpi', added: 'newKpi' },
  questions: { one: 'ownQuestion', added: 'newQuestion' },
} as const satisfies Record<List, { one: string; added: string }>;

/** The study's own entries of one catalogue, each with its labels, and a box for the next. */
export function AddedEntries(props: {
  readonly list: List;
  readonly entries: readonly Entry[];
  readonly onChange: (entries: Entry[]) => void;
  readonly onRemove: (entries: Entry[], removed: Entry) => void;
}) {
  const { list, entries, onChange, onRemove } = props;
  const { language, announce } = useDashboard();
  const words = studyMessages[language];
  const { one, added } = names[list];
  const nextBox = useRef<HTMLInputElement>(null);
  const change = (id: string, changes: Partial<Entry>) =>
    onChange(entries.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)));
  const add = (text: string) => {
    const labels = { en: '', fr: '', [language]: text };
    const rest = list === 'questions' ? { audience: 'customer' as const } : { phase: null };
    onChange([...entries, { id: newId(), labels, ...rest }]);
    announce(words.addedEntry(text));
  };
  const remove = (removed: Entry) => {
    onRemove(
      entries.filter((entry) => entry.id !== removed.id),
      removed,
    );
    nextBox.current?.focus();
  };
  return (
    <div className={own.entries}>
      {entries.map((entry) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own around each row.
        <div key={entry.id} role="group" aria-label={labelIn(entry.labels, language)} className={own.entry}>
          <LabelsField
            name={words[one]}
            labels={entry.labels}
            needed
            onSave={(labels) => change(entry.id, { labels })}
          />
          {list === 'questions' ? (
            <Choice
              className={own.choice}
              name={words.audience}
              value={entry.audience ?? 'customer'}
              options={questionAudiences.map(({ id, labels }) => ({ value: id, label: labels[language] }))}
              onChoose={(audience) => change(entry.id, { audience: audience as QuestionAudienceId })}
            />
          ) : (
            <Choice
              className={own.choice}
              name={words.phase}
              value={entry.phase ?? ''}
              options={[
                { value: '', label: words.anyPhase },
                ...phases.map(({ id, labels }) => ({ value: id, label: labels[language] })),
              ]}
              onChoose={(phase) => change(entry.id, { phase: (phase || null) as Phase | null })}
            />
          )}
          <DeleteButton name={words.deleteEntry(labelIn(entry.labels, language))} onClick={() => remove(entry)} />
        </div>
      ))}
      <NewEntry ref={nextBox} name={words[added]} onAdd={add} />
    </div>
  );
}
