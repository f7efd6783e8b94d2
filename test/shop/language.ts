/** The languages of the sample world; also the first segment of every address. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in both languages. */
export type Text = Readonly<Record<Language, string>>;

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };

export function isLanguage(value: string | undefined): value is Language {
  return value === 'en' || value === 'fr';
}

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'fr' : 'en';
}

/** The text in `language`. French gets its no-break spaces here, so that the contents can be written with plain ones. */
export function say(text: Text, language: Language): string {
  if (language === 'en') return text.en;
  return text.fr.replace(/ ([:;?!»%€])/g, '\u00a0$1').replaceAll('« ', '«\u00a0');
}

/** What stands between a name and its value. */
export function colon(language: Language): string {
  return language === 'en' ? ': ' : '\u00a0: ';
}

/** A text in the quotation marks of the language. */
export function quoted(text: string, language: Language): string {
  return language === 'en' ? `“${text}”` : `«\u00a0${text}\u00a0»`;
}

/** `cents` of a euro as a price in the reader's own notation. */
export function formatPrice(cents: number, language: Language): string {
  const locale = language === 'en' ? 'en-IE' : 'fr-FR';
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** An ISO date (`2026-03-14`) as a long date. */
export function formatDate(date: string, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** A count or a rating in the reader's own notation. */
export function formatNumber(value: number, language: Language, fractionDigits = 0): string {
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  const digits = { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits };
  return new Intl.NumberFormat(locale, digits).format(value);
}

/** The best of our languages for an `Accept-Language` header; English when none fits. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  for (const part of (acceptLanguage ?? '').split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (isLanguage(tag)) return tag;
  }
  return 'en';
}
