import type { ChannelId } from '@/lib/journey/catalogues/channels';
import type { PageKindId } from '@/lib/journey/catalogues/pageKinds';
import { addressParameters } from '../addressParameters';
import { hasOneOf, isOneOf } from '../addressWord';
import { addressMeaning, bareSegment, isFirstPage, pathSegments, searchQuery } from '../addressWords';
import { cleanAddress, isPaidVisit } from '../cleanAddress';
import { isPhraseOf } from '../listedPhrases';
import { suggestChannel } from '../suggestChannel';

/** What an address says of its page. */
export interface AddressSigns {
  /** Mail, search engine, social network, review site; else website. Null where it is no address of the web. */
  readonly channel: ChannelId | null;
  /** By a word of the path; null for none that is known. */
  readonly path: PageKindId | null;
  /** Whether that word is but a part of what stands between two slashes. */
  readonly isPathInner: boolean;
  /** By the first labels of the host: "help.", "blog.". */
  readonly host: PageKindId | null;
  readonly isFirstPage: boolean;
  /** Whether it is the first page for some of those whom a site serves: "/personal". */
  readonly isFirstOfSome: boolean;
  /** Whether its word of a product is but the letter that posts have too: "/p/123". */
  readonly isPathShort: boolean;
  /** What was searched for, by its parameters. */
  readonly query: string | null;
  /** Whether a list is sorted, narrowed or turned by its parameters. */
  readonly isOfList: boolean;
  /** A date in the path, as those of news and blogs have. */
  readonly isDated: boolean;
  /** Number of words of its last part. */
  readonly slugWords: number;
  /** Whether the last part of the path is a product's name with a number, as shops write it. */
  readonly hasNumberedSlug: boolean;
  /** Whether somebody was paid for the visit: advertising or a partner's link. */
  readonly isPaid: boolean;
  /** Whether it is called a landing page. */
  readonly isLanding: boolean;
  readonly isWiki: boolean;
  /** Whether it is that of one post of somebody: "/ada/status/12345", "/@ada/12345". */
  readonly isOfPost: boolean;
}

const ofPost =
  /^\/(?:@?[\w.-]+\/status(?:es)?\/\d{5,}|@[\w.-]+(?:@[\w.-]+)?\/(?:posts?\/)?\d{8,}|(?:notes|notice|objects)\/[\da-zA-Z-]{9,}\/?$)/;

const hosts: readonly (readonly [kind: PageKindId, words: string])[] = [
  [
    'support',
    'help support faqs faq aide hilfe ayuda ajuda pomoc hjelp hjalp hulp assistance assistenza kundenservice service customerservice customercare contact kb helpcenter helpdesk care docs doc',
  ],
  ['cart', 'cart basket sacola panier warenkorb carrito carrello winkelwagen sepet'],
  [
    'account',
    'accounts account myaccount espace-client espaceclient espaceclients areaclientes areacliente area-clientes area-cliente clientes kundenportal kundencenter mijn mein minasidor minside lk cabinet kabinet ebanking selfcare login signin sso auth id identity my profile member members connect passport',
  ],
  ['checkout', 'checkout pay payments payment secure-checkout securecheckout'],
  ['search', 'search suche recherche'],
  ['article', 'blog blogs news magazine magazin journal stories press presse newsroom'],
  ['social', 'discussions forum forums community communaute boards board'],
  ['review', 'reviews review avis opinie bewertungen'],
  ['adLanding', 'go lp landing promo offers offer info get start try campaign deals'],
];

const landingWords =
  '|landing|landingpage|landing-page|landingpages|landing-pages|promo|promos|promotion|promotions|campaign|campagne|kampagne|special-offer|specialoffer|free-trial|freetrial|get-started|gewinnspiel|jeu-concours|sweepstakes|giveaway|affiliate|affiliates|partner|ppc|sem|ads|';

