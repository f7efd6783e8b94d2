import * as z from 'zod/mini';
import { anchor } from '../schemas/anchor';
import { brandRole } from '../schemas/brandRole';
import { basis, valence } from '../schemas/emotion';
import { contact, engagement, initiator, media } from '../schemas/interaction';
import { catalogueId, instant, scale, uuid } from '../schemas/open';
import { page } from '../schemas/page';
import { textLimits } from '../textLimits';
import { pageReview } from './pageReview';

/** The brand a tag concerns: one of the study's, or one to be added with this very save. */
export const brandChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), brandId: uuid }),
  z.object({
    kind: z.literal('new'),
    name: z.string().check(z.maxLength(textLimits.brandName)),
    /** The registrable domain that will recognise it, null for none. */
    domain: z.nullable(z.string().check(z.maxLength(textLimits.domain))),
    role: brandRole,
  }),
]);
export type BrandChoice = z.infer<typeof brandChoice>;

const line = z.string().check(z.maxLength(textLimits.line));

/** What the person fills in on the quick form. Null = not coded yet, never a neutral. Also the body of a draft, so every text may be empty. */
export const quickTag = z.object({
  journeyId: z.nullable(uuid),
  title: line,
  stageId: z.nullable(catalogueId),
  valence: z.nullable(valence),
  emotionLabel: z.nullable(catalogueId),
  arousal: z.nullable(scale(1, 5)),
  basis,
  brand: z.nullable(brandChoice),
  channel: z.nullable(catalogueId),
  category: z.nullable(catalogueId),
  contact: z._default(z.nullable(contact), null),
  media: z._default(z.nullable(media), null),
  initiator: z._default(z.nullable(initiator), null),
  engagement: z._default(z.nullable(engagement), null),
  /** The step of the plan that this meets, where the journey follows one. */
  plannedTouchpointId: z._default(z.nullable(uuid), null),
  customerAction: line,
  thought: line,
  painPoint: line,
  note: line,
  tags: z.array(z.string().check(z.maxLength(textLimits.tag))),
  /** Whether the screenshot of the moment is kept with it. */
  keepScreenshot: z.boolean(),
  /** What a review that was pointed at becomes: the customer's reading of it, a verbatim of what it reports, or both. */
  reviewAs: z._default(z.nullable(z.enum(['reading', 'verbatim', 'both'])), null),
});
export type QuickTag = z.infer<typeof quickTag>;

/** What was tagged, read from the page when the form opened; the person does not type it. */
export const tagSubject = z.object({
  /** Null where the touchpoint has no page. */
  page: z.nullable(page),
  anchor: z.nullable(anchor),
  /** The selected words, kept as quote evidence. */
  quote: z.nullable(z.string().check(z.minLength(1), z.maxLength(100_000))),
  /** Address of the image or link that was tagged, where it was one. */
  target: z.nullable(z.object({ kind: z.enum(['image', 'link']), url: z.string(), text: z.string() })),
  /** The picked part of the page, by what it seems to be (`review`, `advertisement`, `price` ...). */
  element: z._default(z.nullable(z.object({ name: catalogueId, text: z.string().check(z.maxLength(1000)) })), null),
  /** The review that was pointed at. */
  review: z._default(z.nullable(pageReview), null),
  capturedAt: instant,
  /** Minutes that local time is ahead of UTC, as of `capturedAt`. */
  utcOffsetMinutes: scale(-1080, 1080),
  device: z.nullable(catalogueId),
});
export type TagSubject = z.infer<typeof tagSubject>;
