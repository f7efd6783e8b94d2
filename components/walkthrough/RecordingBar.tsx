import { useState } from 'react';
import { Button } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import { exclusionKinds } from '@/lib/journey/catalogues/exclusionKinds';
import type { RunningWalkthrough } from '@/lib/journey/commands';
import styles from './panel.module.css';
import { usePanel } from './panelTools';
import { clockTime, walkedMs } from './times';
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

  async function forget(): Promise<void> {
    const done = await tools.run('deleteLastMinutes', { walkthroughId: walkthrough.id, at: tools.now(), minutes: 5 });
    if (!done) return;
    setForgotten(done.group);
    tools.announce(messages.forgotten);
  }

  useKeys(keys, { pause: () => void pauseOrGoOn() });
  const light = isRunning ? (logsPages === true ? messages.recording : messages.recordingByHand) : messages.paused;
  return (
    <header className={styles.bar}>
      <h1 className={styles.barTitle} title={journey.title}>
        {journey.title}
      </h1>
      <p className={styles.light} data-on={isRunning}>
        <span className={styles.lamp} aria-hidden="true" />
        <span>{light}</span>
        <span className={styles.time} role="timer">
          {clockTime(walkedMs(walkthrough.startedAt, walkthrough.pauses, now))}
        </span>
      </p>
      {isRunning && logsPages === true ? (
        <p className={styles.inView}>
          <span className={styles.faint}>{messages.inView}</span>{' '}
          {shown === undefined ? (
            messages.noPage
          ) : shown.excludedKind === null ? (
            <strong>{shown.title || shown.url}</strong>
          ) : (
            messages.excluded(kindName(shown.excludedKind, language))
          )}
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

function kindName(kind: string, language: 'en' | 'fr'): string {
  return exclusionKinds.find(({ id }) => id === kind)?.labels[language] ?? kind;
}
