import { useEffect, useRef, useState } from 'react';
import { Button, Notice } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import type { RunningWalkthrough } from '@/lib/journey/commands';
import type { Criterion, Task } from '@/lib/journey/schemas/walkthrough';
import type { OpenPoints } from '@/lib/journey/visit/openPoints';
import { bringToTop } from './bringToTop';
import { goToCriterion } from './criterionPlace';
import styles from './panel.module.css';
import { usePanel } from './panelTools';
import { Scale } from './Scale';
import type { TaskChoice } from './TaskPart';

export interface EndPartProps {
  readonly view: RunningWalkthrough;
  readonly open: OpenPoints;
  /** Goes to a task, or to what came of it. */
  readonly onTask: (choice: Omit<TaskChoice, 'turn'>) => void;
  readonly onCancel: () => void;
  readonly onEnded: (walkthroughId: string) => void;
}

/** As many are named at once; more are folded, so that the end stays in view. */
const fewPoints = 5;
/** Rights that a walk asks for, not those of single frames that were given for good. */
const ofWalks = (site: string) => site === '<all_urls>' || site.startsWith('*://');

/** The end: what is still open, whether it would be recommended, and whether the right to see pages goes back. */
export function EndPart({ view, open, onTask, onCancel, onEnded }: EndPartProps) {
  const tools = usePanel();
  const { browser, language } = tools;
  const messages = walkthroughMessages[language];
  const { walkthrough } = view;
  const [recommend, setRecommend] = useState<number | null>(walkthrough.likelihoodToRecommend);
  /** Null until the browser has told. */
  const [sites, setSites] = useState<readonly string[] | null>(null);
  const [givesBack, setGivesBack] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => void browser.allowedSites().then((allowed) => setSites(allowed.filter(ofWalks))), [browser]);
  const isComplete = sites !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once more when all of it is there, as it ends the page.
  useEffect(() => bringToTop(heading.current), [isComplete]);
  const criterion = (each: Criterion) => ({
    id: each.id,
    name: each.question,
    go: () => goToCriterion(each.id),
  });
  const warnings = [
    {
      text: messages.unfinishedTasks(open.tasks.length),
      points: open.tasks.map(({ id, text }: Task) => ({
        id,
        name: text,
        go: () => onTask({ askedId: null, taskId: id }),
      })),
    },
    {
      text: messages.unsaidTasks(open.unsaid.length),
      points: open.unsaid.map(({ id, text }: Task) => ({
        id,
        name: text,
        go: () => {
          const run = walkthrough.tasks.findLast(({ taskId }) => taskId === id);
          onTask({ askedId: run?.id ?? null, taskId: null });
        },
      })),
    },
    { text: messages.openCriteria(open.unanswered.length), points: open.unanswered.map(criterion) },
    { text: messages.missingEvidence(open.withoutEvidence.length), points: open.withoutEvidence.map(criterion) },
    { text: messages.missingComments(open.withoutComment.length), points: open.withoutComment.map(criterion) },
  ].filter(({ points }) => points.length > 0);

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
    // What the browser itself was told to allow, it keeps.
    if (givesBack && sites !== null && sites.length > 0) await browser.giveBackSites(sites).catch(() => false);
  }

  return (
    <section className={styles.part}>
      <h2 ref={heading} tabIndex={-1} className={styles.partTitle}>
        {messages.endTitle}
      </h2>
      {warnings.length === 0 ? null : (
        <Notice tone="warning" title={messages.endWarning}>
          <ul className={styles.warnings}>
            {warnings.map(({ text, points }) => (
              <li key={text}>
                <details open={points.length <= fewPoints}>
                  <summary>{text}</summary>
                  <ul className={styles.points}>
                    {points.map(({ id, name, go }) => (
                      <li key={id}>
                        <button type="button" className={styles.link} onClick={go}>
                          {name}
                        </button>
                      </li>
                    ))}
                  </ul>
                </details>
              </li>
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
      {sites === null || sites.length === 0 ? null : (
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
