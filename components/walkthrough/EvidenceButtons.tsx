import { useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import type { NewEvidence } from '@/lib/journey/commands';
import styles from './panel.module.css';
import { usePanel } from './panelTools';
import { type PanelKeys, panelKeys, useKeys } from './usePanelKeys';

export interface EvidenceButtonsProps {
  /** Of what: for the accessible names of those that have no key, as there are several of them. */
  readonly of: string;
  /** Given where they answer to the panel's keys. */
  readonly keys?: PanelKeys;
  /** Keeps it; false where that failed. */
  readonly onEvidence: (evidence: NewEvidence) => Promise<boolean>;
}

/** A picture of the page in view, the words selected on it, or a file. */
export function EvidenceButtons({ of, keys, onEvidence }: EvidenceButtonsProps) {
  const { browser, language, announce } = usePanel();
  const messages = walkthroughMessages[language];
  const [said, setSaid] = useState('');
  const file = useRef<HTMLInputElement>(null);

  function say(text: string): void {
    setSaid(text);
    announce(text);
  }

  async function keep(evidence: NewEvidence, done: string): Promise<void> {
    if (await onEvidence(evidence)) say(done);
  }

  async function take(what: 'picture' | 'quote'): Promise<void> {
    setSaid('');
    const taken = await (what === 'picture' ? browser.takePicture() : browser.takeQuote());
    if (taken === null) say(messages.nothingSelected);
    else if (taken === 'notAllowed') say(messages.pictureNotAllowed);
    else if (taken === 'restricted') say(messages.pictureRestricted);
    else if (taken === 'failed') say(messages.pictureFailed);
    else await keep(taken.evidence, what === 'picture' ? messages.pictureTaken : messages.quoteTaken);
  }

  return (
    <div className={styles.evidence}>
      {keys === undefined ? null : (
        <EvidenceKeys keys={keys} onPicture={() => void take('picture')} onQuote={() => void take('quote')} />
      )}
      <Button
        look="quiet"
        aria-label={keys === undefined ? `${messages.addPicture}: ${of}` : undefined}
        keyCap={keys && panelKeys.picture}
        onClick={() => void take('picture')}
      >
        {messages.addPicture}
      </Button>
      <Button
        look="quiet"
        aria-label={keys === undefined ? `${messages.addQuote}: ${of}` : undefined}
        keyCap={keys && panelKeys.quote}
        onClick={() => void take('quote')}
      >
        {messages.addQuote}
      </Button>
      <Button look="quiet" aria-label={`${messages.addFile}: ${of}`} onClick={() => file.current?.click()}>
        {messages.addFile}
      </Button>
      <input
        ref={file}
        type="file"
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          target.value = '';
          if (chosen) void browser.evidenceOfFile(chosen).then((evidence) => keep(evidence, messages.saved));
        }}
      />
      {said === '' ? null : <span className={styles.said}>{said}</span>}
    </div>
  );
}

/** A component of its own, as a hook may not be left out. */
function EvidenceKeys({ keys, onPicture, onQuote }: { keys: PanelKeys; onPicture: () => void; onQuote: () => void }) {
  useKeys(keys, { picture: onPicture, quote: onQuote });
  return null;
}
