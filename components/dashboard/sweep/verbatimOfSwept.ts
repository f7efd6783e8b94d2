import type { StudyRecords } from '@/lib/journey/commands';
import type { ReviewSweep, SweptReview } from '@/lib/journey/reviewSweep';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';

/** What is coded of a review, as fields of its verbatim. The emotion is the reviewer's own report. */
export function codesOf({
  stageId,
  themeIds,
  valence,
}: SweptReview): Pick<Verbatim, 'stageId' | 'themeIds' | 'emotion'> {
  const emotion = valence === null ? null : { valence, arousal: null, label: null, basis: 'reported' as const };
  return { stageId, themeIds, emotion };
}

/** The fields of a review's verbatim. */
export function verbatimOfSwept(swept: SweptReview, sweep: ReviewSweep, records: StudyRecords): Partial<Verbatim> {
  const { text, title, rating, authorInitials, publishedAt, language, anchor } = swept.review;
  return {
    studyId: records.study.id,
    journeyId: records.journeys.some(({ id }) => id === sweep.journeyId) ? sweep.journeyId : null,
    brandId: records.brands.some(({ id }) => id === sweep.brandId) ? sweep.brandId : null,
    quote: title === null ? text : `${title}\n${text}`,
    rating: rating && { ...rating, count: null },
    authorInitials: authorInitials ?? '',
    publishedAt,
    language,
    page: sweep.page,
    anchor,
    ...codesOf(swept),
  };
}
