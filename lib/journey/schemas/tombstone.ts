import * as z from 'zod/mini';
import { instant, open } from './open';
import { versionVector } from './record';

/** What a deletion leaves, so that a merge does not bring the record back. */
export const tombstone = open(() => ({
  type: z.string(),
  id: z.string().check(z.minLength(1)),
  version: versionVector,
  deletedAt: instant,
}));
export type Tombstone = z.infer<typeof tombstone>;
