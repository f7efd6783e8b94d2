import { useMemo, useState } from 'react';
import { Button, Notice, Unseen } from '@/components/controls';
import { createPictureCache } from '@/components/dashboard/pictureCache';
import { useStoreQuery } from '@/components/dashboard/useStoreQuery';
import { wordError } from '@/components/dashboard/wordError';
import type { Language } from '@/lib/i18n/section';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import type { CommandInput, CommandName, StoreInterface } from '@/lib/journey/commands';
import { EndedScreen } from './EndedScreen';
import styles from './panel.module.css';
import { type PanelBrowser, PanelContext, type PanelTools } from './panelTools';
import { StartScreen } from './StartScreen';
import { useHasFocus } from './useHasFocus';
import { WalkScreen } from './WalkScreen';

export interface WalkthroughPanelProps {
  readonly store: StoreInterface;
  readonly browser: PanelBrowser;
  readonly language: Language;
  /** BCP 47. */
  readonly locale: string;
  readonly now: () => number;
}

const nothing = {};

/** The side panel: a walkthrough while it is walked. */
export function WalkthroughPanel({ store, browser, language, locale, now }: WalkthroughPanelProps) {
  const messages = walkthroughMessages[language];
  const running = useStoreQuery(store, 'runningWalkthrough', nothing);
  const [failure, setFailure] = useState<unknown>(null);
  const [said, setSaid] = useState('');
  /** Which walkthrough was ended here just now. */
  const [endedId, setEndedId] = useState<string | null>(null);
  const hasFocus = useHasFocus();

  const tools = useMemo<PanelTools>(
    () => ({
      store,
      browser,
      language,
      locale,
      now,
      // Files bring pictures without small ones of them.
      thumbnails: createPictureCache(
        async (sha256) =>
          (await store.query('thumbnail', { sha256 })) ?? (await store.query('evidenceBytes', { sha256 })),
      ),
      announce: setSaid,
      async run<Name extends CommandName>(name: Name, input: CommandInput<Name>) {
        try {
          const result = await store.command(name, input);
          setFailure(null);
          return result;
        } catch (error) {
          setFailure(error);
          return null;
        }
      },
    }),
    [store, browser, language, locale, now],
  );

  const readError = running.error === null ? null : wordError(running.error, language, 'reading');
  const words = failure === null ? null : wordError(failure, language, 'writing');
  return (
    <PanelContext.Provider value={tools}>
      <main className={styles.panel} aria-label={messages.panel} data-keys={hasFocus ? 'here' : 'away'}>
        <Unseen>
          <p role="status">{said}</p>
        </Unseen>
        {words === null ? null : (
          <div className={styles.failure}>
            <Notice tone="danger" role="alert" title={words.title}>
              {words.action} {words.detail}
            </Notice>
          </div>
        )}
        {readError !== null ? (
          <Notice tone="danger" role="alert" title={readError.title}>
            <p>
              {readError.action} {readError.detail}
            </p>
            <Button onClick={running.reload}>{messages.tryAgain}</Button>
          </Notice>
        ) : null}
        {running.data ? (
          <WalkScreen key={running.data.walkthrough.id} view={running.data} onEnded={setEndedId} />
        ) : endedId !== null ? (
          <EndedScreen walkthroughId={endedId} onAnother={() => setEndedId(null)} />
        ) : readError === null ? (
          <StartScreen />
        ) : null}
      </main>
    </PanelContext.Provider>
  );
}
