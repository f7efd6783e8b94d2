import * as z from 'zod/mini';
import { instant, uuid } from '../schemas/open';
import { quickTagQueries } from './quickTagQueries';

/** What is exported: one journey, a study, or everything that is here. */
const exportScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('journey'), journeyId: uuid }),
  z.object({ kind: z.literal('study'), studyId: uuid }),
  z.object({ kind: z.literal('everything') }),
]);

/** Everything that can be read from the store, by name. */
export const querySchemas = {
  ...quickTagQueries,
  /** One journey as the dashboard shows it; the current one when `journeyId` is null. */
  journeyView: z.object({ journeyId: z.nullable(uuid) }),
  /** Touchpoints whose stage or emotion is open, and all others: the study's table. */
  studyView: z.object({ studyId: z.nullable(uuid) }),
  /** What has changed of a study since a reading whose `seq` is `since`: an edit of one in ten thousand costs one. */
  studyChanges: z.object({ studyId: z.nullable(uuid), since: z.int() }),
  /** All of a study but its touchpoints, which are only counted; the study of the current journey when `studyId` is null. */
  studyRecords: z.object({ studyId: z.nullable(uuid) }),
  /** One touchpoint with all that stands under it. */
  touchpointDetail: z.object({ touchpointId: uuid }),
  /** What was changed of one record, newest first, at most `limit` changes. `type` is the name of its list. */
  recordHistory: z.object({
    type: z.string(),
    id: z.string(),
    limit: z.int().check(z.minimum(1), z.maximum(10_000)),
  }),
  /** What is coded by each theme of a study's codebook. */
  themeUse: z.object({ studyId: z.nullable(uuid) }),
  /** How many touchpoints of a study concern each brand, and how many it hosts. */
  brandUse: z.object({ studyId: z.nullable(uuid) }),
  /** Every study that is here, the current one first: an imported file may have brought another. */
  studies: z.object({}),
  /** Every piece of evidence of a study, with what it stands under. */
  studyEvidence: z.object({ studyId: z.nullable(uuid) }),
  thumbnail: z.object({ sha256: z.string() }),
  evidenceBytes: z.object({ sha256: z.string() }),
  countOnPage: z.object({ url: z.string() }),
  /** What was tagged on a page in the study of the current journey, with all that it takes to show it there. */
  pageAnchors: z.object({ url: z.string() }),
  /** One journey, a study, or everything, as the bytes of a file. */
  exportFile: z.object({
    scope: exportScope,
    format: z.enum(['journeyMap', 'bundle']),
    language: z.enum(['en', 'fr']),
    exportedAt: instant,
  }),
  /** The records that such a file holds, as they are at one moment: for formats that are written where they are asked for. */
  exportRecords: z.object({ scope: exportScope }),
  storageReport: z.object({}),
  /** The briefs of a study, the newest last, with how their walkthroughs stand; of the study of the current journey when `studyId` is null. */
  briefs: z.object({ studyId: z.nullable(uuid) }),
  /** The walkthroughs of a study, in the order of their making, each with what it takes to list it. */
  walkthroughs: z.object({ studyId: z.nullable(uuid) }),
  /** One walkthrough with all that it recorded. */
  walkthrough: z.object({ walkthroughId: uuid }),
  /** The walkthrough that runs, or else the one that was paused last: what the panel opens on. Null for none. */
  runningWalkthrough: z.object({}),
  /**
   * A brief by itself as the bytes of a journey map, with what it is read with: what the shoppers of a team import. `visitsOf` takes along what
   * waits for a shopper by it (to do, or returned to them), or all that is to do by others than who works here; none where it is left out.
   */
  briefDocument: z.object({
    briefId: uuid,
    visitsOf: z.optional(z.union([z.literal('everyone'), uuid])),
    language: z.enum(['en', 'fr']),
    exportedAt: instant,
  }),
} as const;
export type QueryName = keyof typeof querySchemas;
export type QueryInput<Name extends QueryName> = z.infer<(typeof querySchemas)[Name]>;
