import type { CategoryId } from '@/lib/journey/catalogues/categories';
import type { ChannelId } from '@/lib/journey/catalogues/channels';
import { isPaidVisit } from './cleanAddress';

/**
 * Words of addresses, in the languages of the larger European markets, that say what a page is for. Compared with whole segments of
 * the path and with the words that a segment is made of. The order decides: a checkout's confirmation is no checkout.
 */
const pathWords: readonly (readonly [CategoryId, RegExp])[] = [
  [
    'receivesOrderConfirmation',
    /^(order-?(confirmation|confirmed|received|complete|success)|confirmation(-(de-)?commande)?|thank-?you|merci|danke|gracias|grazie|bestell(ung)?-?bestaetigung|commande-confirmee|checkout-success|onepage-success)$/,
  ],
  [
    'receivesDelivery',
    /^((order-)?track(ing)?|track-(your|my)-order|suivi(-(de-)?(commande|colis))?|sendungsverfolgung)$/,
  ],
  [
    'checksOut',
    /^(check-?outs?|caisse|paiement|payment|kasse|zahlung|pago|pagamento|afrekenen|passer-(la-)?commande|finalizar-compra)$/,
  ],
  [
    'fillsBasket',
    /^(cart|basket|bag|shopping-?(bag|cart|basket)|panier|mon-panier|warenkorb|carrito|cesta|carrello|winkelwagen|winkelmand(je)?|koszyk|varukorg|carrinho)$/,
  ],
  ['returnsProduct', /^(returns?(-portal|-center)?|retours?|retoure[ns]?|devoluciones|resi)$/],
  [
    'contactsSupport',
    /^(contact(-?us)?|contactez-nous|nous-contacter|kontakt|contacto|contatti|service-client|kundenservice)$/,
  ],
  [
    'consultsHelpCentre',
    /^(help|help-?cent(er|re)|aide|centre-d-?aide|faqs?|support|hilfe|ayuda|aiuto|assistance|customer-?(service|care)|kundendienst|knowledge-?base|pomoc)$/,
  ],
  ['usesLoyaltyProgramme', /^(loyalty|rewards?|fidelite|programme-(de-)?fidelite|club|membership|bonusprogramm)$/],
  ['signsUpToMailingList', /^(newsletters?|mailing-?list|infolettre|inscription-newsletter)$/],
  ['takesPartInForum', /^(forums?|community|communaute|board)$/],
  ['readsReviewsOrRatings', /^(reviews?|avis(-clients?)?|avis-verifies|bewertungen|opiniones|recensioni|ratings?)$/],
  [
    'searches',
    /^(search(-?results?)?|recherche|resultats|suche|suchergebnisse?|buscar|busqueda|cerca|ricerca|zoeken|szukaj)$/,
  ],
  ['readsCompanyBlog', /^(blog|magazine|magazin|journal|stories|inspiration)$/],
  ['viewsProductPage', /^(p|dp|ip|itm|product|products|produit|produits|produkt|produkte|producto|prodotto|pdp|item)$/],
  [
    'viewsCategoryPage',
    /^(c|cat|categor(y|ies|ie)|categories?|collections?|kategorien?|categoria|shop|dept|department|browse|catalogue|plp)$/,
  ],
];

/** Those of which a page says something only when more of the path follows ("/products/alba-coat"). */
const needsMore = new Set<CategoryId>(['viewsProductPage', 'viewsCategoryPage', 'takesPartInForum']);

export interface CategoryHints {
  readonly url: string;
  readonly channel: ChannelId | null;
  /** What Open Graph declares, such as `product` or `article`; '' for nothing. */
  readonly openGraphType: string;
  readonly campaign: Readonly<Record<string, string>>;
}

/**
 * What a customer most likely does on a page, by its channel, its declared type and the words of its address; null where they do not
 * tell. A proposal to be corrected, never a fact.
 */
export function suggestCategory({ url, channel, openGraphType, campaign }: CategoryHints): CategoryId | null {
  if (channel === 'searchEngine') return 'searches';
  if (channel === 'social') return 'seesSocialMediaContent';
  if (channel === 'reviewSite') return 'readsReviewsOrRatings';
  if (channel !== 'website' || !URL.canParse(url)) return null;

  const { hostname, pathname, searchParams } = new URL(url);
  if (/^(faq|help|support|aide|hilfe|ayuda|assistance)\./.test(hostname)) return 'consultsHelpCentre';
  const segments = pathname
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '' && !isLocale(segment));
  const byPath = byPathWords(segments);
  const certain = byPath !== null && !needsMore.has(byPath);
  if (certain) return byPath;
  const type = openGraphType.toLowerCase();
  if (/(^|:)product(\.item)?$/.test(type)) return 'viewsProductPage';
  if (/(^|:)product\.(group|category)$/.test(type)) return 'viewsCategoryPage';
  if (
    ['q', 'query', 'search', 'search_query', 'keyword', 'keywords', 'searchterm', 's'].some((name) =>
      searchParams.get(name),
    )
  ) {
    return 'searches';
  }
  if (byPath) return byPath;
  if (isPaidVisit(campaign)) return 'viewsLandingPage';
  return segments.every((segment) => /^(index|home|accueil|default)$/.test(bare(segment))) ? 'visitsWebsite' : null;
}

function byPathWords(segments: readonly string[]): CategoryId | null {
  for (const [category, words] of pathWords) {
    const at = segments.findIndex((segment) => words.test(bare(segment)));
    if (at < 0) continue;
    if (needsMore.has(category) && at === segments.length - 1) continue;
    return category;
  }
  return null;
}

/** A segment without its ending (".html", ".php") and with one kind of hyphen. */
function bare(segment: string): string {
  return segment.replace(/\.[a-z]{2,5}$/, '').replaceAll('_', '-');
}

function isLocale(segment: string): boolean {
  return /^[a-z]{2}([-_][a-z]{2})?$/.test(segment) && segment !== 'ip' && segment !== 'dp';
}
