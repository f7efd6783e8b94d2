import { brandOfAddress } from '@/lib/journey/brandOfAddress';
import type { Language } from '@/lib/journey/catalogues';
import { exclusionKinds, ownExclusion } from '@/lib/journey/catalogues/exclusionKinds';
import type { NewFields } from '@/lib/journey/recordFields';
import type { Brand, Stage } from '@/lib/journey/schemas/study';
import type { Brief, PageView, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import { textLimits } from '@/lib/journey/textLimits';
import type { SuggestFromAddress } from '@/lib/journey/visit/addressSuggestion';

/** What is known around the pages of a walkthrough. */
export interface Around {
  readonly walkthrough: Walkthrough;
  readonly brief: Brief;
  /** Of the journey's model. */
  readonly stages: readonly Stage[];
  readonly brands: readonly Brand[];
  readonly language: Language;
  /** Null where nothing is suggested. */
  readonly suggestFromAddress: SuggestFromAddress | null;
}

/**
 * The fields of a touchpoint that stands for pages, in the order of arrival: what they tell by themselves. The one that was in view longest gives
 * title and address, and what its address suggests: the page itself was not read. Of pages that are left out there is only their kind.
 */
export function touchpointOfViews(
  views: readonly PageView[],
  { walkthrough, brief, stages, brands, language, suggestFromAddress }: Around,
): Omit<NewFields<'touchpoints'>, 'journeyId' | 'position'> {
  const shown = views.filter(({ url }) => url !== null);
  const main = shown.toSorted((a, b) => b.inViewMs - a.inViewMs)[0] ?? null;
  const [first] = views;
  const host = brandOfAddress(brands, main?.url ?? null);
  const taskId = views.find((view) => view.taskId !== null)?.taskId ?? null;
  const ofTask = brief.tasks.find(({ id }) => id === taskId)?.stageId ?? null;
  const campaign = campaignOf(shown);
  const suggested = main?.url ? suggestFromAddress?.({ url: main.url, campaign }, stages) : undefined;
  // A brief may name stages of another model.
  const stageId = stages.some(({ id }) => id === ofTask) ? ofTask : (suggested?.stageId ?? null);
  const isPaid = shown.some(({ reachedBy }) => reachedBy === 'ad');
  return {
    title: titleOf(main, first, language),
    capturedAt: first?.arrivedAt ?? new Date(0).toISOString(),
    durationMs: views.reduce((sum, { inViewMs }) => sum + inViewMs, 0),
    brandId: host?.id ?? walkthrough.brandId,
    hostBrandId: host?.id ?? null,
    stageId,
    channel: first?.excludedKind === 'mail' && !main ? 'email' : main ? (suggested?.channel ?? 'website') : null,
    category: suggested?.category ?? null,
    contact: host ? (host.id === walkthrough.brandId ? 'direct' : 'indirect') : null,
    media: isPaid ? 'paid' : null,
    engagement: 'active',
    basis: 'experienced',
    outletId: walkthrough.outletId,
    observerId: walkthrough.observerId,
    page: main && main.url !== null ? { url: main.url, title: main.title, campaign } : null,
  };
}

function titleOf(main: PageView | null, first: PageView | undefined, language: Language): string {
  const kind = [...exclusionKinds, ownExclusion].find(({ id }) => id === first?.excludedKind)?.labels[language];
  return titleWithin((main && titleOfPage(main)) || kind || first?.excludedKind || '?');
}

/** What a touchpoint of one page is called, as long as nobody has named it. */
export function titleOfPage({ title, url }: Pick<PageView, 'title' | 'url'>): string {
  return titleWithin(title.trim() || url || '');
}

function titleWithin(title: string): string {
  return title.slice(0, textLimits.touchpointTitle).replace(/\p{Surrogate}$/u, '');
}

/** The tracking parameters of the first page that came with some. */
function campaignOf(views: readonly PageView[]): Record<string, string> {
  return { ...views.find(({ campaign }) => Object.keys(campaign).length > 0)?.campaign };
}
