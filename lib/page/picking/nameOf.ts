import type { ElementName } from '@/lib/journey/catalogues/elementNames';
import { attributeOf, boxOf, parentElementOf, textContentOf } from '../untampered';

/**
 * What a part of a page is, as a person would call it: by what it declares (microdata, RDFa), its role, its tag, the words of its class
 * and id, and its text, in this order; but words outrank tags that say little. Never throws; `section` where nothing tells.
 */
export function nameOf(element: Element): ElementName {
  const { localName } = element;
  if (localName === 'html' || localName === 'body') return 'page';
  return (
    declaredName(element) ??
    (isAdvertisement(element) ? 'advertisement' : null) ??
    nameByTag[localName] ??
    roleName(element) ??
    wordsName(element) ??
    weakNameByTag[localName] ??
    nameByText(element)
  );
}

/** Whether a name says more than that there is something. */
export function isTelling(name: ElementName): boolean {
  return name !== 'section' && name !== 'text' && name !== 'listItem' && name !== 'list';
}

/** Last part of a schema.org type. */
const nameByType: Readonly<Record<string, ElementName>> = {
  review: 'review',
  userreview: 'review',
  employerreview: 'review',
  rating: 'rating',
  aggregaterating: 'rating',
  offer: 'price',
  aggregateoffer: 'price',
  pricespecification: 'price',
  product: 'product',
  comment: 'comment',
  answer: 'comment',
  article: 'article',
  newsarticle: 'article',
  blogposting: 'article',
  imageobject: 'image',
  videoobject: 'video',
  sitenavigationelement: 'navigation',
  wpadblock: 'advertisement',
};

const nameByProperty: Readonly<Record<string, ElementName>> = {
  review: 'review',
  reviews: 'review',
  reviewbody: 'review',
  reviewrating: 'rating',
  aggregaterating: 'rating',
  ratingvalue: 'rating',
  price: 'price',
  lowprice: 'price',
  highprice: 'price',
  comment: 'comment',
  articlebody: 'article',
  headline: 'heading',
};

