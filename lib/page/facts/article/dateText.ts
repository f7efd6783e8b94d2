import { lazily } from '../../lazily';
import { isPhraseOf } from '../../listedPhrases';
import { goesBeyondAscii } from '../../unicodePattern';
import { inLowerCase } from '../inLowerCase';
import { letters } from '../letters';
import { asciiDigits } from '../money/numberText';

/** Beginnings of the names of months as `plain` makes them, enough to tell them apart in the language. */
const months = [
  'jan janv janvier january januar januari enero ene gennaio gen janeiro styczen stycznia sty leden ledna januar tammikuu tammikuuta jaanuar sausio gener ocak oca ianuarie januarja января январь янв януари сiчня січня січня јануар ιανουαριου يناير ינואר',
  'feb fev fevr fevrier february februar februari febrero febbraio fevereiro luty lutego lut unor unora helmikuu helmikuuta subat sub veebruar vasario februara февруари februarie февраля февраль фев лютого φεβρουαριου فبراير פברואר',
  'mar mars march marz maerz maart marzo marco marzec marca brezen brezna maaliskuu maaliskuuta marts marcius kovo marta mart maret martie марта март березня μαρτιου مارس מרץ',
  'apr avr avril april abril abr aprile kwiecien kwietnia kwi duben dubna huhtikuu huhtikuuta nisan nis aprilis aprill balandzio aprila априла aprilie апреля апрель апр квітня απριλιου ابريل אפריל',
  'may mai maj mayo maggio mag maio mei kvetna kveten majus geguzes maig maja toukokuu toukokuuta mayis maja мая маи травня μαιου مايو מאי',
  'jun juin june juni junio giugno giu junho czerwiec czerwca cze cerven cervna kesakuu kesakuuta haziran haz junius juuni birzelio juny juna iunie июня июнь июн юни червня ιουνιου يونيو יוני',
  'jul juil juillet july juli julio luglio lug julho lipiec lipca lip cervenec cervence heinakuu heinakuuta temmuz tem julius juuli liepos juliol jula iulie июля июль июл юли липня ιουλιου يوليو יולי',
  'aug aou aout august agosto ago augustus augusti sierpien sierpnia sie srpen srpna elokuu elokuuta augusztus rugpjucio agost avgusta agustos agu agustus августа август авг серпня αυγουστου اغسطس אוגוסט',
  'sep sept septembre september septiembre settembre set setembro wrzesien wrzesnia wrz zari syyskuu syyskuuta szeptember szept rugsejo setembre septembra eylul eyl septembrie септември сентября сентябрь сен вересня σεπτεμβριου سبتمبر ספטמבר',
  'oct okt octobre october oktober octubre ottobre ott outubro out pazdziernik pazdziernika paz rijen rijna lokakuu lokakuuta oktoober spalio oktobra ekim eki octombrie октомври октября октябрь окт жовтня οκτωβριου اكتوبر אוקטובר',
  'nov novembre november noviembre novembro listopad listopada lis marraskuu marraskuuta lapkricio novembra kasim kas noiembrie ноември ноября ноябрь ноя νοεμβριου نوفمبر נובמבר',
  'dec dez decembre december dezember diciembre dic dicembre dezembro grudzien grudnia gru prosinec prosince joulukuu joulukuuta detsember gruodzio decembra aralik ara decembrie декември des desember декабря декабрь дек грудня δεκεμβριου ديسمبر דצמבר',
];

const monthOf = lazily(
  () => new Map(months.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const))),
);

/** As `plain` makes them. */
const weekdays =
  '|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|segunda|terca|quarta|quinta|sexta|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|';

/** Whether a word is the name of a month, long or short, or of a day of the week. */
export function isDayOrMonth(word: string): boolean {
  const name = plain(word.replace(/[.,]$/, ''));
  return isPhraseOf(weekdays, name) || monthOf().has(name);
}

