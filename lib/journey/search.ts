import type { Touchpoint } from './schemas/touchpoint';

/** Letters that Unicode does not take apart, spelt as people type them without their key. */
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** Plain English needs none of the unfolding, which is most of the work. */
const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text);

/** Text as the search compares it: lower case, without accents, apostrophes alike, one space between words. */
export function fold(text: string): string {
  return unaccented(text).replace(/\s+/g, ' ').trim();
}

function unaccented(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđı]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[‘’ʼ]/g, "'");
}

/** The folded words of a query. What stands between double quotes is one phrase. */
export function searchTerms(query: string): string[] {
  const terms = query.match(/["“”][^"“”]*["“”]|[^\s"“”]+/g) ?? [];
  return terms.map((term) => fold(term.replace(/["“”]/g, ''))).filter((term) => term !== '');
}

/** Every text of a touchpoint that a person may remember it by: what they wrote, what the page said, where it was. */
function textsOf(touchpoint: Touchpoint): (string | null | undefined)[] {
  const { page, message } = touchpoint;
  return [
    touchpoint.title,
    touchpoint.customerAction,
    touchpoint.brandResponse,
    touchpoint.thought,
    touchpoint.expectation,
    touchpoint.reality,
    touchpoint.note,
    touchpoint.internalNote,
    ...touchpoint.painPoints.flatMap(({ text, solution }) => [text, solution]),
    ...touchpoint.opportunities.map(({ text }) => text),
    ...touchpoint.tags,
    message?.claim,
    message?.offer,
    message?.callToAction,
    page?.title,
    page?.siteName,
    page?.url,
    page?.facts?.product?.value,
    page?.facts?.brand?.value,
    page?.facts?.advertiser?.value,
    ...(touchpoint.anchor?.selectors.map((selector) => ('exact' in selector ? selector.exact : null)) ?? []),
  ];
}

export interface TouchpointSearch {
  /** Those in which every term of the query occurs, in the order given; all of them for an empty query. */
  find(touchpoints: readonly Touchpoint[], query: string): readonly Touchpoint[];
  /** Folds the texts of touchpoints ahead of the first search, as many as fit before `isLate`. True when all are folded. */
  prepare(touchpoints: readonly Touchpoint[], isLate: () => boolean): boolean;
}

/**
 * Full-text search over touchpoints, accents folded: "metro" finds "métro". `labelsOf` gives the words that the record holds
 * as ids only (brand, journey, stage, emotion ... as the reader sees them). Folded texts are kept as long as the records are,
 * so that each key typed costs only the comparing; and a query that only grew is looked for in what was found before.
 */
export function createTouchpointSearch(labelsOf: (touchpoint: Touchpoint) => readonly string[]): TouchpointSearch {
  const folded = new WeakMap<Touchpoint, string>();
  let last: {
    readonly touchpoints: readonly Touchpoint[];
    readonly terms: readonly string[];
    readonly found: readonly Touchpoint[];
  } | null = null;
  const textOf = (touchpoint: Touchpoint): string => {
    const known = folded.get(touchpoint);
    if (known !== undefined) return known;
    // A line break between texts, which folding never leaves inside one: a phrase does not match across two of them.
    const text = [...textsOf(touchpoint), ...labelsOf(touchpoint)]
      .flatMap((each) => (each ? fold(each) : []))
      .join('\n');
    folded.set(touchpoint, text);
    return text;
  };
  return {
    find(touchpoints, query) {
      const terms = searchTerms(query);
      if (terms.length === 0) return touchpoints;
      const isNarrower =
        last?.touchpoints === touchpoints && last.terms.every((old) => terms.some((term) => term.includes(old)));
      const found = (isNarrower && last ? last.found : touchpoints).filter((touchpoint) => {
        const text = textOf(touchpoint);
        return terms.every((term) => text.includes(term));
      });
      last = { touchpoints, terms, found };
      return found;
    },
    prepare(touchpoints, isLate) {
      for (const touchpoint of touchpoints) {
        if (isLate()) return false;
        textOf(touchpoint);
      }
      return true;
    },
  };
}
