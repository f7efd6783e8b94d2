import type { Budget } from '../budget';
import type { PageSource } from '../declared/pageSource';
import { readDateText } from '../facts/article/dateText';
import { isAged } from '../facts/article/isAged';
import { whoseAddress } from '../facts/article/profileAddress';
import { comparable, coverage } from '../facts/comparable';
import { inLowerCase } from '../facts/inLowerCase';
import { letters } from '../facts/letters';
import { asciiDigits } from '../facts/money/numberText';
import { hint } from '../facts/outline/hints';
import type { ShownBlock, ShownMark } from '../facts/outline/pageOutline';
import { isScoreBeside, mayBeScore, scoreInPercent } from '../facts/rating/scoreInPercent';
import { lazily } from '../lazily';
import { hasPhraseOf, isPhraseOf, phraseAtStart } from '../listedPhrases';
import { unicodePattern } from '../unicodePattern';
import { attributeOf, elementsNamed, parentElementOf, selectAll, titleOf } from '../untampered';
import { createDataCount } from './countsData';
import { type FieldSigns, fieldSigns } from './fieldSigns';
import { isBuyForm } from './isBuyForm';
import { kindsOfWords, saysOnSale, testedInYear, type WordKind } from './kindWords';
import { plainWords } from './plainWords';
import {
  applyWords,
  buyWord,
  buyWords,
  checkoutWords,
  dataWords,
  enquiryWords,
  helpedWords,
  listWords,
  saysListCount,
  verdictWords,
} from './shopWords';

/** What a page shows, as far as it tells what the page is. */
export interface ShownSigns extends FieldSigns {
  /** What title and main heading are about, 2 where it is all they say, 1 where it is part of it. */
  readonly title: ReadonlyMap<WordKind, 1 | 2>;
  readonly heading: ReadonlyMap<WordKind, 1 | 2>;
  /** Whether the title says that something is for sale. */
  readonly isOnSale: boolean;
  /** Whether the title or a heading repeats what was searched for. */
  readonly echoesQuery: boolean;
  /** Whether the address ends with what stands in the search field, and the title repeats it. */
  readonly echoesField: boolean;
  /** Prices in the matter of the page, and the most of them that look the same. */
  readonly prices: number;
  readonly likePrices: number;
  /** Whether the first one below the main heading looks like others. */
  readonly startsWithLikes: boolean;
  /** Whether one that looks like no other stands right behind the main heading. */
  readonly hasLeadPrice: boolean;
  /** Whether the first one below the main heading is that of a thing with a name and a page of its own. */
  readonly startsWithTile: boolean;
  /** Whether what is for sale stands under a heading behind much that there is to read: what a shop's writings end with. */
  readonly isSoldBelow: boolean;
  /** Ways to put something into the basket, and the most of them that look the same. */
  readonly buys: number;
  readonly likeBuys: number;
  /** Whether one that looks like no other stands right behind the main heading, as the lead price does. */
  readonly hasLeadBuy: boolean;
  /** Ways to enter into a contract or to ask for an offer. */
  readonly applies: number;
  /** Ways to ask who sells for a price, for a visit or whether the thing is to be had. */
  readonly enquiries: number;
  /** Data that are told of a thing: rows of a table, terms with what they mean. */
  readonly data: number;
  /** Whether a heading in the matter says that data are told. */
  readonly isDataHeaded: boolean;
  /** Whether the title says that data are told. */
  readonly isOfData: boolean;
  /** How often it asks whether it was of help: those who help do so once, opinions each time. */
  readonly asksIfHelped: number;
  /** Whether the way to the page ends with its main heading. */
  readonly isLastStep: boolean;
  /** Whether a number of a book stands there. */
  readonly isBook: boolean;
  /** Whether a step of the way there is the account. */
  readonly isInAccount: boolean;
  /** Whether words stand there that a basket alone has. */
  readonly hasBasketWords: boolean;
  /** Whether a heading is such as judgements have: pros and cons, a verdict. */
  readonly hasVerdict: boolean;
  /** Whether such a heading stands right above a mark that who wrote gives. */
  readonly isMarked: boolean;
  /** Whether a score in percent stands near the main heading beside how many gave it. */
  readonly isScored: boolean;
  /** Whether the heading says that something was tested, and the text how many of it: "Kindersitz-Test 2018", "18 Kindersitze". */
  readonly testsSeveral: boolean;
  /** Whether a link or button begins with a word for buying, whatever it buys: "Buy on Velomarkt". */
  readonly buysElsewhere: boolean;
  /** Ways to sort or narrow a list, whether it says how long it is, and whether it goes on on a further page. */
  readonly listTools: number;
  readonly hasListCount: boolean;
  readonly isPaged: boolean;
  /** Characters in paragraphs of the matter, links not counted; and of all its text. */
  readonly prose: number;
  readonly text: number;
  /** Share of the blocks of the matter that are links. */
  readonly linkShare: number;
  readonly links: number;
  readonly headings: number;
  /** Headings that end with a question mark. */
  readonly questions: number;
  readonly hasByline: boolean;
  readonly hasDate: boolean;
  /** Whether words near the heading say who wrote it and on which day. */
  readonly isSigned: boolean;
  /** Paragraphs in places that are named after reviews or comments. */
  readonly opinions: number;
  readonly ratings: number;
  /** Lines that name a member by a link and tell when that one wrote. */
  readonly posts: number;
}

