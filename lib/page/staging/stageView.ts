import type { Rectangle } from '../untampered';

/**
 * How a target stands in the window now. All in CSS pixels of the visual viewport, whose origin is the picture's. Plain JSON, since it
 * crosses from the page's tab.
 */
export interface StageView {
  /** All of the target that scrolling can bring into view, also where it lies outside of the window. */
  readonly box: Rectangle;
  /** The part of it that shows; null for none. */
  readonly visible: Rectangle | null;
  /** Whether all of it shows, and nothing that does not scroll with it lies over it: one picture of the window has all of it. */
  readonly isWhole: boolean;
  /** Parts of the window that lie over the target on purpose, such as the header of a page at its top. */
  readonly over: readonly Rectangle[];
  /** Further parts of the target that show: what lies below the box that a page scrolls in, once that is at its end. */
  readonly beside: readonly Rectangle[];
  /** Parts of the target where nothing can ever show: beside a box that the page scrolls in, below where the window ends. */
  readonly empty: readonly Rectangle[];
  /** Whether a full page is longer than what is pictured of it, or a part grows on and on. */
  readonly isCutOff: boolean;
  /** How many banners that ask for consent are hidden; left out where none were to be. */
  readonly hiddenBanners?: number | undefined;
}

/** What is to be pictured: what was picked, the whole page, or just the window (to hide banners in it). */
export type StageTarget = 'picked' | 'page' | 'window';
