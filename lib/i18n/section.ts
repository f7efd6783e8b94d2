/** The languages that every screen speaks. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

type Message = string | ((...values: never[]) => string);
type SameMessages<Messages> = { [Key in keyof Messages]: Messages[Key] extends string ? string : Messages[Key] };

/**
 * The messages of one screen in both languages. A message with values in it is a function, so that each language words
 * its own plurals and order. Screens import only their own sections: the popup does not carry the dashboard's words.
 */
export function section<Messages extends Record<string, Message>>(texts: {
  en: Messages;
  fr: SameMessages<NoInfer<Messages>>;
}): Record<Language, SameMessages<Messages>> {
  return texts as Record<Language, SameMessages<Messages>>;
}

/** The language that serves a reader of `locale` (BCP 47): French for French, English for all others. */
export function languageOf(locale: string): Language {
  return /^fr\b/i.test(locale) ? 'fr' : 'en';
}

/**
 * How dates and numbers are written in a language: as in the browser's own locale where that is of the language, else as
 * its region does in this language (a French browser's reader of English: "en-FR").
 */
export function localeOf(language: Language, browserLocale: string): string {
  const { language: spoken, region } = new Intl.Locale(browserLocale);
  if (spoken === language) return browserLocale;
  if (region !== undefined) return `${language}-${region}`;
  // English as Europe writes it: the day before the month.
  return language === 'en' ? 'en-150' : language;
}
