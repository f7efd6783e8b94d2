import { type Language, languageOf } from '@/lib/i18n/section';
import { signedNumber } from '@/lib/i18n/signedNumber';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';

/** Numbers and times as the reader writes them. */
export interface Formatting {
  /** BCP 47: what all below goes by. */
  readonly locale: string;
  /** When a touchpoint happened, in the local time of where it was captured. */
  touchpointTime(touchpoint: Pick<Touchpoint, 'capturedAt' | 'occurredAt' | 'utcOffsetMinutes'>): string;
  /** Date and time of an instant, in the reader's time zone. */
  dateTime(instant: string): string;
  number(value: number): string;
  /** A mean valence: one decimal, with its sign. */
  valence(value: number): string;
  bytes(count: number): string;
  /** An amount of money; the bare number where its currency is not known. */
  amount(value: number, currency: string | null): string;
  /** A day ("2026-05-31") in words. */
  day(day: string): string;
  /** When something was published: its day in words, or what the page says ("two weeks ago") as it stands. */
  published(written: string): string;
  /** The name of a language (BCP 47), or what stands for it where it has none. */
  languageName(code: string): string;
}

/** How much of a moment is known decides how much of it is shown. */
const precisions: Record<string, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
};
const toTheMinute: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
};

/** Times of this year do without it: most of what is looked at is of these weeks. */
const isThisYear = (instant: number) => new Date(instant).getFullYear() === new Date().getFullYear();
const withoutYear = ({ year: _year, ...rest }: Intl.DateTimeFormatOptions) => rest;

/** The browser's own locale where it is of the language shown ("fr-CA"), else the language alone. */
export function createFormatting(language: Language, browserLocale: string): Formatting {
  const locale = languageOf(browserLocale) === language ? browserLocale : language;
  const number = new Intl.NumberFormat(locale);
  const valence = signedNumber(locale, { least: 1, most: 1 });
  const formats = new Map<string, Intl.DateTimeFormat>();
  const format = (options: Intl.DateTimeFormatOptions, timeZone?: string) => {
    const key = JSON.stringify([options, timeZone]);
    const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, timeZone ? { ...options, timeZone } : options);
    formats.set(key, known);
    return known;
  };
  const day = (day: string) => format({ dateStyle: 'medium' }, 'UTC').format(Date.parse(`${day}T00:00:00Z`));
  return {
    locale,
    touchpointTime({ capturedAt, occurredAt, utcOffsetMinutes }) {
      const options = precisions[occurredAt?.precision ?? ''] ?? toTheMinute;
      const instant = Date.parse(occurredAt?.time ?? capturedAt);
      const shown = isThisYear(instant) && options !== precisions.year ? withoutYear(options) : options;
      if (utcOffsetMinutes === null) return format(shown).format(instant);
      return format(shown, 'UTC').format(instant + utcOffsetMinutes * 60_000);
    },
    dateTime: (instant) => format(toTheMinute).format(Date.parse(instant)),
    number: (value) => number.format(value),
    valence,
    amount(value, currency) {
      if (currency === null) return number.format(value);
      return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value);
    },
    day,
    published(written) {
      const start = /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
      return start === undefined || Number.isNaN(Date.parse(start)) ? written : day(start);
    },
    languageName(code) {
      try {
        return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
      } catch {
        // What pages say of their language need not be a code.
        return code;
      }
    },
    bytes(count) {
      const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
      const power = Math.min(units.length - 1, count < 1 ? 0 : Math.floor(Math.log10(count) / 3));
      const value = count / 1000 ** power;
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: units[power] ?? 'byte',
        unitDisplay: power === 0 ? 'long' : 'short',
        maximumFractionDigits: power === 0 || value >= 100 ? 0 : 1,
      }).format(value);
    },
  };
}
