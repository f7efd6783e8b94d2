import * as z from 'zod/mini';
import { uuid } from '../schemas/open';
import { type RecordType, recordTypes } from '../schemas/recordTypes';
import { bytes, newEvidence } from './newEvidence';
import { quickTag, tagSubject } from './quickTag';

const recordId = z.string().check(z.minLength(1), z.maxLength(100));
const recordType = z.enum(recordTypes as [RecordType, ...RecordType[]]);

/**
 * Everything that can be asked of the store, by name: one interface for popup, dashboard and side panel (which call it
 * directly) and for the overlay's form and private windows (whose calls the background carries out). Inputs are plain
 * data.
 */
export const commandSchemas = {
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
  /** Writes fields of one record. Unknown and bookkeeping fields are refused. */
  editRecord: z.object({ type: recordType, id: recordId, changes: z.record(z.string(), z.unknown()) }),
  /**
   * Deletes one record with those that belong to it (with a journey, its touchpoints). Leaves tombstones, and always a
   * journey to tag into.
   */
  deleteRecord: z.object({ type: recordType, id: recordId }),
  /**
   * Puts a touchpoint into a stage (null = to be coded) behind another touchpoint of the journey (null = first of the
   * stage).
   */
  moveTouchpoint: z.object({
    touchpointId: uuid,
    stageId: z.nullable(z.string()),
    afterTouchpointId: z.nullable(uuid),
  }),
  /** In the study of the current journey; the new one is the current one from now on. Idempotent by `id`. */
  createJourney: z.object({ id: uuid, title: z.string().check(z.trim(), z.minLength(1)), brandId: z.nullable(uuid) }),
  /** In the study of the current journey. Idempotent by `id`. */
  createBrand: z.object({
    id: uuid,
    name: z.string().check(z.trim(), z.minLength(1)),
    role: z.enum(['own', 'competitor', 'retailer', 'thirdParty']),
    domains: z.array(z.string()),
  }),
  /** Makes a journey the one that the quick form offers first. */
  selectJourney: z.object({ journeyId: uuid }),
  /** Takes back one group of changes, as a new edit; undoing that group again is redo. */
  undo: z.object({ group: uuid }),
  /**
   * Deletes evidence that no record refers to, with its bytes: for good, undo does not bring it back. `recent`: also what
   * undoing a change of the last seven days would bring back, then without its files.
   */
  freeEvidence: z.object({ recent: z.boolean() }),
  /** Merges a file (journey-map.json as text bytes, or a .journey.zip bundle). All of it, or nothing. */
  importFile: z.object({ bytes, fileName: z.string() }),
} as const;
export type CommandName = keyof typeof commandSchemas;
export type CommandInput<Name extends CommandName> = z.infer<(typeof commandSchemas)[Name]>;

/** What every command that changes records gives back: the group under which it can be undone. */
export interface Committed {
  /** Group of the change in the history; null when nothing had to change. */
  readonly group: string | null;
}

export interface SavedTouchpoint extends Committed {
  readonly touchpointId: string;
  /** False when this very save had been done before. */
  readonly created: boolean;
  readonly journeyId: string;
}

export interface FreedEvidence extends Committed {
  readonly files: number;
  readonly bytes: number;
}

export interface ImportSummary extends Committed {
  /** Records that were not here before, were changed, or were here already just so. */
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Records with fields that both sides had changed: both values are kept until someone chooses. */
  readonly conflicts: number;
  readonly deleted: number;
  /** Evidence files brought, and evidence records whose bytes are neither in the file nor here. */
  readonly files: number;
  readonly filesMissing: number;
  readonly journeyIds: readonly string[];
}

export interface CommandResults {
  saveTouchpoint: SavedTouchpoint;
  addEvidence: Committed;
  failEvidence: Committed;
  seeAgain: SavedTouchpoint;
  editRecord: Committed;
  deleteRecord: Committed;
  moveTouchpoint: Committed;
  createJourney: Committed;
  createBrand: Committed;
  selectJourney: Committed;
  undo: Committed;
  freeEvidence: FreedEvidence;
  importFile: ImportSummary;
}
