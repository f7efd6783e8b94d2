import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import { useTouchpointEditing } from './editing';
import { wordsOfValue } from './wordsOfValue';

/** What a group of fields holds, in one line, for whoever leaves it folded. */
export function useFilledIn(fields: readonly (keyof Touchpoint)[]): string {
  const { language, format, messages } = useDashboard();
  const editing = useTouchpointEditing();
  const said = fields.flatMap((field) => {
    const value = editing.touchpoint[field];
    if (value === false || isEmpty(value)) return [];
    const name = editing.names[field as keyof typeof editing.names] ?? field;
    if (typeof value === 'boolean' || Array.isArray(value)) {
      return Array.isArray(value) ? `${name} ${format.number(value.length)}` : name;
    }
    const words = wordsOfValue(field, value, { ...editing, language, format, messages });
    // A number says nothing without its name.
    return typeof value === 'number' ? `${name} ${words}` : words;
  });
  return said.join(' · ') || editing.words.nothingFilled;
}

/** Whether a field holds what it holds when nobody has written it. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
