import * as z from 'zod/mini';
import { address, catalogueId, flag, instant, list, maybe, nonNegativeInteger, open, scale, text, uuid } from './open';
import { recordShape } from './record';

export const task = open(() => ({ id: uuid, text: z.string().check(z.minLength(1)), stageId: maybe(catalogueId) }));

export const criterion = open(() => ({
  id: uuid,
  question: z.string().check(z.minLength(1)),
  answerType: z.enum(['yesNo', 'scale1to5', 'scale0to10', 'minutes', 'price', 'number', 'text']),
  weight: z._default(z.number().check(z.minimum(0)), 1),
  /** A "no" here fails the whole visit. */
  knockOut: flag,
  evidenceRequired: flag,
  commentRequiredOnNo: flag,
  stageId: maybe(catalogueId),
  plannedTouchpointId: maybe(uuid),
}));

export type Task = z.infer<typeof task>;
export type Criterion = z.infer<typeof criterion>;

/** What a mystery shopper is asked to do and to judge. */
export const brief = open(() => ({
  ...recordShape,
  id: uuid,
  studyId: uuid,
  title: z.string().check(z.minLength(1)),
  scenario: text,
  objective: text,
  personaId: maybe(uuid),
  plannedJourneyId: maybe(uuid),
  /** The model of the stages that tasks and criteria name; null = the study's. */
  stageModelId: maybe(catalogueId),
  /**
   * The brief that it was duplicated from, for another brand. Tasks and criteria keep their ids in a duplicate: what was answered by one
   * compares with what was answered by the other.
   */
  originId: maybe(uuid),
  tasks: list(task),
  criteria: list(criterion),
  evidenceRequired: text,
  budget: maybe(open({ amount: z.number().check(z.minimum(0)), currency: z.string().check(z.regex(/^[A-Z]{3}$/)) })),
  buy: flag,
  returnGoods: flag,
  ethicsNote: text,
  /** When expectation and reality are asked for. */
  askExpectation: z._default(z.enum(['task', 'stage', 'never']), 'task'),
}));
export type Brief = z.infer<typeof brief>;

/** What a task cost, counted by itself: numbers only, never what was read or typed. */
export const friction = open(() => ({
  pages: nonNegativeInteger,
  clicks: nonNegativeInteger,
  /** Form fields that were filled in. */
  fields: nonNegativeInteger,
  /** Banners and pop-ups that stood in the way. */
  interruptions: nonNegativeInteger,
  /** In view. */
  seconds: z.number().check(z.minimum(0)),
  /** When fees first appeared, from the beginning of the task; null where none did. */
  feesAfterMs: maybe(nonNegativeInteger),
  /** On which page of the task, from 1. */
  feesOnPage: maybe(nonNegativeInteger),
}));
export type Friction = z.infer<typeof friction>;

const gap = scale(-2, 2);

/** One time that a task of the brief was done. */
export const taskRun = open(() => ({
  id: uuid,
  taskId: uuid,
  startedAt: instant,
  /** Null while it goes on. */
  endedAt: maybe(instant),
  /** Whether it could be done. */
  completed: maybe(z.boolean()),
  expectation: text,
  reality: text,
  /** Reality against expectation: -2 (far below) to 2 (far above). */
  gap: maybe(gap),
  /** Customer effort score, 1 to 7, 7 = easy. */
  effort: maybe(scale(1, 7)),
  /** Customer satisfaction, 1 to 5. */
  satisfaction: maybe(scale(1, 5)),
  /** Kept when the task ends; while it goes on it is counted from the page views. */
  friction: maybe(friction),
}));
export type TaskRun = z.infer<typeof taskRun>;

/** What was expected of a stage and what it was, where the brief asks so by stage. */
export const stageRun = open(() => ({
  stageId: catalogueId,
  startedAt: maybe(instant),
  endedAt: maybe(instant),
  expectation: text,
  reality: text,
  gap: maybe(gap),
}));
export type StageRun = z.infer<typeof stageRun>;

