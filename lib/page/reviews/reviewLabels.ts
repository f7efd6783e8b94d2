import { readDateText } from '../facts/article/dateText';
import { inLowerCase } from '../facts/inLowerCase';
import { readRatingText } from '../facts/rating/ratingText';
import { hasPhraseOf, isPhraseOf, phraseAtStart } from '../listedPhrases';
import { isByline } from './byline';
import { isRelativeDate, monthTold } from './dayTold';
import { namesAction, type ReviewPiece } from './reviewPieces';
import { starsInText } from './starsOf';
import { tellsVerified } from './verified';

/** Whether words, in lower case, begin as what is around a review and is nobody's name. */
export function isFurniture(words: string): boolean {
  return (
    phraseAtStart(furniture, words) !== undefined ||
    (/^\d/.test(words) && /^\d+ (?:people|person|of|reviews?|avis|bewertung|opinion)/.test(words))
  );
}

const furniture =
  '|verif|véri|achat v|purchase|kauf|compra|acquisto|zakup|helpful|utile|útil|hilfreich|nuttig|przydatn|was this|cet avis|war diese|repl|répond|antwort|respond|report|signal|melden|denunc|segnala|translat|tradui|übersetz|traduc|show|voir|afficher|mehr|anzeig|ver |leggi|lire|read|more|less|share|partag|teilen|compart|recommend|recommand|empf|recomm|reviewed|avis d|published|publié|variant|size|taille|größe|talla|taglia|color|colour|couleur|farbe|photo|image|bild|permalink|link|edit|delete|source|origin|early|vine|top |staff|employee|local guide|guide local|lokal guide|lokalny przewodnik|ローカルガイド|';

/** Whether it is none of a review's words: a label, with its value or alone. A customer may begin a sentence with the same word. */
export function isLabel(text: string): boolean {
  if (isDisclaimer(text) || tellsVerified(text)) return true;
  if (text.length > 100) return false;
  const words = inLowerCase(text);
  if (words.length <= longestQuestion && /[?？;]$/.test(words) && hasPhraseOf(helpful, words)) return true;
  const isCounted = /^(?:[^\s\d]{1,2} )?\d/.test(words) && !/[.!?]$/.test(words);
  if (isCounted && hasPhraseOf(people, words) && hasPhraseOf(helpful, words)) return true;
  if (phraseAtStart(labels, words) !== undefined || namesAction(text) || inBrackets.test(text)) return true;
  if (/^\d/.test(words)) return isFurniture(words) && (words.length <= 24 || hasPhraseOf(helpful, words));
  return isFurniture(words) && labelWithValue.test(text);
}

/** "(verified owner)", "(verified owner) –" */
const inBrackets = /^\([^()]{3,40}\)\s*[–—|·-]?$/;
const labels =
  '|verified purch|verified buy|verified cust|verified rev|verified us|verifiziert|achat vérif|avis vérif|compra verif|acquisto verif|was this review|was this help|did you find this|avez-vous trouvé cet|fanden sie diese|trip type|cet avis vous|war diese|reviewed in|reviewed on|reviewed by|published on|published by|publié le|translated|traduit |read full|show orig|report abuse|report this|recommends this|early review|vine cust|vine voice|';
/** Whether it helped others, over lower case. */
const helpful =
  '|helpful|useful|utile|utilă|útil|hilfreich|nützlich|nuttig|behulpzaam|przydatn|pomocn|till hjälp|nyttig|hyöty|hyödy|pomohl|pomohol|užitečn|užitočn|hasznos|folositoare|faydalı|yararlı|yardımcı|χρήσιμη|полез|корисн|помог|役に立|参考に|有用|有帮助|有幫助|도움이|';
const longestQuestion = 70;
const people = '|people|person|users|utilisateur|nutzer|usuari|utenti|mensen|gebruikers|osob|osób|人|';

/** Whether it says whose opinion a review is, as sites do under each: "This review is the subjective opinion of a member". */
function isDisclaimer(text: string): boolean {
  if (text.length > 400) return false;
  return hasPhraseOf(subjective, inLowerCase(text).replaceAll('’', "'"));
}

const subjective =
  "|review is the subjective opinion|avis est l'opinion subjective|avis reflète l'opinion subjective|bewertung ist die subjektive meinung|rezension ist die subjektive meinung|opinión es la opinión subjetiva|reseña es la opinión subjetiva|recensione è l'opinione soggettiva|beoordeling is de subjectieve mening|recenzja jest subiektywną|opinia jest subiektywną|avaliação é a opinião subjetiva|主観的な意見|";
/** "Colour: Black", "Size: M | Fit: loose". */
const labelWithValue = /^[^:：]{2,30}[:：]\s*(?:[^\s.!?]+(?:\s+|$)){1,5}$/;

/** Whether it is told in a whole sentence, as no label is. */
export function isTold({ role, text }: ReviewPiece): boolean {
  const words = /[.!?…。！？]["”»’)]*$/.test(text) ? text.split(' ').length : 0;
  return role === 'text' ? words >= 3 : words >= 6 && !isFurniture(inLowerCase(text.slice(0, 60)));
}

/** Of writings without spaces. */
export const unspaced = /[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\uffff]/;

/** A rating, how many there are, or a day. */
export function isFact({ role, text }: Pick<ReviewPiece, 'role' | 'text'>, language: string | null): boolean {
  if (text.length <= 80 && readRatingText(text).count !== null) return true;
  if (isByline(text, language)) return true;
  if (text.length > 60) return false;
  const isStars = role !== 'text' && text.length <= 40 && starsInText(text) !== undefined;
  return isStars || readDateText(text, language) !== null || isRelativeDate(inLowerCase(text)) || isMonth(text);
}

/** "February 2026", "Date of stay: February 2026". */
function isMonth(text: string): boolean {
  return text.split(' ').length <= 5 && !/[.!?]$/.test(text) && monthTold(text) !== null;
}

/** Words of a person about something, not a label. */
export function isProse(text: string): boolean {
  if (unspaced.test(text) && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(text))
    return text.length >= 8;
  return text.split(' ').length >= 4 && text.length >= 18;
}

/** Whether a text begins with a word that tells what somebody thinks of a thing, as no name does: "Gutes Team", "Déçu". */
export function isJudgement(text: string): boolean {
  const [first = ''] = inLowerCase(text).split(/[\s,.!]/, 1);
  return isPhraseOf(judgements, first);
}

const judgements =
  '|great|excellent|awesome|amazing|terrible|horrible|awful|perfect|disappointing|disappointed|effective|average|lovely|efficace|excellente|parfait|parfaite|déçu|déçue|décevant|décevante|déconseillé|moyen|moyenne|léger|légère|correct|correcte|super|génial|géniale|nul|nulle|gut|gute|guter|gutes|toll|tolle|toller|tolles|schlecht|schlechte|schlechter|schlechtes|perfekt|enttäuscht|enttäuschend|ausgezeichnet|excelente|perfecto|decepcionante|malo|mala|buen|bueno|buena|pésimo|pésima|ottimo|ottima|perfetto|perfetta|deludente|delusa|deluso|pessimo|pessima|eccellente|goed|goede|slecht|slechte|teleurgesteld|świetny|świetna|świetne|rozczarowanie|ótimo|ótima|péssimo|péssima|perfeito|отлично|отличный|плохо|ужасно|';
