import { verbatimMessages } from '@/lib/i18n/touchpoint';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';
import { useDashboard } from '../dashboardTools';
import styles from './Verbatim.module.css';

/** A rating as stars, where it is of a few. */
export function Stars({ rating }: { readonly rating: NonNullable<Verbatim['rating']> }) {
  const { language, format } = useDashboard();
  const best = rating.best ?? 5;
  const words = verbatimMessages[language].starsOf(format.number(rating.value), format.number(best));
  if (!(best > 0 && best <= 10)) return <span className={styles.starWords}>{words}</span>;
  const full = Math.max(0, Math.min(Math.round(best), Math.round(rating.value)));
  return (
    <span className={styles.stars} role="img" aria-label={words} title={words}>
      {'★'.repeat(full)}
      <span className={styles.noStars}>{'★'.repeat(Math.round(best) - full)}</span>
    </span>
  );
}
