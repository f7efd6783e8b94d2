import { insightsMessages } from '@/lib/i18n/insights';
import type { ThemeFinding } from '@/lib/journey/insights/finding';
import { useDashboard } from '../../dashboardTools';
import { formatRoute, studyRoute } from '../../route';
import { Scroller } from '../Scroller';
import styles from './Insights.module.css';
import type { InsightFacts } from './insightFacts';
import { TouchpointLinks } from './TouchpointLinks';

/** Themes by how often they are met, in what was lived and in what customers say. */
export function ThemeTable({
  themes,
  facts,
}: {
  readonly themes: readonly ThemeFinding[];
  readonly facts: InsightFacts;
}) {
  const { language, format } = useDashboard();
  const words = insightsMessages[language];
  return (
    <Scroller name={words.themes}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.theme}</th>
            <th scope="col">{words.inPainPoints}</th>
            <th scope="col">{words.inVerbatims}</th>
            <th scope="col">{words.gravest}</th>
            <th scope="col">{words.touchpointsOfIt}</th>
          </tr>
        </thead>
        <tbody>
          {themes.map(({ themeId, painPoints, verbatimIds, value, touchpointIds }) => (
            <tr key={themeId}>
              <th scope="row">{facts.themeName(themeId)}</th>
              <td className={styles.figure}>{format.number(painPoints)}</td>
              <td className={styles.figure}>
                {verbatimIds.length === 0 ? (
                  format.number(0)
                ) : (
                  <a href={formatRoute(studyRoute('verbatims'))}>{format.number(verbatimIds.length)}</a>
                )}
              </td>
              <td className={styles.detail}>{value === null ? '–' : words.severity(format.number(value))}</td>
              <td>
                <TouchpointLinks ids={touchpointIds} facts={facts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
