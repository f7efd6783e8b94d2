import { everyItem } from '../../declared/everyItem';
import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { isOfType, textOf, textsOf } from '../../declared/values';
import { hasPhraseOf, isPhraseOf } from '../../listedPhrases';
import { comparable } from '../comparable';
import { inLowerCase } from '../inLowerCase';
import { isEvent, standingItems } from '../mainItem';
import { pageTitles } from '../pageTitles';
import { copyrightNames } from '../site/readSiteName';
import { isLarge } from './brandsNamed';

/** How those who make things call the shop that is theirs; over lower case. */
const official =
  '|official site|official website|official web site|official store|official shop|official online|official outlet|site officiel|boutique officielle|offizieller|offizielle website|offizielle seite|tienda oficial|web oficial|sitio oficial|sito ufficiale|negozio ufficiale|store ufficiale|shop ufficiale|loja oficial|site oficial|officiële|oficjalny sklep|oficjalna strona|officiell|offisiell|officiel |virallinen|oficiální|';

/** What those lead to whose things others sell too; as `comparable` has it, as the next. */
const whereSold =
  '|stockists|our stockists|find a stockist|where to buy|find a retailer|find a dealer|become a stockist|handlersuche|handler finden|handler werden|bezugsquellen|revendeurs|trouver un revendeur|devenir revendeur|ou acheter|donde comprar|distribuidores|rivenditori|onde comprar|verkooppunten|aterforsaljare|forhandlere|jalleenmyyjat|gdzie kupic|где купить|取扱店|';
/** What shops lead to that sell what others make. */
const brandLists =
  '|brands|our brands|all brands|shop by brand|brands a z|designers|marken|alle marken|marken a z|marques|nos marques|toutes les marques|marcas|todas las marcas|todas as marcas|marche|marchi|brand|merken|varumarken|marki|producenci|znacky|merker|maerker|merkit|markalar|бренды|бренди|производители|ブランド|ブランド一覧|品牌|브랜드|hersteller|manufacturers|';
const longestLink = 30;
const mostBlocks = 1500;

/**
 * The name of a shop that sells what it makes itself, where nothing says who made a thing: by what it declares and calls itself, or by the name of
 * the thing. Null where that is not sure.
 */
export function ownLabel(source: PageSource, item: DeclaredItem | null, siteName: string | null): string | null {
  const heading = source.outline.mainHeading;
  if (siteName === null || heading === null || (item && isEvent(item))) return null;
  const site = comparable(siteName);
  if (site === '' || comparable(heading.text) === site) return null;
  const started = [siteName, ...copyrightNames(source)].find((name) => beginsWith(heading.text, name));
  if (started !== undefined && isNameOnly(started, source)) return started;
  return isDeclaredMaker(source, site) || isCalledMaker(source, site) ? siteName : null;
}

function beginsWith(text: string, name: string): boolean {
  const [whole, start] = [comparable(text), comparable(name)];
  return start.length > 2 && whole.startsWith(`${start} `) && isLarge(name);
}

/** Whether no block has a name as a word that is written small. */
function isNameOnly(name: string, { outline }: PageSource): boolean {
  const word = ` ${name.toLowerCase()} `;
  return !outline.blocks.slice(0, mostBlocks).some(({ text }) => ` ${text} `.includes(word));
}

const organizationTypes = new Set(['Organization', 'Corporation', 'OnlineStore', 'Store', 'Brand']);

/** Whether the shop is declared to be a brand, or all that the page declares a brand of is of it. */
function isDeclaredMaker(source: PageSource, site: string): boolean {
  const isSite = (name: string) => comparable(name) === site;
  const organizations = standingItems(source).filter((each) => isOfType(each, organizationTypes));
  const isBrand = organizations.some(
    (each) => isSite(textOf(each, 'name')) && (each.types.includes('Brand') || textsOf(each, 'brand').some(isSite)),
  );
  if (isBrand && organizations.flatMap((each) => textsOf(each, 'brand')).every(isSite)) return true;
  const brands = everyItem(source.declared, source.budget)
    .filter((each) => each.types.includes('Product'))
    .flatMap((each) => textsOf(each, 'brand'));
  return brands.length > 1 && brands.every(isSite);
}

/** Whether the shop calls itself that of the maker, or says who else sells its things; and leads to no list of brands. */
function isCalledMaker(source: PageSource, site: string): boolean {
  const { outline, budget, meta } = source;
  const said = [...pageTitles(source), ...(meta.get('og:site_name') ?? []), ...(meta.get('description') ?? [])];
  let isMaker = said.some((text) => hasPhraseOf(official, inLowerCase(text)) && comparable(text).includes(site));
  for (const { region, runs, joined } of outline.blocks.slice(0, mostBlocks)) {
    if (budget.isSpent()) return false;
    if (region === 'main') continue;
    for (const [at, { link, start }] of runs.entries()) {
      const text = link ? joined.slice(start, runs[at + 1]?.start) : '';
      if (text === '' || text.length > longestLink) continue;
      const words = comparable(text);
      if (isPhraseOf(brandLists, words)) return false;
      isMaker ||= isPhraseOf(whereSold, words);
    }
  }
  return isMaker;
}
