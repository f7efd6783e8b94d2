import { EmotionFace } from '@/components/controls/EmotionFace';
import { headlineText, presentMessages } from '@/lib/i18n/present';
import { labelOf } from '@/lib/journey/catalogues/label';
import { phases } from '@/lib/journey/catalogues/phases';
import type { Presentation, StageSlide as Stage } from '@/lib/journey/present/slides';
import type { Journey } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { BasisList } from './BasisList';
import { CurveStrip } from './CurveStrip';
import { Headline } from './Headline';
import { PointCard } from './PointCard';
import styles from './StageSlide.module.css';

/** So many of those for which there is no room are named. */
const mostNamed = 4;
/** Letters of a headline that is set smaller. */
const longHeadline = 64;

/** One stage: what stands out in it, its touchpoints, and its part of the curve in light. */
export function StageSlide({
  slide,
  presentation,
  journey,
}: {
  readonly slide: Stage;
  readonly presentation: Presentation;
  readonly journey: Journey;
}) {
  const { language, format } = useDashboard();
  const words = presentMessages[language];
  const { stageId, phase, points, others, total, coded, mean } = slide;
  const name = stageId === null ? words.toPlace : slide.name;
  const headline = headlineText(slide.headline, words, format.number);
  return (
    <div className={styles.slide} data-crowded={others.length > 0 ? '' : undefined}>
      <header className={styles.head}>
        <p className={styles.kicker}>
          {phase ? <span>{labelOf(phases, phase, language)}</span> : null}
          <b>{name}</b>
        </p>
        <Headline
          key={slide.stageId}
          journey={journey}
          slide={slide}
          text={headline}
          className={styles.headline}
          isLong={headline.length > longHeadline}
        />
        {total === 0 ? null : (
          <p className={styles.figures}>
            {mean === null ? (
              <span>{words.n(format.number(total))}</span>
            ) : (
              <>
                <span>{words.mean(format.valence(mean))}</span>
                <span>{words.codedOf(format.number(coded), format.number(total))}</span>
              </>
            )}
            <BasisList bases={slide.bases} />
          </p>
        )}
      </header>
      <div className={styles.cards} data-count={points.length}>
        {points.map((point) => (
          <PointCard key={point.id} point={point} isPlanned={journey.kind === 'planned'} isWide={points.length < 3} />
        ))}
      </div>
      {others.length === 0 ? null : (
        <section className={styles.others} aria-label={words.alsoHere}>
          <h2>{words.alsoHere}</h2>
          <ul>
            {others.slice(0, mostNamed).map(({ id, order, title, valence }) => (
              <li key={id}>
                <EmotionFace valence={valence} size={18} />
                <span className={styles.order}>{format.number(order)}</span>
                <span dir="auto">{title}</span>
              </li>
            ))}
            {others.length > mostNamed ? (
              <li className={styles.more}>
                {words.more(others.length - mostNamed, format.number(others.length - mostNamed))}
              </li>
            ) : null}
          </ul>
        </section>
      )}
      <div className={styles.curve}>
        <CurveStrip presentation={presentation} lit={{ stageId, name }} />
      </div>
    </div>
  );
}
