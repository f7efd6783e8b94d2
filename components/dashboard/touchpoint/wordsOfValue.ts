import type { DashboardMessages } from '@/lib/i18n/dashboard';
import type { Language } from '@/lib/i18n/section';
import type { TouchpointMessages } from '@/lib/i18n/touchpoint';
import { bases } from '@/lib/journey/catalogues/bases';
import { categories } from '@/lib/journey/catalogues/categories';
import { channels } from '@/lib/journey/catalogues/channels';
import { devices } from '@/lib/journey/catalogues/devices';
import type { CatalogueEntry } from '@/lib/journey/catalogues/entry';
import {
  contacts,
  engagements,
  initiators,
  mediaTypes,
  modes,
  objectives,
} from '@/lib/journey/catalogues/interactions';
import { kpis, observables } from '@/lib/journey/catalogues/kpis';
import { labelOf } from '@/lib/journey/catalogues/label';
import { momentOfTruthKinds, momentOfTruthLevers } from '@/lib/journey/catalogues/momentsOfTruth';
import { touchpointStatuses } from '@/lib/journey/catalogues/touchpointStatuses';
import type { StudyRecords, TouchpointDetail } from '@/lib/journey/commands';
import type { Stage } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { emotionWords } from '../emotionWords';
import type { Formatting } from '../formatting';

/** What it takes to say a value in words. */
export interface Wording {
  readonly language: Language;
  readonly format: Formatting;
  readonly messages: DashboardMessages;
  readonly words: TouchpointMessages;
  readonly stages: readonly Stage[];
  readonly records: StudyRecords;
  readonly detail: TouchpointDetail;
}

/** A value of a touchpoint's field, as a reader would say it. */
export function wordsOfValue(field: string, value: unknown, wording: Wording): string {
  const { language, format, messages, words } = wording;
  if (value === null || value === undefined || value === '') return messages.emptyValue;
  if (Array.isArray(value) && value.length === 0) return messages.emptyValue;
  const entries = cataloguesOf(wording)[field];
  if (entries && typeof value === 'string') return labelOf(entries, value, language);
  const name = namesOf(wording)[field];
  if (name && typeof value === 'string') return name(value) ?? value;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') {
    return field.endsWith('Ms') ? timeWords(value, wording) : format.number(value);
  }
  if (typeof value === 'string') return value;
  // What a field holds is what its schema says: it came from a record.
  const of = <Field extends keyof Touchpoint>(_field: Field) => value as NonNullable<Touchpoint[Field]>;
  switch (field) {
    case 'occurredAt':
      return format.touchpointTime({ ...wording.detail.touchpoint, occurredAt: of('occurredAt') });
    case 'emotion': {
      const emotion = of('emotion');
      return [
        emotionWords({ ...emotion, label: null }, language),
        emotion.label && emotionWords(emotion, language),
        emotion.arousal && `${format.number(emotion.arousal)}/5`,
        emotion.basis && labelOf(bases, emotion.basis, language),
      ]
        .filter(Boolean)
        .join(', ');
    }
    case 'objectives':
      return of('objectives')
        .map((id) => labelOf(objectives, id, language))
        .join(', ');
    case 'message': {
      const { claim, offer, callToAction } = of('message');
      return [claim, offer, callToAction].filter((text) => text !== '').join('; ') || messages.emptyValue;
    }
    case 'momentOfTruth': {
      const { kind, levers } = of('momentOfTruth');
      const shown = levers.map((id) => labelOf(momentOfTruthLevers, id, language));
      return [labelOf(momentOfTruthKinds, kind, language), ...shown].join(', ');
    }
    case 'painPoints':
    case 'opportunities':
      return of(field)
        .map(({ text }) => text || '…')
        .join('; ');
    case 'metrics': {
      const known = [...kpis, ...observables, ...(wording.records.study.catalogueAdditions?.kpis ?? [])];
      return of('metrics')
        .map(({ kpiId, value: figure }) => `${labelOf(known, kpiId, language)} ${format.number(figure)}`)
        .join('; ');
    }
    case 'tags':
      return of('tags').join(', ');
    case 'evidenceIds':
      return words.files(of('evidenceIds').length, format.number(of('evidenceIds').length));
    case 'page':
      return of('page').title || of('page').url;
    case 'target':
      return of('target').text || of('target').url;
    case 'anchor':
      return quoteOf(of('anchor')) ?? of('anchor').selectors[0]?.type ?? messages.emptyValue;
    default:
      return JSON.stringify(value);
  }
}

/** The words that an anchor quotes. */
export function quoteOf(anchor: NonNullable<Touchpoint['anchor']>): string | null {
  for (const selector of anchor.selectors) {
    if (selector.type === 'TextQuoteSelector') return selector.exact;
    if (selector.type === 'CssSelector' && selector.refinedBy?.type === 'TextQuoteSelector') {
      return selector.refinedBy.exact;
    }
  }
  return null;
}

function cataloguesOf({ records }: Wording): Readonly<Record<string, readonly CatalogueEntry[]>> {
  const added = records.study.catalogueAdditions;
  return {
    channel: [...channels, ...(added?.channels ?? [])],
    category: [...categories, ...(added?.categories ?? [])],
    device: devices,
    contact: contacts,
    initiator: initiators,
    engagement: engagements,
    media: mediaTypes,
    mode: modes,
    basis: bases,
    status: touchpointStatuses,
  };
}

/** What records are called that fields name by their ids. */
function namesOf({ language, stages, records, detail }: Wording) {
  const brand = (id: string) => records.brands.find((each) => each.id === id)?.name;
  const names: Readonly<Record<string, (id: string) => string | undefined>> = {
    stageId: (id) => {
      const models = records.stageModels.flatMap((model) => model.stages);
      const stage = [...stages, ...models].find((each) => each.id === id);
      return stage && labelOf([stage], id, language);
    },
    brandId: brand,
    hostBrandId: brand,
    outletId: (id) => records.brands.flatMap(({ outlets }) => outlets).find((each) => each.id === id)?.name,
    journeyId: (id) => records.journeys.find((each) => each.id === id)?.title,
    observerId: (id) => records.observers.find((each) => each.id === id)?.name,
    plannedTouchpointId: (id) => detail.plannedTouchpoints.find((each) => each.id === id)?.title,
  };
  return names;
}

/** "2 min 5 s". */
function timeWords(ms: number, { format, words }: Wording): string {
  const units = [
    [words.days, 86_400_000],
    [words.hours, 3_600_000],
    [words.minutes, 60_000],
    [words.seconds, 1000],
  ] as const;
  let rest = ms;
  const parts: string[] = [];
  for (const [unit, length] of units) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) parts.push(`${format.number(count)}\u00a0${unit}`);
  }
  return parts.join(' ') || `${format.number(0)}\u00a0${words.seconds}`;
}
