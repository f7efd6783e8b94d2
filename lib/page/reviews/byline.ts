import { inLowerCase } from '../facts/inLowerCase';
import { hasPhraseOf, isPhraseOf, phraseAtStart } from '../listedPhrases';
import { tellsDay } from './dayTold';

export const longestByline = 110;

/** What stands before the name of who wrote a review. Over lower case, as the next ones. */
const beforePerson =
  '|review by |reviewed by |avis de |avis par |rezension von |bewertung von |bewertet von |opinión de |opinion de |reseña de |recensione di |beoordeling van |beoordeling door |recensie van |recensie door |opinia użytkownika |opinia od |recenzja użytkownika |recenzja od |avaliação de |recension av |anmeldelse af |отзыв от |';
/** What stands before a place or a day. */
const beforePlace =
  '|reviewed in |reviewed on |wrote a review|avis laissé |avis publié |commenté en |rezension aus |rezensiert |bewertet in |bewertet am |reseñado en |revisado en |calificado en |recensito in |recensito il |beoordeeld in |beoordeeld op |zrecenzowano |oceniono |opinia z |avaliado |отзыв из |';
/** What stands behind the name. */
const behindPerson =
  '| wrote a review| left a review| posted a review| a écrit un avis| a publié un avis| a laissé un avis| a rédigé un avis| hat eine bewertung| hat eine rezension| schrieb eine bewertung| escribió una opinión| escribió una reseña| ha escrito una | ha scritto una recensione| schreef een beoordeling| schreef een recensie| heeft een beoordeling| heeft een recensie| napisał|さんがレビュー|さんが口コミ|さんのレビュー|さんの口コミ|';

/** Whether a line tells that a review was written, and when: "Review by Ann Poe on 3 March 2026", "Rezension aus Österreich vom 3. März 2026". */
export function isByline(text: string, language: string | null): boolean {
  if (text.length < 8 || text.length > longestByline || !/\d/.test(text)) return false;
  const words = inLowerCase(text);
  const isWritten =
    phraseAtStart(beforePerson, words) !== undefined ||
    behindBy(text) !== null ||
    phraseAtStart(beforePlace, words) !== undefined ||
    hasPhraseOf(behindPerson, words) ||
    words.includes('レビュー済み');
  return isWritten && tellsDay(text.replace(/[.。]$/, ''), language);
}

/** The name in such a line, with what may follow it; null where it names nobody. */
export function personInByline(text: string): string | null {
  const words = inLowerCase(text);
  const before = phraseAtStart(beforePerson, words);
  if (before !== undefined) return text.slice(before.length);
  const said = behindBy(text);
  if (said !== null) return said;
  const ends = behindPerson.split('|').map((phrase) => (phrase === '' ? -1 : words.indexOf(phrase)));
  const end = ends.find((at) => at > 0);
  return end === undefined ? null : text.slice(0, end);
}

const mostBefore = 4;

/** What follows upon words that say that something was written by somebody: "Avis déposé par Ann Poe", "Geschreven door Ann Poe". Null for other texts. */
export function behindBy(text: string): string | null {
  const words = text.split(' ', mostBefore + 1);
  const plain = words.map(inLowerCase);
  const isWritten = (word: string) => phraseAtStart(participles, `${word} `) !== undefined;
  const end = plain.findIndex((word) => isPhraseOf(byWords, word));
  if (end < 1 || !plain.slice(0, end).every((word) => isWritten(word) || isPhraseOf(reviewsCalled, word))) return null;
  if (!plain.slice(0, end).some(isWritten)) return null;
  return text.slice(words.slice(0, end + 1).join(' ').length).trim() || null;
}

const byWords = '|by|par|von|por|da|door|av|af|przez|от|';
/** What a line is about that names nobody. */
export const reviewsCalled =
  '|avis|commentaire|review|comment|bewertung|rezension|kommentar|opinión|reseña|comentario|recensione|commento|beoordeling|reactie|opinia|komentarz|avaliação|recension|anmeldelse|';
/** What stands before the day that something was written. */
export const participles =
  '|published |publié |publiée |written |posted |submitted |reviewed |updated |écrit |écrite |rédigé |posté |déposé |laissé |verfasst |geschrieben |veröffentlicht |escrit|publicad|scritt|pubblicat|inserit|geschreven |geplaatst |napisan|dodan|opublikowan|skrevet |skriven |publicerad |опубликован|';
