import type { Answer, Answers } from '../answers';

type Node = Record<string, unknown>;

/** Kinds by schema.org type, the most telling first. */
const kindsOfTypes: readonly (readonly [string, RegExp])[] = [
  ['product', /^(Product|ProductGroup|IndividualProduct|ProductModel|Vehicle|Car)$/],
  ['review', /^(Review|CriticReview|UserReview)$/],
  ['support', /^(FAQPage|QAPage|ContactPage)$/],
  ['search', /^SearchResultsPage$/],
  ['article', /^(\w*Article|BlogPosting|Recipe|Report|LiveBlogPosting)$/],
  ['social', /^(ProfilePage|SocialMediaPosting|VideoObject)$/],
  ['category', /^(CollectionPage|ItemList|OfferCatalog)$/],
  ['cart', /^Cart$/],
  ['checkout', /^CheckoutPage$/],
];

/**
 * Answers from the schema.org items of a page, as someone takes them who uses a library that finds them: the first product, else the first
 * article or review.
 */
export function schemaAnswers(items: readonly Node[], source: string): Answers {
  const types = items.flatMap(typesOf);
  const kind = kindsOfTypes.find(([, pattern]) => types.some((type) => pattern.test(type)))?.[0];
  const product = items.find((item) => typesOf(item).some((type) => kindsOfTypes[0]?.[1].test(type)));
  const article = items.find((item) =>
    typesOf(item).some((type) => /^(\w*Article|BlogPosting|Recipe|Report|Review|CriticReview)$/.test(type)),
  );
  const offer = node(product?.offers);
  const specification = node(offer?.priceSpecification);
  const rating = node((product ?? article)?.aggregateRating);
  const site = items.find((item) => typesOf(item).includes('WebSite'));
  return given({
    kind,
    product: product?.name,
    title: product?.name ?? article?.headline ?? article?.name,
    price: numeric(offer?.price ?? offer?.lowPrice ?? specification?.price),
    currency: offer?.priceCurrency ?? specification?.priceCurrency,
    brand: named(product?.brand),
    availability: offer?.availability,
    rating: numeric(rating?.ratingValue),
    ratingScale: numeric(rating?.bestRating),
    ratingCount: numeric(rating?.ratingCount ?? rating?.reviewCount),
    author: named(article?.author),
    date: article?.datePublished,
    lang: article?.inLanguage ?? site?.inLanguage,
    site: site?.name ?? named(article?.publisher),
  });

  function given(values: Record<string, unknown>): Answers {
    const said: [string, Answer][] = [];
    for (const [field, value] of Object.entries(values)) {
      const first = Array.isArray(value) ? value[0] : value;
      if ((typeof first === 'string' && first.trim() !== '') || typeof first === 'number')
        said.push([field, { value: first, source }]);
    }
    return Object.fromEntries(said) as Answers;
  }
}

/** All items of JSON-LD, those of a graph and of lists among them. */
export function itemsOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(itemsOf);
  if (!isNode(value)) return [];
  return [value, ...itemsOf(value['@graph']), ...itemsOf(value.mainEntity)];
}

function typesOf(item: Node): string[] {
  const type = item['@type'] ?? item.type;
  return (Array.isArray(type) ? type : [type])
    .filter((each): each is string => typeof each === 'string')
    .map((each) => each.replace(/^.*[/#:]/, ''));
}

function named(value: unknown): unknown {
  const first = Array.isArray(value) ? value[0] : value;
  return isNode(first) ? first.name : first;
}

function node(value: unknown): Node | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return isNode(first) ? first : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function numeric(value: unknown): number | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  const read = typeof first === 'string' ? Number(first.trim().replace(',', '.')) : first;
  return typeof read === 'number' && Number.isFinite(read) && first !== '' ? read : undefined;
}
