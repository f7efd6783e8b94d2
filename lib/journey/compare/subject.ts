import type { Journey, Stage } from '../schemas/study';
import type { Touchpoint } from '../schemas/touchpoint';
import { dayOf } from '../touchpointFilter';

/** At least two of these are compared, and at most so many. */
export const mostSubjects = 6;

/**
 * One side of a comparison: a journey, or a group of journeys that are summed up. `before` and `since` take what happened ahead of a
 * day ("2026-05-31"), and from it on.
 */
export type Subject =
  | { readonly kind: 'journey' | 'brand' | 'persona' | 'observer'; readonly id: string }
  | { readonly kind: 'planned' | 'actual' | 'asIs' | 'toBe' }
  | { readonly kind: 'before' | 'since'; readonly day: string };

/** What a comparison reads of a journey. */
export type ComparedJourney = Pick<
  Journey,
  'id' | 'title' | 'kind' | 'state' | 'brandId' | 'personaId' | 'observerId' | 'stageModelId'
> & { readonly stages: readonly Stage[] };

/** A journey as far as it belongs to a subject. */
export interface Member {
  readonly journey: ComparedJourney;
  readonly touchpoints: readonly Touchpoint[];
  /** Of a brand: whether the journey is another brand's, which came by this one only. No journey of this brand is known by that. */
  readonly isDetour: boolean;
}

/** A subject as the address of a comparison has it: "brand:<id>", "planned", "since:2026-05-31". */
export function subjectKey(subject: Subject): string {
  if ('id' in subject) return `${subject.kind}:${subject.id}`;
  return 'day' in subject ? `${subject.kind}:${subject.day}` : subject.kind;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Reads what `subjectKey` wrote; null for anything else. */
export function readSubject(key: string): Subject | null {
  const [kind, value = ''] = key.split(':', 2);
  switch (kind) {
    case 'journey':
    case 'brand':
    case 'persona':
    case 'observer': {
      const id = value.toLowerCase();
      return uuid.test(id) ? { kind, id } : null;
    }
    case 'before':
    case 'since':
      return day.test(value) && !Number.isNaN(Date.parse(value)) ? { kind, day: value } : null;
    case 'planned':
    case 'actual':
    case 'asIs':
    case 'toBe':
      return value === '' ? { kind } : null;
    default:
      return null;
  }
}

/** Subjects of an address, each once, as many as can be compared. */
export function readSubjects(keys: readonly string[]): Subject[] {
  const subjects = keys.flatMap((key) => readSubject(key) ?? []);
  return [...new Map(subjects.map((subject) => [subjectKey(subject), subject])).values()].slice(0, mostSubjects);
}

/**
 * The journeys of a subject, each with those of its touchpoints that belong to it. Groups hold actual journeys alone (what is planned is
 * assumed), but for `planned`, and for a state that was only planned so far. A brand's touchpoints are those that concern it, whichever
 * journey they lie in; in a journey of the brand also those that concern none.
 */
export function membersOf(
  subject: Subject,
  journeys: readonly ComparedJourney[],
  touchpointsOf: (journeyId: string) => readonly Touchpoint[],
): Member[] {
  const whole = (journey: ComparedJourney): Member => ({
    journey,
    touchpoints: touchpointsOf(journey.id),
    isDetour: false,
  });
  const actual = journeys.filter(({ kind }) => kind === 'actual');
  const partly = (belongs: (touchpoint: Touchpoint, journey: ComparedJourney) => boolean) =>
    actual
      .map((journey) => ({
        journey,
        touchpoints: touchpointsOf(journey.id).filter((touchpoint) => belongs(touchpoint, journey)),
        isDetour: subject.kind === 'brand' && journey.brandId !== null && journey.brandId !== subject.id,
      }))
      .filter(({ touchpoints }) => touchpoints.length > 0);
  switch (subject.kind) {
    case 'journey':
      return journeys.filter(({ id }) => id === subject.id).map(whole);
    case 'brand':
      return partly(({ brandId }, journey) => (brandId ?? journey.brandId) === subject.id);
    case 'persona':
      return actual.filter(({ personaId }) => personaId === subject.id).map(whole);
    case 'observer':
      return partly(({ observerId }, journey) => (observerId ?? journey.observerId) === subject.id);
    case 'planned':
    case 'actual':
      return journeys.filter(({ kind }) => kind === subject.kind).map(whole);
    case 'asIs':
    case 'toBe': {
      const inState = journeys.filter(({ state }) => state === subject.kind);
      const lived = inState.filter(({ kind }) => kind === 'actual');
      return (lived.length > 0 ? lived : inState).map(whole);
    }
    case 'before':
      return partly((touchpoint) => dayOf(touchpoint) < subject.day);
    case 'since':
      return partly((touchpoint) => dayOf(touchpoint) >= subject.day);
  }
}
