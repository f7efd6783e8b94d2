import type { PageSource } from '../../declared/pageSource';
import { isPhraseOf } from '../../listedPhrases';
import { unicodePattern } from '../../unicodePattern';
import { attributeOf, localNameOf, parentElementOf, selectAll } from '../../untampered';
import { inLowerCase } from '../inLowerCase';
import { hint } from '../outline/hints';
import { seam } from '../outline/joinTexts';
import type { ShownBlock } from '../outline/pageOutline';
import { textWithin } from '../outline/textWithin';
import { by, houseBehind, iconBefore, isPersonName, maxLength, noName, offices } from './authorName';
import { isInCustomersReview } from './customersReview';
import { isDayOrMonth } from './dateText';
import { nameBehindDay } from './nameBehindDay';
import { agrees, whoseAddress } from './profileAddress';

/** What says that a name comes, in writings without capitals. */
const labels = '|作者|著者|文|記者|记者|글|기자|الكاتب|';
/** Blocks behind the heading in which an author stands as a rule. */
const beside = 20;
/** Those in which one stands whose element says so: where lists of other news come between. */
const fartherOff = 60;

const capital = unicodePattern(String.raw`^[\p{Lu}\p{Lo}]`);
const nameStart = unicodePattern(String.raw`^[\p{Lu}\p{Lo}][\p{L}.'’-]`);
const nameAtStart = unicodePattern(
  String.raw`^[\p{Lu}\p{Lo}][\p{L}.'’-]*(?:\s+(?:[\p{Lu}\p{Lo}][\p{L}.'’-]*|de|da|di|van|von|der|den|la|le|el|dos|del|bin|al|and|und|et|y|&)){0,6}`,
);
/** "Tuesday, March 4", "4 March". */
const dayStart = unicodePattern(String.raw`^[.,]?\s*(?:[\p{L}]{3,}\.?,?\s+)?\d`);
/** The end of a sentence and all behind it. */
const sentence = unicodePattern(String.raw`([\p{L}]{3,})\.\s.*$`);

