import { hasPhraseOf } from '../../listedPhrases';
import { unicodePattern } from '../../unicodePattern';
import { inLowerCase } from '../inLowerCase';
import { isDayOrMonth, readDateText } from './dateText';

const mostOfLine = 120;
/** What is said of writing, in languages that put the day between it and the name; over lower case. */
const written =
  '|posted|published|written|created|submitted|added|veröffentlicht|erstellt|geschrieben|verfasst|eingestellt|publié|posté|écrit|rédigé|publicad|escrit|creado|enviad|postad|pubblicat|scritto|inserito|geplaatst|gepubliceerd|geschreven|publicera|skrev|skrive|publisert|udgivet|opublikowan|napisan|dodan|zamieszcz|julkais|kirjoit|publikov|napsa|vložen|zverejn|опублик|написа|добавлен|размещ|створен|публикув|συντάχθηκε|δημοσιεύ|γράφτηκε|αναρτήθηκε|yazıl|yayınlan|gönderil|publicat|scris|objavlj|közzét|đăng|ditulis|diposting|dipublikasikan|נכתב|פורסם|كتب|نشر|';
const name = String.raw`([\p{Lu}\p{Lo}@][^\s,;|·•()]*(?:\s(?!(?:IN|EN|DANS)\s)(?:(?:de|da|di|van|von|der|den|la|le|el|dos|del|bin|al)\s)?[\p{Lu}\p{Lo}][^\s,;|·•()]*){0,3})`;
const behind = unicodePattern(
  String.raw`\d\S*\s(?:[^\s\d]{1,3}\s)?(?:by|von|par|por|di|da|door|av|af|przez|od|от|від|από|de|bởi|oleh|על ידי|بقلم|BY|VON|PAR|POR|DI|DOOR|AV|PRZEZ)\s${name}\s*(?:$|[,;|·•(]|\s[\p{Ll}]|\s(?:IN|EN|DANS|W|I)\s)`,
);
const before = unicodePattern(String.raw`\d\S*\s(?:tarihinde\s)?${name}\starafından`);

/** The name behind the day of a line that tells when something was written, and then by whom: "Posted on March 4, 2025 by Ada Rook"; null for none. */
export function nameBehindDay(line: string): string | null {
  if (line.length > mostOfLine || !/\d/.test(line)) return null;
  const [first = ''] = line.split(' ', 1);
  if (!/^\d/.test(first) && !isDayOrMonth(first) && !hasPhraseOf(written, inLowerCase(line))) return null;
  const found = behind(line).exec(line) ?? before(line).exec(line);
  return found?.[1] !== undefined && readDateText(line, 'en-GB') !== null ? found[1] : null;
}
