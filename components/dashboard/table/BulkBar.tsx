import { useId, useState } from 'react';
import { Button } from '@/components/controls';
import { columnNames, tableMessages } from '@/lib/i18n/table';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { TableColumn } from '@/lib/journey/tableView';
import { textLimits } from '@/lib/journey/textLimits';
import { useDashboard } from '../dashboardTools';
import { TrashIcon } from '../icons';
import styles from './BulkBar.module.css';
import { optionsOf, stageOptions } from './CellEditor';
import { changesOf, tagsOf } from './changesOf';
import type { TableFacts } from './tableFacts';
import { useBulkEdits } from './useBulkEdits';

export interface BulkBarProps {
  readonly selected: readonly Touchpoint[];
  readonly facts: TableFacts;
  readonly onClear: () => void;
}

const fields = ['stage', 'emotion', 'brand', 'channel', 'category', 'basis', 'status'] as const;
const acts = [...fields, 'addTag', 'removeTag', 'journey'] as const;
type Act = (typeof acts)[number];

/** What is done to all that are selected at once, each a step of its own to be undone. */
export function BulkBar({ selected, facts, onClear }: BulkBarProps) {
  const { language, format, fieldNames } = useDashboard();
  const words = tableMessages[language];
  const names = columnNames[language];
  const [act, setAct] = useState<Act | null>(null);
  const [value, setValue] = useState('');
  const listId = useId();
  const { editEach, move, remove } = useBulkEdits();

  const used = [...new Set(selected.flatMap(({ tags }) => tags))].sort();
  const stages = [
    ...new Map(selected.flatMap((each) => facts.stagesOf(each)).map((stage) => [stage.id, stage])).values(),
  ];
  const nameOf = (each: Act): string =>
    each === 'addTag' || each === 'removeTag' ? words[each] : each === 'journey' ? words.moveToJourney : names[each];
  const options = optionsFor();
  function optionsFor(): readonly { readonly value: string; readonly label: string }[] {
    switch (act) {
      case null:
      case 'addTag':
        return [];
      case 'removeTag':
        return used.map((tag) => ({ value: tag, label: tag }));
      case 'journey':
        return facts.view.journeys.map(({ id, title }) => ({ value: id, label: title }));
      case 'stage':
        return stageOptions(stages, language);
      default:
        return optionsOf(act, facts);
    }
  }
  const isOptional = act !== 'basis' && act !== 'status' && act !== 'journey' && act !== 'removeTag';

  const apply = () => {
    if (act === null) return;
    if (act === 'journey') {
      const journey = facts.view.journeys.find(({ id }) => id === value);
      if (journey) move(selected, journey, facts);
    } else if (act === 'addTag' || act === 'removeTag') {
      const tags = act === 'addTag' ? tagsOf(value) : [value];
      if (tags.length === 0 || value === '') return;
      editEach(names.tags, selected, (touchpoint) => {
        const rest = touchpoint.tags.filter((tag) => !tags.includes(tag));
        const now =
          act === 'addTag' ? [...touchpoint.tags, ...tags.filter((tag) => !touchpoint.tags.includes(tag))] : rest;
        return now.length === touchpoint.tags.length ? {} : { tags: now };
      });
    } else {
      editEach(names[act], selected, (touchpoint) => {
        const hasStage = act !== 'stage' || value === '' || facts.stagesOf(touchpoint).some(({ id }) => id === value);
        return hasStage ? changesOf(act satisfies TableColumn, value, touchpoint) : null;
      });
    }
    setValue('');
  };

  return (
    <section className={styles.bar} data-foot="" aria-label={words.selectedBar}>
      <span role="status" className={styles.count}>
        {words.selected(selected.length, format.number(selected.length))}
      </span>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <select
          className={styles.list}
          aria-label={words.change}
          value={act ?? ''}
          onChange={(event) => {
            setAct(acts.find((each) => each === event.target.value) ?? null);
            setValue('');
          }}
        >
          <option value="">{words.chooseChange}</option>
          {acts.map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
        {act === 'addTag' ? (
          <>
            <input
              className={styles.list}
              type="text"
              aria-label={words.changeTo}
              placeholder={words.tagsHint}
              list={listId}
              value={value}
              maxLength={textLimits.tag}
              onChange={(event) => setValue(event.target.value)}
            />
            <datalist id={listId}>
              {used.map((tag) => (
                <option key={tag} value={tag} />
              ))}
            </datalist>
          </>
        ) : act === null ? null : (
          <select
            className={styles.list}
            aria-label={words.changeTo}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          >
            <option value="">{isOptional ? fieldNames.notSet : words.chooseTo}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        )}
        {act === null ? null : (
          <Button type="submit" look="primary" disabled={value === '' && !(isOptional && act !== 'addTag')}>
            {words.apply}
          </Button>
        )}
      </form>
      <button type="button" className={styles.delete} onClick={() => remove(selected)}>
        <TrashIcon /> {words.deleteSeveral}
      </button>
      <button type="button" className={styles.clear} onClick={onClear}>
        {words.clearSelection}
      </button>
    </section>
  );
}
