import type { TagSubject } from '@/lib/journey/commands/quickTag';
import type { PickedPart } from '@/lib/messaging/pickedPart';
import type { OverlayPlace } from '@/lib/messaging/protocol';
import { cutText, wellFormed } from '@/lib/page/pageText';

/** What of a page is to be tagged, as far as the browser names it. */
export type PartToTag =
  | {
      readonly kind: 'selection';
      /** The words as the browser gives them, for selections that the page's reader cannot see (in frames); null for none. */
      readonly text: string | null;
      /** Whether the person is to pick a part where nothing is selected. */
      readonly orPick?: boolean;
    }
  | { readonly kind: 'image' | 'link'; readonly url: string; readonly text: string }
  /** Picked under this nonce, by which the page can still be set up for a picture of it. */
  | { readonly kind: 'element'; readonly nonce: string; readonly picked: PickedPart };

/** Where the overlay goes for it. `hasSelection`: whether the page's own document has words selected. */
export function placeOf(part: PartToTag, hasSelection: boolean): OverlayPlace {
  if (part.kind === 'selection') return { kind: hasSelection ? 'selection' : 'corner' };
  if (part.kind === 'element') return { kind: 'area', area: part.picked.rectangle };
  return { kind: part.kind, url: part.url };
}

/** What a record holds of an address. A picture that is written into the page itself has one of megabytes. */
const longestAddress = 65_536;

export function targetOf(part: PartToTag): TagSubject['target'] {
  if (part.kind === 'selection') return null;
  if (part.kind === 'element') {
    const { imageUrl, linkUrl, text, ad } = part.picked;
    if (ad?.landingUrl) return { kind: 'link', url: ad.landingUrl, text: text || ad.text.slice(0, 200) };
    const url = imageUrl ?? linkUrl;
    return url === null ? null : { kind: imageUrl === null ? 'link' : 'image', url, text };
  }
  return { kind: part.kind, url: cutText(wellFormed(part.url), longestAddress), text: part.text };
}
