import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button, EmotionFace } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import { channels } from '@/lib/journey/catalogues/channels';
import { exclusionKinds, ownExclusion } from '@/lib/journey/catalogues/exclusionKinds';
import { labelOf } from '@/lib/journey/catalogues/label';
import { pauseReasons } from '@/lib/journey/catalogues/pauseReasons';
import { waysToReach } from '@/lib/journey/catalogues/reachedBy';
import type { RunningWalkthrough } from '@/lib/journey/commands';
import { compareInstants } from '@/lib/journey/compareInstants';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { PageView, Pause } from '@/lib/journey/schemas/walkthrough';
import { happenedAt, type TrailItem, trailOf } from '@/lib/journey/visit/trail';
import { OffLineForm } from './OffLineForm';
import styles from './panel.module.css';
import { usePanel } from './panelTools';
import { clockTime } from './times';
import { type PanelKeys, panelKeys, useKeys } from './usePanelKeys';

/** Of a long walk the panel shows the last steps; all of them are on the dashboard. */
const mostShown = 20;

/** A page, something off-line, or a gap in time. */
type Step =
  | { readonly kind: 'page'; readonly at: string; readonly pageView: PageView; readonly touchpoint: Touchpoint | null }
  | Exclude<TrailItem, { readonly kind: 'pages' }>;

/** In their order. The panel shows each page for itself, also where one touchpoint stands for several. */
function stepsOf({ pageViews, touchpoints, walkthrough }: RunningWalkthrough): Step[] {
  const items = trailOf({ pageViews, touchpoints, pauses: walkthrough.pauses });
  return items
    .flatMap((item): Step[] =>
      item.kind === 'pages'
        ? item.pageViews.map((pageView) => ({
            kind: 'page',
            at: pageView.arrivedAt,
            pageView,
            touchpoint: item.touchpoint,
          }))
        : [item],
    )
    .sort((a, b) => compareInstants(a.at, b.at));
}

/** What happened so far, the latest first: pages, what was off-line, gaps. */
export function TrailPart({ view, keys }: { view: RunningWalkthrough; keys: PanelKeys }) {
  const { run, language, announce } = usePanel();
  const messages = walkthroughMessages[language];
  const [isAdding, setIsAdding] = useState(false);
  const [dropped, setDropped] = useState<{ readonly group: string; readonly name: string } | null>(null);
  const steps = stepsOf(view);
  const [added, setAdded] = useState('');
  const adder = useRef<HTMLButtonElement>(null);
  useKeys(keys, { offLine: () => setIsAdding(true) });

  function close(title: string | null): void {
    // At once, so that there is the button to give the keyboard to.
    flushSync(() => setIsAdding(false));
    adder.current?.focus();
    setAdded(title === null ? '' : messages.added(title));
    if (title !== null) announce(messages.added(title));
  }

  async function drop(type: 'pageViews' | 'touchpoints', id: string, name: string): Promise<void> {
    const done = await run('deleteRecord', { type, id });
    if (!done?.group) return;
    setDropped({ group: done.group, name });
    announce(messages.dropped(name));
  }

  return (
    <section className={styles.part}>
      <h2 className={styles.partTitle}>
        {messages.trail} <span className={styles.faint}>{messages.trailCount(view.pageViews.length)}</span>
      </h2>
      {isAdding ? (
        <OffLineForm walkthroughId={view.walkthrough.id} onDone={close} />
      ) : (
        <Button ref={adder} keyCap={panelKeys.offLine} onClick={() => setIsAdding(true)}>
          {messages.offLine}
        </Button>
      )}
      {added === '' || isAdding || dropped !== null ? null : <p className={styles.faint}>{added}</p>}
      {dropped === null ? null : (
        <p className={styles.row}>
          {messages.dropped(dropped.name)}
          <Button look="quiet" onClick={() => void run('undo', { group: dropped.group }).then(() => setDropped(null))}>
            {messages.undo}
          </Button>
        </p>
      )}
      {steps.length === 0 ? <p className={styles.faint}>{messages.trailEmpty}</p> : null}
      <ol className={styles.trail} reversed>
        {steps
          .slice(-mostShown)
          .reverse()
          .map((step) =>
            step.kind === 'pause' ? (
              <GapRow key={`${step.at} ${step.pause.reason}`} pause={step.pause} />
            ) : step.kind === 'page' ? (
              <PageRow
                key={step.pageView.id}
                {...step}
                isInView={step.pageView.id === view.inView}
                onDrop={(name) => void drop('pageViews', step.pageView.id, name)}
              />
            ) : (
              <OffLineRow
                key={step.touchpoint.id}
                touchpoint={step.touchpoint}
                onDrop={(name) => void drop('touchpoints', step.touchpoint.id, name)}
              />
            ),
          )}
      </ol>
      {steps.length > mostShown ? <p className={styles.faint}>{messages.trailLatest(mostShown)}</p> : null}
    </section>
  );
}

interface PageRowProps {
  readonly pageView: PageView;
  readonly touchpoint: Touchpoint | null;
  readonly isInView: boolean;
  readonly onDrop: (name: string) => void;
}

function PageRow({ pageView, touchpoint, isInView, onDrop }: PageRowProps) {
  const { language } = usePanel();
  const messages = walkthroughMessages[language];
  const { title, url, excludedKind, arrivedAt, inViewMs, reachedBy, searchTerms } = pageView;
  const name =
    excludedKind === null
      ? title || url || ''
      : messages.excluded(labelOf([...exclusionKinds, ownExclusion], excludedKind, language));
  const way = waysToReach.find((each) => each.id === reachedBy)?.labels[language];
  return (
    <li className={styles.view} aria-current={isInView ? 'true' : undefined}>
      <span className={styles.viewName} title={url ?? undefined}>
        {name}
      </span>
      {touchpoint?.emotion ? <EmotionFace valence={touchpoint.emotion.valence} size={18} /> : null}
      <StepFacts at={arrivedAt} facts={[messages.inViewFor(clockTime(inViewMs)), way, searchTerms]} />
      <DropButton name={messages.labelled(messages.dropPage, name)} onClick={() => onDrop(name)} />
    </li>
  );
}

function OffLineRow({ touchpoint, onDrop }: { touchpoint: Touchpoint; onDrop: (name: string) => void }) {
  const { language } = usePanel();
  const messages = walkthroughMessages[language];
  const { title, channel, emotion } = touchpoint;
  return (
    <li className={styles.view}>
      <span className={styles.viewName}>{title}</span>
      {emotion ? <EmotionFace valence={emotion.valence} size={18} /> : null}
      <StepFacts at={happenedAt(touchpoint)} facts={[channel && labelOf(channels, channel, language)]} />
      <DropButton name={messages.labelled(messages.dropOffLine, title)} onClick={() => onDrop(title)} />
    </li>
  );
}

/** When nothing was recorded, and why. */
function GapRow({ pause: { from, to, reason } }: { pause: Pause }) {
  const { language } = usePanel();
  const lasted = to === null ? null : clockTime(Date.parse(to) - Date.parse(from));
  return (
    <li className={styles.gap}>
      <StepFacts at={from} facts={[labelOf(pauseReasons, reason, language), lasted]} />
    </li>
  );
}

function StepFacts({ at, facts }: { at: string; facts: readonly (string | null | undefined)[] }) {
  const { locale } = usePanel();
  const time = new Date(at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  return <span className={styles.faint}>{[time, ...facts].filter(Boolean).join(' · ')}</span>;
}

function DropButton({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" className={styles.drop} aria-label={name} title={name} onClick={onClick}>
      ×
    </button>
  );
}
