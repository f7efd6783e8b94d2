import type { Language } from '@/lib/i18n/section';

/** Languages of many markets; a study may come with any other from a file. */
const offered = [
  ...['en', 'fr', 'ar', 'bg', 'cs', 'da', 'de', 'el', 'es', 'et', 'fi', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja'],
  ...['ko', 'lt', 'lv', 'nb', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'th', 'tr', 'uk', 'vi', 'zh'],
];

/** Languages to choose from, by name; those that every screen speaks come first. */
export function studyLanguages(language: Language): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const [english, french, ...others] = offered.map((value) => ({
    value,
    label: capitalised(names.of(value) ?? value),
  }));
  const byName = new Intl.Collator(language).compare;
  return [english, french, ...others.sort((a, b) => byName(a.label, b.label))].filter((each) => each !== undefined);
}

/** French writes the names of languages small, which looks like a mistake in a list. */
const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
