import * as z from 'zod/mini';
import { bytes } from './newEvidence';

/** What brings in files, and what frees the room they take. */
export const storageCommands = {
  /**
   * Deletes evidence that no record refers to, with its bytes: for good, undo does not bring it back. `recent`: also what
   * undoing a change of the last seven days would bring back, then without its files.
   */
  freeEvidence: z.object({ recent: z.boolean() }),
  /**
   * Merges a file (journey-map.json as text bytes, or a .journey.zip bundle). All of it, or nothing. What was deleted here stays deleted, but
   * with `restoresDeletedStudies` a study of the file that was deleted comes back with all that the file has of it;
   * with `choosesFullestJourney` the one of the file's journeys that has most touchpoints is the current one, whatever was.
   */
  importFile: z.object({
    bytes,
    fileName: z.string(),
    restoresDeletedStudies: z.optional(z.boolean()),
    choosesFullestJourney: z.optional(z.boolean()),
  }),
  /**
   * Empties the database for good and starts anew, as a replica of another id, with a first study and journey. Drafts are
   * not in it: see `DraftStore.clear`.
   */
  eraseEverything: z.object({}),
} as const;
