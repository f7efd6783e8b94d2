import { useMemo, useState } from 'react';
import { Button, Field } from '@/components/controls';
import { verbatimMessages } from '@/lib/i18n/touchpoint';
import { labelIn } from '@/lib/journey/labelIn';
import { fold, searchTerms } from '@/lib/journey/search';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { formatRoute, mapRoute } from '../route';
import type { StudySectionProps } from '../study/sectionProps';
import { OpenSweeps } from '../sweep/OpenSweeps';
import styles from './Verbatim.module.css';
import { VerbatimList } from './VerbatimList';

/** More than anybody reads at a time. */
const shownAtOnce = 100;

/** All verbatims of the study, under a touchpoint or not, newest first. */
export function VerbatimsSection({ records }: StudySectionProps) {
  const { language, format } = useDashboard();
  const words = verbatimMessages[language];
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(shownAtOnce);
  const themeNames = useMemo(
    () => new Map(records.themes.map(({ id, name }) => [id, labelIn(name, language)])),
    [records.themes, language],
  );
  const all = records.verbatims.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
  const terms = searchTerms(query);
  const found = all.filter(({ quote, authorInitials, themeIds }) => {
    const text = fold([quote, authorInitials, ...themeIds.map((id) => themeNames.get(id) ?? '')].join(' '));
    return terms.every((term) => text.includes(term));
  });
  const shown = found.slice(0, limit);
  return (
    <div className={cards.column}>
      <OpenSweeps />
      <section className={cards.card} aria-labelledby="verbatims-heading">
        <div className={styles.head}>
          <h2 id="verbatims-heading">{words.verbatims}</h2>
          <span className={cards.count} role="status">
            {terms.length === 0
              ? words.countOf(all.length, format.number(all.length))
              : words.found(format.number(found.length), format.number(all.length))}
          </span>
          {all.length > 3 ? (
            <div className={styles.search}>
              <Field name={words.search}>
                {(control) => (
                  <input
                    type="text"
                    {...control}
                    value={query}
                    onChange={(event) => {
                      setQuery(event.target.value);
                      setLimit(shownAtOnce);
                    }}
                  />
                )}
              </Field>
            </div>
          ) : null}
        </div>
        <p className={cards.text}>{words.verbatimsText}</p>
        <VerbatimList
          verbatims={shown}
          records={records}
          evidence={records.evidence}
          born={{ touchpointId: null, journeyId: null, stageId: null, brandId: null }}
          beside={({ journeyId, touchpointId }) =>
            touchpointId === null ? null : (
              <a className={cards.link} href={formatRoute(mapRoute(journeyId, touchpointId))}>
                {words.openTouchpoint}
              </a>
            )
          }
        />
        {all.length === 0 ? (
          <p className={styles.empty}>
            <strong>{words.empty}.</strong> {words.emptyText}
          </p>
        ) : null}
        {found.length > shown.length ? (
          <Button className={styles.more} onClick={() => setLimit(limit + shownAtOnce)}>
            {words.showMore}
          </Button>
        ) : null}
      </section>
    </div>
  );
}
