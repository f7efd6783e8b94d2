import type { Wait, Walkthrough } from '../schemas/walkthrough';

type Timed = Pick<Walkthrough, 'startedAt' | 'endedAt' | 'pauses'>;

/** How long nothing was recorded, in milliseconds: by choice, interrupted, or with the browser closed. */
export function pausedMs({ pauses }: Timed, until: number): number {
  return pauses.reduce((sum, { from, to }) => sum + lasted(from, to, until), 0);
}

/** How long was walked, without its gaps, in milliseconds; null where it has not begun. */
export function walkedMs(walkthrough: Timed, now: number): number | null {
  const { startedAt, endedAt } = walkthrough;
  if (startedAt === null) return null;
  const until = endedAt === null ? now : Date.parse(endedAt);
  return Math.max(0, until - Date.parse(startedAt) - pausedMs(walkthrough, until));
}

/** How long a gap lasted, in milliseconds: until now where it still does. Never negative, whatever the clocks said. */
export function lasted(from: string, to: string | null, now: number): number {
  return Math.max(0, (to === null ? now : Date.parse(to)) - Date.parse(from));
}

/** Whether a wait is over: one that lasts, or was never ended, says nothing of how long it was. */
export function isOver({ ms }: Wait): boolean {
  return ms > 0;
}
