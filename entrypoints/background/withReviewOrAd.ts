import * as z from 'zod/mini';
import { type PickedPart, pickedPart } from '@/lib/messaging/pickedPart';
import { cutText } from '@/lib/page/pageText';

const longestText = 200;

const more = z.object({
  ...z.pick(pickedPart, { review: true, ad: true }).shape,
  /** What the part is told by where it belongs to a review. */
  own: z.optional(z.pick(pickedPart, { quote: true, text: true, anchor: true, linkUrl: true })),
});

/** A picked part with the review or the advertisement that it belongs to; as it was where that cannot be read. */
export async function withReviewOrAd(picked: PickedPart, read: () => Promise<unknown>): Promise<PickedPart> {
  const { own, ...known } = more.safeParse(await read().catch(() => null)).data ?? {};
  const part = { ...picked, ...own, ...known };
  const words = part.ad?.framedText;
  return words && part.quote === null ? { ...part, quote: words, text: cutText(words, longestText) } : part;
}
