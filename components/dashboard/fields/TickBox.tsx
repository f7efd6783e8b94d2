import { useId } from 'react';
import styles from './TickBox.module.css';

export interface TickBoxProps {
  readonly name: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no, saved as it is ticked. */
export function TickBox({ name, hint, checked, onChange }: TickBoxProps) {
  const hintId = useId();
  return (
    <div>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint === undefined ? undefined : hintId}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{name}</span>
      </label>
      {hint === undefined ? null : (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