/** Names near the heading that an element, a link or the words before them call the author's. */
export function shownAuthors(source: PageSource): string[] {
  const { outline, document, budget } = source;
  const heading = outline.mainHeading;
  if (!heading) return [];
  const found: string[] = [];
  const isOwn = ({ element }: ShownBlock) => !isInCustomersReview(element, heading.element);
  const near = outline.blocks.slice(Math.max(0, heading.index - 12), heading.index + beside).filter(isOwn);
  const apart = (hints: number) => (hints & ~heading.hints & (hint.related | hint.tile | hint.opinions)) !== 0;
  const isNear = new Set(near.map(({ element }) => element));
  for (const link of [
    ...selectAll(
      document,
      'a[rel~="author" i], [itemprop="author"] a, a[href*="/author/"], a[href*="/auteur"], a[href*="/autor"], a[href*="/user/"]',
    ),
  ].slice(0, 20)) {
    if (budget.isSpent()) break;
    const block = near.find(
      ({ element }) => Node.prototype.contains.call(element, link) || Node.prototype.contains.call(link, element),
    );
    if (!block || apart(block.hints) || !isNear.has(block.element) || block.region === 'footer') continue;
    const text = textWithin(link, maxLength)
      .replace(by, '')
      .replace(/^(?:u\/|@)/, '');
    const href = (attributeOf(link, 'href') ?? '').replace(/\/$/, '');
    // Much else of users stands under their addresses.
    if (href.includes('/user/') && !href.endsWith(`/user/${text}`)) continue;
    if (text !== '') found.push(text);
  }
  const farther = outline.blocks
    .slice(heading.index + beside, heading.index + fartherOff)
    .filter(({ hints, text }) => (hints & ~heading.hints & hint.byline) !== 0 && text.replace(by, '') !== text)
    .filter(isOwn);
  for (const block of [...near, ...farther]) {
    // The day and how long it takes to read stand behind it: "By Ada Rook · 4 March 2025 · 5 min".
    const [line = ''] = block.text.length <= 300 ? block.text.split(/\s[·|•]\s/, 1) : [];
    if (
      apart(block.hints) ||
      block === heading ||
      line === '' ||
      line.length > 100 ||
      block.region === 'navigation' ||
      block.region === 'footer'
    )
      continue;
    // An icon that is a character stands before some.
    const rest = line.replace(iconBefore, '').replace(by, '');
    if (rest !== line && nameStart(rest).test(rest)) {
      const [name] = nameAtStart(rest).exec(rest) ?? [];
      if (name) found.push(nameInLine(block, name, rest.slice(name.length)));
      continue;
    }
    const dated = nameBehindDay(block.text);
    if (dated !== null) {
      found.push(dated);
      continue;
    }
    const together = namedLinks(block);
    if (together.length > 1) found.push(together.join(', '));
    const bare = bareName(block, heading.hints);
    if (bare !== null) found.push(bare);
    const member = memberNamed(block, heading);
    if (member !== null) found.push(member);
    const [, reporter] = /^([가-힣]{2,4})\s?기자(?![가-힣])/.exec(line) ?? [];
    if (reporter !== undefined) found.push(reporter);
    for (const [at, run] of block.runs.entries()) {
      const labelled = at > 0 && isLabel(textOfRun(block, at - 1)) ? textOfRun(block, at) : '';
      if (isPersonName(labelled) || (run.link && /^\p{Lu}/u.test(labelled))) found.push(labelled);
      const isNamed = isOfAuthor(run.element) || isWithinAuthor(run.element);
      if (!isNamed && !(run.link && (run.hints & ~heading.hints & hint.byline) !== 0)) continue;
      const text = textWithin(run.element, maxLength).replace(by, '');
      if (/\d[:.h]\d\d|(?:19|20)\d\d/.test(text)) continue;
      if (!isNamed && !/\s\p{Lu}/u.test(text)) continue;
      if (capital(text).test(text) && text.split(' ').length <= 6 && !isPhraseOf(labels, text)) found.push(text);
    }
  }
  return found;
}

/** Characters of an item of a list of authors that is but a name. */
const mostOfItem = 40;

