import '@/lib/journey/schemas/jitless';
import * as z from 'zod/mini';
import type { OverlayHostRequest } from './protocol';

const place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('selection') }),
  z.object({ kind: z.literal('image'), url: z.string() }),
  z.object({ kind: z.literal('link'), url: z.string() }),
  z.object({
    kind: z.literal('area'),
    area: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  }),
  z.object({ kind: z.literal('corner') }),
]);

const hostRequest = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('overlayHost.describe'),
    data: z.object({ target: z.object({ kind: z.enum(['image', 'link']), url: z.string() }) }),
  }),
  z.object({
    type: z.literal('overlayHost.open'),
    data: z.object({ nonce: z.string(), formUrl: z.string(), at: place, name: z.string() }),
  }),
  z.object({ type: z.literal('overlayHost.resize'), data: z.object({ nonce: z.string(), height: z.number() }) }),
  z.object({ type: z.literal('overlayHost.focus'), data: z.object({ nonce: z.string(), focused: z.boolean() }) }),
  z.object({ type: z.literal('overlayHost.close'), data: z.object({ nonce: z.string() }) }),
]);

/** What the background asks of the overlay's script; null for any other message. */
export function parseHostRequest(message: unknown): OverlayHostRequest | null {
  const parsed = hostRequest.safeParse(message);
  return parsed.success ? parsed.data : null;
}
