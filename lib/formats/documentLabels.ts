import { measureText } from '@/lib/i18n/measureText';
import { signedNumber } from '@/lib/i18n/signedNumber';
import { teamMessages } from '@/lib/i18n/team';
import {
  bases,
  brandRelationships,
  brandRoles,
  type CatalogueEntry,
  categories,
  channels,
  contacts,
  devices,
  emotionLabels,
  engagements,
  evidenceKinds,
  initiators,
  journeyKinds,
  journeyScopes,
  journeyStates,
  journeyStatuses,
  kpis,
  labelOf,
  mediaTypes,
  modes,
  momentOfTruthKinds,
  momentOfTruthLevers,
  objectives,
  observables,
  opportunityStatuses,
  painPointEffects,
  phases,
  timePrecisions,
  touchpointStatuses,
} from '@/lib/journey/catalogues';
import { valenceScale } from '@/lib/journey/catalogues/valences';
import { labelIn } from '@/lib/journey/labelIn';
import { observerNames } from '@/lib/journey/observerNames';
import type { Stage } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { MapDocument } from './mapDocument';

const shipped = {
  bases,
  brandRelationships,
  brandRoles,
  categories,
  channels,
  contacts,
  devices,
  emotions: emotionLabels,
  engagements,
  evidenceKinds,
  initiators,
  journeyKinds,
  journeyScopes,
  journeyStates,
  journeyStatuses,
  kpis: [...kpis, ...observables],
  mediaTypes,
  modes,
  momentOfTruthKinds,
  momentOfTruthLevers,
  objectives,
  opportunityStatuses,
  painPointEffects,
  phases,
  timePrecisions,
  touchpointStatuses,
} as const satisfies Readonly<Record<string, readonly CatalogueEntry[]>>;
export type CatalogueName = keyof typeof shipped;

/** What the ids, numbers and times of a document read as in its language. */
export interface DocumentLabels {
  /** The label of an id; empty for null. Entries that the study adds are known. */
  of(catalogue: CatalogueName, id: string | null | undefined): string;
  /** Empty for null. */
  stage(stages: readonly Stage[], id: string | null): string;
  /** Its name; empty for null and for one that is not there. */
  brand(id: string | null): string;
  theme(id: string | null): string;
  observer(id: string | null): string;
  /** "Very negative"; empty for null. */
  valence(value: number | null | undefined): string;
  number(value: number): string;
  /** A figure with its unit, as it was noted. */
  measure(value: number, unit: string): string;
  /** With its sign and one decimal. */
  mean(value: number): string;
  /** A day, in UTC. */
  day(instant: string): string;
  /** Date and time where it was captured, as exactly as it is known. */
  touchpointTime(touchpoint: Pick<Touchpoint, 'capturedAt' | 'occurredAt' | 'utcOffsetMinutes'>): string;
}

/** Dates of a precision, most exact last. */
const precisions: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { dateStyle: 'long' },
};

export function documentLabels({
  language,
  locale,
  study,
  brands,
  themes,
  observers,
}: Pick<MapDocument, 'language' | 'locale' | 'study' | 'brands' | 'themes' | 'observers'>): DocumentLabels {
  const added = study.catalogueAdditions;
  const known: Readonly<Record<CatalogueName, readonly CatalogueEntry[]>> = {
    ...shipped,
    categories: [...categories, ...(added?.categories ?? [])],
    channels: [...channels, ...(added?.channels ?? [])],
    emotions: [...emotionLabels, ...(added?.emotions ?? [])],
    kpis: [...shipped.kpis, ...(added?.kpis ?? [])],
  };
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const dates = new Map<string, Intl.DateTimeFormat>();
  const date = (instant: number, precision: string) => {
    const options = precisions[precision] ?? { dateStyle: 'long', timeStyle: 'short' };
    const format = dates.get(precision) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    dates.set(precision, format);
    return format.format(instant);
  };
  // Somebody who works alone needs no number.
  const observerOf =
    observers.length > 1
      ? observerNames(observers, (nth) => teamMessages[language].numberedObserver(numbers.format(nth)))
      : new Map(observers.map(({ id, name, initials }) => [id, name || initials]));
  const named = (records: readonly { readonly id: string; readonly name: string }[], id: string | null) =>
    records.find((record) => record.id === id)?.name ?? '';
  return {
    of: (catalogue, id) => (id === null || id === undefined ? '' : labelOf(known[catalogue], id, language)),
    stage(stages, id) {
      const stage = stages.find((each) => each.id === id);
      return stage ? labelIn(stage.labels, language) || stage.id : (id ?? '');
    },
    brand: (id) => named(brands, id),
    theme(id) {
      const theme = themes.find((each) => each.id === id);
      return theme ? labelIn(theme.name, language) : '';
    },
    observer(id) {
      return id === null ? '' : (observerOf.get(id) ?? '');
    },
    valence(value) {
      return valenceScale.find((step) => step.value === value)?.labels[language] ?? '';
    },
    number: (value) => numbers.format(value),
    mean: signedNumber(locale, { least: 1, most: 1 }),
    measure: (value, unit) => measureText(value, unit, { language, locale }),
    day: (instant) => date(Date.parse(instant), 'day'),
    touchpointTime: ({ capturedAt, occurredAt, utcOffsetMinutes }) =>
      date(
        Date.parse(occurredAt?.time ?? capturedAt) + (utcOffsetMinutes ?? 0) * 60_000,
        occurredAt?.precision ?? 'minute',
      ),
  };
}
