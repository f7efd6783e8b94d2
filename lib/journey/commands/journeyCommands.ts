import * as z from 'zod/mini';
import { uuid } from '../schemas/open';
import { newEvidence } from './newEvidence';

/** What makes journeys and orders what is in them. */
export const journeyCommands = {
  /**
   * In the study of the current journey, with the persona that the study's defaults name; the new one is the current one
   * from now on. Idempotent by `id`.
   */
  createJourney: z.object({ id: uuid, title: z.string().check(z.trim(), z.minLength(1)), brandId: z.nullable(uuid) }),
  /** Makes a journey the one that the quick form offers first. */
  selectJourney: z.object({ journeyId: uuid }),
  /**
   * Makes touchpoints that were met without a page. `fields` hold at least `title` and `basis`; `capturedAt` is now where
   * they say nothing else, and in a planned journey the basis is `assumed`. Each goes behind `afterTouchpointId` (null = first), to the journey's end where that is left
   * out; it may be one that this very command makes. Idempotent by `id`.
   */
  createTouchpoints: z.object({
    touchpoints: z.array(
      z.object({
        id: uuid,
        journeyId: uuid,
        fields: z.record(z.string(), z.unknown()),
        evidence: z.array(newEvidence),
        afterTouchpointId: z.optional(z.nullable(uuid)),
      }),
    ),
  }),
  /**
   * Puts a touchpoint into a stage (null = to be coded) behind another touchpoint of the journey (null = first of the
   * stage).
   */
  moveTouchpoint: z.object({
    touchpointId: uuid,
    stageId: z.nullable(z.string()),
    afterTouchpointId: z.nullable(uuid),
  }),
  /**
   * Puts touchpoints to the end of a stage (null = to be coded) of a journey of the same study, their order kept.
   * Verbatims and answers under them go along. Those that stand there already stay where they are.
   */
  moveTouchpoints: z.object({
    touchpointIds: z.array(uuid),
    journeyId: uuid,
    stageId: z.nullable(z.string()),
  }),
} as const;
