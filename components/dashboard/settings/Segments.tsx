import { useId } from 'react';
import styles from './SettingsScreen.module.css';

export interface SegmentsProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  /** More about what is chosen. */
  readonly text?: string;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const id = useId();
  return (
    <fieldset className={styles.segments} aria-describedby={props.text === undefined ? undefined : `${id}-text`}>
      <legend>{props.name}</legend>
      <div className={styles.track}>
        {props.options.map(({ value, label, lang }) => (
          <label key={value} className={styles.segment} lang={lang}>
            <input type="radio" name={id} checked={value === props.value} onChange={() => props.onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {props.text === undefined ? null : (
        <p id={`${id}-text`} className={styles.segmentsText}>
          {props.text}
        </p>
      )}
    </fieldset>
  );
}
