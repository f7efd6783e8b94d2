import type { BrandChoice, QuickTag } from '@/lib/journey/commands/quickTag';
import type { PlannedStepChoice, QuickTagContext } from '@/lib/journey/commands/views';
import type { Page } from '@/lib/journey/schemas/page';
import { comparable } from '@/lib/page/facts/comparable';
import { suggestChannel } from '@/lib/page/suggestChannel';
import { enoughConfidence, suggestFromPage } from '@/lib/page/suggestFromPage';

/** What the quick form can be filled in with from a page. */
export interface SuggestedTag {
  channel?: string;
  category?: string;
  stageId?: string;
  contact?: NonNullable<QuickTag['contact']>;
  media?: NonNullable<QuickTag['media']>;
  initiator?: NonNullable<QuickTag['initiator']>;
  engagement?: NonNullable<QuickTag['engagement']>;
  /** Null where the page is of somebody whose touchpoints are not compared, and names no brand of the study. */
  brand?: BrandChoice | null;
  plannedTouchpointId?: string;
}

/** Stands for the brand that is not there yet. */
const newBrandId = 'new';

/** Kinds of page that tell their channel better than an address that nobody knows does. */
const channelOfKind: Readonly<Record<string, string>> = { review: 'reviewSite', social: 'social' };

/**
 * What a page suggests for a journey of the study (the current one where it is null), as fields of the quick form. A brand that is
 * about to be added with the page's domain is one of the study's already.
 */
export function suggestedValues(
  page: Page,
  context: QuickTagContext,
  { journeyId, brand }: Pick<QuickTag, 'journeyId' | 'brand'>,
): SuggestedTag {
  const journey = context.journeys.find(({ id }) => id === (journeyId ?? context.currentJourneyId));
  const byAddress = suggestChannel(page.url);
  const { kind, facts, url, campaign } = page;
  const isOthers = context.hostBrandId === null;
  const channel = byAddress === 'website' && isOthers && kind ? (channelOfKind[kind.id] ?? byAddress) : byAddress;
  const added =
    brand?.kind === 'new' && brand.domain !== null && !isOnlyAboutOthers(page)
      ? { ...brand, id: newBrandId, domains: [brand.domain] }
      : null;
  const brands = added ? [...context.brands, added] : context.brands;
  const hints = { kind, facts, url, channel, campaign, context: { brands, stages: journey?.stages ?? [] } };
  const { siteRole: _, ...suggestions } = suggestFromPage(hints);
  const values = Object.fromEntries(
    Object.entries(suggestions).flatMap(([field, suggestion]) => (suggestion ? [[field, suggestion.value]] : [])),
  ) as SuggestedTag;
  if (values.brand?.kind === 'known' && values.brand.brandId === newBrandId) delete values.brand;
  return withStep(values, context, { journeyId });
}

/** What is suggested with the step of the journey's plan that it meets, if it meets one. */
export function withStep(
  { plannedTouchpointId: _, ...values }: SuggestedTag,
  context: QuickTagContext,
  { journeyId }: Pick<QuickTag, 'journeyId'>,
): SuggestedTag {
  const journey = context.journeys.find(({ id }) => id === (journeyId ?? context.currentJourneyId));
  const step = stepThatThisMeets(journey?.plannedSteps ?? [], values);
  return step === null ? values : { ...values, plannedTouchpointId: step.id };
}

/** Whether a page only shows what others say of somebody: its site is then no brand to be compared. One that sells says whose reviews they are. */
export function isOnlyAboutOthers({ kind, facts, url }: Pick<Page, 'kind' | 'facts' | 'url'>): boolean {
  if (kind?.id !== 'review' || kind.confidence < enoughConfidence) return false;
  const host = URL.canParse(url) ? comparable(new URL(url).hostname).split(' ') : [];
  const brand = comparable(facts?.brand?.value ?? '').replaceAll(' ', '');
  return brand === '' || !host.includes(brand);
}

/** The one step of the plan that waits for a touchpoint of this category, of this stage where there are several; null where none does. */
function stepThatThisMeets(
  steps: readonly PlannedStepChoice[],
  { category, stageId }: SuggestedTag,
): PlannedStepChoice | null {
  const waiting = steps.filter((step) => !step.isMet && category !== undefined && step.category === category);
  const ofStage = waiting.filter((step) => step.stageId === stageId);
  const [only = null, ...others] = waiting.length > 1 ? ofStage : waiting;
  return others.length === 0 ? only : null;
}
