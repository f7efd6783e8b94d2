import * as z from 'zod/mini';
import type { Anchor, Selector } from '@/lib/journey/schemas/anchor';
import { type PickedPart, pickedPart } from '@/lib/messaging/pickedPart';
import { namesItAlone } from '@/lib/page/namesItAlone';
import { cutText } from '@/lib/page/pageText';

const longestText = 200;
/** What words are called where nothing says whose they are. */
const ofWords: ReadonlySet<string> = new Set(['text', 'section', 'list', 'listItem', 'article', 'quote']);

const more = z.object({
  ...z.pick(pickedPart, { review: true, ad: true }).shape,
  /** What the part is told by where it belongs to a review. */
  own: z.optional(z.pick(pickedPart, { quote: true, text: true, anchor: true, linkUrl: true })),
  /** The same where it is of an advertisement. */
  line: z.optional(pickedPart.shape.text),
  /** Whether somebody's name may stand beside it. */
  isBesidePerson: z.optional(z.boolean()),
});

/** A picked part with the review or the advertisement that it belongs to; as it was where that cannot be read. */
export async function withReviewOrAd(picked: PickedPart, read: () => Promise<unknown>): Promise<PickedPart> {
  const { own, line, isBesidePerson, ...known }: Partial<z.infer<typeof more>> =
    more.safeParse(await read().catch(() => null)).data ?? {};
  const anchor = isBesidePerson && picked.anchor ? withoutSurroundings(picked.anchor) : picked.anchor;
  const isWords = known.review && ofWords.has(picked.name);
  const part = {
    ...picked,
    ...(line ? { text: line } : {}),
    anchor,
    ...own,
    ...(isWords ? { name: 'review' as const } : {}),
    ...known,
  };
  const words = part.ad?.framedText;
  return words && part.quote === null ? { ...part, quote: words, text: cutText(words, longestText) } : part;
}

/** An anchor of what it marks alone: what stands around that, or on the label of a box, may be a name. */
function withoutSurroundings({ selectors, textFragmentUrl, ...anchor }: Anchor): Anchor {
  const bare = <Each extends object>(each: Each): Each =>
    'prefix' in each && 'suffix' in each ? { ...each, prefix: '', suffix: '' } : each;
  const kept = selectors.flatMap((each): Selector[] => {
    if (each.type !== 'CssSelector') return [bare(each)];
    return wordy.test(each.value) ? [] : [{ ...each, refinedBy: each.refinedBy && bare(each.refinedBy) }];
  });
  // One that has no words is told by its place alone.
  return {
    ...anchor,
    selectors: kept.length > 0 ? kept : selectors,
    textFragmentUrl: namesItAlone(textFragmentUrl) ? textFragmentUrl : null,
  };
}

/** Attributes that hold words of the page. */
const wordy = /\[(?:name|aria-label)/;
