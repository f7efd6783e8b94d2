import { useState } from 'react';
import { EmotionFace } from '@/components/controls';
import { insightsMessages } from '@/lib/i18n/insights';
import { useDashboard } from '../../dashboardTools';
import { formatRoute, mapRoute } from '../../route';
import styles from './Insights.module.css';
import type { InsightFacts } from './insightFacts';

const shownAtOnce = 4;

/** The touchpoints that something was found in, each leading to its place on the map. */
export function TouchpointLinks({ ids, facts }: { readonly ids: readonly string[]; readonly facts: InsightFacts }) {
  const { language, format } = useDashboard();
  const words = insightsMessages[language];
  const [isWhole, setWhole] = useState(false);
  if (ids.length === 0) return null;
  const shown = isWhole ? ids : ids.slice(0, shownAtOnce);
  return (
    <>
      <ul className={styles.links} aria-label={words.touchpointsOfIt}>
        {shown.map((id) => {
          const touchpoint = facts.touchpoint(id);
          return touchpoint ? (
            <li key={id}>
              <EmotionFace valence={touchpoint.emotion?.valence ?? null} size={14} />
              <a href={formatRoute(mapRoute(touchpoint.journeyId, id))}>{touchpoint.title}</a>
            </li>
          ) : null;
        })}
      </ul>
      {ids.length > shownAtOnce ? (
        <button type="button" className={styles.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.less : words.more(format.number(ids.length - shownAtOnce))}
        </button>
      ) : null}
    </>
  );
}
