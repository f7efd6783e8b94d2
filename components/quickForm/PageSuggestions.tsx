import { KeyCap, Unseen } from '@/components/controls';
import { type PageFactsMessages, pageFactsMessages } from '@/lib/i18n/pageFacts';
import type { Language } from '@/lib/i18n/section';
import { labelOf } from '@/lib/journey/catalogues';
import { categories } from '@/lib/journey/catalogues/categories';
import { channels } from '@/lib/journey/catalogues/channels';
import { contacts, engagements, initiators, mediaTypes } from '@/lib/journey/catalogues/interactions';
import { pageKinds } from '@/lib/journey/catalogues/pageKinds';
import type { QuickTag } from '@/lib/journey/commands/quickTag';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import { labelIn } from '@/lib/journey/labelIn';
import type { Page } from '@/lib/journey/schemas/page';
import { formKeys } from './formKeys';
import styles from './PageSuggestions.module.css';
import type { SuggestedValues } from './quickFormProps';

export interface PageSuggestionsProps {
  readonly page: Page;
  /** What accepting would fill in: nothing where all of it is there. */
  readonly values: SuggestedValues;
  readonly context: QuickTagContext;
  /** The journey that the form is of: its stages have labels. */
  readonly journeyId: QuickTag['journeyId'];
  readonly language: Language;
  readonly locale: string;
  readonly onAccept: () => void;
}

/** What the page seems to be, and what that suggests: accepted as a whole by one key, and nothing of it before. */
export function PageSuggestions(props: PageSuggestionsProps) {
  const { page, values, language, locale } = props;
  const messages = pageFactsMessages[language];
  const seen = seenOn(page, language, locale, messages);
  const offers = offersOf(props, messages);
  if (seen.length === 0 && offers.length === 0) return null;
  return (
    <section className={styles.strip} aria-label={messages.pageSays}>
      {seen.length > 0 ? <p className={styles.seen}>{seen.join(' · ')}</p> : null}
      {offers.length > 0 && Object.keys(values).length > 0 ? (
        <button
          type="button"
          className={styles.accept}
          aria-keyshortcuts={formKeys.acceptSuggestions}
          title={`${messages.suggested}: ${offers.join(' · ')}`}
          onClick={props.onAccept}
        >
          <Unseen>{messages.suggested}</Unseen>
          <span className={styles.sign} aria-hidden="true">
            +
          </span>
          <span className={styles.offers}>{offers.join(' · ')}</span>
          <KeyCap>{formKeys.acceptSuggestions}</KeyCap>
        </button>
      ) : null}
    </section>
  );
}

/** The page in a few words: kind, product's price, rating. */
function seenOn({ kind, facts }: Page, language: Language, locale: string, messages: PageFactsMessages): string[] {
  const { price, priceRange, currency, rating, advertiser } = facts ?? {};
  const amount = (value: number) => formatAmount(value, currency?.value ?? null, locale);
  const range = priceRange?.value;
  const stars = rating?.value;
  const known = kind !== null && kind.id !== 'other';
  return [
    known ? labelOf(pageKinds, kind.id, language) : null,
    price ? amount(price.value) : range ? `${amount(range.low)}–${amount(range.high)}` : null,
    stars ? messages.rating(stars.value.toLocaleString(locale), stars.best ?? 5, stars.count) : null,
    advertiser ? advertiser.value : null,
  ].filter((each) => each !== null);
}

function formatAmount(value: number, currency: string | null, locale: string): string {
  try {
    return value.toLocaleString(locale, currency === null ? {} : { style: 'currency', currency });
  } catch {
    return value.toLocaleString(locale);
  }
}

/** The labels of what would be filled in. */
function offersOf({ values, context, journeyId, language }: PageSuggestionsProps, messages: PageFactsMessages) {
  const { stageId, category, channel, contact, media, initiator, engagement, brand, plannedTouchpointId } = values;
  const journey = context.journeys.find(({ id }) => id === (journeyId ?? context.currentJourneyId));
  const stage = journey?.stages.find(({ id }) => id === stageId);
  const step = journey?.plannedSteps.find(({ id }) => id === plannedTouchpointId);
  const known = brand?.kind === 'known' ? context.brands.find(({ id }) => id === brand.brandId)?.name : brand?.name;
  return [
    step && messages.step(step.title),
    stage && labelIn(stage.labels, language),
    category && labelOf(categories, category, language),
    channel && labelOf(channels, channel, language),
    brand === null ? messages.noBrand : known,
    contact && labelOf(contacts, contact, language),
    media && labelOf(mediaTypes, media, language),
    initiator && labelOf(initiators, initiator, language),
    engagement && labelOf(engagements, engagement, language),
  ].filter((label): label is string => Boolean(label));
}
