import { Field } from '@/components/controls';
import { localMoment } from './localMoment';
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
  const { field } = useSavedText(value === null ? '' : localMoment(value), (text) =>
    onSave(text === '' ? null : new Date(text).toISOString()),
  );
  return (
    <Field name={name} className={[styles.box, className].filter(Boolean).join(' ')}>
      {(control) => <input type="datetime-local" {...control} {...field} />}
    </Field>
  );
}
