import type { PageSource } from '../../declared/pageSource';
import { isPhraseOf } from '../../listedPhrases';
import { attributeOf } from '../../untampered';
import { comparable } from '../comparable';
import { inLowerCase } from '../inLowerCase';
import { isLetter } from '../isLetter';
import { hint } from '../outline/hints';
import type { PageOutline, ShownBlock } from '../outline/pageOutline';
import { textWithin } from '../outline/textWithin';
import { pageTitles } from '../pageTitles';

/** For whom things are, and what is said of them or of their line in their names, in capitals as makers are; as `comparable` has it. */
const noMakers =
  '|women|woman|womens|women s|men|man|mens|men s|kids|kid s|kids s|boys|girls|unisex|baby|damen|herren|kinder|femme|homme|enfant|mujer|hombre|ninos|donna|uomo|bambini|dames|heren|dam|herr|dame|barn|sale|soldes|outlet|bestseller|exclusive|new|neu|nouveau|vintage|classic|original|organic|premium|set|the|der|die|das|le|la|les|el|los|il|buy|kaufen|led|tv|usb|bluetooth|iphone|ipad|macbook|galaxy|pixel|redmi|playstation|xbox|thinkpad|kindle|laptop|notebook|tablet|smartphone|smartwatch|monitor|powerbank|router|webcam|gaming|smart|wireless|';
const mostBlocks = 1500;
const mostWords = 3;
const maxLength = 80;
/** Blocks around the heading that are about the thing itself. */
const nearby = 10;

/**
 * The maker that the first words of a thing's name name, or the word that stands above it: where links, sentences or pictures of the page
 * have those words as they have no common word. Null where that is not sure.
 */
export function brandsNamed(source: PageSource, name: string): string | null {
  const { outline } = source;
  const heading = outline.mainHeading;
  if (!heading) return null;
  const written = name.split(/\s+/, mostWords).map((word) => word.replace(/[,;:：()]+$/, ''));
  for (let count = written.length; count > 0; count--) {
    const words = written.slice(0, count).join(' ');
    if (isMaker(words) && comparable(words) !== comparable(name) && isTold(source, words, name, heading)) return words;
  }
  return wordAbove(source, heading);
}

function isMaker(words: string): boolean {
  const bare = comparable(words);
  return bare.length > 1 && words.length <= 30 && !/^\d+$/.test(bare) && !isPhraseOf(noMakers, bare);
}

/** Behind which a name is that of a maker: "All products by X". */
const ofMaker =
  '|of|from|by|von|vom|marke|brand|da|marca|marque|merk|van|av|af|fra|fran|od|marki|znacky|merkilta|marke|mærke|от|бренда|';

function isTold(source: PageSource, words: string, name: string, heading: ShownBlock): boolean {
  const { outline } = source;
  const [wanted, lower] = [comparable(words), inLowerCase(words)];
  const isSingle = !wanted.includes(' ');
  const [next = ''] = comparable(name)
    .slice(wanted.length + 1)
    .split(' ', 1);
  const [first] = heading.runs;
  const link = heading.isLink ? null : first?.link;
  const heads = new Set<string>();
  const tiles = new Set<string>();
  let [isLinked, isAlike, isSigned, acts] = [false, false, false, 0];
  for (const block of outline.blocks.slice(0, mostBlocks)) {
    const { text, hints, index, region } = block;
    const distance = Math.abs(index - heading.index);
    const places = distance === 0 ? [] : placesOf(lower, inLowerCase(text));
    // What is written small anywhere is a common word.
    if (isSmallIn(text, places, words)) return false;
    const isShort = text.length <= maxLength;
    for (const at of places) {
      const behind = text.slice(at + lower.length, at + lower.length + 40);
      if (/^\s?[®™]/.test(behind)) isSigned = true;
      if (!isShort && isSingle && isActing(text.slice(Math.max(0, at - 40), at), behind)) acts++;
    }
    if (places.length === 0 || !isShort) continue;
    const own = comparable(text);
    const before = ` ${own}`.endsWith(` ${wanted}`) ? own.slice(0, -wanted.length).trim() : null;
    const isCrumb = (hints & hint.breadcrumb) !== 0;
    if (before !== null && distance <= nearby && region !== 'navigation' && !isCrumb) {
      const way = block.runs.find((run) => run.link && leadsTo(run.link, wanted))?.link;
      const linked = way ? comparable(textWithin(way, maxLength)) : '';
      if (isPhraseOf(ofMaker, linked.slice(0, -wanted.length).trim().split(' ').at(-1) ?? '')) return true;
      if (linked === wanted) isLinked = true;
    }
    if (before === '') isAlike ||= isSingle && (isCrumb || distance <= 2);
    else if (before !== null) heads.add(before);
    else if (isSingle && own.startsWith(`${wanted} `) && !own.startsWith(`${wanted} ${next}`)) tiles.add(own);
  }
  if (link && leadsTo(link, wanted) && comparable(textWithin(link, maxLength)) === wanted) return true;
  if (isPictured(outline, wanted, heading)) return true;
  if (!isLarge(words)) return false;
  const ofMakers = [
    isSigned,
    heads.size > 2 && standAlone(outline, heads),
    /^[a-z]{2}/i.test(words) && isOfOtherLetters(outline, heading),
    ...(/^de/.test(source.document.documentElement.lang) ? [] : [acts > 0, acts > 1]),
  ].filter(Boolean).length;
  const ofAny = [
    isLinked,
    isAlike,
    tiles.size > 1,
    isSingle && /^[a-z]+\d/.test(next),
    pageTitles(source).some((title) => title.split(/\s+[|–—·-]\s+/).some((part) => comparable(part) === wanted)),
  ].filter(Boolean).length;
  return ofMakers > 0 && ofMakers + ofAny > 1;
}

