import * as z from 'zod/mini';
import { anchor } from '@/lib/journey/schemas/anchor';
import { catalogueId } from '@/lib/journey/schemas/open';
import { page } from '@/lib/journey/schemas/page';
import type { PageReading } from './reading';

const pageReading = z.object({
  page,
  contentType: z.string().check(z.maxLength(200)),
  isSandboxed: z.boolean(),
  isInField: z.boolean(),
  suggested: z.object({ channel: z.nullable(catalogueId), category: z.nullable(catalogueId) }),
  selection: z.nullable(z.object({ quote: z.string().check(z.minLength(1), z.maxLength(100_000)), anchor })),
});

/** What the page reader sent from a page's tab, checked; null where it is anything else. */
export function parsePageReading(sent: unknown): PageReading | null {
  const parsed = pageReading.safeParse(sent);
  return parsed.success ? parsed.data : null;
}
