import * as z from 'zod/mini';
import { evidenceKind } from '../schemas/evidence';
import { instant, uuid } from '../schemas/open';
import { newEvidence } from './newEvidence';
import { quickTag, tagSubject } from './quickTag';

/** Evidence that is being written: the id that it will have, and what it is. */
const expectedEvidence = z.array(z.object({ id: uuid, kind: evidenceKind }));

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
    pendingEvidence: expectedEvidence,
  }),
  /** Brings evidence that was pending when its touchpoint was saved, or that is added later. */
  addEvidence: z.object({ touchpointId: uuid, evidence: newEvidence }),
  /** Says that evidence of a touchpoint which is saved already is being written: shown as pending until it comes or fails. */
  expectEvidence: z.object({ touchpointId: uuid, evidence: expectedEvidence }),
  /** Says that pending evidence will not come, and why. */
  failEvidence: z.object({ id: uuid, reason: z.string() }),
  /** Shows evidence that did not come no longer. */
  dismissEvidence: z.object({ id: uuid }),
  /**
   * For whoever writes evidence and has just been started: what was begun before `startedBefore` and is still pending was
   * interrupted. What waits for a touchpoint that is gone is forgotten.
   */
  settleEvidence: z.object({ startedBefore: instant, kinds: z.array(evidenceKind) }),
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