function isPictured({ images }: PageOutline, wanted: string, heading: ShownBlock): boolean {
  return images.some(({ element, index }) => {
    if (Math.abs(index - heading.index) > nearby / 2) return false;
    const alt = attributeOf(element, 'alt') ?? '';
    return /\blogo\b/i.test(alt) && comparable(alt.replace(/\blogo\b/i, '')) === wanted;
  });
}

/** Whether two of the words that stand before a name are links by themselves as well: kinds of things, of which the maker has some. */
function standAlone({ blocks }: PageOutline, heads: ReadonlySet<string>): boolean {
  const alone = new Set<string>();
  for (const { text, isLink } of blocks.slice(0, mostBlocks)) {
    if (isLink && text.length <= maxLength && heads.has(comparable(text))) alone.add(comparable(text));
  }
  return alone.size > 1;
}

function isOfOtherLetters({ blocks }: PageOutline, { index }: ShownBlock): boolean {
  const around = blocks.slice(Math.max(0, index - 3 * nearby), index + 3 * nearby);
  return around.filter(({ text }) => hasOtherLetters.test(text)).length > around.length / 2;
}

function isSmallIn(text: string, places: readonly number[], words: string): boolean {
  return (
    isLarge(words) && places.some((at) => !isLarge(text.slice(at, at + 2)) && !isOfAddress(text, at, words.length))
  );
}

/** Letters in which makers rarely write their names. */
const hasOtherLetters = /[\u0370-\u1dff\u3040-\u9fff\uac00-\ud7af]{2}/;

function isLarge([letter = '']: string): boolean {
  return letter !== letter.toLowerCase();
}

/** So many times a text is asked for words. */
const mostPlaces = 20;

/** Where whole words stand in a text, both in lower case. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < mostPlaces; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text, at - 1) && !isLetter(text, at + words.length)) places.push(at);
  }
  return places;
}

/** Whether a word is a part of an address or of a name for a network: "velon.com", "@velon", "#velon". */
function isOfAddress(text: string, at: number, length: number): boolean {
  return /[@#/._-]/.test(text.charAt(at - 1)) || /^(?:[@/_-]|\.[a-z])/.test(text.slice(at + length, at + length + 2));
}

/** What makers do: things, places and feasts are written large too, but do none of it. */
const acts =
  /^(?:['’]s\s+\p{Ll}|\s(?:also |has |have |a )?(?:says?|said|claims?|makes?|made|offers?|launched|announced?|promises|designed|released|calls|uses|annonce|propose|promet|assure|anuncia|promete|propone)\s)/u;

/** Whether a word with a capital acts within a sentence: "the app that Velon promises", "as with Velon's last one". */
function isActing(before: string, behind: string): boolean {
  const [previous = ''] = /\S+(?=\s$)/.exec(before) ?? [];
  return previous !== '' && !isLarge(previous) && acts.test(behind);
}

/** Whether a part of a link's address is a name, or begins with it: "/velon", "/velon-x-b42", "?brand=velon". */
function leadsTo(link: Element, name: string): boolean {
  const href = (attributeOf(link, 'href') ?? '').slice(0, 500).toLowerCase();
  return new RegExp(`[/=]${name.replaceAll(' ', '[-_+]?')}(?![a-z])`).test(href.replaceAll('%20', '-'));
}

/** A short line right above the heading that the title has right before the heading's words: "VELON" over "Running Shoes". */
function wordAbove(source: PageSource, heading: ShownBlock): string | null {
  const { blocks } = source.outline;
  const above = blocks[heading.index - 1];
  if (!above || above.text.length > 30 || above.region === 'navigation' || (above.hints & hint.breadcrumb) !== 0)
    return null;
  const text = above.text.trim();
  const start = inLowerCase(`${text} ${heading.text.split(/\s+/, 2).join(' ')}`);
  if (
    !isMaker(text) ||
    !isLarge(text) ||
    /[:：!?.]$/.test(text) ||
    !pageTitles(source).some((title) => inLowerCase(title).startsWith(start))
  )
    return null;
  const wanted = comparable(text);
  const isCommon = blocks.slice(0, mostBlocks).some((block) => {
    if (block === above || !block.text.toLowerCase().includes(text.toLowerCase())) return false;
    const places = placesOf(inLowerCase(text), inLowerCase(block.text));
    return (
      isSmallIn(block.text, places, text) ||
      ((block.hints & hint.breadcrumb) !== 0 && comparable(block.text) === wanted)
    );
  });
  return isCommon ? null : text;
}
