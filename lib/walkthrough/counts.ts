/** What was done in a page. */
export interface Counts {
  readonly clicks: number;
  readonly fields: number;
  readonly interruptions: number;
}

/** What a page has told of itself since it began to count. */
export interface ToldCounts extends Counts {
  readonly since: number;
}

/** A page counts anew where it is loaded again or its address changes; of so many beginnings is known what was told last. */
const mostBeginnings = 8;

/**
 * What is new in what a page tells: it says how many there were since it began to count, so what comes twice, late or after something that
 * was lost is counted once.
 */
export function newCounts(
  known: readonly ToldCounts[],
  told: ToldCounts,
): { readonly counts: Counts; readonly known: readonly ToldCounts[] } {
  const before = known.find(({ since }) => since === told.since) ?? { ...none, since: told.since };
  const most = {
    since: told.since,
    clicks: Math.max(before.clicks, told.clicks),
    fields: Math.max(before.fields, told.fields),
    interruptions: Math.max(before.interruptions, told.interruptions),
  };
  const counts = {
    clicks: most.clicks - before.clicks,
    fields: most.fields - before.fields,
    interruptions: most.interruptions - before.interruptions,
  };
  const others = known.filter(({ since }) => since !== told.since);
  return { counts, known: [...others, most].slice(-mostBeginnings) };
}

const none: Counts = { clicks: 0, fields: 0, interruptions: 0 };
