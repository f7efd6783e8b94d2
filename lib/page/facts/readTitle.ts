import type { PageSource } from '../declared/pageSource';
import { textsOf } from '../declared/values';
import { pageText } from '../pageText';
import { titleOf } from '../untampered';
import { comparable } from './comparable';
import { articleTypes, mainItem, productTypes } from './mainItem';
import { wideBrackets } from './wideBrackets';

const maxLength = 500;

/** The headline of the page's main thing: as shown, else as declared, without the site's name. */
export function readTitle(source: PageSource, siteName: string | null): string | null {
  const heading = source.outline.mainHeading;
  if (heading) return pageText(withoutBrackets(heading.text, siteName), maxLength);
  const product = mainItem(source, productTypes);
  const article = mainItem(source, articleTypes);
  const declared = [
    ...(product ? textsOf(product, 'name') : []),
    ...(article ? textsOf(article, 'headline', 'name') : []),
    ...(source.meta.get('og:title') ?? []),
    ...(source.meta.get('twitter:title') ?? []),
    pageText(titleOf(source.document), maxLength),
  ];
  const title = declared.map((text) => withoutSite(text, siteName)).find((text) => text !== '');
  return title === undefined ? null : pageText(withoutBrackets(title, siteName), maxLength);
}

/** A heading without the site's name behind it in wide brackets. */
function withoutBrackets(heading: string, siteName: string | null): string {
  const [all, inside = ''] = wideBrackets.exec(heading) ?? [];
  const site = comparable(siteName ?? '');
  const isSite = all !== undefined && site !== '' && ` ${comparable(inside)} `.includes(` ${site} `);
  const left = isSite ? heading.slice(0, -all.length).trim() : '';
  return left === '' ? heading : left;
}

/** A title without the site's name before or behind it. */
export function withoutSite(title: string, siteName: string | null): string {
  if (siteName === null || comparable(siteName) === '') return title;
  const parts = title.split(/(\s+[|–—·•»:-]\s+|\s*\|\s*)/u);
  const name = comparable(siteName);
  while (parts.length >= 3 && comparable(parts.at(-1) ?? '').includes(name)) parts.splice(-2);
  while (parts.length >= 3 && comparable(parts[0] ?? '') === name) parts.splice(0, 2);
  return parts.join('').trim();
}
