import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Answers, Field } from '../answers';
import type { Tool } from './tool';

/** Defuddle finds the main content of articles and what is known of it. Its own build for pages runs in the page. */
export function defuddle(): Tool {
  const require = createRequire(import.meta.url);
  const library = readFileSync(require.resolve('defuddle'), 'utf8');
  return {
    name: 'defuddle',
    how: 'its browser build in an isolated world of the page: title, author, published, language, site',
    fields: new Set<Field>(['title', 'author', 'date', 'lang', 'site']),
    async read(tab, url) {
      // It tries the network for some sites where it may; the page is offline, and the question is what the page says.
      const source = `${library}
        ;(() => {
          const start = performance.now();
          const { title, author, published, language, site } =
            new Defuddle(document.cloneNode(true), { url: ${JSON.stringify(url)}, useAsync: false }).parse();
          return { read: { title, author, published, language, site }, ms: performance.now() - start };
        })()`;
      const { read, ms } = (await tab.evaluateIsolated(source)) as { read: Record<string, unknown>; ms: number };
      const pairs: [Field, unknown][] = [
        ['title', read.title],
        ['author', read.author],
        ['date', read.published],
        ['lang', read.language],
        ['site', read.site],
      ];
      const said = pairs.filter(([, value]) => typeof value === 'string' && value.trim() !== '');
      return {
        answers: Object.fromEntries(said.map(([field, value]) => [field, { value, source: 'defuddle' }])) as Answers,
        ms,
      };
    },
  };
}
