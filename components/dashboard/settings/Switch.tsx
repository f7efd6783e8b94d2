import { useId } from 'react';
import styles from './SettingsScreen.module.css';

export interface SwitchProps {
  readonly name: string;
  readonly text: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** On or off, with what it means. */
export function Switch({ name, text, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className={styles.switch}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        aria-describedby={`${id}-text`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{name}</label>
      <p id={`${id}-text`} className={styles.text}>
        {text}
      </p>
    </div>
  );
}
