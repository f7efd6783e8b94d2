import type { QuickTag } from './commands/quickTag';
import type { QuickTagContext } from './commands/views';

/**
 * A draft's tag as the form can show and save it now. What was deleted since (or belongs to another study) gives way: the journey to
 * the current one, its stage, its step of a plan and the brand to none.
 */
export function tagInContext(tag: QuickTag, context: QuickTagContext): QuickTag {
  const { journeys, currentJourneyId, brands } = context;
  const isKnown = tag.journeyId === null || journeys.some(({ id }) => id === tag.journeyId);
  const journeyId = isKnown ? tag.journeyId : currentJourneyId;
  const journey = journeys.find(({ id }) => id === (journeyId ?? currentJourneyId));
  const hasStage = journey?.stages.some(({ id }) => id === tag.stageId) ?? false;
  const { brand } = tag;
  const hasBrand = brand?.kind !== 'known' || brands.some(({ id }) => id === brand.brandId);
  const hasStep = journey?.plannedSteps.some(({ id }) => id === tag.plannedTouchpointId) ?? false;
  return {
    ...tag,
    journeyId,
    stageId: hasStage ? tag.stageId : null,
    plannedTouchpointId: hasStep ? tag.plannedTouchpointId : null,
    brand: hasBrand ? brand : null,
  };
}
