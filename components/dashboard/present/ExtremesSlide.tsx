import { useMemo } from 'react';
import { EmotionFace } from '@/components/controls/EmotionFace';
import { presentMessages } from '@/lib/i18n/present';
import { bases } from '@/lib/journey/catalogues/bases';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { ExtremesSlide as Extremes, Presentation } from '@/lib/journey/present/slides';
import type { ToldPoint } from '@/lib/journey/present/toldPoints';
import { useDashboard } from '../dashboardTools';
import { CurveStrip } from './CurveStrip';
import styles from './ExtremesSlide.module.css';
import { feelingOf } from './PointCard';

/** So many of each end are told. */
const mostTold = 3;
/** More stages than these make no headline. */
const mostStages = 2;

/** The highest and lowest points, with their numbers on the whole curve. */
export function ExtremesSlide({
  slide,
  presentation,
}: {
  readonly slide: Extremes;
  readonly presentation: Presentation;
}) {
  const { language, format } = useDashboard();
  const words = presentMessages[language];
  const { lowest, highest, coded, drop } = slide;
  const stagesOf = (points: readonly ToldPoint[]) => [...new Set(points.map(({ stageName }) => stageName))];
  const [best, worst] = [stagesOf(highest), stagesOf(lowest)];
  const list = new Intl.ListFormat(format.locale, { type: 'conjunction' });
  const numbered = useMemo(() => {
    const told = [...highest.slice(0, mostTold), ...lowest.slice(0, mostTold)];
    return new Set([...told, ...highest, ...lowest].map(({ id }) => id));
  }, [lowest, highest]);
  const isManyStages = best.length > mostStages || worst.length > mostStages;
  return (
    <div className={styles.slide}>
      <header>
        <p className={styles.kicker}>
          {isManyStages ? null : <b>{words.extremes}</b>}
          <span>{words.n(format.number(coded))}</span>
        </p>
        <h1 className={styles.headline}>
          {isManyStages ? words.extremes : words.bestAndWorst(list.format(best), list.format(worst))}
        </h1>
      </header>
      <div className={styles.curve}>
        <CurveStrip presentation={presentation} numbered={numbered} />
      </div>
      <div className={styles.ends}>
        <End title={words.highestPoints(highest.length)} points={highest} look="high" />
        <End title={words.lowestPoints(lowest.length)} points={lowest} look="low" />
      </div>
      {drop ? (
        <p className={styles.drop}>
          {words.fallsFrom(drop.from.title, drop.to.title)} ({format.valence(drop.value)})
        </p>
      ) : null}
    </div>
  );
}

function End(props: { readonly title: string; readonly points: readonly ToldPoint[]; readonly look: 'high' | 'low' }) {
  const { title, points, look } = props;
  const { language, format } = useDashboard();
  const words = presentMessages[language];
  const more = points.length - mostTold;
  return (
    <section className={styles.end} data-look={look}>
      <h2>{title}</h2>
      <ul>
        {points.slice(0, mostTold).map((point) => (
          <li key={point.id}>
            <EmotionFace valence={point.valence} size={34} />
            <div>
              <p className={styles.title} dir="auto">
                {format.number(point.order)}. {point.title}
              </p>
              <p className={styles.soft}>
                {[point.stageName, feelingOf(point, language), labelOf(bases, point.basis, language)].join(' · ')}
              </p>
            </div>
          </li>
        ))}
        {more > 0 ? <li className={styles.soft}>{words.more(more, format.number(more))}</li> : null}
      </ul>
    </section>
  );
}
