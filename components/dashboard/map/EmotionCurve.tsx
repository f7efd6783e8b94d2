import styles from './EmotionCurve.module.css';

export interface EmotionCurveProps {
  /** Mean valence of this stage and its neighbours; null = nothing coded there, a gap in the curve. */
  readonly previous: number | null;
  readonly mean: number | null;
  readonly next: number | null;
}

/** From the top (+2) to the bottom (-2), as a share of the height; half a dot is left free at either end. */
const level = (valence: number) => 12 + ((2 - valence) / 4) * 76;

/**
 * One stage's part of the emotion curve. Each part draws half the way to its neighbours, so that the parts meet at the
 * borders of the columns. For eyes only: the column says its mean in words.
 */
export function EmotionCurve({ previous, mean, next }: EmotionCurveProps) {
  return (
    <div className={styles.curve} aria-hidden="true">
      <svg className={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <line className={styles.zero} x1="0" y1="50" x2="100" y2="50" />
        {mean !== null && previous !== null ? (
          <line className={styles.line} x1="-50" y1={level(previous)} x2="50" y2={level(mean)} />
        ) : null}
        {mean !== null && next !== null ? (
          <line className={styles.line} x1="50" y1={level(mean)} x2="150" y2={level(next)} />
        ) : null}
      </svg>
      {mean === null ? null : (
        <span className={styles.dot} data-valence={Math.round(mean) + 0} style={{ top: `${level(mean)}%` }} />
      )}
    </div>
  );
}
