import type { CategoryId } from '@/lib/journey/catalogues/categories';
import type { PageKindId } from '@/lib/journey/catalogues/pageKinds';
import { addressParameters } from './addressParameters';

/** What a word of an address says of its page: what the page is for, and what a customer does there (null where that is open). */
export interface AddressMeaning {
  readonly kind: PageKindId;
  readonly category: CategoryId | null;
  /** Whether more of the path has to follow for it to say anything ("/products/alba-coat", not "/products"). */
  readonly needsMore: boolean;
}

type Row = readonly [kind: PageKindId, category: CategoryId | null, words: RegExp];

/**
 * Words of addresses, in the languages of the larger markets, compared with whole segments of the path. The order decides: a checkout's
 * confirmation is no checkout.
 */
const rows: readonly Row[] = [
  [
    'confirmation',
    'receivesOrderConfirmation',
    /^(order-?(confirm(ation|ed)?|received|complete[d]?|success|placed)|confirmation(-(de-)?commande)?|thank-?you|thanks|merci|danke|gracias|grazie|bedankt|obrigado|tack|dziekujemy|bestell(ung)?-?bestaetigung|commande-confirmee|pedido-(confirmado|completado)|checkout-?success|onepage-success|order-?confirmation-?page|purchase-complete)$/,
  ],
  [
    'account',
    'receivesDelivery',
    /^((order-)?track(ing)?|track-(your|my)-order|order-status|suivi(-(de-)?(commande|colis))?|sendungsverfolgung|seguimiento(-de-pedidos?)?|traccia(-ordine)?|sledovani-zasilky)$/,
  ],
  [
    'checkout',
    'checksOut',
    /^(check-?outs?|onepage(-checkout)?|caisse|paiement|payment|kasse|kassa|zahlung|zur-kasse|pago|pagamento|pagos|cassa|afrekenen|passer-(la-)?commande|finalizar-(compra|pedido)|tramitar-pedido|zamowienie|platnosc|pokladna|betaling|maksu|odeme|oformlenie(-zakaza)?|place-order|order-?summary)$/,
  ],
  [
    'cart',
    'fillsBasket',
    /^(cart|view-?cart|basket|bag|trolley|shopping-?(bag|cart|basket)|my-?(bag|cart|basket)|panier|mon-panier|warenkorb|einkaufswagen|carrito(-de-compras?)?|carro|cesta|carrello|winkelwagen|winkelmand(je)?|koszyk|varukorg(en)?|kundvagn|handlekurv|handlevogn|indkoebskurv|kurv|ostoskori|kosik|nakupni-kosik|carrinho|sacola|sepet(im)?|korzina|kosar|cos(-de-cumparaturi)?)$/,
  ],
  [
    'support',
    'returnsProduct',
    /^(returns?(-(portal|center|policy|and-exchanges|exchanges))?|retours?(-et-echanges?)?|retoure[ns]?|rueckgabe|devoluciones|resi|reso|zwroty|retourneren|returer)$/,
  ],
  [
    'support',
    'contactsSupport',
    /^(contact(-?(us|form|page))?|contactez-nous|nous-contacter|kontakt(formular)?|contacto|contactar|contattaci|contatti|contato|fale-conosco|contacteer-ons|kontakta-oss|kontakt-oss|iletisim|kontakty|obratnaya-svyaz|otayhteytta|yhteystiedot|service-clients?|kundenservice|klantenservice|kundservice|kundeservice|asiakaspalvelu|servizio-clienti|atencion-al-cliente|obsluga-klienta)$/,
  ],
  [
    'support',
    'consultsHelpCentre',
    /^(help|help-?(cent(er|re)|desk|page|topics?)|aide|centre-d-?aide|faqs?|foire-aux-questions|questions-frequentes|support|hilfe|hilfe-?(center|bereich)|haeufige-fragen|ayuda|preguntas-frecuentes|aiuto|domande-frequenti|assistance|assistenza|customer-?(service|care|support)s?|kundendienst|knowledge-?base|kb|pomoc|hjelp|hjaelp|hjalp|hulp|veelgestelde-vragen|najczesciej-zadawane-pytania|ajuda|central-de-ajuda|perguntas-frequentes|yardim|sss|pomoshch|podderzhka|napoveda|hc|shipping(-(info(rmation)?|policy|delivery|and-delivery|returns))?|delivery(-(info(rmation)?|and-returns|returns))?|livraison(-et-retours?)?|versand(kosten|informationen)?|lieferung|envios?|spedizioni?|troubleshooting|faq-[a-z-]+)$/,
  ],
  [
    'account',
    'usesLoyaltyProgramme',
    /^(loyalty|rewards?|fidelite|programme-(de-)?fidelite|club|membership|bonusprogramm)$/,
  ],
  [
    'account',
    'signsUpToMailingList',
    /^(newsletters?|newsletter-?(sign-?up|subscribe|anmeldung|inscription|registration)|mailing-?list|infolettre|inscription-newsletter|e-?mail-?(sign-?up|subscribe|subscription)|subscribe|abonnement-newsletter|boletin|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje)$/,
  ],
  [
    'account',
    null,
    /^(log-?in|sign-?in|sign-?up|sign-?on|register|registration|create-?account|account|accounts|my-?account|my-?orders?|my-?profile|order-?history|wish-?list|favou?rites|profile|forgot-?password|reset-?password|lost-?password|password|auth|oauth2?|sso|connexion|se-connecter|identification|authentification|inscription|mon-compte|mes-commandes|compte|creer-un-compte|mot-de-passe-oublie|anmelden|anmeldung|einloggen|registrieren|registrierung|mein-konto|konto|kundenkonto|passwort-vergessen|merkzettel|wunschliste|iniciar-sesion|acceder|acceso|mi-cuenta|cuenta|registro|registrarse|accedi|accesso|registrati|registrazione|il-mio-account|inloggen|mijn-account|aanmelden|registreren|zaloguj(-sie)?|logowanie|moje-konto|rejestracja|logga-in|mina-sidor|mitt-konto|log-ind|min-konto|logg-inn|min-side|kirjaudu|oma-tili|prihlaseni|prihlasit|muj-ucet|registrace|entrar|minha-conta|cadastro|giris|uye-girisi|hesabim|kayit|uyelik|vhod|kabinet|registraciya|memberships?|member|mypage|my-page|logon|signin-?page)$/,
  ],
  ['social', 'takesPartInForum', /^(forums?|community|communaute|board|viewtopic|showthread|threads?|topics?)$/],
  [
    'review',
    'readsReviewsOrRatings',
    /^((customer-)?reviews?|product-reviews?|critic-?reviews?|testberichte?|erfahrungen|avis(-clients?)?|avis-verifies|critiques?|bewertung(en)?|opiniones|resenas?|analisis|recension[ei]?|recensies?|recenzje|recenze|opinie|otzyvy|obzory?|anmeldelser?|omdomen|arvostelut?|avaliacoes|yorumlar|ratings?|best-?of|buying-guides?|guide-(d-)?achat|kaufberatung|comparatifs?|vergleich|testimonials?)$/,
  ],
  [
    'search',
    'searches',
    /^(search(-?(results?|page))?|results|catalogsearch|recherche(r)?|resultats(-de-recherche)?|suche|suchen|suchergebnisse?|buscar|busqueda|buscador|busca|resultado-busca|cerca|ricerca|risultati|zoeken|zoekresultaten|szukaj|wyszukiwanie|wyniki|sok|sokresultat|soeg|haku|hledat|hledani|vyhledavani|vyhledat|arama|poisk|pesquisa|kereses|cautare)$/,
  ],
  [
    'article',
    'readsCompanyBlog',
    /^(blogs?|magazine|magazin|journal|stories|story|inspiration|news|newsroom|press|presse|prensa|articles?|artikel|articulo|articoli|artigo|noticias?|notizie|nachrichten|actualites?|actu|nouvelles|aktuality|wiadomosci|novosti|nyheter|nyheder|uutiset|haber(ler)?|editorials?|posts?|ratgeber|rezepte?|recipes?|recettes?|recetas?|ricette|ricetta|recept(en|y)?|przepisy)$/,
  ],
  [
    'product',
    'viewsProductPage',
    /^(p|dp|ip|itm|pd|prd|sku|goods|product|products|produit|produits|produkt|produkte|produkty|producto|productos|prodotto|prodotti|produto|produtos|product-page|product-detail|productdetails?|pdp|item|items|listing|artikel|article-detail|tovar|tuote|urun|deal|offer|rooms|hotel|imovel|inmueble|annonce|annonces)$/,
  ],
  [
    'category',
    'viewsCategoryPage',
    /^(c|cat|ct|categor(y|ies|ie)|categories?|collections?|kategorien?|kategorie|categoria|categorias|categorie|kategori(a|er)?|shop|dept|department|departments|browse|catalogue|catalog|catalogo|katalog|plp|range|brands?|marques?|marken|marcas|rayon|tag|product-category|sale|sales|soldes|outlet|new-?in|nouveautes|neuheiten|novedades|kategoriya|katalog-tovarov)$/,
  ],
];

