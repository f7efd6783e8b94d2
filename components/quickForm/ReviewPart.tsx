import { KeyCap } from '@/components/controls';
import { reviewMessages } from '@/lib/i18n/reviews';
import type { Language } from '@/lib/i18n/section';
import type { PageReview } from '@/lib/journey/commands/pageReview';
import type { QuickTag } from '@/lib/journey/commands/quickTag';
import { formKeys } from './formKeys';
import styles from './ReviewPart.module.css';

export type ReviewAs = NonNullable<QuickTag['reviewAs']>;
const choices: readonly ReviewAs[] = ['reading', 'verbatim', 'both'];

export interface ReviewPartProps {
  readonly review: PageReview;
  readonly reviewAs: QuickTag['reviewAs'];
  readonly language: Language;
  /** BCP 47. */
  readonly locale: string;
  readonly onChoose: (reviewAs: ReviewAs) => void;
}

/** The review that is being tagged, and what it becomes: the reading of it, a verbatim of what it reports, or both. */
export function ReviewPart({ review, reviewAs, language, locale, onChoose }: ReviewPartProps) {
  const messages = reviewMessages[language];
  const { rating, title, text, authorInitials, publishedAt } = review;
  const words = { reading: messages.keptAsReading, verbatim: messages.keptAsVerbatim, both: messages.keptAsBoth };
  return (
    <section className={styles.review} aria-label={messages.review}>
      <blockquote className={styles.words}>
        {title ? <strong>{title} </strong> : null}
        {text}
      </blockquote>
      <p className={styles.facts}>
        {rating ? (
          <Stars
            {...rating}
            label={messages.starsOf(rating.value.toLocaleString(locale), rating.best.toLocaleString(locale))}
          />
        ) : null}
        {[authorInitials, publishedAt && dayOf(publishedAt, locale)].filter(Boolean).join(' · ')}
      </p>
      <div
        role="radiogroup"
        aria-label={messages.keptAs}
        aria-keyshortcuts={formKeys.reviewAs}
        className={styles.choices}
      >
        {choices.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input type="radio" name="reviewAs" checked={choice === reviewAs} onChange={() => onChoose(choice)} />
            {words[choice]}
          </label>
        ))}
        <KeyCap>{formKeys.reviewAs}</KeyCap>
      </div>
    </section>
  );
}

/** The choice after this one: one key goes through all. */
export function nextReviewAs(reviewAs: QuickTag['reviewAs']): ReviewAs {
  return choices[(choices.indexOf(reviewAs ?? 'both') + 1) % choices.length] ?? 'both';
}

function Stars({ value, best, label }: { readonly value: number; readonly best: number; readonly label: string }) {
  if (best > 10) return <span>{label} </span>;
  const full = Math.max(0, Math.min(Math.round(best), Math.round(value)));
  return (
    <span role="img" aria-label={label} className={styles.stars}>
      {'★'.repeat(full)}
      <span className={styles.unfilled}>{'★'.repeat(Math.round(best) - full)}</span>
    </span>
  );
}

function dayOf(written: string, locale: string): string {
  const date = new Date(written);
  return Number.isNaN(date.getTime())
    ? written
    : date.toLocaleDateString(locale, { dateStyle: 'medium', timeZone: 'UTC' });
}
