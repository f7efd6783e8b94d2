import WebAutoExtractor from '@marbec/web-auto-extractor';
import type { Answers, Field } from '../answers';
import { kindOfOpenGraph } from './kindOfOpenGraph';
import { itemsOf, schemaAnswers } from './schemaAnswers';
import { shownSource, type Tool } from './tool';

/** Finds JSON-LD, microdata, RDFa, meta tags and headings. It parses source text by itself, so it runs in Node on the page's source. */
export function webAutoExtractor(): Tool {
  return {
    name: 'web-auto-extractor',
    how: 'in Node on the source of the shown page: JSON-LD, else microdata, else RDFa, else meta tags, else the first h1',
    fields: new Set<Field>([
      ...(['kind', 'product', 'title', 'price', 'currency', 'brand', 'availability', 'rating'] as const),
      ...(['ratingScale', 'ratingCount', 'author', 'date', 'lang', 'site'] as const),
    ]),
    async read(tab) {
      const source = await shownSource(tab);
      const start = performance.now();
      const { metatags, microdata, rdfa, jsonld, headings } = new WebAutoExtractor().parse(source);
      const ms = performance.now() - start;
      const meta = (name: string) => metatags[name]?.[0];
      const fromMeta = {
        kind: kindOfOpenGraph(meta('og:type')),
        title: meta('og:title') ?? headings?.find?.(({ level }) => level === 1)?.text,
        price: numberOf(meta('product:price:amount') ?? meta('og:price:amount')),
        currency: meta('product:price:currency') ?? meta('og:price:currency'),
        brand: meta('product:brand') ?? meta('og:brand'),
        availability: meta('product:availability') ?? meta('og:availability'),
        author: meta('article:author') ?? meta('author'),
        date: meta('article:published_time'),
        lang: meta('og:locale') ?? meta('language'),
        site: meta('og:site_name') ?? meta('application-name'),
      };
      const answers: Answers = { ...answered(fromMeta) };
      for (const [name, items] of [
        ['rdfa', rdfa],
        ['microdata', microdata],
        ['jsonld', jsonld],
      ] as const)
        Object.assign(answers, schemaAnswers(itemsOf(Object.values(items)), name));
      return { answers, ms };
    },
  };
}

function answered(values: Record<string, string | number | undefined>): Answers {
  const said = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(said.map(([field, value]) => [field, { value, source: 'meta' }])) as Answers;
}

function numberOf(text: string | undefined): number | undefined {
  const value = Number(text?.replace(',', '.'));
  return text === undefined || text === '' || Number.isNaN(value) ? undefined : value;
}
