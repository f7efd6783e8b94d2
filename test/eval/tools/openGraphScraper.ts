import ogs from 'open-graph-scraper-lite';
import type { Answers, Field } from '../answers';
import { kindOfOpenGraph } from './kindOfOpenGraph';
import { itemsOf, schemaAnswers } from './schemaAnswers';
import { shownSource, type Tool } from './tool';

/** Reads Open Graph and its kin, with fall-backs of its own, and lists JSON-LD. It parses source text by itself: in Node. */
export function openGraphScraper(): Tool {
  return {
    name: 'open-graph-scraper-lite',
    how: 'in Node on the source of the shown page: its Open Graph answers, else the JSON-LD that it lists',
    fields: new Set<Field>([
      ...(['kind', 'product', 'title', 'price', 'currency', 'brand', 'availability', 'rating'] as const),
      ...(['ratingScale', 'ratingCount', 'author', 'date', 'lang', 'site'] as const),
    ]),
    async read(tab) {
      const html = await shownSource(tab);
      const start = performance.now();
      // It rejects with `{ error: true }` where it does not want a page.
      const result = await ogs({ html }).then(
        (answer) => answer.result,
        () => null,
      );
      const ms = performance.now() - start;
      if (result === null) return { answers: {}, ms };
      const fromGraph = {
        kind: kindOfOpenGraph(result.ogType),
        title: result.ogTitle,
        price: numberOf(result.ogProductPriceAmount ?? result.ogPriceAmount),
        currency: result.ogProductPriceCurrency ?? result.ogPriceCurrency,
        availability: result.ogProductAvailability ?? result.ogAvailability,
        author: result.articleAuthor ?? result.ogArticleAuthor ?? result.author,
        date: result.articlePublishedTime ?? result.ogArticlePublishedTime ?? result.publishedTime ?? result.ogDate,
        lang: result.ogLocale,
        site: result.ogSiteName,
      };
      const said = Object.entries(fromGraph).filter(([, value]) => value !== undefined && value !== '');
      const graph = Object.fromEntries(
        said.map(([field, value]) => [field, { value, source: 'openGraph' }]),
      ) as Answers;
      return { answers: { ...schemaAnswers(itemsOf(result.jsonLD), 'jsonld'), ...graph }, ms };
    },
  };
}

function numberOf(text: unknown): number | undefined {
  const value = typeof text === 'string' ? Number(text.replace(',', '.')) : Number.NaN;
  return Number.isNaN(value) || text === '' ? undefined : value;
}
