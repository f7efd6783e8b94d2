import { channels } from '@/lib/journey/catalogues/channels';
import { emotionLabels } from '@/lib/journey/catalogues/emotions';
import type { CatalogueEntry } from '@/lib/journey/catalogues/entry';
import { evidenceKinds } from '@/lib/journey/catalogues/evidenceKinds';
import { kpis, observables } from '@/lib/journey/catalogues/kpis';
import { labelOf } from '@/lib/journey/catalogues/label';
import { momentOfTruthKinds, momentOfTruthLevers } from '@/lib/journey/catalogues/momentsOfTruth';
import { phases } from '@/lib/journey/catalogues/phases';
import type { MapWords } from '@/lib/journey/map/mapWords';
import { mapMessages } from './map';
import { measureText } from './measureText';
import type { Language } from './section';
import { signedNumber } from './signedNumber';
import { highlightNames } from './sought';

/** What a study adds to the catalogues, of those that a map shows. */
export interface AddedToMap {
  readonly channels: readonly CatalogueEntry[];
  readonly emotions: readonly CatalogueEntry[];
  readonly kpis: readonly CatalogueEntry[];
}

/** The words of a map. `locale` (BCP 47) writes the numbers. */
export function mapWords(language: Language, locale: string, added: AddedToMap): MapWords {
  const messages = mapMessages[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const mean = signedNumber(locale, { most: 1 });
  // Times are given as they were on the clock of where they were taken.
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', weekday: 'short', timeZone: 'UTC' });
  const clocks = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  const number = (value: number) => numbers.format(value);
  const numberOrNone = (value: number | null) => (value === null ? '–' : number(value));
  return {
    ...messages,
    language,
    severity: (value) => messages.severity(number(value)),
    valueAndCost: (value, cost) => messages.valueAndCost(numberOrNone(value), numberOrNone(cost)),
    effort: (value) => messages.effort(number(value)),
    satisfaction: (value) => messages.satisfaction(number(value)),
    rating: (value, best) => `${number(value)}/${number(best ?? 5)}`,
    more: (count) => messages.more(number(count)),
    number,
    mean,
    measure: (value, unit) => measureText(value, unit, { language, locale }),
    day: (at) => days.format(at),
    clock: (at) => clocks.format(at),
    span: (milliseconds) => spanOf(milliseconds, locale),
    touchpoints: (count) => messages.touchpoints(count, number(count)),
    someTouchpoints: (shown, all) => messages.someTouchpoints(number(shown), number(all)),
    highlights: highlightNames[language],
    meanEmotion: (value) => messages.meanEmotion(mean(value)),
    summary: (count, average, lowest) =>
      messages.summary(
        messages.touchpoints(count, number(count)),
        average === null ? null : mean(average),
        lowest === null ? null : mean(lowest),
      ),
    evidenceKind: (kind) => labelOf(evidenceKinds, kind, language),
    catalogues: {
      channels: [...channels, ...added.channels],
      emotions: [...emotionLabels, ...added.emotions],
      kpis: [...kpis, ...observables, ...added.kpis],
      momentKinds: momentOfTruthKinds,
      levers: momentOfTruthLevers,
      phases,
    },
  };
}

const spans = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** "2 days 3 hr": in the two largest units that are not zero. */
function spanOf(milliseconds: number, locale: string): string {
  const parts: string[] = [];
  let left = Math.max(0, Math.round(milliseconds / 1000) * 1000);
  for (const [unit, size] of spans) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count === 0 && !(parts.length === 0 && unit === 'second')) continue;
    parts.push(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(count));
    if (parts.length === 2) break;
  }
  return parts.join(' ');
}