/** Lower case, without accents. */
function plain(text: string): string {
  const lower = inLowerCase(text);
  if (!goesBeyondAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i');
}

/** With accents as letters of their own, and vowel signs. */
const word = `[${letters}][${letters}\\u0300-\\u036f\\u0591-\\u05c7\\u064b-\\u065f]{2,}`;
const year = '((?:19|20)\\d{2})';
const iso = lazily(() => new RegExp(`(?<!\\d)${year}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`));
const eastern = lazily(() => new RegExp(`${year}\\s?[年년.]\\s?(\\d{1,2})\\s?[月월.]\\s?(\\d{1,2})\\s?(?:[日일.]|$)`));
const dayFirst = lazily(
  () =>
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?:\\s+(?:de|di|of|d['’]|του))?[\\s.-]+(${word})\\.?,?(?:\\s+(?:de|del))?[\\s.-]+${year}(?!\\d)`,
      'g',
    ),
);
const monthFirst = lazily(
  () =>
    new RegExp(
      `(${word})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:(?:mon|tue|wed|thu|fri|sat|sun)\\s+)?${year}(?!\\d)`,
      'g',
    ),
);
/** "2025. október 2.", "2025 m. rugsėjo 14 d." */
const yearFirst = lazily(() => new RegExp(`${year}\\.?\\s+(?:m\\.\\s+)?(${word})\\.?\\s+(\\d{1,2})(?!\\d)`, 'g'));
const inFigures = lazily(() => new RegExp(`(?<![\\d.,/])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?${year}(?!\\d|\\.\\d)`));

/**
 * The day that a text tells, as `YYYY-MM-DD`: "18 juillet 2024", "Jan. 5, 2025", "2025年1月14日", "2025. 1. 14.", "05.01.2025", "2025-01-14".
 * Days in figures with slashes are read by the language (the month comes first in American English only). Null for none, and where
 * day and month could be exchanged.
 */
export function readDateText(written: string, language: string | null): string | null {
  const text = asciiDigits(written.slice(0, 300)).replaceAll('\u2063', ' ');
  // All ways to write a day have a year.
  if (!/(?:19|20)\d\d/.test(text)) return null;
  const plainDay = iso().exec(text) ?? (/[年년月월.]/.test(text) ? eastern().exec(text) : null);
  if (plainDay) return day(plainDay[1], plainDay[2], plainDay[3]);
  return namedDay(text) ?? figures(text, language);
}

function namedDay(written: string): string | null {
  const text = inLowerCase(written);
  for (const match of text.matchAll(dayFirst())) {
    // In Hebrew "of" is written with the month.
    const month = monthOf().get(plain(match[2] ?? '').replace(/^ב(?=[\u05d0-\u05ea]{3})/, ''));
    if (month !== undefined) return day(match[3], month, match[1]);
  }
  for (const match of text.matchAll(yearFirst())) {
    const month = monthOf().get(plain(match[2] ?? ''));
    if (month !== undefined) return day(match[1], month, match[3]);
  }
  for (const match of text.matchAll(monthFirst())) {
    const month = monthOf().get(plain(match[1] ?? ''));
    if (month !== undefined) return day(match[3], month, match[2]);
  }
  return null;
}

/** "05.01.2025", "05/01/2025". */
function figures(text: string, language: string | null): string | null {
  const match = inFigures().exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (second > 12) return day(match[4], first, second);
  if (first > 12 || match[2] === '.' || first === second) return day(match[4], second, first);
  if (language === null) return null;
  if (/^en$|^en-us|^fil|^es-(?:us|pr)/i.test(language))
    return /^en$/i.test(language) ? null : day(match[4], first, second);
  return day(match[4], second, first);
}

const shortDay =
  /^(\d{1,2})\s?([./-])\s?(\d{1,2})\2\s?(\d{2})\.?(?:[,\s]+(?:à|um|at|kl\.?|alle|ore)?\s?\d{1,2}\s?[:h.]\s?\d{2}(?:\s?uhr)?)?$/i;
/** Years that are written in two digits are of this century, and no later than this one of it. */
const latest = 60;

/**
 * The day that a text with a year of two digits is: "12.05.24", "24/05/12" in Japanese. For texts that are nothing but a day; null where the
 * language leaves open which number is which.
 */
export function readShortDay(text: string, language: string | null): string | null {
  const match = shortDay.exec(text.trim());
  if (!match || language === null) return null;
  const [first, sign, second, last] = [Number(match[1]), match[2], Number(match[3]), Number(match[4])];
  if (/^(?:ja|zh|ko|hu|lt)(?:-|$)/i.test(language)) return first > latest ? null : day(2000 + first, second, last);
  if (last > latest) return null;
  const isMonthFirst = /^(?:en-us|fil|es-(?:us|pr))/i.test(language);
  if (/^en$/i.test(language) && sign !== '.' && first <= 12 && second <= 12 && first !== second) return null;
  const swaps = second > 12 || (isMonthFirst && first <= 12);
  return swaps ? day(2000 + last, first, second) : day(2000 + last, second, first);
}

function day(yearText: unknown, monthText: unknown, dayText: unknown): string | null {
  const [years, month, days] = [Number(yearText), Number(monthText), Number(dayText)];
  const date = new Date(Date.UTC(years, month - 1, days));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== days || years < 1970 || years > 2100) return null;
  return date.toISOString().slice(0, 10);
}
