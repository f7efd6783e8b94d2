import { EmotionFace } from '@/components/controls/EmotionFace';
import { presentMessages } from '@/lib/i18n/present';
import type { Presentation } from '@/lib/journey/present/slides';
import { useDashboard } from '../dashboardTools';
import styles from './FindingsSlide.module.css';

/** So many touchpoints are named. */
export const mostNamed = 2;

/** The touchpoints in which something was found. */
export function Places({
  presentation,
  touchpointIds,
}: {
  readonly presentation: Presentation;
  readonly touchpointIds: readonly string[];
}) {
  const { language, format } = useDashboard();
  const words = presentMessages[language];
  const points = touchpointIds.flatMap((id) => presentation.byId.get(id) ?? []);
  const more = points.length - mostNamed;
  return (
    <p className={styles.places}>
      {points.slice(0, mostNamed).map(({ id, order, title, stageName, valence }) => (
        <span key={id} className={styles.place}>
          <EmotionFace valence={valence} size={16} />
          <span dir="auto">
            {format.number(order)}. {title}
          </span>
          <i>{stageName}</i>
        </span>
      ))}
      {more > 0 ? <span>{words.more(more, format.number(more))}</span> : null}
    </p>
  );
}
