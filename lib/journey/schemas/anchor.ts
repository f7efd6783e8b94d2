import * as z from 'zod/mini';
import { address, maybe, nonNegativeInteger, open, text } from './open';

/** The selectors of the W3C Web Annotation Data Model that an anchor may hold. */
export const textQuoteSelector = open(() => ({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1)),
  prefix: text,
  suffix: text,
}));
export const textPositionSelector = open(() => ({
  type: z.literal('TextPositionSelector'),
  start: nonNegativeInteger,
  end: nonNegativeInteger,
}));
const cssSelectorShape = { type: z.literal('CssSelector'), value: z.string().check(z.minLength(1)) };
export const cssSelector = open(() => ({
  ...cssSelectorShape,
  refinedBy: maybe(z.discriminatedUnion('type', [textQuoteSelector, textPositionSelector, open(cssSelectorShape)])),
}));
export const selector = z.discriminatedUnion('type', [textQuoteSelector, textPositionSelector, cssSelector]);
export type Selector = z.infer<typeof selector>;

/** Where on the page the tagged part is, after https://www.w3.org/TR/annotation-model/#selectors. */
export const anchor = open(() => ({
  selectors: z.array(selector).check(z.minLength(1)),
  /** A link that opens at the quote in any browser (URL text fragment); null where none could be made. */
  textFragmentUrl: maybe(address),
}));
export type Anchor = z.infer<typeof anchor>;