/** A wait, by the stopwatch. */
export const wait = open(() => ({
  id: uuid,
  /** The run of a task that it was in. */
  taskRunId: maybe(uuid),
  startedAt: instant,
  /** 0 as long as it lasts. */
  ms: nonNegativeInteger,
  note: text,
}));
export type Wait = z.infer<typeof wait>;

/** A time in which nothing was recorded: by choice, as the browser was closed, or for want of a sign of life (`sleep`: mostly that). */
export const pause = open(() => ({
  from: instant,
  /** Null while it lasts. */
  to: maybe(instant),
  reason: z.enum(['user', 'sleep', 'browserClosed']),
}));
export type Pause = z.infer<typeof pause>;

/** A journey walked by a brief. */
export const walkthrough = open(() => ({
  ...recordShape,
  id: uuid,
  briefId: uuid,
  journeyId: uuid,
  brandId: maybe(uuid),
  outletId: maybe(uuid),
  wave: text,
  slot: maybe(open({ from: instant, to: instant })),
  state: z.enum(['toDo', 'running', 'paused', 'toValidate', 'returned', 'validated']),
  startedAt: maybe(instant),
  endedAt: maybe(instant),
  tasks: list(taskRun),
  stages: list(stageRun),
  waits: list(wait),
  pauses: list(pause),
  /** Which kinds of pages were left out of the recording ("bank"); never which pages. */
  exclusions: list(catalogueId),
  /** What is to be done again, where it was returned. */
  returnComment: text,
  proofOfVisitEvidenceIds: list(uuid),
  /** Likelihood to recommend, 0 to 10. */
  likelihoodToRecommend: maybe(scale(0, 10)),
  observerId: maybe(uuid),
}));
export type Walkthrough = z.infer<typeof walkthrough>;

/** One criterion answered in one walkthrough. */
export const answer = open(() => ({
  ...recordShape,
  id: uuid,
  walkthroughId: uuid,
  criterionId: uuid,
  notApplicable: flag,
  value: maybe(z.union([z.boolean(), z.number(), z.string()])),
  comment: text,
  evidenceIds: list(uuid),
  touchpointId: maybe(uuid),
}));
export type Answer = z.infer<typeof answer>;

/** How a page was reached. */
export const reachedBy = z.enum(['typed', 'link', 'search', 'ad', 'newTab', 'back', 'reload', 'form', 'other']);
export type ReachedBy = z.infer<typeof reachedBy>;

const count = z._default(nonNegativeInteger, 0);

/** One time that a page was in view, in front of the person. */
export const stretch = open(() => ({
  from: instant,
  to: instant,
  activeMs: nonNegativeInteger,
  clicks: nonNegativeInteger,
  fields: nonNegativeInteger,
  interruptions: nonNegativeInteger,
}));
export type Stretch = z.infer<typeof stretch>;

/** One page seen during a walkthrough, logged by itself. Of all of a walkthrough, no two are in view at one time. */
export const pageView = open(() => ({
  ...recordShape,
  id: uuid,
  walkthroughId: uuid,
  url: maybe(address),
  title: text,
  arrivedAt: instant,
  /** The sums of the stretches. */
  inViewMs: nonNegativeInteger,
  activeMs: nonNegativeInteger,
  clicks: count,
  fields: count,
  interruptions: count,
  /** When fees first stood on it. */
  feesSeenAt: maybe(instant),
  /** When it was in view, in order of time. */
  stretches: list(stretch),
  reachedBy: maybe(reachedBy),
  /** The words of a page of search results, and of what was reached from one. */
  searchTerms: maybe(z.string()),
  campaign: z._default(z.record(z.string(), z.string()), () => ({})),
  /** What stands here instead of the page where it is on the exclusion list ("mail"). */
  excludedKind: maybe(z.string()),
  /** A number for the tab within the walkthrough, from 1; the browser's own tab ids mean nothing outside it. */
  tab: maybe(nonNegativeInteger),
  /** The task of the brief that went on when it was reached. */
  taskId: maybe(uuid),
  touchpointId: maybe(uuid),
}));
export type PageView = z.infer<typeof pageView>;
