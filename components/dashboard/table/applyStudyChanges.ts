import type { StudyChanges, StudyView } from '@/lib/journey/commands';
import { compareInJourney } from '@/lib/journey/compareInJourney';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { shareStructure } from '../shareStructure';

/**
 * A study brought up to date. Every record that did not change keeps its identity, and so does each list in which nothing did: what
 * is worked out from a record stays good.
 */
export function applyStudyChanges(view: StudyView, { goneIds, ...changes }: StudyChanges): StudyView {
  const { touchpoints: _touchpoints, evidence: _evidence, seq: _seq, ...few } = view;
  const { touchpoints: changed, evidence, seq, ...fewNow } = changes;
  return {
    ...shareStructure(few, fewNow),
    touchpoints: touchpointsWith(view, changed, goneIds, fewNow.journeys),
    evidence: Object.keys(evidence).length === 0 ? view.evidence : { ...view.evidence, ...evidence },
    seq,
  };
}

function touchpointsWith(
  view: StudyView,
  changed: readonly Touchpoint[],
  goneIds: readonly string[],
  journeys: StudyView['journeys'],
): readonly Touchpoint[] {
  if (changed.length === 0 && goneIds.length === 0) return view.touchpoints;
  const open = new Map(changed.map((touchpoint) => [touchpoint.id, touchpoint]));
  const gone = new Set(goneIds);
  let isMoved = false;
  const touchpoints = view.touchpoints.flatMap((old) => {
    const now = open.get(old.id);
    open.delete(old.id);
    if (now && (now.position !== old.position || now.journeyId !== old.journeyId)) isMoved = true;
    return gone.has(old.id) ? [] : [now ?? old];
  });
  if (open.size === 0 && !isMoved) return touchpoints;
  const places = new Map(journeys.map(({ id }, index) => [id, index]));
  return [...touchpoints, ...open.values()].sort(
    (a, b) => (places.get(a.journeyId) ?? 0) - (places.get(b.journeyId) ?? 0) || compareInJourney(a, b),
  );
}
