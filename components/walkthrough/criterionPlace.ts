import { bringToTop } from './bringToTop';

/** The id of the element in which a criterion is answered. */
export function criterionPlace(criterionId: string): string {
  return `criterion-${criterionId}`;
}

/** Unfolds the stage of a criterion and brings the criterion to the top. */
export function goToCriterion(criterionId: string): void {
  const place = document.getElementById(criterionPlace(criterionId));
  const group = place?.closest('details');
  if (group) group.open = true;
  bringToTop(place);
}
