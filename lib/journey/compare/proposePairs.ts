import type { Journey } from '../schemas/study';
import type { Touchpoint } from '../schemas/touchpoint';
import { type ComparedJourney, membersOf, type Subject, subjectKey } from './subject';

const mostProposed = 4;

/** What could well be compared: brands with their journeys, plans with what came of them, then any two journeys. What has nothing in it is not proposed. */
export function proposePairs(
  journeys: readonly (ComparedJourney & Partial<Pick<Journey, 'plannedJourneyId'>>)[],
  touchpoints: readonly Touchpoint[],
): (readonly [Subject, Subject])[] {
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
  const pairs = [...pairOf(brands), ...plans, ...pairOf(single)];
  const byKey = new Map(pairs.map((pair) => [pair.map(subjectKey).toSorted().join(' '), pair]));
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
