import * as z from 'zod/mini';
import { catalogueId, uuid } from '../schemas/open';
import { labels, stage } from '../schemas/study';

/**
 * Where stages go, by the id that they had: null = what was in it is to be coded. A stage that is not named stays where
 * the new model has a stage of its id; where it has none, and something is in it, the command is refused.
 */
const mapping = z.record(z.string(), z.nullable(catalogueId));

/** What changes the stages of journeys. Every touchpoint and verbatim stays; only its stage is another. */
export const stageModelCommands = {
  /**
   * A study (where `studyId` is given) and journeys change to a stage model. Journeys that are under it already stay as
   * they are. With a study go its verbatims that are of no journey.
   */
  changeStageModel: z.object({
    stageModelId: catalogueId,
    studyId: z.nullable(uuid),
    journeyIds: z.array(uuid),
    mapping,
  }),
  /** Changes a model of one's own: its name, and its stages whole, in order. For every journey under it. */
  editStageModel: z.object({
    stageModelId: catalogueId,
    name: z.optional(labels),
    stages: z.array(stage).check(z.minLength(1)),
    mapping,
  }),
} as const;
