import { declaredMeta } from './declaredMeta';
import { pageText } from './pageText';
import { sampleText } from './sampleText';
import { type FoundLanguage, hasWordsOf, isPlainly, isRather, textLanguage } from './textLanguage';
import { addressOf, attributeOf, elementsNamed, rootElementOf } from './untampered';

const maxLength = 64;
const maxMetas = 3000;

/** What other readers have found. */
interface KnownOfPage {
  /** Some of its sentences: most pages are of the language that they declare, and few words tell. */
  readonly prose: string;
  /** Contents of its `<meta>` by their names. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
}

/** Confidence from which the words of a page outrank what it declares: templates are often left as they came. */
const sure = 0.7;
/** Confidence that is enough where nothing is declared. */
const enough = 0.25;

/**
 * The language of a page, as a BCP 47 tag ("fr", "pt-BR"): what it declares on its root, else in its meta data, unless its words are
 * plainly of another; what its words tell where it declares nothing. Null where neither does. What is known of the
 * page already need not be looked for again.
 */
export function pageLanguage(document: Document, known?: KnownOfPage): string | null {
  const [declared = null, ...others] = declaredLanguages(document, known?.meta);
  if (declared !== null && isPlainly(known?.prose ?? '', primaryOf(declared))) return declared;
  // Where the two declarations differ, the sentences settle it: all that is sampled may be a menu.
  const further = others.find((tag) => primaryOf(tag) !== primaryOf(declared ?? tag));
  if (further !== undefined && textLanguage(known?.prose ?? '')?.language === primaryOf(further)) return further;
  const sample = sampleText(document);
  const found = textLanguage(sample);
  if (declared === null) return languageOfWords(document, [sample, known?.prose ?? ''], found);
  if (!found) return declared;
  const other = primaryOf(declared);
  if (isAkin(other, found.language)) return declared;
  // Its neighbours share words with a language; that does not speak for the declared one.
  const isOther = found.confidence >= sure || (found.confidence >= enough && isRather(sample, found.language, other));
  return isOther ? found.language : declared;
}

/** The language of a page that declares none: what its words tell, the menu of a page less than its sentences; else what its country speaks. */
function languageOfWords(document: Document, [sample, prose]: [string, string], found: FoundLanguage | null) {
  const isEnough = (each: FoundLanguage | null) => each !== null && each.confidence >= enough;
  const told = isEnough(found) ? found : textLanguage(prose);
  if (told && isEnough(told)) return told.language;
  const address = addressOf(document);
  const domain = URL.canParse(address) ? (new URL(address).hostname.split('.').at(-1) ?? '') : '';
  const spoken = languageOfDomain.get(domain);
  return spoken !== undefined && hasWordsOf(`${sample} ${prose}`, spoken) ? spoken : null;
}

/** Of countries where nearly every page is in one language. */
const languageOfDomain = new Map(
  'uk:en ie:en us:en au:en nz:en fr:fr de:de at:de es:es mx:es ar:es cl:es co:es pe:es it:it pt:pt br:pt nl:nl se:sv dk:da no:no fi:fi pl:pl cz:cs sk:sk hu:hu ro:ro tr:tr hr:hr si:sl ee:et lt:lt lv:lv id:id vn:vi ru:ru ua:uk bg:bg rs:sr'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Root first. */
function declaredLanguages(document: Document, meta = languageMeta(document)): string[] {
  const root = rootElementOf(document);
  const declared = [
    root && attributeOf(root, 'lang'),
    root && attributeOf(root, 'xml:lang'),
    ...['content-language', 'language', 'og:locale', 'dc.language'].map((name) => meta.get(name)?.[0]),
  ];
  return declared.map((each) => languageTag(pageText(each, maxLength))).filter((tag) => tag !== null);
}

/** The contents that may tell a language, by the names of their `<meta>`. */
function languageMeta(document: Document): ReadonlyMap<string, readonly string[]> {
  const header = elementsNamed(document, 'meta', maxMetas).find(
    (meta) => attributeOf(meta, 'http-equiv')?.toLowerCase() === 'content-language',
  );
  return new Map([
    ['content-language', [(header && attributeOf(header, 'content')) ?? '']],
    ['language', [declaredMeta(document, ['language', 'og:locale', 'dc.language'], maxLength)]],
  ]);
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

/** What templates put where the language should stand: codes of countries that are none of a language, and placeholders. */
const countries = ' us gb jp cn dk cz gr ua vn mx au nz il hk xx zz und ';

/** Accepts the spelling of locales ("fr_FR.UTF-8") as well, and takes the first of a list. */
function languageTag(text: string): string | null {
  const [first = ''] = text.split(/[,;. ]/);
  // Longer ones are names of languages ("French"), which the standard lets through as tags that mean nothing.
  if (!/^[a-z]{2,3}([-_]|$)/i.test(first) || countries.includes(` ${first.toLowerCase()} `)) return null;
  try {
    return Intl.getCanonicalLocales(first.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
