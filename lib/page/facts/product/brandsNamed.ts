import type { PageSource } from '../../declared/pageSource';
import { isPhraseOf } from '../../listedPhrases';
import { attributeOf } from '../../untampered';
import { comparable } from '../comparable';
import { inLowerCase } from '../inLowerCase';
import { isLetter } from '../isLetter';
import { hint } from '../outline/hints';
import type { ShownBlock } from '../outline/pageOutline';
import { textWithin } from '../outline/textWithin';
import { pageTitles } from '../pageTitles';

/**
 * What is written in capitals, or in Latin letters among others, without being a name: for whom things are, what is said of them, lines of things
 * that are better known than their makers; as `comparable` has it.
 */
export const noNames =
  '|led|tv|usb|dvd|ssd|hdmi|oled|uv|gps|pc|pvc|xl|xxl|bluetooth|android|smart|mini|pro|slim|oversize|premium|new|neu|set|bio|eco|women|womens|women s|men|mens|men s|kids|kid s|baby|damen|herren|kinder|femme|homme|enfant|mujer|hombre|donna|uomo|dam|herr|sale|vintage|classic|iphone|ipad|macbook|galaxy|pixel|playstation|xbox|laptop|notebook|tablet|smartphone|smartwatch|monitor|gaming|wireless|';
const mostBlocks = 1500;
const mostWords = 3;
const maxLength = 80;
const longestName = 30;
/** Blocks around the heading that are about the thing itself. */
const nearby = 10;

/**
 * The maker that the first words of a thing's name name, or the line above it: where links, sentences or pictures of the page have those
 * words as they have no common word. Null where that is not sure.
 */
export function brandsNamed(source: PageSource, name: string): string | null {
  const { blocks, mainHeading: heading } = source.outline;
  if (!heading) return null;
  const first = name.split(/\s+/, mostWords).map((word) => word.replace(/[,;:：()]+$/, ''));
  const starts = first.map((_, at) => first.slice(0, first.length - at).join(' '));
  const above = blocks[heading.index - 1]?.text.trim() ?? '';
  return [...starts, above].find((words) => isMaker(words) && isTold(source, words, name, heading)) ?? null;
}

function isMaker(words: string): boolean {
  const bare = comparable(words);
  return bare.length > 1 && words.length <= longestName && !/^\d+$/.test(bare) && !isPhraseOf(noNames, bare);
}

/** Behind which a name is that of a maker: "All products by X". */
const ofMaker = '|of|from|by|von|marke|brand|marca|marque|merk|van|av|fra|fran|od|merkilta|от|';

