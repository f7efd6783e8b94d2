import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { textsOf } from '../../declared/values';
import { attributeOf } from '../../untampered';
import { comparable } from '../comparable';
import type { Claim } from '../fact';
import { hint } from '../outline/hints';
import { textWithin } from '../outline/textWithin';

const maxLength = 60;
const label =
  /^(?:brand(?: name)?|by brand|make ?\/ ?manufacturer|make(?=\s?:)|manufacturer|maker|designer|marque|fabricant|marke|hersteller|marca|fabricante|marchio|produttore|merk|fabrikant|varumärke|tillverkare|merke|mærke|brand\/marke|valmistaja|merkki|brändi|marka|producent|značka|výrobce|márka|gyártó|бренд|марка|производитель|торговая марка|виробник|ブランド|メーカー|品牌|브랜드|제조사|מותג|יצרן|الماركة|العلامة التجارية|μάρκα|κατασκευαστής|brand name|thương hiệu|merek)\s*[:：]?\s*(.*)$/iu;

/** What is put where a shop knows no brand. */
const none =
  /^(?:n\/?a|no brand|unbranded|generic|none|null|undefined|unknown|default|sans marque|does not apply|keine angabe|ohne marke|brand|markenlos|нет бренда|-+)$/i;

/** Who makes the product: as declared, as a labelled line or a named element near the heading says. */
export function readBrand(source: PageSource, item: DeclaredItem | null): Claim<string>[] {
  const claims: Claim<string>[] = [];
  const add = (written: string, from: Claim<string>['source']) => {
    const value = written
      .replace(/^(?:by|von|par|de|da|von der marke)\s+(?=\p{Lu})/u, '')
      .replace(/[\s:]+$/, '')
      .trim();
    if (value !== '' && value.length <= maxLength && !none.test(value) && !/^https?:|^\d+$/.test(value))
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
    const written = block.text.length <= 100 ? label.exec(block.text) : null;
    if (written) found.push(written[1] || (around[at + 1]?.text ?? ''));
  }
  const near = outline.blocks.slice(Math.max(0, heading.index - 6), heading.index + 12);
  for (const block of near) {
    for (const run of block.runs) {
      if ((run.hints & ~heading.hints & hint.brand) === 0 || block.region === 'navigation') continue;
      if ((run.hints & ~heading.hints & hint.related) !== 0) continue;
      const text = textWithin(run.element, 80);
      if (text !== '' && text.length <= 40 && comparable(text) !== comparable(heading.text)) found.push(text);
    }
  }
  for (const image of outline.images) {
    if (Math.abs(image.index - heading.index) > 6 || (image.hints & ~heading.hints & hint.brand) === 0) continue;
    const text = attributeOf(image.element, 'alt') ?? '';
    if (text.length <= 40 && comparable(text) !== comparable(heading.text)) found.push(text);
  }
  return found.map((text) => text.replace(/^(?:brand|marque|marke|marca|merk)\s*:\s*/i, ''));
}
