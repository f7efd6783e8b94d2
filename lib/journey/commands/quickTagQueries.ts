import * as z from 'zod/mini';

/** All that the popup reads before it shows its form: no more than that is to be loaded by then. */
export const quickTagQueries = {
  /** What the quick form needs to fill itself in on a page. */
  quickTagContext: z.object({ url: z.nullable(z.string()) }),
} as const;
