import { compareMessages } from '@/lib/i18n/compare';
import type { StudyView } from '@/lib/journey/commands';
import { proposeComparisons } from '@/lib/journey/compare/proposeComparisons';
import type { Subject } from '@/lib/journey/compare/subject';
import { subjectKey } from '@/lib/journey/compare/subject';
import { useDashboard } from '../dashboardTools';
import { compareRoute, formatRoute } from '../route';
import { StateMessage } from '../StateMessage';
import styles from './NothingCompared.module.css';
import { SeriesMark } from './SeriesMark';
import { subjectName } from './subjectNames';

/** What a comparison is good for, and what could be compared here, while there is nothing to compare. */
export function NothingCompared({
  view,
  subjects,
}: {
  readonly view: StudyView;
  readonly subjects: readonly Subject[];
}) {
  const { language, format } = useDashboard();
  const words = compareMessages[language];
  const proposals = subjects.length === 0 ? proposeComparisons(view.journeys, view.touchpoints) : [];
  const nameOf = (subject: Subject) => subjectName(subject, view, language, format) ?? words.gone;
  const text =
    subjects.length === 1
      ? words.emptyOne
      : view.journeys.length < 2
        ? `${words.emptyText} ${words.emptyNone}`
        : words.emptyText;
  return (
    <StateMessage title={words.emptyTitle} text={text}>
      {proposals.length === 0 ? null : (
        <ul className={styles.pairs} aria-label={words.proposals}>
          {proposals.map((proposed) => (
            <li key={proposed.map(subjectKey).join(' ')}>
              <a className={styles.pair} href={formatRoute(compareRoute(proposed))}>
                {proposed.map((subject, nth) => (
                  <span key={subjectKey(subject)} className={styles.one}>
                    <SeriesMark nth={nth} />
                    <span>{nameOf(subject)}</span>
                  </span>
                ))}
              </a>
            </li>
          ))}
        </ul>
      )}
    </StateMessage>
  );
}
