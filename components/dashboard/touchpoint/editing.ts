import { createContext, useContext } from 'react';
import type { MoreFieldsMessages } from '@/lib/i18n/moreFields';
import type { QuickFormMessages } from '@/lib/i18n/quickForm';
import type { Language } from '@/lib/i18n/section';
import { type TouchpointMessages, touchpointFieldMessages } from '@/lib/i18n/touchpoint';
import type { CatalogueEntry } from '@/lib/journey/catalogues/entry';
import type { QuickTagContext, StudyRecords, TouchpointDetail } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import type { Stage } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { TouchpointWarning } from '@/lib/journey/touchpointWarnings';

/** What the groups of the editor work with. */
export interface TouchpointEditing {
  /** With what was chosen and is still on its way to the disk. */
  readonly touchpoint: Touchpoint;
  readonly stages: readonly Stage[];
  readonly context: QuickTagContext;
  readonly detail: TouchpointDetail;
  readonly records: StudyRecords;
  readonly words: TouchpointMessages;
  readonly names: FieldNames;
  readonly warnings: readonly TouchpointWarning[];
  /** Saves fields; `label` is what the reader calls what was changed. */
  readonly edit: (changes: Partial<Touchpoint>, label: string) => void;
  /** The same, worked out from all that was chosen so far: for lists, of which several items may be edited at once. */
  readonly editWith: (change: (latest: Touchpoint) => Partial<Touchpoint>, label: string) => void;
}

export const TouchpointEditingContext = createContext<TouchpointEditing | null>(null);

export function useTouchpointEditing(): TouchpointEditing {
  const editing = useContext(TouchpointEditingContext);
  if (!editing) throw new Error('This component belongs inside the editor of a touchpoint.');
  return editing;
}

/** What each field of a touchpoint is called, by its name in the schema. */
export type FieldNames = ReturnType<typeof namesOfFields>;

export function namesOfFields(language: Language, form: QuickFormMessages & MoreFieldsMessages) {
  const { title, stage, emotion, journey, channel, category, customerAction, thought, basis, note, tags } = form;
  return {
    ...touchpointFieldMessages[language],
    ...{ title, emotion, channel, category, customerAction, thought, basis, note, tags },
    stageId: stage,
    journeyId: journey,
  };
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

/** Entries of a catalogue as options of a list. */
export function optionsOf(entries: readonly CatalogueEntry[], language: Language, group?: string): Option[] {
  return entries.map(({ id, labels }) => ({
    value: id,
    label: labelIn(labels, language),
    ...(group === undefined ? {} : { group }),
  }));
}
