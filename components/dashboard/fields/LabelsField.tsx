import type { Labels } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import styles from './LabelsField.module.css';
import { SavedText } from './SavedFields';

export interface LabelsFieldProps {
  readonly name: string;
  readonly labels: Labels;
  /** Whether at least the reader's own language must be there. */
  readonly needed?: boolean;
  readonly onSave: (labels: Labels) => void;
}

/** A label in both languages, the reader's own first. The other may stay empty: then this one is shown there too. */
export function LabelsField({ name, labels, needed = false, onSave }: LabelsFieldProps) {
  const { language, messages } = useDashboard();
  const other = language === 'en' ? 'fr' : 'en';
  const isNeeded = needed && labels[other].trim() === '';
  return (
    <div className={styles.labels}>
      <SavedText
        className={styles.label}
        name={name}
        value={labels[language]}
        maxLength={200}
        {...(isNeeded ? { neededHint: messages.nameNeeded } : {})}
        onSave={(text) => onSave({ ...labels, [language]: text.trim() })}
      />
      <SavedText
        className={styles.label}
        name={messages.inLanguage(name, other)}
        value={labels[other]}
        maxLength={200}
        placeholder={labels[language]}
        onSave={(text) => onSave({ ...labels, [other]: text.trim() })}
      />
    </div>
  );
}
