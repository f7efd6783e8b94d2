import { presentMessages } from '@/lib/i18n/present';
import { bases as basisCatalogue } from '@/lib/journey/catalogues/bases';
import { labelOf } from '@/lib/journey/catalogues/label';
import { basisMarker } from '@/lib/journey/present/basisMarker';
import type { BasisCounts } from '@/lib/journey/present/slides';
import { useDashboard } from '../dashboardTools';
import { Drawing } from '../map/Drawing';
import styles from './BasisList.module.css';

/** How many rest on what, each with the marker that it has on the curve. */
export function BasisList({ bases }: { readonly bases: BasisCounts }) {
  const { language, format } = useDashboard();
  const words = presentMessages[language];
  return (
    <span className={styles.bases}>
      {bases.map(({ basis, count }) => (
        <span key={basis} className={styles.basis}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <Drawing marks={basisMarker(basis)} />
          </svg>
          {words.basis(labelOf(basisCatalogue, basis, language), format.number(count))}
        </span>
      ))}
    </span>
  );
}
