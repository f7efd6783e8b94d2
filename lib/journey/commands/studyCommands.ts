import * as z from 'zod/mini';
import { uuid } from '../schemas/open';

/** What makes studies, and takes from one into another. */
export const studyCommands = {
  /**
   * Makes a study with one journey, which is the current one from now on. Idempotent by `id`. From another study it may
   * copy personas, brands, the codebook, and its settings (language, stage models, counting of exposures, additions to
   * catalogues, lanes, defaults, observers): as records of its own.
   */
  createStudy: z.object({
    id: uuid,
    name: z.string().check(z.trim(), z.minLength(1)),
    journeyId: uuid,
    journeyTitle: z.string().check(z.trim(), z.minLength(1)),
    copyFrom: z.nullable(uuid),
    copy: z.object({ personas: z.boolean(), brands: z.boolean(), codebook: z.boolean(), settings: z.boolean() }),
  }),
  /** Copies a persona into a study, under a new `id`. Idempotent by it. */
  copyPersona: z.object({ personaId: uuid, id: uuid, studyId: uuid }),
} as const;