/** Categories that say something only when more of the path follows. */
const needingMore = new Set<CategoryId | null>(['viewsProductPage', 'viewsCategoryPage', 'takesPartInForum']);

/** The parts of an address's path that say something, in lower case: without the country and language that a site's pages all begin with. */
export function pathSegments(pathname: string): string[] {
  return decoded(pathname)
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '' && !isLocale(segment));
}

/** What the words of a path say; null where no segment is a word that is known. */
export function addressMeaning(segments: readonly string[]): AddressMeaning | null {
  // "/checkout/success" says in two what others say in one.
  const pairs = segments.slice(1).map((segment, at) => `${bareSegment(segments[at] ?? '')}-${bareSegment(segment)}`);
  for (const [kind, category, words] of rows) {
    if (kind === 'confirmation' && pairs.some((pair) => words.test(pair))) return { kind, category, needsMore: false };
    const at = segments.findIndex((segment) => words.test(bareSegment(segment)));
    if (at < 0) continue;
    const needsMore = needingMore.has(category);
    if (needsMore && at === segments.length - 1) continue;
    return { kind, category, needsMore };
  }
  return null;
}

/** A segment without its ending (".html", ".php") and with one kind of hyphen. */
export function bareSegment(segment: string): string {
  return segment.replace(/(?:\.[a-z]{2,5}){1,2}$/, '').replaceAll('_', '-');
}

