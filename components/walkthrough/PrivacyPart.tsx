import { useEffect, useState } from 'react';
import { Field } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import { exclusionKinds } from '@/lib/journey/catalogues/exclusionKinds';
import styles from './panel.module.css';
import { type PanelExclusions, usePanel } from './panelTools';

/** What is left out of the recording, and may be changed at any time. */
export function PrivacyPart() {
  const { browser, language } = usePanel();
  const messages = walkthroughMessages[language];
  const [exclusions, setExclusions] = useState<PanelExclusions | null>(null);
  useEffect(() => void browser.exclusions.read().then(setExclusions), [browser]);
  if (!exclusions) return null;

  function change(changed: Partial<PanelExclusions>): void {
    if (!exclusions) return;
    const after = { ...exclusions, ...changed };
    setExclusions(after);
    void browser.exclusions.write(after);
  }

  return (
    <details className={styles.group}>
      <summary>{messages.privacy}</summary>
      <p className={styles.text}>{messages.privacyText}</p>
      {exclusionKinds.map(({ id, labels }) => (
        <label key={id} className={styles.tick}>
          <input
            type="checkbox"
            checked={exclusions.kinds.includes(id)}
            onChange={({ target }) =>
              change({
                kinds: target.checked ? [...exclusions.kinds, id] : exclusions.kinds.filter((kind) => kind !== id),
              })
            }
          />
          <span>{labels[language]}</span>
        </label>
      ))}
      <Field name={messages.ownExclusions}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            defaultValue={exclusions.own.join('\n')}
            onBlur={({ target }) =>
              change({
                own: target.value
                  .split('\n')
                  .map((line) => line.trim())
                  .filter(Boolean),
              })
            }
          />
        )}
      </Field>
    </details>
  );
}
