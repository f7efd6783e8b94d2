import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { isOfType, textsOf } from '../../declared/values';
import { hasPhraseOf, isPhraseOf, phraseAtStart } from '../../listedPhrases';
import { unicodePattern } from '../../unicodePattern';
import { attributeOf, nextElementOf, parentElementOf, textContentOf } from '../../untampered';
import { comparable } from '../comparable';
import type { Claim } from '../fact';
import { inLowerCase } from '../inLowerCase';
import { hint, hintsIn } from '../outline/hints';
import { withoutSeams } from '../outline/joinTexts';
import type { ShownBlock } from '../outline/pageOutline';
import { textWithin } from '../outline/textWithin';
import { brandInName } from './brandInName';
import { knownMaker } from './knownMaker';
import { makerOfShop } from './makerOfAccount';
import { ownLabel } from './ownLabel';

const maxLength = 60;
/** Words that say who makes a thing rather than what it is called; over lower case, longer ones before those that begin them, as the next. */
const makers =
  '|make / manufacturer|make/ manufacturer|make /manufacturer|make/manufacturer|manufacturer|maker|designer|fabricante|fabricant|hersteller|produttore|fabrikant|tillverkare|valmistaja|producent|výrobce|gyártó|producător|üretici|производитель|виробник|メーカー|廠商|厂商|製造商|제조사|יצרן|κατασκευαστής|';
/** The same of games, apps and books. */
const publishers =
  '|developer|developers|developed by|développeur|développeurs|entwickler|desarrollador|desarrolladora|desenvolvedor|desenvolvedora|sviluppatore|ontwikkelaar|deweloper|vývojář|utvecklare|udvikler|разработчик|розробник|開発元|开发商|開発者|개발사|publisher|publishers|published by|éditeur|éditeurs|verlag|editorial|editora|editore|uitgever|uitgeverij|wydawnictwo|wydawca|vydavatel|nakladatelství|förlag|forlag|kustantaja|kiadó|yayınevi|editura|издательство|видавництво|出版社|发行商|출판사|';
const labels = `${makers}brand name|brand|by brand|make|marque|marke|marca|marchio|merkki|merk|varumärke|merke|mærke|brändi|marka|značka|márka|marcă|бренд|марка|торговая марка|ブランド|品牌|牌子|브랜드|מותג|الماركة|ماركة|العلامة التجارية|برند|μάρκα|ยี่ห้อ|แบรนด์|ब्रांड|thương hiệu|merek${publishers}`;

/** A name behind a label, and whether that calls it the brand, or who publishes. */
interface LabelledBrand {
  readonly value: string;
  readonly isPlain: boolean;
  readonly isOfPublisher: boolean;
}

/** What stands behind such a label in a block, '' where that is all; null where there is none. */
function labelled(block: ShownBlock): LabelledBrand | null {
  const { text, joined, runs } = block;
  const isOwnElement = (at: number) => runs.some(({ start }) => start === at || start === at + 1);
  const label = phraseAtStart(labels, inLowerCase(text), (phrase, rest) => {
    if (/^\s*(?:[:：]|$)/.test(rest)) return true;
    if (phrase === 'make') return false;
    // "Publisher Description", "Editorial Reviews".
    if (isPhraseOf(publishers, phrase) && block.heading !== null) return false;
    const isParted = joined.startsWith(text.slice(0, phrase.length)) && isOwnElement(phrase.length);
    const value = text.slice(text.length - rest.length);
    // "Brand new", "Marca registrada": a name behind a bare label begins as names do, if it has no element of its own.
    if (isPhraseOf(publishers, phrase)) return isParted;
    return (/^\s/.test(value) || isParted) && (isParted || (!/^\s*\p{Ll}/u.test(value) && !/^\s*new\b/i.test(value)));
  });
  if (label === undefined) return null;
  const isOfPublisher = isPhraseOf(publishers, label);
  return {
    value: upToNextLabel(block, label.length).replace(/^\s*[:：]?\s*/, ''),
    isPlain: !isOfPublisher && !isPhraseOf(makers, label),
    isOfPublisher,
  };
}

/** A text behind a label, up to where an element of its own calls the next: "Velo Press ISBN: 978…". */
function upToNextLabel({ text, joined, runs }: ShownBlock, from: number): string {
  const next = runs.findIndex(
    ({ start }, at) => start > from + 2 && /\p{L}[^:：]*[:：]\s*$/u.test(joined.slice(start, runs[at + 1]?.start)),
  );
  const start = next < 0 ? undefined : runs[next]?.start;
  const kept = start === undefined ? null : withoutSeams(joined.slice(0, start)).trim();
  return kept !== null && text.startsWith(kept) ? kept.slice(from) : text.slice(from);
}

