import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from './dashboardTools';
import { OutIcon, QuoteIcon } from './icons';
import styles from './PageLink.module.css';
import { sourceLink } from './sourceLink';

/** The host of a touchpoint's page, as a link back to it, at its quote where it has one. Nothing where there is no page. */
export function PageLink({ touchpoint }: { readonly touchpoint: Touchpoint }) {
  const { messages } = useDashboard();
  const source = sourceLink(touchpoint);
  if (!source) return null;
  const name = source.atQuote ? messages.openQuote(source.host) : messages.openSource(source.host);
  return (
    <a
      className={styles.link}
      href={source.href}
      target="_blank"
      rel="noreferrer noopener"
      draggable={false}
      aria-label={name}
      title={name}
    >
      <span className={styles.host}>{source.host}</span>
      {source.atQuote ? <QuoteIcon /> : <OutIcon />}
    </a>
  );
}
