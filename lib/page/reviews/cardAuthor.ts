import { readDateText } from '../facts/article/dateText';
import { inLowerCase } from '../facts/inLowerCase';
import { phraseAtStart } from '../listedPhrases';
import { pageText } from '../pageText';
import { unicodePattern } from '../unicodePattern';
import { isFact, isFurniture, isLabel, isRelativeDate, isTold, unspaced } from './reviewLabels';
import type { ReviewPiece } from './reviewPieces';

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

export interface FoundAuthor {
  readonly name: string;
  readonly piece: ReviewPiece;
}

export function authorOf(pieces: readonly ReviewPiece[], language: string | null): FoundAuthor | null {
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
