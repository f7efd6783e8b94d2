import { type KeyboardEvent, useEffect, useRef } from 'react';
import { tableMessages } from '@/lib/i18n/table';
import { bases } from '@/lib/journey/catalogues/bases';
import { valenceScale } from '@/lib/journey/catalogues/emotions';
import { touchpointStatuses } from '@/lib/journey/catalogues/touchpointStatuses';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { textLimits } from '@/lib/journey/textLimits';
import { useDashboard } from '../dashboardTools';
import { categoryOptions } from '../fields/categoryOptions';
import { type ListOption, OptionList } from '../fields/OptionList';
import { useSavedText } from '../fields/useSavedText';
import { changesOf } from './changesOf';
import type { ColumnDefinition } from './columns';
import styles from './TouchpointTable.module.css';
import type { TableFacts } from './tableFacts';

export interface CellEditorProps {
  readonly touchpoint: Touchpoint;
  readonly column: ColumnDefinition;
  readonly facts: TableFacts;
  readonly name: string;
  readonly onSave: (changes: Partial<Touchpoint>) => void;
  /** `keepsFocus`: the cell takes the focus that the editor had. */
  readonly onLeave: (keepsFocus: boolean) => void;
}

/** A cell being edited: saved as it is typed or chosen, left with Enter, Escape or Tab. */
export function CellEditor(props: CellEditorProps) {
  return props.column.editing === 'choice' ? <ChoiceEditor {...props} /> : <TextEditor {...props} />;
}

function TextEditor({ touchpoint, column, name, onSave, onLeave }: CellEditorProps) {
  const { language } = useDashboard();
  const box = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  const { field, refused } = useSavedText(
    column.text(touchpoint),
    (text) => {
      const changes = changesOf(column.id, text, touchpoint);
      if (changes) onSave(changes);
    },
    (text) => column.id !== 'title' || text.trim() !== '',
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') {
      event.preventDefault();
      field.onBlur();
      onLeave(true);
    }
    event.stopPropagation();
  };
  const control = { ...field, ref: box, 'aria-label': name, 'aria-invalid': refused, onKeyDown };
  const leaveOnBlur = () => {
    field.onBlur();
    onLeave(false);
  };
  return column.editing === 'lines' ? (
    <textarea {...control} onBlur={leaveOnBlur} className={styles.lines} rows={5} maxLength={textLimits.line} />
  ) : (
    <input
      {...control}
      onBlur={leaveOnBlur}
      type="text"
      className={styles.line}
      placeholder={column.editing === 'tags' ? tableMessages[language].tagsHint : undefined}
      maxLength={column.id === 'title' ? textLimits.touchpointTitle : textLimits.line}
    />
  );
}

function ChoiceEditor({ touchpoint, column, facts, name, onSave, onLeave }: CellEditorProps) {
  const { fieldNames, language } = useDashboard();
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    list.current?.focus();
    try {
      list.current?.showPicker();
    } catch {
      // Not every browser opens it, nor outside a gesture: the list has the focus all the same.
    }
  }, []);
  const { options, value } = choicesOf(touchpoint, column, facts, language);
  const isOptional = column.id !== 'basis' && column.id !== 'status';
  return (
    <select
      ref={list}
      className={styles.choice}
      aria-label={name}
      value={value}
      onChange={(event) => {
        const changes = changesOf(column.id, event.target.value, touchpoint);
        if (changes) onSave(changes);
      }}
      onBlur={() => onLeave(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || event.key === 'Tab' || event.key === 'Enter') {
          event.preventDefault();
          onLeave(true);
        }
        event.stopPropagation();
      }}
    >
      <OptionList
        options={isOptional ? [{ value: '', label: fieldNames.notSet }, ...options] : options}
        value={value}
      />
    </select>
  );
}

/** What can be chosen in a cell, and what is. */
function choicesOf(
  touchpoint: Touchpoint,
  { id }: ColumnDefinition,
  facts: TableFacts,
  language: 'en' | 'fr',
): { readonly options: readonly ListOption[]; readonly value: string } {
  switch (id) {
    case 'stage':
      return { options: stageOptions(facts.stagesOf(touchpoint), language), value: touchpoint.stageId ?? '' };
    case 'emotion':
      return { options: optionsOf('emotion', facts), value: String(touchpoint.emotion?.valence ?? '') };
    case 'brand':
      return { options: optionsOf('brand', facts), value: touchpoint.brandId ?? '' };
    case 'channel':
      return { options: optionsOf('channel', facts), value: touchpoint.channel ?? '' };
    case 'category':
      return { options: optionsOf('category', facts), value: touchpoint.category ?? '' };
    case 'status':
      return { options: optionsOf('status', facts), value: touchpoint.status };
    default:
      return { options: optionsOf('basis', facts), value: touchpoint.basis };
  }
}

export function stageOptions(stages: TableFacts['stages'], language: 'en' | 'fr'): ListOption[] {
  return stages.map(({ id, labels }) => ({ value: id, label: labels[language] || labels.en || labels.fr }));
}

/** The choices of a field that are the same for every touchpoint. */
export function optionsOf(
  field: 'emotion' | 'brand' | 'channel' | 'category' | 'basis' | 'status',
  facts: TableFacts,
): ListOption[] {
  const { language } = facts;
  const entries = (list: TableFacts['channels']) =>
    list.map(({ id, labels }) => ({ value: id, label: labels[language] || labels.en || labels.fr }));
  switch (field) {
    case 'emotion':
      return valenceScale.map(({ value, labels }) => ({ value: String(value), label: labels[language] }));
    case 'brand':
      return facts.view.brands.map(({ id, name }) => ({ value: id, label: name }));
    case 'channel':
      return entries(facts.channels);
    case 'category':
      return categoryOptions(facts.categoryGroups, language);
    case 'basis':
      return entries(bases);
    case 'status':
      return entries(touchpointStatuses);
  }
}
