import { readDateText } from '../facts/article/dateText';
import { inLowerCase } from '../facts/inLowerCase';
import { asciiDigits } from '../facts/money/numberText';
import { gapEnd, signAt, signBefore } from '../facts/money/signBeside';
import { readRatingText } from '../facts/rating/ratingText';
import { hasPhraseOf, isPhraseOf, phraseAtEnd, phraseAtStart } from '../listedPhrases';
import { cutText, pageText } from '../pageText';
import { unicodePattern } from '../unicodePattern';
import { attributeOf } from '../untampered';
import type { ReviewParts } from './foundReview';
import { partsOfName } from './namesPerson';
import { namesAction, namesPart, type ReviewPiece, reviewPieces } from './reviewPieces';
import { starsInText } from './starsOf';

export interface CardReading extends ReviewParts {
  /** The element that holds the review's own words. */
  readonly textElement: Element;
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

/** Whether words, in lower case, begin as what is around a review and is nobody's name. */
function isFurniture(words: string): boolean {
  return (
    phraseAtStart(furniture, words) !== undefined ||
    (/^\d/.test(words) && /^\d+ (?:people|person|of|reviews?|avis|bewertung|opinion)/.test(words))
  );
}

const furniture =
  '|verif|véri|achat v|purchase|kauf|compra|acquisto|zakup|helpful|utile|útil|hilfreich|nuttig|przydatn|was this|cet avis|war diese|repl|répond|antwort|respond|report|signal|melden|denunc|segnala|translat|tradui|übersetz|traduc|show|voir|afficher|mehr|anzeig|ver |leggi|lire|read|more|less|share|partag|teilen|compart|recommend|recommand|empf|recomm|reviewed|avis d|published|publié|variant|size|taille|größe|talla|taglia|color|colour|couleur|farbe|photo|image|bild|permalink|link|edit|delete|source|origin|early|vine|top |staff|employee|';

/** Whether it is none of a review's words: a label, with its value or alone. A customer may begin a sentence with the same word. */
function isLabel(text: string): boolean {
  if (text.length > 100) return false;
  const words = inLowerCase(text);
  if (phraseAtStart(labels, words) !== undefined || namesAction(text) || inBrackets.test(text)) return true;
  if (/^\d/.test(words)) return isFurniture(words) && (words.length <= 24 || hasPhraseOf(helpful, words));
  return isFurniture(words) && labelWithValue.test(text);
}

/** "(verified owner)" */
const inBrackets = /^\([^()]{3,40}\)$/;
const labels =
  '|verified purch|verified buy|verified cust|verified rev|verified us|verifiziert|achat vérif|avis vérif|compra verif|acquisto verif|was this review|was this help|cet avis vous|war diese|reviewed in|reviewed on|reviewed by|published on|published by|publié le|translated|traduit |read full|show orig|report abuse|report this|recommends this|early review|vine cust|vine voice|';
const helpful = '|helpful|useful|utile|útil|hilfreich|nuttig|przydatn|';
/** "Colour: Black", "Size: M | Fit: loose". */
const labelWithValue = /^[^:：]{2,30}[:：]\s*(?:[^\s.!?]+(?:\s+|$)){1,5}$/;

/** Whether it is told in a whole sentence, as no label is. */
function isTold({ role, text }: ReviewPiece): boolean {
  const words = /[.!?…。！？]["”»’)]*$/.test(text) ? text.split(' ').length : 0;
  return role === 'text' ? words >= 3 : words >= 6 && !isFurniture(inLowerCase(text.slice(0, 60)));
}

const relativeDate =
  /(?:^|\s)(?:(?:\d+|an?|one|un|une|eine?[nmr]?|een|une?|uno|una)\s+[^\s\d.,;:!?()]+\s+(?:ago|geleden|sitten|temu|fa|atrás)|il y a .{1,20}|vor .{1,20}|hace .{1,20}|há .{1,20}|yesterday|today|hier|aujourd.hui|gestern|heute|ayer|hoy|ieri|oggi)$|\d+\s?(?:日前|か月前|ヶ月前|年前|天前|个月前|일 전|개월 전)/;

/** Of the words that such a text ends with. */
const ends = '|go|en|mu|fa|ás|ay|er|ui|rn|te|oy|ri|gi|';

/** "3 days ago", "hier". The pattern is prepared where one of these texts may be it. */
function isRelativeDate(words: string): boolean {
  const mayBe = phraseAtEnd(ends, words) !== undefined || /il y a |vor |hace |há |前|전/.test(words);
  return mayBe && relativeDate.test(words);
}

/**
 * Reads a box as one review: its words, stars, author, date. Null where it is none: no words of a person, or it sells something. `language` is
 * the page's, for its dates. `isKnown`: whether the page itself calls it a review, so that words alone are enough.
 */
export function readCard(box: Element, language: string | null, isKnown: boolean): CardReading | null {
  const names = `${attributeOf(box, 'class') ?? ''} ${attributeOf(box, 'data-testid') ?? ''}`;
  const ownNames = isCalledReview(names);
  const holds = (selector: string) => Element.prototype.querySelector.call(box, selector) !== null;
  // Where a review is being written there is none yet; what holds the page's own heading is no card.
  if (box.localName === 'form' || holds('textarea') || (holds('h1') && !isKnown && !ownNames)) return null;
  const { pieces: all, stars, replies, isTooMuch } = reviewPieces(box);
  if (isTooMuch || all.length === 0) return null;
  const asked = all.findIndex((_, at) => isHeadOfReply(all, at));
  const author = authorOf(asked < 0 ? all : all.slice(0, asked), language);
  const end = asked < 0 ? all.findIndex((_, at) => isAddressed(all, at, author)) : asked;
  const pieces = (end < 0 ? all : all.slice(0, end))
    .filter(({ isControl }) => !isControl)
    .map((piece) => (isUndated(piece, language) ? { ...piece, role: 'plain' as const } : piece));
  if (!isKnown && pieces.some(isPrice)) return null;
  const date = dateOf(pieces, language);
  const words = wordsOf(pieces, author?.piece ?? null, language, stars.length > 0 || date !== null);
  if (words.length === 0) return null;
  const title = titleOf(pieces, words, author?.piece ?? null);
  const [given = null] = stars;
  const rating = given && { value: given.value, best: given.best };
  const isSigned = author !== null || date !== null;
  // Without stars it takes a name and more than a label's words.
  const isToldBy = ownNames && isSigned && lengthOf(words) >= leastTold;
  const isReview = isKnown || (rating !== null ? isSigned || ownNames : isToldBy);
  if (!isReview) return null;
  return {
    text: cutText(words.map(({ text }) => text).join('\n'), longestText),
    title,
    rating,
    author: author?.name ?? null,
    publishedAt: date?.value ?? null,
    language: languageOf(words[0]?.element ?? box, box),
    textElement: commonElement(words, box),
    ratings: stars.length,
    isScaleGuessed: given?.isGuessed ?? false,
    replies,
    answer: end < 0 ? null : outermost(all[end]?.element ?? box, words, box),
  };
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

const digit = unicodePattern(String.raw`[\p{Nd}]`);
const ofPrices = unicodePattern(String.raw`[\p{Nd}\p{Sc}.,\s'’–-]`, 'g');

function dateOf(pieces: readonly ReviewPiece[], language: string | null): { readonly value: string | null } | null {
  for (const { dateTime } of pieces) {
    const value = dateTime === null ? null : machineDate(dateTime);
    if (value !== null) return { value };
  }
  const short = pieces.filter(({ text, role }) => text.length <= 80 && role !== 'text');
  for (const { text } of [...short.filter(({ role }) => role === 'date'), ...short]) {
    const value = readDateText(text, language);
    if (value !== null) return { value };
  }
  for (const { text } of short) {
    // As it is written: the page may have been read long after it was loaded.
    if (isRelativeDate(inLowerCase(text))) return { value: text.slice(inLowerCase(text).search(relativeDate)).trim() };
  }
  return short.some(({ text, role }) => role === 'date' && text !== '') ? { value: null } : null;
}

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

const nameBefore =
  /^(?:(?:reviewed |written |posted |avis )?(?:by|par|von|por|di|door|av|af|przez|от|de)\s+|[-–—]\s*)/iu;
/** What that begins with, over lower case. */
const begins = '|by|par|von|por|di|door|av|af|przez|от|de|reviewed|written|posted|';

function withoutNameBefore(text: string): string {
  // "Di Moss", "De Vries".
  if (/^(?:Di|De|Av|Af)\s/.test(text)) return text;
  const mayBegin = /^[-–—]/.test(text) || phraseAtStart(begins, inLowerCase(text)) !== undefined;
  return mayBegin ? text.replace(nameBefore, '') : text;
}

interface FoundAuthor {
  readonly name: string;
  readonly piece: ReviewPiece;
}

function authorOf(pieces: readonly ReviewPiece[], language: string | null): FoundAuthor | null {
  for (const piece of pieces) {
    if (piece.role !== 'author' || piece.text.length > 120) continue;
    const name = cleanName(piece.text, language);
    if (name !== null) return { name, piece };
  }
  // A short text that looks like a name and is of no other use.
  const short = pieces.filter(
    ({ role, text }) => (role === 'plain' || role === 'date') && text.length <= 60 && text !== '',
  );
  const isBeforeWords = (piece: ReviewPiece) => pieces.slice(0, pieces.indexOf(piece)).every((each) => !isTold(each));
  for (const piece of short) {
    // What can be pressed mostly says what for.
    if (piece.isControl && !(twoNames.test(piece.text) && isBeforeWords(piece))) continue;
    const begun = withoutNameBefore(piece.text);
    const name = cleanName(piece.text, language);
    if (name !== null && (begun !== piece.text ? capital(name).test(name) : isLikeName(name))) return { name, piece };
  }
  // What is called the text of a review may hold who wrote it, above or below the words.
  const texts = pieces.filter(
    (piece) => piece.role === 'text' && /\p{L}/u.test(piece.text) && !isFact(piece, language) && !isLabel(piece.text),
  );
  const ends = texts.some(isTold) ? [texts[0], texts.at(-1)] : [];
  for (const piece of ends) {
    if (!piece || isTold(piece) || !twoNames.test(piece.text)) continue;
    const name = cleanName(piece.text, language);
    if (name !== null && isLikeName(name)) return { name, piece };
  }
  return null;
}

function cleanName(written: string, language: string | null): string | null {
  const begun = withoutNameBefore(written);
  const [first = ''] = begun.split(nameEnd(begun));
  const name = pageText(first.replace(/[:,.!]+$/, '').replace(says, ''), 80);
  if (
    name === '' ||
    /\d{2}/.test(name.slice(0, 4)) ||
    readDateText(name, language) !== null ||
    isRelativeDate(inLowerCase(name))
  )
    return null;
  return isFurniture(inLowerCase(name)) || name.split(' ').length > 5 ? null : name;
}

/** What comments put between a name and the words. */
const says =
  /\s+(?:says|said|wrote|a dit|a écrit|sagte?|schrieb|dice|dijo|ha detto|scrive|disse|zegt|schreef|pisze|пишет)$/i;
const twoNames = /^\S+\s\S/;
const capital = unicodePattern(String.raw`^[\p{Lu}]`);
const nameEnd = unicodePattern(
  String.raw`\s*[|•·–—,;]\s+|\s+[-–—]\s+|\s+(?:on|le|am|el|il|op|den|dnia|from|aus|de)\s+(?=[\p{Lu}]|\d)`,
);
const nameWord = unicodePattern(String.raw`^[\p{Lu}][\p{L}'’-]*\.?$`);
const beforeName = new Set('de da di van von der den la le el dos del bin al'.split(' '));
const letter = unicodePattern(String.raw`[\p{L}]`, 'g');
/** Of writings without spaces. */
const unspaced = /[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\uffff]/;

/** "Anna K.", "Léa Martin", "J. P. de Vries"; not "Great product". */
function isLikeName(text: string): boolean {
  if (
    unspaced.test(text) &&
    /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{1,8}(?:さん|様|\*+.?)?$/u.test(text)
  )
    return true;
  const words = text.split(/\s/, 5);
  return (
    // A single letter stands for a portrait.
    text.length >= 2 &&
    text.length <= 40 &&
    words.length <= 4 &&
    words.every((word, at) => nameWord(word).test(word) || (at > 0 && beforeName.has(word))) &&
    !(text === text.toUpperCase() && text.length > 12)
  );
}

/** Whether a piece is the heading over what the company answers: "Reply from the shop", "Réponse du propriétaire". */
function isHeadOfReply(pieces: readonly ReviewPiece[], at: number): boolean {
  const { text = '', role } = pieces[at] ?? {};
  const words = inLowerCase(text.slice(0, 100));
  if (phraseAtStart(headsOfReply, words) === undefined || role === 'author') return false;
  const isAfterWords = hasWords(pieces.slice(0, at));
  if (/^[^.!?]{4,60}[:–—](?:\s|$)/.test(words)) return isAfterWords;
  if (text.length > 80 || /[.!?…]$/.test(text)) return false;
  return isRelativeDate(words) || isAfterWords || (text.split(' ').length <= 5 && at > 0 && at < pieces.length - 1);
}

const headsOfReply =
  "|reply from|reply by|replied|response from|response by|response of|responded|answer from|owner's re|owner re|seller re|management re|réponse d|réponse :|réponse à|a répondu|antwort vo|antwort de|respuesta de|risposta d|resposta d|reactie van|odpowiedź|svar fr|svar fra|ответ |";

/** Whether a piece behind the customer's words speaks to the one who wrote them. */
function isAddressed(pieces: readonly ReviewPiece[], at: number, author: FoundAuthor | null): boolean {
  const { text = '', isControl } = pieces[at] ?? {};
  const words = inLowerCase(text.slice(0, 300));
  if (isControl || phraseAtStart(greetings, words) === undefined || !hasWords(pieces.slice(0, at))) return false;
  const named = author ? partsOfName(author.name).filter((part) => part.length > 1) : [];
  const spoken = new Set(partsOfName(words.slice(0, 80)));
  return named.some((part) => spoken.has(part)) || hasPhraseOf(yourReview, words);
}

const greetings =
  '|hi |hello|dear |good |thank|sorry|we |bonjour|cher |chère |merci|madame|monsieur|nous |hallo|guten |liebe|sehr |danke|vielen |hola|buen|estimad|gracias|ciao|gentile|salve|grazie|car|olá|obrigad|beste |bedankt|dank |dzień |dziękuj|здравств|спасибо|';
const yourReview =
  '|your review|your feedback|your comment|votre avis|votre retour|votre comment|ihre bewertung|ihr feedback|deine bewertung|su opinión|su comentario|tu opinión|sua recensione|tua recensione|sua avalia|uw review|uw beoord|';

/** Whether there are words that a customer may have written among some pieces. */
function hasWords(pieces: readonly ReviewPiece[]): boolean {
  return pieces.some(
    ({ role, text, isControl }) =>
      !isControl && (role === 'text' || (role === 'plain' && isProse(text))) && !isLabel(text),
  );
}

/** Of what an answer begins with, the largest part that has nothing of the customer's words. */
function outermost(answer: Element, words: readonly ReviewPiece[], box: Element): Element {
  let element = answer;
  for (let outer = element.parentElement; outer && outer !== box; outer = outer.parentElement) {
    const around = outer;
    if (words.some((piece) => around.contains(piece.element))) break;
    element = around;
  }
  return element;
}

/** Whether an element lies in what the company answers to the review that a box shows. */
export function isInReply(element: Element, box: Element, language: string | null): boolean {
  const { replies = [], answer = null } = readCard(box, language, true) ?? {};
  if (replies.some((reply) => reply.contains(element))) return true;
  if (answer === null || element.contains(answer)) return answer === element;
  return answer.contains(element) || (answer.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether words stand where a day would, and tell none. */
function isUndated({ role, text, dateTime }: ReviewPiece, language: string | null): boolean {
  return role === 'date' && dateTime === null && isProse(text) && !isFact({ role, text }, language);
}

/** The blocks that are the review's own words. */
function wordsOf(
  pieces: readonly ReviewPiece[],
  author: ReviewPiece | null,
  language: string | null,
  isMarked: boolean,
): ReviewPiece[] {
  const isWords = (piece: ReviewPiece) =>
    piece !== author &&
    piece.text !== '' &&
    !isLabel(piece.text) &&
    !(piece.isLink && piece.text.length < 200) &&
    (isTold(piece) || !isFact(piece, language)) &&
    (piece.text.match(letter(piece.text))?.length ?? 0) >= Math.min(2, piece.text.length);
  const named = pieces.filter((piece) => piece.role === 'text' && isWords(piece));
  if (lengthOf(named) >= (isMarked ? 2 : 12)) return named;
  const plain = pieces
    .map((piece, at) => ({ piece, at }))
    .filter(({ piece }) => piece.role === 'plain' && !piece.isHeading && isWords(piece) && isProse(piece.text));
  // What is liked and what is not.
  const sided = pieces.filter((piece, at) => piece.role === 'plain' && isWords(piece) && isSide(pieces[at - 1]));
  if (sided.length > 0) return sided;
  // What begins as a label does is a review's words where nothing else is.
  const surely = plain.filter(({ piece }) => !isFurniture(inLowerCase(piece.text.slice(0, 60))));
  let longest: { readonly piece: ReviewPiece; readonly at: number } | null = null;
  for (const each of surely.length > 0 ? surely : plain)
    if (!longest || each.piece.text.length > longest.piece.text.length) longest = each;
  if (!longest) return [];
  const words = [longest.piece];
  for (let at = longest.at - 1; isRunOn(pieces[at]); at--) words.unshift(pieces[at] as ReviewPiece);
  for (let at = longest.at + 1; isRunOn(pieces[at]); at++) words.push(pieces[at] as ReviewPiece);
  return words;

  function isRunOn(piece: ReviewPiece | undefined): boolean {
    return (
      piece?.role === 'plain' &&
      !piece.isHeading &&
      isWords(piece) &&
      (piece.text.length >= 40 || /[.!?…。！？]$/.test(piece.text)) &&
      isProse(piece.text)
    );
  }
}

/** Whether a label says that what follows is one side of what somebody thinks. */
function isSide(label: ReviewPiece | undefined): boolean {
  return isPhraseOf(sides, inLowerCase(label?.text.slice(0, 30) ?? '').replace(/[\s:·–-]+$/, ''));
}

const sides =
  '|liked|disliked|pros|cons|positive|negative|points forts|points faibles|les plus|les moins|avantages|inconvénients|positiv|negativ|vorteile|nachteile|lo mejor|lo peor|';

/** A rating, how many there are, or a day. */
function isFact({ role, text }: Pick<ReviewPiece, 'role' | 'text'>, language: string | null): boolean {
  if (text.length <= 80 && readRatingText(text).count !== null) return true;
  if (text.length > 60) return false;
  const isStars = role !== 'text' && text.length <= 40 && starsInText(text) !== undefined;
  return isStars || readDateText(text, language) !== null || isRelativeDate(inLowerCase(text));
}

/** Words of a person about something, not a label. */
function isProse(text: string): boolean {
  if (unspaced.test(text) && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(text))
    return text.length >= 8;
  return text.split(' ').length >= 4 && text.length >= 18;
}

function lengthOf(pieces: readonly ReviewPiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

function titleOf(
  pieces: readonly ReviewPiece[],
  words: readonly ReviewPiece[],
  author: ReviewPiece | null,
): string | null {
  const first = words[0] as ReviewPiece;
  for (const piece of pieces) {
    if ((piece.role !== 'title' && !piece.isHeading) || piece === author || words.includes(piece)) continue;
    const title = pageText(piece.text, longestTitle);
    if (title === '' || first.text.startsWith(title) || isLabel(title) || piece.text.length > longestTitle) continue;
    return title;
  }
  return null;
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
