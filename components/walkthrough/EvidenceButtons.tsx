import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import type { NewEvidence } from '@/lib/journey/commands';
import styles from './panel.module.css';
import { usePanel } from './panelTools';
import { isPanelKey, type PanelKeys, panelKeys, useKeys } from './usePanelKeys';

export interface EvidenceButtonsProps {
  /** Of what: for the accessible names of those that have no key, as there are several of them. */
  readonly of: string;
  /** Differs from page to page: what was said of a picture goes with its page. */
  readonly page: string;
  /** Given where they answer to the panel's keys. */
  readonly keys?: PanelKeys;
  /** Given where they answer to the same keys while the keyboard is in it. */
  readonly within?: RefObject<HTMLElement | null>;
  /** Keeps it; false where that failed. */
  readonly onEvidence: (evidence: NewEvidence) => Promise<boolean>;
}

const kinds = ['picture', 'quote', 'part'] as const;

/** A picture of the page in view or of a part of it, the words selected on it, or a file. */
export function EvidenceButtons({ of, page, keys, within, onEvidence }: EvidenceButtonsProps) {
  const { browser, language, announce } = usePanel();
  const messages = walkthroughMessages[language];
  const [said, setSaid] = useState('');
  const file = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is why it runs.
  useEffect(() => setSaid(''), [page]);

  function say(text: string): void {
    setSaid(text);
    announce(text);
  }

  async function keep(evidence: NewEvidence, done: string): Promise<void> {
    if (await onEvidence(evidence)) say(done);
  }

  async function take(what: (typeof kinds)[number]): Promise<void> {
    if (what === 'part') say(messages.pickPart);
    else setSaid('');
    const takers = { picture: browser.takePicture, quote: browser.takeQuote, part: browser.takePart };
    const taken = await takers[what]();
    if (taken === null) say(what === 'part' ? messages.nothingPicked : messages.nothingSelected);
    else if (taken === 'notAllowed') say(messages.pictureNotAllowed);
    else if (taken === 'restricted') say(messages.pictureRestricted);
    else if (taken === 'failed') say(messages.pictureFailed);
    else await keep(taken, messages[`${what}Taken`]);
  }

  useEffect(() => {
    const place = within?.current;
    if (!place) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const what = kinds.find((kind) => panelKeys[kind] === event.key.toUpperCase());
      if (what === undefined || !isPanelKey(event)) return;
      event.preventDefault();
      // Nor is it that of the feeling.
      event.stopPropagation();
      void take(what);
    };
    place.addEventListener('keydown', onKeyDown);
    return () => place.removeEventListener('keydown', onKeyDown);
  });

  return (
    <div className={styles.evidence}>
      {keys === undefined ? null : (
        <EvidenceKeys
          keys={keys}
          onPicture={() => void take('picture')}
          onQuote={() => void take('quote')}
          onPart={() => void take('part')}
        />
      )}
      <Button
        look="quiet"
        aria-label={keys === undefined ? messages.labelled(messages.addPicture, of) : undefined}
        keyCap={keys && panelKeys.picture}
        onClick={() => void take('picture')}
      >
        {messages.addPicture}
      </Button>
      <Button
        look="quiet"
        aria-label={keys === undefined ? messages.labelled(messages.addQuote, of) : undefined}
        keyCap={keys && panelKeys.quote}
        onClick={() => void take('quote')}
      >
        {messages.addQuote}
      </Button>
      <Button
        look="quiet"
        aria-label={keys === undefined ? messages.labelled(messages.addPart, of) : undefined}
        keyCap={keys && panelKeys.part}
        onClick={() => void take('part')}
      >
        {messages.addPart}
      </Button>
      <Button look="quiet" aria-label={messages.labelled(messages.addFile, of)} onClick={() => file.current?.click()}>
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
      {said === '' ? null : <span className={styles.done}>{said}</span>}
    </div>
  );
}

/** A component of its own, as a hook may not be left out. */
function EvidenceKeys(props: {
  readonly keys: PanelKeys;
  readonly onPicture: () => void;
  readonly onQuote: () => void;
  readonly onPart: () => void;
}) {
  const { keys, onPicture, onQuote, onPart } = props;
  useKeys(keys, { picture: onPicture, quote: onQuote, part: onPart });
  return null;
}
