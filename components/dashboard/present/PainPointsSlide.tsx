import { useMemo } from 'react';
import { presentMessages } from '@/lib/i18n/present';
import { mostFindings, type Presentation, type Slide } from '@/lib/journey/present/slides';
import { useDashboard } from '../dashboardTools';
import { CurveStrip } from './CurveStrip';
import styles from './FindingsSlide.module.css';
import { mostNamed, Places } from './Places';

const steps = [1, 2, 3, 4, 5] as const;

/** Pain points, the gravest and most frequent first, each with where it was met. */
export function PainPointsSlide({
  slide,
  presentation,
}: {
  readonly slide: Extract<Slide, { readonly kind: 'painPoints' }>;
  readonly presentation: Presentation;
}) {
  const { language, format } = useDashboard();
  const words = presentMessages[language];
  const { findings } = slide;
  const more = findings.length - mostFindings;
  const grave = findings.filter(({ value }) => (value ?? 0) >= 4).length;
  const shown = findings.slice(0, mostFindings);
  const numbered = useMemo(() => {
    const named = findings.slice(0, mostFindings).flatMap(({ touchpointIds }) => touchpointIds.slice(0, mostNamed));
    return new Set([...named, ...findings.flatMap(({ touchpointIds }) => touchpointIds)]);
  }, [findings]);
  return (
    <div className={styles.slide}>
      <header>
        <p className={styles.kicker}>
          <b>{words.painPoints}</b>
          <span>{words.n(format.number(findings.length))}</span>
        </p>
        <h1 className={styles.headline}>
          {words.painPointsTitle(findings.length, format.number(findings.length), grave, format.number(grave))}
        </h1>
      </header>
      <ol className={styles.list} data-columns={shown.length > 2 ? 2 : 1}>
        {shown.map(({ text, value, touchpointIds }) => (
          <li key={text} className={styles.item}>
            <span
              className={styles.bars}
              role="img"
              aria-label={value === null ? words.noSeverity : words.severity(format.number(value))}
            >
              {steps.map((step) => (
                <i key={step} data-on={step <= (value ?? 0)} />
              ))}
            </span>
            <div>
              <p className={styles.text} dir="auto">
                {text}
              </p>
              <Places presentation={presentation} touchpointIds={touchpointIds} />
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.curve}>
        <CurveStrip presentation={presentation} numbered={numbered} />
      </div>
      {more > 0 ? <p className={styles.more}>{words.more(more, format.number(more))}</p> : null}
    </div>
  );
}
