import { Button } from '@/components/controls';
import type { Draft } from '@/lib/journey/commands';
import { useDashboard } from '../dashboardTools';
import { hostOf, webAddress } from '../sourceLink';
import styles from './UnfinishedDrafts.module.css';

export interface UnfinishedDraftsProps {
  readonly drafts: readonly Draft[];
  readonly onDiscard: (draft: Draft) => void;
}

/** Forms that were begun and never saved. */
export function UnfinishedDrafts({ drafts, onDiscard }: UnfinishedDraftsProps) {
  const { messages, format } = useDashboard();
  if (drafts.length === 0) return null;
  return (
    <details className={styles.drafts}>
      <summary className={styles.summary}>
        {messages.unfinishedTitle(drafts.length, format.number(drafts.length))}
      </summary>
      <p className={styles.hint}>{messages.unfinishedHint}</p>
      <ul className={styles.list}>
        {drafts.map((draft) => {
          const address = webAddress(draft.url);
          const title = draft.tag.title.trim() || draft.subject.page?.title || messages.untitled;
          return (
            <li key={draft.touchpointId} className={styles.draft}>
              <span className={styles.title}>{title}</span>
              <span className={styles.where}>
                {address ? `${hostOf(address)} · ` : ''}
                {format.dateTime(draft.updatedAt)}
              </span>
              <span className={styles.actions}>
                {address ? (
                  <a
                    className={styles.open}
                    href={address.href}
                    target="_blank"
                    rel="noreferrer noopener"
                    aria-label={messages.openPageOf(title)}
                  >
                    {messages.openPage}
                  </a>
                ) : null}
                <Button look="quiet" aria-label={messages.discardOf(title)} onClick={() => onDiscard(draft)}>
                  {messages.discard}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
