import { useState } from 'react';
import { EmotionFace, Unseen } from '@/components/controls';
import { compareMessages } from '@/lib/i18n/compare';
import type { ComparedCell } from '@/lib/journey/compare/compareJourneys';
import type { Highlighted } from '@/lib/journey/highlights';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Sought } from '@/lib/journey/sought';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { emotionWords } from '../emotionWords';
import { PainIcon } from '../icons';
import { formatRoute, mapRoute } from '../route';
import { HighlightTags } from '../sought/HighlightTags';
import styles from './CompareMatrix.module.css';
import { Scroller } from './Scroller';
import { SeriesMark } from './SeriesMark';
import type { ShownComparison } from './shownComparison';

/** More than these in one place are shown when they are asked for. */
const shownAtOnce = 5;

interface Marking {
  readonly sought: Sought;
  /** What is to stand out; null where nothing is. */
  readonly highlighted: Highlighted | null;
}

/** What happened in each stage of each journey. */
export function CompareMatrix({ comparison, names, columnNames, ...marking }: ShownComparison & Marking) {
  const { language, format } = useDashboard();
  const words = compareMessages[language];
  return (
    <section className={cards.card} aria-labelledby="compare-matrix">
      <h2 id="compare-matrix">{words.matrix}</h2>
      <p className={cards.text}>{words.matrixText}</p>
      <Scroller name={words.matrix}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <td className={styles.corner} />
              {columnNames.map((name, column) => (
                <th key={comparison.columns[column]?.id ?? ''} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparison.subjects.map(({ cells, total }, nth) => (
              <tr key={names[nth]}>
                <th scope="row">
                  <SeriesMark nth={nth} />
                  <span className={styles.subject}>{names[nth]}</span>
                  <span className={styles.count}>
                    {words.pointCount(total.touchpoints.length, format.number(total.touchpoints.length))}
                  </span>
                </th>
                {cells.map((cell, column) => (
                  <td key={comparison.columns[column]?.id ?? ''}>
                    <Cell cell={cell} {...marking} />
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

function Cell({ cell: { touchpoints, figures }, ...marking }: Marking & { readonly cell: ComparedCell }) {
  const { language, format } = useDashboard();
  const words = compareMessages[language];
  const [isWhole, setWhole] = useState(false);
  if (touchpoints.length === 0) return <span className={styles.nothing}>{words.nothingHere}</span>;
  const shown = isWhole ? touchpoints : touchpoints.slice(0, shownAtOnce);
  const { meanValence } = figures;
  return (
    <>
      <p className={styles.summary}>
        {words.pointCount(touchpoints.length, format.number(touchpoints.length))}
        {meanValence.value === null
          ? null
          : ` · ${words.meanOf(format.valence(meanValence.value), format.number(meanValence.n))}`}
      </p>
      <ul className={styles.points}>
        {shown.map((touchpoint) => (
          <Point key={touchpoint.id} touchpoint={touchpoint} {...marking} />
        ))}
      </ul>
      {touchpoints.length > shownAtOnce ? (
        <button type="button" className={styles.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.showLess : words.showMore(format.number(touchpoints.length - shownAtOnce))}
        </button>
      ) : null}
    </>
  );
}

function Point({ touchpoint, sought, highlighted }: Marking & { readonly touchpoint: Touchpoint }) {
  const { language, messages, catalogues, format } = useDashboard();
  const words = compareMessages[language];
  const { id, journeyId, title, emotion, painPoints } = touchpoint;
  const kinds = highlighted?.get(id) ?? null;
  return (
    <li className={styles.point} data-highlighted={kinds ? '' : undefined}>
      <span className={styles.face}>
        <EmotionFace valence={emotion?.valence ?? null} size={16} />
        <Unseen>{emotionWords(emotion, language, catalogues.emotions) ?? messages.emotionOpen}:</Unseen>
      </span>
      <a href={formatRoute({ ...mapRoute(journeyId, id), ...sought })}>{title}</a>
      {kinds ? (
        <span className={styles.highlights}>
          <HighlightTags kinds={kinds} />
        </span>
      ) : null}
      {painPoints.map((pain) => (
        <span key={pain.id} className={styles.pain}>
          <PainIcon /> {pain.text}
          {pain.severity === null ? null : ` (${words.severity(format.number(pain.severity))})`}
        </span>
      ))}
    </li>
  );
}
