import type { CategoryId } from '@/lib/journey/catalogues/categories';
import type { PageKindId } from '@/lib/journey/catalogues/pageKinds';
import { addressParameters } from './addressParameters';
import { isOneOf } from './addressWord';

/** What a word of an address says of its page: what the page is for, and what a customer does there (null where that is open). */
export interface AddressMeaning {
  readonly kind: PageKindId;
  readonly category: CategoryId | null;
  /** Whether more of the path has to follow for it to say anything ("/products/alba-coat", not "/products"). */
  readonly needsMore: boolean;
}

type Row = readonly [kind: PageKindId, category: CategoryId | null, words: string];

/**
 * Words of addresses, in the languages of the larger markets, compared with whole segments of the path. The order decides: a checkout's
 * confirmation is no checkout.
 */
const rows: readonly Row[] = [
  [
    'confirmation',
    'receivesOrderConfirmation',
    'order-confirmation order-confirmed order-confirm order-received order-completed order-complete order-success order-placed orderconfirmation orderconfirmed orderconfirm orderreceived ordercompleted ordercomplete ordersuccess orderplaced confirmation-de-commande confirmation-commande confirmation thank-you thankyou thanks merci danke gracias grazie bedankt obrigado tack dziekujemy bestellung-bestaetigung bestellungbestaetigung bestell-bestaetigung bestellbestaetigung commande-confirmee pedido-confirmado pedido-completado checkout-success checkoutsuccess onepage-success order-confirmation-page order-confirmationpage orderconfirmation-page orderconfirmationpage purchase-complete',
  ],
  [
    'account',
    'receivesDelivery',
    'order-tracking order-track tracking track track-your-order track-my-order order-status suivi-de-commande suivi-de-colis suivi-commande suivi-colis suivi sendungsverfolgung seguimiento-de-pedidos seguimiento-de-pedido seguimiento traccia-ordine traccia sledovani-zasilky',
  ],
  [
    'checkout',
    'checksOut',
    'check-outs check-out checkouts checkout onepage-checkout onepage caisse paiement payment kasse kassa zahlung zur-kasse pago pagamento pagos cassa afrekenen passer-la-commande passer-commande finalizar-compra finalizar-pedido tramitar-pedido zamowienie platnosc pokladna betaling maksu odeme oformlenie-zakaza oformlenie place-order order-summary ordersummary',
  ],
  [
    'cart',
    'fillsBasket',
    'cart view-cart viewcart basket bag trolley shopping-bag shopping-cart shopping-basket shoppingbag shoppingcart shoppingbasket my-bag my-cart my-basket mybag mycart mybasket panier mon-panier warenkorb einkaufswagen carrito-de-compras carrito-de-compra carrito carro cesta carrello winkelwagen winkelmandje winkelmand koszyk varukorgen varukorg kundvagn handlekurv handlevogn indkoebskurv kurv ostoskori kosik nakupni-kosik carrinho sacola sepetim sepet korzina kosar cos-de-cumparaturi cos',
  ],
  [
    'support',
    'returnsProduct',
    'returns-portal returns-center returns-policy returns-and-exchanges returns-exchanges returns return-portal return-center return-policy return-and-exchanges return-exchanges return retours-et-echanges retours-et-echange retours retour-et-echanges retour-et-echange retour retouren retoures retoure rueckgabe devoluciones resi reso zwroty retourneren returer',
  ],
  [
    'support',
    'contactsSupport',
    'contact-us contact-form contact-page contactus contactform contactpage contact contactez-nous nous-contacter kontaktformular kontakt contactos contacto contactar contattaci contatti contatos contato fale-conosco contacteer-ons kontakta-oss kontakt-oss iletisim kontakty obratnaya-svyaz otayhteytta yhteystiedot service-clients service-client kundenservice klantenservice kundservice kundeservice asiakaspalvelu servizio-clienti atencion-al-cliente obsluga-klienta',
  ],
  [
    'support',
    'consultsHelpCentre',
    'help help-center help-centre help-desk help-page help-topics help-topic helpcenter helpcentre helpdesk helppage helptopics helptopic aide centre-d-aide centre-daide faqs faq foire-aux-questions questions-frequentes support hilfe hilfe-center hilfe-bereich hilfecenter hilfebereich haeufige-fragen ayuda preguntas-frecuentes aiuto domande-frequenti assistance assistenza customer-services customer-service customer-cares customer-care customer-supports customer-support customerservices customerservice customercares customercare customersupports customersupport kundendienst knowledge-base knowledgebase kb pomoc hjelp hjaelp hjalp hulp veelgestelde-vragen najczesciej-zadawane-pytania ajuda central-de-ajuda perguntas-frequentes yardim sss pomoshch podderzhka napoveda hc shipping-information shipping-info shipping-policy shipping-delivery shipping-and-delivery shipping-returns shipping delivery-information delivery-info delivery-and-returns delivery-returns delivery livraison-et-retours livraison-et-retour livraison versandkosten versandinformationen versand lieferung envios envio spedizioni spedizion troubleshooting faq-*',
  ],
  [
    'account',
    'usesLoyaltyProgramme',
    'loyalty rewards reward fidelite programme-de-fidelite programme-fidelite club membership bonusprogramm',
  ],
  [
    'account',
    'signsUpToMailingList',
    'newsletters newsletter newsletter-sign-up newsletter-signup newsletter-subscribe newsletter-anmeldung newsletter-inscription newsletter-registration newslettersign-up newslettersignup newslettersubscribe newsletteranmeldung newsletterinscription newsletterregistration mailing-list mailinglist infolettre inscription-newsletter e-mail-sign-up e-mail-signup e-mail-subscribe e-mail-subscription e-mailsign-up e-mailsignup e-mailsubscribe e-mailsubscription email-sign-up email-signup email-subscribe email-subscription emailsign-up emailsignup emailsubscribe emailsubscription subscribe abonnement-newsletter boletin nieuwsbrief nyhetsbrev nyhedsbrev uutiskirje',
  ],
  [
    'account',
    null,
    'log-in login sign-in signin sign-up signup sign-on signon register registration create-account createaccount account accounts my-account myaccount my-orders my-order myorders myorder my-profile myprofile order-history orderhistory wish-list wishlist favourites favorites profile forgot-password forgotpassword reset-password resetpassword lost-password lostpassword password auth oauth2 oauth sso connexion se-connecter identification authentification inscription mon-compte mes-commandes compte creer-un-compte mot-de-passe-oublie anmelden anmeldung einloggen registrieren registrierung mein-konto konto kundenkonto passwort-vergessen merkzettel wunschliste iniciar-sesion acceder acceso mi-cuenta cuenta registro registrarse accedi accesso registrati registrazione il-mio-account inloggen mijn-account aanmelden registreren zaloguj-sie zaloguj logowanie moje-konto rejestracja logga-in mina-sidor mitt-konto log-ind min-konto logg-inn min-side kirjaudu oma-tili prihlaseni prihlasit muj-ucet registrace entrar minha-conta cadastro giris uye-girisi hesabim kayit uyelik vhod kabinet registraciya memberships membership member mypage my-page logon signin-page signinpage',
  ],
  [
    'social',
    'takesPartInForum',
    'forums forum community communaute board viewtopic showthread threads thread topics topic',
  ],
  [
    'review',
    'readsReviewsOrRatings',
    'customer-reviews customer-review reviews review product-reviews product-review critic-reviews critic-review criticreviews criticreview testberichte testbericht erfahrungen avis-clients avis-client avis avis-verifies critiques critique bewertungen bewertung opiniones resenas resena analisis recensione recensioni recension recensies recensie recenzje recenze opinie otzyvy obzory obzor anmeldelser anmeldelse omdomen arvostelut arvostelu avaliacoes yorumlar ratings rating best-of bestof buying-guides buying-guide guide-d-achat guide-achat kaufberatung comparatifs comparatif vergleich testimonials testimonial',
  ],
  [
    'search',
    'searches',
    'search-results search-result search-page searchresults searchresult searchpage search results catalogsearch rechercher recherche resultats-de-recherche resultats suche suchen suchergebnisse suchergebniss buscar busqueda buscador busca resultado-busca cerca ricerca risultati zoeken zoekresultaten szukaj wyszukiwanie wyniki sok sokresultat soeg haku hledat hledani vyhledavani vyhledat arama poisk pesquisa kereses cautare',
  ],
  [
    'article',
    'readsCompanyBlog',
    'blogs blog magazine magazin journal stories story inspiration news newsroom press presse prensa articles article artikel articulo articoli artigo noticias noticia notizie nachrichten actualites actualite actu nouvelles aktuality wiadomosci novosti nyheter nyheder uutiset haberler haber editorials editorial posts post ratgeber rezepte rezept recipes recipe recettes recette recetas receta ricette ricetta recepten recepty recept przepisy',
  ],
  [
    'product',
    'viewsProductPage',
    'p dp ip itm pd prd sku goods product products produit produits produkt produkte produkty producto productos prodotto prodotti produto produtos product-page product-detail productdetails productdetail pdp item items listing artikel article-detail tovar tuote urun deal offer rooms hotel imovel inmueble annonce annonces',
  ],
  [
    'category',
    'viewsCategoryPage',
    'c cat ct category categories categorie collections collection kategorien kategorie categoria categorias kategoria kategorier kategori shop dept department departments browse catalogue catalog catalogo katalog plp range brands brand marques marque marken marcas rayon tag product-category sale sales soldes outlet new-in newin nouveautes neuheiten novedades kategoriya katalog-tovarov',
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
    if (kind === 'confirmation' && pairs.some((pair) => isOneOf(words, pair)))
      return { kind, category, needsMore: false };
    const at = segments.findIndex((segment) => isOneOf(words, bareSegment(segment)));
    if (at < 0) continue;
    const needsMore = needingMore.has(category);
    if (needsMore && at === segments.length - 1) continue;
    return { kind, category, needsMore };
  }
  return null;
}

/** A segment without its ending (".html", ".php") or the number of a step ("checkoutstep2"), and with one kind of hyphen. */
export function bareSegment(segment: string): string {
  return segment
    .replace(/(?:\.[a-z]{2,5}){1,2}$/, '')
    .replaceAll('_', '-')
    .replace(/(?<=[a-z])-?step-?\d*$/, '');
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
