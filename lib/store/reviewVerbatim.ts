import type { QuickTag, TagSubject } from '@/lib/journey/commands';
import type { NewFields } from '@/lib/journey/recordFields';

/** Whether the review that was pointed at is kept as a verbatim, and whether the reading of it is a touchpoint. */
export function reviewKeptAs(
  tag: QuickTag,
  subject: TagSubject,
): { readonly verbatim: boolean; readonly touchpoint: boolean } {
  const kept = subject.review === null ? null : tag.reviewAs;
  return { verbatim: kept === 'verbatim' || kept === 'both', touchpoint: kept !== 'verbatim' };
}

export interface ReviewPlace {
  readonly studyId: string;
  readonly journeyId: string;
  readonly brandId: string | null;
  readonly stageId: string | null;
  readonly evidenceIds: string[];
  /** The touchpoint of reading it; null where only the review itself is kept. */
  readonly touchpointId: string | null;
  readonly observerId: string | null;
}

/** The verbatim of a review: in the customer's words, the emotion as reported by them. */
export function verbatimOfReview(
  tag: QuickTag,
  subject: TagSubject,
  place: ReviewPlace,
): NewFields<'verbatims'> | null {
  const { review, page } = subject;
  if (review === null) return null;
  const { valence, emotionLabel, arousal } = tag;
  const coded = valence !== null || emotionLabel !== null || arousal !== null;
  return {
    ...place,
    quote: review.title === null ? review.text : `${review.title}\n${review.text}`,
    themeIds: [],
    emotion: coded ? { valence, label: emotionLabel, arousal, basis: 'reported' } : null,
    rating: review.rating && { ...review.rating, count: null },
    publishedAt: review.publishedAt,
    authorInitials: review.authorInitials ?? '',
    language: review.language,
    page,
    anchor: review.anchor ?? subject.anchor,
  };
}
