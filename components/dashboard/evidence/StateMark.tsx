import type { EvidenceState } from '@/lib/journey/verifyEvidence';
import styles from './EvidenceSection.module.css';
import { useEvidenceWords } from './useEvidenceWords';

/** What hashing a file anew has found: a word, and where there is room what it means. */
export function StateMark({ state, isLong = false }: { readonly state: EvidenceState; readonly isLong?: boolean }) {
  const words = useEvidenceWords();
  const meaning = { intact: words.intactText, missing: words.missingText, altered: words.alteredText }[state];
  return (
    <span className={styles.state} data-state={state} title={isLong ? undefined : meaning}>
      <strong>{words[state]}</strong>
      {isLong ? <span>{meaning}</span> : null}
    </span>
  );
}
