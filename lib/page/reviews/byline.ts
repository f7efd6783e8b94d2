import { inLowerCase } from '../facts/inLowerCase';
import { hasPhraseOf, phraseAtStart } from '../listedPhrases';
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
  const ends = behindPerson.split('|').map((phrase) => (phrase === '' ? -1 : words.indexOf(phrase)));
  const end = ends.find((at) => at > 0);
  return end === undefined ? null : text.slice(0, end);
}
