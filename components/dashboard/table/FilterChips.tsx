import { useMemo } from 'react';
import { soughtMessages } from '@/lib/i18n/sought';
import { facetNames, tableMessages } from '@/lib/i18n/table';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Sought } from '@/lib/journey/sought';
import {
  countValues,
  type FilterContext,
  facets,
  isFiltering,
  noFilter,
  type TouchpointFilter,
  withValues,
} from '@/lib/journey/touchpointFilter';
import { useDashboard } from '../dashboardTools';
import { CrossIcon } from '../icons';
import styles from './FilterChips.module.css';
import { facetLabel } from './facetWords';
import type { TableFacts } from './tableFacts';

export interface FilterChipsProps {
  readonly touchpoints: readonly Touchpoint[];
  readonly sought: Sought;
  readonly context: FilterContext;
  readonly facts: TableFacts;
  readonly onSeek: (changes: Partial<Sought>) => void;
}

/** What is filtered by, each value with how many it gives; a click takes it away. */
export function FilterChips({ touchpoints, sought, context, facts, onSeek }: FilterChipsProps) {
  const { language, format } = useDashboard();
  const { filter, onlyHighlighted } = sought;
  const onFilter = (next: TouchpointFilter) => onSeek({ filter: next });
  const words = tableMessages[language];
  const used = usedIn(filter);
  const counts = useMemo(
    () => new Map(usedIn(filter).map((facet) => [facet, countValues(touchpoints, filter, facet, context)])),
    [touchpoints, filter, context],
  );
  if (!isFiltering(filter) && !onlyHighlighted) return null;
  const { from, to } = filter;
  const shownDay = (day: string) =>
    new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  const days =
    from !== null && to !== null
      ? words.daysFromTo(shownDay(from), shownDay(to))
      : from !== null
        ? words.daysFrom(shownDay(from))
        : to !== null
          ? words.daysTo(shownDay(to))
          : null;
  return (
    <ul className={styles.chips} aria-label={words.filters}>
      {used.flatMap((facet) =>
        (filter.values[facet] ?? []).map((value) => {
          const label = facetLabel(facet, value, facts, words);
          const name = `${facetNames[language][facet]}: ${label}`;
          return (
            <li key={`${facet} ${value}`}>
              <button
                type="button"
                className={styles.chip}
                aria-label={`${words.removeFilter(name)} (${format.number(counts.get(facet)?.get(value) ?? 0)})`}
                onClick={() =>
                  onFilter(
                    withValues(
                      filter,
                      facet,
                      (filter.values[facet] ?? []).filter((each) => each !== value),
                    ),
                  )
                }
              >
                <span className={styles.facet}>{facetNames[language][facet]}</span>
                <span>{label}</span>
                <span className={styles.count}>{format.number(counts.get(facet)?.get(value) ?? 0)}</span>
                <CrossIcon />
              </button>
            </li>
          );
        }),
      )}
      {days === null ? null : (
        <li>
          <button
            type="button"
            className={styles.chip}
            aria-label={words.removeFilter(`${words.days}: ${days}`)}
            onClick={() => onFilter({ ...filter, from: null, to: null })}
          >
            <span className={styles.facet}>{words.days}</span>
            <span>{days}</span>
            <CrossIcon />
          </button>
        </li>
      )}
      {onlyHighlighted ? (
        <li>
          <button
            type="button"
            className={styles.chip}
            aria-label={words.removeFilter(soughtMessages[language].onlyHighlightedChip)}
            onClick={() => onSeek({ onlyHighlighted: false })}
          >
            <span>{soughtMessages[language].onlyHighlightedChip}</span>
            <CrossIcon />
          </button>
        </li>
      ) : null}
      <li>
        <button
          type="button"
          className={styles.clear}
          onClick={() => onSeek({ filter: noFilter, onlyHighlighted: false })}
        >
          {words.clearFilters}
        </button>
      </li>
    </ul>
  );
}

const usedIn = ({ values }: TouchpointFilter) => facets.filter((facet) => (values[facet] ?? []).length > 0);
