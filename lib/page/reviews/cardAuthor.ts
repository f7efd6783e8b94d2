import { isDayOrMonth, readDateText } from '../facts/article/dateText';
import { inLowerCase } from '../facts/inLowerCase';
import { readRatingText } from '../facts/rating/ratingText';
import { hasPhraseOf, isPhraseOf, phraseAtStart } from '../listedPhrases';
import { pageText } from '../pageText';
import { unicodePattern } from '../unicodePattern';
import { textContentOf } from '../untampered';
import { withoutBadge } from './badges';
import { behindBy, isByline, longestByline, participles, personInByline, reviewsCalled } from './byline';
import { tellsDay } from './dayTold';
import { leadsToPerson, leadsToPersonAlone } from './leadsToPerson';
import { isVerdict, recommenderIn } from './recommendation';
import { isFact, isFurniture, isLabel, isTold, unspaced } from './reviewLabels';
import type { ReviewPiece } from './reviewPieces';
import { isSide } from './sides';
import { tellsVerified } from './verified';

const nameBefore = /^(?:(?:by|par|von|por|di|door|av|af|przez|от|de)\s+|[-–—]\s*)/iu;
/** What that begins with, over lower case. */
const begins = '|by|par|von|por|di|door|av|af|przez|от|de|';

/** Of these, those that names begin with elsewhere: "Di Moss", "De Vries". */
const inLanguages: Readonly<Record<string, RegExp>> = {
  Di: /^it\b/i,
  De: /^(?:es|pt|fr|ca|gl)\b/i,
  Av: /^(?:sv|nb|no|nn)\b/i,
  Af: /^da\b/i,
};

function withoutNameBefore(text: string, language: string | null): string {
  const said = behindBy(text);
  if (said !== null) return said;
  const [first = '', , more] = text.split(' ', 3);
  if (inLanguages[first] && !(more !== undefined && inLanguages[first].test(language ?? ''))) return text;
  const mayBegin = /^[-–—]/.test(text) || phraseAtStart(begins, inLowerCase(text)) !== undefined;
  return mayBegin ? text.replace(nameBefore, '') : text;
}

export interface FoundAuthor {
  readonly name: string;
  readonly piece: ReviewPiece;
  /** Whether it is the heading of its box, which may be anything else. */
  readonly isHeading?: true;
  /** A heading that may be the name as well, so that it is no title. */
  readonly heading?: ReviewPiece;
  /** Whether the line says that they recommend the thing or do not. */
  readonly recommends?: true;
}

