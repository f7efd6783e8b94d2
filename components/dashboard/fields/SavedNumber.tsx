import { useId } from 'react';
import { Field } from '@/components/controls';
import { useDashboard } from '../dashboardTools';
import styles from './SavedFields.module.css';
import { useSavedText } from './useSavedText';

export interface SavedNumberProps {
  readonly name: string;
  readonly value: number | null;
  /** Said after the name, such as "min". */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number | 'any';
  readonly className?: string | undefined;
  readonly onSave: (value: number | null) => void;
}

/** A number that is saved as it is typed; an empty box is null. What is outside of its bounds is not saved, and said. */
export function SavedNumber({ name, value, unit, min, max, step = 'any', className, onSave }: SavedNumberProps) {
  const { messages, format } = useDashboard();
  const hintId = useId();
  const isAllowed = (text: string) => {
    if (text.trim() === '') return true;
    const typed = Number(text);
    return Number.isFinite(typed) && (min === undefined || typed >= min) && (max === undefined || typed <= max);
  };
  const { refused, field } = useSavedText(
    value === null ? '' : String(value),
    (text) => onSave(text.trim() === '' ? null : Number(text)),
    isAllowed,
  );
  const bounds = messages.numberBetween(
    min === undefined ? null : format.number(min),
    max === undefined ? null : format.number(max),
  );
  return (
    <div className={className}>
      <Field name={unit === undefined ? name : `${name} (${unit})`} className={styles.box}>
        {(control) => (
          <input
            type="number"
            inputMode="decimal"
            {...control}
            {...field}
            min={min}
            max={max}
            step={step}
            aria-invalid={refused}
            aria-describedby={refused ? hintId : undefined}
          />
        )}
      </Field>
      {refused ? (
        <p id={hintId} className={styles.refused}>
          {bounds}
        </p>
      ) : null}
    </div>
  );
}
