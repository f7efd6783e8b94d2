import { compareText } from './compareText';

/** What has a place in a journey. */
export interface Placed {
  readonly id: string;
  readonly position: string;
}

/** Order over a journey: (`position`, `id`), by code units as fractional indexing wants it, never by locale. Total. */
export function compareInJourney(a: Placed, b: Placed): number {
  return compareText(a.position, b.position) || compareText(a.id, b.id);
}