function isLandingWord(segment: string): boolean {
  return isPhraseOf(landingWords, segment) || /^lp\d*$/.test(segment);
}

const audiences =
  'personal individuals personas particulares particulier particuliers particulieren privat privatkunden private privati bireysel';

const listParameters =
  /^(sort|sortby|sort_by|order|orderby|dir|page|p|pg|start|offset|limit|view|filter|filters?\[.*|f|facet|refine|refinements?|prefn\d|prefv\d|brand|size|colou?r|price|min_?price|max_?price|cat|category|category_?id|c|cid|sz|rh|n|ntpc|srule)$/;

export function readAddress(url: string): AddressSigns {
  if (!URL.canParse(url)) return noAddress;
  const { hostname, pathname, searchParams, hash } = new URL(url);
  const segments = pathSegments(pathname);
  // Some sites keep their routes behind "#!/".
  const route = /^#!?\//.test(hash) ? pathSegments(hash.replace(/^#!?/, '').replace(/\?.*$/, '')) : [];
  const path = [...segments, ...route];
  const all = [...path, ...routed(searchParams), ...(isFirstPage(path) ? named(searchParams) : [])];
  const last = bareSegment(all.at(-1) ?? '');
  const meaning = addressMeaning(all)?.kind ?? null;
  const { campaign } = cleanAddress(url);
  const { utm_medium: medium = '' } = campaign;
  const names = addressParameters(searchParams).map(([name]) => name.toLowerCase());
  return {
    channel: suggestChannel(url),
    path: meaning ?? wordsWithin(all),
    isPathInner: meaning === null,
    host: hostKind(hostname),
    isFirstPage: isFirstPage(all),
    // "/particulieren/nl.html"
    isFirstOfSome: isOneOf(audiences, bareSegment(all[0] ?? '')) && (all.length === 1 || last.length === 2),
    isPathShort: meaning === 'product' && addressMeaning(all.filter((segment) => segment !== 'p'))?.kind !== 'product',
    query: searchQuery(searchParams),
    isOfList: names.some((name) => listParameters.test(name)),
    isDated:
      /\/(?:(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)|20[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\/)/.test(
        pathname,
      ),
    slugWords: last
      .split(/[-+ ]+/)
      .filter((word) => /[a-z]{2}/.test(word) || (/[^\0-\x7f]/.test(word) && /\p{L}{2}/u.test(word))).length,
    hasNumberedSlug:
      /\d/.test(last) &&
      (/\p{L}{3}.*[-_.]([a-z]{0,3}\d{4,}[a-z\d]*|\d+)$/iu.test(last) || /^([a-z]{0,2}\d{5,})$/.test(last)),
    isPaid:
      isPaidVisit(campaign) ||
      (medium !== '' &&
        /^(affiliat\w*|affili?ation|partner\w*|cpa|cps|native|sponsor\w*|ads?|social[-_ ]?(ads?|paid)|influencer)$/i.test(
          medium,
        )),
    isLanding: all.some((segment) => isLandingWord(bareSegment(segment))),
    isWiki: /(^|\.)wiki|wiki\./.test(hostname) || all.includes('wiki'),
    isOfPost: ofPost.test(pathname),
  };
}

/** Parameters by whose number some sites tell their pages apart. */
const numbered =
  /^(?:p|page_?id|post|product_?id|id_?product|products_?id|prod|pid|item_?id|item|id_?category|nid|tid|topic|article_?id)$/i;

/** What the parameters of an address say in the place of a path: "index.php?route=product/product&product_id=12", "/?p=123". */
function routed(parameters: URLSearchParams): string[] {
  const route = pathSegments(parameters.get('route') ?? '').at(-1);
  const number = addressParameters(parameters).find(([name, value]) => numbered.test(name) && /^\d+$/.test(value));
  return [...(route === undefined ? [] : [route]), ...(number ? [number[1]] : [])];
}

/** Parameters that name a kind of page, and those that name a list or a thing where the path names none. */
const ofKind = /^(?:page|view|mod|module|action|do|site|show)$/i;
const ofList =
  /^(?:cat|cat_?id|category|category_?(?:id|name)|kategorie|kategoria|categorie|categoria|rubrik|rubrique)$/i;
const ofThing = /^(?:product|product_?name|produkt|produit|producto|prodotto|artikel)$/i;

/** What else they say on a site that has no paths: "/?cat=kettles", "/?page=product&id=7". */
function named(parameters: URLSearchParams): string[] {
  return addressParameters(parameters).flatMap(([name, written]) => {
    const value = written.trim().toLowerCase();
    if (value === '') return [];
    if (ofList.test(name)) return ['category', value];
    if (ofThing.test(name)) return ['product', value];
    // One for some kinds of pages is followed by the number of one of them.
    const words = ofKind.test(name) && /^[a-z]{3}[a-z_/-]*$/.test(value) ? value.split('/') : [];
    const id = parameters.get('id') ?? '';
    const path = words.length > 0 && /^\w+$/.test(id) ? [...words, id] : words;
    return addressMeaning(path) === null ? [] : path;
  });
}

const noAddress: AddressSigns = {
  ...{
    channel: null,
    path: null,
    isPathInner: false,
    host: null,
    isFirstPage: false,
    isFirstOfSome: false,
    isPathShort: false,
    query: null,
    isOfList: false,
    isDated: false,
  },
  ...{ slugWords: 0, hasNumberedSlug: false, isPaid: false, isLanding: false, isWiki: false, isOfPost: false },
};

/** Words that say what a page is also when others stand around them: "customer-login", "email-signup.html". */
const innerWords: readonly (readonly [kind: PageKindId, words: string])[] = [
  [
    'confirmation',
    'bekraftelse bekreftelse bestaetigung confirmacion conferma bevestiging potwierdzenie order-confirm* order-success order-complete order-received commande-confirm* commande-success commande-complete commande-received bestellung-confirm* bestellung-success bestellung-complete bestellung-received pedido-confirm* pedido-success pedido-complete pedido-received',
  ],
  [
    'account',
    'your-orders your-order my-orders order-details order-detail orderdetails orderdetail view-order mes-commandes mes-achats meine-bestellungen mis-pedidos mis-compras meus-pedidos miei-ordini mijn-bestellingen mina-bestallningar mine-ordrer mine-ordrar moje-zamowienia moje-objednavky siparislerim moi-zakazy log-in login sign-in signin sign-up signup logon register registration newsletter wishlist password connexion inscription anmelden anmeldung registrierung iniciar-sesion registrati',
  ],
  ['cart', 'cart basket warenkorb panier carrito carrello winkelwagen koszyk'],
  ['checkout', 'checkout'],
  [
    'support',
    'faqs faq contact-us contactus customer-service customer-care customer-support customerservice customercare customersupport kundenservice kontakt help-center help-centre helpcenter helpcentre hilfe aide nous-contacter contactez',
  ],
  ['search', 'search suche recherche suchergebnis* searchresults searchresult zoeken busqueda'],
  ['review', 'reviews review testbericht im-test recensione resena recenzja recension anmeldelse vs'],
];

function wordsWithin(segments: readonly string[]): PageKindId | null {
  for (const segment of segments.toReversed().slice(0, 3)) {
    const bare = bareSegment(segment);
    // A long one is a sentence, such as a headline.
    if (bare.split('-').length > 4) continue;
    const found = innerWords.find(([, words]) => hasOneOf(words, bare));
    if (found) return found[0];
  }
  return null;
}

/** What the first labels of a host say that its pages are for; null where they say nothing. */
export function hostKind(hostname: string): PageKindId | null {
  const labels = hostname.toLowerCase().split('.').slice(0, -2);
  for (const [kind, words] of hosts) {
    if (labels.some((label) => isOneOf(words, label))) return kind;
  }
  return null;
}
