import type { Language, Text } from '../language';
import type { ProductPicture } from '../picture/productPicture';

export type ShopId = 'aubelune' | 'klafti';

export interface Review {
  readonly id: string;
  readonly author: string;
  /** 1 to 5. */
  readonly rating: number;
  /** ISO date. */
  readonly date: string;
  readonly title: Text;
  readonly body: Text;
  /** The size that the author bought, as the shop writes it. */
  readonly size?: string;
}

export interface Product {
  /** Part of its address: `/en/product/<slug>`. */
  readonly slug: string;
  readonly name: Text;
  readonly category: string;
  /** Cents of a euro. */
  readonly price: number;
  readonly oldPrice?: number;
  readonly sizes: readonly string[];
  readonly colour: Text;
  readonly description: Text;
  readonly details: readonly Text[];
  readonly stock: 'inStock' | 'lowStock' | 'outOfStock';
  readonly picture: ProductPicture;
  /** Mean and number of all ratings, of which `reviews` shows some. */
  readonly rating: { readonly value: number; readonly count: number };
  readonly reviews: readonly Review[];
}

export interface Category {
  readonly id: string;
  readonly name: Text;
  readonly intro: Text;
}

/** A question of the help page; `id` is its anchor. */
interface HelpTopic {
  readonly id: string;
  readonly question: Text;
  readonly answer: Text;
}

export interface Shop {
  readonly id: ShopId;
  readonly name: string;
  readonly tagline: Text;
  readonly about: Text;
  /** The line above everything. */
  readonly notice: Text;
  readonly categories: readonly Category[];
  readonly products: readonly Product[];
  /** The slug of the product that an empty checkout stands in with, and that the home page shows first. */
  readonly bestSeller: string;
  readonly delivery: {
    /** Cents of a euro; free from `freeFrom` on. */
    readonly fee: number;
    readonly freeFrom: number;
    readonly delay: Text;
    /** Where the customer first learns the fee: on the product page, or only while checking out. */
    readonly firstShown: 'product' | 'checkout';
  };
  /** What is added while checking out, beyond delivery; cents. */
  readonly serviceFee: number;
  /** The pages of its checkout, in order: one page, or several. */
  readonly checkoutSteps: readonly CheckoutStep[];
  readonly orderPrefix: string;
  readonly returns: Text;
  readonly help: readonly HelpTopic[];
  /** Asks for consent to cookies, at the foot of every page, until answered. */
  readonly asksConsent: boolean;
}

export type CheckoutStep = 'everything' | 'details' | 'delivery' | 'payment';

export function findProduct(shop: Shop, slug: string): Product | undefined {
  return shop.products.find((product) => product.slug === slug);
}

export function productPath(product: Product, language: Language): string {
  return `/${language}/product/${product.slug}`;
}

/** The best seller, which every shop has. */
export function bestSeller(shop: Shop): Product {
  const product = findProduct(shop, shop.bestSeller);
  if (!product) throw new Error(`${shop.name} has no product "${shop.bestSeller}"`);
  return product;
}
