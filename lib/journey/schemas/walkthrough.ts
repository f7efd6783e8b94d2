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

/** One page seen during a walkthrough, logged by itself. */
export const pageView = open(() => ({
  ...recordShape,
  id: uuid,
  walkthroughId: uuid,
  url: maybe(address),
  title: text,
  arrivedAt: instant,
  inViewMs: nonNegativeInteger,
  activeMs: nonNegativeInteger,
  reachedBy: maybe(z.enum(['typed', 'link', 'search', 'ad', 'newTab', 'back', 'reload', 'form', 'other'])),
  searchTerms: maybe(z.string()),
  campaign: z._default(z.record(z.string(), z.string()), () => ({})),
  /** What stands here instead of the page where it is on the exclusion list ("mail"). */
  excludedKind: maybe(z.string()),
  /** A number for the tab within the walkthrough, from 1; the browser's own tab ids mean nothing outside it. */
  tab: maybe(nonNegativeInteger),
  taskId: maybe(uuid),
  touchpointId: maybe(uuid),
}));
export type PageView = z.infer<typeof pageView>;
