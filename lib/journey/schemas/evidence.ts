import * as z from 'zod/mini';
import { address, instant, list, maybe, nonNegativeInteger, open, sha256, uuid } from './open';
import { viewport } from './page';
import { recordShape } from './record';

export const evidenceKind = z.enum([
  'screenshot',
  'elementScreenshot',
  'fullPage',
  'quote',
  'pageArchive',
  'attachedFile',
]);
export type EvidenceKind = z.infer<typeof evidenceKind>;

/** How many areas of the picture were painted over, and why. */
export const maskCount = open(() => ({
  reason: z.enum(['formField', 'unreadableFrame', 'redaction']),
  count: nonNegativeInteger,
}));
export type MaskCount = z.infer<typeof maskCount>;

/** An immutable, hashed record of what was seen. Its bytes are kept apart, keyed by `sha256`. Never edited. */
export const evidence = open(() => ({
  ...recordShape,
  id: uuid,
  kind: evidenceKind,
  /** IANA media type of the bytes. */
  mediaType: z.string().check(z.regex(/^[\w.+-]+\/[\w.+-]+(;.*)?$/)),
  byteLength: nonNegativeInteger,
  sha256,
  /** Pixels of the picture; null where it is none. */
  width: maybe(nonNegativeInteger),
  height: maybe(nonNegativeInteger),
  devicePixelRatio: maybe(z.number()),
  /** CSS pixels of the window's viewport. */
  viewport: maybe(viewport),
  masks: list(maskCount),
  /** How many banners that ask for consent were hidden for the picture, 0 where none was found; left out where none was to be hidden. */
  hiddenBanners: z.optional(nonNegativeInteger),
  capturedAt: instant,
  url: maybe(address),
  fileName: maybe(z.string()),
  /** Name and version of what took it, with the browser's. */
  tool: z.string(),
  observerId: maybe(uuid),
}));
export type Evidence = z.infer<typeof evidence>;
