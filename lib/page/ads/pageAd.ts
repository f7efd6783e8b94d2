import type { Rectangle } from '../untampered';

/** An advertisement on a page. Plain JSON, since it crosses from the page's tab. */
export interface PageAd {
  /**
   * `frame`: what an ad network filled a frame with. `slot`: a place that the page keeps for one. `sponsored`: a result, post or card with a label
   * among others without. `label`: a box that is labelled as a whole. `image`: a picture of one of the trade's sizes, leading to another site.
   */
  readonly kind: 'frame' | 'slot' | 'sponsored' | 'label' | 'image';
  /** The words that say it is one, as shown. */
  readonly label: string | null;
  /** Who advertises: as named in the label, by the address that it shows, else the site that it leads to. */
  readonly advertiser: string | null;
  /** Where it leads, out of the network's redirects; with its tracking parameters. */
  readonly landingUrl: string | null;
  /** The network that served it, where its addresses tell. */
  readonly network: string | null;
  /** In CSS pixels of its window's layout viewport. */
  readonly rectangle: Rectangle;
  /** Whether it shows in a frame that the page around it may not read, so that only the frame is known. */
  readonly isCrossOriginFrame: boolean;
  /** The origins of frames that it shows in and that nobody may look into, as far as the page tells. */
  readonly closedOrigins: readonly string[];
  /** What it says, at most 1,000 UTF-16 units. */
  readonly text: string;
  /** What of it such a frame shows that somebody may look into; '' for nothing. */
  readonly framedText: string;
}

export interface FoundAd {
  readonly ad: PageAd;
  readonly element: Element;
}
