import { isToCode, stageOf } from './board';
import type { Journey, Stage } from './schemas/study';
import type { Touchpoint } from './schemas/touchpoint';

/** By what touchpoints are filtered, besides a search and a range of days. */
export const facets = [
  'stage',
  'emotion',
  'journey',
  'persona',
  'brand',
  'channel',
  'category',
  'basis',
  'status',
  'painPoint',
  'theme',
  'tag',
  'observer',
  'evidence',
  'coding',
] as const;
export type Facet = (typeof facets)[number];

/** The value of a facet for touchpoints that have none: no brand, no tag, the stage still open. */
export const noValue = '';

/**
 * Which touchpoints are wanted: of each facet that is named, those with one of its values. Values are ids; of `emotion`, valences
 * ("-2"); of `painPoint`, severities ("5", `openSeverity`); of `evidence`, "with" or "without"; of `coding`, "toCode" or "coded".
 */
export interface TouchpointFilter {
  readonly values: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Days ("2026-05-31") where it happened, both included. */
  readonly from: string | null;
  readonly to: string | null;
}

export const noFilter: TouchpointFilter = { values: {}, from: null, to: null };

/** What a touchpoint alone does not tell: its journey, with its stages, and what customers said of it. */
export interface FilterContext {
  /** The themes of the verbatims under a touchpoint. */
  themesSaidAt(touchpoint: Touchpoint): readonly string[];
  journeyOf(
    touchpoint: Touchpoint,
  ):
    | (Pick<Journey, 'personaId'> & Partial<Pick<Journey, 'kind'>> & { readonly stages: readonly Stage[] })
    | null
    | undefined;
}

/** The value of a pain point whose severity nobody has said. */
export const openSeverity = 'open';

/** Facets of which a touchpoint may have several values. */
export const facetsOfSeveral: readonly Facet[] = ['painPoint', 'theme', 'tag'];

/** The values that a touchpoint has of a facet: one, but for `facetsOfSeveral`. */
export function valuesOf(
  touchpoint: Touchpoint,
  facet: Facet,
  { journeyOf, themesSaidAt }: FilterContext,
): readonly string[] {
  switch (facet) {
    case 'stage':
      return [stageOf(touchpoint, journeyOf(touchpoint)?.stages ?? [])?.id ?? noValue];
    case 'emotion':
      return [touchpoint.emotion?.valence == null ? noValue : String(touchpoint.emotion.valence)];
    case 'journey':
      return [touchpoint.journeyId];
    case 'persona':
      return [journeyOf(touchpoint)?.personaId ?? noValue];
    case 'brand':
      return [touchpoint.brandId ?? noValue];
    case 'channel':
      return [touchpoint.channel ?? noValue];
    case 'category':
      return [touchpoint.category ?? noValue];
    case 'basis':
      return [touchpoint.basis];
    case 'status':
      return [touchpoint.status];
    case 'painPoint':
      return several(
        touchpoint.painPoints.map(({ severity }) => (severity === null ? openSeverity : String(severity))),
      );
    case 'theme':
      return several([...touchpoint.painPoints.map(({ themeId }) => themeId ?? noValue), ...themesSaidAt(touchpoint)]);
    case 'tag':
      return touchpoint.tags.length === 0 ? [noValue] : touchpoint.tags;
    case 'observer':
      return [touchpoint.observerId ?? noValue];
    case 'evidence':
      return [touchpoint.evidenceIds.length > 0 ? 'with' : 'without'];
    case 'coding': {
      const journey = journeyOf(touchpoint);
      return [isToCode(touchpoint, journey?.stages ?? [], journey?.kind) ? 'toCode' : 'coded'];
    }
  }
}

/** Each value once; what has none has the value for that. */
const several = (values: readonly string[]): readonly string[] =>
  values.length === 0 ? [noValue] : [...new Set(values)];

/** The day on which it happened, where it was captured; in this machine's time zone where that is not known. */
export function dayOf({
  occurredAt,
  capturedAt,
  utcOffsetMinutes,
}: Pick<Touchpoint, 'occurredAt' | 'capturedAt' | 'utcOffsetMinutes'>): string {
  const instant = new Date(occurredAt?.time ?? capturedAt);
  const offset = utcOffsetMinutes ?? -instant.getTimezoneOffset();
  return new Date(instant.getTime() + offset * 60_000).toISOString().slice(0, 10);
}

export function isFiltering({ values, from, to }: TouchpointFilter): boolean {
  return from !== null || to !== null || facets.some((facet) => (values[facet] ?? []).length > 0);
}

/** Those that a filter lets through, in the order given; the same list where it lets all through. */
export function filterTouchpoints(
  touchpoints: readonly Touchpoint[],
  filter: TouchpointFilter,
  context: FilterContext,
): readonly Touchpoint[] {
  if (!isFiltering(filter)) return touchpoints;
  const passes = predicateOf(filter, context);
  return touchpoints.filter(passes);
}

/**
 * How many touchpoints each value of a facet would give, all else of the filter as it is: what is chosen of this very facet
 * does not count. For facets of one value the counts add up to what passes the rest of the filter.
 */
export function countValues(
  touchpoints: readonly Touchpoint[],
  filter: TouchpointFilter,
  facet: Facet,
  context: FilterContext,
): ReadonlyMap<string, number> {
  const others = withValues(filter, facet, []);
  const counts = new Map<string, number>();
  for (const touchpoint of filterTouchpoints(touchpoints, others, context)) {
    for (const value of new Set(valuesOf(touchpoint, facet, context))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** A filter with other values for one facet. */
export function withValues(filter: TouchpointFilter, facet: Facet, values: readonly string[]): TouchpointFilter {
  const { [facet]: _old, ...rest } = filter.values;
  return { ...filter, values: values.length === 0 ? rest : { ...rest, [facet]: values } };
}

function predicateOf({ values, from, to }: TouchpointFilter, context: FilterContext) {
  const wanted = facets.flatMap((facet) => {
    const chosen = values[facet] ?? [];
    return chosen.length === 0 ? [] : [{ facet, chosen: new Set(chosen) }];
  });
  const isOnDay = (touchpoint: Touchpoint) => {
    if (from === null && to === null) return true;
    const day = dayOf(touchpoint);
    return (from === null || day >= from) && (to === null || day <= to);
  };
  return (touchpoint: Touchpoint) =>
    wanted.every(({ facet, chosen }) => valuesOf(touchpoint, facet, context).some((value) => chosen.has(value))) &&
    isOnDay(touchpoint);
}
