import { touchpointStatuses } from '@/lib/journey/catalogues/touchpointStatuses';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import { Choice } from '../fields/SavedFields';
import { optionsOf, useTouchpointEditing } from './editing';
import { EntryField, TextField } from './editingFields';
import { Group } from './Group';
import { MetricsList } from './MetricsList';
import styles from './TouchpointEditor.module.css';
import { useFilledIn } from './useFilledIn';

/** Who owns it and how it is managed, its figures, and where it stands in the study. */
export function ManagementGroup() {
  const { language } = useDashboard();
  const { touchpoint, records, words, names, edit } = useTouchpointEditing();
  const summary = useFilledIn(['status', 'ownerTeam', 'accountable', 'howManaged', 'metrics']);
  const observers = records.observers.map(({ id, name, initials }) => {
    const shown = name || initials || words.withoutName;
    return { value: id, label: id === records.me ? words.me(shown) : shown };
  });
  return (
    <Group id="management" title={words.management} summary={summary}>
      <div className={styles.pair}>
        <Choice
          name={names.status}
          value={touchpoint.status}
          options={optionsOf(touchpointStatuses, language)}
          onChoose={(status) => edit({ status: status as Touchpoint['status'] }, names.status)}
        />
        <EntryField field="observerId" options={observers} />
      </div>
      <div className={styles.pair}>
        <TextField field="ownerTeam" />
        <TextField field="accountable" />
      </div>
      <TextField field="howManaged" lines={2} />
      <h4 className={styles.subheading}>{names.metrics}</h4>
      <MetricsList />
    </Group>
  );
}
