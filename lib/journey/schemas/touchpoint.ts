import * as z from 'zod/mini';
import { textLimits } from '../textLimits';
import { anchor } from './anchor';
import { basis, emotion } from './emotion';
import { contact, engagement, initiator, media } from './interaction';
import {
  address,
  catalogueId,
  flag,
  instant,
  list,
  maybe,
  nonNegativeInteger,
  open,
  scale,
  text,
  uuid,
  visibleText,
} from './open';
import { page } from './page';
import { recordShape } from './record';

export const painPoint = open(() => ({
  id: uuid,
  text,
  severity: maybe(scale(1, 5)),
  effect: maybe(z.enum(['drives', 'blocks'])),
  themeId: maybe(catalogueId),
  solution: text,
}));
export type PainPoint = z.infer<typeof painPoint>;

export const opportunity = open(() => ({
  id: uuid,
  text,
  customerValue: maybe(scale(1, 5)),
  implementationCost: maybe(scale(1, 5)),
  owner: text,
  status: maybe(z.enum(['proposed', 'accepted', 'inProgress', 'done', 'rejected'])),
}));

export const momentOfTruth = open(() => ({
  kind: z.enum(['zero', 'first', 'second', 'ultimate']),
  levers: list(z.enum(['trust', 'recognition', 'lessEffort', 'transparency', 'proactivity'])),
}));

export const metric = open(() => ({
  id: uuid,
  kpiId: catalogueId,
  value: z.number(),
  unit: text,
  source: text,
  period: text,
}));

/** A moment that is known only so well: a review's experience was "in May". */
export const approximateTime = open(() => ({
  time: instant,
  precision: z.enum(['minute', 'hour', 'day', 'month', 'year']),
}));

/** One interaction of a journey, at one time. Not a channel. Order over the journey is (`position`, `id`). */
export const touchpoint = open(() => ({
  ...recordShape,
  id: uuid,
  journeyId: uuid,
  /** The brand it concerns. */
  brandId: maybe(uuid),
  /** Whose site or place carries it: a review of one brand on another's site. */
  hostBrandId: maybe(uuid),
  /** A stage of the journey's model; null = to be coded later. */
  stageId: maybe(catalogueId),
  /** Fractional index over the journey. */
  position: z.string().check(z.regex(/^[0-9A-Za-z]+$/)),
  capturedAt: instant,
  occurredAt: maybe(approximateTime),
  utcOffsetMinutes: maybe(scale(-1080, 1080)),
  durationMs: maybe(nonNegativeInteger),
  /** An action: "Reads the product page: ...". */
  title: visibleText(textLimits.touchpointTitle),
  category: maybe(catalogueId),
  channel: maybe(catalogueId),
  device: maybe(catalogueId),
  outletId: maybe(uuid),
  contact: maybe(contact),
  initiator: maybe(initiator),
  engagement: maybe(engagement),
  media: maybe(media),
  mode: maybe(z.enum(['human', 'selfService', 'automated'])),
  personalised: maybe(z.boolean()),
  objectives: list(z.enum(['inform', 'image', 'purchase'])),
  message: maybe(open({ claim: text, offer: text, callToAction: text })),
  customerAction: text,
  brandResponse: text,
  responseTimeMs: maybe(nonNegativeInteger),
  responseQuality: maybe(scale(1, 5)),
  thought: text,
  expectation: text,
  reality: text,
  /** Expectation against reality: -2 (far below) to 2 (far above). */
  gap: maybe(scale(-2, 2)),
  basis,
  emotion: maybe(emotion),
  /** Customer effort score, 1 to 7, 7 = easy. */
  effort: maybe(scale(1, 7)),
  /** Customer satisfaction, 1 to 5. */
  satisfaction: maybe(scale(1, 5)),
  painPoints: list(painPoint),
  opportunities: list(opportunity),
  momentOfTruth: maybe(momentOfTruth),
  /** The purchase is decided here. */
  decision: flag,
  abandoned: flag,
  importance: maybe(scale(1, 5)),
  ownerTeam: text,
  accountable: text,
  howManaged: text,
  metrics: list(metric),
  tags: list(visibleText(textLimits.tag)),
  note: text,
  /** Left out of a client version. */
  internalNote: text,
  page: maybe(page),
  anchor: maybe(anchor),
  /** The image or link that was tagged, where it was one: its address, and its alternative text or its words. */
  target: maybe(open({ kind: z.enum(['image', 'link']), url: address, text })),
  evidenceIds: list(uuid),
  observerId: maybe(uuid),
  plannedTouchpointId: maybe(uuid),
  status: z._default(z.enum(['draft', 'validated', 'excluded']), 'draft'),
}));
export type Touchpoint = z.infer<typeof touchpoint>;
