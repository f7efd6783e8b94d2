import { useState } from 'react';
import { Button, EmotionFace, Field } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import { channels } from '@/lib/journey/catalogues/channels';
import { exclusionKinds } from '@/lib/journey/catalogues/exclusionKinds';
import { waysToReach } from '@/lib/journey/catalogues/reachedBy';
import type { RunningWalkthrough } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { PageView } from '@/lib/journey/schemas/walkthrough';
import styles from './panel.module.css';
import { usePanel } from './panelTools';
import { clockTime } from './times';
import { type PanelKeys, panelKeys, useKeys } from './usePanelKeys';

/** Of a long walk the panel shows the last pages; all of them are on the dashboard. */
const mostShown = 20;
/** Of what happens away from the screen. */
const offLineChannels = ['phone', 'store', 'mail', 'messaging', 'sms', 'email', 'event', 'wordOfMouth', 'other'];

/** The pages so far, the latest first, and what happened off-line. */
export function TrailPart({ view, keys }: { view: RunningWalkthrough; keys: PanelKeys }) {
  const { language } = usePanel();
  const messages = walkthroughMessages[language];
  const [isAdding, setIsAdding] = useState(false);
  const { pageViews } = view;
  useKeys(keys, { offLine: () => setIsAdding(true) });
  return (
    <section className={styles.part}>
      <h2 className={styles.partTitle}>
        {messages.trail} <span className={styles.faint}>{messages.trailCount(pageViews.length)}</span>
      </h2>
      {isAdding ? (
        <OffLineForm view={view} onDone={() => setIsAdding(false)} />
      ) : (
        <Button keyCap={panelKeys.offLine} onClick={() => setIsAdding(true)}>
          {messages.offLine}
        </Button>
      )}
      {pageViews.length === 0 ? <p className={styles.faint}>{messages.trailEmpty}</p> : null}
      <ol className={styles.trail} reversed>
        {pageViews
          .slice(-mostShown)
          .reverse()
          .map((pageView) => (
            <TrailRow key={pageView.id} view={view} pageView={pageView} />
          ))}
      </ol>
    </section>
  );
}

function TrailRow({ view, pageView }: { view: RunningWalkthrough; pageView: PageView }) {
  const { run, language, locale } = usePanel();
  const messages = walkthroughMessages[language];
  const { id, title, url, excludedKind, arrivedAt, inViewMs, reachedBy, searchTerms, touchpointId } = pageView;
  const touchpoint = view.touchpoints.find((each) => each.id === touchpointId);
  const name =
    excludedKind === null
      ? title || url || ''
      : messages.excluded(exclusionKinds.find((kind) => kind.id === excludedKind)?.labels[language] ?? excludedKind);
  const way = waysToReach.find((each) => each.id === reachedBy)?.labels[language];
  const time = new Date(arrivedAt).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  return (
    <li className={styles.view} aria-current={id === view.inView ? 'true' : undefined}>
      <span className={styles.viewName} title={url ?? undefined}>
        {name}
      </span>
      {touchpoint?.emotion ? <EmotionFace valence={touchpoint.emotion.valence} size={18} /> : null}
      <span className={styles.faint}>{[time, clockTime(inViewMs), way, searchTerms].filter(Boolean).join(' · ')}</span>
      <button
        type="button"
        className={styles.drop}
        aria-label={`${messages.dropPage}: ${name}`}
        onClick={() => void run('deleteRecord', { type: 'pageViews', id })}
      >
        ×
      </button>
    </li>
  );
}

function OffLineForm({ view, onDone }: { view: RunningWalkthrough; onDone: () => void }) {
  const tools = usePanel();
  const { language } = tools;
  const messages = walkthroughMessages[language];
  const [title, setTitle] = useState('');
  const [channel, setChannel] = useState('store');

  async function add(): Promise<void> {
    const touchpointId = newId();
    const felt = await tools.run('feel', {
      walkthroughId: view.walkthrough.id,
      touchpointId,
      at: tools.now(),
      utcOffsetMinutes: -new Date(tools.now()).getTimezoneOffset(),
      pageViewId: null,
      title: title.trim(),
      evidence: [],
    });
    if (!felt) return;
    if (await tools.run('editRecord', { type: 'touchpoints', id: touchpointId, changes: { channel } })) onDone();
  }

  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') void add();
      }}
    >
      <Field name={messages.offLineTitle}>
        {(control) => (
          <input
            {...control}
            // biome-ignore lint/a11y/noAutofocus: it opens at a click on the button that it replaces.
            autoFocus
            placeholder={messages.offLineHint}
            value={title}
            maxLength={300}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Field>
      <Field name={messages.channel}>
        {(control) => (
          <select {...control} value={channel} onChange={({ target }) => setChannel(target.value)}>
            {offLineChannels.map((id) => (
              <option key={id} value={id}>
                {channels.find((each) => each.id === id)?.labels[language] ?? id}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className={styles.row}>
        <Button look="primary" type="submit" disabled={title.trim() === ''}>
          {messages.addTouchpoint}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}