export function authorOf(pieces: readonly ReviewPiece[], language: string | null): FoundAuthor | null {
  for (const piece of pieces) {
    const name = piece.isControl || piece.isLink ? null : recommenderIn(piece.element, piece.text);
    if (name !== null) return { name, piece, recommends: true };
  }
  const named = pieces.filter(({ role, text }) => role === 'author' && text !== '' && text.length <= 120);
  // Letters in place of a portrait stand before the name.
  const written = named.filter(({ text }) => !monogram(text).test(text));
  for (const piece of written.length > 0 ? written : named) {
    if (phraseAtStart(ofNobody, inLowerCase(withoutBadge(piece.text) || piece.text)) !== undefined) return null;
    const name = nameBeforeDay(piece, language) ?? cleanName(piece.text, language, true);
    if (name !== null) return { name, piece };
  }
  const linked = pieces.find((piece) => piece.role === 'title' && piece.isLink && leadsToPersonAlone(piece.element));
  const called = linked && cleanName(linked.text, language, true);
  if (linked && called) return { name: called, piece: linked };
  const source = pieces.find((piece) => isPlain(piece) && !piece.isHeading && nameBesideSource(piece.text) !== null);
  if (source) return { name: nameBesideSource(source.text) ?? '', piece: source };
  // A short text that looks like a name and is of no other use.
  const short = pieces.filter(
    (piece) =>
      (!piece.isHeading && isPlain(piece) && piece.text.length <= 60 && piece.text !== '') ||
      (!piece.isControl && (isByline(piece.text, language) || isSignedLine(piece, language))),
  );
  const isBeforeWords = (piece: ReviewPiece) => pieces.slice(0, pieces.indexOf(piece)).every((each) => !isTold(each));
  const portrait = portraitIn(pieces);
  let letters: FoundAuthor | null = null;
  let found: FoundAuthor | null = null;
  for (const piece of short) {
    // What can be pressed mostly says what for.
    if (piece.isControl && !(mayBePressed(piece, pieces) && isBeforeWords(piece))) continue;
    const beforeDay = nameBeforeDay(piece, language) ?? userBeforeDay(lineFrom(piece, pieces), language);
    const isLinked = piece.isLink && isBeforeWords(piece) && leadsToPerson(piece.element);
    const name = beforeDay ?? cleanName(piece.text, language, isLinked);
    if (
      name === null ||
      isVerdict(name) ||
      isWork(name, piece, pieces) ||
      isOfLabels(piece, pieces[pieces.indexOf(piece) - 1])
    )
      continue;
    if (isLinked && name.split(' ').length <= 4) return { name, piece };
    const isSaid = withoutNameBefore(piece.text, language) !== piece.text || isByline(piece.text, language);
    if (portrait !== '' && !isSaid && firstLetter(name) !== portrait) continue;
    // Where it is said who wrote it, a word above is a title.
    if (found && !(isSaid && (!found.name.includes(' ') || tellsDay(piece.text, language)))) continue;
    if (beforeDay === null && !(isSaid ? isBegun(name) : isLikeName(name))) continue;
    if (monogram(name).test(name) && !letters) letters = { name, piece };
    else {
      found = { name, piece };
      if (isSaid || beforeDay !== null) break;
    }
  }
  found = headedBy(pieces, found, language) ?? found ?? letters;
  found ??= nameAsTitle(pieces, language) ?? nickname(short) ?? nameInLines(pieces, language);
  if (found) return found;
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

/** The name that stands beside where a review comes from: "Ann Poe · Review provided by shop.example". */
function nameBesideSource(text: string): string | null {
  const parts = partsOfSignature(text);
  const source = parts.find(tellsSource);
  const name = parts.find((part) => part !== source && !tellsVerified(part) && !tellsDay(part, null));
  if (source === undefined || name === undefined || name.length > longestName) return null;
  // Of one word it may be the shop.
  const isCalled = isPhraseOf(reviewsCalled, inLowerCase(source.split(' ', 1)[0] ?? '')) && !name.includes(' ');
  const isShop = inLowerCase(source).includes(inLowerCase(name).replaceAll(' ', ''));
  return !isShop && (isCalled || isUserName(name) || (twoNames.test(name) && isLikeName(name))) ? name : null;
}

/** Whether a line tells who wrote a review in one of its parts, and in another when, whence, or that they bought the thing. */
export function isSignature(text: string): boolean {
  if (namedAtSource(text).test(text)) return true;
  const parts = partsOfSignature(text);
  return parts.some((part) => tellsSource(part) || tellsVerified(part) || tellsDay(part, null));
}

/** Of a short line, what stands on both sides of its dots or strokes. Empty where there are none. */
function partsOfSignature(text: string): readonly string[] {
  const parts = text.length <= longestByline ? text.split(/\s[·•|∙⋅]\s/) : [];
  return parts.length > 1 && parts.every((part) => part.length <= longestSource && part !== '') ? parts : [];
}

function tellsSource(part: string): boolean {
  return domain.test(part) && part.split(' ').length <= mostOfSource;
}

const longestSource = 50;
const mostOfSource = 7;
/** "Ann Poe via shop.example" */
const namedAtSource = unicodePattern(String.raw`^[\p{Lu}]\S*(?: [\p{Lu}]\S*){0,2} [\p{Ll}]{2,4} \S+\.[a-z]{2,8}$`);
const domain = /[^\s.]\.[a-z]{2,8}$/i;

/** The letter that stands first in a card, in place of a portrait: their name begins with it. Empty where there is none. */
function portraitIn(pieces: readonly ReviewPiece[]): string {
  const first = pieces.find(({ text }) => text !== '');
  return first && first.text.length === 1 && capital(first.text).test(first.text) ? firstLetter(first.text) : '';
}

function firstLetter(name: string): string {
  return inLowerCase((someLetter(name).exec(name)?.[0] ?? '').normalize('NFD').slice(0, 1));
}

/** Who stands in the first of several lines of one block, with what they do beneath. */
function nameInLines(pieces: readonly ReviewPiece[], language: string | null): FoundAuthor | null {
  const piece = pieces.find(
    ({ role, firstLine = '' }) => role === 'plain' && twoNames.test(firstLine) && isLikeName(firstLine),
  );
  const name = piece && cleanName(piece.firstLine ?? '', language);
  return piece && name ? { name, piece } : null;
}

/** What leads to a person, behind the words too, and is written as people are called where they sign up. */
function nickname(pieces: readonly ReviewPiece[]): FoundAuthor | null {
  const piece = pieces.find(
    ({ text, isLink, element }) => isLink && signedUp(text).test(text) && leadsToPerson(element),
  );
  return piece ? { name: piece.text, piece } : null;
}

/** The name in a line of nothing but that and a day: "Ann Poe 12 March 2026". One word is a name there where it leads to its person. */
function nameBeforeDay({ text, element }: ReviewPiece, language: string | null): string | null {
  if (!/(?:19|20)\d\d/.test(text)) return null;
  const words = text.split(' ');
  for (let count = 1; count <= Math.min(6, words.length - 1); count++) {
    const [next = ''] = words.slice(count);
    const isWritten = phraseAtStart(participles, `${inLowerCase(next)} `) !== undefined;
    if (!/^\d/.test(next) && !isDayOrMonth(next) && !isWritten) continue;
    const name = /[:：]$/.test(words[count - 1] ?? '') ? null : cleanName(words.slice(0, count).join(' '), language);
    if (name === null || readDateText(words.slice(count).join(' '), language) === null) return null;
    if (isWritten) return isBegun(name) && !isPhraseOf(reviewsCalled, inLowerCase(name)) ? name : null;
    const link = Element.prototype.querySelector.call(element, 'a[href]');
    const isLinked = link !== null && pageText(textContentOf(link), 80) === name;
    if (isLinked) return name;
    return isLikeName(name) && twoNames.test(name) && capital(name).test(name.slice(name.lastIndexOf(' ') + 1))
      ? name
      : null;
  }
  return null;
}

/** What somebody calls themselves, parted from the day: "happyshopper - 12 March 2026". Of nobody too: nothing else is the name then. */
function userBeforeDay(text: string, language: string | null): string | null {
  const [, name = '', day = ''] = text.length <= longestName + 20 ? (partedFromDay(text).exec(text) ?? []) : [];
  const words = inLowerCase(name);
  if (name === '' || isFurniture(words) || isPhraseOf(reviewsCalled, words)) return null;
  if (phraseAtStart(participles, `${words} `) !== undefined || tellsDay(name, language)) return null;
  return tellsDay(day, language) && (/^\d/.test(day) || isDayOrMonth(day.split(/[\s.]/, 1)[0] ?? '')) ? name : null;
}

/** A word with what stands behind it in the same line, where the line was parted. */
function lineFrom(piece: ReviewPiece, pieces: readonly ReviewPiece[]): string {
  const [next, second] = piece.text.includes(' ') ? [] : pieces.slice(pieces.indexOf(piece) + 1);
  if (next && second && /^[|•·–—,-]$/.test(next.text)) return `${piece.text} ${next.text} ${second.text}`;
  return piece.isPart && next?.isPart && next.element === piece.element ? `${piece.text} | ${next.text}` : piece.text;
}

const partedFromDay = unicodePattern(
  String.raw`^((?=[\p{Ll}]|.*[\d._-])[\p{L}][\p{L}\d._-]{2,29})(?:\s*[|•·–—,]|\s+-)\s+(\S.{3,})$`,
);

/** Whether what is written on something to press can be a name: by its words, or by how much its person wrote. */
function mayBePressed(piece: ReviewPiece, pieces: readonly ReviewPiece[]): boolean {
  const beneath = pieces[pieces.indexOf(piece) + 1];
  const tellsHowMuch = beneath?.isControl === true && readRatingText(beneath.text).count !== null;
  return twoNames.test(piece.text) || unspaced.test(piece.text) || tellsHowMuch;
}

function isPlain({ role }: ReviewPiece): boolean {
  return role === 'plain' || role === 'date';
}

/** Whether what is said to be a name can be one: people call themselves what they like. */
function isBegun(name: string): boolean {
  return capital(name).test(name) || unspaced.test(name);
}

/**
 * Who wrote it where the heading of its box is the name, with a place or how long they have been there beneath. Another name may stand there as
 * well: then either may be the title.
 */
function headedBy(
  pieces: readonly ReviewPiece[],
  other: FoundAuthor | null,
  language: string | null,
): FoundAuthor | null {
  const told = pieces.filter(({ text, isControl }) => text.length > 1 && !isControl && !monogram(text).test(text));
  const [first, second] = told;
  const beneath = second?.text ?? '';
  if (first?.role !== 'plain' || other?.piece === first) return null;
  // People call themselves what they like: where they live stands beneath.
  if (!first.isHeading && !(townAndLand(beneath).test(beneath) && other?.piece === second)) return null;
  if (other && isByline(other.piece.text, language)) return null;
  const name = cleanName(first.text, language);
  if (name === null || first.text.length > longestName || /[!?…]$/.test(first.text)) return null;
  const isSigned = other !== null && isSignedBeforeDay(other, language);
  const isPlace =
    second !== undefined &&
    !(isSigned && other.piece === second) &&
    /[,\d]/.test(second.text) &&
    second.text.length <= longestName &&
    !isFact(second, language) &&
    !isTold(second);
  if (!first.isHeading)
    return first.text.split(' ').length <= 3 && !isFact(first, language) ? { name, piece: first } : null;
  const heading: FoundAuthor = { name: first.text, piece: first, isHeading: true };
  if (isPlace) return heading;
  if (!isLikeName(first.text) && !isUserName(first.text)) return null;
  const isOther =
    other !== null &&
    (isSigned || !/[,\d]/.test(other.piece.text)) &&
    (other.piece === second || twoNames.test(other.name));
  if (!isOther) return heading;
  return twoNames.test(first.text) ? { ...other, heading: first } : null;
}

/** Whether a name that stands in a line with the day is surely one, and no place. */
function isSignedBeforeDay({ name, piece }: FoundAuthor, language: string | null): boolean {
  const isSure = twoNames.test(name) || !capital(name).test(name) || /\d/.test(name);
  return isSure && (piece.isPart === true || (name !== piece.text && tellsDay(piece.text, language)));
}

const townAndLand = unicodePattern(String.raw`^[\p{Lu}][^,\d]*, [\p{Lu}][^,\d]*$`);
const longestName = 40;
/** Letters in place of a portrait. */
const monogram = unicodePattern(String.raw`^[\p{Lu}]{1,3}$`);

/** `isCalled`: whether its markup says that it is a name, as which people write what they like. */
function cleanName(written: string, language: string | null, isCalled = false): string | null {
  const byline = isByline(written, language);
  const person = byline ? personInByline(written) : written;
  if (person === null || ofDay.test(person) || isLabelOfDay(written, language)) return null;
  const begun = withoutLetters(withoutBadge(byline ? person : withoutNameBefore(written, language)));
  if (tellsVerified(begun)) return null;
  const [first = ''] = begun.split(nameEnd(begun));
  const name = pageText(first.replace(/[:,.!]+$/, '').replace(says, ''), 80);
  const isNumber = isCalled ? !someLetter(name).test(name) : /\d{2}/.test(name.slice(0, 4));
  if (name === '' || isNumber || tellsDay(name, language)) return null;
  if (phraseAtStart(participles, `${inLowerCase(name)} `) !== undefined) return null;
  return isFurniture(inLowerCase(name)) || name.split(' ').length > 6 ? null : name;
}

/** A name without the letters in place of a portrait that stand right before it: "LF Lucie Ferrand". */
function withoutLetters(text: string): string {
  const [first = '', ...rest] = text.split(' ');
  const isOfName = rest.length > 0 && monogram(first).test(first) && initialsIn(rest).startsWith(first);
  return isOfName ? rest.join(' ') : text;
}

function initialsIn(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1)).join('');
}

