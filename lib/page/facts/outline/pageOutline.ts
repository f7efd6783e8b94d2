/** A stretch of a block's text that one element holds. */
export interface TextRun {
  /** Where it begins in the block's `joined`. */
  readonly start: number;
  readonly element: Element;
  /** Bits of `hint`: what the names of the element and of all around it suggest. */
  readonly hints: number;
  /** Whether it is shown as no longer valid: `<del>`, `<s>`, a line through it. */
  readonly isStruck: boolean;
  readonly link: Element | null;
}

/** What the page shows as one block of text: the texts between two breaks of the line, as they are read. */
export interface ShownBlock {
  /** Place among the blocks of the page. */
  readonly index: number;
  /** The element that makes the block. */
  readonly element: Element;
  /** White space collapsed. */
  readonly text: string;
  /** The text with seams where elements touch: see `seam`. */
  readonly joined: string;
  readonly runs: readonly TextRun[];
  /** 1 to 6 where the block stands in a heading; else null. */
  readonly heading: number | null;
  /** Which part of the page it stands in. */
  readonly region: Region;
  /** Bits of `hint` from the names of its element and of all around that. */
  readonly hints: number;
  /** Whether all of it stands in links. */
  readonly isLink: boolean;
}

/** Part of a page: its main matter, or what stands around that on every page of the site. */
export type Region = 'main' | 'header' | 'footer' | 'navigation' | 'aside';

/** An element that says something without words of its own: stars, a logo, a date, a button. */
export interface ShownMark {
  /** Index of the first block that comes after its beginning. */
  readonly index: number;
  readonly element: Element;
  readonly region: Region;
  readonly hints: number;
}

/** What a page shows, in the order of the document. */
export interface PageOutline {
  readonly blocks: readonly ShownBlock[];
  /** Those of them that are headings. */
  readonly headings: readonly ShownBlock[];
  /** The heading of the page's main thing, where there is one. */
  readonly mainHeading: ShownBlock | null;
  /** Elements whose names or attributes speak of ratings. */
  readonly ratings: readonly ShownMark[];
  /** Pictures with a description. */
  readonly images: readonly ShownMark[];
  readonly times: readonly ShownMark[];
  /** Buttons, and links drawn as such. */
  readonly buttons: readonly ShownMark[];
  /** Elements that are named after putting something into a basket, and after advertisements. */
  readonly buyPlaces: readonly Element[];
  readonly adPlaces: readonly Element[];
  /** Elements that ad networks mark as theirs; and what may show them that is no frame by name: `<object>`, `<embed>`. */
  readonly adMarks: readonly Element[];
  readonly objects: readonly Element[];
  /** What can be filled in: `<input>`, `<select>`, `<textarea>`. */
  readonly fields: readonly Element[];
  /** Pictures and films right inside a link. */
  readonly linkedPictures: readonly { readonly picture: Element; readonly link: Element }[];
  /** Elements that are pictures or meters to those who do not see them, and say of what. */
  readonly meters: readonly Element[];
  /** Open ones, outer before inner. */
  readonly shadowRoots: readonly ShadowRoot[];
}

export const emptyOutline: PageOutline = {
  ...{ blocks: [], headings: [], mainHeading: null },
  ...{ ratings: [], images: [], times: [], buttons: [], buyPlaces: [], adPlaces: [], shadowRoots: [] },
  ...{ adMarks: [], objects: [], fields: [], linkedPictures: [], meters: [] },
};
