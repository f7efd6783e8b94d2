import { studyMessages } from '@/lib/i18n/study';
import { labelIn } from '@/lib/journey/labelIn';
import { useDashboard } from '../dashboardTools';
import { formatRoute, touchpointsRoute } from '../route';
import styles from './CountsCard.module.css';
import type { ShownCount } from './shownCounts';

/** More links than these would push the other counts off the screen. */
const mostLinks = 12;

/** One count in figures and words. */
export function CountValue({ value }: { readonly value: ShownCount }) {
  const { language, format } = useDashboard();
  const words = studyMessages[language];
  switch (value.kind) {
    case 'number':
      return <span className={styles.figure}>{format.number(value.value)}</span>;
    case 'missing':
      return <span className={styles.faint}>{words[value.why]}</span>;
    case 'spread': {
      const { least, median, most, journeys } = value.spread;
      if (journeys === 1) return <span className={styles.figure}>{format.number(median)}</span>;
      return (
        <>
          <span className={styles.figure}>{format.number(median)}</span>
          <span className={styles.detail}>{words.medianOf(format.number(journeys))}</span>
          <span className={styles.detail}>{words.range(format.number(least), format.number(most))}</span>
        </>
      );
    }
    case 'shares': {
      const { shares, open } = value;
      const all = shares.reduce((sum, { count }) => sum + count, open);
      if (all === 0) return <span className={styles.faint}>{words.none}</span>;
      const rows = [
        ...shares.map(({ labels, count }) => ({ name: labelIn(labels, language), count })),
        { name: words.open, count: open },
      ];
      return (
        <dl className={styles.shares}>
          {rows
            .filter(({ count }) => count > 0)
            .map(({ name, count }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {words.percent(format.number(Math.round((100 * count) / all)))} ({format.number(count)})
                </dd>
              </div>
            ))}
        </dl>
      );
    }
    case 'stages':
      return (
        <>
          <span className={styles.figure}>{format.number(value.stages.length)}</span>
          <span className={styles.detail}>{value.stages.map((labels) => labelIn(labels, language)).join(', ')}</span>
        </>
      );
    case 'touchpoints': {
      const { touchpoints } = value;
      const more = touchpoints.length - mostLinks;
      return (
        <>
          <span className={styles.figure}>{format.number(touchpoints.length)}</span>
          <ul className={styles.links}>
            {touchpoints.slice(0, mostLinks).map(({ id, title }) => (
              <li key={id}>
                <a href={formatRoute({ ...touchpointsRoute(false), touchpointId: id })}>{title}</a>
              </li>
            ))}
            {more > 0 ? <li className={styles.faint}>{words.andMore(format.number(more))}</li> : null}
          </ul>
        </>
      );
    }
  }
}
