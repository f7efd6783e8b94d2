import { inLowerCase } from '../facts/inLowerCase';
import { isPhraseOf, phraseAtStart } from '../listedPhrases';

const longestLine = 80;

/** A line without the badge before or behind the name: "Ann Poe ✔ Verified buyer", "Achat vérifié Ann Poe". Empty where it is nothing but that. */
export function withoutBadge(line: string): string {
  if (line.length > longestLine) return line;
  const words = line.split(' ');
  const plain = words.map((word) => inLowerCase(word).replace(/^(?:[(✓✔✅☑]\uFE0F?)+|[),:]+$/g, ''));
  const at = plain.findIndex((word) => phraseAtStart(verified, word) !== undefined);
  if (at < 0) return line;
  let [from, to] = [at, at + 1];
  while (isOfBadge(plain[from - 1])) from -= 1;
  while (isOfBadge(plain[to])) to += 1;
  // What stands on both sides is no name.
  return from > 0 && to < words.length ? line : [...words.slice(0, from), ...words.slice(to)].join(' ');
}

function isOfBadge(word: string | undefined): boolean {
  return word !== undefined && (word === '' || isPhraseOf(owners, word) || phraseAtStart(verified, word) !== undefined);
}

/** Stems, over lower case. */
const verified =
  '|verified|vérifi|verifizier|verificad|verificat|verificer|verifier|geverif|zweryf|potwierdz|ověřen|overen|провер|подтвержд|підтвердж|перевір|vahvist|varmenn|bekräft|bekreft|bekræft|doğrula|onaylı|επαληθευ|';
/** What is said to be so. */
const owners =
  '|buyer|reisender|reisende|reiziger|resenär|viajante|podróżny|cestující|viaggiatore|rejsende|purchase|purchaser|customer|client|owner|reviewer|user|traveler|traveller|guest|order|review|achat|acheteur|acheteuse|cliente|avis|voyageur|utilisateur|membre|kauf|käufer|käuferin|kunde|kundin|bewertung|gast|bestellung|compra|comprador|compradora|opinión|viajero|usuario|acquisto|acquirente|recensione|utente|aankoop|koper|klant|gebruiker|zakup|zakupem|kupujący|klient|opinia|comprado|avaliação|köp|köpare|kund|kjøp|kjøper|køb|køber|kjøpt|osto|ostos|ostaja|asiakas|zákazník|zákaznice|nákup|nákupem|nákupu|alışveriş|alıcı|müşteri|satın|покупка|покупатель|покупець|покупку|αγορά|αγοραστής|';
