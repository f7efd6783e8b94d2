import { useMemo, useState } from 'react';
import { studyMessages } from '@/lib/i18n/study';
import { type Count, counts } from '@/lib/journey/catalogues/counts';
import type { StudyRecords } from '@/lib/journey/commands';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { Choice } from '../fields/SavedFields';
import { ReadingState } from '../ReadingState';
import { useStoreQuery } from '../useStoreQuery';
import styles from './CountsCard.module.css';
import { CountValue } from './CountValue';
import { shownCounts } from './shownCounts';

/** Above this many touchpoints they are read only when the counts are asked for: every edit would read them again. */
const readAtOnce = 2000;

/** What the literature asks to be counted, of the study or of one journey, with where each idea comes from. */
export function CountsCard({ records }: { readonly records: StudyRecords }) {
  const { language } = useDashboard();
  const words = studyMessages[language];
  const touchpoints = records.journeys.reduce((sum, journey) => sum + journey.touchpoints, 0);
  const [isOpen, setOpen] = useState(touchpoints <= readAtOnce);
  return (
    <section className={cards.card} aria-labelledby="study-counts">
      <h2 id="study-counts">{words.counts}</h2>
      <p className={cards.text}>{words.countsText}</p>
      {touchpoints === 0 ? <p className={styles.empty}>{words.nothingToCount}</p> : null}
      {touchpoints > readAtOnce ? (
        <details className={styles.fold} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.showCounts}</summary>
        </details>
      ) : null}
      {touchpoints > 0 && isOpen ? <Counts records={records} /> : null}
    </section>
  );
}

function Counts({ records }: { readonly records: StudyRecords }) {
  const { store, language, format } = useDashboard();
  const words = studyMessages[language];
  const { data: view, error, reload } = useStoreQuery(store, 'studyView', { studyId: records.study.id });
  const [journeyId, setJourneyId] = useState('');
  const shown = useMemo(() => view && shownCounts(view, journeyId || null), [view, journeyId]);
  if (!shown) return <ReadingState screen={words.counts} error={error} onRetry={reload} />;
  const journey = view?.journeys.find(({ id }) => id === journeyId);
  return (
    <>
      <Choice
        className={styles.scope}
        name={words.countsOf}
        value={journey ? journeyId : ''}
        options={[
          { value: '', label: words.wholeStudy },
          ...records.journeys.map(({ id, title, kind }) => ({
            value: id,
            label: kind === 'planned' ? words.planned(title) : title,
          })),
        ]}
        onChoose={setJourneyId}
      />
      <p className={styles.counted} role="status">
        {words.counted(shown.touchpoints, format.number(shown.touchpoints))}
        {shown.excluded > 0 ? ` ${words.leftOutExcluded(shown.excluded, format.number(shown.excluded))}` : null}
        {shown.exposures > 0 ? ` ${words.leftOutExposures(shown.exposures, format.number(shown.exposures))}` : null}
      </p>
      {/* A table that is wider than the screen is scrolled by itself. */}
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        tabIndex={0}
        aria-label={`${words.countsOf} ${journey?.title ?? words.wholeStudy}`}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.count}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.reference}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map((count) => (
              <tr key={count.id}>
                <th scope="row">
                  {count.labels[language]}
                  <span className={styles.explanation}>
                    {count.explanation[language]}{' '}
                    <cite>{words.source(count.source.name[language], count.source.year)}</cite>
                  </span>
                </th>
                <td>
                  <CountValue value={shown.values[count.id]} />
                </td>
                <td>
                  <Reference count={count} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** What the literature gives to compare with; what is only a saying of the trade is called so. */
function Reference({ count: { reference, ruleOfThumb } }: { readonly count: Count }) {
  const { language, format } = useDashboard();
  const words = studyMessages[language];
  if (reference === null) return <span className={styles.faint}>{words.noReference}</span>;
  const { min, max } = reference;
  return (
    <>
      <span className={styles.figure}>
        {max === null || max === min
          ? words.about(format.number(min))
          : words.fromTo(format.number(min), format.number(max))}
      </span>
      {ruleOfThumb ? <span className={styles.thumb}>{words.ruleOfThumb}</span> : null}
    </>
  );
}
