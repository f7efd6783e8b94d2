import * as z from 'zod/mini';
import { instant, uuid } from '../schemas/open';

/** Everything that can be read from the store, by name. */
export const querySchemas = {
  /** What the quick form needs to fill itself in on a page. */
  quickTagContext: z.object({ url: z.nullable(z.string()) }),
  /** One journey as the dashboard shows it; the current one when `journeyId` is null. */
  journeyView: z.object({ journeyId: z.nullable(uuid) }),
  /** Touchpoints whose stage or emotion is open, and all others: the study's table. */
  studyView: z.object({ studyId: z.nullable(uuid) }),
  /** Every study that is here, the current one first: an imported file may have brought another. */
  studies: z.object({}),
  thumbnail: z.object({ sha256: z.string() }),
  evidenceBytes: z.object({ sha256: z.string() }),
  countOnPage: z.object({ url: z.string() }),
  /** One journey, a study, or everything, as the bytes of a file. */
  exportFile: z.object({
    scope: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('journey'), journeyId: uuid }),
      z.object({ kind: z.literal('study'), studyId: uuid }),
      z.object({ kind: z.literal('everything') }),
    ]),
    format: z.enum(['journeyMap', 'bundle']),
    language: z.enum(['en', 'fr']),
    exportedAt: instant,
  }),
  storageReport: z.object({}),
} as const;
export type QueryName = keyof typeof querySchemas;
export type QueryInput<Name extends QueryName> = z.infer<(typeof querySchemas)[Name]>;
