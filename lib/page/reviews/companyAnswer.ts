import { inLowerCase } from '../facts/inLowerCase';
import { hasPhraseOf, phraseAtStart } from '../listedPhrases';
import type { FoundAuthor } from './cardAuthor';
import { isRelativeDate, tellsDay } from './dayTold';
import { partsOfName } from './namesPerson';
import { isLabel, isProse } from './reviewLabels';
import type { ReviewPiece } from './reviewPieces';

/** Whether a piece is the heading over what the company answers: "Reply from the shop", "Réponse du propriétaire". */
export function isHeadOfReply(pieces: readonly ReviewPiece[], at: number): boolean {
  const { text = '', role } = pieces[at] ?? {};
  const words = inLowerCase(text.slice(0, 100));
  if (isNameOfAnswerer(pieces, at)) return true;
  if (role === 'author' || (phraseAtStart(headsOfReply, words) === undefined && !hasPhraseOf(endsOfReply, words)))
    return false;
  const isAfterWords = hasWords(pieces.slice(0, at));
  if (/^[^.!?]{4,60}[:–—](?:\s|$)/.test(words)) return isAfterWords;
  if (text.length > 80 || /[.!?…]$/.test(text)) return false;
  return isRelativeDate(words) || isAfterWords || (text.split(' ').length <= 5 && at > 0 && at < pieces.length - 1);
}

/** Whether it is who answers, with what they are and their words beneath: "Alba team", "Developer". */
function isNameOfAnswerer(pieces: readonly ReviewPiece[], at: number): boolean {
  const [name, what, ...behind] = pieces.slice(at, at + 5);
  if (!name || !what || name.text.length > 60 || what.text.length > 60) return false;
  const isAlone = (_: string, rest: string) => rest.trim() === '' || (/^\s/.test(rest) && tellsDay(rest.trim(), null));
  const isAnswerer = phraseAtStart(answerers, inLowerCase(what.text), isAlone) !== undefined;
  return isAnswerer && behind.some(({ text }) => isProse(text)) && hasWords(pieces.slice(0, at));
}

const answerers =
  '|developer|owner|seller|host|business owner|développeur|développeuse|propriétaire|vendeur|hôte|entwickler|inhaber|verkäufer|gastgeber|desarrollador|propietario|vendedor|anfitrión|sviluppatore|proprietario|venditore|ontwikkelaar|eigenaar|verkoper|deweloper|właściciel|sprzedawca|desenvolvedor|proprietário|utvecklare|utvikler|udvikler|разработчик|продавец|';

const headsOfReply =
  "|reply from|reply by|replied|response from|response by|response of|responded|answer from|owner's re|owner re|seller re|management re|réponse d|réponse :|réponse à|a répondu|antwort vo|antwort de|respuesta de|risposta d|resposta d|reactie van|antwoord van|odpowiedź|svar fr|svar fra|ответ |";

const endsOfReply = '|からの返信|からの返答|からの回答|の返信|';

/** Whether a piece behind the customer's words speaks to the one who wrote them. */
export function isAddressed(pieces: readonly ReviewPiece[], at: number, author: FoundAuthor | null): boolean {
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
    ({ role, text, isControl, isHeading }) =>
      !isControl && (role === 'text' || (role === 'plain' && !isHeading && isProse(text))) && !isLabel(text),
  );
}

/** Of what an answer begins with, the largest part that has nothing of the customer's words. */
export function outermost(answer: Element, words: readonly ReviewPiece[], box: Element): Element {
  let element = answer;
  for (let outer = element.parentElement; outer && outer !== box; outer = outer.parentElement) {
    const around = outer;
    if (words.some((piece) => around.contains(piece.element))) break;
    element = around;
  }
  return element;
}
