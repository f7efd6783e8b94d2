import type { Valence } from '@/lib/journey/catalogues/valences';
import styles from './EmotionFace.module.css';

export interface EmotionFaceProps {
  /** Null: not coded yet, an empty dashed round. Values outside the scale show as the nearest end. */
  readonly valence: number | null;
  /** In CSS pixels. */
  readonly size: number;
  /** `filled` for a chosen or recorded emotion, `outline` for one on offer. */
  readonly look?: 'filled' | 'outline';
}

/** Told apart by shape as well as by colour: brows, eyes and mouth differ at each step. */
const features: Record<Valence, { brows?: string; eyes: string; mouth: string; open?: true }> = {
  [-2]: {
    brows: 'M6.6 8.2 10 10M17.4 8.2 14 10',
    eyes: 'M8.9 11.4v.9M15.1 11.4v.9',
    mouth: 'M7.8 17.6c1.2-2.2 2.6-3.2 4.2-3.2s3 1 4.2 3.2',
  },
  [-1]: { eyes: 'M8.9 9.6v1.2M15.1 9.6v1.2', mouth: 'M8.4 16.4c1-1.1 2.2-1.6 3.6-1.6s2.6.5 3.6 1.6' },
  0: { eyes: 'M8.9 9.6v1.2M15.1 9.6v1.2', mouth: 'M8.4 15.4h7.2' },
  1: { eyes: 'M8.9 9.6v1.2M15.1 9.6v1.2', mouth: 'M8.4 14.4c1 1.1 2.2 1.6 3.6 1.6s2.6-.5 3.6-1.6' },
  2: {
    eyes: 'M7.6 10.6c.3-.9.8-1.3 1.4-1.3s1.1.4 1.4 1.3M13.6 10.6c.3-.9.8-1.3 1.4-1.3s1.1.4 1.4 1.3',
    mouth: 'M7.5 13.6h9c-.4 2.8-2 4.3-4.5 4.3s-4.1-1.5-4.5-4.3z',
    open: true,
  },
};

const colours: Record<Valence, string | undefined> = {
  [-2]: styles.m2,
  [-1]: styles.m1,
  0: styles.zero,
  1: styles.p1,
  2: styles.p2,
};

/** The face of an emotion, for eyes only: name it in words beside it. */
export function EmotionFace({ valence, size, look = 'filled' }: EmotionFaceProps) {
  if (valence === null) {
    return (
      <svg className={styles.open} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
        <circle className={styles.round} cx="12" cy="12" r="10" strokeDasharray="3.1 3.2" />
      </svg>
    );
  }
  const step = Math.max(-2, Math.min(2, Math.round(valence))) as Valence;
  const { brows, eyes, mouth, open } = features[step];
  return (
    <svg
      className={`${colours[step]} ${look === 'filled' ? styles.filled : styles.outline}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <circle className={styles.round} cx="12" cy="12" r="10.5" />
      {brows === undefined ? null : <path className={styles.stroke} d={brows} />}
      <path className={styles.stroke} d={eyes} />
      <path className={open ? styles.mouth : styles.stroke} d={mouth} />
    </svg>
  );
}