/** "Datum der Erfahrung: 05.11.2026" */
function isLabelOfDay(text: string, language: string | null): boolean {
  const [, day] = text.length <= longestByline ? (/^[^:：\d]{3,40}[:：]\s*(\S.{3,})$/.exec(text) ?? []) : [];
  return day !== undefined && tellsDay(day, language);
}

/** "Pasto del 4 ottobre 2026": what took place that day. */
const ofDay = /^\S+\s+(?:vom|du|del?|z)\s+\d/;

/** Whether a text is what people call themselves where names are no words: "lulu_du_59", "sandra.m". */
function isUserName(text: string): boolean {
  return text.length <= longestName && /^\p{L}[\p{L}\d]*(?:[._-][\p{L}\d]+)*$/u.test(text) && /[\d._]/.test(text);
}

/** Whether a line of somebody's name tells that they wrote it, and when: "Ann Poe posted on 3 March 2026 after an order of 1 March 2026". */
export function isSignedLine(piece: ReviewPiece, language: string | null): boolean {
  const words = piece.text.length <= longestByline ? inLowerCase(piece.text) : '';
  return hasPhraseOf(participlesWithin, words) && !/[.!?…]$/.test(words) && nameBeforeDay(piece, language) !== null;
}

/** Who wrote it where their name stands first, in what is named a title, with the day beneath. */
function nameAsTitle(pieces: readonly ReviewPiece[], language: string | null): FoundAuthor | null {
  const [first, second] = pieces.filter(({ text }) => text !== '');
  if (first?.role !== 'title' || !second) return null;
  if (first.isHeading || second.role !== 'date')
    return isUserName(first.text) && tellsDay(second.text, language) ? { name: first.text, piece: first } : null;
  const name = cleanName(first.text, language);
  return name !== null && isLikeName(name) && twoNames.test(name) ? { name, piece: first } : null;
}

