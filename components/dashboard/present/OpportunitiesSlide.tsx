import { insightsMessages } from '@/lib/i18n/insights';
import { presentMessages } from '@/lib/i18n/present';
import { mostFindings, type Presentation, type Slide } from '@/lib/journey/present/slides';
import { OpportunityMatrix } from '../compare/insights/OpportunityMatrix';
import { useDashboard } from '../dashboardTools';
import styles from './FindingsSlide.module.css';
import { Places } from './Places';

/** Opportunities, quick wins first, beside the matrix of their value and cost. */
export function OpportunitiesSlide({
  slide,
  presentation,
}: {
  readonly slide: Extract<Slide, { readonly kind: 'opportunities' }>;
  readonly presentation: Presentation;
}) {
  const { language, format } = useDashboard();
  const words = presentMessages[language];
  const { unanswered } = slide;
  const all = slide.findings.length;
  const findings = slide.findings.slice(0, mostFindings);
  const quick = slide.findings.filter(({ isQuickWin }) => isQuickWin).length;
  const more = all - findings.length;
  const rest = [
    more > 0 ? words.more(more, format.number(more)) : '',
    unanswered > 0 ? words.unanswered(unanswered, format.number(unanswered)) : '',
  ].filter(Boolean);
  return (
    <div className={styles.slide}>
      <header>
        <p className={styles.kicker}>
          <b>{words.opportunities}</b>
          <span>{words.n(format.number(all))}</span>
        </p>
        <h1 className={styles.headline}>
          {words.opportunitiesTitle(all, format.number(all), quick, format.number(quick))}
        </h1>
      </header>
      <div className={styles.withMatrix}>
        <ol className={styles.list}>
          {findings.map((finding, nth) => {
            const { text, isQuickWin, customerValue, implementationCost, touchpointIds } = finding;
            const isJudged = customerValue !== null && implementationCost !== null;
            return (
              // Two may have the same words, with another value or cost.
              // biome-ignore lint/suspicious/noArrayIndexKey: its place in the list is what it is known by here.
              <li key={nth} className={styles.item}>
                <span className={styles.number} aria-hidden="true">
                  {format.number(nth + 1)}
                </span>
                <div>
                  <p className={styles.text} dir="auto">
                    {text}
                  </p>
                  <p className={styles.judged}>
                    {isQuickWin ? <span className={styles.quick}>{words.quickWin}</span> : null}
                    {isJudged
                      ? insightsMessages[language].valueAndCost(
                          format.number(customerValue),
                          format.number(implementationCost),
                        )
                      : words.notJudged}
                  </p>
                  <Places presentation={presentation} touchpointIds={touchpointIds} />
                </div>
              </li>
            );
          })}
        </ol>
        <div className={styles.matrix}>
          <OpportunityMatrix opportunities={findings} />
        </div>
      </div>
      {rest.length > 0 ? <p className={styles.more}>{rest.join(' · ')}</p> : null}
    </div>
  );
}