/** Whether the path leads to a site's first page, in some country or language. */
export function isFirstPage(segments: readonly string[]): boolean {
  return segments.every((segment) =>
    /^(index|home|homepage|accueil|default|main|startseite|inicio)$/.test(bareSegment(segment)),
  );
}

const queryNames = [
  ...[
    'q',
    'query',
    'search',
    'search_query',
    'searchquery',
    'keyword',
    'keywords',
    'searchterm',
    'search_term',
    'searchtext',
  ],
  ...[
    's',
    'text',
    'term',
    'k',
    'kw',
    'wd',
    'ntt',
    'st',
    '_nkw',
    'suchbegriff',
    'recherche',
    'buscar',
    'field-keywords',
    'w',
    'ss',
  ],
];

/** What somebody searched for, by the parameters of an address; null where they are no search. */
export function searchQuery(parameters: URLSearchParams): string | null {
  for (const [name, value] of addressParameters(parameters)) {
    if (value.trim() !== '' && queryNames.includes(name.toLowerCase())) return value.trim();
  }
  return null;
}

/** Whether the parameters of an address are of a search. Some names are too common to tell by themselves. */
export function isSearchQuery(parameters: URLSearchParams): boolean {
  return ['q', 'query', 'search', 'search_query', 'keyword', 'keywords', 'searchterm', 's'].some((name) =>
    parameters.get(name),
  );
}

function isLocale(segment: string): boolean {
  return /^[a-z]{2}([-_][a-z]{2})?$/.test(segment) && !['ip', 'dp', 'hc', 'kb', 'pd', 'ct'].includes(segment);
}

/** A path that is not well encoded is taken as it is written. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
