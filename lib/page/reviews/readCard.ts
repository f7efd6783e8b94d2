import { readDateText } from '../facts/article/dateText';
import { inLowerCase } from '../facts/inLowerCase';
import { asciiDigits } from '../facts/money/numberText';
import { gapEnd, signAt, signBefore } from '../facts/money/signBeside';
import { textWithin } from '../facts/outline/textWithin';
import { readRatingText } from '../facts/rating/ratingText';
import { hasPhraseOf, isPhraseOf, phraseAtStart } from '../listedPhrases';
import { cutText, pageText } from '../pageText';
import { unicodePattern } from '../unicodePattern';
import { attributeOf, parentElementOf, textContentOf } from '../untampered';
import { elementBefore } from './ancestors';
import { isByline } from './byline';
import { authorOf, type FoundAuthor, isLikeName, isSignature, isSignedLine } from './cardAuthor';
import { isAddressed, isHeadOfReply, outermost } from './companyAnswer';
import { dayOfYearTold, isRelativeDate, monthTold, relativeDate, tellsDay } from './dayTold';
import type { ReviewParts } from './foundReview';
import { holdsSeveral } from './holdsSeveral';
import { isOffer } from './isOffer';
import { leadsToPerson, leadsToReview } from './leadsToPerson';
import { partsOfName } from './namesPerson';
import { withoutAspects } from './ratedAspects';
import { isVerdict } from './recommendation';
import { isFact, isFurniture, isJudgement, isLabel, isProse, isTold, unspaced } from './reviewLabels';
import { namesPart, type ReviewPiece, reviewPieces } from './reviewPieces';
import { isScale } from './scales';
import { endsAsSchoolMark, schoolMarkIn } from './schoolMarks';
import { isSide } from './sides';

export interface CardReading extends ReviewParts {
  /** The element that holds the review's own words. */
  readonly textElement: Element;
  /** What holds the name of who wrote it. */
  readonly authorElement: Element | null;
  /** How many stars the card shows: more than one where sides of a thing are rated apart. */
  readonly ratings: number;
  /** Whether nothing says of how many its stars are. */
  readonly isScaleGuessed: boolean;
  /** What is named as an answer to it. */
  readonly replies: readonly Element[];
  /** Where in it what the company answers begins: nothing behind that is the customer's. */
  readonly answer: Element | null;
}

const longestText = 20_000;
const longestTitle = 300;
const leastTold = 24;

/**
 * Reads a box as one review: its words, stars, author, date. Null where it is none: no words of a person, or it sells something. `language` is
 * the page's, for its dates. `isKnown`: whether the page itself calls it a review, so that words alone are enough; `isListed`: whether it stands
 * in a list that the page says is of reviews, so that it needs no stars; `holdsWords`: what holds the words of a review, by others that are made like
 * it, so that they may be as few as they are; `isTitle`: what is the title, by the same.
 */
