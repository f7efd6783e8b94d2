import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, Notice } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import styles from './panel.module.css';
import { type SeenSites, usePanel } from './panelTools';

export interface AccessChoiceProps {
  /** What is walked, where that was not said just before. */
  readonly children?: ReactNode;
  /** Of the brand that is walked. */
  readonly domains: readonly string[];
  readonly onBack: () => void;
  /** `follows`: pages are logged. */
  readonly onChosen: (follows: boolean) => Promise<void>;
}

/** Asks in plain words to see the pages, before the browser asks in its own. */
export function AccessChoice({ children, domains, onBack, onChosen }: AccessChoiceProps) {
  const { browser, language } = usePanel();
  const messages = walkthroughMessages[language];
  const [wasRefused, setWasRefused] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  function ask(sites: SeenSites): void {
    // At once: the browser asks only at a click.
    void browser
      .askForSites(sites)
      .catch(() => false)
      .then((isAllowed) => (isAllowed ? onChosen(true) : setWasRefused(true)));
  }

  return (
    <section className={styles.screen}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {messages.accessTitle}
      </h1>
      {children}
      <p className={styles.text}>{messages.accessText}</p>
      <Notice
        tone="info"
        title={messages.accessAsks(browser.isFirefox ? messages.accessSentenceOfFirefox : messages.accessSentence)}
      >
        {messages.accessAsksText}
      </Notice>
      {wasRefused ? <Notice tone="warning" role="alert" title={messages.accessRefused} /> : null}
      <div className={styles.form}>
        <div className={styles.way}>
          <Button look="primary" onClick={() => ask('all')}>
            {messages.accessAll}
          </Button>
          <p className={styles.faint}>{messages.accessAllHint}</p>
        </div>
        {domains.length === 0 ? null : (
          <div className={styles.way}>
            <Button onClick={() => ask(domains.map((domain) => `*://*.${domain}/*`))}>
              {messages.accessBrand(domains.join(', '))}
            </Button>
            <p className={styles.faint}>{messages.accessBrandHint}</p>
          </div>
        )}
        <div className={styles.way}>
          <Button onClick={() => void onChosen(false)}>{messages.accessNone}</Button>
          <p className={styles.faint}>{messages.accessNoneHint}</p>
        </div>
        <Button look="quiet" onClick={onBack}>
          {messages.back}
        </Button>
      </div>
    </section>
  );
}
