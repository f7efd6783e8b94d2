import styles from './SeveralChoice.module.css';
import { TickBox } from './TickBox';

export interface SeveralChoiceProps {
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** Any number of a few things. A value that is not among the options is kept, and can be taken away. */
export function SeveralChoice({ name, options, values, onChange }: SeveralChoiceProps) {
  const unknown = values.filter((value) => options.every((option) => option.value !== value));
  const shown = [...options, ...unknown.map((value) => ({ value, label: value }))];
  return (
    <fieldset className={styles.several}>
      <legend className={styles.name}>{name}</legend>
      <div className={styles.options}>
        {shown.map(({ value, label }) => (
          <TickBox
            key={value}
            name={label}
            checked={values.includes(value)}
            onChange={(checked) => onChange(checked ? [...values, value] : values.filter((chosen) => chosen !== value))}
          />
        ))}
      </div>
    </fieldset>
  );
}
