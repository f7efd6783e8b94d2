import { objectives } from '@/lib/journey/catalogues/interactions';
import { useDashboard } from '../dashboardTools';
import { SavedText } from '../fields/SavedFields';
import { SeveralChoice } from '../fields/SeveralChoice';
import { optionsOf, useTouchpointEditing } from './editing';
import { ScaleField, TextField, TimeField } from './editingFields';
import { Group } from './Group';
import styles from './TouchpointEditor.module.css';
import { useFilledIn } from './useFilledIn';
import { Warnings } from './Warnings';

const parts = ['claim', 'offer', 'callToAction'] as const;

/** What the customer did and thought, and what the brand answered. */
export function ExchangeGroup() {
  const { language } = useDashboard();
  const { touchpoint, words, names, edit, editWith } = useTouchpointEditing();
  const summary = useFilledIn([
    'customerAction',
    'brandResponse',
    'responseTimeMs',
    'responseQuality',
    'thought',
    'expectation',
    'reality',
    'gap',
    'objectives',
    'message',
  ]);
  return (
    <Group id="exchange" title={words.exchange} summary={summary}>
      <TextField field="customerAction" lines={2} />
      <TextField field="brandResponse" lines={2} />
      <div>
        <TimeField field="responseTimeMs" largest="days" />
        <Warnings field="responseTimeMs" />
      </div>
      <ScaleField field="responseQuality" from={1} to={5} low={words.poor} high={words.excellent} />
      <TextField field="thought" lines={2} />
      <TextField field="expectation" lines={2} />
      <TextField field="reality" lines={2} />
      <ScaleField field="gap" from={-2} to={2} low={words.farBelow} high={words.farAbove} />
      <SeveralChoice
        name={names.objectives}
        options={optionsOf(objectives, language)}
        values={touchpoint.objectives}
        onChange={(values) => edit({ objectives: values as typeof touchpoint.objectives }, names.objectives)}
      />
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{names.message}</legend>
        {parts.map((part) => (
          <SavedText
            key={part}
            name={names[part]}
            value={touchpoint.message?.[part] ?? ''}
            lines={1}
            onSave={(text) =>
              editWith((latest) => {
                const message = { claim: '', offer: '', callToAction: '', ...latest.message, [part]: text };
                const isOpen = parts.every((each) => message[each] === '');
                return { message: isOpen ? null : message };
              }, names[part])
            }
          />
        ))}
      </fieldset>
    </Group>
  );
}
