import { newId } from '@/lib/journey/newId';
import type { Snapshot } from '@/lib/journey/recordLists';
import type { Answer, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import { sampleRecords } from './sampleDocument';

/** The example walked by others too: each with its own answer to the only criterion, and its brand. */
export function walkedAgain(
  answers: readonly { readonly value: boolean; readonly brandId: string | null }[],
): Snapshot {
  const records = sampleRecords();
  const [walkthrough] = records.walkthroughs ?? [];
  const [answer] = records.answers ?? [];
  const journey = records.journeys?.find(({ id }) => id === walkthrough?.journeyId);
  if (!walkthrough || !answer || !journey) throw new Error('The example has no walkthrough.');
  const more = answers.map(({ value, brandId }) => {
    const own = { id: newId(), journeyId: newId() };
    return {
      journey: { ...journey, id: own.journeyId, title: `Walked for ${value}` },
      walkthrough: { ...walkthrough, ...own, brandId, outletId: null, wave: '', proofOfVisitEvidenceIds: [] },
      answer: { ...answer, id: newId(), walkthroughId: own.id, value, evidenceIds: [] } satisfies Answer,
    };
  });
  return {
    ...records,
    journeys: [...(records.journeys ?? []), ...more.map((each) => each.journey)],
    walkthroughs: [...(records.walkthroughs ?? []), ...more.map((each): Walkthrough => each.walkthrough)],
    answers: [...(records.answers ?? []), ...more.map((each) => each.answer)],
  };
}

export const otherBrand = () =>
  sampleRecords().brands?.find(({ id }) => id !== sampleRecords().walkthroughs?.[0]?.brandId);

/** Whose visit the example has. */
export const sampleBrandId = sampleRecords().walkthroughs?.[0]?.brandId ?? null;

/** The visit of the example, two more at its brand, of which one agrees with it, and one of another brand. */
export const fourWalked = (): Snapshot =>
  walkedAgain([
    { value: true, brandId: sampleBrandId },
    { value: false, brandId: sampleBrandId },
    { value: true, brandId: otherBrand()?.id ?? null },
  ]);
