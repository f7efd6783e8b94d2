import { bases } from '@/lib/journey/catalogues/bases';
import { emotionLabels } from '@/lib/journey/catalogues/emotions';
import type { Basis, Emotion } from '@/lib/journey/schemas/emotion';
import { useDashboard } from '../dashboardTools';
import { Choice } from '../fields/SavedFields';
import { type Option, optionsOf, useTouchpointEditing } from './editing';
import { ScaleField } from './editingFields';
import { Group } from './Group';
import styles from './TouchpointEditor.module.css';
import { useFilledIn } from './useFilledIn';
import { Warnings } from './Warnings';

const intensities = [1, 2, 3, 4, 5];

/** The word, the strength and the origin of what was felt, and how easy and good it was. */
export function FeelingGroup({
  onEmotion,
}: {
  readonly onEmotion: (changes: Partial<Emotion>, label: string) => void;
}) {
  const { language, messages, fieldNames } = useDashboard();
  const { touchpoint, words, names, edit } = useTouchpointEditing();
  const { emotion } = touchpoint;
  const emotionOptions = useEmotionOptions();
  const summary = useFilledIn(['basis', 'emotion', 'effort', 'satisfaction']);
  return (
    <Group id="feeling" title={words.feeling} summary={summary} isOpen>
      <div className={styles.pair}>
        <div>
          <Choice
            name={fieldNames.emotionLabel}
            value={emotion?.label ?? ''}
            options={[{ value: '', label: messages.notSet }, ...emotionOptions]}
            onChoose={(label) => onEmotion({ label: label || null }, fieldNames.emotionLabel)}
          />
          <Warnings field="emotionLabel" />
        </div>
        <Choice
          name={fieldNames.intensity}
          value={emotion?.arousal == null ? '' : String(emotion.arousal)}
          options={[
            { value: '', label: messages.notSet },
            ...intensities.map((level) => ({ value: String(level), label: fieldNames.intensityOf(level) })),
          ]}
          onChoose={(level) => onEmotion({ arousal: level === '' ? null : Number(level) }, fieldNames.intensity)}
        />
        <div>
          <Choice
            name={names.basis}
            value={touchpoint.basis}
            options={optionsOf(bases, language)}
            onChoose={(basis) => edit({ basis: basis as Basis }, names.basis)}
          />
          <Warnings field="basis" />
        </div>
        <div>
          <Choice
            name={names.emotionBasis}
            value={emotion?.basis ?? ''}
            options={[{ value: '', label: words.asTouchpoint }, ...optionsOf(bases, language)]}
            onChoose={(basis) => onEmotion({ basis: (basis || null) as Basis | null }, names.emotionBasis)}
          />
          <Warnings field="emotion" />
        </div>
      </div>
      <ScaleField field="effort" from={1} to={7} low={words.hard} high={words.easy} />
      <ScaleField field="satisfaction" from={1} to={5} low={words.dissatisfied} high={words.satisfied} />
    </Group>
  );
}

/** Emotions in words, grouped by how they usually feel, then those of the study. */
function useEmotionOptions(): Option[] {
  const { language, fieldNames } = useDashboard();
  const { context } = useTouchpointEditing();
  const usually = (belongs: (valence: number) => boolean, group: string) =>
    optionsOf(
      emotionLabels
        .filter(({ usualValence }) => belongs(usualValence))
        .toSorted((one, other) => one.labels[language].localeCompare(other.labels[language], language)),
      language,
      group,
    );
  return [
    ...usually((valence) => valence < 0, fieldNames.emotionsNegative),
    ...usually((valence) => valence === 0, fieldNames.emotionsNeutral),
    ...usually((valence) => valence > 0, fieldNames.emotionsPositive),
    ...optionsOf(context.addedEmotions, language, fieldNames.emotionsAdded),
  ];
}
