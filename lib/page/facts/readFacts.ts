import type { PageFacts } from '@/lib/journey/schemas/page';
import { attempt } from '../attempt';
import type { DeclaredItem, PageSource } from '../declared/pageSource';
import type { WeighedKind } from '../kind/weighKind';
import { pageLanguage } from '../pageLanguage';
import { atOnce, type Steps } from '../steps';
import { readArticle } from './article/readArticle';
import { comparable } from './comparable';
import { factOf } from './fact';
import { factsOfKind } from './factsOfKind';
import { mainItem, productTypes, workTypes } from './mainItem';
import { moneyContext } from './money/moneyContext';
import { withNameAsHeading } from './outline/nameAsHeading';
import type { PageOutline } from './outline/pageOutline';
import { withStyledBreaks } from './outline/styledBreaks';
import { withTitledPart } from './outline/titledPart';
import { withoutBadges } from './outline/withoutBadges';
import { pageMarket } from './pageMarket';
import { pageTitles } from './pageTitles';
import { productFacts } from './product/productFacts';
import { readProduct } from './product/readProduct';
import { readRating } from './rating/readRating';
import { readBreadcrumb } from './readBreadcrumb';
import { readSubject, type Subject } from './readSubject';
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

/** Reads the facts of a page that make sense on its kind. Never throws; a page that breaks one answer loses that one. */
export function readFacts(source: PageSource, kind: WeighedKind | null = null): FactsReading {
  return atOnce(factsInSteps(source, kind));
}

/** The same with stops at which others may have their turn. */
export function* factsInSteps(page: PageSource, kind: WeighedKind | null): Steps<FactsReading> {
  const source = attempt(() => ({ ...page, outline: outlineOf(page, kind) }), page);
  const language = attempt(() => pageLanguage(source.document, { prose: proseOf(source), meta: source.meta }), null);
  yield;
  const market = attempt(() => pageMarket(source, language), null);
  const siteName = attempt(() => readSiteName(source), null);
  yield;
  const context = attempt(() => moneyContext(source, language, market), { language, country: market, declared: [] });
  const product = attempt(() => readProduct(source, context, kind), null);
  yield;
  const ofProduct = product && attempt(() => productFacts(source, product, context, siteName), null);
  yield;
  const subject = ofProduct?.brand ? null : attempt(() => readSubject(source, kind, siteName), null);
  yield;
  const ofArticle =
    product && kind?.id !== 'review'
      ? null
      : attempt(
          () => readArticle(source, language, { isPost: kind?.id === 'social', isOfMany: subject?.isOfMany === true }),
          null,
        );
  yield;
  const facts: PageFacts = {
    product: ofProduct?.product ?? factOf(subject?.product ?? [], sameName),
    brand: ofProduct?.brand ?? factOf(subject?.brand ?? [], sameName),
    price: ofProduct?.price ?? null,
    oldPrice: ofProduct?.oldPrice ?? null,
    priceRange: ofProduct?.priceRange ?? null,
    currency: ofProduct?.currency ?? null,
    availability: ofProduct?.availability ?? null,
    rating: attempt(
      () => readRating(source, product?.item ?? ratedItem(source, kind, subject), kind?.id === 'review'),
      null,
    ),
    author: ofArticle?.author ?? null,
    publishedAt: ofArticle?.publishedAt ?? null,
    breadcrumb: attempt(() => readBreadcrumb(source), null),
    advertiser: null,
  };
  yield;
  return {
    facts: factsOfKind(facts, kind, product?.item != null && product.offers.prices.length > 0),
    siteName,
    language,
    title: attempt(() => readTitle(source, siteName), null),
    market,
  };
}

/** Of the kind of page, for its name to be looked for where it has no main heading. */
const enoughConfidence = 0.6;

/** What a page shows, its main heading as it reads to people. */
function outlineOf(source: PageSource, kind: WeighedKind | null): PageOutline {
  const shown = withStyledBreaks(source.outline);
  const titles = pageTitles({ ...source, outline: { ...shown, mainHeading: null } });
  const outline = withTitledPart(shown, titles);
  if (kind?.id !== 'product') return outline;
  const isSure = kind.confidence >= enoughConfidence;
  return withoutBadges(isSure ? withNameAsHeading(outline, titles) : outline, titles);
}

/** Characters by which a language is told, and which a block has that is no label. */
const someProse = 1500;
const leastProse = 60;
const mostOfBlock = 400;

function proseOf({ outline }: PageSource): string {
  let prose = '';
  for (const { text, isLink } of outline.blocks) {
    if (prose.length >= someProse) break;
    if (text.length >= leastProse && !isLink) prose += `${text.slice(0, mostOfBlock)}\n`;
  }
  return prose;
}

/** What is rated on a page that does not sell it. */
function ratedItem(source: PageSource, kind: WeighedKind | null, subject: Subject | null): DeclaredItem | null {
  if (subject?.isOfMany) return subject.item;
  return kind?.id === 'other' || kind?.id === 'review'
    ? (mainItem(source, productTypes) ?? mainItem(source, workTypes))
    : null;
}

function sameName(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}
