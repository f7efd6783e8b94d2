import { categories } from '@/lib/journey/catalogues/categories';
import { labelIn } from '@/lib/journey/labelIn';
import type { Labels } from '@/lib/journey/schemas/study';
import { type Language, section } from './section';

const words = section({
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
  const { visits, reads, of, quoted } = words[language];
  const entry = [...categories, ...addedCategories].find(({ id }) => id === category);
  const action = entry && labelIn(entry.labels, language);
  if (quote !== null) return `${reads}${of(quoted(shortened(quote)))}`;
  const subject = withoutSiteName(source.pageTitle.trim(), source.siteName ?? '');
  if (subject === '') return action ?? '';
  return `${action || visits}${of(subject)}`;
}

/** What a proposed title is about, without the action that it begins with: "Merino coat". Any other title as it is. */
export function titleSubject(
  title: string,
  addedCategories: readonly { readonly id: string; readonly labels: Labels }[],
): string {
  for (const language of ['en', 'fr'] as const) {
    const { visits, reads, of } = words[language];
    const named = [...categories, ...addedCategories].map(({ labels }) => labels[language]);
    const action = [visits, reads, ...named].find((each) => each !== '' && title.startsWith(each + of('')));
    if (action !== undefined) return title.slice(action.length + of('').length) || title;
  }
  return title;
}

/** "Merino coat | Velin" without " | Velin". */
function withoutSiteName(title: string, siteName: string): string {
  const name = siteName.trim();
  if (name === '' || !title.toLowerCase().endsWith(name.toLowerCase())) return title;
  const rest = title.slice(0, title.length - name.length);
  return /\s[|–—·•:-]\s*$/.test(rest) ? rest.replace(/\s+[|–—·•:-]\s*$/, '') || title : title;
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
