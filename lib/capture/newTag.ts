import { basisInJourney } from '@/lib/journey/basisInJourney';
import type { BrandChoice, QuickTag } from '@/lib/journey/commands/quickTag';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import type { PageReading } from '@/lib/page/reading';

export interface NewTag {
  readonly title: string;
  readonly suggested: PageReading['suggested'] | null;
  readonly context: QuickTagContext;
  /** A brand read from the page that the study does not know: null where there is none, `pending` while it is looked for. */
  readonly brandCandidate: BrandChoice | null | 'pending';
}

/** The form as it would be if the person changed nothing. Stage and emotion are open: nothing is ever pre-set to neutral. */
export function newTag({ title, suggested, context, brandCandidate }: NewTag): QuickTag {
  const { currentJourneyId, last, defaults } = context;
  return {
    journeyId: currentJourneyId,
    title,
    stageId: null,
    valence: null,
    emotionLabel: null,
    arousal: null,
    basis: basisInJourney(currentJourney(context)?.kind ?? 'actual', last?.basis ?? null, defaults.basis),
    brand: proposedBrand(context, brandCandidate),
    channel: suggested?.channel ?? last?.channel ?? null,
    category: suggested?.category ?? null,
    contact: null,
    media: null,
    initiator: null,
    engagement: null,
    plannedTouchpointId: null,
    customerAction: '',
    thought: '',
    painPoint: '',
    note: '',
    tags: [],
    keepScreenshot: true,
    reviewAs: null,
  };
}

/**
 * The brand of the page's host, else the new one that the page seems to belong to, else the one of last time. The pages of a retailer or a
 * review site are about other brands than the site itself.
 */
function proposedBrand(context: QuickTagContext, candidate: NewTag['brandCandidate']): BrandChoice | null {
  const { hostBrandId } = context;
  if (hostBrandId !== null) {
    const role = context.brands.find(({ id }) => id === hostBrandId)?.role;
    return role === 'own' || role === 'competitor' ? { kind: 'known', brandId: hostBrandId } : lastBrand(context);
  }
  // Better none for an instant than a wrong one.
  if (candidate === 'pending') return null;
  return candidate ?? lastBrand(context);
}

function lastBrand(context: QuickTagContext): BrandChoice | null {
  const brandId = context.last?.brandId ?? currentJourney(context)?.brandId ?? context.defaults.brandId;
  return brandId === null ? null : { kind: 'known', brandId };
}

function currentJourney({ journeys, currentJourneyId }: QuickTagContext) {
  return journeys.find(({ id }) => id === currentJourneyId);
}
