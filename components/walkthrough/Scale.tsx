import { ScaleSteps } from '@/components/controls/ScaleSteps';
import { signedNumber } from '@/lib/i18n/signedNumber';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import styles from './panel.module.css';
import { usePanel } from './panelTools';

export interface ScaleProps {
  readonly name: string;
  readonly value: number | null;
  readonly from: number;
  readonly to: number;
  /** What the two ends mean. */
  readonly low?: string;
  readonly high?: string;
  readonly onChoose: (value: number | null) => void;
}

/** A rating by whole numbers, which can be taken back. */
export function Scale({ name, value, from, to, low, high, onChoose }: ScaleProps) {
  const { language, locale } = usePanel();
  const messages = walkthroughMessages[language];
  const signed = signedNumber(locale, { most: 0 });
  return (
    <fieldset className={styles.scale}>
      <legend className={styles.name}>{name}</legend>
      <div className={styles.steps}>
        <ScaleSteps
          {...{ value, from, to, low, high, onChoose }}
          written={from < 0 ? signed : String}
          className={styles.step}
        />
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </div>
      {value === null ? null : (
        <button
          type="button"
          className={`${styles.link} ${styles.clear}`}
          aria-label={messages.labelled(messages.clear, name)}
          onClick={() => onChoose(null)}
        >
          {messages.clear}
        </button>
      )}
    </fieldset>
  );
}
