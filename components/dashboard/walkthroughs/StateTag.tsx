import { labelOf } from '@/lib/journey/catalogues/label';
import { type WalkthroughStateId, walkthroughStates } from '@/lib/journey/catalogues/walkthroughStates';
import { useDashboard } from '../dashboardTools';
import styles from './states.module.css';

/** How far a walkthrough has come, in a word. */
export function StateTag({ state }: { readonly state: WalkthroughStateId }) {
  const { language } = useDashboard();
  return (
    <span className={styles.state} data-state={state}>
      {labelOf(walkthroughStates, state, language)}
    </span>
  );
}