export function readCard(
  box: Element,
  language: string | null,
  isKnown: boolean,
  isListed = false,
  holdsWords?: (element: Element) => boolean,
  isTitle?: (element: Element) => boolean,
): CardReading | null {
  const names = `${attributeOf(box, 'class') ?? ''} ${attributeOf(box, 'data-testid') ?? ''}`;
  const ownNames = isCalledReview(names);
  const holds = (selector: string) => Element.prototype.querySelector.call(box, selector) !== null;
  // Where a review is being written there is none yet; what holds the page's own heading is no card.
  if (box.localName === 'form' || holds('textarea') || (holds('h1') && !isKnown && !ownNames)) return null;
  const { pieces: found, stars, starred, replies, isTooMuch } = reviewPieces(box);
  if (isTooMuch || found.length === 0) return null;
  const all = withTitleBeside(found, starred, language).map((piece) =>
    isTitle?.(piece.element) && piece.role === 'plain' ? { ...piece, role: 'title' as const } : piece,
  );
  const asked = all.findIndex((_, at) => isHeadOfReply(all, at));
  const signed = (asked < 0 ? all : all.slice(0, asked)).filter(({ element }) => !holdsWords?.(element));
  const author = authorOf(withoutAspects(signed, starred), language);
  const end = asked < 0 ? all.findIndex((_, at) => isAddressed(all, at, author)) : asked;
  const pieces = (end < 0 ? all : all.slice(0, end))
    .filter(({ isControl }) => !isControl)
    .map((piece) => (isNotOfRole(piece, language) ? { ...piece, role: 'plain' as const } : piece));
  if (!isKnown && pieces.some(isPrice)) return null;
  const date = dateOf(pieces, language);
  const verdict = stars.length > 0 ? undefined : pieces.find(({ text }) => isVerdict(text));
  const isMarked = stars.length > 0 || date !== null || verdict !== undefined;
  const told = wordsOf(box, pieces, author?.piece ?? null, language, isMarked);
  const few = pieces.filter((piece) => holdsWords?.(piece.element) && saysSomething(piece, language));
  const words = few.length === 1 && stars.length > 0 ? few : told;
  if (words.length === 0 || holdsSeveral(box, { words, pieces: all, starred, answerAt: end, language })) return null;
  // What somebody who gives no stars thinks of the whole.
  const title =
    titleOf(pieces, words, author) ??
    titleOnTop(pieces, words, author) ??
    (verdict && !isDrawn(verdict) ? verdict.text : null);
  const [given = null] = stars;
  const rating = given && { value: given.value, best: given.best };
  const isSigned = (author !== null && !author.isHeading) || date !== null;
  // Without stars it takes a name and more than a label's words.
  const isToldBy = ownNames && isSigned && lengthOf(words) >= leastTold;
  const isWritten =
    author !== null &&
    date !== null &&
    lengthOf(words) >= (unspaced.test(words[0]?.text ?? '') ? 8 : leastTold) &&
    (isListed || pieces.some(({ text }) => isByline(text, language)));
  const isRecommended = author?.recommends === true && lengthOf(words) >= leastTold;
  const isOfSomebody = author !== null || pieces.some(({ role, text }) => role === 'author' || masked.test(text));
  const isJudged = verdict !== undefined && isOfSomebody && !headsTeaser(pieces, words, author, verdict);
  const isReview =
    isKnown || (rating !== null ? isSigned || ownNames : isToldBy || isWritten || isRecommended || isJudged);
  if (!isReview) return null;
  const isSided = words.filter((piece) => isSide(pieces[pieces.indexOf(piece) - 1]?.text ?? '')).length > 1;
  const isDated =
    date !== null &&
    dateOf(
      pieces.filter(({ text }) => !isSpan(text)),
      language,
    ) !== null;
  if (
    !isKnown &&
    !ownNames &&
    !isRecommended &&
    !isJudged &&
    isOffer(box, all, { author, words, rating, starred, isDated, isListed, isBare: given?.isBare === true, isSided })
  )
    return null;
  return {
    text: cutText(withLabels(words, pieces).join('\n'), longestText),
    title,
    rating: rating && schoolMarksIn(pieces, starred, language).includes(rating.value) ? null : rating,
    author: author?.name ?? null,
    publishedAt: date?.value ?? null,
    language: languageOf(words[0]?.element ?? box, box),
    textElement: commonElement(words, box),
    authorElement: author?.piece.element ?? null,
    ratings: stars.length,
    isScaleGuessed: given?.isGuessed ?? false,
    replies,
    answer: end < 0 ? null : outermost(all[end]?.element ?? box, words, box),
  };
}

/** Whether a picture says it, rather than words. */
function isDrawn({ element, text }: ReviewPiece): boolean {
  return pageText(textContentOf(element), longestTitle) !== text;
}

/** A name of which letters are hidden: "r***s". */
const masked = /^\S?\*{2,}\S?(?:\s|$)/;

/** Whether a heading stands over the words, or something that leads on: a paper and a shop recommend what they have like that. */
function headsTeaser(
  pieces: readonly ReviewPiece[],
  words: readonly ReviewPiece[],
  author: FoundAuthor | null,
  verdict: ReviewPiece,
): boolean {
  const before = pieces.slice(0, pieces.indexOf(words[0] as ReviewPiece));
  return before.some((piece) => piece !== author?.piece && piece !== verdict && (piece.isHeading || piece.isLink));
}

/** Marks of which a lower one is better, as they are shown, or said of what shows them. */
function schoolMarksIn(
  pieces: readonly ReviewPiece[],
  starred: readonly Element[],
  language: string | null,
): readonly number[] {
  const shown = pieces.map(({ text }, at) => {
    const beside = `${text} ${pieces[at + 1]?.text ?? ''}`;
    // A word beside it that says otherwise decides as well.
    return schoolMarkIn(beside, language) ?? (endsAsSchoolMark(beside) ? null : schoolMarkIn(text, language));
  });
  const said = starred.map((each) =>
    schoolMarkIn(attributeOf(each, 'aria-label') ?? textWithin(each, longestDay), language),
  );
  return [...shown, ...said].filter((mark) => mark !== null);
}