/** The name that begins something called a byline, where it is all of that or stands in an element of its own. */
function bareName({ joined, hints, element, text }: ShownBlock, around: number): string | null {
  const [first = ''] = joined.split(seam, 1);
  if (isItemOfAuthors(element) && text.length <= mostOfItem && !/\d{4}/.test(text) && capital(text).test(text))
    return isPhraseOf(labels, text) ? null : text;
  if ((hints & ~around & hint.byline) === 0) return null;
  const [, own = '', office = ''] = withOffice.exec(first) ?? [];
  const [, eastern] = houseBehind.exec(text.replace(/^\[/, '')) ?? [];
  if (eastern !== undefined) return eastern;
  const name = offices.test(inLowerCase(office)) ? own : first;
  return isPersonName(name) && !offices.test(inLowerCase(name)) ? name : null;
}

/** "Ada Rook, Reporter · ". */
const withOffice = /^([^,]+), ([^,·|•]{3,40}?)(?:\s*[·|•].*)?$/;

/** Blocks behind the heading in which a link to somebody's page is the author's, where nothing calls it so. */
const rightBehind = 8;

/** Whom a link right behind the heading names by its address: one that has the name in it, or has a number and stands in what is called a byline. */
function memberNamed({ index, runs, region }: ShownBlock, heading: ShownBlock): string | null {
  if (region === 'header' || index < heading.index || index > heading.index + rightBehind) return null;
  for (const { link, hints } of runs) {
    const who = link && whoseAddress(attributeOf(link, 'href') ?? '');
    if (!link || !who) continue;
    const name = textWithin(link, maxLength).replace(by, '');
    if (name === '' || noName.test(name)) continue;
    const isCalled = (hints & ~heading.hints & hint.byline) !== 0;
    const isAgreed = agrees(who, name);
    if (
      (isPersonName(name) && isAgreed) ||
      (isCalled && isAgreed !== false && !/\s/.test(name)) ||
      (isCalled && isAgreed)
    )
      return name;
  }
  return null;
}

const mostTogether = 5;

/** The names of several who wrote together, each in a link called the author's. */
function namedLinks({ runs }: ShownBlock): string[] {
  const links = new Set(runs.flatMap(({ link }) => (link && isOfAuthor(link) ? [link] : [])));
  const names = [...links].slice(0, mostTogether).map((link) => textWithin(link, maxLength).replace(by, ''));
  return [...new Set(names.filter((name) => capital(name).test(name) && !noName.test(name)))];
}

function isOfAuthor(element: Element): boolean {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'itemprop') ?? ''}`;
  return /author|byline|auteur|autor|(?:^|[\s_-])(?:writer|reporter|redacteur|journalist)/i.test(names);
}

/** Whether an element is all that stands in a link or a piece of a line which is called the author's. */
function isWithinAuthor(element: Element): boolean {
  const parent = parentElementOf(element);
  return (
    parent !== null &&
    /^(?:a|span)$/.test(localNameOf(parent)) &&
    isOfAuthor(parent) &&
    textWithin(parent, maxLength) === textWithin(element, maxLength)
  );
}

/** Whether an element is one of a few items of a list that is called the authors'. */
function isItemOfAuthors(element: Element): boolean {
  const list = localNameOf(element) === 'li' ? parentElementOf(element) : null;
  return (
    list !== null &&
    /(?:^|\s)(?:authors?|auteurs?|autore[ns]?|bylines?)(?:\s|$)/i.test(attributeOf(list, 'class') ?? '') &&
    list.childElementCount <= mostTogether
  );
}

function textOfRun({ joined, runs }: ShownBlock, at: number): string {
  return joined
    .slice(runs[at]?.start, runs[at + 1]?.start)
    .replaceAll(seam, ' ')
    .trim();
}

/** Whether a text is but what says that a name comes: "Autor:". */
function isLabel(text: string): boolean {
  return text !== '' && text.replace(by, '') === '';
}

/** Joins the names of two who wrote together. */
const joins = /^[\s\u2063]*(?:,|&|(?:and|und|et|y|e|en|och|og|i)\s)/i;
/** What is called at the end of a line beside who wrote: "Text: Ada Rook Foto: Ben Crane". */
const besides =
  /\s+(?:fotos?|photos?|photographs|photography|bild|bilder|bilde|billede|zdjęcia|illustrations?|video|redaktion|redigering)(?:\s.*)?$/iu;
/** What says at the end of a name that a day follows. */
const saysWhen =
  /\s+(?:published|updated|posted|veröffentlicht|aktualisiert|publié|publicado|actualizado|pubblicato|gepubliceerd)$/i;

/** The name that begins a line, without what stands behind it: an element of its own, a day, another sentence. */
function nameInLine({ joined, runs }: ShownBlock, name: string, behind: string): string {
  const second = runs[1];
  if (second && !joins.test(joined.slice(second.start))) {
    const own = joined.slice(0, second.start).replaceAll(seam, ' ').replace(by, '').trim();
    if (/\s/.test(own) && name.startsWith(own)) return own;
  }
  let kept = firstSentence(name).replace(/\s+(?:and|und|et|y|&|de|le|on|al|am|el|il|em|den)$/i, '');
  // "By Ada Rook Tuesday, March 4", "Ada Rook March 4".
  while (dayStart(behind).test(behind) && isDayOrMonth(/[^\s]+$/.exec(kept)?.[0] ?? '')) {
    kept = kept.replace(/\s*[^\s]+$/, '');
  }
  return kept.replace(besides, '').replace(saysWhen, '');
}

/** A name without the sentence behind it: "Ana Diaz. Photographs". Initials and titles have their dot too. */
function firstSentence(name: string): string {
  return name.replace(sentence(name), (all: string, word: string) =>
    /^(?:prof|dipl|ing|mag|mrs|univ|med|phil)$/i.test(word) ? all : word,
  );
}
