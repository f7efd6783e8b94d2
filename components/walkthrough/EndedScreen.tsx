import { useEffect, useRef } from 'react';
import { Button } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import { HandOverPart } from './HandOverPart';
import styles from './panel.module.css';
import { usePanel } from './panelTools';

/** What comes after the end of a walkthrough. */
export function EndedScreen({ walkthroughId, onAnother }: { walkthroughId: string; onAnother: () => void }) {
  const { browser, language } = usePanel();
  const messages = walkthroughMessages[language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.screen}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {messages.ended}
      </h1>
      <p className={styles.text}>{messages.endedText}</p>
      <Button look="primary" onClick={() => browser.openDashboard(`/study/walkthroughs/${walkthroughId}`)}>
        {messages.review}
      </Button>
      <HandOverPart walkthroughId={walkthroughId} />
      <Button onClick={onAnother}>{messages.another}</Button>
    </section>
  );
}
