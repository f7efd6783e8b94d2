import { useState } from 'react';
import { Button, Field, Notice } from '@/components/controls';
import { useStoreQuery } from '@/components/dashboard/useStoreQuery';
import { wordError } from '@/components/dashboard/wordError';
import { handOverMessages } from '@/lib/i18n/handOver';
import { textLimits } from '@/lib/journey/textLimits';
import styles from './panel.module.css';
import { usePanel } from './panelTools';

type Step =
  | { readonly kind: 'waiting' | 'writing' }
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Gives the walkthrough that is over to the browser's downloads, for whoever sent the brief; asks for a name where there is none. */
export function HandOverPart({ walkthroughId }: { readonly walkthroughId: string }) {
  const { store, browser, language, run } = usePanel();
  const words = handOverMessages[language];
  const { data: view } = useStoreQuery(store, 'walkthrough', { walkthroughId });
  const [name, setName] = useState('');
  const [step, setStep] = useState<Step>({ kind: 'waiting' });
  if (!view) return null;
  const me = view.observers.find(({ id }) => id === view.me);
  const asksName = me !== undefined && me.name.trim() === '' && me.initials.trim() === '';

  async function save(journeyId: string): Promise<void> {
    setStep({ kind: 'writing' });
    const named = name.trim();
    const edit = { type: 'observers', id: me?.id ?? '', changes: { name: named } } as const;
    if (asksName && named !== '' && (await run('editRecord', edit)) === null) return setStep({ kind: 'waiting' });
    try {
      const scope = { kind: 'journey', journeyId } as const;
      const exportedAt = new Date().toISOString();
      const file = await store.query('exportFile', { scope, format: 'bundle', language, exportedAt });
      browser.saveFile(file);
      setStep({ kind: 'saved', fileName: file.fileName });
    } catch (error) {
      setStep({ kind: 'failed', error });
    }
  }

  const failed = step.kind === 'failed' ? wordError(step.error, language, 'reading') : null;
  return (
    <section className={styles.part} aria-label={words.saveForSender}>
      <p className={styles.text}>{words.handOverText}</p>
      {asksName ? (
        <Field name={words.yourName}>
          {(control) => (
            <input
              {...control}
              value={name}
              maxLength={textLimits.brandName}
              autoComplete="name"
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
      ) : null}
      <Button className={styles.twoLines} disabled={step.kind === 'writing'} onClick={() => void save(view.journey.id)}>
        {step.kind === 'writing' ? words.savingFile : words.saveForSender}
      </Button>
      <div role="status">
        {step.kind === 'saved' ? <p className={styles.text}>{words.savedFile(step.fileName)}</p> : null}
      </div>
      {failed === null ? null : (
        <Notice tone="danger" role="alert" title={failed.title}>
          {failed.action} {failed.detail}
        </Notice>
      )}
    </section>
  );
}
