// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readDetails } from '@/lib/page/details';
import { amounts } from './amounts';
import { countries } from './countries';
import { enquired } from './enquired';
import { judged } from './judged';
import { lists } from './lists';
import { makers } from './makers';
import { marketplaces } from './marketplaces';
import { names } from './names';
import { noisy } from './noisy';
import { offers } from './offers';
import { older } from './older';
import { ownWays } from './ownWays';
import type { PlatformPage } from './platformPage';
import { queried } from './queried';
import { remote } from './remote';
import { services } from './services';
import { shops } from './shops';
import { signed } from './signed';
import { sites } from './sites';
import { stays } from './stays';
import { sundry } from './sundry';
import { talks } from './talks';
import { titled } from './titled';
import { told } from './told';
import { works } from './works';
import { writings } from './writings';
import { written } from './written';

function read({ url, html }: PlatformPage): Record<string, unknown> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { kind, title, siteName, language, facts } = readDetails(document, url, { budgetMs: 60_000, loadedUrl: url });
  const { product, brand, price, oldPrice, currency, availability, rating, author, publishedAt } = facts;
  return {
    ...{ kind: kind?.id, title, site: siteName, language },
    ...{ product: product?.value ?? null, brand: brand?.value ?? null },
    ...{ price: price?.value ?? null, oldPrice: oldPrice?.value ?? null, currency: currency?.value ?? null },
    availability: availability?.value ?? null,
    rating: rating && { value: rating.value.value, count: rating.value.count },
    author: author?.value ?? null,
    date: publishedAt?.value.slice(0, 10) ?? null,
  };
}

describe.each([
  ['a shop', shops],
  ['a marketplace or brand', marketplaces],
  ['a place to stay, to eat or to be judged', stays],
  ['something to read', writings],
  ['a service', services],
  ['of another trade', older],
  ['of another country', countries],
  ['of another kind', sundry],
  ['of a language or kind that is rare', remote],
  ['with ways of its own', ownWays],
  ['that names its thing in its own way', names],
  ['that offers its thing in its own way', offers],
  ['of those who judge', judged],
  ['that tells makers by itself', makers],
  ['whose kind is told in its own way', told],
  ['that somebody wrote to judge a thing', written],
  ['that tells in its own way who wrote it', signed],
  ['where people talk', talks],
  ['of works, and of tests of many things', works],
  ['with few things in a list', lists],
  ['with amounts beside its price', amounts],
  ['with parts in its heading', titled],
  ['with more around the name of its site', sites],
  ['that the parameters of its address tell', queried],
  ['of a thing that one asks for', enquired],
] as const)('%s', (_group, pages) => {
  it.each(pages.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    expect(read(page)).toMatchObject(page.expected);
  });

  it.each(pages.map((page) => [page.name, page] as const))('%s, with much around it', (_name, page) => {
    // The words around it are English, and more than its own.
    const { language: _language, ...expected } = page.expected;
    expect(read({ ...page, html: noisy(page) })).toMatchObject(expected);
  });
});
