import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { textsOf } from '../../declared/values';
import { hasPhraseOf, isPhraseOf, phraseAtStart } from '../../listedPhrases';
import { unicodePattern } from '../../unicodePattern';
import { attributeOf } from '../../untampered';
import { comparable } from '../comparable';
import type { Claim } from '../fact';
import { inLowerCase } from '../inLowerCase';
import { hint, hintsIn } from '../outline/hints';
import type { ShownBlock } from '../outline/pageOutline';
import { textWithin } from '../outline/textWithin';

const maxLength = 60;
/** Over lower case; longer ones before those that begin them. */
const labels =
  '|brand name|brand|by brand|make / manufacturer|make/ manufacturer|make /manufacturer|make/manufacturer|make|manufacturer|maker|designer|marque|fabricante|fabricant|marke|hersteller|marca|marchio|produttore|merkki|merk|fabrikant|varumärke|tillverkare|merke|mærke|valmistaja|brändi|marka|producent|značka|výrobce|márka|gyártó|бренд|марка|производитель|торговая марка|виробник|ブランド|メーカー|品牌|브랜드|제조사|מותג|יצרן|الماركة|العلامة التجارية|μάρκα|κατασκευαστής|thương hiệu|merek|';

/** What stands behind such a label, '' where that is all; null where there is none. */
function labelled(text: string): string | null {
  const lower = inLowerCase(text);
  const label = phraseAtStart(labels, lower, (phrase, rest) => phrase !== 'make' || /^\s?:/.test(rest));
  const [, written] = label === undefined ? [] : (/^\s*[:：]?\s*(.*)$/.exec(lower.slice(label.length)) ?? []);
  return written === undefined ? null : text.slice(text.length - written.length);
}

/** What is put where a shop knows no brand. */
const none =
  '|n/a|na|no brand|unbranded|generic|none|null|undefined|unknown|default|sans marque|does not apply|keine angabe|ohne marke|brand|markenlos|нет бренда|';

function isNone(value: string): boolean {
  return isPhraseOf(none, value.toLowerCase()) || /^-+$/.test(value);
}

/** The way to all that a maker sells, as marketplaces write it: "Visit the Klafti Store". */
const store =
  /^(?:visit the (.+?) store|besuche den (.+?)[ -](?:store|shop)|(?:visiter|visitez) la boutique (.+)|visit(?:a|ar) la (?:tienda|store) (?:de )?(.+)|visita lo store (?:di )?(.+)|bezoek de (.+?)[ -](?:store|winkel)|bezoek de store van (.+)|odwiedź sklep (.+)|besök (.+?)[ -](?:store|butiken)|visit[ea]r? a loja (?:da )?(.+)|(.+?) store['’]?[uıi] ziyaret edin|(.+?)のストアを表示)$/iu;

/** One of which is in each of these. */
const storeWords = /store|shop|boutique|tienda|winkel|sklep|butiken|loja|ストア/i;

/** Segments of addresses that lead to all that a maker sells, right before or with its name. */
const brandAddress =
  /[/?&](?:brands?|marques?|marken?|hersteller|marcas?|fabricantes?|marchi[oe]?|merk(?:en)?|varumarken?|maerker?|merker?|producent(?:zy)?|manufacturers?|vendors?|designers?|znacky?|brend|torgovaya-marka)[/=](?!$)/i;
/** One of which is in each of these. */
const brandStems =
  '|brand|marque|mark|hersteller|marca|fabricant|marchi|merk|maerk|producent|manufactur|vendor|designer|znack|brend|';
const maxLinks = 40;

function leadsToBrand(href: string): boolean {
  return hasPhraseOf(brandStems, href.toLowerCase()) && brandAddress.test(href);
}

const byBefore = unicodePattern(String.raw`^(?:by|von|par|de|da|von der marke)\s+(?=[\p{Lu}])`);

/** Who makes the product: as declared, as a labelled line or a named element near the heading says. */
export function readBrand(source: PageSource, item: DeclaredItem | null): Claim<string>[] {
  const claims: Claim<string>[] = [];
  const add = (written: string, from: Claim<string>['source']) => {
    const value = written
      .replace(byBefore(written), '')
      .replace(/[\s:]+$/, '')
      .trim();
    if (value !== '' && value.length <= maxLength && !isNone(value) && !/^https?:|^\d+$/.test(value))
      claims.push({ value, source: from });
  };
  if (item) for (const text of textsOf(item, 'brand')) add(text, item.source);
  for (const name of ['product:brand', 'og:brand', 'brand', 'twitter:data:brand']) {
    for (const text of source.meta.get(name) ?? []) add(text, name.includes(':') ? 'openGraph' : 'meta');
  }
  for (const text of shownBrands(source)) add(text, 'visible');
  if (item) for (const text of textsOf(item, 'manufacturer')) add(text, item.source);
  return claims;
}

function shownBrands({ outline, budget }: PageSource): string[] {
  const heading = outline.mainHeading;
  if (!heading) return [];
  const found: string[] = [];
  const around = outline.blocks.slice(Math.max(0, heading.index - 6), heading.index + 150);
  for (const [at, block] of around.entries()) {
    if (budget.isSpent()) break;
    if (
      block.region === 'navigation' ||
      block.region === 'footer' ||
      (block.hints & ~heading.hints & (hint.related | hint.opinions)) !== 0
    )
      continue;
    const written = block.text.length <= 100 ? labelled(block.text) : null;
    if (written !== null) found.push(written || (around[at + 1]?.text ?? ''));
  }
  const near = outline.blocks.slice(Math.max(0, heading.index - 6), heading.index + 12);
  for (const block of near) {
    const ofStore = block.text.length <= 80 && storeWords.test(block.text) ? store.exec(block.text) : null;
    if (ofStore) found.push(ofStore.slice(1).find((name) => name !== undefined) ?? '');
    for (const run of block.runs) {
      if ((run.hints & ~heading.hints & hint.brand) === 0 || block.region === 'navigation') continue;
      if ((run.hints & ~heading.hints & (hint.related | hint.tile)) !== 0) continue;
      const text = textWithin(run.element, 80);
      if (text !== '' && text.length <= 40 && comparable(text) !== comparable(heading.text)) found.push(text);
    }
  }
  for (const image of outline.images) {
    if (Math.abs(image.index - heading.index) > 6 || (image.hints & ~heading.hints & hint.brand) === 0) continue;
    const text = attributeOf(image.element, 'alt') ?? '';
    if (text.length <= 40 && comparable(text) !== comparable(heading.text)) found.push(text);
  }
  for (const text of linkedBrands(near, heading)) found.push(text);
  return found.map((text) => text.replace(/^(?:brand|marque|marke|marca|merk)\s*:\s*/i, ''));
}

/** Words and pictures by the heading that lead to all of one maker, and the part of a heading that its own element calls a brand. */
function linkedBrands(near: readonly ShownBlock[], heading: ShownBlock): string[] {
  const found: string[] = [];
  const isOther = (text: string) => text !== '' && text.length <= 40 && comparable(text) !== comparable(heading.text);
  for (const run of near.includes(heading) ? heading.runs : []) {
    if (heading.runs.length < 2 || !isOwnBrand(run.element)) continue;
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

function isOwnBrand(element: Element): boolean {
  return (
    ((hintsIn(attributeOf(element, 'class') ?? '') | hintsIn(attributeOf(element, 'itemprop') ?? '')) & hint.brand) !==
    0
  );
}

/** Whether a name begins with another one, as whole words. */
function startsWithName(name: string, other: string): boolean {
  return `${comparable(name)} `.startsWith(`${comparable(other)} `);
}
