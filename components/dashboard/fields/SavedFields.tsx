import { useId } from 'react';
import { Field } from '@/components/controls';
import { textLimits } from '@/lib/journey/textLimits';
import { type ListOption, OptionList } from './OptionList';
import styles from './SavedFields.module.css';
import { useSavedText } from './useSavedText';

export interface SavedTextProps {
  readonly name: string;
  readonly value: string;
  readonly onSave: (text: string) => void;
  readonly placeholder?: string;
  /** What is said while the field must not be left as it is; without it every text is accepted. */
  readonly neededHint?: string;
  readonly hint?: string;
  /** More than one line, growing with what is typed. */
  readonly lines?: number;
  readonly maxLength?: number;
  readonly className?: string | undefined;
}

/** A text box that is saved as it is typed. */
export function SavedText(props: SavedTextProps) {
  const { name, value, onSave, placeholder, neededHint, hint, lines, maxLength = textLimits.line, className } = props;
  const hintId = useId();
  const accepts = (text: string) => neededHint === undefined || text.trim() !== '';
  const { refused, field } = useSavedText(value, onSave, accepts);
  const said = refused ? neededHint : hint;
  const described = said === undefined ? {} : { 'aria-describedby': hintId };
  return (
    <div className={className}>
      <Field name={name} className={styles.box}>
        {(control) =>
          lines === undefined ? (
            <input
              type="text"
              {...control}
              {...field}
              {...described}
              placeholder={placeholder}
              maxLength={maxLength}
              aria-invalid={refused}
            />
          ) : (
            <textarea
              {...control}
              {...field}
              {...described}
              className={styles.area}
              style={{ minHeight: `${lines * 1.35 + 0.2}em` }}
              placeholder={placeholder}
              maxLength={maxLength}
              aria-invalid={refused}
            />
          )
        }
      </Field>
      {said === undefined ? null : (
        <p id={hintId} className={refused ? styles.refused : styles.hint}>
          {said}
        </p>
      )}
    </div>
  );
}

export interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly options: readonly ListOption[];
  readonly className?: string | undefined;
}

/** A list to choose from. A value that is not among the options is kept and shown as it is. */
export function Choice({ name, value, onChoose, options, className }: ChoiceProps) {
  return (
    <Field name={name} className={[styles.box, className].filter(Boolean).join(' ')}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChoose(event.target.value)}>
          <OptionList options={options} value={value} />
        </select>
      )}
    </Field>
  );
}
