import { mapScreenMessages } from '@/lib/i18n/mapScreen';
import { studyMessages } from '@/lib/i18n/study';
import { counts } from '@/lib/journey/catalogues/counts';
import type { JourneyView } from '@/lib/journey/commands';
import { useDashboard } from '../dashboardTools';
import { CountValue } from '../study/CountValue';
import { shownCounts } from '../study/shownCounts';
import { Menu } from '../table/Menu';
import styles from './CountsMenu.module.css';

/** What the literature asks to be counted, of this journey, each with where the idea comes from. */
export function CountsMenu({ view }: { readonly view: JourneyView }) {
  const { language } = useDashboard();
  const words = mapScreenMessages[language];
  return (
    <Menu name={words.counts} align="end">
      {() => <CountList view={view} />}
    </Menu>
  );
}

function CountList({ view }: { readonly view: JourneyView }) {
  const { language, format } = useDashboard();
  const words = studyMessages[language];
  const { study, journey, stages, touchpoints } = view;
  const shown = shownCounts({ study, journeys: [{ ...journey, stages }], touchpoints }, journey.id);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={styles.panel} data-wide="" aria-label={words.counts} tabIndex={0}>
      <p className={styles.hint}>
        {mapScreenMessages[language].countsHint}
        {shown.excluded > 0 ? ` ${words.leftOutExcluded(shown.excluded, format.number(shown.excluded))}` : null}
        {shown.exposures > 0 ? ` ${words.leftOutExposures(shown.exposures, format.number(shown.exposures))}` : null}
      </p>
      <dl className={styles.list}>
        {counts.map((count) => {
          const { reference, ruleOfThumb } = count;
          return (
            <div key={count.id} className={styles.count}>
              <dt>
                {count.labels[language]}
                <span className={styles.source}>
                  {count.explanation[language]}{' '}
                  <cite>{words.source(count.source.name[language], count.source.year)}</cite>
                </span>
              </dt>
              <dd>
                <CountValue value={shown.values[count.id]} />
                {reference === null ? null : (
                  <span className={styles.reference}>
                    {reference.max === null || reference.max === reference.min
                      ? words.about(format.number(reference.min))
                      : words.fromTo(format.number(reference.min), format.number(reference.max))}
                    {ruleOfThumb ? ` (${words.ruleOfThumb})` : null}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
