import type { Touchpoint } from './schemas/touchpoint';

/** A photo, by when it was taken. */
export interface TimedPhoto {
  readonly id: string;
  /** RFC 3339. */
  readonly takenAt: string;
}

/** What becomes of a photo: evidence of a touchpoint, a new touchpoint of its own, one with the photo before it, or nothing. */
export type PhotoPlace =
  | { readonly kind: 'evidence'; readonly touchpointId: string }
  | { readonly kind: 'new' | 'withPrevious' | 'leftOut' };

/** A photo belongs to what happened no longer than this before or after it. */
export const nearMinutes = 30;

const timeOf = ({ occurredAt, capturedAt }: Touchpoint) => Date.parse(occurredAt?.time ?? capturedAt);

/** Touchpoints by how near in time they are to a photo, the nearest first, with the minutes between. */
export function nearestTouchpoints(
  { takenAt }: TimedPhoto,
  touchpoints: readonly Touchpoint[],
): readonly { readonly touchpoint: Touchpoint; readonly minutes: number }[] {
  const taken = Date.parse(takenAt);
  return touchpoints
    .map((touchpoint) => ({ touchpoint, minutes: Math.abs(timeOf(touchpoint) - taken) / 60_000 }))
    .sort((a, b) => a.minutes - b.minutes);
}

/** Proposes a place for each photo, by id: the touchpoint nearest in time where one is near, else a new one. */
export function placePhotos(
  photos: readonly TimedPhoto[],
  touchpoints: readonly Touchpoint[],
): ReadonlyMap<string, PhotoPlace> {
  return new Map(
    photos.map((photo): [string, PhotoPlace] => {
      const [nearest] = nearestTouchpoints(photo, touchpoints);
      return [
        photo.id,
        nearest && nearest.minutes <= nearMinutes
          ? { kind: 'evidence', touchpointId: nearest.touchpoint.id }
          : { kind: 'new' },
      ];
    }),
  );
}

/**
 * Behind which touchpoint of a journey (in its order) something of a time goes: the last that is no later. Null for the first
 * place.
 */
export function placeByTime(takenAt: string, inJourney: readonly Touchpoint[]): string | null {
  const taken = Date.parse(takenAt);
  return inJourney.findLast((touchpoint) => timeOf(touchpoint) <= taken)?.id ?? null;
}
