import * as z from 'zod/mini';
import { pageKindIds } from '@/lib/journey/catalogues/pageKinds';
import { address, languageTag } from '@/lib/journey/schemas/open';
import { pageFacts } from '@/lib/journey/schemas/page';
import type { PageDetails } from './details';

const name = z.string().check(z.minLength(1), z.maxLength(2000));

const pageDetails = z.object({
  url: address,
  pageTitle: z.string().check(z.maxLength(1000)),
  siteName: z.nullable(name),
  language: z.nullable(languageTag),
  canonicalUrl: z.nullable(address),
  title: z.nullable(name),
  kind: z.nullable(z.object({ id: z.enum(pageKindIds), confidence: z.number().check(z.minimum(0), z.maximum(1)) })),
  facts: pageFacts,
  context: z.object({
    market: z.nullable(z.string().check(z.maxLength(100))),
    signedIn: z.nullable(z.boolean()),
    consentGiven: z.nullable(z.boolean()),
  }),
  isCutOff: z.boolean(),
});

/** What the details reader sent from a page's tab, checked; null where it is anything else. */
export function parseDetails(sent: unknown): PageDetails | null {
  const parsed = pageDetails.safeParse(sent);
  return parsed.success ? parsed.data : null;
}
