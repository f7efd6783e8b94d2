import type { Anchor } from '@/lib/journey/schemas/anchor';
import type { Page } from '@/lib/journey/schemas/page';
import type { Rectangle } from './untampered';

/** What reading a page gives: data only, text as text. Plain JSON, since it crosses from the page's tab. */
export interface PageReading {
  readonly page: Page;
  /** Media type of the document: a viewer of the browser may stand in it where a page would. Empty where it is not told. */
  readonly contentType: string;
  /** Whether its policy gives it, and in some browsers every frame in it, an origin that is nobody's. */
  readonly isSandboxed: boolean;
  /** From the page, for the form to propose; null where the page does not tell. */
  readonly suggested: { readonly channel: string | null; readonly category: string | null };
  /** The selected words and where they are. */
  readonly selection: { readonly quote: string; readonly anchor: Anchor } | null;
  /** Whether keyboard or selection are in a form field: what the browser itself names as selected must not be kept then. */
  readonly isInField: boolean;
}

/** A rectangle in CSS pixels of the visual viewport, as shown in the screenshot. */
export interface MaskRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly reason: 'formField' | 'unreadableFrame';
}

/** What has to be painted over in a screenshot taken now. */
export interface MaskReading {
  /** The address of the page that was read. */
  readonly url: string;
  readonly rectangles: readonly MaskRectangle[];
  /** CSS pixels that the screenshot shows, for scaling to its pixels. */
  readonly shown: { readonly width: number; readonly height: number };
  readonly devicePixelRatio: number;
  /** How many pages the tab's history holds: those that a page adds to it are others. */
  readonly historyLength: number;
  /** Whether the page's tab was the one in front: a picture of the window then shows this page. */
  readonly visible: boolean;
  /** The unreadable frames whose content could be read apart, where somebody may. */
  readonly rooms?: readonly FrameRoom[] | undefined;
  /** The documents of such frames that were read apart, as the browser names them: others would be other masks. */
  readonly documents?: readonly string[] | undefined;
}

/** Where the content of an unreadable frame shows. */
export interface FrameRoom {
  /** As `windowPath` has it. */
  readonly path: readonly number[];
  /** The rectangle that masks the whole frame, by its number. */
  readonly mask: number;
  /** All that the frame gives its content, also what does not show; in CSS pixels of the visual viewport. */
  readonly room: Rectangle;
}
