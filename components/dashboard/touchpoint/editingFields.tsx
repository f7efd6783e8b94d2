import type { CatalogueEntry } from '@/lib/journey/catalogues/entry';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import { Choice, SavedText } from '../fields/SavedFields';
import { ScaleChoice } from '../fields/ScaleChoice';
import { TickBox } from '../fields/TickBox';
import { useSavedText } from '../fields/useSavedText';
import { type Option, optionsOf, useTouchpointEditing } from './editing';
import styles from './editingFields.module.css';

/** The fields of a touchpoint that hold a value of some type. */
type FieldsOfType<Value> = {
  [Field in keyof Touchpoint]: Touchpoint[Field] extends Value
    ? Value extends Touchpoint[Field]
      ? Field
      : never
    : never;
}[keyof Touchpoint] &
  keyof ReturnType<typeof useTouchpointEditing>['names'];

/** A text of a touchpoint. */
export function TextField(props: {
  readonly field: FieldsOfType<string>;
  readonly lines?: number;
  readonly hint?: string;
}) {
  const { touchpoint, names, edit } = useTouchpointEditing();
  const { field, lines, hint } = props;
  return (
    <SavedText
      name={names[field]}
      value={touchpoint[field]}
      {...(lines === undefined ? {} : { lines })}
      {...(hint === undefined ? {} : { hint })}
      onSave={(text) => edit({ [field]: text }, names[field])}
    />
  );
}

type EntryField =
  | 'channel'
  | 'device'
  | 'contact'
  | 'initiator'
  | 'engagement'
  | 'media'
  | 'mode'
  | 'category'
  | 'brandId'
  | 'hostBrandId'
  | 'outletId'
  | 'plannedTouchpointId'
  | 'observerId';

/** One of several entries, or none. */
export function EntryField(props: {
  readonly field: EntryField;
  readonly options: readonly Option[];
  readonly none?: string;
}) {
  const { messages } = useDashboard();
  const { touchpoint, names, edit } = useTouchpointEditing();
  const { field, options, none = messages.notSet } = props;
  return (
    <Choice
      name={names[field]}
      value={touchpoint[field] ?? ''}
      options={[{ value: '', label: none }, ...options]}
      onChoose={(value) => edit({ [field]: value || null }, names[field])}
    />
  );
}

/** The same of a catalogue. */
export function CatalogueField(props: { readonly field: EntryField; readonly entries: readonly CatalogueEntry[] }) {
  const { language } = useDashboard();
  return <EntryField field={props.field} options={optionsOf(props.entries, language)} />;
}

/** A rating. */
export function ScaleField(props: {
  readonly field: 'responseQuality' | 'gap' | 'effort' | 'satisfaction' | 'importance';
  readonly from: number;
  readonly to: number;
  readonly low?: string;
  readonly high?: string;
}) {
  const { field, ...scale } = props;
  const { touchpoint, names, edit } = useTouchpointEditing();
  return (
    <ScaleChoice
      {...scale}
      name={names[field]}
      value={touchpoint[field]}
      onChoose={(value) => edit({ [field]: value }, names[field])}
    />
  );
}

/** Yes or no. */
export function FlagField({ field }: { readonly field: 'decision' | 'abandoned' }) {
  const { touchpoint, names, edit } = useTouchpointEditing();
  return (
    <TickBox
      name={names[field]}
      checked={touchpoint[field]}
      onChange={(checked) => edit({ [field]: checked }, names[field])}
    />
  );
}

const units = [
  { unit: 'days', ms: 86_400_000 },
  { unit: 'hours', ms: 3_600_000 },
  { unit: 'minutes', ms: 60_000 },
  { unit: 'seconds', ms: 1000 },
] as const;
type TimeUnit = (typeof units)[number]['unit'];

/** A stretch of time, in a box for each unit. All boxes empty is null; what is less than the last unit is kept. */
export function TimeField(props: { readonly field: 'durationMs' | 'responseTimeMs'; readonly largest: TimeUnit }) {
  const { touchpoint, names, words, editWith } = useTouchpointEditing();
  const { field, largest } = props;
  const shown = units.slice(units.findIndex(({ unit }) => unit === largest));
  const total = touchpoint[field];
  const partOf = (all: number, ms: number, index: number) =>
    Math.floor((index === 0 ? all : all % (shown[index - 1]?.ms ?? 1)) / ms);
  return (
    <fieldset className={styles.stretch}>
      <legend className={styles.name}>{names[field]}</legend>
      <div className={styles.parts}>
        {shown.map(({ unit, ms }, index) => {
          const part = total === null ? null : partOf(total, ms, index);
          // No row of noughts: one says that it took no time at all.
          const isNought = part === 0 && !(total !== null && total < 1000 && unit === 'seconds');
          return (
            <TimePart
              key={unit}
              name={`${names[field]} (${words[unit]})`}
              unit={words[unit]}
              value={isNought ? null : part}
              onSave={(value) =>
                editWith((latest) => {
                  const all = latest[field] ?? 0;
                  const next = all + ((value ?? 0) - partOf(all, ms, index)) * ms;
                  return { [field]: next === 0 && value === null ? null : next };
                }, names[field])
              }
            />
          );
        })}
      </div>
    </fieldset>
  );
}

/** A whole number of one unit. */
function TimePart(props: {
  readonly name: string;
  readonly unit: string;
  readonly value: number | null;
  readonly onSave: (value: number | null) => void;
}) {
  const { name, unit, value, onSave } = props;
  const { refused, field } = useSavedText(
    value === null ? '' : String(value),
    (text) => onSave(text === '' ? null : Number(text)),
    (text) => text === '' || (/^\d{1,6}$/.test(text) && Number.isSafeInteger(Number(text))),
  );
  return (
    <span className={styles.part}>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={999_999}
        step={1}
        className={styles.box}
        aria-label={name}
        aria-invalid={refused}
        {...field}
      />
      <span aria-hidden="true">{unit}</span>
    </span>
  );
}
