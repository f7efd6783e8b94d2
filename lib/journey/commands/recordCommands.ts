import * as z from 'zod/mini';
import { uuid } from '../schemas/open';
import { type RecordType, recordTypes } from '../schemas/recordTypes';
import { newEvidence } from './newEvidence';

const recordId = z.string().check(z.minLength(1), z.maxLength(100));
const recordType = z.enum(recordTypes as [RecordType, ...RecordType[]]);

/** Values by field. Each is parsed by the schema of its field where the record is written. */
const fields = z.record(z.string(), z.unknown());

/** The types of which a person makes single records; studies and touchpoints have commands of their own. */
export const creatableTypes = [
  'personas',
  'brands',
  'observers',
  'stageModels',
  'themes',
  'journeys',
  'verbatims',
  'questionnaireAnswers',
  'comments',
  'briefs',
] as const satisfies readonly RecordType[];
export type CreatableType = (typeof creatableTypes)[number];

/** The types to whose records files are attached by hand. */
const illustratedTypes = ['touchpoints', 'verbatims', 'personas'] as const satisfies readonly RecordType[];

/** What is done alike to records of whatever type. */
export const recordCommands = {
  /**
   * Makes one record. Idempotent by `id`, also where it has been deleted since. A journey gets the version of its stage
   * model by itself, and the study's model where it names none; who works here is its observer (of a comment, its
   * author) where nobody is named.
   */
  createRecord: z.object({ type: z.enum(creatableTypes), id: recordId, fields }),
  /** Writes fields of one record. Unknown and bookkeeping fields are refused. */
  editRecord: z.object({ type: recordType, id: recordId, changes: fields }),
  /** The same of several records: the same fields of each, or each its own (`perRecord`, by id). All of it, or nothing. */
  editRecords: z.union([
    z.object({ type: recordType, ids: z.array(recordId), changes: fields }),
    z.object({ type: recordType, perRecord: z.record(recordId, fields) }),
  ]),
  /**
   * Deletes one record with those that belong to it (with a journey, its touchpoints) and the comments on any of them. Leaves
   * tombstones, and always a journey to tag into.
   */
  deleteRecord: z.object({ type: recordType, id: recordId }),
  /** The same of several records of a type. All of them, or none. */
  deleteRecords: z.object({ type: recordType, ids: z.array(recordId) }),
  /** Keeps a file as evidence of a record, or as the picture of a persona, in place of the one it had. */
  attachEvidence: z.object({ type: z.enum(illustratedTypes), id: uuid, evidence: newEvidence }),
  /**
   * Puts a picture with areas painted over in the place of another one, wherever that stands; pieces of evidence that show the very same
   * file are all replaced. Nothing is changed about the old evidence: the new one is a record of its own, of the same capture, and counts
   * what was painted over. `forgetOriginal`: the old picture is deleted for good, also out of the history, and undo does not bring it back.
   */
  redactEvidence: z.object({
    id: uuid,
    picture: z.object({
      ...z.pick(newEvidence, { mediaType: true, width: true, height: true, bytes: true, thumbnail: true }).shape,
      /** How many areas were painted over. */
      areas: z.int().check(z.positive()),
    }),
    forgetOriginal: z.boolean(),
  }),
  /** Takes evidence off a record. Itself it stays: it is immutable, and undo brings it back. */
  detachEvidence: z.object({ type: z.enum(illustratedTypes), id: uuid, evidenceId: uuid }),
} as const;
