import { lazily } from '../../lazily';
import { isPhraseOf, phraseAtStart } from '../../listedPhrases';
import { comparable } from '../comparable';
import { wordOfName } from './brandInName';
import { hasOtherLetters, isLarge } from './brandsNamed';
import { atStart, beforeModel, distinct, inOtherLetters, ofDevices, onlyFirst } from './makers';

/** Lines of things that are better known than their makers, and those. */
const lines = lazily((): readonly (readonly [RegExp, string])[] => [
  [/^(?:apple )?(?:iphone|ipad|macbook|imac|airpods|homepod|airtag)\b|^apple (?:watch|tv|pencil|magic|mac)\b/, 'Apple'],
  [/^galaxy (?:[asmz]\d|z (?:fold|flip)|tab|watch|buds|note|book)/, 'Samsung'],
  [/^pixel (?:\d|watch|buds|tablet|fold)|^chromecast\b/, 'Google'],
  [/^(?:thinkpad|ideapad|thinkcentre|thinkbook)\b/, 'Lenovo'],
  [/^(?:vivobook|zenbook|rog (?:strix|zephyrus|ally))\b/, 'ASUS'],
  [/^(?:inspiron|latitude|optiplex|poweredge) /, 'Dell'],
  [/^(?:elitebook|probook|laserjet|officejet|deskjet)\b/, 'HP'],
  [/^xbox (?:one|series)\b|^surface (?:pro|laptop|go)\b/, 'Microsoft'],
  [/^(?:playstation [3-6]|ps[345]) (?:slim|pro|console|konsole|digital|\d+ ?(?:gb|go|tb|to))\b|^bravia\b/, 'Sony'],
  [/^(?:kindle|echo dot|fire tv)\b/, 'Amazon'],
  [/^seat (?:ibiza|leon|arona|ateca)\b/, 'SEAT'],
  [/^lumix\b/, 'Panasonic'],
]);

/** Behind which a name says what a thing goes with; as `comparable` has it, as the next. */
const goingWith =
  '|for|fits|fit|compatible|with|like|vs|fur|zu|passend|kompatibel|mit|wie|pour|avec|comme|para|com|per|compatibile|compatibles|compativel|voor|met|geschikt|til|till|med|passar|do|dla|kompatibilni|icin|uyumlu|pentru|cu|varten|για|με|для|к|до|под|під|適用|适用|对应|対応|של|عن|برای|مع|';

/** What goes with things that others make. */
const accessories =
  '|case|cases|cover|covers|hulle|handyhulle|schutzhulle|panzerglas|schutzfolie|coque|housse|verre trempe|funda|fundas|carcasa|custodia|pellicola|hoesje|etui|pouzdro|obal|kryt|capa|capinha|pelicula|kilif|kapak|protector|strap|watchband|armband|bracelet|correa|cinturino|cable|kabel|charger|ladegerat|chargeur|cargador|caricatore|battery|akku|batterie|bateria|ersatzakku|filter|filtre|filtro|adapter|adaptateur|halterung|mount|skin|replacement|ersatz|rechange|repuesto|ricambio|spare|toner|cartridge|tinte|чехол|чохол|стекло|ремешок|акб|батарея|аккумулятор|фильтр|фільтр|запчасть|картридж|ケース|フィルム|カバー|保护壳|手机壳|케이스|필름|';

const mostWords = 14;
const longestName = 4;

/**
 * The maker that the name of a thing has in it, where it is one whose things shops of many countries sell; as the name writes it. Null where it has
 * none, or has it to say what the thing goes with.
 *
 * @param language of the page: a BCP 47 tag, '' where it is not told.
 */