const maxBlocks = 2500;
/** So many are looked at even where the time is up. */
const fewestBlocks = 300;
const maxButtonLength = 45;
const maxPriceLength = 160;
/** Different short texts that are looked at: buttons repeat themselves. */
const maxTexts = 600;
/** Blocks from the top in which a list says how long it is and how it can be sorted. */
const maxTop = 600;
const maxLeadDistance = 60;
/** A page of so few blocks has nothing beside its matter. */
const few = 12;

const maxBylineLength = 200;
/** Characters of prose between the heading and what is for sale, more than the description of a thing has. */
const muchProse = 1000;

const saysBy = unicodePattern(
  String.raw`(?:^|[·|,–—-]\s)(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Pp]rzez|[Ww]ords by|[Tt]ext:?)\s+[\p{Lu}][\p{L}'’-]+`,
);

const saysByBefore = /^(?:文|作者|記者|记者|글)\s?[|｜丨:：/]|^[가-힣]{2,4}\s?기자/;

function saysWho(text: string): boolean {
  return saysBy(text).test(text) || saysByBefore.test(text);
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const codes =
  '|EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK|CZK|HUF|RON|SAR|AED|ARS|BRL|CAD|AUD|RUB|UAH|TRY|TL|BGN|HRK|RSD|ZAR|INR|MXN|COP|CLP|PEN|IDR|THB|VND|MYR|SGD|HKD|TWD|NZD|JPY|CNY|KRW|ILS|EGP|KWD|QAR|OMR|BHD|TND|DZD|MAD|IRR|KES|NGN|GEL|KZT|BYN|ISK|лв|kn|дин|тг|тенге|сум|تومان|ریال|zł|kr|Kč|Ft|lei|Lei|Rp|RM|Rs|руб|р|грн|円|元|원|đ|บาท|ريال|درهم|جنيه|دينار|';
/** Rand and sols: their signs are letters that models have too ("Type R 2"). */
const lettered = /(?<![a-z])(?:R\s?(?:\d{1,3}(?:[\s,]\d{3})+(?!\d)|\d+[.,]\d\d(?!\d))|S\/\.?\s?\d)/i;
/** "349,-" needs no sign. Arabic signs are the first letters of two words. */
const signedPrice =
  /[$€£¥￥₽₹₩₪₺₴₫฿₸]\s?\d|\d\s?[$€£¥￥₽₹₩₪₺₴₫฿₸]|\d[.,]\s?[-–—]{1,2}(?!\s?\d)|\d\s?[جدر]\.[\u0620-\u064a]|[جدر]\.[\u0620-\u064a]\.?\s?\d/;
const codedPrice = lazily(() => {
  const code = codes.slice(1, -1);
  return new RegExp(`(?<![${letters}])(?:${code})\\.?\\s?\\d|\\d\\s?[万萬만億亿억]?\\s?(?:${code})(?![${letters}])`);
});

function hasPrice(written: string): boolean {
  const text = asciiDigits(written);
  return signedPrice.test(text) || lettered.test(text) || (hasPhraseOf(codes, text) && codedPrice().test(text));
}

const bareAmount = /^\d[\d.,'’ \u00a0]*[.,](?:\d\d|[-–—]{1,2})$/;

/** Whether an amount has nothing but its sign in the block before: "CHF", "75.90". */
function isSignedBefore({ text }: ShownBlock, before: ShownBlock | undefined): boolean {
  return before !== undefined && before.text.length <= 5 && bareAmount.test(text) && hasPrice(`${before.text} ${text}`);
}

export function readShown(source: PageSource, query: string | null): ShownSigns {
  const { blocks, mainHeading, headings, times, ratings } = source.outline;
  // A basket that slides in, a box for logging in and a question about cookies wait on pages of all kinds.
  const apart = hint.overlay & ~(mainHeading?.hints ?? 0);
  const beside = buyBoxBeside(blocks, mainHeading);
  const matter = blocks
    .filter(
      ({ region, hints, index }) =>
        (region === 'main' || (region === 'aside' && Math.abs(index - beside) < maxBesideDistance)) &&
        (hints & apart) === 0,
    )
    .slice(0, maxBlocks);
  const title = titleOf(source.document);
  const { firstPrice, ...counts } = countBlocks(matter, mainHeading, source.budget);
  const searched = comparable(query ?? '');
  const said = [
    title,
    ...headings
      .filter(({ region }) => region !== 'footer')
      .slice(0, 20)
      .map(({ text }) => text),
  ];
  const start = mainHeading?.index ?? 0;
  // Those of single opinions are not the page's own.
  const isNear = ({ index, region, hints }: Pick<ShownMark, 'index' | 'region' | 'hints'>) =>
    region !== 'footer' &&
    region !== 'navigation' &&
    (hints & ~(mainHeading?.hints ?? 0) & (hint.opinions | hint.related | hint.tile)) === 0 &&
    index >= start - 15 &&
    index <= start + 25;
  const isSigned =
    matter.some((block) => isNear(block) && block.text.length <= maxBylineLength && saysWho(block.text)) &&
    matter.some(
      (block) => isNear(block) && block.text.length <= maxBylineLength && readDateText(block.text, null) !== null,
    );
  const fields = fieldSigns(source.outline.fields, source.budget);
  const filled = comparable(fields.searched);
  return {
    ...counts,
    startsWithTile: firstPrice !== null && mainHeading !== null && isInTile(firstPrice, mainHeading, source),
    isSigned,
    ...fields,
    title: wordsOfTitle(title, siteNames(source)),
    heading: headingWords(
      mainHeading,
      headings.filter(({ hints }) => (hints & (apart | hint.cart)) === 0 || matter.length < few),
      apart,
    ),
    isOnSale: saysOnSale(title),
    isOfData: counts.buys === 0 && dataWords.test(plainWords(title)),
    echoesQuery: searched.length > 1 && said.some((text) => ` ${comparable(text)} `.includes(` ${searched} `)),
    echoesField:
      filled.length > 1 &&
      comparable(source.url.replace(/[?#].*$/, '')).endsWith(` ${filled}`) &&
      comparable(title).includes(filled),
    buys: counts.buys + iconBuys(source, counts.buys),
    hasVerdict: headings.some(({ text }) => text.length < 40 && verdictWords.test(plainWords(text))),
    isMarked: headings.some(
      ({ text, index }) => text.length < 40 && own.test(text) && mark.test(blocks[index + 1]?.text ?? ''),
    ),
    isScored: blocks.some(
      (block) =>
        mayBeScore(block) &&
        (isNear(block) || isScoreBeside(block, mainHeading)) &&
        scoreInPercent(blocks, block) !== null,
    ),
    testsSeveral: testsSeveral(matter, mainHeading),
    isPaged: source.links.some(({ rel }) => rel.includes('next') || rel.includes('prev')),
    hasByline:
      isSigned || matter.some((block) => isNear(block) && (block.hints & hint.byline) !== 0 && block.text.length < 120),
    hasDate:
      isSigned ||
      times.some(isNear) ||
      matter.some((block) => isNear(block) && (block.hints & hint.date) !== 0 && /\d{4}/.test(block.text)),
    ratings: ratings.filter(
      ({ region, hints }) => region === 'main' && (hints & (apart | (hint.related & ~(mainHeading?.hints ?? 0)))) === 0,
    ).length,
  };
}

/** How those head their mark who give it, not those whom they ask. */
const own =
  /^(?:our |unser|notre |nuestra |il nostro |onze? |vårt |vores |vår |nasza |наша |naše |a nossa |verdict|verdikt|verdetto|veredicto|testurteil|eindoordeel)/i;
const mark = /^\d{1,3}(?:[.,]\d)?\s?(?:\/|av|af|von|sur|out of|of|de|su|van|z|из)\s?(?:5|6|10|20|100)$/i;

/** Blocks that a column is near by, and so the heading's own. */
const maxBesideDistance = 40;

/** Where the thing is bought in a column beside the main heading; NaN where it is not. */
function buyBoxBeside(blocks: readonly ShownBlock[], heading: ShownBlock | null): number {
  if (heading?.region !== 'main') return Number.NaN;
  const box = blocks.slice(heading.index, heading.index + maxBesideDistance).find(({ region, text, hints }) => {
    if (region !== 'aside' || text.length > maxButtonLength || (hints & (hint.related | hint.cart)) !== 0) return false;
    const plain = plainWords(text);
    return buyWords.test(plain) || buyWord.test(plain);
  });
  return box?.index ?? Number.NaN;
}

/** What the site calls itself, and its address without the country: "the-review.example" is called "The Review". */
function siteNames(source: PageSource): string[] {
  // Single words before a domain name a part of the site: "support", "account".
  const hosts = URL.canParse(source.url)
    ? new URL(source.url).hostname.split('.').filter((part) => part.includes('-'))
    : [];
  return [...(source.meta.get('og:site_name') ?? []), ...hosts].map(comparable);
}

/** A title's parts each say something: "Your basket | Shop". */
function wordsOfTitle(title: string, sites: readonly string[]): Map<WordKind, 1 | 2> {
  const parts = title.slice(0, 500).split(/\s+[|–—·•:»›/-]+\s+|\s*[|»•：]\s*|:\s+/u);
  const own = parts.filter((part) => !sites.includes(comparable(part)));
  const found = new Map<WordKind, 1 | 2>(own.length === parts.length ? kindsOfWords(title) : []);
  for (const part of own) {
    for (const [kind, how] of kindsOfWords(part)) if ((found.get(kind) ?? 0) < how) found.set(kind, how);
  }
  return found;
}

/** The main heading's, else those of the first headings of the highest rank. */
function headingWords(main: ShownBlock | null, headings: readonly ShownBlock[], apart: number): Map<WordKind, 1 | 2> {
  const first = headings.filter(({ region, heading }) => region === 'main' && (heading ?? 9) <= 2).slice(0, 4);
  const found = new Map<WordKind, 1 | 2>();
  for (const block of main ? [main, ...first] : first) {
    for (const [kind, how] of kindsOfWords(block.text)) {
      // A question about cookies before a page with a heading of its own is not what the page is.
      if (kind === 'consent' && main && block !== main && (block.hints & apart) !== 0) continue;
      const weight = block === main || block.heading === 1 ? how : 1;
      if ((found.get(kind) ?? 0) < weight) found.set(kind, weight);
    }
  }
  return found;
}

function countBlocks(matter: readonly ShownBlock[], heading: ShownBlock | null, budget: Budget) {
  const start = heading?.index ?? 0;
  const beside = hintsBeside(heading);
  const [prices, buys] = [createGroups(), createGroups()];
  const known = new Map<string, BlockMeaning>();
  const counts = {
    applies: 0,
    asksIfHelped: 0,
    listTools: 0,
    prose: 0,
    text: 0,
    links: 0,
    headings: 0,
    questions: 0,
    opinions: 0,
    posts: 0,
    hasListCount: false,
    hasBasketWords: false,
    isBook: false,
    isInAccount: false,
    isLastStep: false,
    buysElsewhere: false,
  };
  let isSoldBelow: boolean | null = null;
  let read: { readonly prose: number; readonly headings: number } | null = null;
  const noteSale = () => {
    isSoldBelow ??= read !== null && counts.prose - read.prose >= muchProse && counts.headings > read.headings;
  };
  for (const [place, block] of matter.entries()) {
    if (block === heading) read = { prose: counts.prose, headings: counts.headings + 1 };
    // A first part tells much: kind is what everything else hangs on.
    if (place >= fewestBlocks && budget.isSpent()) break;
    const { length } = block.text;
    counts.text += length;
    if (block.isLink) counts.links += 1;
    if (block.heading !== null) counts.headings += 1;
    if (length > 12 && /[?？]$/.test(block.text)) counts.questions += 1;
    if (!block.isLink && length >= 40) {
      // Writings without spaces say as much in half the length.
      const weight = unspaced.test(block.text) ? 2.5 : 1;
      if (length * weight >= 100 && (block.hints & hint.opinions) === 0) counts.prose += length * weight;
      else if (length * weight >= 100) counts.opinions += 1;
    }
    // Few lines have a link to a person, and telling when is dear.
    if (length <= maxPostLine && namesMember(block) && isAged(block.text)) counts.posts += 1;
    // What is sold beside says nothing of the page.
    if (length > maxPriceLength || (block.hints & beside) !== 0) continue;
    if ((block.hints & hint.breadcrumb) !== 0) {
      counts.isInAccount ||= leadsToAccount(block);
      counts.isLastStep ||= heading !== null && !block.isLink && endsWith(block.text, heading.text);
    }
    if (/[\d٠-٩۰-۹]/.test(block.text)) {
      counts.isBook ||= bookNumber.test(block.text);
      if (hasPrice(block.text) || isSignedBefore(block, matter[place - 1])) {
        prices.add(block);
        noteSale();
      }
      if (place < maxTop && length <= 80 && saysListCount(block.text)) counts.hasListCount = true;
    }
    if (length > maxButtonLength * 2 || known.size > maxTexts) continue;
    if (length <= maxButtonLength && heading && buysIt(block.text, heading.text)) {
      buys.add(block);
      noteSale();
      continue;
    }
    const key = block.text.replace(/\d+/g, '');
    counts.buysElsewhere ||= block.isLink && length <= maxButtonLength && beginsToBuy(block.text);
    const meaning = known.get(key) ?? meaningOf(key, place < maxTop);
    known.set(key, meaning);
    if (meaning.isBuy && length <= maxButtonLength) {
      buys.add(block);
      noteSale();
    }
    if (meaning.isApply && length <= maxButtonLength && block.heading === null) counts.applies += 1;
    if (meaning.asksIfHelped && (block.hints & hint.opinions) === 0) counts.asksIfHelped += 1;
    if (meaning.isBasket) counts.hasBasketWords = true;
    if (meaning.isListTool && place < maxTop && length <= maxButtonLength) counts.listTools += 1;
  }
  const isLead = ({ index }: ShownBlock) => index >= start - 3 && index <= start + maxLeadDistance;
  return {
    prices: prices.total(),
    likePrices: prices.largest(),
    startsWithLikes: prices.likesOf(({ index }) => index > start) > 2,
    firstPrice: prices.first((block) => block.index > start && !isOfFilter(block)),
    hasLeadPrice: prices.loners().some((block) => isLead(block) && !isOfFilter(block)),
    buys: buys.total(),
    likeBuys: buys.largest(),
    hasLeadBuy: buys.loners().some(isLead),
    ...counts,
    ...(buys.total() === 0 ? countAsked(matter, heading) : { enquiries: 0, data: 0, isDataHeaded: false }),
    isSoldBelow: isSoldBelow === true,
    linkShare: matter.length === 0 ? 0 : counts.links / matter.length,
  };
}

/** The hints of what is sold beside a page's own matter: it says nothing of the page. */
function hintsBeside(heading: ShownBlock | null): number {
  return hint.related & ~(heading?.hints ?? 0);
}

/** Ways to ask for a thing, and the data that are told of it: asked for where nothing puts one into a basket. */
function countAsked(
  matter: readonly ShownBlock[],
  heading: ShownBlock | null,
): Pick<ShownSigns, 'enquiries' | 'data' | 'isDataHeaded'> {
  const start = heading?.index ?? 0;
  const beside = hintsBeside(heading);
  const data = createDataCount();
  let [enquiries, isDataHeaded] = [0, false];
  for (const block of matter) {
    const { text, index } = block;
    if (text.length > maxPriceLength || (block.hints & beside) !== 0) continue;
    if (index > start) data.add(block);
    if (index > start && block.heading !== null) isDataHeaded ||= dataWords.test(plainWords(text));
    const isShort = text.length <= maxButtonLength && block.heading === null;
    if (isShort && enquiryWords.test(plainWords(text.replace(/\d+/g, '')))) enquiries += 1;
  }
  return { enquiries, data: data.total(), isDataHeaded };
}

/** Blocks behind the main heading in which the first paragraphs stand. */
const firstParagraphs = 12;

function testsSeveral(matter: readonly ShownBlock[], heading: ShownBlock | null): boolean {
  const tested = heading && testedInYear(heading.text);
  if (!heading || !tested) return false;
  const thing = inLowerCase(tested);
  return matter.some(({ index, text }) => {
    if (index <= heading.index || index > heading.index + firstParagraphs) return false;
    const words = inLowerCase(text);
    return words.includes(thing) && /\d\s$/.test(words.slice(0, words.indexOf(thing)));
  });
}

const bookNumber = /\bisbn\b|^97[89][\d-]{10,14}$/i;

const mine =
  /^(?:my|mein|meine|mon|ma|mes|mi|mis|il mio|i miei|mijn|min|mina|mitt|mine|moje|muj|meu|meus|minha|мои|мой|мій|マイ|我的|나의|내) ?\S/;

/** Whether a step of the way to the page is all that one's account is called. */
function leadsToAccount({ runs, joined }: ShownBlock): boolean {
  return runs.some(({ link, start }, at) => {
    const step = joined.slice(start, runs[at + 1]?.start);
    return link && mine.test(plainWords(step)) && kindsOfWords(step).get('account') === 2;
  });
}

/** What begins a button that names what it buys, and what works are sold as; over lower case. */
const toBuy = '|buy |acheter |kaufe |comprar |compra |acquista |koop |köp |køb |kjøp |kup |купить |';
const works =
  '|album|digital album|the album|digital track|track|the track|record|vinyl|lp|cd|compact disc|cassette|mp3|flac|download|digital download|digital|ebook|e-book|audiobook|hardcover|paperback|dvd|blu-ray|album numérique|digitales album|álbum digital|album digitale|vinile|vinilo|vinyle|';

/** Whether a button says that it buys the thing that the heading names, or a work in some form: "Buy Digital Album". */
function buysIt(text: string, heading: string): boolean {
  const lower = text.toLowerCase();
  const verb = phraseAtStart(toBuy, lower);
  if (verb === undefined || comparable(text) === comparable(heading)) return false;
  const thing = lower.slice(verb.length).replace(/\s+/g, ' ').trim();
  return isPhraseOf(works, thing) || (coverage(thing, heading) === 1 && coverage(heading, thing) >= 0.5);
}

function endsWith(text: string, name: string): boolean {
  return comparable(name) !== '' && ` ${comparable(text)}`.endsWith(` ${comparable(name)}`);
}

function beginsToBuy(text: string): boolean {
  return phraseAtStart(toBuy, text.toLowerCase()) !== undefined;
}

function namesMember({ runs }: ShownBlock): boolean {
  return runs.some(({ link }) => link !== null && whoseAddress(attributeOf(link, 'href') ?? '') !== null);
}

/** What tells who wrote, and when, says little more. */
const maxPostLine = 160;

const twoAmounts = /\d[^\d]{2,}\d/;
/** Elements around a range of prices that may be what filters a list. */
const fewAround = 4;

/** Whether amounts are the ends of a range by which a list can be narrowed. */
function isOfFilter({ element, text }: ShownBlock): boolean {
  if (!twoAmounts.test(text)) return false;
  let around: Element | null = element;
  for (let step = 0; around && step < fewAround && !/^(?:main|body|form)$/.test(around.localName); step += 1) {
    if (/filter|facet|refine/i.test(`${attributeOf(around, 'class') ?? ''} ${attributeOf(around, 'id') ?? ''}`))
      return true;
    around = parentElementOf(around);
  }
  return false;
}

/** Elements around a price in which its thing has a picture and a name, and blocks before and behind it. */
const aroundTile = 6;
const blocksOfTile = 12;

/** Whether a price stands in a box with a picture and a name that both lead to another page. */
function isInTile(price: ShownBlock, heading: ShownBlock, { outline, url }: PageSource): boolean {
  let box = parentElementOf(price.element);
  for (let step = 0; box && step < aroundTile && !holds(box, heading.element); step += 1) {
    const around = box;
    const links = outline.linkedPictures.map(({ link }) => link).filter((link) => holds(around, link));
    if (links.length > 0) {
      const leads = new Set(
        links.map((link) => attributeOf(link, 'href') ?? '').filter((to) => leadsElsewhere(to, url)),
      );
      return outline.blocks
        .slice(Math.max(heading.index + 1, price.index - blocksOfTile), price.index + blocksOfTile)
        .some(
          ({ text, runs, element }) =>
            /\S\s+\S/.test(text) &&
            holds(around, element) &&
            runs.some(({ link }) => link && leads.has(attributeOf(link, 'href') ?? '')) &&
            coverage(text, heading.text) < 0.8,
        );
    }
    box = parentElementOf(box);
  }
  return false;
}

function holds(box: Element, element: Element): boolean {
  return Node.prototype.contains.call(box, element);
}

/** Whether an address is that of another page: pictures are shown larger by links as well. */
function leadsElsewhere(to: string, url: string): boolean {
  if (to === '' || /^#|^javascript:|\.(?:jpe?g|png|webp|gif|avif|svg)(?:[?#]|$)/i.test(to) || !URL.canParse(to, url))
    return false;
  return new URL(to, url).pathname !== new URL(url).pathname;
}

/** What the words of a block offer. */
interface BlockMeaning {
  readonly isBuy: boolean;
  readonly isApply: boolean;
  readonly isBasket: boolean;
  readonly isListTool: boolean;
  readonly asksIfHelped: boolean;
}

function meaningOf(text: string, isTop: boolean): BlockMeaning {
  const plain = plainWords(text);
  return {
    isBuy: buyWords.test(plain) || buyWord.test(plain),
    isApply: applyWords.test(plain),
    isBasket: checkoutWords.test(plain),
    asksIfHelped: /[?？]|か$|요$/.test(text) && helpedWords.test(plain),
    isListTool: isTop && listWords.test(plain),
  };
}

/** Groups blocks by how they are made: those of a list are made alike. */
function createGroups() {
  const groups = new Map<string, ShownBlock[]>();
  const all = () => [...groups.values()];
  return {
    add(block: ShownBlock): void {
      const { element } = block;
      const key = `${element.localName} ${attributeOf(element, 'class') ?? ''}`;
      const group = groups.get(key);
      if (group) group.push(block);
      else groups.set(key, [block]);
    },
    total: () => all().reduce((sum, group) => sum + group.length, 0),
    largest: () => Math.max(0, ...all().map((group) => group.length)),
    /** How many look like the first that there is, itself included. */
    likesOf: (isMeant: (block: ShownBlock) => boolean) => {
      const first = (group: readonly ShownBlock[]) => group.find(isMeant)?.index ?? Number.POSITIVE_INFINITY;
      return all().toSorted((one, other) => first(one) - first(other))[0]?.length ?? 0;
    },
    first: (isMeant: (block: ShownBlock) => boolean) =>
      all()
        .flatMap((group) => group.find(isMeant) ?? [])
        .toSorted((one, other) => one.index - other.index)[0] ?? null,
    loners: () =>
      all()
        .filter((group) => group.length <= 2)
        .flat(),
  };
}

const maxForms = 100;

/** Ways to buy that bear no words, or whose words stand in an attribute; counted where no others were found. */
function iconBuys({ document, outline, budget }: PageSource, found: number): number {
  if (found > 0) return 0;
  const named = outline.buyPlaces.filter(({ localName }) => /^(?:button|input|a|form|div)$/.test(localName)).length;
  if (named > 0) return named;
  if (budget.isSpentNow()) return 0;
  let count = 0;
  // Lists have one for each thing.
  const forms = elementsNamed(document, 'form', maxForms).filter(isBuyForm).length;
  if (forms > 0 && forms <= 2) return forms;
  for (const input of selectAll(
    document,
    'input[type="submit" i][value],input[type="button" i][value],input[type="image" i][alt]',
  )) {
    if (budget.isSpent()) break;
    const words = plainWords(attributeOf(input, 'value') ?? attributeOf(input, 'alt') ?? '');
    if (buyWords.test(words) || buyWord.test(words)) count += 1;
  }
  return count;
}