function declaredName(element: Element): ElementName | null {
  for (const name of ['itemtype', 'typeof']) {
    for (const type of tokens(attributeOf(element, name))) {
      const found = ownEntry(nameByType, type.toLowerCase().replace(/^.*[/#:]/, ''));
      if (found) return found;
    }
  }
  for (const name of ['itemprop', 'property']) {
    for (const property of tokens(attributeOf(element, name))) {
      const found = ownEntry(nameByProperty, property.toLowerCase().replace(/^.*[/#:]/, ''));
      if (found) return found;
    }
  }
  return null;
}

/** Tags that are never wrong. */
const nameByTag: Readonly<Record<string, ElementName | undefined>> = {
  img: 'image',
  picture: 'image',
  canvas: 'image',
  svg: 'image',
  image: 'image',
  video: 'video',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  blockquote: 'quote',
  button: 'button',
  input: 'field',
  textarea: 'field',
  select: 'field',
  nav: 'navigation',
  dialog: 'dialog',
  table: 'table',
  iframe: 'frame',
  frame: 'frame',
  object: 'frame',
  embed: 'frame',
  fencedframe: 'frame',
};

/** Tags that pages use for anything. */
const weakNameByTag: Readonly<Record<string, ElementName | undefined>> = {
  a: 'link',
  form: 'form',
  article: 'article',
  header: 'header',
  footer: 'footer',
  ul: 'list',
  ol: 'list',
  dl: 'list',
  li: 'listItem',
  p: 'text',
  q: 'quote',
  figure: 'image',
  section: 'section',
  main: 'section',
  aside: 'section',
};

const nameByRole: Readonly<Record<string, ElementName>> = {
  img: 'image',
  image: 'image',
  figure: 'image',
  heading: 'heading',
  button: 'button',
  link: 'link',
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  dialog: 'dialog',
  alertdialog: 'dialog',
  table: 'table',
  grid: 'table',
  textbox: 'field',
  searchbox: 'field',
  combobox: 'field',
  spinbutton: 'field',
  checkbox: 'field',
  radio: 'field',
  form: 'form',
  search: 'form',
  banner: 'header',
  contentinfo: 'footer',
};

function roleName(element: Element): ElementName | null {
  const name = tokens(attributeOf(element, 'role')).map((role) => ownEntry(nameByRole, role.toLowerCase()))[0] ?? null;
  // The dialog that asks for consent is a banner to a person.
  return name === 'dialog' && wordsName(element) === 'consentBanner' ? 'consentBanner' : name;
}

const words: readonly (readonly [ElementName, string])[] = [
  ['reviews', 'reviews testimonials opinions bewertungen recensioni opiniones'],
  ['review', 'review testimonial avis bewertung rezension recensione opinion reseña resena отзыв'],
  ['rating', 'rating ratings stars starrating score note'],
  ['price', 'price prices pricing prix preis precio prezzo preço prijs cena ціна цена'],
  ['product', 'product produit produkt producto prodotto sku'],
  ['comment', 'comment comments commentaire kommentar comentario'],
  ['consentBanner', 'cookie cookies consent gdpr cmp onetrust didomi cookiebot'],
  ['navigation', 'nav navbar navigation breadcrumb breadcrumbs menu'],
  ['dialog', 'modal dialog popup lightbox drawer'],
  ['footer', 'footer'],
  ['header', 'header masthead'],
];
const nameByWord = new Map(words.flatMap(([name, list]) => list.split(' ').map((word) => [word, name] as const)));

/** Words after which a name still means the whole thing: `review-card` is a review, `review-author` is none. */
const neutral = new Set(
  (
    'card item box container wrapper wrap block content body text entry tile row cell component module inner outer main section ' +
    'area group panel single root list grid holder view widget old new current sale regular final amount value now was banner bar'
  ).split(' '),
);

/** The most telling word of class, id and test attributes; the last one wins, as names go from the whole to the part. */
function wordsName(element: Element): ElementName | null {
  for (const name of ['class', 'id', 'data-testid', 'data-test', 'data-qa', 'aria-label']) {
    for (const token of tokens(attributeOf(element, name)).slice(0, 12)) {
      const found = nameOfToken(token);
      if (found) return found;
    }
  }
  return element.localName.includes('-') ? nameOfToken(element.localName) : null;
}

function nameOfToken(token: string): ElementName | null {
  for (const word of wordsOf(token).reverse()) {
    const found = nameByWord.get(word);
    if (found) return found;
    if (!neutral.has(word) && !/^\d+$/.test(word)) return null;
  }
  return null;
}

const adWords = new Set(
  (
    'ad ads advert adverts advertisement advertising adslot adunit adbox adsbygoogle sponsored sponsor promoted publicite publicité pub ' +
    'anzeige werbung reklama реклама publicidad anuncio pubblicità'
  ).split(' '),
);
const adHosts =
  /(^|\.)(doubleclick\.net|googlesyndication\.com|googleadservices\.com|adnxs\.com|criteo\.(com|net)|taboola\.com|outbrain\.com|amazon-adsystem\.com|adform\.net|smartadserver\.com|rubiconproject\.com|pubmatic\.com|openx\.net|teads\.tv|adsrvr\.org)$/;

/** Whether class, id, label or the address of a frame say that it is an advertisement. */
function isAdvertisement(element: Element): boolean {
  const { localName } = element;
  if (localName === 'ins' && tokens(attributeOf(element, 'class')).includes('adsbygoogle')) return true;
  for (const name of ['class', 'id', 'data-testid', 'aria-label', 'title', 'name']) {
    // Class names say in their first or last word what they are of; titles of frames say it in any.
    for (const token of tokens(attributeOf(element, name)).slice(0, 12)) {
      const split = wordsOf(token);
      const said = [split[0] ?? '', split.at(-1) ?? ''].filter((word) => adWords.has(word));
      if (said.length === 0) continue;
      const mayBeListing = name === 'class' && said.every((word) => listingWords.has(word));
      if (!mayBeListing || !isOfListing(element, token)) return true;
    }
  }
  const source = localName === 'iframe' ? attributeOf(element, 'src') : null;
  return (
    source !== null && URL.canParse(source, element.baseURI) && adHosts.test(new URL(source, element.baseURI).hostname)
  );
}

/** Words for advertisements that are also those for what people offer in small ads. */
const listingWords = new Set('ad ads advert adverts anzeige anuncio'.split(' '));
const mostSteps = 6;
const mostBeside = 12;

/** Whether a class is one of those that each part of a list has, with links to the page's own site: of its listings. */
function isOfListing(element: Element, token: string): boolean {
  const own = URL.canParse(element.baseURI) ? new URL(element.baseURI).host : '';
  let part: Element | null = element;
  for (let step = 0; part && step < mostSteps; step++) {
    const outer: Element | null = parentElementOf(part);
    const { localName } = part;
    const others = outer ? Array.from(outer.children).filter((other) => other.localName === localName) : [];
    const alike = others.slice(0, mostBeside).filter((other) => {
      const [holder] = other.classList.contains(token)
        ? [other]
        : Element.prototype.getElementsByClassName.call(other, token);
      const link = holder && Element.prototype.querySelector.call(other, 'a[href]');
      const href = link && attributeOf(link, 'href');
      return href && URL.canParse(href, element.baseURI) && new URL(href, element.baseURI).host === own;
    });
    if (alike.length >= 3) return true;
    part = outer;
  }
  return false;
}

/** What shows only words: a price where it is little but a number with a currency, else text. */
function nameByText(element: Element): ElementName {
  const text = (textContentOf(element) ?? '').slice(0, 400).trim();
  if (text !== '' && text.length <= 30 && /\d/.test(text) && currency.test(text)) return 'price';
  if (/^[★☆⭐✩✭\s]{3,}$/u.test(text)) return 'rating';
  const hasBlocks = Element.prototype.querySelector.call(
    element,
    'div,section,article,ul,ol,table,p,h1,h2,h3,h4,img,video,iframe,form',
  );
  if (hasBlocks === null && text !== '') return 'text';
  const { width, height } = boxOf(element);
  const image = text === '' && width > 0 && height > 0 ? getComputedStyle(element).backgroundImage : 'none';
  return image.includes('url(') ? 'image' : 'section';
}

const currency = /[€$£¥₽₩₹₺₴]|\b(eur|usd|gbp|chf|sek|nok|dkk|pln|czk|huf|kr|zł|kč|ft|lei|clp|brl|jpy|cny|cad|aud)\b/iu;

function tokens(value: string | null): string[] {
  return value === null ? [] : value.slice(0, 1000).split(/\s+/).filter(Boolean);
}

/** `productCard__price--old` as product, card, price, old. */
function wordsOf(token: string): string[] {
  return token
    .slice(0, 100)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
}

function ownEntry<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
