import { unicodePattern } from '../../unicodePattern';
import { comparable } from '../comparable';
import { inLowerCase } from '../inLowerCase';

/** What begins a byline. */
export const by =
  /^(?:(?:view all posts|written|posted|published|publicad[oa]|pubblicat[oa]|veröffentlicht|gepubliceerd|geplaatst|publicera[dt]|opublikowan[aey]|story|text|words|review|reviewed|recipe|rezept(?:autor(?:in)?)?|article|article écrit|écrit|publié|propos recueillis|escrito|scritto|geschrieben|ein artikel|skriven|skrevet|texte?|texto|testo|tekst|teksti|artículo|articolo|reportage|autor(?:in)?|auteure?|author|autore?|forfatter|автор|作者|(?:取材・)?文|執筆|記者|记者|글)\s*)?(?:(?:by|von|par|por|di|door|av|af|przez|od|от|від|yazan|מאת|بقلم)(?:\s*[:：]\s*|\s+|$)|[:：●]\s*)|^(?:une? (?:texte|article|reportage|enquête|récit)|un (?:texto|artículo|reportaje)|(?:texto|reportaje|reportagem)) d(?:e(?:\s+|$)|['’])/iu;
/** The same in a declaration, where "Von Miller" and "Di Maio" are whole names. */
const byDeclared = /^(?:(?:written|posted|text|words|story)\s)?by(?:\s*:\s*|\s+)|^(?:取材・)?文[:：●]\s*/i;
export const maxLength = 80;
/** Characters of what names somebody with all that stands behind: more of it is none, and patterns take their time over it. */
const longestLine = 400;

export function cleanDeclared(written: string): string | null {
  return cleanName((nameInJson.exec(written)?.[1] ?? written).replace(byDeclared, ''));
}

/** A declared person that was written out as text: `{ "@type":"Person", "name":"Ada Rook" }`. */
const nameInJson = /^\s*\{.*"name"\s*:\s*"([^"\\]+)"/s;

/** What links beside a name say, and what calls what is written rather than who wrote it. */
export const noName =
  /^(?:[→»›+]|(?:view|see|e-?mail|contact|follow|about|for|more|voir|all|tous|mehr)\s|(?:archives?|analysis|opinion|news|comments?|rss|more|voir|all|tous|mehr)$)/i;

/** "Ada Rook - Gazette.example". */
const beforeDomain = /^(.+?)(?:,|\s[-–—@(])\s*[^\s@]{3,}\.[a-z]{2,7}\)?$/i;
/** "Ada Rook on March 4". */
const dayBehind = unicodePattern(String.raw`\s+(?:on|le|am|el|il|em|den|dnia)\s+[\p{L}]*\.?\s*\d.*$`);
/** What was shortened: "The Blog of Ad..". */
const isCut = /(?:\.\.|…)$/;

const personName = unicodePattern(String.raw`^[\p{Lu}][\p{L}.'’-]+(?:\s[\p{Lu}][\p{L}.'’-]*){1,3}$`);

/** Whether a text is written as first and last names are. */
export function isPersonName(text: string): boolean {
  return personName(text).test(text);
}

/** A character that is an icon, before what begins a byline. */
export const iconBefore = /^[^\w@]{1,4}(?=by\s)/i;

export function cleanShown(written: string): string | null {
  const text = iconBefore.test(written) ? written.replace(iconBefore, '').replace(by, '') : written;
  return noName.test(text.trim()) ? null : cleanName(text);
}

/** What is told behind who wrote a text: "Text by Ada Rook Photographs by Ben Crane". */
const otherWork =
  /\s+(?:translat(?:ion|ed)|photograph(?:s|y)|photos?|pictures|illustrat(?:ions?|ed)|edit(?:ed|ing)|video)\s+by\s.*$/i;
/** The house behind a name in East Asian writing: "岡本／港の新聞編集部", "岡本浩二，港ニュース". */
export const houseBehind = /^([\u3040-\u30ff\u3400-\u9fff]{2,10})[／/，,|｜]\s?\S.*$/;

function cleanName(shown: string): string | null {
  const written = shown
    .slice(0, longestLine)
    .replace(/^\[(.+)\]$/, '$1')
    .replace(otherWork, '');
  const stated = (houseBehind.exec(written)?.[1] ?? written)
    .replace(/\s*[|•·]\s.*$/u, '')
    .replace(/^(.{3,}?)\s+\1$/, '$1');
  const [, own] = beforeDomain.exec(stated) ?? [];
  // A desk or a section of the site has that behind it more often than somebody.
  if (own !== undefined && !isPersonName(own)) return null;
  const named = (own ?? stated).replace(/\s@\w+/g, '');
  const name = named
    .replace(dayBehind(named), '')
    .replace(/\s+,/g, ',')
    .replace(/[\s,;:/→»–-]+$/, '')
    .trim();
  if (
    name === '' ||
    name.length > maxLength ||
    isCut.test(name) ||
    /^https?:|^www\.|@.+\.|^\d+$|^(?:admin|null|undefined|staff|author|administrator|editor|unknown)$/i.test(name)
  )
    return null;
  if (comparable(name) === '' || name.split(' ').length > 12) return null;
  return name;
}

/** What somebody is called behind the name, over lower case. */
export const offices =
  /(?:^|[^a-z])(?:staff|writer|correspondent|corresponsal|correspondante?|reporter|editor|contributor|columnist|journalist|journaliste|redakteur|redacteur|periodista|giornalista|jornalista|dziennikarz|jurnalis|wartawan|penulis|gazeteci|muhabir|журналист|корреспондент|news service|special (?:to|for))(?![a-z])/;

/** A name without the house or the office behind it: "Ada Rook, The Quay Gazette", "Ada Rook, Staff Writer". */
export function withoutHouse(name: string | null, houses: readonly string[]): string | null {
  if (name === null) return name;
  const isHouse = (part: string) => {
    const [own = ''] = [squeezed(comparable(part))];
    return (
      own.length >= 3 && houses.some((house) => squeezed(house).startsWith(own) || own.startsWith(squeezed(house)))
    );
  };
  const [, own, behind] = dashed.exec(name) ?? [];
  if (own !== undefined && behind !== undefined && isPersonName(own) && isHouse(behind)) return own;
  if (name.indexOf(', ') < 1) return name;
  const kept = name
    .split(', ')
    .filter((part, index) => index === 0 || !(isHouse(part) || offices.test(inLowerCase(part))));
  const persons = kept.filter((part) => !desk.test(part));
  return (persons.length > 0 ? persons : kept).join(', ').trim();
}

const dashed = /^(.+?)\s[-–—]\s(.+)$/;

/** Several who write together: named beside a person, they are none. */
const desk =
  /\s(?:news)?desk$|\snewsroom$|^(?:news\s?desk|newsroom|redaktion|(?:la )?rédaction|redacción|redazione|redactie|redakcja|redacție)(?:\s|$)/i;

/** Without spaces and the article of a name: papers write "USA TODAY" and "USATODAY", "The Times" and "Times". */
function squeezed(name: string): string {
  return name.replace(/^the /, '').replaceAll(' ', '');
}
