import type { ComparedSubject } from '../compare/compareJourneys';
import type { Verbatim } from '../schemas/verbatim';

/**
 * What customers said about a subject: what stands under one of its touchpoints, and what is of none and speaks of its brand, its journeys,
 * or was collected by its observer. A day parts only what stands under touchpoints.
 */
export function verbatimsOf(
  { subject, journeys, total }: Pick<ComparedSubject, 'subject' | 'journeys' | 'total'>,
  verbatims: readonly Verbatim[],
): Verbatim[] {
  const touchpointIds = new Set(total.touchpoints.map(({ id }) => id));
  const journeyById = new Map(journeys.map((journey) => [journey.id, journey]));
  return verbatims.filter(({ touchpointId, brandId, journeyId, observerId }) => {
    if (touchpointId !== null) return touchpointIds.has(touchpointId);
    switch (subject.kind) {
      case 'brand':
        return (brandId ?? journeyById.get(journeyId ?? '')?.brandId) === subject.id;
      case 'observer':
        return observerId === subject.id;
      case 'before':
      case 'since':
        return false;
      default:
        return journeyId !== null && journeyById.has(journeyId);
    }
  });
}
