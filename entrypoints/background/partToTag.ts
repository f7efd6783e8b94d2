import type { TagSubject } from '@/lib/journey/commands/quickTag';
import type { OverlayPlace } from '@/lib/messaging/protocol';

/** What of a page is to be tagged, as far as the browser names it. */
export type PartToTag =
  | {
      readonly kind: 'selection';
      /** The words as the browser gives them, for selections that the page's reader cannot see (in frames); null for none. */
      readonly text: string | null;
    }
  | { readonly kind: 'image' | 'link'; readonly url: string; readonly text: string };

/** Where the overlay goes for it. `hasSelection`: whether the page's own document has words selected. */
export function placeOf(part: PartToTag, hasSelection: boolean): OverlayPlace {
  if (part.kind === 'selection') return { kind: hasSelection ? 'selection' : 'corner' };
  return { kind: part.kind, url: part.url };
}

export function targetOf(part: PartToTag): TagSubject['target'] {
  return part.kind === 'selection' ? null : { kind: part.kind, url: part.url, text: part.text };
}
