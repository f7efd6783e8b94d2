import { sortingMessages } from '@/lib/i18n/sorting';
import { useDashboard } from '../dashboardTools';
import styles from './sorting.module.css';

export interface StepButtonProps {
  readonly part: 'up' | 'down';
  /** Of what is moved. */
  readonly name: string;
  /** Whether it goes no further this way. */
  readonly isEnd: boolean;
  readonly onStep: (part: 'up' | 'down') => void;
}

/** Moves a row by one place. */
export function StepButton({ part, name, isEnd, onStep }: StepButtonProps) {
  const { language } = useDashboard();
  const words = sortingMessages[language];
  const label = part === 'up' ? words.moveUp(name) : words.moveDown(name);
  return (
    <button
      type="button"
      className={styles.step}
      data-part={part}
      aria-label={label}
      title={label}
      // Stays focusable at the end of the way: who moves a row there by this button must not lose the focus.
      aria-disabled={isEnd}
      onClick={() => onStep(part)}
    >
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path
          d={part === 'up' ? 'M8 13V3.5M4 7.2l4-4 4 4' : 'M8 3v9.5M4 8.8l4 4 4-4'}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
