import type { SeenStretch } from './seenStretch';

/** What a page view says in sum of the times in which it was in view (milliseconds since 1970). */
export function totalsOfStretches(stretches: readonly SeenStretch[]) {
  const total = { inViewMs: 0, activeMs: 0, clicks: 0, fields: 0, interruptions: 0 };
  for (const { from, to, activeMs, clicks, fields, interruptions } of stretches) {
    total.inViewMs += to - from;
    total.activeMs += activeMs;
    total.clicks += clicks;
    total.fields += fields;
    total.interruptions += interruptions;
  }
  return total;
}
