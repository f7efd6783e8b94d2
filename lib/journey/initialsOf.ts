/** Names that are nobody's: what somebody is to a site or a shop, with its name or without. */
const nobody =
  /^(?:an[oó]n[yio]m|unknown|inconnu|unbekannt|verified|google[- ]user|аноним|匿名|익명|購入者|お客様|\p{L}*(?:구매자|고객|カスタマー|ユーザー|用户|用戶)(?:님|さん|様)?$|пользователь предпоч)|^(?:an? |une? |eine? )?(?:guest|invitée?|gast|invitado|ospite)(?!\p{L})|^(?:an? |une? |eine? )?(?:[\p{L}.&]+[- ])?(?:customer|client|cliente?|kunde|kundin|klant|klientk?a?|buyer|shopper|diner|travell?er|purchaser|reviewer|acheteu(?:r|se)|internaute|käufer(?:in)?|comprador|compradora|acquirente|koper|kupujący|user|utilisateur|utilisatrice|nutzer(?:in)?|usuari[oa]|utente|użytkownik|gebruiker|покупатель|пользователь|клиент|カスタマー)s?(?: (?:de |di |do |von |van |bei |of )?[\p{L}.&]+)?$/iu;

/** How somebody is addressed: none of their name. */
const address = /^(?:sig\.?(?:ra|na)?|mme|mlle|mrs?|ms|herr|frau|señora?|sra?)\.?\s+(?=\S)/iu;

const maxInitials = 4;

/** The initials of a name ("A. K." of "Anna Kowalska"); null where it names nobody. Reviewers are people: no more of their name is kept. */
export function initialsOf(name: string): string | null {
  const plain = name
    .replace(/\(.*?\)|@\S+\.\S+/g, ' ')
    .replace(/^@/, '')
    .replace(address, '')
    .trim();
  if (plain === '' || nobody.test(plain)) return null;
  const words = plain.split(/[\s._·,&-]+/u).filter((word) => /\p{L}/u.test(word));
  const letters = words.slice(0, maxInitials).map((word) => (/\p{L}/u.exec(word)?.[0] ?? '').toLocaleUpperCase());
  return letters.length === 0 ? null : letters.map((letter) => `${letter}.`).join(' ');
}

/**
 * What is kept of an author as somebody types them: of a name its initials; initials ("A. K.", "AK", "J.-P. D.") and what names nobody as
 * they are.
 */
export function authorInitials(typed: string): string {
  const text = typed.trim();
  const isName = /\p{L}{3,}|\p{Lu}\p{Ll}/u.test(text);
  return isName ? (initialsOf(text) ?? text) : text;
}
