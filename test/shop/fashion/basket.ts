import type { SiteRequest } from '../site';
import { bestSeller, findProduct, type Product, type Shop } from './shop';

export interface BasketLine {
  readonly product: Product;
  readonly size: string;
  readonly quantity: number;
}

/** Reads `alba:38:1,lune::2`; whatever names no product of this shop is left out. */
function parse(shop: Shop, written: string): BasketLine[] {
  const lines: BasketLine[] = [];
  for (const part of written.split(',')) {
    const [slug = '', size = '', count = '1'] = part.split(':');
    const product = findProduct(shop, slug);
    const quantity = Number.parseInt(count, 10);
    if (product && quantity > 0) lines.push({ product, size, quantity: Math.min(quantity, 9) });
  }
  return lines;
}

/** The basket as its cookie holds it. */
export function writeBasket(lines: readonly BasketLine[]): string {
  return lines.map((line) => `${line.product.slug}:${line.size}:${line.quantity}`).join(',');
}

/** The customer's basket: the `items` of the address if it has any, else the cookie. The server keeps nothing. */
export function readBasket(shop: Shop, request: SiteRequest): BasketLine[] {
  return parse(shop, request.query.get('items') ?? request.cookies.get('basket') ?? '');
}

/**
 * What is being ordered, or (by `bought` in the address) was. A checkout opened directly, with an empty basket, stands in with
 * the best seller so that it can be shown.
 */
export function readOrder(shop: Shop, request: SiteRequest): BasketLine[] {
  const bought = request.query.get('bought');
  const lines = bought === null ? readBasket(shop, request) : parse(shop, bought);
  if (lines.length > 0) return lines;
  const product = bestSeller(shop);
  return [{ product, size: product.sizes[1] ?? '', quantity: 1 }];
}

/** The basket with one more of a product in a size. */
export function addLine(lines: readonly BasketLine[], product: Product, size: string, quantity: number): BasketLine[] {
  const same = (line: BasketLine): boolean => line.product === product && line.size === size;
  if (!lines.some(same)) return [...lines, { product, size, quantity }];
  return lines.map((line) => (same(line) ? { ...line, quantity: Math.min(line.quantity + quantity, 9) } : line));
}

export interface Totals {
  readonly goods: number;
  readonly delivery: number;
  readonly service: number;
  readonly all: number;
}

/** Sums in cents. */
export function totals(shop: Shop, lines: readonly BasketLine[]): Totals {
  const goods = lines.reduce((sum, line) => sum + line.product.price * line.quantity, 0);
  const delivery = goods >= shop.delivery.freeFrom ? 0 : shop.delivery.fee;
  return { goods, delivery, service: shop.serviceFee, all: goods + delivery + shop.serviceFee };
}

export function basketCookie(lines: readonly BasketLine[]): string {
  return `basket=${encodeURIComponent(writeBasket(lines))}; Path=/; SameSite=Lax; Max-Age=604800`;
}
