import * as z from 'zod/mini';
import { uuid } from '../schemas/open';
import { newEvidence } from './newEvidence';
import { quickTag, tagSubject } from './quickTag';

/** What tags a page, and takes it back: all that the popup and Chrome's worker ask for. */
export const taggingCommands = {
  /**
   * Saves a quick tag as a touchpoint. Idempotent: `touchpointId` is minted when the form opens. Its journey is the
   * current one from now on.
   */
  saveTouchpoint: z.object({
    touchpointId: uuid,
    tag: quickTag,
    subject: tagSubject,
    evidence: z.array(newEvidence),
    /** Evidence still being written: shown as pending until `addEvidence` brings it. */
    pendingEvidence: z.array(z.object({ id: uuid, kind: z.literal('screenshot') })),
  }),
  /** Brings evidence that was pending when its touchpoint was saved, or that is added later. */
  addEvidence: z.object({ touchpointId: uuid, evidence: newEvidence }),
  /** Says that pending evidence will not come, and why. */
  failEvidence: z.object({ id: uuid, reason: z.string() }),
  /** Repeats an earlier touchpoint with the time of now. Idempotent by `touchpointId`. */
  seeAgain: z.object({
    touchpointId: uuid,
    sourceTouchpointId: uuid,
    subject: tagSubject,
    evidence: z.array(newEvidence),
  }),
  /** Takes back one group of changes, as a new edit; undoing that group again is redo. */
  undo: z.object({ group: uuid }),
} as const;