/** What stands behind such a label that is a part of a line: "SKU: 12 Category: Kettles Manufacturer: Velo". */
function labelledWithin({ joined, runs }: ShownBlock): string | null {
  const partOf = (at: number) =>
    withoutSeams(joined.slice(runs[at]?.start ?? joined.length, runs[at + 1]?.start)).trim();
  for (let at = 1; at + 1 < runs.length && at < mostParts; at++) {
    const part = partOf(at);
    if (/[:：]$/.test(part) && isPhraseOf(labels, inLowerCase(part.slice(0, -1).trim()))) return partOf(at + 1);
  }
  return null;
}

/** So many parts of a line are looked at. */
const mostParts = 12;

/** What is put where a shop knows no brand. */
const none =
  '|n/a|na|no brand|unbranded|generic|none|null|undefined|unknown|default|sans marque|does not apply|keine angabe|ohne marke|brand|markenlos|нет бренда|see description|see below|siehe beschreibung|voir description|ver descripción|';

function isNone(value: string): boolean {
  return isPhraseOf(none, value.toLowerCase()) || /^-+$/.test(value);
}

/** The way to all that a maker sells, as marketplaces write it: "Visit the Klafti Store". */
const store =
  /^(?:visit the (.+?) store|besuche den (.+?)[ -](?:store|shop)|(?:visiter|visitez) la boutique (.+)|visit(?:a|ar) la (?:tienda|store) (?:de )?(.+)|visita lo store (?:di )?(.+)|bezoek de (.+?)[ -](?:store|winkel)|bezoek de store van (.+)|odwiedź sklep (.+)|besök (.+?)[ -](?:store|butiken)|visit[ea]r? a loja (?:da )?(.+)|(.+?) store['’]?[uıi] ziyaret edin|(.+?)のストアを表示)$/iu;

/** One of which is in each of these, and in little else. */
const storeWords = /visit|besuche|bezoek|odwied|besök|ziyaret|を表示/i;

/** Segments of addresses that lead to all that a maker sells, right before or with its name. */
const brandAddress =
  /[/?&](?:brands?|marques?|marken?|mark[ai]|hersteller|marcas?|fabricantes?|marchi[oe]?|merk(?:en)?|varumarken?|maerker?|merker?|producent(?:zy)?|producenci|producers?|manufacturers?|vendors?|designers?|developers?|publishers?|znacky?|brend|torgovaya-marka)(?:\.html?)?(?:\/|=|\?(?:id|name|q)=)(?!$)/i;
/** One of which is in each of these. */
const brandStems =
  '|brand|marque|mark|hersteller|marca|fabricant|marchi|merk|maerk|produce|producent|manufactur|vendor|designer|developer|publisher|znack|brend|';
const maxLinks = 40;

function leadsToBrand(href: string): boolean {
  return hasPhraseOf(brandStems, href.toLowerCase()) && brandAddress.test(href);
}

/** Where the next field of a line begins: "Velo | Category: Bells". */
const nextField = /\s[|·•]\s/;

const byBefore = unicodePattern(String.raw`^(?:by|von|par|de|da|von der marke)\s+(?=[\p{Lu}])`);

/** Who makes the product: as declared, as a labelled line or a named element near the heading says. */
export function readBrand(source: PageSource, item: DeclaredItem | null, siteName: string | null): Claim<string>[] {
  const claims: Claim<string>[] = [];
  const add = (written: string, from: Claim<string>['source']) => {
    const bare = withoutAddress(written)
      .replace(byBefore(written), '')
      .replace(/[\s:]+$/, '')
      .trim();
    // Who sells its own things may write its name with an article.
    const value = siteName !== null && comparable(bare) === `the ${comparable(siteName)}` ? siteName : bare;
    if (
      value !== '' &&
      value.length <= maxLength &&
      !isNone(value) &&
      !(from === 'visible' && isNoName(value)) &&
      !/^https?:|^\d+$|^[•·*–-]\s/.test(value)
    )
      claims.push({ value, source: from });
  };
  const shown = shownBrands(source);
  for (const text of shown.plain) add(text, 'visible');
  if (item) for (const text of textsOf(item, 'brand')) add(text, item.source);
  for (const name of ['product:brand', 'og:brand', 'brand', 'twitter:data:brand']) {
    for (const text of source.meta.get(name) ?? []) add(text, name.includes(':') ? 'openGraph' : 'meta');
  }
  for (const text of shown.others) add(text, 'visible');
  if (item) for (const text of textsOf(item, 'manufacturer')) add(text, item.source);
  // Shops that sell on ready-made platforms are put there as who makes all they sell.
  const isOpen = claims.every(({ value }) => comparable(value) === comparable(siteName ?? ''));
  const known = isOpen && !isWork(item) ? knownInName(source) : null;
  if (known !== null) {
    const declared = claims.splice(0);
    add(known, 'visible');
    claims.push(...declared);
  }
  if (claims.length === 0) {
    const own = (isWork(item) ? null : makerOfShop(siteName, source.url)) ?? ownLabel(source, item, siteName);
    add(own ?? brandInName(source) ?? '', 'visible');
  }
  return claims;
}

/** Works and what is told of: their titles have the names of makers in them without being theirs. */
const workTypes: ReadonlySet<string> = new Set(
  'Book Audiobook Movie MusicAlbum TVSeries Event Article CreativeWork Place'.split(' '),
);

function isWork(item: DeclaredItem | null): boolean {
  return item !== null && isOfType(item, workTypes);
}

function knownInName({ outline, document }: PageSource): string | null {
  return outline.mainHeading ? knownMaker(outline.mainHeading.text, document.documentElement.lang) : null;
}

/** Whether words are a label, a sentence, or how many things there are of whom: "Vendor", "Sold and sent by Velo", "Velo (24)". */
function isNoName(value: string): boolean {
  const words = value.split(/\s+/);
  return (
    isPhraseOf(labels, value.toLowerCase()) ||
    isPhraseOf('|vendor|vendeur|venditore|vendedor|', value.toLowerCase()) ||
    /\(\d+\)/.test(value) ||
    (words.length > 4 && words.filter((word) => /^\p{Ll}/u.test(word)).length > 2)
  );
}

/** Who makes a thing has to be told with where: "Velo GmbH, Ring 1, 10115 Berlin, info@velo.example". */
function withoutAddress(written: string): string {
  return /@|\d{4,}/.test(written) ? written.replace(/,\s.*$/, '') : written;
}

interface ShownBrands {
  /** Right by the heading in words that call them so. */
  readonly plain: readonly string[];
  readonly others: readonly string[];
}

/** Blocks behind the heading among which a line is plainly of the thing itself. */
const plainlyOf = 30;

function shownBrands({ outline, budget, url }: PageSource): ShownBrands {
  const heading = outline.mainHeading;
  if (!heading) return { plain: [], others: [] };
  const plain: string[] = [];
  const rows: string[] = [];
  const ofMakers: string[] = [];
  const ofPublishers: string[] = [];
  const around = outline.blocks.slice(Math.max(0, heading.index - 6), heading.index + 150);
  for (const [at, block] of around.entries()) {
    if (budget.isSpent()) break;
    if (
      block.region === 'navigation' ||
      block.region === 'footer' ||
      (block.hints & ~heading.hints & (hint.related | hint.opinions)) !== 0
    )
      continue;
    const written = block.text.length <= 100 ? labelled(block) : null;
    if (written === null) {
      const within = block.runs.length > 2 && block.text.length <= 300 ? labelledWithin(block) : null;
      if (within !== null) ofMakers.push(within);
      continue;
    }
    const isOfThing =
      written.isPlain &&
      written.value !== '' &&
      block.index > heading.index &&
      block.index <= heading.index + plainlyOf;
    const next = around[at + 1];
    const value = written.value.split(nextField, 1)[0] || (next ? (labelled(next)?.value ?? next.text) : '');
    if (isOfThing) plain.push(value);
    else (written.isPlain ? rows : written.isOfPublisher ? ofPublishers : ofMakers).push(value);
  }
  // What is called the brand is that, wherever the maker is told.
  const found = [...rows, ...ofMakers];
  const near = outline.blocks.slice(Math.max(0, heading.index - 6), heading.index + 12);
  for (const block of near) {
    const ofStore = block.text.length <= 80 && storeWords.test(block.text) ? store.exec(block.text) : null;
    if (ofStore) found.push(ofStore.slice(1).find((name) => name !== undefined) ?? '');
    for (const run of block.runs) {
      if ((run.hints & ~heading.hints & hint.brand) === 0 || block.region === 'navigation') continue;
      if ((run.hints & ~heading.hints & (hint.related | hint.tile)) !== 0) continue;
      // A name at the end of a sentence is that of who sells, or of whom something is said.
      if (block.text.length <= 80 && isNoName(block.text)) continue;
      const text = textWithin(run.element, 80);
      if (text !== '' && text.length <= 40 && comparable(text) !== comparable(heading.text)) found.push(text);
    }
  }
  for (const image of outline.images) {
    if (Math.abs(image.index - heading.index) > 6) continue;
    const link = Element.prototype.closest.call(image.element, 'a[href]');
    const isLinked = link !== null && leadsToBrand((attributeOf(link, 'href') ?? '').slice(0, 500));
    const isCalled = (image.hints & ~heading.hints & hint.brand) !== 0;
    // The logo of the site is called so as well: "navbar-brand".
    const isOfSite = (image.hints & ~heading.hints & (hint.navigation | hint.header)) !== 0;
    if (!isLinked && (!isCalled || isOfSite)) continue;
    const text = attributeOf(image.element, 'alt') ?? '';
    if (text.length <= 40 && comparable(text) !== comparable(heading.text)) found.push(text);
  }
  for (const text of linkedBrands(near, heading)) found.push(text);
  const named = besideHeading(heading);
  if (named !== null) found.push(named);
  const above = outline.blocks[heading.index - 1];
  if (above && above.heading !== null && isInAddressOf(above.text, heading.text, url)) found.push(above.text);
  found.push(...ofPublishers);
  const bare = (text: string) => text.replace(/^(?:brand|marque|marke|marca|merk)\s*:\s*/i, '');
  return { plain: plain.map(bare), others: found.map(bare) };
}

/** Words and pictures by the heading that lead to all of one maker, and the part of a heading that its own element calls a brand. */
function linkedBrands(near: readonly ShownBlock[], heading: ShownBlock): string[] {
  const found: string[] = [];
  const isOther = (text: string) => text !== '' && text.length <= 40 && comparable(text) !== comparable(heading.text);
  for (const run of near.includes(heading) ? heading.runs : []) {
    if (heading.runs.length < 2 || !isOwnBrand(run.element, heading.element)) continue;
    const text = textWithin(run.element, 80);
    if (isOther(text) && startsWithName(heading.text, text)) found.push(text);
  }
  const links = new Set(
    near.flatMap(({ region, runs }) => (region === 'navigation' ? [] : runs.map(({ link }) => link))),
  );
  for (const link of [...links].slice(0, maxLinks)) {
    if (!link || !leadsToBrand((attributeOf(link, 'href') ?? '').slice(0, 500))) continue;
    const text = textWithin(link, 80);
    if (isOther(text)) found.push(text);
  }
  return found;
}

/** Boxes beside the heading's that are asked for their names. */
const mostBeside = 5;

/** Who a box beside the heading that is named after brands leads to, though style hides it: shops keep it there for other pages. */
function besideHeading({ element }: ShownBlock): string | null {
  let box: Element | null = element;
  for (let step = 0; box && step < 2; step++) {
    let next: Element | null = nextElementOf(box);
    for (let seen = 0; next && seen < mostBeside; seen++) {
      if ((hintsIn(attributeOf(next, 'class') ?? '') & hint.brand) !== 0) {
        const link = Element.prototype.querySelector.call(next, 'a[href]');
        const text = link ? (textContentOf(link)?.trim() ?? '') : '';
        const path = comparable((attributeOf(link ?? next, 'href') ?? '').replace(/^.*\//, '').replaceAll('-', ' '));
        if (text !== '' && text.length <= 40 && path === comparable(text)) return text;
      }
      next = nextElementOf(next);
    }
    box = parentElementOf(box);
  }
  return null;
}

/** Whether a part of the address is a name, and then that of a thing: "/libra-striped-shirt". */
function isInAddressOf(maker: string, name: string, url: string): boolean {
  const words = comparable(maker).replaceAll(' ', '-');
  if (words === '' || maker.length > 30 || startsWithName(name, maker) || !URL.canParse(url)) return false;
  const start = comparable(name).split(' ', 1)[0];
  return new URL(url).pathname.toLowerCase().includes(`/${words}-${start}`);
}

/** So many boxes around a part of a heading are asked for their names. */
const mostAround = 3;

function isOwnBrand(element: Element, heading: Element): boolean {
  let box: Element | null = element;
  for (let step = 0; box && box !== heading && step < mostAround; step++) {
    const names = hintsIn(attributeOf(box, 'class') ?? '') | hintsIn(attributeOf(box, 'itemprop') ?? '');
    if ((names & hint.brand) !== 0) return true;
    box = parentElementOf(box);
  }
  return false;
}

/** Whether a name begins with another one, as whole words. */
function startsWithName(name: string, other: string): boolean {
  return `${comparable(name)} `.startsWith(`${comparable(other)} `);
}
