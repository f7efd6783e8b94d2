import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import type { Persona } from '@/lib/journey/schemas/study';
import { BriefFacts, type SaidBrief } from './BriefFacts';
import styles from './panel.module.css';
import { usePanel } from './panelTools';

export interface BriefPartProps {
  readonly brief: SaidBrief;
  readonly persona: Persona | null;
  /** Whether nothing was done by it yet. */
  readonly isNew: boolean;
}

/** The brief, to be read before the first task begins; folded then. */
export function BriefPart({ brief, persona, isNew }: BriefPartProps) {
  const messages = walkthroughMessages[usePanel().language];
  return (
    <details className={styles.group} open={isNew}>
      <summary>{messages.theBrief}</summary>
      <BriefFacts brief={brief} persona={persona} />
    </details>
  );
}
