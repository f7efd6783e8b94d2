import { useMemo } from 'react';
import { insightsMessages } from '@/lib/i18n/insights';
import type { StudyView } from '@/lib/journey/commands';
import { coverageOf, usualTarget } from '@/lib/journey/insights/coverageOf';
import { readCoverageTarget, writeCoverageTarget } from '@/lib/journey/insights/coverageTarget';
import { labelIn } from '@/lib/journey/labelIn';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { noFilter, withValues } from '@/lib/journey/touchpointFilter';
import cards from '../../cards.module.css';
import { useDashboard } from '../../dashboardTools';
import { SavedNumber } from '../../fields/SavedNumber';
import { formatRoute, touchpointsRoute } from '../../route';
import { Scroller } from '../Scroller';
import styles from './CoverageGrid.module.css';

export interface CoverageGridProps {
  readonly view: StudyView;
  /** Those that pass the filter. */
  readonly touchpoints: readonly Touchpoint[];
}

/** How much was captured of each brand in each stage, against the target of the study. */
export function CoverageGrid({ view, touchpoints }: CoverageGridProps) {
  const { language, format, history, reportError } = useDashboard();
  const words = insightsMessages[language];
  const { study, brands, journeys } = view;
  const target = readCoverageTarget(study.extensions);
  const coverage = useMemo(
    () =>
      coverageOf(
        { journeys, touchpoints, countExposures: study.countExposures },
        // A review site is no brand that one has to capture.
        brands
          .filter(({ id, role }) => role !== 'thirdParty' || touchpoints.some(({ brandId }) => brandId === id))
          .map(({ id }) => id),
        target,
      ),
    [journeys, touchpoints, study.countExposures, brands, target],
  );
  const setTarget = (next: number | null) => {
    const extensions = writeCoverageTarget(study.extensions, next === usualTarget ? null : next);
    history
      .run(
        'editRecord',
        { type: 'studies', id: study.id, changes: { extensions } },
        { label: words.targetChanged, mergeKey: `coverage ${study.id}` },
      )
      .catch(reportError);
  };
  /** The stages of a column: itself, or those of the phase. */
  const stagesOf = (columnId: string) =>
    coverage.kind === 'stages'
      ? [columnId]
      : [
          ...new Set(
            journeys.flatMap(({ stages }) => stages.filter(({ phase }) => phase === columnId).map(({ id }) => id)),
          ),
        ];
  if (coverage.rows.length === 0) return null;
  return (
    <section className={cards.card} aria-labelledby="compare-coverage">
      <h2 id="compare-coverage">{words.coverage}</h2>
      <p className={cards.text}>{coverage.kind === 'stages' ? words.coverageText : words.coverageTextPhases}</p>
      <div className={styles.head}>
        <div className={styles.target}>
          <SavedNumber name={words.target} value={target} min={1} max={1000} onSave={setTarget} />
        </div>
        <p className={styles.reached} role="status">
          {words.reached(format.number(coverage.reached), format.number(coverage.fields))}
        </p>
      </div>
      <Scroller name={words.coverage}>
        <table className={styles.grid}>
          <thead>
            <tr>
              <th scope="col">{words.brand}</th>
              {coverage.columns.map(({ id, labels }) => (
                <th key={id} scope="col">
                  {labels ? labelIn(labels, language) : ''}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {coverage.rows.map(({ brandId, cells }) => (
              <tr key={brandId}>
                <th scope="row">{brandId === null ? words.noBrand : brands.find(({ id }) => id === brandId)?.name}</th>
                {cells.map(({ columnId, n, missing }) => (
                  <td key={columnId} data-state={missing === 0 ? 'reached' : n === 0 ? 'nothing' : 'some'}>
                    {n === 0 ? (
                      <span className={styles.figure}>{format.number(0)}</span>
                    ) : (
                      <a
                        className={styles.figure}
                        href={formatRoute({
                          ...touchpointsRoute(false),
                          filter: withValues(withValues(noFilter, 'stage', stagesOf(columnId)), 'brand', [
                            brandId ?? '',
                          ]),
                        })}
                      >
                        {format.number(n)}
                      </a>
                    )}
                    <span className={styles.bar} aria-hidden="true">
                      <span style={{ width: `${Math.min(100, (100 * n) / target)}%` }} />
                    </span>
                    <span className={styles.state}>
                      {missing === 0 ? words.enough : words.missing(format.number(missing))}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}