/** Whether the names that its site gave to an element call it a review, or the words of one. */
export function isCalledReview(names: string): boolean {
  return names.split(/\s+/).some((name) => {
    const words = name.toLowerCase().split(/[^a-zß-öø-ž]+/);
    return words.some((word) => isPhraseOf(reviewWords, word)) && !namesPart(name);
  });
}

const reviewWords =
  '|review|reviews|avis|testimonial|testimonials|opinion|opinions|rezension|rezensionen|bewertung|bewertungen|recensione|recensioni|reseña|reseñas|resena|resenas|opiniones|recenzja|recenzje|opinie|recenze|omdome|omdöme|anmeldelse|otzyv|beoordeling|beoordelingen|temoignage|temoignages|témoignage|témoignages|ugc|';

/** What something costs here; not what a reviewer says to have paid for it, nor how many reviews they wrote ("FR 3 avis"). */
function isPrice({ text }: ReviewPiece): boolean {
  if (text.length > 30 || !digit(text).test(text)) return false;
  if (hasPhraseOf(bought, inLowerCase(text)) || readRatingText(text).count !== null) return false;
  return hasAmount(text) && text.replace(ofPrices(text), '').length <= 12;
}

/** Whether a number in a text has a sign, a code or a name of a currency beside it, or is written as prices alone are ("649,-"). */
function hasAmount(text: string): boolean {
  const plain = inLowerCase(asciiDigits(text));
  for (const { index, 0: number } of plain.matchAll(/\d+(?:[\s'’.,٬]\d+)*/g)) {
    const end = index + number.length;
    if (/^[.,:][-–—](?!\s?\d)/.test(plain.slice(end))) return true;
    const signs = [signBefore(plain, 0, index)?.sign, signAt(plain, gapEnd(plain, end))];
    if (signs.some((sign) => sign && !wordOfMost.test(sign))) return true;
  }
  return false;
}

/** Signs of letters that are words in most languages, or the code of a country. */
const wordOfMost = /^(?:(?!rs|kd)[a-z]{1,2}\.?|lei|nis|din\.?|dhs\.?)$/;

/** Stems of having paid and bought, over lower case. */
const bought =
  '|paid|bought|purchased|payé|acheté|bezahlt|gekauft|pagad|comprad|pagat|acquistat|betaald|gekocht|betalt|betalat|köpt|maksoi|zapłac|kupi|zaplac|koupil|заплат|купил|куплен|購入|支払|구매|购买|';

const capital = unicodePattern(String.raw`^[\p{Lu}]`);
const letter = unicodePattern(String.raw`[\p{L}]`, 'g');
const digit = unicodePattern(String.raw`[\p{Nd}]`);
const ofPrices = unicodePattern(String.raw`[\p{Nd}\p{Sc}.,\s'’–-]`, 'g');

/** Whether a text tells from when on or until when something is there. */
function isSpan(text: string): boolean {
  return text.length <= 60 && phraseAtStart(ofSpans, inLowerCase(text)) !== undefined;
}

const ofSpans =
  '|from |until |till |available|starts |starting|ends |ab |bis |verfügbar|à partir|jusqu|dès |desde |hasta |a partire|dal |fino |vanaf |tot |od |do |dostępn|delivery|livraison|lieferung|entrega|consegna|';

function dateOf(pieces: readonly ReviewPiece[], language: string | null): { readonly value: string | null } | null {
  for (const { dateTime } of pieces) {
    const value = dateTime === null ? null : machineDate(dateTime);
    if (value !== null) return { value };
  }
  const short = pieces.filter(
    (piece) =>
      (piece.text.length <= 80 && piece.role !== 'text') ||
      (piece.text.length <= longestDay && isFact(piece, language)) ||
      isByline(piece.text, language) ||
      isSignedLine(piece, language),
  );
  let ofThing: string | null = null;
  for (const { text } of [...short.filter(({ role }) => role === 'date'), ...short]) {
    const value = readDateText(text, language);
    if (value === null) continue;
    if (!hasPhraseOf(experiences, inLowerCase(text))) return { value };
    ofThing ??= value;
  }
  if (ofThing !== null) return { value: ofThing };
  for (const { text } of short) {
    // As it is written: the page may have been read long after it was loaded.
    if (isRelativeDate(inLowerCase(text)))
      return { value: withoutCapitals(text.slice(inLowerCase(text).search(relativeDate)).trim()) };
  }
  for (const piece of short) {
    const month = isFact(piece, language) ? monthTold(piece.text) : null;
    if (month !== null) return { value: month };
  }
  const days = short.filter(({ text, role }) => role === 'date' && text !== '');
  return days.length > 0
    ? { value: days.map(({ text }) => dayOfYearTold(text)).find((day) => day !== null) ?? null }
    : null;
}

/** "il y a une semaine NOUVEAU" without the badge behind it. */
function withoutCapitals(text: string): string {
  return text.replace(badgeBehind(text), '');
}

const badgeBehind = unicodePattern(String.raw`(?<=[\p{Ll}\d])\s+[\p{Lu}]{3,}$`);

/** Stems of what stands before the day that something was lived through or bought, which another line may tell that it was written. */
const experiences =
  '|experien|erfahrung|expérien|esperien|ervaring|doświadcz|zkušenost|upplevelse|oplevelse|opplevelse|kokemu|опыт|';

/** Beyond it, in what is named as the words, a day is told in these. */
const longestDay = 30;

/** "2026-03-04", or the instant of "2026-03-04T10:00:00+01:00"; null for what is neither. */
export function machineDate(written: string): string | null {
  const [, day, time, zone] =
    /^\s*((?:19|20)\d{2}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?/i.exec(
      written,
    ) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(day))) return null;
  if (time === undefined || zone === undefined) return day;
  const instant = new Date(`${day}T${time}${zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  return Number.isNaN(instant.getTime()) ? day : instant.toISOString();
}

/** Whether an element lies in what the company answers to the review that a box shows. */
export function isInReply(element: Element, box: Element, language: string | null): boolean {
  const { replies = [], answer = null } = readCard(box, language, true) ?? {};
  if (replies.some((reply) => reply.contains(element))) return true;
  if (answer === null || element.contains(answer)) return answer === element;
  return answer.contains(element) || (answer.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** With the title known that stands alone between the stars and the words, where who wrote these and when stands behind them. */
function withTitleBeside(
  pieces: readonly ReviewPiece[],
  starred: readonly Element[],
  language: string | null,
): readonly ReviewPiece[] {
  const isBesideStars = ({ element }: ReviewPiece) => starred.some((each) => each === elementBefore(element));
  const at = pieces.findIndex(isBesideStars);
  const [title, words, ...behind] = at < 0 ? [] : pieces.slice(at);
  if (title?.role !== 'plain' || !words || title.text.length > longestTitle || !isProse(words.text)) return pieces;
  const day = behind.findIndex(({ text }) => text.length <= longestDay && tellsDay(text, language));
  const isSigned = behind.slice(0, Math.max(0, day)).some(({ text }) => isLikeName(text));
  return isSigned ? pieces.map((piece) => (piece === title ? { ...piece, role: 'title' } : piece)) : pieces;
}

/** Whether something is not what its names say: words where a day would stand that tell none, what is around the words and no sentence. */
function isNotOfRole(piece: ReviewPiece, language: string | null): boolean {
  const { role, text, dateTime, isAroundWords } = piece;
  return (
    (isAroundWords === true && !isTold(piece)) ||
    (role === 'date' &&
      dateTime === null &&
      isProse(text) &&
      !isFact({ role, text }, language) &&
      dayOfYearTold(text) === null)
  );
}

/** The blocks that are the review's own words. */
function wordsOf(
  box: Element,
  pieces: readonly ReviewPiece[],
  author: ReviewPiece | null,
  language: string | null,
  isMarked: boolean,
): ReviewPiece[] {
  const isWords = (piece: ReviewPiece) =>
    piece !== author &&
    piece.text !== '' &&
    !(piece.role === 'plain' && (isVerdict(piece.text) || masked.test(piece.text))) &&
    !(piece.isPart && !isTold(piece)) &&
    !isLabel(piece.text) &&
    !isLabelOf(piece, pieces) &&
    !(piece.role === 'plain' && isAnswer(piece.text)) &&
    !isSignedLine(piece, language) &&
    !(piece.role === 'plain' && isSignature(piece.text)) &&
    !isScale(piece) &&
    !(piece.isLink && piece.text.length < 200) &&
    (isTold(piece) || !isFact(piece, language)) &&
    (piece.text.match(letter(piece.text))?.length ?? 0) >= Math.min(2, piece.text.length);
  const sided = sidesOf(pieces, isWords);
  if (sided.length > 0) return sided;
  const named = withoutBadges(pieces.filter((piece) => piece.role === 'text' && isWords(piece)));
  if (lengthOf(named) >= (isMarked ? 2 : 12)) return named;
  const plain = pieces
    .map((piece, at) => ({ piece, at }))
    .filter(({ piece }) => piece.role === 'plain' && !piece.isHeading && isWords(piece) && isProse(piece.text));
  // What begins as a label does is a review's words where nothing else is.
  const told = plain.filter(({ piece }) => !isInCapitals(piece.text));
  // Those that are called a review may be few.
  const called = pieces.filter(
    (piece) =>
      piece.role === 'plain' &&
      !piece.isHeading &&
      piece.element !== box &&
      isWords(piece) &&
      isCalledReview(attributeOf(piece.element, 'class') ?? ''),
  );
  if (isMarked && called.length === 1 && !told.some(({ piece }) => isTold(piece) && piece !== called[0])) return called;
  // A long name, of which nobody knows whose it is, is no words.
  if (told.length === 0 && author === null) return [];
  const surely = told.filter(
    ({ piece: { text } }) => !isFurniture(inLowerCase(text.slice(0, 60))) && !partedLine.test(text),
  );
  let longest: { readonly piece: ReviewPiece; readonly at: number } | null = null;
  for (const each of [surely, told, plain].find(({ length }) => length > 0) ?? [])
    if (!longest || each.piece.text.length > longest.piece.text.length) longest = each;
  if (!longest) return [];
  const words = [longest.piece];
  const [before, behind] = [pieces.slice(0, longest.at).reverse(), pieces.slice(longest.at + 1)];
  const isPart = isInParts(longest.at);
  for (const piece of before) {
    if (isPart ? isInParts(pieces.indexOf(piece)) : isRunOn(piece)) words.unshift(piece);
    else if (!isPart || !isOverSection(piece, pieces)) break;
  }
  for (const piece of behind) {
    if (isRunOn(piece) || isInParts(pieces.indexOf(piece))) words.push(piece);
    else if (!isOverSection(piece, pieces)) break;
  }
  return words;

  /** Whether it stands right under one of several labels. */
  function isInParts(at: number): boolean {
    const [label, piece] = [pieces[at - 1], pieces[at]];
    return (
      label !== undefined &&
      piece?.role === 'plain' &&
      !piece.isHeading &&
      isOverSection(label, pieces) &&
      isWords(piece)
    );
  }

  function isRunOn(piece: ReviewPiece | undefined): boolean {
    return (
      piece?.role === 'plain' &&
      !piece.isHeading &&
      isWords(piece) &&
      !partedLine.test(piece.text) &&
      (piece.text.length >= 40 || /[.!?…。！？]$/.test(piece.text)) &&
      isProse(piece.text)
    );
  }
}

/** What is named as words, without single ones that stand apart from what is told in whole sentences: "Bought". */
function withoutBadges(named: ReviewPiece[]): ReviewPiece[] {
  const around = named.filter(isTold).map(({ element }) => parentElementOf(element));
  if (around.length === 0) return named;
  return named.filter(
    ({ text, element, isHeading }) =>
      isHeading || /[\s.!?…]/.test(text) || unspaced.test(text) || around.includes(parentElementOf(element)),
  );
}

/** A line of facts, such as who wrote it and where: none of its parts ends as a sentence does. */
const partedLine = /^[^.!?…]{2,60}\s[·•|∙⋅]\s.{2,80}(?<![.!?…])$/;

/** Whether it is anything at all that somebody may say of a thing: "Perfect.", "👌". */
function saysSomething(piece: ReviewPiece, language: string | null): boolean {
  const { role, text, isLink } = piece;
  const isOfWords = (role === 'plain' || role === 'text') && !isLink && !isFact(piece, language) && !isLabel(text);
  return isOfWords && (letter(text).test(text) || pictograph.test(text));
}

const pictograph = /\p{Extended_Pictographic}/u;

/** What is liked and what is not, with what is said of the whole before. */
function sidesOf(pieces: readonly ReviewPiece[], isWords: (piece: ReviewPiece) => boolean): ReviewPiece[] {
  const may = (piece: ReviewPiece | undefined): piece is ReviewPiece =>
    piece !== undefined && (piece.role === 'plain' || piece.role === 'text') && !piece.isHeading && isWords(piece);
  const sided = pieces.filter((piece, at) => may(piece) && isSide(pieces[at - 1]?.text ?? ''));
  const [first] = sided;
  if (!first) return [];
  const before = pieces[pieces.indexOf(first) - 2];
  const named = pieces.filter((piece) => piece.role === 'text' && may(piece) && (isTold(piece) || isProse(piece.text)));
  // A single word is one of a list that the site made.
  const told = named.length > 0 ? sided.filter(({ text }) => text.includes(' ') || unspaced.test(text)) : sided;
  const isWhole = may(before) && (isTold(before) || (before.text.includes(' ') && /[.!?…]$/.test(before.text)));
  const all = new Set([...(isWhole ? [before] : []), ...told, ...named]);
  return pieces.filter((piece) => all.has(piece));
}

/** Whether it says what the day, the number or the name is that follows: "Date of experience:". */
function isLabelOf(piece: ReviewPiece, pieces: readonly ReviewPiece[]): boolean {
  if (piece.text.length > 40 || !/[:：]$/.test(piece.text)) return false;
  const next = pieces[pieces.indexOf(piece) + 1];
  return next === undefined || isFact(next, null);
}

/** "Item type: Blue / M", "Size bought: M · Usual size: L" */
function isAnswer(text: string): boolean {
  const parts = text.split(/\s[·•|∙⋅]\s/);
  return parts.every(
    (part) => part.length <= 40 && /^[^:：.!?]{2,20}[:：] [^.!?…]{1,20}$/.test(part) && part.split(' ').length <= 7,
  );
}

/** Whether all words of a text without an end begin with a capital, but for little ones: "Maria del Carmen López García". */
function isInCapitals(text: string): boolean {
  if (text.length > 60 || /[.!?…]$/.test(text) || unspaced.test(text)) return false;
  const words = text.split(' ').filter((word) => word.length > 3);
  return words.length >= 2 && words.every((word) => capital(word).test(word));
}

function lengthOf(pieces: readonly ReviewPiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

function titleOf(
  pieces: readonly ReviewPiece[],
  words: readonly ReviewPiece[],
  author: FoundAuthor | null,
): string | null {
  const named = new Set(author ? partsOfName(author.name) : []);
  const first = words[0] as ReviewPiece;
  for (const piece of pieces) {
    if ((piece.role !== 'title' && !piece.isHeading) || piece === author?.piece || piece === author?.heading) continue;
    if (piece.role === 'author' || isFact(piece, null) || isSide(piece.text)) continue;
    if (isOverSection(piece, pieces)) continue;
    if (words.includes(piece) || partsOfName(piece.text).every((part) => named.has(part))) continue;
    // Where nobody is named, what stands first may be their name.
    if (author === null && mayBeName(piece.text) && isFirst(piece, pieces) && !isSurelyTitle(piece, pieces)) continue;
    const title = pageText(piece.text, longestTitle);
    if (title === '' || first.text.startsWith(title) || isLabel(title) || piece.text.length > longestTitle) continue;
    return title;
  }
  // Without a name known, it could be that.
  if (!author) return null;
  const before = pieces.slice(pieces.indexOf(author.piece) + 1, pieces.indexOf(first));
  const linked = before.find(
    (piece) =>
      piece.isLink &&
      piece.role === 'plain' &&
      (isTitle(piece.text) || (leadsToReview(piece.element) && mayLead(piece.text))) &&
      !isFact(piece, null),
  );
  return linked ? pageText(linked.text, longestTitle) : null;
}

/** The words, with the labels of their parts: what is not liked would read as praise without. */
function withLabels(words: readonly ReviewPiece[], pieces: readonly ReviewPiece[]): string[] {
  return words.flatMap((piece) => {
    const label = pieces[pieces.indexOf(piece) - 1];
    const isKept = label && !words.includes(label) && isOverSection(label, pieces);
    return isKept ? [label.text, piece.text] : [piece.text];
  });
}

/** Whether a heading is one of several that are made alike, each over words of its own: "What I like about the employer". */
function isOverSection(piece: ReviewPiece, pieces: readonly ReviewPiece[]): boolean {
  if (!piece.isHeading) return false;
  const known = sectionsOf.get(pieces) ?? sectionsIn(pieces);
  sectionsOf.set(pieces, known);
  return known.has(kindOfHeading(piece));
}

const sectionsOf = new WeakMap<readonly ReviewPiece[], ReadonlySet<string>>();

/** The kinds of headings of which several stand over words. */
function sectionsIn(pieces: readonly ReviewPiece[]): ReadonlySet<string> {
  const [once, several] = [new Set<string>(), new Set<string>()];
  for (const [at, piece] of pieces.entries()) {
    if (!piece.isHeading || !isProse(pieces[at + 1]?.text ?? '')) continue;
    const kind = kindOfHeading(piece);
    (once.has(kind) ? several : once).add(kind);
  }
  return several;
}

function kindOfHeading({ element }: ReviewPiece): string {
  return `${element.localName}.${attributeOf(element, 'class') ?? ''}`;
}

/** What stands alone over the stars or the day, where who wrote the words is told behind them. */
function titleOnTop(
  pieces: readonly ReviewPiece[],
  words: readonly ReviewPiece[],
  author: FoundAuthor | null,
): string | null {
  const [first, next] = pieces;
  const at = pieces.indexOf(words[0] as ReviewPiece);
  if (!author || !first || !next || at < 1 || pieces.indexOf(author.piece) < at || first.role !== 'plain') return null;
  if (first.isLink || first.isPart || first.text.length > longestOnTop || isFact(first, null) || isLabel(first.text))
    return null;
  const isOverFact = next.role === 'date' || isFact(next, null) || next === words[0];
  const isName =
    isLikeName(first.text) && !isJudgement(first.text) && (first.text.includes(' ') || !isSurelyOf(author.piece));
  if ((words[0] as ReviewPiece).text.startsWith(first.text)) return null;
  return isOverFact && !isName && isBegun(first.text) && !isFurniture(inLowerCase(first.text)) ? first.text : null;
}

/** Whether a name is told as one: by what names or leads to it, or by what stands beside it. */
function isSurelyOf({ role, element, text }: ReviewPiece): boolean {
  return role === 'author' || isSignature(text) || leadsToPerson(element) || text.includes(' ');
}

const longestOnTop = 80;

/** Whether a text begins with a capital, or in a writing that has none. */
function isBegun(text: string): boolean {
  return capital(text).test(text) || unspaced.test(text);
}

/** Whether a title that may be a name is none: by what it says, or as who wrote it is told elsewhere, and is nobody. */
function isSurelyTitle(title: ReviewPiece, pieces: readonly ReviewPiece[]): boolean {
  if (isJudgement(title.text)) return true;
  return !title.text.includes(' ') && pieces.some(({ role, text }) => role === 'author' && text !== '');
}

/** Whether a heading can be what somebody is called or calls themselves: a name, or a single word of whatever kind. */
function mayBeName(text: string): boolean {
  return isLikeName(text) || !(/[\s!?…。！？]/.test(text) || (unspaced.test(text) && text.length > 8));
}

/** Whether nothing is told before a piece but letters in place of a portrait, stars or a day. */
function isFirst(piece: ReviewPiece, pieces: readonly ReviewPiece[]): boolean {
  return pieces.slice(0, pieces.indexOf(piece)).every((before) => before.text.length <= 2 || isFact(before, null));
}

/** Whether a single word that leads to a review can be its title. */
function mayLead(text: string): boolean {
  return text.length >= shortestWord && !text.includes(' ') && !isLabel(text) && !isFurniture(inLowerCase(text));
}

const shortestWord = 2;

/** Whether words that lead to the whole of a review can be its title. */
function isTitle(text: string): boolean {
  return (
    text.length <= longestTitle &&
    text.includes(' ') &&
    !isLabel(text) &&
    !isFurniture(inLowerCase(text)) &&
    !isLikeName(text)
  );
}

function languageOf(element: Element, box: Element): string | null {
  const tag = element.closest('[lang]');
  const declared = tag && (tag === box || box.contains(tag)) ? attributeOf(tag, 'lang') : null;
  return declared !== null && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(declared) ? declared : null;
}

function commonElement(words: readonly ReviewPiece[], box: Element): Element {
  let element = words[0]?.element ?? box;
  while (element !== box && !words.every((piece) => element.contains(piece.element)))
    element = element.parentElement ?? box;
  return element;
}
