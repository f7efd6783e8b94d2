import { useCallback, useState } from 'react';
import { visitReportMessages } from '@/lib/i18n/visitReport';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import { evidenceKinds } from '@/lib/journey/catalogues/evidenceKinds';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { useDashboard } from '../dashboardTools';
import { EvidenceViewer } from '../evidence/EvidenceViewer';
import { Thumbnail } from '../Thumbnail';
import { isPicture } from '../touchpointPicture';
import styles from './EvidenceCell.module.css';

export interface EvidenceCellProps {
  /** What the evidence is of. */
  readonly title: string;
  readonly evidence: readonly Evidence[];
  /** Whether there must be some. */
  readonly isRequired: boolean;
}

/** On how much evidence something rests, and on what: each piece opens large. */
export function EvidenceCell({ title, evidence, isRequired }: EvidenceCellProps) {
  const { language, format, thumbnails } = useDashboard();
  const [enlarged, setEnlarged] = useState<Evidence | null>(null);
  const close = useCallback(() => setEnlarged(null), []);
  if (evidence.length === 0) {
    return isRequired ? (
      <span className={styles.missing}>{visitReportMessages[language].evidenceMissing}</span>
    ) : (
      walkthroughsMessages[language].none
    );
  }
  return (
    <>
      {format.number(evidence.length)}
      <ul className={styles.pieces}>
        {evidence.map((each) => (
          <li key={each.id}>
            <button type="button" className={styles.piece} onClick={() => setEnlarged(each)}>
              {isPicture(each) ? (
                <Thumbnail className={styles.picture} sha256={each.sha256} cache={thumbnails} alt="" missing={null} />
              ) : null}
              {labelOf(evidenceKinds, each.kind, language)}
            </button>
          </li>
        ))}
      </ul>
      {enlarged ? <EvidenceViewer evidence={evidence} startsAt={enlarged.id} title={title} onClose={close} /> : null}
    </>
  );
}
