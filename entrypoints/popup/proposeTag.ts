import type { Language } from '@/lib/i18n/section';
import { titleProposal } from '@/lib/i18n/titleProposal';
import type { BrandChoice, QuickTag, TagSubject } from '@/lib/journey/commands/quickTag';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import type { PageReading } from '@/lib/page/reading';

export interface Proposal {
  readonly subject: TagSubject;
  readonly suggested: PageReading['suggested'] | null;
  readonly context: QuickTagContext;
  readonly language: Language;
  /** A brand read from the page that its host does not tell; null where there is none. */
  readonly brandCandidate: BrandChoice | null | 'pending';
}

/** The form as it would be if the person changed nothing. Stage and emotion are open: nothing is ever pre-set to neutral. */
export function proposeTag({ subject, suggested, context, language, brandCandidate }: Proposal): QuickTag {
  const category = suggested?.category ?? null;
  return {
    journeyId: context.currentJourneyId,
    title: titleOfSubject({ subject, category, context, language }),
    stageId: null,
    valence: null,
    emotionLabel: null,
    arousal: null,
    basis: context.last?.basis ?? 'expert',
    brand: proposeBrand(context, brandCandidate),
    channel: suggested?.channel ?? context.last?.channel ?? null,
    category,
    customerAction: '',
    thought: '',
    painPoint: '',
    note: '',
    tags: [],
    keepScreenshot: true,
  };
}

/** The title for a category: it follows when the person changes the category, until they write their own. */
export function titleOfSubject(of: {
  readonly subject: TagSubject;
  readonly category: string | null;
  readonly context: QuickTagContext;
  readonly language: Language;
}): string {
  return titleProposal(of.language, {
    category: of.category,
    pageTitle: of.subject.page?.title ?? '',
    siteName: of.subject.page?.siteName ?? null,
    quote: of.subject.quote,
    addedCategories: of.context.addedCategories,
  });
}

/** The brand of the page's host, else the new one that the page seems to belong to, else the one of last time. */
function proposeBrand(context: QuickTagContext, candidate: Proposal['brandCandidate']): BrandChoice | null {
  if (context.hostBrandId !== null) return { kind: 'known', brandId: context.hostBrandId };
  // Better none for an instant than a wrong one.
  if (candidate === 'pending') return null;
  if (candidate) return candidate;
  const journey = context.journeys.find(({ id }) => id === context.currentJourneyId);
  const brandId = context.last?.brandId ?? journey?.brandId ?? null;
  return brandId === null ? null : { kind: 'known', brandId };
}
