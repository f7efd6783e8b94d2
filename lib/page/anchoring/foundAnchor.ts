import type { Anchor } from '@/lib/journey/schemas/anchor';
import type { NoPlace } from './choosePlace';

/** An image or a link that was tagged, as records keep it. */
export interface TaggedElement {
  readonly kind: string;
  /** Its address; '' where it had none. */
  readonly url: string;
  /** An image's description, a link's words. */
  readonly text: string;
}

/** What is looked for: the anchor of a record and, where an image or a link was tagged, what that was. */
export interface Sought {
  readonly anchor: Anchor | null;
  readonly target: TaggedElement | null;
}

/** Where a tagged part is now, or why it is nowhere. */
export type FoundAnchor =
  | {
      readonly found: true;
      /** What to show: the words; null where an element without words was tagged. */
      readonly range: Range | null;
      /** The element itself where one was tagged, else the one around the words. */
      readonly element: Element;
      /** Frames around it, outermost first; none in the document itself. */
      readonly frames: readonly Element[];
      /** From 0 to 1: how much of words and surroundings is as it was. */
      readonly score: number;
      /** `changedImage`: its description stands with another address, and so perhaps with another picture. */
      readonly how: 'quote' | 'editedQuote' | 'image' | 'changedImage' | 'link';
    }
  | { readonly found: false; readonly why: NoPlace | 'timedOut' | 'nothingToFind' };
