import type { Touchpoint } from '../schemas/touchpoint';
import { fold } from '../search';
import type { OpportunityFinding } from './finding';

/** On the scales from 1 to 5: worth this much to customers at least, at this cost at most. */
const bigEffect = 4;
const smallChange = 2;

/**
 * The opportunities that are neither turned down nor done: quick wins first, then by how much their value exceeds their cost, those to be
 * judged last. The same words with the same value and cost are one, of several touchpoints.
 */
export function opportunitiesOf(touchpoints: readonly Touchpoint[]): OpportunityFinding[] {
  const all = touchpoints.flatMap(({ id, opportunities }) =>
    opportunities
      .filter(({ text, status }) => text.trim() !== '' && status !== 'rejected' && status !== 'done')
      .map((opportunity) => ({ ...opportunity, touchpointId: id })),
  );
  const same = Map.groupBy(all, ({ text, customerValue, implementationCost }) =>
    JSON.stringify([fold(text), customerValue, implementationCost]),
  );
  return [...same.values()]
    .flatMap((group): OpportunityFinding[] => {
      const [first] = group;
      if (!first) return [];
      const { text, customerValue, implementationCost } = first;
      const isJudged = customerValue !== null && implementationCost !== null;
      const touchpointIds = [...new Set(group.map(({ touchpointId }) => touchpointId))];
      return [
        {
          kind: 'opportunity',
          text: text.trim(),
          customerValue,
          implementationCost,
          isQuickWin: isJudged && customerValue >= bigEffect && implementationCost <= smallChange,
          value: isJudged ? customerValue - implementationCost : null,
          n: touchpointIds.length,
          touchpointIds,
          verbatimIds: [],
        },
      ];
    })
    .sort((a, b) => Number(b.isQuickWin) - Number(a.isQuickWin) || worth(b) - worth(a) || b.n - a.n);
}

/** Below all that is judged where it is not: no value less a cost is. */
const worth = ({ value }: OpportunityFinding) => value ?? -5;
