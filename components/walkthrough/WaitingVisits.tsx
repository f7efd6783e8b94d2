import { useState } from 'react';
import { Button, Notice } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import { labelOf } from '@/lib/journey/catalogues/label';
import { walkthroughStates } from '@/lib/journey/catalogues/walkthroughStates';
import type { StudyWalkthroughs, WalkthroughSummary } from '@/lib/journey/commands';
import styles from './panel.module.css';
import { usePanel } from './panelTools';

export interface WaitingVisitsProps {
  readonly waiting: StudyWalkthroughs;
  readonly onChoose: (summary: WalkthroughSummary) => void;
}

/** One that waits to be begun, or to be done again. */
const goesOn = new Set(['toDo', 'returned']);
/** Nothing is walked here just now: one's own that is under way was brought back by an undo or by a backup. */
const wasLeft = new Set(['running', 'paused']);

/** The visits to go on with: one's own first, those of others by their names and only after a question. */
export function WaitingVisits({ waiting, onChoose }: WaitingVisitsProps) {
  const messages = walkthroughMessages[usePanel().language];
  const [askedId, setAskedId] = useState<string | null>(null);
  const isOthers = ({ walkthrough }: WalkthroughSummary) =>
    walkthrough.observerId !== null && walkthrough.observerId !== waiting.me;
  const open = waiting.walkthroughs.filter((each) => {
    const { state } = each.walkthrough;
    return goesOn.has(state) || (wasLeft.has(state) && !isOthers(each));
  });
  const [own, others] = [open.filter((each) => !isOthers(each)), open.filter(isOthers)];
  const nameOf = (id: string | null) => {
    const observer = waiting.observers.find((each) => each.id === id);
    return observer?.name || observer?.initials || messages.somebodyElse;
  };

  return (
    <>
      {own.length === 0 ? null : (
        <section className={styles.part}>
          <h2 className={styles.partTitle}>{messages.goOnWith}</h2>
          <ul className={styles.list}>
            {own.map((summary) => (
              <li key={summary.walkthrough.id}>
                <Visit
                  summary={summary}
                  shopper={summary.walkthrough.observerId === null ? messages.noShopper : ''}
                  onChoose={() => onChoose(summary)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length === 0 ? null : (
        <section className={styles.part}>
          <h2 className={styles.partTitle}>{messages.ofOthers}</h2>
          <ul className={styles.list}>
            {others.map((summary) => {
              const { id, observerId } = summary.walkthrough;
              const name = nameOf(observerId);
              return (
                <li key={id} className={styles.form}>
                  <Visit
                    summary={summary}
                    shopper={messages.shopperIs(name)}
                    isAsked={askedId === id}
                    onChoose={() => setAskedId(askedId === id ? null : id)}
                  />
                  {askedId === id ? (
                    <Notice tone="warning" role="alert" title={messages.isOthers(name)}>
                      <div className={styles.asking}>
                        {messages.isOthersText}
                        <Button onClick={() => onChoose(summary)}>{messages.walkOthers}</Button>
                      </div>
                    </Notice>
                  ) : null}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {open.length === 0 ? null : (
        <div className={styles.part}>
          <h2 className={styles.partTitle}>{messages.beginNew}</h2>
        </div>
      )}
    </>
  );
}

interface VisitProps {
  readonly summary: WalkthroughSummary;
  /** Whose it is; empty where it is one's own. */
  readonly shopper: string;
  /** Whether it is asked about; left out where it is not. */
  readonly isAsked?: boolean;
  readonly onChoose: () => void;
}

function Visit({ summary: { walkthrough, journey }, shopper, isAsked, onChoose }: VisitProps) {
  const { language } = usePanel();
  const { state, returnComment } = walkthrough;
  const facts = [labelOf(walkthroughStates, state, language), shopper, returnComment];
  return (
    <button type="button" className={styles.choice} aria-expanded={isAsked} onClick={onChoose}>
      <span>{journey.title}</span>
      <span className={styles.faint}>{facts.filter(Boolean).join(' · ')}</span>
    </button>
  );
}
