import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { durationText } from '@/lib/i18n/durationText';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import { valenceScale } from '@/lib/journey/catalogues/emotions';
import { labelOf } from '@/lib/journey/catalogues/label';
import { pauseReasons } from '@/lib/journey/catalogues/pauseReasons';
import type { WalkthroughView } from '@/lib/journey/commands';
import { trailOf } from '@/lib/journey/visit/trail';
import { lasted } from '@/lib/journey/visit/visitTimes';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { StateMessage } from '../StateMessage';
import styles from './Trail.module.css';
import { TrailBar } from './TrailBar';
import { TrailRow } from './TrailRow';
import { stepKey, type TrailStep, useTrailActs } from './useTrailActs';

/** What happened, step by step, to be put in order: steps are ticked, then merged, made touchpoints of, tagged or dropped. */
export function Trail({ view }: { readonly view: WalkthroughView }) {
  const { language, format, announce } = useDashboard();
  const words = walkthroughsMessages[language];
  const acts = useTrailActs(view);
  const { pageViews, touchpoints, walkthrough } = view;
  const { pauses } = walkthrough;
  const items = useMemo(() => trailOf({ pageViews, touchpoints, pauses }), [pageViews, touchpoints, pauses]);
  const steps = useMemo(() => items.filter((item): item is TrailStep => item.kind !== 'pause'), [items]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLOListElement>(null);
  const keysId = useId();
  const chosen = steps.filter((step) => ticked.has(stepKey(step)));

  const tickOnly = (keys: Iterable<string>) => {
    const next = new Set(keys);
    setTicked(next);
    announce(words.ticked(next.size, format.number(next.size)));
  };
  const toggle = (key: string, isTicked: boolean) => {
    const next = new Set(chosen.map(stepKey));
    if (isTicked) next.add(key);
    else next.delete(key);
    tickOnly(next);
  };
  const afterwards = (done: boolean) => {
    if (done) setTicked(new Set());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, target } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    const index = steps.findIndex((step) => stepKey(step) === target.value);
    const isCommand = event.ctrlKey || event.metaKey;
    const run = (act: () => void) => {
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    const goTo = (to: number) => {
      const step = steps[to];
      if (!step) return;
      const boxes = [...(list.current?.querySelectorAll<HTMLInputElement>('input[data-step]') ?? [])];
      boxes.find(({ value }) => value === stepKey(step))?.focus();
      if (shiftKey) toggle(stepKey(step), true);
    };
    if (isCommand) {
      if (key.toLowerCase() === 'a') run(() => tickOnly(steps.map(stepKey)));
      return;
    }
    if (event.altKey) return;
    if (key === 'ArrowDown') return run(() => goTo(index + 1));
    if (key === 'ArrowUp') return run(() => goTo(index - 1));
    if (key === 'Escape' && chosen.length > 0) return run(() => tickOnly([]));
    if (chosen.length === 0) return;
    const valence = valenceScale.toSorted((a, b) => a.value - b.value)[Number(key) - 1]?.value;
    if (valence !== undefined) return run(() => void acts.setValence(chosen, valence));
    if (key === 'm') return run(() => void acts.merge(chosen).then(afterwards));
    if (key === 't') return run(() => void acts.make(chosen).then(afterwards));
    if (key === 'Delete') return run(() => void acts.drop(chosen).then(afterwards));
  };

  if (items.length === 0) return <StateMessage title={words.trailEmpty} />;
  const isAll = steps.length > 0 && chosen.length === steps.length;
  return (
    <div className={styles.trail}>
      <div className={styles.top}>
        <label className={styles.all}>
          <input
            type="checkbox"
            checked={isAll}
            aria-label={words.tickAll}
            onChange={() => tickOnly(isAll ? [] : steps.map(stepKey))}
          />
          <span aria-hidden="true">{words.steps(steps.length, format.number(steps.length))}</span>
        </label>
        <p className={cards.count}>
          {words.pages(pageViews.length, format.number(pageViews.length))} ·{' '}
          {words.points(touchpoints.length, format.number(touchpoints.length))}
        </p>
        <p className={styles.text}>{words.trailText}</p>
      </div>
      <ol ref={list} className={styles.steps} aria-label={words.review} aria-describedby={keysId} onKeyDown={onKeyDown}>
        {items.map((item) =>
          item.kind === 'pause' ? (
            <li key={`${item.at} ${item.pause.reason}`} className={styles.gap}>
              {item.pause.to === null
                ? words.gapOpen(labelOf(pauseReasons, item.pause.reason, language))
                : words.gapFor(
                    labelOf(pauseReasons, item.pause.reason, language),
                    durationText(lasted(item.pause.from, item.pause.to, Date.now()), format),
                  )}
            </li>
          ) : (
            <TrailRow
              key={stepKey(item)}
              step={item}
              view={view}
              isTicked={ticked.has(stepKey(item))}
              onTick={(isTicked) => toggle(stepKey(item), isTicked)}
              onSplit={(step, pageViewId) => void acts.split(step, pageViewId)}
              onDrop={() => void acts.drop([item])}
              onDropPage={(id) => void acts.dropPage(id)}
            />
          ),
        )}
      </ol>
      <p id={keysId} className={styles.keys}>
        {words.trailKeys}
      </p>
      {chosen.length === 0 ? null : (
        <TrailBar
          chosen={chosen}
          stages={view.stages}
          onMerge={() => void acts.merge(chosen).then(afterwards)}
          onMake={() => void acts.make(chosen).then(afterwards)}
          onDrop={() => void acts.drop(chosen).then(afterwards)}
          onStage={(stageId) => void acts.setStage(chosen, stageId)}
          onValence={(valence) => void acts.setValence(chosen, valence)}
          onUntick={() => tickOnly([])}
        />
      )}
    </div>
  );
}
