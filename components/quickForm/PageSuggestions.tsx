import { KeyCap } from '@/components/controls';
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
  /** What the form holds: its journey's stages have labels, and some of it no field of the form shows. */
  readonly tag: QuickTag;
  readonly language: Language;
  readonly locale: string;
  readonly onAccept: () => void;
}

/** What the page seems to be, and what that suggests: told field by field, accepted as a whole by one key, and nothing of it before. */
export function PageSuggestions(props: PageSuggestionsProps) {
  const { page, values, tag, language, locale } = props;
  const messages = pageFactsMessages[language];
  const seen = seenOn(page, language, locale, messages);
  const offers = offersOf(values, props, messages);
  const { contact, media, initiator, engagement } = tag;
  const filledIn = offersOf({ contact, media, initiator, engagement }, props, messages);
  const said = seen.length > 0 ? <span className={styles.seen}>{seen.join(' · ')}</span> : null;
  if (said === null && offers.length + filledIn.length === 0) return null;
  return (
    <section aria-label={messages.pageSays}>
      {offers.length > 0 ? (
        <button
          type="button"
          className={styles.accept}
          aria-keyshortcuts={formKeys.acceptSuggestions}
          onClick={props.onAccept}
        >
          {said}
          <span className={styles.act}>
            {messages.fillIn}
            <KeyCap>{formKeys.acceptSuggestions}</KeyCap>
          </span>
          <Offers offers={offers} />
        </button>
      ) : (
        <div className={styles.strip}>
          {said}
          {filledIn.length > 0 ? (
            <>
              <span className={styles.act}>
                <span aria-hidden="true">✓</span> {messages.filledIn}
              </span>
              <Offers offers={filledIn} />
            </>
          ) : null}
        </div>
      )}
    </section>
  );
}

interface Offer {
  readonly id: string;
  /** The field's name, as it stands before a value; null where the value tells it. */
  readonly field: string | null;
  readonly value: string;
}

function Offers({ offers }: { readonly offers: readonly Offer[] }) {
  return (
    <span className={styles.offers}>
      {offers.map(({ id, field, value }) => (
        <span key={id} className={styles.offer} data-field={id}>
          {field === null ? null : <span className={styles.field}>{field} </span>}
          {value}
        </span>
      ))}
    </span>
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

/** Fields and the labels of their values, for those that have one. */
function offersOf(
  values: SuggestedValues,
  { context, tag, language }: PageSuggestionsProps,
  messages: PageFactsMessages,
): Offer[] {
  const { stageId, category, channel, contact, media, initiator, engagement, brand, plannedTouchpointId } = values;
  const journey = context.journeys.find(({ id }) => id === (tag.journeyId ?? context.currentJourneyId));
  const stage = journey?.stages.find(({ id }) => id === stageId);
  const step = journey?.plannedSteps.find(({ id }) => id === plannedTouchpointId);
  const known = brand?.kind === 'known' ? context.brands.find(({ id }) => id === brand.brandId)?.name : brand?.name;
  const offers: readonly (readonly [id: string, name: string | null, value: string | null | undefined])[] = [
    ['step', null, step && messages.step(step.title)],
    ['stage', messages.stage, stage && labelIn(stage.labels, language)],
    ['category', messages.category, category && labelOf(categories, category, language)],
    ['channel', messages.channel, channel && labelOf(channels, channel, language)],
    brand === null ? ['brand', null, messages.noBrand] : ['brand', messages.brand, known],
    ['contact', messages.contact, contact && labelOf(contacts, contact, language)],
    ['media', null, media && labelOf(mediaTypes, media, language)],
    ['initiator', messages.initiator, initiator && labelOf(initiators, initiator, language)],
    ['engagement', messages.engagement, engagement && labelOf(engagements, engagement, language)],
  ];
  return offers.flatMap(([id, name, value]) =>
    value ? [{ id, field: name === null ? null : messages.field(name), value }] : [],
  );
}
