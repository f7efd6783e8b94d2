import { categories } from '@/lib/journey/catalogues/categories';
import { labelIn } from '@/lib/journey/labelIn';
import type { Labels } from '@/lib/journey/schemas/study';
import { type Language, section } from './section';

/** The words that a proposed title is put together with. */
export const titleWords = section({
  en: {
    visits: 'Visits the page',
    reads: 'Reads',
    of: (what: string) => `: ${what}`,
    quoted: (what: string) => `“${what}”`,
  },
  fr: {
    visits: 'Consulte la page',
    reads: 'Lit',
    of: (what) => `\u00a0: ${what}`,
    quoted: (what) => `«\u00a0${what}\u00a0»`,
  },
});

/** What a title can be made of. */
export interface TitleSource {
  /** A category of the catalogue or of the study. */
  readonly category: string | null;
  readonly pageTitle: string;
  /** What the site calls itself: most titles end with it, which says nothing here. */
  readonly siteName?: string | null;
  /** The selected words, where a part of the page is tagged. */
  readonly quote: string | null;
  /** Categories that the study adds. */
  readonly addedCategories?: readonly { readonly id: string; readonly labels: Labels }[];
}

const longestQuote = 90;

/**
 * The title that the form proposes: an action of the customer, in the researcher's language. "Views a product page: Merino coat",
 * "Reads: “It runs small”". Empty where nothing is known.
 */
export function titleProposal(language: Language, source: TitleSource): string {
  const { category, quote, addedCategories = [] } = source;
  const { visits, reads, of, quoted } = titleWords[language];
  const entry = [...categories, ...addedCategories].find(({ id }) => id === category);
  const action = entry && labelIn(entry.labels, language);
  if (quote !== null) return `${reads}${of(quoted(shortened(quote)))}`;
  const site = source.siteName?.trim() ?? '';
  const page = withoutSiteName(source.pageTitle.trim(), site);
  // "Fills the basket: Basket" says it twice; which basket it is, the site says.
  const subject = action && site !== '' && saysNoMore(page, action, site) ? site : page;
  if (subject === '') return action ?? '';
  return `${action || visits}${of(subject)}`;
}

/** "Merino coat | Velin" without " | Velin". */
function withoutSiteName(title: string, siteName: string): string {
  const name = siteName.trim();
  if (name === '' || !title.toLowerCase().endsWith(name.toLowerCase())) return title;
  const rest = title.slice(0, title.length - name.length);
  return /\s[|–—·•:-]\s*$/.test(rest) ? rest.replace(/\s+[|–—·•:-]\s*$/, '') || title : title;
}

/** Whether a page's title only repeats the action, or is the site's own name with what it says of itself. */
function saysNoMore(page: string, action: string, site: string): boolean {
  if (page.toLowerCase().startsWith(`${site.toLowerCase()},`)) return true;
  const said = stemsOf(action);
  return stemsOf(page).every((stem) => said.some((each) => each.startsWith(stem) || stem.startsWith(each)));
}

/** The beginnings of a text's words, in lower case and without accents: enough to know "basket" in "baskets". */
function stemsOf(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return [...plain.matchAll(/[\p{L}\p{N}]{3,}/gu)].map(([word]) => word.slice(0, 5));
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= longestQuote
    ? line
    : `${characters
        .slice(0, longestQuote - 1)
        .join('')
        .trimEnd()}…`;
}
