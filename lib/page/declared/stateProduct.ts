import type { Budget } from '../budget';
import { comparable, coverage, likeness } from '../facts/comparable';
import { attributeOf, selectAll, textContentOf } from '../untampered';
import type { DeclaredItem, DeclaredValue } from './pageSource';
import { isJson, type Json, own } from './plainJson';
import { stateOffer } from './stateOffer';
import { jsonOfScript } from './stateScript';
import { valueText } from './valueText';

/** Parsing cannot be interrupted: larger scripts are left out, and so is what comes after this much altogether. In UTF-16 units. */
const maxScript = 1_000_000;
const maxTotal = 1_500_000;
const maxScripts = 80;
const maxObjects = 20_000;
const maxDepth = 25;
const maxValues = 300;

/** What a page's product bears for a name, in the data from which scripts draw the page. */
const nameKeys = ['name', 'title', 'productName', 'displayName', 'product_name', 'itemName', 'productTitle', 'label'];
/** Where the name stands one step further in. */
const innerKeys = ['productInfo', 'info', 'content', 'product', 'item', 'details', 'attributes', 'base', 'fields'];
const identityKeys = [
  'id',
  'sku',
  'code',
  'productId',
  'product_id',
  'itemId',
  'styleColor',
  'slug',
  'handle',
  'partNumber',
];
const ratingKeys =
  /^(?:average_?rating|rating_?value|avg_?rating|rating_?average|average_?score|average|rating|score)$/i;
const countKeys =
  /^(?:reviews?_?count|ratings?_?count|total_?(?:reviews?|ratings?)(?:_?count)?|(?:number|num)_?(?:of_?)?(?:reviews|ratings)|count)$/i;

/**
 * The product of these names in the data that a page carries for its own scripts (`__NEXT_DATA__`, `window.__INITIAL_STATE__ = {...}`), as far as
 * they are pure JSON: nothing is run. In the shape of a declared item; null where no object bears one of the names and says more of it.
 */
export function stateProduct(
  document: Document,
  names: readonly string[],
  url: string,
  budget: Budget,
): DeclaredItem | null {
  let total = 0;
  let best: { readonly item: DeclaredItem; readonly score: number } | null = null;
  for (const script of [...selectAll(document, 'script:not([src])')].slice(0, maxScripts)) {
    if (budget.isSpentNow()) break;
    if (/ld\+json/i.test(attributeOf(script, 'type') ?? '')) continue;
    const text = textContentOf(script) ?? '';
    if (text.length > maxScript || total + text.length > maxTotal || !/price/i.test(text)) continue;
    total += text.length;
    for (const json of jsonOfScript(text)) {
      const found = productIn(json, names, url, budget);
      if (found && (!best || found.score > best.score)) best = found;
    }
  }
  return best?.item ?? null;
}

function productIn(json: unknown, names: readonly string[], url: string, budget: Budget) {
  let best: { readonly item: DeclaredItem; readonly score: number } | null = null;
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: json, depth: 0 }];
  // First what is nearest to the top: there the page's own product stands, further in those beside it.
  for (let at = 0; at < waiting.length && at < maxObjects && !budget.isSpent(); at++) {
    const { value, depth } = waiting[at] as { value: unknown; depth: number };
    if (isJson(value)) {
      const found = asProduct(value, names, url);
      if (found && (!best || found.score > best.score + 0.01)) best = found;
    }
    if (typeof value !== 'object' || value === null || depth >= maxDepth) continue;
    for (const inner of Object.values(value).slice(0, maxValues)) {
      if (typeof inner === 'object' && inner !== null && waiting.length < maxObjects)
        waiting.push({ value: inner, depth: depth + 1 });
    }
  }
  return best;
}

function asProduct(object: Json, names: readonly string[], url: string): { item: DeclaredItem; score: number } | null {
  const name = nameOf(object);
  if (name === null) return null;
  const like = Math.max(
    0,
    ...names.map((shown) =>
      coverage(name, shown) === 1 ? Math.max(0.8, likeness(name, shown)) : likeness(name, shown),
    ),
  );
  if (like < 0.75) return null;
  const properties = new Map<string, DeclaredValue[]>([['name', [name]]]);
  const add = (property: string, value: DeclaredValue | null) => {
    if (value !== null && value !== '') properties.set(property, [value]);
  };
  add('offers', stateOffer(object));
  add('brand', brandOf(object));
  add('aggregateRating', ratingOf(object));
  if (properties.size === 1) return null;
  const isHere = identityKeys.some((key) => {
    const identity = own(object, key);
    return (
      (typeof identity === 'string' || typeof identity === 'number') &&
      String(identity).length >= 4 &&
      url.includes(String(identity))
    );
  });
  return {
    item: { types: ['Product'], properties, source: 'meta', element: null },
    score: like + (isHere ? 0.5 : 0) + properties.size * 0.1,
  };
}

function nameOf(object: Json): string | null {
  for (const holder of [object, ...innerKeys.map((key) => own(object, key)).filter(isJson)]) {
    for (const key of nameKeys) {
      const value = own(holder, key);
      if (typeof value === 'string' && value.length >= 3 && value.length <= 300 && comparable(value) !== '')
        return valueText(value);
    }
  }
  return null;
}

function brandOf(object: Json): string | null {
  for (const key of [
    'brand',
    'brandName',
    'brand_name',
    'brandLabel',
    'manufacturer',
    'manufacturerName',
    'vendor',
    'brands',
  ]) {
    const value = own(object, key);
    const first = Array.isArray(value) ? value[0] : value;
    const text = isJson(first) ? (own(first, 'name') ?? own(first, 'label') ?? own(first, 'title')) : first;
    if (typeof text === 'string' && text.trim() !== '' && text.length <= 60 && !/^\d+$/.test(text))
      return valueText(text);
  }
  return null;
}

/** A value and how many gave it, side by side. */
function ratingOf(object: Json): DeclaredItem | null {
  for (const holder of [object, ...Object.values(object).slice(0, maxValues).filter(isJson)]) {
    const entries = Object.entries(holder).slice(0, maxValues);
    const value = entries.find(([key, each]) => ratingKeys.test(key) && isWithin(each, 5))?.[1];
    const count = entries.find(([key, each]) => countKeys.test(key) && isWithin(each, 10_000_000))?.[1];
    if (value === undefined || count === undefined || !Number.isInteger(Number(count))) continue;
    const properties = new Map<string, DeclaredValue[]>([
      ['ratingValue', [Number(value)]],
      ['reviewCount', [Number(count)]],
    ]);
    return { types: ['AggregateRating'], properties, source: 'meta', element: null };
  }
  return null;
}

function isWithin(value: unknown, most: number): boolean {
  const number = typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number > 0 && number <= most;
}