export function knownMaker(name: string, language: string): string | null {
  const found = [...name.matchAll(wordOfName(name))].slice(0, mostWords);
  const words = found.map(([word]) => comparable(word));
  const isAccessory = words.some((word) => isPhraseOf(accessories, word));
  let isGoingWith = false;
  for (let at = 0; at < found.length; at++) {
    if (isPhraseOf(goingWith, words[at] ?? '')) {
      isGoingWith = true;
      continue;
    }
    const maker = makerAt(name, found, at, language);
    if (maker === null) {
      isGoingWith = false;
      continue;
    }
    const bare = comparable(maker.written);
    const isOfOther = isAccessory && (isPhraseOf(ofDevices, bare) || isPhraseOf(onlyFirst, bare));
    if (!isGoingWith && !isOfOther) return withOtherLetters(name, found, at, maker);
    // "for Velo / Bellon bikes": those behind it are meant as well.
    at += maker.words - 1;
  }
  if (isAccessory) return null;
  const starts = [words.join(' '), words.slice(1).join(' ')].slice(0, isPhraseOf(goingWith, words[0] ?? '') ? 1 : 2);
  return lines().find(([line]) => starts.some((text) => line.test(text)))?.[1] ?? null;
}

/** A maker with how other letters write it right behind: "ソニー SONY", "华为（HUAWEI）". */
function withOtherLetters(
  name: string,
  found: readonly RegExpExecArray[],
  at: number,
  { written, words }: FoundMaker,
): string {
  const next = found[at + words];
  const other = next && makerAt(name, found, at + words, '');
  const start = found[at]?.index ?? 0;
  if (!other || hasOtherLetters.test(other.written) === hasOtherLetters.test(written)) return written;
  const end = next.index + other.written.length;
  const between = name.slice(start + written.length, next.index);
  return /^\s*[（(]?$/.test(between) ? name.slice(start, end + (/^[）)]/.test(name.slice(end)) ? 1 : 0)) : written;
}

interface FoundMaker {
  readonly written: string;
  readonly words: number;
}

function makerAt(name: string, found: readonly RegExpExecArray[], at: number, language: string): FoundMaker | null {
  const start = found[at]?.index ?? 0;
  for (let words = Math.min(longestName, found.length - at); words > 0; words--) {
    const last = found[at + words - 1];
    if (!last) continue;
    const written = name.slice(start, last.index + last[0].length).replace(/[.+'’-]+$/, '');
    const bare = comparable(written);
    if (isPhraseOf(distinct, bare) || isPhraseOf(inOtherLetters, written.toLowerCase())) return { written, words };
    const behind = found.slice(at + words).map(([word]) => word);
    const isFirst = at === 0 || isFirstName(written, name, found, at, behind[0] ?? '', language);
    const isTold =
      (isPhraseOf(onlyFirst, bare) && at === 0) ||
      (isPhraseOf(atStart, bare) && isFirst) ||
      (isPhraseOf(beforeModel, bare) && isFirst && behind.slice(0, modelWithin).some(isModel));
    if (isTold) return { written, words };
  }
  const [first = ''] = found[at] ?? [];
  // Where words are written without spaces between.
  const joined = /^[\u3040-\u9fff\uac00-\ud7af]/.test(first) ? phraseAtStart(inOtherLetters, first) : undefined;
  return joined === undefined ? null : { written: joined, words: 1 };
}

/** Languages that write all nouns large, or headings as English does. */
const writesLarge = /^(?:en|de|$)/i;

/** Whether words within a name stand where the kind of thing ends: "Smart TV TCL 55P8L", "Montre Fossil Grant", "Пылесос Shark 200". */
function isFirstName(
  written: string,
  name: string,
  found: readonly RegExpExecArray[],
  at: number,
  next: string,
  language: string,
): boolean {
  if (/^[A-Z]{2,4}$/.test(written) && /\p{Ll}{2}/u.test(name)) return true;
  if (!isLarge(written)) return false;
  if (hasOtherLetters.test(name)) return found.slice(0, at).every(([word]) => !/[a-z]{2}/i.test(word));
  return at === 1 && !writesLarge.test(language) && (isLarge(next) || /^\d/.test(next));
}

/** Words behind a name among which the number of a model is. */
const modelWithin = 3;

function isModel(word: string): boolean {
  return (
    /^(?:[A-Z]+[A-Z/-]*\d|\d{2,}[A-Z]{1,4}\d|\d{3,}[A-Z]{2,}$)/.test(word) &&
    !/^\d+(?:ML|KG|MM|CM|GB|TB|MAH|HZ)$/.test(word)
  );
}
