import type { Journey } from '../schemas/study';
import type { Touchpoint } from '../schemas/touchpoint';
import { type ComparedJourney, membersOf, mostSubjects, type Subject, subjectKey } from './subject';

const mostProposed = 4;

/**
 * What could well be compared: where three brands or more have been walked, the fullest journey of each; then two brands, plans with what came of
 * them, and any two journeys. What has nothing in it is not proposed.
 */
export function proposeComparisons(
  journeys: readonly (ComparedJourney & Partial<Pick<Journey, 'plannedJourneyId'>>)[],
  touchpoints: readonly Touchpoint[],
): (readonly Subject[])[] {
  const byJourney = Map.groupBy(touchpoints, ({ journeyId }) => journeyId);
  const countIn = (subject: Subject) =>
    membersOf(subject, journeys, (id) => byJourney.get(id) ?? []).reduce(
      (sum, each) => sum + each.touchpoints.length,
      0,
    );
  const brandIds = new Set([
    ...journeys.flatMap(({ brandId }) => brandId ?? []),
    ...touchpoints.flatMap(({ brandId }) => brandId ?? []),
  ]);
  const brands = fullest(
    [...brandIds].map((id): Subject => ({ kind: 'brand', id })),
    countIn,
  );
  const plans = journeys.flatMap(({ id, kind, plannedJourneyId }): (readonly [Subject, Subject])[] =>
    kind === 'actual' && plannedJourneyId != null && byJourney.has(id) && byJourney.has(plannedJourneyId)
      ? [
          [
            { kind: 'journey', id: plannedJourneyId },
            { kind: 'journey', id },
          ],
        ]
      : [],
  );
  const single = fullest(
    journeys.filter(({ kind }) => kind === 'actual').map(({ id }): Subject => ({ kind: 'journey', id })),
    countIn,
  );
  const brandOf = new Map(journeys.map(({ id, brandId }) => [id, brandId]));
  const ofEach = [...Map.groupBy(single, (subject) => ('id' in subject ? brandOf.get(subject.id) : null))]
    .flatMap(([brandId, [fullestOne]]) => (brandId && fullestOne ? [fullestOne] : []))
    .slice(0, mostSubjects);
  const all = [...(ofEach.length > 2 ? [ofEach] : []), ...pairOf(brands), ...plans, ...pairOf(single)];
  const byKey = new Map(all.map((subjects) => [subjects.map(subjectKey).toSorted().join(' '), subjects]));
  return [...byKey.values()].slice(0, mostProposed);
}

function fullest(subjects: readonly Subject[], countIn: (subject: Subject) => number): Subject[] {
  return subjects
    .map((subject) => ({ subject, count: countIn(subject) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ subject }) => subject);
}

function pairOf([one, other]: readonly Subject[]): (readonly [Subject, Subject])[] {
  return one && other ? [[one, other]] : [];
}