/** What somebody is who does not tell their name. */
const ofNobody = '|verified r|verified c|verified b|verified u|verified t|verified g|verified m|anonym|';

/** Whether what looks like a name is somebody's work, as sites of employers tell it, or the label of a side of it. */
function isWork(name: string, piece: ReviewPiece, pieces: readonly ReviewPiece[]): boolean {
  const words = inLowerCase(name).split(' ');
  if (isSide(name) || words.some((word) => isPhraseOf(works, word))) return true;
  const beneath = pieces[pieces.indexOf(piece) + 1];
  return [name, beneath?.text ?? ''].some((text) => phraseAtStart(employed, inLowerCase(text)) !== undefined);
}

/** Whether a word is a label, or what a label before it asks for: "Skin type: Dry". */
function isOfLabels({ text, element, role }: ReviewPiece, before: ReviewPiece | undefined): boolean {
  if (role !== 'plain' || text.includes(' ')) return false;
  if (/^d[dt]$/.test(element.localName) || isLabelled(text)) return true;
  return (
    before !== undefined && isLabelled(before.text) && phraseAtStart(begins, inLowerCase(before.text)) === undefined
  );
}

function isLabelled(text: string): boolean {
  return text.length <= longestName && /[:：]$/.test(text);
}

const works =
  '|manager|associate|assistant|engineer|developer|consultant|director|analyst|specialist|intern|representative|supervisor|technician|vendeur|vendeuse|responsable|directeur|directrice|ingénieur|mitarbeiter|verkäufer|entwickler|berater|gerente|empleado|impiegato|medewerker|verkoper|pracownik|';
