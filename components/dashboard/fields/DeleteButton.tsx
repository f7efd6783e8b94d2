import { TrashIcon } from '../icons';
import styles from './DeleteButton.module.css';

/** Deletes what it stands beside. */
export function DeleteButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <button type="button" className={styles.delete} aria-label={name} title={name} onClick={onClick}>
      <TrashIcon />
    </button>
  );
}
