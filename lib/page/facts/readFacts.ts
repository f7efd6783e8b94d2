import type { PageFacts } from '@/lib/journey/schemas/page';
import { attempt } from '../attempt';
import type { PageSource } from '../declared/pageSource';
import { pageLanguage } from '../pageLanguage';
import { readArticle } from './article/readArticle';
import { moneyContext } from './money/moneyContext';
import { pageMarket } from './pageMarket';
import { productFacts } from './product/productFacts';
import { readProduct } from './product/readProduct';
import { readRating } from './rating/readRating';
import { readBreadcrumb } from './readBreadcrumb';
import { readTitle } from './readTitle';
import { readSiteName } from './site/readSiteName';

/** What is read of a page beside its kind. */
export interface FactsReading {
  readonly facts: PageFacts;
  readonly siteName: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** The headline of the page's main thing, without the site's name. */
  readonly title: string | null;
  /** The country that the page is for: ISO 3166. */
  readonly market: string | null;
}

/** Reads the facts of a page. Never throws; a page that breaks one answer loses that one. */
export function readFacts(source: PageSource): FactsReading {
  const language = attempt(() => pageLanguage(source.document), null);
  const market = attempt(() => pageMarket(source, language), null);
  const siteName = attempt(() => readSiteName(source), null);
  const context = attempt(() => moneyContext(source, language, market), { language, country: market, declared: [] });
  const product = attempt(() => readProduct(source, context), null);
  const ofProduct = product && attempt(() => productFacts(source, product, context), null);
  const ofArticle = product ? null : attempt(() => readArticle(source, language), null);
  return {
    facts: {
      product: ofProduct?.product ?? null,
      brand: ofProduct?.brand ?? null,
      price: ofProduct?.price ?? null,
      oldPrice: ofProduct?.oldPrice ?? null,
      priceRange: ofProduct?.priceRange ?? null,
      currency: ofProduct?.currency ?? null,
      availability: ofProduct?.availability ?? null,
      rating: attempt(() => readRating(source, product?.item ?? null), null),
      author: ofArticle?.author ?? null,
      publishedAt: ofArticle?.publishedAt ?? null,
      breadcrumb: attempt(() => readBreadcrumb(source), null),
      advertiser: null,
    },
    siteName,
    language,
    title: attempt(() => readTitle(source, siteName), null),
    market,
  };
}
