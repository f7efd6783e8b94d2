import { useState } from 'react';
import { Notice } from '@/components/controls';
import { teamMessages } from '@/lib/i18n/team';
import type { Observer } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { SavedText } from '../fields/SavedFields';
import { SaveStatus } from '../fields/SaveStatus';
import { useRecordEdits } from '../fields/useRecordEdits';
import styles from './TeamScreen.module.css';

/** Asks whoever works here for a name, where something goes out that would be nobody's; nothing where there is one. */
export function OwnName({ observer }: { readonly observer: Observer }) {
  const { language } = useDashboard();
  const words = teamMessages[language];
  const { current, save, edit, retry } = useRecordEdits('observers', observer);
  // It stays while the name is being typed.
  const [asks] = useState(observer.name.trim() === '');
  if (!asks) return null;
  return (
    <Notice tone="info" title={words.nameless}>
      <p className={styles.nameless}>{words.namelessText}</p>
      <SavedText
        name={words.yourName}
        value={current.name}
        maxLength={200}
        onSave={(text) => edit({ name: text.trim() }, words.name)}
      />
      <SaveStatus save={save} onRetry={retry} />
    </Notice>
  );
}
