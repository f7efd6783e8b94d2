import { highlightNames } from '@/lib/i18n/sought';
import type { Highlight } from '@/lib/journey/highlights';
import { highlightSigns } from '@/lib/journey/map/highlightRow';
import { useDashboard } from '../dashboardTools';
import styles from './HighlightTags.module.css';

/** Why a touchpoint stands out. */
export function HighlightTags({ kinds }: { readonly kinds: readonly Highlight[] }) {
  const { language } = useDashboard();
  return kinds.map((kind) => (
    <span key={kind} className={styles.tag}>
      <span aria-hidden="true">{highlightSigns[kind]}</span> {highlightNames[language][kind]}
    </span>
  ));
}
