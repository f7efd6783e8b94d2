import type { Touchpoint } from './schemas/touchpoint';

/** What a reader wants to see stand out. */
export const highlights = ['lowest', 'momentOfTruth', 'gap', 'unanswered'] as const;
export type Highlight = (typeof highlights)[number];

/** By id of a touchpoint what stands out at it; those at which nothing does are left out. */
export type Highlighted = ReadonlyMap<string, readonly Highlight[]>;

/**
 * What stands out among touchpoints: `lowest`, those that felt lowest in their journey (none where all that is coded feels the same);
 * `momentOfTruth`; `gap`, where what was lived is not what was expected; `unanswered`, where something was expected and nobody wrote
 * what came of it. Excluded touchpoints never stand out. `touchpoints` are whole journeys: a filter changes nothing of what is lowest.
 */
export function highlightsOf(touchpoints: readonly Touchpoint[]): Highlighted {
  const found = new Map<string, readonly Highlight[]>();
  const kept = touchpoints.filter(({ status }) => status !== 'excluded');
  for (const [, own] of Map.groupBy(kept, ({ journeyId }) => journeyId)) {
    const lowest = lowestOf(own);
    for (const touchpoint of own) {
      const { momentOfTruth, gap, emotion } = touchpoint;
      const isSo: Readonly<Record<Highlight, boolean>> = {
        lowest: lowest !== null && emotion?.valence === lowest,
        momentOfTruth: momentOfTruth !== null,
        gap: gap !== null && gap !== 0,
        unanswered: isUnanswered(touchpoint),
      };
      const all = highlights.filter((each) => isSo[each]);
      if (all.length > 0) found.set(touchpoint.id, all);
    }
  }
  return found;
}

/** Of what stands out, that which is asked for. */
export function chosenHighlights(found: Highlighted, chosen: readonly Highlight[]): Highlighted {
  return new Map(
    [...found].flatMap(([id, all]) => {
      const own = all.filter((each) => chosen.includes(each));
      return own.length > 0 ? [[id, own] as const] : [];
    }),
  );
}

/** Whether something was expected and nobody wrote what came of it. */
export function isUnanswered({ expectation, reality, gap }: Pick<Touchpoint, 'expectation' | 'reality' | 'gap'>) {
  return expectation.trim() !== '' && reality.trim() === '' && gap === null;
}

function lowestOf(touchpoints: readonly Touchpoint[]): number | null {
  const valences = touchpoints.flatMap(({ emotion }) => emotion?.valence ?? []);
  const lowest = valences.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  return valences.some((valence) => valence > lowest) ? lowest : null;
}
