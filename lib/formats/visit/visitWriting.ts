import { visitReportMessages } from '@/lib/i18n/visitReport';
import type { VisitReading } from '@/lib/i18n/visitSentence';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { Stage } from '@/lib/journey/schemas/study';
import type { Brief } from '@/lib/journey/schemas/walkthrough';
import type { EvidenceBesides } from '../documentParts';
import type { DocumentVisit, MapDocument } from '../mapDocument';
import { type Writing, writingOf } from '../writing';
import type { VisitDocument } from './visitDocument';

/** One walkthrough as it is told. */
export interface ToldVisit extends DocumentVisit {
  /** "Shop, Paris · Camille · spring": no two of a document are called alike. */
  readonly name: string;
  /** "Shop, Paris". */
  readonly place: string;
  /** Empty where nobody is named. */
  readonly shopper: string;
  readonly reading: VisitReading;
  /** The time of day where it was walked, to the second; with its day where it took several. */
  readonly clock: (instant: string) => string;
  /** Day and time where it was walked. */
  readonly moment: (instant: string) => string;
}

/** Walkthroughs with their words, by whatever briefs. */
export interface VisitsTold {
  readonly map: MapDocument;
  readonly writing: Writing;
  /** The words of the screens. */
  readonly words: (typeof walkthroughsMessages)['en'];
  /** The words of files. */
  readonly own: (typeof visitReportMessages)['en'];
  readonly visits: readonly ToldVisit[];
  /** For what is told of all together. */
  readonly reading: VisitReading;
}

/** What every deliverable of one walkthrough, or of several by one brief, is written with. */
export interface VisitWriting extends VisitsTold {
  readonly document: VisitDocument;
  readonly besides: readonly EvidenceBesides[];
}

export function visitWriting(document: VisitDocument): VisitWriting {
  return byBrief(toldVisits(document.map, document.visits), document);
}

export function toldVisits(map: MapDocument, visits: readonly DocumentVisit[]): VisitsTold {
  const writing = writingOf(map);
  const words = walkthroughsMessages[map.language];
  const own = visitReportMessages[map.language];
  const taken = new Map<string, number>();
  const told = visits.map((visit): ToldVisit => {
    const { walkthrough, brief, inJourney } = visit;
    const place = placeOf(writing, visit) || words.noBrand;
    const shopper = writing.labels.observer(walkthrough.observerId);
    const named = [place, shopper, walkthrough.wave.trim()].filter(Boolean).join(' · ');
    const nth = (taken.get(named) ?? 0) + 1;
    taken.set(named, nth);
    const reading = readingOf(writing, inJourney.stages, brief.budget);
    const name = nth === 1 ? named : `${named} (${writing.labels.number(nth)})`;
    return { ...visit, name, place, shopper, reading, ...timesOf(visit, map.locale) };
  });
  const stages = visits.flatMap(({ inJourney }) => inJourney.stages);
  return { map, writing, words, own, visits: told, reading: readingOf(writing, stages, null) };
}

/** The same with what only one brief says: of several, `told` are those by this one and its duplicates. */
export function byBrief(told: VisitsTold, document: VisitDocument): VisitWriting {
  const reading = { ...told.reading, budget: document.brief.budget };
  return { ...told, document, reading, besides: evidenceOfAnswers(told, document.scope === 'brief') };
}

/** What evidence that belongs to no touchpoint shows; with the name of its walkthrough, where there are several. */
export function evidenceOfAnswers({ visits, own }: VisitsTold, namesVisit: boolean): EvidenceBesides[] {
  return visits.flatMap(({ brief, answers, walkthrough, name }) => {
    const told = (text: string) => (namesVisit ? `${text} (${name})` : text);
    return [
      ...walkthrough.proofOfVisitEvidenceIds.map((evidenceId) => ({ evidenceId, name: told(own.proofOfVisit) })),
      ...brief.criteria.flatMap((criterion) =>
        (answers.find(({ criterionId }) => criterionId === criterion.id)?.evidenceIds ?? []).map((evidenceId) => ({
          evidenceId,
          name: told(criterion.question),
        })),
      ),
    ];
  });
}

/** "UTC+01:00". */
export function zoneOf(utcOffsetMinutes: number): string {
  const minutes = Math.abs(utcOffsetMinutes);
  const two = (value: number) => String(value).padStart(2, '0');
  if (minutes === 0) return 'UTC';
  return `UTC${utcOffsetMinutes < 0 ? '−' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function placeOf({ document: { brands } }: Writing, { walkthrough: { brandId, outletId } }: DocumentVisit): string {
  const brand = brands.find(({ id }) => id === brandId);
  const outlet = brands.flatMap(({ outlets }) => outlets).find(({ id }) => id === outletId);
  return [brand?.name, outlet?.name].filter(Boolean).join(', ');
}

function readingOf({ labels, document }: Writing, stages: readonly Stage[], budget: Brief['budget']): VisitReading {
  const { language, locale, exportedAt } = document;
  return {
    language,
    locale,
    number: labels.number,
    amount: (value, currency) =>
      currency === null
        ? labels.number(value)
        : new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value),
    stage: (id) => labels.stage(stages, id),
    channel: (id) => labels.of('channels', id),
    budget,
    now: Date.parse(exportedAt),
  };
}

function timesOf({ walkthrough, utcOffsetMinutes, pageViews }: DocumentVisit, locale: string) {
  const local = (instant: string) => Date.parse(instant) + utcOffsetMinutes * 60_000;
  const day = (instant: string) => new Date(local(instant)).toISOString().slice(0, 10);
  const { startedAt, endedAt } = walkthrough;
  const ends = [startedAt, endedAt, pageViews.at(-1)?.arrivedAt].filter((each) => typeof each === 'string');
  const isOneDay = new Set(ends.map(day)).size <= 1;
  const clock = new Intl.DateTimeFormat(locale, {
    ...(isOneDay ? {} : { dateStyle: 'short' as const }),
    timeStyle: 'medium',
    timeZone: 'UTC',
  });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return {
    clock: (instant: string) => clock.format(local(instant)),
    moment: (instant: string) => moment.format(local(instant)),
  };
}
