import { Fragment, useId } from 'react';
import styles from './ExportDialog.module.css';

export interface FormOption {
  readonly value: string;
  readonly name: string;
  readonly text: string;
  /** Of the file's name. */
  readonly extension?: string;
  readonly isDisabled?: boolean;
}

export interface FormOptionsProps {
  readonly legend: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** Without titles where there is but one group. */
  readonly groups: readonly { readonly title?: string; readonly options: readonly FormOption[] }[];
}

/** One of several things to choose from, each with a line about it. */
export function FormOptions({ legend, value: chosen, onChoose, groups }: FormOptionsProps) {
  const id = useId();
  return (
    <fieldset className={styles.fieldset}>
      <legend>{legend}</legend>
      {groups.map(({ title, options }) => (
        <Fragment key={title ?? ''}>
          {title === undefined ? null : <p className={styles.subgroup}>{title}</p>}
          <div className={styles.cards}>
            {options.map(({ value, name, text, extension, isDisabled = false }) => (
              <div key={value} className={styles.card}>
                <input
                  id={`${id}-${value}`}
                  type="radio"
                  name={id}
                  checked={value === chosen}
                  disabled={isDisabled}
                  aria-describedby={`${id}-${value}-extension ${id}-${value}-text`}
                  onChange={() => onChoose(value)}
                />
                <label htmlFor={`${id}-${value}`}>{name}</label>
                <span id={`${id}-${value}-extension`} className={styles.extension}>
                  {extension}
                </span>
                <span id={`${id}-${value}-text`} className={styles.text}>
                  {text}
                </span>
              </div>
            ))}
          </div>
        </Fragment>
      ))}
    </fieldset>
  );
}
