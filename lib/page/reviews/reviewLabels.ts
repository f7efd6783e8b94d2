import { readDateText } from '../facts/article/dateText';
import { inLowerCase } from '../facts/inLowerCase';
import { readRatingText } from '../facts/rating/ratingText';
import { hasPhraseOf, phraseAtEnd, phraseAtStart } from '../listedPhrases';
import { namesAction, type ReviewPiece } from './reviewPieces';
import { starsInText } from './starsOf';

/** Whether words, in lower case, begin as what is around a review and is nobody's name. */
export function isFurniture(words: string): boolean {
  return (
    phraseAtStart(furniture, words) !== undefined ||
    (/^\d/.test(words) && /^\d+ (?:people|person|of|reviews?|avis|bewertung|opinion)/.test(words))
  );
}

const furniture =
  '|verif|véri|achat v|purchase|kauf|compra|acquisto|zakup|helpful|utile|útil|hilfreich|nuttig|przydatn|was this|cet avis|war diese|repl|répond|antwort|respond|report|signal|melden|denunc|segnala|translat|tradui|übersetz|traduc|show|voir|afficher|mehr|anzeig|ver |leggi|lire|read|more|less|share|partag|teilen|compart|recommend|recommand|empf|recomm|reviewed|avis d|published|publié|variant|size|taille|größe|talla|taglia|color|colour|couleur|farbe|photo|image|bild|permalink|link|edit|delete|source|origin|early|vine|top |staff|employee|';

/** Whether it is none of a review's words: a label, with its value or alone. A customer may begin a sentence with the same word. */
export function isLabel(text: string): boolean {
  if (text.length > 100) return false;
  const words = inLowerCase(text);
  if (phraseAtStart(labels, words) !== undefined || namesAction(text) || inBrackets.test(text)) return true;
  if (/^\d/.test(words)) return isFurniture(words) && (words.length <= 24 || hasPhraseOf(helpful, words));
  return isFurniture(words) && labelWithValue.test(text);
}

/** "(verified owner)", "(verified owner) –" */
const inBrackets = /^\([^()]{3,40}\)\s*[–—|·-]?$/;
const labels =
  '|verified purch|verified buy|verified cust|verified rev|verified us|verifiziert|achat vérif|avis vérif|compra verif|acquisto verif|was this review|was this help|cet avis vous|war diese|reviewed in|reviewed on|reviewed by|published on|published by|publié le|translated|traduit |read full|show orig|report abuse|report this|recommends this|early review|vine cust|vine voice|';
const helpful = '|helpful|useful|utile|útil|hilfreich|nuttig|przydatn|';
/** "Colour: Black", "Size: M | Fit: loose". */
const labelWithValue = /^[^:：]{2,30}[:：]\s*(?:[^\s.!?]+(?:\s+|$)){1,5}$/;

/** Whether it is told in a whole sentence, as no label is. */
export function isTold({ role, text }: ReviewPiece): boolean {
  const words = /[.!?…。！？]["”»’)]*$/.test(text) ? text.split(' ').length : 0;
  return role === 'text' ? words >= 3 : words >= 6 && !isFurniture(inLowerCase(text.slice(0, 60)));
}

export const relativeDate =
  /(?:^|\s)(?:(?:\d+|an?|one|un|une|eine?[nmr]?|een|une?|uno|una)\s+[^\s\d.,;:!?()]+\s+(?:ago|geleden|sitten|temu|fa|atrás)|il y a .{1,20}|vor .{1,20}|hace .{1,20}|há .{1,20}|yesterday|today|hier|aujourd.hui|gestern|heute|ayer|hoy|ieri|oggi)$|\d+\s?(?:日前|か月前|ヶ月前|年前|天前|个月前|일 전|개월 전)/;

/** Of the words that such a text ends with. */
const ends = '|go|en|mu|fa|ás|ay|er|ui|rn|te|oy|ri|gi|';

/** "3 days ago", "hier". The pattern is prepared where one of these texts may be it. */
export function isRelativeDate(words: string): boolean {
  const mayBe = phraseAtEnd(ends, words) !== undefined || /il y a |vor |hace |há |前|전/.test(words);
  return mayBe && relativeDate.test(words);
}

/** Of writings without spaces. */
export const unspaced = /[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\uffff]/;

/** A rating, how many there are, or a day. */
export function isFact({ role, text }: Pick<ReviewPiece, 'role' | 'text'>, language: string | null): boolean {
  if (text.length <= 80 && readRatingText(text).count !== null) return true;
  if (text.length > 60) return false;
  const isStars = role !== 'text' && text.length <= 40 && starsInText(text) !== undefined;
  return isStars || readDateText(text, language) !== null || isRelativeDate(inLowerCase(text));
}

/** Words of a person about something, not a label. */
export function isProse(text: string): boolean {
  if (unspaced.test(text) && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(text))
    return text.length >= 8;
  return text.split(' ').length >= 4 && text.length >= 18;
}
