import { useRef } from 'react';
import { Button } from '@/components/controls';
import { studyMessages } from '@/lib/i18n/study';
import { otherClassifications } from '@/lib/journey/catalogues/categories';
import type { Classification } from '@/lib/journey/categoryGroups';
import { labelIn } from '@/lib/journey/labelIn';
import { newId } from '@/lib/journey/newId';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { Disclosure } from '../fields/Disclosure';
import { LabelsField } from '../fields/LabelsField';
import { NewEntry } from '../fields/NewEntry';
import { Choice } from '../fields/SavedFields';
import { SeveralChoice } from '../fields/SeveralChoice';
import own from './AddedEntries.module.css';

type Group = Classification['groups'][number];

export interface ClassificationsProps {
  /** The one by which lists of categories are grouped; null for the phases. */
  readonly listedBy: string | null;
  readonly onListBy: (id: string | null) => void;
  readonly classifications: readonly Classification[];
  readonly onChange: (classifications: readonly Classification[]) => void;
  readonly onRemove: (
    classifications: readonly Classification[],
    removed: { readonly id: string; readonly labels: Classification['labels'] },
  ) => void;
}

/** Named groupings of categories, beside the one by phase. */
export function Classifications(props: ClassificationsProps) {
  const { listedBy, onListBy, classifications, onChange, onRemove } = props;
  const { language, format, announce } = useDashboard();
  const words = studyMessages[language];
  const nextBox = useRef<HTMLInputElement>(null);
  const add = (classification: Classification) => {
    onChange([...classifications, classification]);
    announce(words.addedEntry(labelIn(classification.labels, language)));
  };
  const change = (changed: Classification) =>
    onChange(classifications.map((each) => (each.id === changed.id ? changed : each)));
  const remove = (removed: Classification) => {
    onRemove(
      classifications.filter((each) => each.id !== removed.id),
      removed,
    );
    nextBox.current?.focus();
  };
  return (
    <div className={own.entries}>
      <p className={own.hint}>{words.classificationsText}</p>
      {classifications.length === 0 ? null : (
        <Choice
          name={words.listsGroupedBy}
          value={listedBy ?? ''}
          options={[
            { value: '', label: words.byPhase },
            ...classifications.map(({ id, labels }) => ({ value: id, label: labelIn(labels, language) })),
          ]}
          onChoose={(id) => onListBy(id || null)}
        />
      )}
      {classifications.map((each) => {
        const name = labelIn(each.labels, language);
        return (
          <Disclosure
            key={each.id}
            title={name}
            summary={words.groupCount(each.groups.length, format.number(each.groups.length))}
          >
            <div className={own.entry}>
              <LabelsField
                name={words.classification}
                labels={each.labels}
                needed
                onSave={(labels) => change({ ...each, labels })}
              />
              <DeleteButton name={words.deleteEntry(name)} onClick={() => remove(each)} />
            </div>
            <Groups
              groups={each.groups}
              onChange={(groups) => change({ ...each, groups: [...groups] })}
              onRemove={(groups, removed) =>
                onRemove(
                  classifications.map((other) => (other.id === each.id ? { ...each, groups: [...groups] } : other)),
                  removed,
                )
              }
            />
          </Disclosure>
        );
      })}
      <NewEntry
        ref={nextBox}
        name={words.newClassification}
        onAdd={(text) => add({ id: newId(), labels: { en: '', fr: '', [language]: text }, groups: [] })}
      />
      {classifications.length === 0 ? (
        <div>
          <Button look="quiet" onClick={() => add(usualClassification())}>
            {words.addUsualClassification}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The groups of one classification, each with the categories that are in it. */
function Groups(props: {
  readonly groups: readonly Group[];
  readonly onChange: (groups: readonly Group[]) => void;
  readonly onRemove: (groups: readonly Group[], removed: Group) => void;
}) {
  const { groups, onChange, onRemove } = props;
  const { language, format, catalogues, announce } = useDashboard();
  const words = studyMessages[language];
  const nextBox = useRef<HTMLInputElement>(null);
  const options = catalogues.categories.map(({ id, labels }) => ({ value: id, label: labelIn(labels, language) }));
  const change = (changed: Group) => onChange(groups.map((each) => (each.id === changed.id ? changed : each)));
  const remove = (removed: Group) => {
    onRemove(
      groups.filter((each) => each.id !== removed.id),
      removed,
    );
    nextBox.current?.focus();
  };
  return (
    <div className={own.groups}>
      {groups.map((group) => {
        const name = labelIn(group.labels, language);
        const count = group.categoryIds.length;
        return (
          <Disclosure key={group.id} title={name} summary={words.categoryCount(count, format.number(count))}>
            <div className={own.entry}>
              <LabelsField
                name={words.group}
                labels={group.labels}
                needed
                onSave={(labels) => change({ ...group, labels })}
              />
              <DeleteButton name={words.deleteEntry(name)} onClick={() => remove(group)} />
            </div>
            <SeveralChoice
              name={words.categoriesOfGroup}
              options={options}
              values={group.categoryIds}
              onChange={(categoryIds) => change({ ...group, categoryIds })}
            />
          </Disclosure>
        );
      })}
      <NewEntry
        ref={nextBox}
        name={words.newGroup}
        onAdd={(text) => {
          onChange([...groups, { id: newId(), labels: { en: '', fr: '', [language]: text }, categoryIds: [] }]);
          announce(words.addedEntry(text));
        }}
      />
    </div>
  );
}

/** The classification that the field's teaching offers beside phases, as the study's own, to be changed. */
function usualClassification(): Classification {
  return {
    id: newId(),
    labels: { en: studyMessages.en.usualClassification, fr: studyMessages.fr.usualClassification },
    groups: otherClassifications.map(({ labels, categoryIds }) => ({
      id: newId(),
      labels: { ...labels },
      categoryIds: [...categoryIds],
    })),
  };
}
