import { Button } from '@/components/controls';
import { useDashboard } from '../dashboardTools';
import styles from './ConflictChoices.module.css';
import { useTouchpointEditing } from './editing';
import { wordsOfValue } from './wordsOfValue';

/** Fields that two people changed: each value, to be chosen. Writing the chosen one settles it. */
export function ConflictChoices() {
  const { language, format, messages } = useDashboard();
  const editing = useTouchpointEditing();
  const fields = Object.entries(editing.touchpoint.conflicts);
  if (fields.length === 0) return null;
  const names: Readonly<Record<string, string>> = editing.names;
  return (
    <div className={styles.all}>
      {fields.map(([field, values]) => {
        const name = names[field] ?? field;
        return (
          <fieldset key={field} className={styles.field}>
            <legend className={styles.legend}>{messages.chooseVersion(name)}</legend>
            {values.map(({ value, replica, counter }) => (
              <div key={`${replica} ${counter}`} className={styles.version}>
                <span className={styles.value}>
                  {wordsOfValue(field, value, { ...editing, language, format, messages })}
                </span>
                <Button onClick={() => editing.edit({ [field]: value }, name)}>{messages.keepThis}</Button>
              </div>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
