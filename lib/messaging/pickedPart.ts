import * as z from 'zod/mini';
import { pageReview } from '@/lib/journey/commands/pageReview';
import { anchor } from '@/lib/journey/schemas/anchor';
import { catalogueId } from '@/lib/journey/schemas/open';

const address = z.nullable(z.string().check(z.maxLength(65_536)));
const pixels = z.number();

/** A picked part of a page, as the script in that page tells of it. */
export const pickedPart = z.object({
  name: catalogueId,
  /** A line that tells it from others; '' for none. */
  text: z.string().check(z.maxLength(1_000)),
  quote: z.nullable(z.string().check(z.minLength(1), z.maxLength(100_000))),
  anchor: z.nullable(anchor),
  imageUrl: address,
  linkUrl: address,
  /** In CSS pixels of the window's layout viewport. */
  rectangle: z.object({ x: pixels, y: pixels, width: pixels, height: pixels }),
  /** The customer's review that it belongs to. */
  review: z._default(z.nullable(pageReview), null),
  /** The advertisement that it belongs to. */
  ad: z._default(
    z.nullable(
      z.object({
        advertiser: z.nullable(z.string().check(z.maxLength(200))),
        landingUrl: address,
        text: z.string(),
        /** What of it a frame of another site shows that the person has let Parcours look into. */
        framedText: z.optional(z.string().check(z.maxLength(1_000))),
      }),
    ),
    null,
  ),
});
export type PickedPart = z.infer<typeof pickedPart>;
