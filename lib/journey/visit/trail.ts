import { compareInstants } from '../compareInstants';
import type { Touchpoint } from '../schemas/touchpoint';
import type { PageView, Pause } from '../schemas/walkthrough';

/** A step of the trail: pages that one touchpoint stands for (or one page for which none does), a touchpoint without pages, or a gap. */
export type TrailItem =
  | {
      readonly kind: 'pages';
      readonly at: string;
      readonly touchpoint: Touchpoint | null;
      /** In the order of arrival. */
      readonly pageViews: readonly PageView[];
      readonly inViewMs: number;
      readonly activeMs: number;
    }
  | { readonly kind: 'touchpoint'; readonly at: string; readonly touchpoint: Touchpoint }
  | { readonly kind: 'pause'; readonly at: string; readonly pause: Pause };

/**
 * What happened, in its order. A touchpoint that stands for pages is one step, at the first of them; others stand at the moment when they happened.
 * Those that the plan brought and nobody met are no part of it.
 */
export function trailOf({
  pageViews,
  touchpoints,
  pauses,
}: {
  readonly pageViews: readonly PageView[];
  readonly touchpoints: readonly Touchpoint[];
  readonly pauses: readonly Pause[];
}): TrailItem[] {
  const byId = new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const arrived = pageViews.toSorted((a, b) => compareInstants(a.arrivedAt, b.arrivedAt));
  // A page view whose touchpoint was deleted stands for itself again.
  const keyOf = (view: PageView) =>
    view.touchpointId !== null && byId.has(view.touchpointId) ? view.touchpointId : view.id;
  const pages = [...Map.groupBy(arrived, keyOf)].map(
    ([key, views]): TrailItem => ({
      kind: 'pages',
      at: views[0]?.arrivedAt ?? '',
      touchpoint: byId.get(key) ?? null,
      pageViews: views,
      inViewMs: views.reduce((sum, { inViewMs }) => sum + inViewMs, 0),
      activeMs: views.reduce((sum, { activeMs }) => sum + activeMs, 0),
    }),
  );
  const shown = new Set(arrived.map(keyOf));
  const alone = touchpoints
    .filter(({ id, basis }) => !shown.has(id) && basis !== 'assumed')
    .map((touchpoint): TrailItem => ({ kind: 'touchpoint', at: happenedAt(touchpoint), touchpoint }));
  const gaps = pauses.map((pause): TrailItem => ({ kind: 'pause', at: pause.from, pause }));
  return [...pages, ...alone, ...gaps].sort((a, b) => compareInstants(a.at, b.at));
}

/** When it happened, as far as that was said; else when it was captured. */
export function happenedAt({ occurredAt, capturedAt }: Pick<Touchpoint, 'occurredAt' | 'capturedAt'>): string {
  return occurredAt?.time ?? capturedAt;
}

/** A group as `pageViewsToTouchpoints` takes it. */
export interface TrailGroup {
  readonly touchpointId: string;
  readonly pageViewIds: readonly string[];
}

type Pages = Extract<TrailItem, { readonly kind: 'pages' }>;

/** Steps of the trail as one touchpoint: the first that is there already, or a new one. */
export function mergedGroup(items: readonly TrailItem[], mintId: () => string): TrailGroup | null {
  const pages = items.filter((item): item is Pages => item.kind === 'pages');
  if (pages.length === 0) return null;
  const touchpointId = pages.find(({ touchpoint }) => touchpoint !== null)?.touchpoint?.id ?? mintId();
  return { touchpointId, pageViewIds: pages.flatMap(({ pageViews }) => pageViews.map(({ id }) => id)) };
}

/** A step of several pages as two: what stands before a page stays, and that page and what comes after it become another touchpoint. */
export function splitGroups(item: Pages, fromPageViewId: string, mintId: () => string): TrailGroup[] {
  const index = item.pageViews.findIndex(({ id }) => id === fromPageViewId);
  if (index <= 0) return [];
  const ids = item.pageViews.map(({ id }) => id);
  const kept = item.touchpoint?.id ?? mintId();
  return [
    { touchpointId: kept, pageViewIds: ids.slice(0, index) },
    { touchpointId: mintId(), pageViewIds: ids.slice(index) },
  ];
}

/** Each step as a touchpoint of its own: those that have one keep it. */
export function groupEach(items: readonly TrailItem[], mintId: () => string): TrailGroup[] {
  return items.flatMap((item) =>
    item.kind === 'pages'
      ? [{ touchpointId: item.touchpoint?.id ?? mintId(), pageViewIds: item.pageViews.map(({ id }) => id) }]
      : [],
  );
}
