import { KeyCap, Unseen } from '@/components/controls';
import styles from './ChoiceLegend.module.css';

export interface ChoiceLegendProps {
  readonly name: string;
  /** Shown while nothing is chosen: it may stay so. */
  readonly openHint: string;
  readonly clearName: string;
  readonly clearKey: string;
  readonly isOpen: boolean;
  readonly onClear: () => void;
}

/** The heading of a choice: while it is open, that it may stay open; afterwards, how to open it again. */
export function ChoiceLegend({ name, openHint, clearName, clearKey, isOpen, onClear }: ChoiceLegendProps) {
  return (
    <div className={styles.legend}>
      {/* The group carries its name itself. */}
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      {isOpen ? (
        <span className={styles.open} aria-hidden="true">
          {openHint}
        </span>
      ) : (
        <button type="button" className={styles.clear} aria-keyshortcuts={clearKey} onClick={onClear}>
          {clearName}
          <Unseen> ({name})</Unseen>
          <KeyCap>{clearKey}</KeyCap>
        </button>
      )}
    </div>
  );
}
