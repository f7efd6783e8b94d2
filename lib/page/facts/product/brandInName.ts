import type { PageSource } from '../../declared/pageSource';
import { hasPhraseOf, isPhraseOf } from '../../listedPhrases';
import { unicodePattern } from '../../unicodePattern';
import { comparable } from '../comparable';
import { hint } from '../outline/hints';
import type { ShownBlock } from '../outline/pageOutline';

/** Makers that many know, where their name is no common word; over lower case, as the next. */
const wellKnown =
  '|samsung|xiaomi|sony|philips|bosch|siemens|panasonic|huawei|lenovo|asus|hp|nokia|motorola|canon|nikon|dyson|miele|makita|dewalt|lego|playmobil|nintendo|adidas|nike|toyota|honda|bmw|audi|volkswagen|renault|peugeot|mercedes-benz|hyundai|nissan|skoda|škoda|volvo|mazda|casio|seiko|garmin|logitech|ikea|nivea|tefal|krups|delonghi|whirlpool|electrolux|kärcher|michelin|';
/** Things for those of another maker. */
const forOthers =
  '|case|cover|hoes|hülle|folie|coque|étui|funda|custodia|capa|etui|pouzdro|kryt|чехол|чохол|стекло|скло|ケース|保护壳|케이스|skal|deksel|kılıf|kuori|compatib|kompatib|совмест|';
const before = '|for|für|pour|para|per|voor|för|til|till|pro|do|dla|для|za|';
/** What is written in capitals, or in Latin letters among others, without being a name. */
const noNames =
  '|led|tv|usb|dvd|cd|ssd|hdd|hdmi|oled|qled|lcd|uv|gps|pc|pvc|mdf|xl|xxl|bbq|diy|wifi|bluetooth|android|smart|mini|pro|slim|oversize|premium|new|neu|set|top|sale|basic|bio|eco|';
/** Languages that write other words large too: nouns, or all words of a title. */
const ofLargeWords = /^(?:en|de)(?:-|$)/;

const mostWords = 8;
const mostBlocks = 1500;
const maxLength = 45;

/** Where a word stands on the page beside the name. */
interface Mentions {
  /** With how many different words it stands together, as the first or last of few. */
  readonly beside: number;
  /** In how many of them it ends what begins otherwise. */
  readonly behind: number;
  /** Whether a step of the way there is the step before and it. */
  readonly isStep: boolean;
  /** Whether that step, or words right by the heading, have it behind others or alone. */
  readonly isPlain: boolean;
}

/**
 * The maker that a thing's name names, where nothing says so plainly: a word of it that is written as no common word is, and that the page has
 * elsewhere too, as shops have the names of makers: by their categories, in the names of other things, in the address. Null where that is not sure.
 */
export function brandInName({ outline, url }: PageSource, language: string | null): string | null {
  const heading = outline.mainHeading;
  if (!heading || heading.text.length > 250) return null;
  const words = wordsIn(heading.text).slice(0, mostWords);
  const [first] = words;
  if (first === undefined) return null;
  const short = outline.blocks.slice(0, mostBlocks).filter((block) => isShort(block, heading));
  const slugs = slugsOf(url);
  const lower = words.map((word) => word.toLowerCase());
  const isForOther =
    lower.some((word) => isPhraseOf(before, word)) || hasPhraseOf(forOthers, heading.text.toLowerCase());
  for (const [at, word] of words.entries()) {
    if (isPhraseOf(noNames, lower[at] ?? '') || /\d/.test(word) || word.length < 2) continue;
    const isKnown = isPhraseOf(wellKnown, lower[at] ?? '') && !isForOther;
    const isForeign = isLatin(word) && words.findIndex(isLatin) === at && hasOtherLetters(heading.text);
    const isOfOwnShape = at === 0 && hasOwnShape(word, words.slice(1));
    if (!isKnown && !isForeign && !isOfOwnShape && !isLarge(word)) continue;
    const { beside, behind, isStep, isPlain } = mentionsOf(word, short, heading);
    const inAddress = slugs.some((slug) => slug.includes(lower[at] ?? ''));
    if (isKnown && beside > 0) return word;
    if (isForeign && (isStep || isPlain || beside > 1 || (inAddress && beside > 0) || isOfModel(words, at, slugs)))
      return word;
    if (isOfOwnShape && (isStep || beside > 2 || (inAddress && beside > 1))) return word;
    if (!isLarge(word)) continue;
    if (isStep && isPlain) return word;
    if (behind > 2 && !ofLargeWords.test(language ?? 'en') && writesOthersSmall(short)) return word;
  }
  return null;
}

