import * as z from 'zod/mini';
import { valence } from '../schemas/emotion';
import { catalogueId, instant, nonNegativeInteger, scale, uuid } from '../schemas/open';
import { textLimits } from '../textLimits';
import { epochMs, exclusionList, recorderEvent } from '../visit/recorderEvent';
import { newEvidence } from './newEvidence';

const line = z.string().check(z.maxLength(textLimits.line));
const walkthroughId = uuid;
/** What was expected and what it was. Left out = as it is. */
const expected = {
  expectation: z.optional(line),
  reality: z.optional(line),
  gap: z.optional(z.nullable(scale(-2, 2))),
};
const stateToMoveTo = z.enum(['running', 'paused', 'toValidate', 'returned', 'validated']);

/**
 * Briefs and the walkthroughs by them. A brief is made, edited and deleted by the commands for records; a ready one is made of
 * `readyBriefFields`, and a page view is dropped by `deleteRecords`.
 */
export const walkthroughCommands = {
  /** A brief of its own with the same tasks and criteria, for another brand. Idempotent by `id`. */
  duplicateBrief: z.object({ briefId: uuid, id: uuid, title: z.string().check(z.minLength(1)) }),
  /**
   * A brief whose tasks are the steps of a planned journey, and whose criteria ask whether what the plan expects of a step came
   * true. Idempotent by `id`.
   */
  briefFromPlannedJourney: z.object({ journeyId: uuid, id: uuid, title: z.optional(z.string().check(z.minLength(1))) }),
  /**
   * Makes a walkthrough by a brief, and the journey that it becomes, which is the current one where it starts now (`begins`); else it is to
   * do. One that runs is paused by the start of another. Idempotent by `id`.
   */
  startWalkthrough: z.object({
    id: uuid,
    journeyId: uuid,
    briefId: uuid,
    brandId: z.nullable(uuid),
    outletId: z._default(z.nullable(uuid), null),
    /** Who walks it; who works here where that is left out. */
    observerId: z.optional(z.nullable(uuid)),
    wave: z._default(z.string(), ''),
    slot: z._default(z.nullable(z.object({ from: instant, to: instant })), null),
    /** Of the journey; the brief's title with the brand's name where it is left out. */
    title: z.optional(z.string().check(z.minLength(1), z.maxLength(textLimits.journeyTitle))),
    begins: z._default(z.boolean(), true),
  }),
  /**
   * Takes what the browser tells into the recording: one transaction that reads where it is, and writes page views, pauses and where it is
   * then. Nothing of it is in the history: the pages that log themselves are no edits to be undone. Does nothing where the walkthrough
   * does not run.
   */
  recordWalkthroughEvents: z.object({
    walkthroughId,
    events: z.array(recorderEvent),
    exclusions: exclusionList,
  }),
  /** Begins a task of the brief; another one that goes on ends. Idempotent by `runId`. */
  startTask: z.object({
    walkthroughId,
    runId: uuid,
    taskId: uuid,
    at: epochMs,
    expectation: z._default(line, ''),
  }),
  /** Says what came of a task. `at` ends it where it still goes on; null leaves that as it is. */
  endTask: z.object({
    walkthroughId,
    runId: uuid,
    at: z.nullable(epochMs),
    completed: z.optional(z.nullable(z.boolean())),
    effort: z.optional(z.nullable(scale(1, 7))),
    satisfaction: z.optional(z.nullable(scale(1, 5))),
    ...expected,
  }),
  /** What is expected of a stage and what it was, where the brief asks so by stage. */
  noteStage: z.object({
    walkthroughId,
    stageId: catalogueId,
    startedAt: z.optional(z.nullable(instant)),
    endedAt: z.optional(z.nullable(instant)),
    ...expected,
  }),
  /** A wait taken by the stopwatch, within the task that goes on. Idempotent by `id`; a `note` that comes later is written. */
  noteWait: z.object({
    walkthroughId,
    id: uuid,
    startedAt: instant,
    ms: nonNegativeInteger,
    note: z._default(line, ''),
  }),
  /**
   * How it feels now, on the page in view (or the page view that is named): on its touchpoint, or on one that is made of it under
   * `touchpointId`. What is left out stays as it is. With no page in view it is a touchpoint without a page, which needs a `title`.
   */
  feel: z.object({
    walkthroughId,
    touchpointId: uuid,
    at: epochMs,
    utcOffsetMinutes: z._default(z.nullable(scale(-1080, 1080)), null),
    /** Left out = the one in view; null = none. */
    pageViewId: z.optional(z.nullable(uuid)),
    title: z.optional(z.string().check(z.minLength(1), z.maxLength(textLimits.touchpointTitle))),
    valence: z.optional(z.nullable(valence)),
    arousal: z.optional(z.nullable(scale(1, 5))),
    label: z.optional(z.nullable(catalogueId)),
    note: z.optional(line),
    evidence: z._default(z.array(newEvidence), () => []),
  }),
  /**
   * Answers a criterion, or answers it anew: each has one answer in a walkthrough. What is left out stays as it is; `evidence` and
   * `evidenceIds` are added. `id` is that of the answer where there is none yet.
   */
  answerCriterion: z.object({
    walkthroughId,
    criterionId: uuid,
    id: uuid,
    value: z.optional(z.nullable(z.union([z.boolean(), z.number(), z.string()]))),
    notApplicable: z.optional(z.boolean()),
    comment: z.optional(line),
    touchpointId: z.optional(z.nullable(uuid)),
    evidenceIds: z._default(z.array(uuid), () => []),
    evidence: z._default(z.array(newEvidence), () => []),
  }),
  /**
   * Forgets the page views of the last minutes, what was in view of earlier ones in that time, and the touchpoints that were captured in
   * it, with the evidence that was added then to earlier ones and to answers. The page in view is not recorded until another one is opened.
   */
  deleteLastMinutes: z.object({ walkthroughId, at: epochMs, minutes: z.number().check(z.positive()) }),
  /**
   * Makes touchpoints of page views: of each group one, under the id that it names, or that one is changed where it is there. So pages are
   * merged (several in a group), split (a page view of a group that was merged in a group of its own) and tagged many at once (the same
   * `fields` in several groups). A touchpoint that the recorder made and that has no page view any more goes. The order of those that are
   * made follows what happened.
   */
  pageViewsToTouchpoints: z.object({
    walkthroughId,
    groups: z.array(
      z.object({
        touchpointId: uuid,
        pageViewIds: z.array(uuid).check(z.minLength(1)),
        /** Fields of the touchpoint; what they leave out comes from the pages. */
        fields: z._default(z.record(z.string(), z.unknown()), () => ({})),
      }),
    ),
  }),
  /**
   * Pauses, goes on, ends (`toValidate`), returns with a comment, or validates. `toValidate` also takes the likelihood to recommend.
   * What does not follow from the state that it is in is refused: see `walkthroughMoves`.
   */
  moveWalkthrough: z.object({
    walkthroughId,
    state: stateToMoveTo,
    at: epochMs,
    comment: z.optional(line),
    likelihoodToRecommend: z.optional(z.nullable(scale(0, 10))),
  }),
} as const;
