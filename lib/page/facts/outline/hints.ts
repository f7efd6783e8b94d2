import { isAdName } from '../../ads/adPlaces';
import { hasPhraseOf } from '../../listedPhrases';
import { wordsOfName } from '../../wordsOfName';
import type { Attributes } from './attributes';

/**
 * What the names that a site's authors gave to an element (class, id, test id) suggest of its content. Weak by nature: they only ever tip a
 * scale, and never decide alone. Bits, so that an element's hints and those of all around it can be carried along while walking.
 */
export const hint = {
  struck: 1,
  oldPrice: 1 << 1,
  salePrice: 1 << 2,
  price: 1 << 3,
  related: 1 << 4,
  instalment: 1 << 5,
  shipping: 1 << 6,
  cart: 1 << 7,
  rating: 1 << 8,
  breadcrumb: 1 << 9,
  byline: 1 << 10,
  date: 1 << 11,
  brand: 1 << 12,
  opinions: 1 << 13,
  perUnit: 1 << 14,
  saving: 1 << 15,
  forScreenReaders: 1 << 16,
  product: 1 << 17,
  advertising: 1 << 18,
  header: 1 << 19,
  footer: 1 << 20,
  navigation: 1 << 21,
  aside: 1 << 22,
  overlay: 1 << 23,
  buying: 1 << 24,
  adPlace: 1 << 25,
  tile: 1 << 26,
} as const;

const words: readonly [bits: number, words: string][] = [
  [hint.struck, 'strike strikethrough striked struck crossed barre barré durchgestrichen tachado sbarrato rayé raye'],
  [
    hint.oldPrice,
    'old was before previous prev list rrp uvp msrp pvp original compare ancien alt vorher statt streichpreis antes anterior vecchio stara strikethrough strike past retail catalog listprice oldprice wasprice undiscounted',
  ],
  [
    hint.salePrice,
    'sale special final current now actual discounted reduced promo offer aktuell neu nuevo nuovo solde specialprice finalprice saleprice selling bestprice pay',
  ],
  [
    hint.price,
    'price prices pricing prix preis preise precio precios prezzo prezzi preco precos preço cena ceny pris priser hinta prijs fiyat prc money amount currency',
  ],
  [
    hint.related,
    'related recommend recommendation recommendations recommended recommender recos reco similar crosssell crossselling upsell upselling suggest suggestion suggestions suggested recently viewed alsobought bought accessory accessories dlc dlcs addon addons sponsored together lastseen similarities',
  ],
  // Weaker: the main thing may stand in such a box too.
  [
    hint.tile,
    'carousel bundle bundles slider swiper slick teaser teasers tile tiles card cards more other others recent popular miniature',
  ],
  [
    hint.instalment,
    'installment installments instalment instalments klarna affirm afterpay clearpay alma oney financing finance credit leasing cuotas mensualite mensualites monthly parcela parcelas parcelamento rate raten ratenzahlung finanzierung sezzle zip tabby tamara scalapay laybuy paylater',
  ],
  [
    hint.shipping,
    'shipping delivery livraison versand versandkosten envio spedizione frete postage frais dostawa dostavka fracht shipment',
  ],
  [hint.cart, 'cart basket minicart panier warenkorb carrito carrello bag checkout subtotal total wishlist'],
  [
    hint.rating,
    'rating ratings star stars score scores note bewertung bewertungen rate rated stelle estrellas etoiles avis',
  ],
  [hint.breadcrumb, 'breadcrumb breadcrumbs crumb crumbs ariane filariane breadcrump'],
  [
    hint.byline,
    'byline author authors auteur auteurs autor autoren autore firma writer reporter contributor redacteur signature authored creator',
  ],
  [hint.date, 'date datetime published publish pubdate timestamp time posted fecha datum data dateline meta'],
  [
    hint.brand,
    'brand brands marque marke marca merk manufacturer hersteller fabricant vendor designer maker varumarke brandname',
  ],
  [
    hint.opinions,
    'review reviews comment comments opinion opinions kommentar kommentare commentaires avis testimonial testimonials recensioni opiniones feedback disqus question questions qa',
  ],
  [hint.perUnit, 'unitprice baseprice basepricing grundpreis perunit ppu'],
  [
    hint.saving,
    'saving savings save saved discount rabatt ersparnis economie reduction remise ahorro descuento sconto risparmi percent percentage coupon voucher cashback bonus points',
  ],
  [hint.forScreenReaders, 'sronly visuallyhidden offscreen screenreader'],
  [hint.product, 'product pdp item produit produkt producto prodotto buybox'],
  [hint.advertising, 'ad ads advert advertisement adsbygoogle banner promoted dfp'],
  [hint.header, 'header masthead topbar'],
  [hint.footer, 'footer foot'],
  [hint.navigation, 'nav navigation navbar menu megamenu submenu'],
  [hint.aside, 'sidebar aside'],
  [
    hint.overlay,
    'modal popup overlay dialog drawer offcanvas tooltip flyout lightbox cookie cookies consent onetrust didomi usercentrics truste iubenda axeptio tarteaucitron cookiebot gdpr rgpd dsgvo',
  ],
];

const bitsByWord = new Map<string, number>();
for (const [bits, list] of words) {
  for (const word of list.split(' ')) bitsByWord.set(word, (bitsByWord.get(word) ?? 0) | bits);
}

const maxNameLength = 300;
const maxCached = 5000;
const known = new Map<string, number>();

/** The hints in an element's own names. */
export function hintsOf(attributes: Attributes): number {
  return (
    (attributes.role === 'dialog' || attributes.role === 'alertdialog' ? hint.overlay : 0) |
    hintsIn(attributes.class) |
    hintsIn(attributes.id) |
    hintsIn(attributes['data-testid']) |
    hintsIn(attributes['data-test']) |
    hintsIn(attributes['data-qa']) |
    hintsIn(attributes['data-hook'])
  );
}

/** The hints in one name such as "product-price__old" or "priceOld". */
export function hintsIn(name: string | undefined): number {
  if (name === undefined || name === '' || name.length > maxNameLength) return 0;
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  let bits = 0;
  for (const word of wordsOfName(name)) bits |= bitsByWord.get(word.toLowerCase()) ?? 0;
  const bare = withoutDashes(name);
  if (bare.includes('linethrough')) bits |= hint.struck;
  if (hasPhraseOf(forScreenReaders, bare)) bits |= hint.forScreenReaders;
  if (hasPhraseOf(ofOthers, bare)) bits |= hint.related;
  if (hasPhraseOf(forBuying, bare)) bits |= hint.buying;
  if (hasPhraseOf(ofAds, bare) && name.split(/\s+/, 8).some(isAdName)) bits |= hint.adPlace;
  if (known.size < maxCached) known.set(name, bits);
  return bits;
}

/** Whether names of an element say that it puts a thing into the basket, or buys it. */
export function isNamedForBuying(names: string): boolean {
  return hasPhraseOf(forBuying, withoutDashes(names));
}

// Parts of names without their dashes, however those are set.
const forScreenReaders = '|sronly|visuallyhidden|offscreen|screenreader|assistive|';
const ofOthers = '|crosssell|upsell|alsobought|alsolike|alsoview|seealso|youmay|recently|';
const forBuying = '|addtocart|addtobasket|addtobag|add2cart|buybutton|buynow|btnbuy|btncart|';
const ofAds = '|ad|spons|promoted|pub|anzeige|werbung|rekla|dfp|';

function withoutDashes(name: string): string {
  return name.toLowerCase().replaceAll('-', '').replaceAll('_', '');
}
