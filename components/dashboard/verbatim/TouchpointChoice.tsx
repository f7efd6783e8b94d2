import { useDashboard } from '../dashboardTools';
import { Choice } from '../fields/SavedFields';
import { useStoreQuery } from '../useStoreQuery';

export interface TouchpointChoiceProps {
  readonly name: string;
  readonly none: string;
  /** Whose touchpoints are offered; null for none. */
  readonly journeyId: string | null;
  readonly touchpointId: string | null;
  readonly onChoose: (touchpointId: string | null) => void;
}

/** One of a journey's touchpoints, or none. */
export function TouchpointChoice({ name, none, journeyId, touchpointId, onChoose }: TouchpointChoiceProps) {
  const shared = {
    name,
    value: touchpointId ?? '',
    onChoose: (id: string) => onChoose(id || null),
  };
  if (journeyId === null) return <Choice {...shared} options={[{ value: '', label: none }]} />;
  return <OfJourney {...shared} none={none} journeyId={journeyId} />;
}

function OfJourney(props: {
  readonly name: string;
  readonly none: string;
  readonly value: string;
  readonly journeyId: string;
  readonly onChoose: (id: string) => void;
}) {
  const { store, messages } = useDashboard();
  const { none, journeyId, ...choice } = props;
  const { data } = useStoreQuery(store, 'journeyView', { journeyId });
  const options = data
    ? data.touchpoints.map(({ id, title }) => ({ value: id, label: title }))
    : choice.value === ''
      ? []
      : [{ value: choice.value, label: messages.loading }];
  return <Choice {...choice} options={[{ value: '', label: none }, ...options]} />;
}
