import '@/lib/journey/schemas/jitless';
import * as z from 'zod/mini';
import { anchor } from '@/lib/journey/schemas/anchor';
import { decode, type Encodable, encode } from './codec';

const label = z.object({ en: z.string(), fr: z.string() });

const shownAnchors = z.object({
  type: z.literal('anchors.show'),
  data: z.object({
    /** Of the page that they were tagged on, as it was asked for: a page that has gone on shows none of them. */
    url: z.string(),
    language: z.enum(['en', 'fr']),
    theme: z.enum(['system', 'light', 'dark']),
    entries: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['touchpoint', 'verbatim']),
        title: z.string(),
        stage: z.nullable(label),
        valence: z.nullable(z.number()),
        anchor: z.nullable(anchor),
        target: z.nullable(z.object({ kind: z.string(), url: z.string(), text: z.string() })),
        picture: z.nullable(z.object({ mediaType: z.string(), bytes: z.instanceof(Uint8Array<ArrayBuffer>) })),
      }),
    ),
  }),
});

/** What the background asks of the script that shows what was tagged on a page. Answered with `true` once it shows. */
export type ShownAnchorsRequest = z.infer<typeof shownAnchors>;
export type ShownAnchor = ShownAnchorsRequest['data']['entries'][number];

/** The request as it is sent: messages carry no bytes. */
export function encodeShownAnchors(request: ShownAnchorsRequest): unknown {
  return encode(request as unknown as Encodable);
}

/** What the background asks of that script; null for any other message. */
export function parseShownAnchors(message: unknown): ShownAnchorsRequest | null {
  if ((message as { type?: unknown } | null)?.type !== 'anchors.show') return null;
  try {
    const parsed = shownAnchors.safeParse(decode(message));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
