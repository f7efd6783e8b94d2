import { useState } from 'react';
import { Button, Notice } from '@/components/controls';
import { handOverMessages } from '@/lib/i18n/handOver';
import { teamMessages } from '@/lib/i18n/team';
import { observerNames } from '@/lib/journey/observerNames';
import type { Observer } from '@/lib/journey/schemas/study';
import { DialogActions } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';

export interface AreYouProps {
  /** For whom the file was saved. */
  readonly shoppers: readonly Observer[];
  /** Whether whoever works here is one of them now. */
  readonly onAnswered: (isOneOfThem: boolean) => void;
}

/** Asks whoever imported a file that was saved for a shopper whether they are the one: what they record then comes back as the same person's. */
export function AreYou({ shoppers, onAnswered }: AreYouProps) {
  const { history, language, reportError } = useDashboard();
  const words = handOverMessages[language];
  const team = teamMessages[language];
  const names = observerNames(shoppers, (nth) => team.numberedObserver(String(nth)));
  const [became, setBecame] = useState<string | null>(null);
  if (became !== null) {
    return (
      <p className={styles.done} role="status">
        {words.youAre(became)}
      </p>
    );
  }
  const become = (id: string, name: string) => {
    history.run('becomeObserver', { observerId: id }, { label: team.becameObserver(name) }).then(() => {
      setBecame(name);
      onAnswered(true);
    }, reportError);
  };
  const isOne = names.size === 1;
  const [first = ''] = names.values();
  return (
    <Notice tone="info" title={isOne ? words.areYou(first) : words.whichAreYou}>
      <div className={styles.form}>
        <p>{words.areYouText}</p>
        <DialogActions>
          <Button onClick={() => onAnswered(false)}>{isOne ? words.notMe : words.noneOfThem}</Button>
          {[...names].map(([id, name]) => (
            <Button key={id} look={isOne ? 'primary' : 'plain'} onClick={() => become(id, name)}>
              {isOne ? words.yesIAm(name) : words.iAm(name)}
            </Button>
          ))}
        </DialogActions>
      </div>
    </Notice>
  );
}
