import { chosenHighlights, type Highlight, type Highlighted, highlights, highlightsOf } from './highlights';
import type { Touchpoint } from './schemas/touchpoint';
import type { TouchpointSearch } from './search';
import {
  type Facet,
  type FilterContext,
  facets,
  filterTouchpoints,
  isFiltering,
  noFilter,
  type TouchpointFilter,
  withValues,
} from './touchpointFilter';

/** What somebody looks for among touchpoints: the same on the map, in the table and in a comparison. */
export interface Sought {
  readonly query: string;
  readonly filter: TouchpointFilter;
  /** What is to stand out. */
  readonly highlights: readonly Highlight[];
  /** Leaves out what does not stand out; nothing where nothing is to. */
  readonly onlyHighlighted: boolean;
}

export const nothingSought: Sought = { query: '', filter: noFilter, highlights: [], onlyHighlighted: false };

/** Whether some touchpoints may be left out. */
export function isNarrowed({ query, filter, highlights: chosen, onlyHighlighted }: Sought): boolean {
  return query.trim() !== '' || isFiltering(filter) || (onlyHighlighted && chosen.length > 0);
}

/** Looks for nothing less of what is left out: what is to stand out still does. */
export const notNarrowed = ({ highlights: chosen }: Sought): Sought => ({ ...nothingSought, highlights: chosen });

/** What a screen that shows one journey looks for: which journeys were chosen elsewhere, and whose, says nothing about it. */
export function soughtInJourney(sought: Sought): Sought {
  return { ...sought, filter: withValues(withValues(sought.filter, 'journey', []), 'persona', []) };
}

/** What was found of what is sought. */
export interface Found {
  /** In the order given. */
  readonly touchpoints: readonly Touchpoint[];
  /** Of all of them, also of those left out, what was asked to stand out; null where nothing was. */
  readonly highlighted: Highlighted | null;
}

/** Finds what is sought. `touchpoints` are whole journeys, in any order. */
export function findSought(
  touchpoints: readonly Touchpoint[],
  sought: Sought,
  search: Pick<TouchpointSearch, 'find'>,
  context: FilterContext,
): Found {
  const { query, filter, highlights: chosen, onlyHighlighted } = sought;
  const highlighted = chosen.length > 0 ? chosenHighlights(highlightsOf(touchpoints), chosen) : null;
  const passing = filterTouchpoints(search.find(touchpoints, query), filter, context);
  return {
    touchpoints: highlighted && onlyHighlighted ? passing.filter(({ id }) => highlighted.has(id)) : passing,
    highlighted,
  };
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Reads what is sought from the parameters of an address. What it does not understand it leaves out. */
export function readSought(parameters: URLSearchParams): Sought {
  const values: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of facets) {
    const chosen = [...new Set(parameters.getAll(facet))];
    if (chosen.length > 0) values[facet] = chosen;
  }
  const dayOrNull = (name: string) => {
    const text = parameters.get(name) ?? '';
    return day.test(text) ? text : null;
  };
  const marked = (parameters.get('mark') ?? '').split(',');
  const chosen = highlights.filter((each) => marked.includes(each));
  return {
    query: parameters.get('q') ?? '',
    filter: { values, from: dayOrNull('from'), to: dayOrNull('to') },
    highlights: chosen,
    onlyHighlighted: chosen.length > 0 && parameters.has('markedOnly'),
  };
}

/** The parameters that `readSought` reads it from; none where nothing is sought. */
export function writeSought({ query, filter, highlights: chosen, onlyHighlighted }: Sought): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of facets) for (const value of filter.values[facet] ?? []) parameters.append(facet, value);
  if (filter.from !== null) parameters.set('from', filter.from);
  if (filter.to !== null) parameters.set('to', filter.to);
  const all = highlights.filter((each) => chosen.includes(each));
  if (all.length > 0) parameters.set('mark', all.join(','));
  if (all.length > 0 && onlyHighlighted) parameters.set('markedOnly', '1');
  return parameters;
}