const employed =
  '|current employee|former employee|employé actuel|ancien employé|ancienne employée|derzeitiger mitarbeiter|aktueller|ehemalig|empleado actual|ex empleado|ex dipendente|dipendente|huidige|voormalige|';

/** What comments put between a name and the words. */
const says =
  /\s+(?:says|said|wrote|a dit|a écrit|sagte?|schrieb|dice|dijo|ha detto|scrive|disse|zegt|schreef|pisze|пишет)$/i;
/** The same, as stems behind a name. */
const participlesWithin = participles.replaceAll(' |', '|').replaceAll('|', '| ').replace(/ $/, '');
const twoNames = /^\S+\s\S/;
const capital = unicodePattern(String.raw`^[\p{Lu}]`);
const someLetter = unicodePattern(String.raw`[\p{L}]`);
/** "happyshopper82", "jean-michel" */
const signedUp = unicodePattern(String.raw`^(?=.*[\d_.-])(?=.*[\p{Ll}])[\p{Ll}\d_.-]{3,30}$`);
const nameEnd = unicodePattern(
  String.raw`\s*[|•·–—,;]\s+|\s+[-–—]\s+|\s+(?:on|le|am|el|il|op|den|dnia|from|aus)\s+(?=[\p{Lu}]|\d)|\s+(?:vom|del?|z|em|den)\s+(?=\d)|\s+(?=\d{1,2}\.? [\p{L}]{3,} (?:19|20)\d\d)`,
);
const nameWord = unicodePattern(String.raw`^[\p{Lu}][\p{L}'’-]*(?:\.[\p{Ll}]{0,3})?$`);
const beforeName = new Set(
  'de da di do du des van von zu der den ter ten la le el los dos del bin al av af y e i'.split(' '),
);
/** "Anna K.", "Léa Martin", "J. P. de Vries"; not "Great product". */
export function isLikeName(text: string): boolean {
  if (
    unspaced.test(text) &&
    /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{1,8}(?:さん|様|\*+.?)?$/u.test(text)
  )
    return true;
  const words = text.split(/\s/, 7);
  return (
    // A single letter stands for a portrait.
    text.length >= 2 &&
    text.length <= 40 &&
    words.length <= (words.some((word) => beforeName.has(word)) ? 6 : 4) &&
    words.every((word, at) => nameWord(word).test(word) || (at > 0 && beforeName.has(word))) &&
    !(text === text.toUpperCase() && text.length > 12)
  );
}