/** What makers do: things, places and feasts are written large too, but do none of it. */
const acts = /^(?:['’]s [a-z]| (?:has )?(?:says|claims|makes|made|offers|promises|annonce|propose) )/;

function isTold(source: PageSource, words: string, name: string, heading: ShownBlock): boolean {
  const { outline, document } = source;
  const [wanted, lower, whole] = [comparable(words), inLowerCase(words), comparable(name)];
  const isSingle = !wanted.includes(' ');
  const [next = ''] = whole.slice(wanted.length + 1).split(' ', 1);
  const heads = new Set<string>();
  const tiles = new Set<string>();
  const links: string[] = [];
  let [isLinked, isAlike, isCrumb, acting, foreign] = [false, false, false, 0, 0];
  for (const block of outline.blocks.slice(0, mostBlocks)) {
    const { text, index } = block;
    const distance = Math.abs(index - heading.index);
    if (distance === 0) continue;
    if (distance <= nearby) foreign += hasOtherLetters.test(text) ? 1 : -1;
    const isShort = text.length <= maxLength;
    if (block.isLink && isShort) links.push(text);
    const places = placesOf(lower, inLowerCase(text));
    for (const at of places) {
      const end = at + lower.length;
      // What is written small anywhere is a common word, but in an address or a name for a network.
      const isInName = /[@#/._-]/.test(text.charAt(at - 1)) || /^(?:[@/_-]|\.[a-z])/.test(text.slice(end, end + 2));
      if (isLarge(words) && !isLarge(text.charAt(at)) && !isInName) return false;
      // Behind a word that is written small: no heading, and no beginning of a sentence.
      if (!isShort && /(?:^|\s)[^\sA-Z]\S*\s$/.test(text.slice(Math.max(0, at - 40), at)) && acts.test(text.slice(end)))
        acting++;
    }
    if (places.length === 0 || !isShort) continue;
    const own = comparable(text);
    const before = ` ${own}`.endsWith(` ${wanted}`) ? own.slice(0, -wanted.length).trim() : null;
    const isStep = (block.hints & hint.breadcrumb) !== 0;
    if (before !== null && distance <= nearby && block.region !== 'navigation' && !isStep) {
      const linked = block.runs.map(({ link }) => nameOfLink(link, wanted)).find((text) => text.endsWith(wanted)) ?? '';
      if (isPhraseOf(ofMaker, linked.slice(0, -wanted.length).trim().split(' ').at(-1) ?? '')) return true;
      // "by" stands before the link, too.
      if (linked === wanted && isPhraseOf(ofMaker, before.split(' ').at(-1) ?? '')) return true;
      isLinked ||= linked === wanted;
    }
    if (before === '') {
      isCrumb ||= isStep;
      isAlike ||= isSingle && (isStep || distance <= 2);
    } else if (before !== null) heads.add(before);
    else if (own.startsWith(`${wanted} `) && !own.startsWith(`${wanted} ${next}`)) tiles.add(own);
  }
  const titles = pageTitles(source);
  if (!`${whole} `.startsWith(`${wanted} `)) {
    const start = `${lower} ${inLowerCase(heading.text.split(/\s+/, 2).join(' '))}`;
    return (
      !isCrumb &&
      isLarge(words) &&
      !/[:：!?.]$/.test(words) &&
      titles.some((each) => inLowerCase(each).startsWith(start))
    );
  }
  if (wanted === whole) return false;
  if (!heading.isLink && nameOfLink(heading.runs[0]?.link, wanted) === wanted) return true;
  const isPictured = outline.images.some(({ element, index }) => {
    const alt = comparable(attributeOf(element, 'alt') ?? '');
    return Math.abs(index - heading.index) <= nearby && (alt === `${wanted} logo` || alt === `logo ${wanted}`);
  });
  if (isPictured || !isLarge(words)) return isPictured;
  // Kinds of things that have links by themselves as well: the maker has some of several.
  const kinds = new Set(heads.size > 2 ? links.map(comparable).filter((link) => heads.has(link)) : []);
  const isForeign = /^[a-z]{2}/i.test(words) && foreign > 0;
  const acted = isSingle && !document.documentElement.lang.startsWith('de') ? Math.min(2, acting) : 0;
  const ofMakers = (kinds.size > 1 ? 1 : 0) + (isForeign ? 1 : 0) + acted;
  const isTitled = titles.some((each) => each.split(/\s+[|–—·-]\s+/).some((part) => comparable(part) === wanted));
  // A number such as models have, close behind.
  const isModel = /^(?: \S+)?(?: \S+)? [a-z]+\d/.test(whole.slice(wanted.length));
  const ofAny = [isLinked, isAlike, isTitled, isSingle && (tiles.size > 1 || isModel)];
  return ofMakers > 0 && ofMakers + ofAny.filter(Boolean).length > 1;
}

/** What has letters in which makers rarely write their names. */
export const hasOtherLetters = /[\u0370-\u1dff\u3040-\u9fff\uac00-\ud7af]{2}/;

/** Whether a word begins with a capital. */
export function isLarge([letter = '']: string): boolean {
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

/** The words of a link where a part of its address is a name, or begins with it: "/velon", "/velon-x-b42", "?brand=velon"; else ''. */
function nameOfLink(link: Element | null | undefined, name: string): string {
  const href = link ? (attributeOf(link, 'href') ?? '').slice(0, 500).toLowerCase() : '';
  const isOfName = new RegExp(`[/=]${name.replaceAll(' ', '[-_+]?')}(?![a-z])`).test(href.replaceAll('%20', '-'));
  return link && isOfName ? comparable(textWithin(link, maxLength)) : '';
}