const wordOfName = unicodePattern(String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}&'’.+-]*`, 'g');

function wordsIn(text: string): string[] {
  return text.match(wordOfName(text))?.map((word) => word.replace(/['’.+-]+$/, '')) ?? [];
}

function isLarge(word: string): boolean {
  const [letter = ''] = word;
  return letter !== letter.toLowerCase();
}

function isSmall(word: string): boolean {
  const [letter = ''] = word;
  return letter !== letter.toUpperCase();
}

function isLatin(word: string): boolean {
  return /^[A-Za-z]{2}/.test(word);
}

/** Whether a name is written in an alphabet that makers rarely write theirs in. */
function hasOtherLetters(name: string): boolean {
  return /[\u0370-\u1dff\u3040-\u9fff\uac00-\ud7af]{2}/.test(name);
}

/** Whether a word is written as names alone are, and the others are not: "VX penne", "boVolt", "nuvelo P3 Space". */
function hasOwnShape(word: string, others: readonly string[]): boolean {
  if (/^[A-Z][A-Z&]+$/.test(word)) return others.some((other) => /[a-z]{3}/.test(other));
  if (/^(?![ei][A-Z])[A-Za-z]+[a-z][A-Z]|^[a-df-hj-z][A-Z][a-z]/.test(word)) return true;
  return /^[a-z]{3}/.test(word) && others.filter(isLarge).length > 1 && !others.some(isSmall);
}

/** Whether a block is no more than the name of something else, or a part of this one's right by it. */
function isShort({ text, region, index }: ShownBlock, heading: ShownBlock): boolean {
  if (text.length > maxLength || region === 'footer' || index === heading.index) return false;
  return !heading.text.startsWith(text) || Math.abs(index - heading.index) <= besideHeading || !text.includes(' ');
}

/** Blocks between a heading and words that are right by it. */
const besideHeading = 1;

function mentionsOf(word: string, blocks: readonly ShownBlock[], heading: ShownBlock): Mentions {
  const wanted = comparable(word);
  const rests = new Set<string>();
  const behind = new Set<string>();
  let [isStep, isPlain, last] = [false, false, ''];
  for (const block of blocks) {
    const text = comparable(block.text);
    const isCrumb = (block.hints & hint.breadcrumb) !== 0;
    const before = last;
    if (isCrumb) last = text;
    if (!text.includes(wanted)) continue;
    const isEnd = text.endsWith(` ${wanted}`);
    if (text === wanted) {
      rests.add('');
      if (Math.abs(block.index - heading.index) <= besideHeading) isPlain = true;
    } else if (isEnd || text.startsWith(`${wanted} `)) {
      const rest = isEnd ? text.slice(0, -wanted.length).trim() : text.slice(wanted.length).trim();
      rests.add(rest);
      if (isEnd && block.text.includes(word)) behind.add(rest);
      if (isCrumb && rest === before) {
        isStep = true;
        if (isEnd && block.text.endsWith(word)) isPlain = true;
      }
    }
  }
  return { beside: rests.size, behind: behind.size, isStep, isPlain };
}

/** Whether short texts of a page begin their last words small, as far as those are no names. */
function writesOthersSmall(blocks: readonly ShownBlock[]): boolean {
  const ends = blocks.filter(({ text }) => text.includes(' ')).map(({ text }) => text.slice(text.lastIndexOf(' ') + 1));
  const small = ends.filter(isSmall);
  return small.length >= 4 && small.length > ends.length / 4;
}

/** The words of the parts of an address, from its end. */
function slugsOf(url: string): string[][] {
  if (!URL.canParse(url)) return [];
  const parts = new URL(url).pathname.toLowerCase().split('/').slice(-4);
  return parts.map((part) => part.split(/[-_.+]+/));
}

/** Whether a word stands right before a model's number, and the address begins with it too. */
function isOfModel(words: readonly string[], at: number, slugs: readonly (readonly string[])[]): boolean {
  const model = words[at + 1] ?? '';
  const isModel = model.length >= 4 && /\d/.test(model) && /^[A-Z]{2}/.test(model);
  return (
    isModel && /^[A-Z][a-z]{2}/.test(words[at] ?? '') && slugs.some(([start]) => start === words[at]?.toLowerCase())
  );
}
