import { Button } from '@/components/controls';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import styles from './ConflictChoices.module.css';

export interface ConflictChoicesProps {
  readonly touchpoint: Touchpoint;
  readonly onChoose: (changes: Partial<Touchpoint>, field: string) => void;
}

/** Fields that two people changed: each value, to be chosen. Writing the chosen one settles it. */
export function ConflictChoices({ touchpoint, onChoose }: ConflictChoicesProps) {
  const { messages, fieldNames } = useDashboard();
  const fields = Object.entries(touchpoint.conflicts);
  if (fields.length === 0) return null;
  const names: Readonly<Record<string, string>> = {
    title: fieldNames.title,
    stageId: fieldNames.stage,
    emotion: fieldNames.emotion,
    note: fieldNames.note,
    thought: fieldNames.thought,
    customerAction: fieldNames.customerAction,
    painPoints: fieldNames.painPoint,
    tags: fieldNames.tags,
    brandId: fieldNames.brand,
    channel: fieldNames.channel,
    category: fieldNames.category,
    basis: fieldNames.basis,
    journeyId: fieldNames.journey,
  };
  return (
    <div className={styles.all}>
      {fields.map(([field, values]) => {
        const name = names[field] ?? field;
        return (
          <fieldset key={field} className={styles.field}>
            <legend className={styles.legend}>{messages.chooseVersion(name)}</legend>
            {values.map(({ value, replica, counter }) => (
              <div key={`${replica} ${counter}`} className={styles.version}>
                <span className={styles.value}>{inWords(value, messages.emptyValue)}</span>
                <Button onClick={() => onChoose({ [field]: value }, name)}>{messages.keepThis}</Button>
              </div>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}

/** A value of any field, as plainly as it can be said without knowing the field. */
function inWords(value: unknown, empty: string): string {
  if (value === null || value === undefined || value === '') return empty;
  if (Array.isArray(value)) return value.map((each) => inWords(each, empty)).join(', ') || empty;
  if (typeof value !== 'object') return String(value);
  if ('text' in value) return inWords(value.text, empty);
  return Object.entries(value)
    .filter(([key, each]) => key !== 'id' && each !== null)
    .map(([key, each]) => `${key}: ${inWords(each, empty)}`)
    .join(', ');
}
