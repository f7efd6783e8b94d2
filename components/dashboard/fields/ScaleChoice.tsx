import { ScaleSteps } from '@/components/controls/ScaleSteps';
import { signedNumber } from '@/lib/i18n/signedNumber';
import { useDashboard } from '../dashboardTools';
import styles from './ScaleChoice.module.css';

export interface ScaleChoiceProps {
  readonly name: string;
  /** Null = not rated. */
  readonly value: number | null;
  readonly from: number;
  readonly to: number;
  /** What the two ends mean. */
  readonly low?: string;
  readonly high?: string;
  readonly onChoose: (value: number | null) => void;
}

/** A rating on a scale of whole numbers. Choosing the chosen number again clears it, and so does the button beside it. */
export function ScaleChoice({ name, value, from, to, low, high, onChoose }: ScaleChoiceProps) {
  const { messages, format } = useDashboard();
  return (
    <fieldset className={styles.scale}>
      <legend className={styles.name}>{name}</legend>
      <div className={styles.row}>
        {low === undefined ? null : (
          <span className={styles.end} aria-hidden="true">
            {low}
          </span>
        )}
        <span className={styles.steps}>
          <ScaleSteps
            {...{ value, from, to, low, high, onChoose }}
            written={from < 0 ? signedNumber(format.locale, { most: 0 }) : format.number}
            className={styles.step}
            onChooseAgain={() => onChoose(null)}
          />
        </span>
        {high === undefined ? null : (
          <span className={styles.end} aria-hidden="true">
            {high}
          </span>
        )}
        {value === null ? null : (
          <button
            type="button"
            className={styles.clear}
            aria-label={`${messages.clear}: ${name}`}
            onClick={() => onChoose(null)}
          >
            {messages.clear}
          </button>
        )}
      </div>
    </fieldset>
  );
}
