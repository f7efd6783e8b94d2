import { useMemo, useRef, useState } from 'react';
import { EmotionFace } from '@/components/controls';
import { compareMessages } from '@/lib/i18n/compare';
import { type BasisId, bases, basisIds } from '@/lib/journey/catalogues/bases';
import { labelOf } from '@/lib/journey/catalogues/label';
import { layoutCurves } from '@/lib/journey/compare/layoutCurves';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import styles from './CompareCurves.module.css';
import { Scroller } from './Scroller';
import { SeriesMark } from './SeriesMark';
import { seriesOf } from './series';
import type { ShownComparison } from './shownComparison';
import { useWidth } from './useWidth';

const height = 300;
const left = 36;
/** A column narrower than this could not be named: then the drawing is scrolled. */
const leastColumn = 92;

/** The emotion curves of all that is compared, over each other. */
export function CompareCurves({ comparison, names, columnNames }: ShownComparison) {
  const { language, format } = useDashboard();
  const words = compareMessages[language];
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(frame, 960);
  const [front, setFront] = useState<number | null>(null);
  const stages = comparison.columns.filter(({ id }) => id !== null).length;
  const width = Math.max(room, left + stages * leastColumn);
  const drawing = useMemo(
    () => layoutCurves(comparison, { width, height, left, top: 18, right: 4, bottom: 18 }),
    [comparison, width],
  );
  const hasSpread = comparison.subjects.some(({ measured, isGroup }) => isGroup && measured > 1);
  const order = drawing.curves.toSorted((a, b) => Number(a.subject === front) - Number(b.subject === front));
  return (
    <section className={cards.card} aria-labelledby="compare-curves">
      <h2 id="compare-curves">{words.curves}</h2>
      <p className={cards.text}>
        {comparison.kind === 'stages' ? words.curvesText : words.curvesTextPhases}{' '}
        {hasSpread ? words.curvesSpread : null}
      </p>
      <Scroller name={words.curves} ref={frame}>
        <div className={styles.plane} style={{ width }}>
          <div className={styles.columns} aria-hidden="true">
            {drawing.columns.map(({ column, x, width: own }) => (
              <span key={column} className={styles.column} style={{ left: x, width: own }} title={columnNames[column]}>
                {columnNames[column]}
              </span>
            ))}
          </div>
          <div className={styles.drawing}>
            {drawing.levels.map(({ valence, y }) => (
              <span key={valence} className={styles.face} style={{ top: y }}>
                <EmotionFace valence={valence} size={20} />
              </span>
            ))}
            <svg width={width} height={height} role="img" aria-label={words.curvesName(names.join(', '))}>
              {drawing.levels.map(({ valence, y }) => (
                <line
                  key={valence}
                  className={valence === 0 ? styles.zero : styles.level}
                  x1={left}
                  x2={width}
                  y1={y}
                  y2={y}
                />
              ))}
              {drawing.columns.slice(1).map(({ column, x }) => (
                <line key={column} className={styles.level} x1={x} x2={x} y1={0} y2={height} />
              ))}
              {order.map(({ subject, line, band, points }) => {
                const { colour, dash, marker } = seriesOf(subject);
                const isBehind = front !== null && front !== subject;
                return (
                  <g key={subject} className={isBehind ? styles.behind : undefined}>
                    <path d={band} fill={colour} opacity={0.13} />
                    <path d={line} className={styles.line} stroke={colour} strokeDasharray={dash} />
                    {points.map(({ x, y, column, figure, low, high }) => (
                      <g key={column}>
                        {low === high ? null : (
                          <path
                            className={styles.whisker}
                            stroke={colour}
                            d={`M${x - 4},${high}h8M${x},${high}V${low}M${x - 4},${low}h8`}
                          />
                        )}
                        <path
                          d={marker(x, y, 6)}
                          className={styles.marker}
                          style={figure.few ? { fill: 'var(--surface)', stroke: colour } : { fill: colour }}
                        >
                          <title>
                            {words.valenceAt(
                              names[subject] ?? '',
                              columnNames[column] ?? '',
                              format.valence(figure.value ?? 0),
                              format.number(figure.n),
                            )}
                          </title>
                        </path>
                      </g>
                    ))}
                  </g>
                );
              })}
            </svg>
          </div>
        </div>
      </Scroller>
      <p className={styles.few}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
        {words.hollow}
      </p>
      <ul className={styles.legend} aria-label={words.legend}>
        {comparison.subjects.map(({ total, isGroup, measured }, nth) => (
          <li key={names[nth]}>
            <button
              type="button"
              className={styles.entry}
              aria-pressed={front === nth}
              aria-label={words.showOnly(names[nth] ?? '')}
              onClick={() => setFront(front === nth ? null : nth)}
            >
              <SeriesMark nth={nth} />
              <span className={styles.name}>{names[nth]}</span>
            </button>
            <p className={styles.ground}>
              {isGroup ? `${words.groupHint(measured, format.number(measured))} · ` : ''}
              {words.coded(
                format.number(codedIn(total.emotionsByBasis)),
                words.pointCount(total.touchpoints.length, format.number(total.touchpoints.length)),
              )}
            </p>
            <p className={styles.ground}>
              {basisIds
                .filter((id) => total.emotionsByBasis[id] > 0)
                .map((id) => `${labelOf(bases, id, language)} ${format.number(total.emotionsByBasis[id])}`)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const codedIn = (byBasis: Readonly<Record<BasisId, number>>) => basisIds.reduce((sum, id) => sum + byBasis[id], 0);
