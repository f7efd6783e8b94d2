import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Sought } from '@/lib/journey/sought';
import type { Facet, FilterContext } from '@/lib/journey/touchpointFilter';
import { FilterMenu } from '../table/FilterMenu';
import type { TableFacts } from '../table/tableFacts';
import { HighlightMenu } from './HighlightMenu';

interface SoughtMenusProps {
  /** Whole journeys. */
  readonly touchpoints: readonly Touchpoint[];
  /** Of them those that the search found. */
  readonly found: readonly Touchpoint[];
  readonly sought: Sought;
  readonly context: FilterContext;
  readonly facts: TableFacts;
  /** What nothing is filtered by here. */
  readonly without?: readonly Facet[];
  readonly onSeek: (changes: Partial<Sought>) => void;
}

/** By what touchpoints are filtered, and what of them is to stand out: on each screen that shows touchpoints. */
export function SoughtMenus({ touchpoints, found, sought, onSeek, ...facets }: SoughtMenusProps) {
  return (
    <>
      <FilterMenu {...facets} touchpoints={found} filter={sought.filter} onFilter={(filter) => onSeek({ filter })} />
      <HighlightMenu touchpoints={touchpoints} sought={sought} onSeek={onSeek} />
    </>
  );
}
