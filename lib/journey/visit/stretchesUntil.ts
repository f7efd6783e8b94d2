import type { SeenStretch } from './seenStretch';

/** What of a page's time in view lies before a moment. Of one that is cut the counts go: when they were made is not known. */
export function stretchesUntil<Stretch extends SeenStretch>(stretches: readonly Stretch[], until: number): Stretch[] {
  return stretches.flatMap((stretch) => {
    if (stretch.to <= until) return [stretch];
    if (stretch.from >= until) return [];
    const activeMs = Math.min(stretch.activeMs, until - stretch.from);
    return [{ ...stretch, to: until, activeMs, clicks: 0, fields: 0, interruptions: 0 }];
  });
}
