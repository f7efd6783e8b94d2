import { insightsMessages } from '@/lib/i18n/insights';
import { mapMessages } from '@/lib/i18n/map';
import { reportMessages } from '@/lib/i18n/report';
import { slideMessages } from '@/lib/i18n/slides';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { JourneyPart, NumberedEvidence } from '../documentParts';
import type { MapDocument } from '../mapDocument';
import type { Writing } from '../writing';
import type { Deck, Slide } from './deck';
import { content } from './masters';
import { fitted } from './textFit';

/** A picture that is in the file. */
export interface ShownPicture {
  readonly path: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether it is good for thumbnails alone. */
  readonly isSmall: boolean;
}

/** Everything that the parts of a presentation are made from. */
export interface Show {
  readonly deck: Deck;
  readonly writing: Writing;
  readonly words: (typeof slideMessages)['en'];
  readonly report: (typeof reportMessages)['en'];
  readonly insightWords: (typeof insightsMessages)['en'];
  readonly map: (typeof mapMessages)['en'];
  readonly journeys: readonly JourneyPart[];
  /** By id. */
  readonly evidence: ReadonlyMap<string, NumberedEvidence>;
  /** By hash. */
  readonly pictures: ReadonlyMap<string, ShownPicture>;
  /** Several journeys are told one after the other: each slide says of which it is. */
  readonly isStudy: boolean;
}

/** Its words, in the document's language. */
export function showWords({ language }: MapDocument) {
  return {
    words: slideMessages[language],
    report: reportMessages[language],
    insightWords: insightsMessages[language],
    map: mapMessages[language],
  };
}

/** A slide under a title; what it says besides stands below in small. */
export function titledSlide(
  { deck, words, isStudy }: Show,
  title: string,
  subtitle = '',
  journey?: JourneyPart,
): Slide {
  const whole = isStudy && journey ? words.ofJourney(title, journey.inJourney.journey.title) : title;
  const font = { size: 28, bold: true };
  const below = { size: 15, bold: false };
  return deck.slide('titleOnly', [
    fitted(whole, content.width * 0.98, 1, font),
    subtitle === '' ? '' : fitted(subtitle, content.width * 0.98, 2, below),
  ]);
}

/** The number of a touchpoint in its journey, counted from 1. */
export function orderIn({ touchpoints }: JourneyPart, id: string): number {
  return touchpoints.findIndex((each) => each.id === id) + 1;
}

/** "No. 3, 7": touchpoints by their numbers; those that are not on the map are left out. */
export function numbersOf(
  { words, writing: { labels } }: Show,
  journey: JourneyPart,
  ids: readonly string[],
  most = 8,
): string {
  const numbers = ids
    .map((id) => orderIn(journey, id))
    .filter((order) => order > 0)
    .sort((a, b) => a - b);
  if (numbers.length === 0) return '';
  const shown = numbers.slice(0, most).map(labels.number).join(', ');
  const rest = numbers.length - most;
  return words.numbers(rest > 0 ? `${shown} ${words.more(labels.number(rest))}` : shown);
}

/** "3. Reads the product page". */
export function namedTouchpoint(
  { writing: { labels }, map }: Show,
  journey: JourneyPart,
  touchpoint: Touchpoint,
): string {
  return `${labels.number(orderIn(journey, touchpoint.id))}. ${touchpoint.title || map.untitled}`;
}

/** The emotion in words, with what it rests on; says so where it is not coded. */
export function feelingOf({ writing: { labels }, words }: Show, { emotion, basis }: Touchpoint): string {
  const valence = emotion?.valence ?? null;
  const rests = labels.of('bases', emotion?.basis ?? basis);
  if (valence === null) return `${words.notCodedYet} (${rests})`;
  const named = [labels.valence(valence), labels.of('emotions', emotion?.label)].filter(Boolean).join(', ');
  return `${named} (${rests})`;
}
