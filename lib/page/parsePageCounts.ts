import * as z from 'zod/mini';
import { nonNegativeInteger } from '@/lib/journey/schemas/open';
import type { PageCounts } from './pageCounts';

const pageCounts = z.object({
  reviews: nonNegativeInteger,
  ads: nonNegativeInteger,
  closedOrigins: z.array(z.string().check(z.maxLength(300))),
  isCutOff: z.boolean(),
});

/** What the page counter sent from a page's tab, checked; null where it is anything else. */
export function parsePageCounts(sent: unknown): PageCounts | null {
  const parsed = pageCounts.safeParse(sent);
  return parsed.success ? parsed.data : null;
}
