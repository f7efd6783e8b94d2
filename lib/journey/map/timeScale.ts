import type { MapEntry } from './mapModel';

/** A span of time in which something happened, without a long time of nothing. Instants and spans in milliseconds. */
export interface Session {
  readonly entries: readonly MapEntry[];
  readonly start: number;
  readonly end: number;
  /** How long nothing happened before it; null for the first. */
  readonly pause: number | null;
}

/** Nothing for so long is cut out of the timeline, in milliseconds. */
export const longPause = 8 * 3_600_000;

/** Touchpoints by their time, cut wherever nothing happened for long. Those whose time is not known are left out. */
export function sessionsOf(entries: readonly MapEntry[]): Session[] {
  const known = entries.filter(({ hasTime }) => hasTime).sort((a, b) => a.at - b.at || a.order - b.order);
  const sessions: { entries: MapEntry[]; start: number; end: number; pause: number | null }[] = [];
  for (const entry of known) {
    const last = sessions.at(-1);
    const end = entry.at + Math.max(0, entry.durationMs ?? 0);
    if (last && entry.at - last.end <= longPause) {
      last.entries.push(entry);
      last.end = Math.max(last.end, end);
    } else {
      sessions.push({ entries: [entry], start: entry.at, end, pause: last ? entry.at - last.end : null });
    }
  }
  return sessions;
}

const minute = 60_000;
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720].map((minutes) => minutes * minute);

/** Round instants between two, so far apart that they stand at least `least` pixels from each other. */
export function ticksBetween(start: number, end: number, pixelsPerMs: number, least: number): number[] {
  const step = steps.find((each) => each * pixelsPerMs >= least);
  if (step === undefined) return [];
  const first = Math.ceil(start / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((end - first) / step) + 1) }, (_, nth) => first + nth * step);
}

/** The rows in which boxes of a width stand beside each other without touching: the first that is free at each place, from the left. */
export function rowsFor(places: readonly number[], width: number): number[] {
  const ends: number[] = [];
  return places.map((x) => {
    const free = ends.findIndex((end) => end <= x);
    const row = free === -1 ? ends.length : free;
    ends[row] = x + width;
    return row;
  });
}
