import { useEffect, useRef, useState } from 'react';
import { Button, Notice } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import type { RunningWalkthrough } from '@/lib/journey/commands';
import type { OpenPoints } from '@/lib/journey/visit/openPoints';
import styles from './panel.module.css';
import { usePanel } from './panelTools';
import { Scale } from './Scale';

export interface EndPartProps {
  readonly view: RunningWalkthrough;
  readonly open: OpenPoints;
  readonly onCancel: () => void;
  readonly onEnded: (walkthroughId: string) => void;
}

/** The end: what is still open, whether it would be recommended, and whether the right to see pages goes back. */
export function EndPart({ view, open, onCancel, onEnded }: EndPartProps) {
  const tools = usePanel();
  const { browser, language } = tools;
  const messages = walkthroughMessages[language];
  const { walkthrough } = view;
  const [recommend, setRecommend] = useState<number | null>(walkthrough.likelihoodToRecommend);
  const [sites, setSites] = useState<readonly string[]>([]);
  const [givesBack, setGivesBack] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => void browser.allowedSites().then(setSites), [browser]);
  const warnings = [
    open.tasks.length > 0 ? messages.unfinishedTasks(open.tasks.length) : '',
    open.unanswered.length > 0 ? messages.openCriteria(open.unanswered.length) : '',
    open.withoutEvidence.length > 0 ? messages.missingEvidence(open.withoutEvidence.length) : '',
    open.withoutComment.length > 0 ? messages.missingComments(open.withoutComment.length) : '',
  ].filter(Boolean);

  async function end(): Promise<void> {
    const walkthroughId = walkthrough.id;
    // Told first: the walkthrough is gone from here as soon as it is over.
    onEnded(walkthroughId);
    const moved = await tools.run('moveWalkthrough', {
      walkthroughId,
      state: 'toValidate',
      at: tools.now(),
      likelihoodToRecommend: recommend,
    });
    if (!moved) return;
    await browser.leave();
    if (givesBack) await browser.giveBackSites(sites);
  }

  return (
    <section className={styles.part}>
      <h2 ref={heading} tabIndex={-1} className={styles.partTitle}>
        {messages.endTitle}
      </h2>
      {warnings.length === 0 ? null : (
        <Notice tone="warning" title={messages.endWarning}>
          <ul className={styles.warnings}>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Scale
        name={messages.recommend}
        value={recommend}
        from={0}
        to={10}
        low={messages.recommendLow}
        high={messages.recommendHigh}
        onChoose={setRecommend}
      />
      {sites.length === 0 ? null : (
        <label className={styles.tick}>
          <input type="checkbox" checked={givesBack} onChange={({ target }) => setGivesBack(target.checked)} />
          <span>{messages.giveBack}</span>
        </label>
      )}
      <div className={styles.row}>
        <Button look="primary" onClick={() => void end()}>
          {warnings.length === 0 ? messages.endNow : messages.endAnyway}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {messages.cancel}
        </Button>
      </div>
    </section>
  );
}
