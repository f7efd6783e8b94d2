import { quickFormMessages } from '@/lib/i18n/quickForm';
import type { QuickFormProps } from './quickFormProps';
import styles from './TaggedPart.module.css';

/** The part of the page that is being tagged, where it is not the whole: the selected words, an image or a link. */
export function TaggedPart({ quote, target, language }: Pick<QuickFormProps, 'quote' | 'target' | 'language'>) {
  const messages = quickFormMessages[language];
  if (quote) return <blockquote className={styles.part}>{quote}</blockquote>;
  if (!target) return null;
  const kind = target.kind === 'image' ? messages.imageTagged : messages.linkTagged;
  return (
    <p className={styles.part}>
      <span className={styles.kind}>{kind}</span> {target.text || target.url}
    </p>
  );
}
