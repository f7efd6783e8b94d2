import type { PageSource } from '../declared/pageSource';
import { pageText } from '../pageText';
import { titleOf } from '../untampered';

/** The titles that a page gives itself, what it shows first: its main heading, those for sharing, that of its tab. */
export function pageTitles(source: PageSource): string[] {
  const heading = source.outline.mainHeading?.text ?? '';
  const shared = [...(source.meta.get('og:title') ?? []), ...(source.meta.get('twitter:title') ?? [])];
  return [heading, ...shared, pageText(titleOf(source.document), 1000)].filter((title) => title !== '');
}
