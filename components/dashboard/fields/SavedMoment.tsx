import { Field } from '@/components/controls';
import styles from './SavedFields.module.css';
import { useSavedText } from './useSavedText';

export interface SavedMomentProps {
  readonly name: string;
  /** RFC 3339 in UTC; null for none. */
  readonly value: string | null;
  readonly className?: string | undefined;
  readonly onSave: (value: string | null) => void;
}

/** Date and time of day, shown and typed in the reader's own time zone. An empty box is null. */
export function SavedMoment({ name, value, className, onSave }: SavedMomentProps) {
  const { field } = useSavedText(value === null ? '' : toLocal(value), (text) =>
    onSave(text === '' ? null : new Date(text).toISOString()),
  );
  return (
    <Field name={name} className={[styles.box, className].filter(Boolean).join(' ')}>
      {(control) => <input type="datetime-local" {...control} {...field} />}
    </Field>
  );
}

/** As a `datetime-local` box holds it: to the minute, without a zone. */
function toLocal(instant: string): string {
  const date = new Date(instant);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
