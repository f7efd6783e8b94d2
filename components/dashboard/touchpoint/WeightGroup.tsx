import { momentOfTruthKinds, momentOfTruthLevers } from '@/lib/journey/catalogues/momentsOfTruth';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import { Choice } from '../fields/SavedFields';
import { SeveralChoice } from '../fields/SeveralChoice';
import { optionsOf, useTouchpointEditing } from './editing';
import { FlagField, ScaleField } from './editingFields';
import { Group } from './Group';
import { useFilledIn } from './useFilledIn';

type MomentOfTruth = NonNullable<Touchpoint['momentOfTruth']>;

/** Whether the journey turns here: moment of truth, decision, giving up. */
export function WeightGroup() {
  const { language } = useDashboard();
  const { touchpoint, words, names, edit } = useTouchpointEditing();
  const { momentOfTruth } = touchpoint;
  const summary = useFilledIn(['momentOfTruth', 'importance', 'decision', 'abandoned']);
  return (
    <Group id="weight" title={words.weight} summary={summary}>
      <Choice
        name={names.momentOfTruth}
        value={momentOfTruth?.kind ?? ''}
        options={[{ value: '', label: words.noMoment }, ...optionsOf(momentOfTruthKinds, language)]}
        onChoose={(value) => {
          const kind = momentOfTruthKinds.find(({ id }) => id === value)?.id;
          edit({ momentOfTruth: kind ? { levers: [], ...momentOfTruth, kind } : null }, names.momentOfTruth);
        }}
      />
      {momentOfTruth ? (
        <SeveralChoice
          name={names.levers}
          options={optionsOf(momentOfTruthLevers, language)}
          values={momentOfTruth.levers}
          onChange={(levers) =>
            edit({ momentOfTruth: { ...momentOfTruth, levers: levers as MomentOfTruth['levers'] } }, names.levers)
          }
        />
      ) : null}
      <ScaleField field="importance" from={1} to={5} low={words.low} high={words.high} />
      <div>
        <FlagField field="decision" />
        <FlagField field="abandoned" />
      </div>
    </Group>
  );
}
