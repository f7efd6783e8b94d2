import type { TouchpointWarning } from '@/lib/journey/touchpointWarnings';
import { ConflictIcon } from '../icons';
import { useTouchpointEditing } from './editing';
import styles from './Warnings.module.css';

/** What a field is better looked at for. It says so and blocks nothing. */
export function Warnings({ field }: { readonly field: TouchpointWarning['field'] }) {
  const { warnings, words } = useTouchpointEditing();
  const shown = warnings.filter((warning) => warning.field === field);
  return (
    <div role="status" className={styles.warnings}>
      {shown.map(({ kind }) => (
        <p key={kind} className={styles.warning}>
          <ConflictIcon /> <span>{words[kind]}</span>
        </p>
      ))}
    </div>
  );
}
