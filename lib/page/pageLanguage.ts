import { declaredMeta } from './declaredMeta';
import { pageText } from './pageText';
import { attributeOf, rootElementOf, selectFirst } from './untampered';

const maxLength = 64;

/** The language that a page declares, as a BCP 47 tag ("fr", "pt-BR"): on its root, else in its meta data. Null where none is valid. */
export function pageLanguage(document: Document): string | null {
  const root = rootElementOf(document);
  const header = selectFirst(document, 'meta[http-equiv="content-language" i]');
  const declared = [
    root && attributeOf(root, 'lang'),
    root && attributeOf(root, 'xml:lang'),
    header && attributeOf(header, 'content'),
    declaredMeta(document, ['language', 'og:locale', 'dc.language'], maxLength),
  ];
  for (const each of declared) {
    const tag = languageTag(pageText(each, maxLength));
    if (tag) return tag;
  }
  return null;
}

/** Accepts the spelling of locales ("fr_FR.UTF-8") as well, and takes the first of a list. */
function languageTag(text: string): string | null {
  const [first = ''] = text.split(/[,;. ]/);
  // Longer ones are names of languages ("French"), which the standard lets through as tags that mean nothing.
  if (!/^[a-z]{2,3}([-_]|$)/i.test(first)) return null;
  try {
    return Intl.getCanonicalLocales(first.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
