import { isPhraseOf } from '../../listedPhrases';
import { attributeOf } from '../../untampered';
import { comparable } from '../comparable';
import { inLowerCase } from '../inLowerCase';
import { withoutSeams } from './joinTexts';
import type { PageOutline, ShownBlock, TextRun } from './pageOutline';
import { partOfHeading, withHeading } from './withHeading';

const maxLength = 30;
/** "70%" may as well be cocoa. */
const saved = /^[-–−]\s?\d{1,2}\s?%|^\d{1,2}\s?% (?:off|rabatt)$/i;
/** "SKU: 44-2210", "Art.-Nr. 4422", "(Réf. B12)"; over lower case. */
const number =
  /^[([]?(?:sku|art|item|ref|réf|cod|cód|kód|kod|mpn|ean|арт|код|κωδικ)[^\s\d.:#№-]*(?:[.:#№-]+|\s(?:n[or]|n°|№))\D{0,10}\d[^\s()]*[)\]]?$|^sku[^\d]{0,6}\d\S*$/;
/** As `comparable` has it. */
const words =
  '|new|new in|new arrival|neu|neuheit|nouveau|nouveaute|nuevo|nueva|novedad|nuovo|novita|novo|nova|novidade|nieuw|ny|nyhet|nyhed|uusi|nowosc|novinka|yeni|новинка|хит|хит продаж|新品|新着|新商品|bestseller|best seller|topseller|top seller|sale|hot|hit|top|angebot|aktion|promo|promotion|oferta|offerta|aanbieding|exclusive|exclusif|акция|скидка|распродажа|online only|limited|';

/** An outline whose main heading is without what stands before or behind the name in elements of their own: that it is new or reduced, its number. */
export function withoutBadges(outline: PageOutline, titles: readonly string[]): PageOutline {
  const heading = outline.mainHeading;
  if (!heading || heading.runs.length < 2) return outline;
  const said = titles.map(comparable);
  if (said.some((title) => title.includes(comparable(heading.text)))) return outline;
  const mainHeading = withoutLast(withoutFirst(heading, said), said);
  return mainHeading === heading ? outline : withHeading(outline, mainHeading);
}

function withoutFirst(heading: ShownBlock, said: readonly string[]): ShownBlock {
  const [first, second] = heading.runs;
  if (!first || !second) return heading;
  const left = partOfHeading(heading, second.start, heading.joined.length);
  return isBadge(heading.joined.slice(0, second.start), [first], heading, left, said) ? left : heading;
}

function withoutLast(heading: ShownBlock, said: readonly string[]): ShownBlock {
  for (const [at, { start }] of heading.runs.entries()) {
    if (at === 0) continue;
    const left = partOfHeading(heading, 0, start);
    if (isBadge(heading.joined.slice(start), heading.runs.slice(at), heading, left, said)) return left;
  }
  return heading;
}

function isBadge(
  joined: string,
  runs: readonly TextRun[],
  { element }: ShownBlock,
  left: ShownBlock,
  said: readonly string[],
): boolean {
  const text = withoutSeams(joined).trim();
  if (text.length > maxLength || comparable(left.text).length < 3 || runs.some((run) => run.element === element))
    return false;
  if (saved.test(text) || number.test(inLowerCase(text))) return true;
  const isNamed = runs.some((run) =>
    /badge|label|flag|sticker|ribbon|\btag\b/i.test(attributeOf(run.element, 'class') ?? ''),
  );
  const isTold = said.some((title) => title.includes(comparable(left.text)));
  // "New" begins names as well: the titles have those.
  return [isNamed, isTold, isPhraseOf(words, comparable(text))].filter(Boolean).length > 1;
}
