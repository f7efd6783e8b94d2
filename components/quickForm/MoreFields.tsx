import { useEffect, useId, useRef } from 'react';
import { Field } from '@/components/controls';
import { type MoreFieldsMessages, moreFieldsMessages } from '@/lib/i18n/moreFields';
import type { Language } from '@/lib/i18n/section';
import { bases } from '@/lib/journey/catalogues/bases';
import { emotionLabels } from '@/lib/journey/catalogues/emotions';
import type { CatalogueEntry } from '@/lib/journey/catalogues/entry';
import type { QuickTag } from '@/lib/journey/commands/quickTag';
import type { PlannedStepChoice } from '@/lib/journey/commands/views';
import { labelIn } from '@/lib/journey/labelIn';
import { textLimits } from '@/lib/journey/textLimits';
import styles from './MoreFields.module.css';
import { TagsField } from './TagsField';

export interface MoreFieldsProps {
  readonly value: QuickTag;
  /** Whether the keyboard goes on here when it opens: the form's keys work on, and Tab leads to the first field. */
  readonly isFocused: boolean;
  readonly knownTags: readonly string[];
  /** Emotions that the study adds to those named by everyone. */
  readonly addedEmotions: readonly CatalogueEntry[];
  /** Of the plan that the form's journey follows; none where it follows none. */
  readonly plannedSteps: readonly PlannedStepChoice[];
  readonly language: Language;
  /** What stands for a choice not made. */
  readonly notSet: string;
  readonly onEdit: (changes: Partial<QuickTag>) => void;
}

const intensities = [1, 2, 3, 4, 5] as const;

/** What may be said beside: none of it is asked for. */
export function MoreFields(props: MoreFieldsProps) {
  const { value, isFocused, knownTags, addedEmotions, plannedSteps, language, notSet, onEdit } = props;
  const messages = moreFieldsMessages[language];
  const section = useRef<HTMLDivElement>(null);
  useEffect(() => {
    section.current?.scrollIntoView?.({ block: 'nearest' });
    if (isFocused) section.current?.focus({ preventScroll: true });
  }, [isFocused]);
  return (
    <div className={styles.more} ref={section} tabIndex={-1}>
      {plannedSteps.length > 0 ? (
        <Field name={messages.plannedStep} className={styles.wide}>
          {(control) => (
            <select
              {...control}
              value={value.plannedTouchpointId ?? ''}
              onChange={(event) => onEdit({ plannedTouchpointId: event.target.value || null })}
            >
              <option value="">{messages.noPlannedStep}</option>
              {plannedSteps.map(({ id, title, isMet }) => (
                <option key={id} value={id}>
                  {isMet ? messages.metStep(title) : title}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      <Field name={messages.emotionLabel}>
        {(control) => (
          <select
            {...control}
            value={value.emotionLabel ?? ''}
            onChange={(event) => onEdit({ emotionLabel: event.target.value || null })}
          >
            <option value="">{notSet}</option>
            {emotionGroups(messages, addedEmotions, language).map((group) => (
              <optgroup key={group.name} label={group.name}>
                {group.labels.map((label) => (
                  <option key={label.id} value={label.id}>
                    {labelIn(label.labels, language)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <IntensityField
        name={messages.intensity}
        level={value.arousal}
        levelName={messages.intensityOf}
        onChoose={(arousal) => onEdit({ arousal })}
      />
      <Field name={messages.basis} className={styles.wide}>
        {(control) => (
          <select
            {...control}
            value={value.basis}
            onChange={(event) => {
              const basis = bases.find(({ id }) => id === event.target.value);
              if (basis) onEdit({ basis: basis.id });
            }}
          >
            {bases.map((basis) => (
              <option key={basis.id} value={basis.id}>
                {basis.labels[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {(['customerAction', 'thought', 'painPoint'] as const).map((name) => (
        <Field key={name} name={messages[name]} className={styles.wide}>
          {(control) => (
            <textarea
              {...control}
              rows={1}
              value={value[name]}
              maxLength={textLimits.line}
              onChange={(event) => onEdit({ [name]: event.target.value })}
              className={styles.text}
            />
          )}
        </Field>
      ))}
      <TagsField tags={value.tags} knownTags={knownTags} messages={messages} onChange={(tags) => onEdit({ tags })} />
    </div>
  );
}

/** The names of emotions, by how pleasant they usually are, in the alphabet of the reader. */
function emotionGroups(messages: MoreFieldsMessages, added: readonly CatalogueEntry[], language: Language) {
  const byName = new Intl.Collator(language).compare;
  const group = (name: string, labels: readonly CatalogueEntry[]) => ({
    name,
    labels: labels.toSorted((one, other) => byName(labelIn(one.labels, language), labelIn(other.labels, language))),
  });
  const usually = (belongs: (valence: number) => boolean) =>
    emotionLabels.filter(({ usualValence }) => belongs(usualValence));
  return [
    group(
      messages.emotionsNegative,
      usually((valence) => valence < 0),
    ),
    group(
      messages.emotionsNeutral,
      usually((valence) => valence === 0),
    ),
    group(
      messages.emotionsPositive,
      usually((valence) => valence > 0),
    ),
    ...(added.length > 0 ? [group(messages.emotionsAdded, added)] : []),
  ];
}

interface IntensityFieldProps {
  readonly name: string;
  readonly level: number | null;
  readonly levelName: (level: number) => string;
  readonly onChoose: (level: number | null) => void;
}

/** How strong the emotion is, as five bars. Choosing the chosen one again clears it. */
function IntensityField({ name, level, levelName, onChoose }: IntensityFieldProps) {
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={id} className={styles.intensity}>
      <span id={id} className={styles.intensityName}>
        {name}
      </span>
      <span className={styles.bars}>
        {intensities.map((step) => (
          <label key={step} className={styles.bar} data-reached={level !== null && step <= level ? '' : undefined}>
            <input
              type="radio"
              name={id}
              aria-label={levelName(step)}
              title={levelName(step)}
              checked={step === level}
              onChange={() => onChoose(step)}
              onClick={(event) => {
                // The second click of a double click is not a second thought.
                if (step === level && event.detail < 2) onChoose(null);
              }}
            />
          </label>
        ))}
      </span>
    </div>
  );
}
