import { declaredMeta } from './declaredMeta';
import { pageText } from './pageText';
import { sampleText } from './sampleText';
import { textLanguage } from './textLanguage';
import { attributeOf, rootElementOf, selectFirst } from './untampered';

const maxLength = 64;

/** Confidence from which the words of a page outrank what it declares: templates are often left as they came. */
const sure = 0.7;
/** Confidence that is enough where nothing is declared. */
const enough = 0.25;

/**
 * The language of a page, as a BCP 47 tag ("fr", "pt-BR"): what it declares on its root, else in its meta data, unless its words are
 * plainly of another; what its words tell where it declares nothing. Null where neither does.
 */
export function pageLanguage(document: Document): string | null {
  const declared = declaredLanguage(document);
  const found = textLanguage(sampleText(document));
  if (!found) return declared;
  if (declared === null) return found.confidence >= enough ? found.language : null;
  return found.confidence >= sure && !isAkin(primaryOf(declared), found.language) ? found.language : declared;
}

function declaredLanguage(document: Document): string | null {
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

function primaryOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

/** Languages that short texts do not tell apart, so that the declaration is to be believed. */
const akin = [
  'no nb nn da sv',
  'ru uk be bg sr mk',
  'cs sk',
  'hr sr bs sl',
  'id ms jv',
  'es ca gl',
  'pt gl',
  'ar fa ur',
  'zh ja yue',
  'hi mr ne',
].map((group) => new Set(group.split(' ')));

function isAkin(one: string, other: string): boolean {
  return one === other || akin.some((group) => group.has(one) && group.has(other));
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
