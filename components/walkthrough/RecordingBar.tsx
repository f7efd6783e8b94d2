import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button, Notice } from '@/components/controls';
import { errorMessages } from '@/lib/i18n/errors';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import { exclusionKinds, ownExclusion } from '@/lib/journey/catalogues/exclusionKinds';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { RunningWalkthrough, StoreErrorCode } from '@/lib/journey/commands';
import styles from './panel.module.css';
import { usePanel } from './panelTools';
import { clockTime, walkedMs } from './times';
import { useHasFocus } from './useHasFocus';
import { type PanelKeys, panelKeys, useKeys } from './usePanelKeys';

export interface RecordingBarProps {
  readonly view: RunningWalkthrough;
  readonly now: number;
  /** Null where nothing is recorded in this browser. */
  readonly logsPages: boolean | null;
  readonly keys: PanelKeys;
}

/** Whether it records, for how long, what is in view; pause, go on, forget. */
export function RecordingBar({ view, now, logsPages, keys }: RecordingBarProps) {
  const tools = usePanel();
  const { browser, language } = tools;
  const messages = walkthroughMessages[language];
  const { walkthrough, journey, pageViews } = view;
  const [forgotten, setForgotten] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<StoreErrorCode | null>(null);
  useEffect(() => browser.watchTrouble(setTrouble), [browser]);
  const hasFocus = useHasFocus();
  const bar = useRef<HTMLElement>(null);
  const isRunning = walkthrough.state === 'running';
  const shown = pageViews.find(({ id }) => id === view.inView);

  async function pauseOrGoOn(): Promise<void> {
    const walkthroughId = walkthrough.id;
    const at = tools.now();
    if (isRunning) {
      if (await tools.run('moveWalkthrough', { walkthroughId, state: 'paused', at })) await browser.leave();
    } else if (await tools.run('moveWalkthrough', { walkthroughId, state: 'running', at })) {
      await browser.follow(walkthroughId, logsPages ?? (await browser.allowedSites()).length > 0);
    }
  }

  function letSee(): void {
    // At once: the browser asks only at a click.
    void browser
      .askForSites('all')
      .catch(() => false)
      .then((isAllowed) => (isAllowed ? browser.follow(walkthrough.id, true) : tools.announce(messages.accessRefused)));
  }

  async function forget(): Promise<void> {
    const done = await tools.run('deleteLastMinutes', { walkthroughId: walkthrough.id, at: tools.now(), minutes: 5 });
    if (!done) return;
    setForgotten(done.group);
    tools.announce(messages.forgotten);
  }

  // What the focus goes to, or what is brought to the top, stands below it: it is as tall as its title and what it tells.
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--bar-height', `${bar.current?.offsetHeight ?? 0}px`);
  });
  useKeys(keys, { pause: () => void pauseOrGoOn() });
  const light = isRunning ? (logsPages === true ? messages.recording : messages.recordingByHand) : messages.paused;
  return (
    <header ref={bar} className={styles.bar}>
      <h1 className={styles.barTitle} title={journey.title}>
        {journey.title}
      </h1>
      <p className={styles.light} data-on={isRunning && logsPages === true && trouble === null}>
        <span className={styles.lamp} aria-hidden="true" />
        <span>{light}</span>
        <span className={styles.time} role="timer">
          {clockTime(walkedMs(walkthrough.startedAt, walkthrough.pauses, now))}
        </span>
      </p>
      {isRunning && trouble !== null ? (
        <Notice tone="danger" role="alert" title={errorMessages[language][trouble]}>
          {trouble === 'full'
            ? messages.troubleFull
            : trouble === 'blocked'
              ? messages.troubleBlocked
              : messages.troubleElse}
        </Notice>
      ) : null}
      {isRunning && logsPages === true ? (
        <p className={styles.inView}>
          {shown === undefined ? (
            messages.noPage
          ) : shown.excludedKind === null ? (
            <>
              <span className={styles.faint}>{messages.inView}</span> <strong>{shown.title || shown.url}</strong>
            </>
          ) : (
            messages.excluded(labelOf([...exclusionKinds, ownExclusion], shown.excludedKind, language))
          )}
        </p>
      ) : null}
      {isRunning && logsPages !== true ? (
        <p className={styles.inView}>
          <button type="button" className={styles.link} onClick={letSee}>
            {messages.letSee}
          </button>
        </p>
      ) : null}
      <div className={styles.row}>
        <Button look={isRunning ? 'plain' : 'primary'} keyCap={panelKeys.pause} onClick={() => void pauseOrGoOn()}>
          {isRunning ? messages.pause : messages.resume}
        </Button>
        <Button look="quiet" onClick={() => void forget()}>
          {messages.forget}
        </Button>
      </div>
      <p className={styles.keys}>
        {hasFocus ? (
          messages.keysHere
        ) : (
          // The click alone brings the keyboard here.
          <button type="button" className={styles.link} onClick={() => window.focus()}>
            {messages.keysAway} <span className={styles.faint}>{messages.keysAwayHint}</span>
          </button>
        )}
      </p>
      {forgotten === null ? null : (
        <p className={styles.row}>
          {messages.forgotten}
          <Button
            look="quiet"
            onClick={() => void tools.run('undo', { group: forgotten }).then(() => setForgotten(null))}
          >
            {messages.undo}
          </Button>
        </p>
      )}
    </header>
  );
}
