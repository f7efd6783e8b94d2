import { useId, useMemo, useState } from 'react';
import { facetNames, tableMessages } from '@/lib/i18n/table';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { fold } from '@/lib/journey/search';
import {
  countValues,
  type Facet,
  type FilterContext,
  facets,
  type TouchpointFilter,
  withValues,
} from '@/lib/journey/touchpointFilter';
import { useDashboard } from '../dashboardTools';
import styles from './FilterMenu.module.css';
import { facetValues } from './facetWords';
import { Menu } from './Menu';
import type { TableFacts } from './tableFacts';

export interface FilterMenuProps {
  /** Of the study, or what the search found in it. */
  readonly touchpoints: readonly Touchpoint[];
  readonly filter: TouchpointFilter;
  readonly context: FilterContext;
  readonly facts: TableFacts;
  /** What nothing is filtered by here. */
  readonly without?: readonly Facet[];
  readonly onFilter: (filter: TouchpointFilter) => void;
}

/** More values than these get a box to search in. */
const manyValues = 12;

/** Everything that can be filtered by: first what, then which of its values, each with its number. */
export function FilterMenu(props: FilterMenuProps) {
  const { language } = useDashboard();
  const words = tableMessages[language];
  return <Menu name={words.filters}>{() => <Facets {...props} />}</Menu>;
}

function Facets(props: FilterMenuProps) {
  const { filter, without = [], onFilter } = props;
  const { language } = useDashboard();
  const words = tableMessages[language];
  const [facet, setFacet] = useState<Facet | 'days'>(
    () => facets.find((each) => (filter.values[each] ?? []).length > 0) ?? 'stage',
  );
  const valuesId = useId();
  const names = facetNames[language];
  return (
    <div className={styles.facets}>
      <ul className={styles.names}>
        {[...facets.filter((each) => !without.includes(each)), 'days' as const].map((each) => {
          const count =
            each === 'days' ? Number(filter.from !== null || filter.to !== null) : (filter.values[each] ?? []).length;
          return (
            <li key={each}>
              <button
                type="button"
                className={styles.name}
                aria-pressed={each === facet}
                aria-controls={valuesId}
                onClick={() => setFacet(each)}
              >
                {each === 'days' ? words.days : names[each]}
                {count > 0 ? <span className={styles.badge}>{count}</span> : null}
              </button>
            </li>
          );
        })}
      </ul>
      <div id={valuesId} className={styles.values}>
        {facet === 'days' ? (
          (['from', 'to'] as const).map((end) => (
            <label key={end} className={styles.day}>
              <span>{words[end]}</span>
              <input
                type="date"
                value={filter[end] ?? ''}
                onChange={(event) => onFilter({ ...filter, [end]: event.target.value || null })}
              />
            </label>
          ))
        ) : (
          <Values key={facet} facet={facet} {...props} />
        )}
      </div>
    </div>
  );
}

function Values({ facet, touchpoints, filter, context, facts, onFilter }: FilterMenuProps & { readonly facet: Facet }) {
  const { language, format } = useDashboard();
  const words = tableMessages[language];
  const [query, setQuery] = useState('');
  const chosen = filter.values[facet] ?? [];
  const counts = useMemo(() => countValues(touchpoints, filter, facet, context), [touchpoints, filter, facet, context]);
  const all = facetValues(facet, [...chosen, ...counts.keys()], facts, words);
  const shown = all.filter(({ label }) => fold(label).includes(fold(query)));
  const name = facetNames[language][facet];
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{name}</legend>
      {all.length > manyValues ? (
        <input
          type="text"
          className={styles.search}
          aria-label={words.searchIn(name)}
          placeholder={words.searchIn(name)}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      ) : null}
      {shown.map(({ value, label }) => (
        <label key={value} className={styles.value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onFilter(
                withValues(
                  filter,
                  facet,
                  event.target.checked ? [...chosen, value] : chosen.filter((each) => each !== value),
                ),
              )
            }
          />
          <span className={styles.label}>{label}</span>
          <span className={styles.count}>{format.number(counts.get(value) ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}
