import * as z from 'zod/mini';
import { evidence } from '../schemas/evidence';

/** Bytes, as they cross between contexts and into the store. */
export const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array, 'expected bytes');

/** Evidence with its bytes, not yet kept. Its hash is the store's to compute: the record is born from the bytes. */
export const newEvidence = z.object({
  ...z.pick(evidence, {
    id: true,
    kind: true,
    mediaType: true,
    width: true,
    height: true,
    devicePixelRatio: true,
    viewport: true,
    masks: true,
    hiddenBanners: true,
    capturedAt: true,
    url: true,
    fileName: true,
    tool: true,
  }).shape,
  bytes,
  /** A small picture of it (at most 480 CSS pixels wide), where it is a picture. */
  thumbnail: z.nullable(z.object({ mediaType: z.string(), bytes })),
});
export type NewEvidence = z.infer<typeof newEvidence>;
