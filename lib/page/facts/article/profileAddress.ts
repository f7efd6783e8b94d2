import { isPhraseOf } from '../../listedPhrases';
import { comparable } from '../comparable';

/** What stands before the name or number of somebody who has a page of their own. */
const ofPeople =
  '|user|users|u|usuario|usuarios|utente|utenti|utilisateur|utilisateurs|benutzer|nutzer|member|members|membre|membres|mitglied|mitglieder|miembro|lid|profile|profiles|profil|perfil|profilo|profiel|people|person|author|authors|auteur|auteurs|autor|autoren|autores|autore|autori|autorzy|author-page|forfatter|skribent|yazar|writer|writers|editor|editors|staff|contributor|contributors|columnist|columnists|journalist|journalists|journaliste|journalistes|reporter|reporters|redactie|redaction|redaktion|redakcja|redazione|redaccion|redakteur|team|by|bio|';

/** The name or number of whose page an address is, by its last part: "/authors/ada-rook", "/@ada", "/user?id=ada"; null where it is none of somebody's. */
export function whoseAddress(address: string): string | null {
  const [path = '', query = ''] = address.replace(/#.*$/, '').split('?', 2);
  const parts = path.split('/').filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  if (/^@[^/]{2,}$/.test(last)) return last.slice(1);
  if (parts.length > 1 && isPhraseOf(ofPeople, (parts.at(-2) ?? '').toLowerCase())) return last;
  const [, who] = /(?:^|&)(?:id|u|uid|user|user_?id|username|name)=([^&]+)/i.exec(query) ?? [];
  return who !== undefined && isPhraseOf(ofPeople, last.toLowerCase().replace(/\.\w+$/, '')) ? who : null;
}

/** Whether an address ends with the name of whose page it is; null where it has but a number, or other letters than the name. */
export function agrees(who: string, name: string): boolean | null {
  const [own, shown] = [comparable(who.replace(/\.html?$/, '')), comparable(name)];
  if (!/[a-z]/.test(own) || !/[a-z]/.test(shown)) return null;
  return shown.split(' ').some((word) => word.length > 2 && own.includes(word));
}
