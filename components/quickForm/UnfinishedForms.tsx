import { quickFormMessages } from '@/lib/i18n/quickForm';
import { quickFormLaterMessages } from '@/lib/i18n/quickFormLater';
import type { Language } from '@/lib/i18n/section';
import styles from './ListSection.module.css';
import type { UnfinishedForm } from './quickFormProps';
import { shortTime } from './shortTime';

export interface UnfinishedFormsProps {
  readonly forms: readonly UnfinishedForm[];
  readonly locale: string;
  readonly language: Language;
  readonly onResume: (touchpointId: string) => void;
}

/** Forms begun on other pages and not saved; a click brings one back. */
export function UnfinishedForms({ forms, language, locale, onResume }: UnfinishedFormsProps) {
  const { unfinishedHint } = quickFormMessages[language];
  return (
    <section className={styles.section} aria-label={unfinishedHint}>
      <h2 className={styles.heading}>{unfinishedHint}</h2>
      <ul className={styles.list}>
        {forms.map((form) => (
          <li key={form.touchpointId} className={styles.item}>
            <button type="button" className={styles.open} onClick={() => onResume(form.touchpointId)}>
              <span className={styles.title}>{form.title || quickFormLaterMessages[language].untitled}</span>
              <span className={styles.detail}>
                {[hostOf(form.url), shortTime(form.updatedAt, locale)].filter(Boolean).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).host : '';
}
