import { inLowerCase } from '../facts/inLowerCase';
import { textWithin } from '../facts/outline/textWithin';
import { readRatingText } from '../facts/rating/ratingText';
import { hasPhraseOf, isPhraseOf, phraseAtStart } from '../listedPhrases';
import {
  attributeOf,
  elementById,
  firstElementOf,
  localNameOf,
  nextElementOf,
  nodeTypeOf,
  textContentOf,
} from '../untampered';
import { starRowIn } from './starRow';
import { starsInWords } from './starsInWords';

export interface Stars {
  readonly value: number;
  readonly best: number;
  /** Whether nothing says the best there is. */
  readonly isGuessed?: true;
  /** Whether nothing but a picture beside a number says that it tells stars. */
  readonly isBare?: true;
}

/** Longer than this no words beside stars are, so that the element holds more than the stars. */
const longest = 60;
const maxIcons = 12;
const filledStar = /[★⭐🌟✭✮]/gu;
const emptyStar = /[☆✩⚝]/gu;

/**
 * The rating that one person gives, as an element shows it: described for those who cannot see it, in words, as characters, as icons, as the
 * width of a bar, or in the names that its site gave to it. Null where it shows none, or that of many people.
 */
export function starsOf(element: Element): Stars | null {
  for (const name of ['aria-label', 'title', 'alt', 'data-title', 'content']) {
    const described = attributeOf(element, name);
    if (described === null || described.length > 120) continue;
    const read = describedStars(described);
    if (read !== undefined) return read ?? scoreWithin(element);
  }
  const drawn = drawnTitle(element);
  const titled = drawn === null ? undefined : describedStars(drawn);
  if (titled !== undefined) return titled;
  const given = numberOf(element, ['data-rating', 'data-score', 'data-stars', 'data-rate', 'data-value', 'data-note']);
  if (given !== null) {
    if (isOneOfRow(element, given)) return null;
    const best = numberOf(element, ['data-max', 'data-best', 'data-rating-max', 'data-max-rating']);
    if (best === null) return given > 0 && given <= 100 ? guessed(given) : null;
    if (given > 0 && given <= best) return { value: given, best };
  }
  const text = textWithin(element, longest + 1);
  if (text.length > longest) return null;
  // A row of five, of which a part is covered: its characters say nothing.
  const bar = barOf(element);
  if (bar !== null) return { value: bar, best: 5 };
  const icons = iconsOf(element) ?? starRowIn(element)?.stars;
  if (icons) return icons;
  const written = starsInText(text);
  if (written !== undefined) return written;
  const described = describedWithin(element);
  if (described !== undefined) return described;
  const score = scoreWithin(element);
  if (score) return score;
  const bare = isNamedForStars(element) ? bareScore.exec(text.trim())?.[1] : undefined;
  return bare === undefined ? namedStars(element) : guessed(Number(bare.replace(',', '.')));
}

/** The mark that stands in what is named for it. */
function scoreWithin(element: Element): Stars | null {
  if (!isNamedForStars(element)) return null;
  const [, written = '', best] = scoreOf.exec(textWithin(element, longest + 1).trim()) ?? [];
  const value = Number(written.replace(',', '.'));
  return best !== undefined && value <= Number(best) ? { value, best: Number(best) } : null;
}

/** "9/10", which may be a size where nothing names it. */
const scoreOf = /^([1-9]\d?(?:[.,]\d)?)\s?\/\s?(6|10|20|100)$/;
/** "9.1", with the site's word for it: "9.1 Superb". */
const bareScore = /^(10|[1-9][.,]\d)(?:\s\p{L}[\p{L}\s]{2,24})?$/u;

/** What is said of a drawing to those who do not see it: by its own title, or by what stands elsewhere. */
export function drawnTitle(element: Element): string | null {
  const first = localNameOf(element) === 'svg' ? firstElementOf(element) : null;
  if (first && localNameOf(first) === 'title') return (textContentOf(first) ?? '').trim().slice(0, longestTitle);
  const id = attributeOf(element, 'aria-labelledby');
  if (id === null || id === '' || /\s/.test(id)) return null;
  const root = Node.prototype.getRootNode.call(element);
  if (nodeTypeOf(root) === Node.ELEMENT_NODE) return null;
  const said = elementById(root as Document | ShadowRoot, id);
  const text = said && textContentOf(said)?.trim();
  return text ? text.slice(0, longestTitle) : null;
}

const longestTitle = 100;

/** Whether something that is said in place of a picture can tell stars. */
export function maySayStars(text: string): boolean {
  return /[\d★⭐☆]/.test(text) || hasPhraseOf(starWords, inLowerCase(text));
}

/** The same as `starsInText` for what is said in place of a picture: numbers may be written out. */
export function describedStars(text: string): Stars | null | undefined {
  const read = /\d/.test(text) ? starsInText(text) : undefined;
  if ((read && !read.isGuessed) || !hasPhraseOf(starWords, inLowerCase(text))) return read ?? starsInText(text);
  const inFigures = starsInWords(text);
  if (read === undefined && !/\d/.test(text)) return starsInText(inFigures ?? text);
  // Where some of the numbers are figures, the others may be the best there is, or no numbers.
  const mixed = inFigures === null ? null : starsInText(inFigures);
  return mixed && !mixed.isGuessed ? mixed : read;
}

/** Stems of words for stars, over lower case. */
const starWords = '|star|stern|étoile|etoile|estrel|stell|sterr|stjärn|stjern|gwiazd|hvězd|täht|звезд|звёзд|';

/** Undefined where the text tells no rating, null where it tells that of many. */
export function starsInText(text: string): Stars | null | undefined {
  const filled = text.match(filledStar)?.length ?? 0;
  const empty = text.match(emptyStar)?.length ?? 0;
  const rest = text
    .replace(filledStar, '')
    .replace(emptyStar, '')
    .replace(/\s|\uFE0F|\u2063/gu, '');
  if (filled > 0 && filled + empty >= 3 && filled + empty <= 10 && rest === '') {
    return { value: filled, best: Math.max(5, filled + empty) };
  }
  // Fewer than five without empty ones: what was not given is not shown.
  if (filled > 0 && empty === 0 && rest === '') return { value: filled, best: 5 };
  if (filled > 0 && filled < 5 && empty === 0 && rest === '½') return { value: filled + 0.5, best: 5 };
  const counted = countedStars.exec(text);
  if (counted) {
    const [value, best] = [Number(counted[2] ?? counted[3] ?? counted[4]), Number(counted[1] ?? 5)];
    return value > 0 && value <= best ? { value, best } : undefined;
  }
  const read = readRatingText(withStroke(withoutLabel(text).replace('gwiazdka', 'gwiazdki')));
  if (read.count !== null && read.count > 1) return null;
  // Nobody can give none: a row without any is one that waits to be filled.
  if (read.value === 0) return undefined;
  if (read.value !== null) return read.best === null ? guessed(read.value) : { value: read.value, best: read.best };
  const scored = scoreIn(text.trim());
  return scored === null ? undefined : guessed(scored);
}

/** The mark that stands behind what it is called, in nothing but that: "Scored 7.0", "Avec une note de 9,0". Those up to five tell no scale. */
function scoreIn(text: string): number | null {
  const [, called = '', mark] = text.length <= 40 ? (scoreBehind.exec(text) ?? []) : [];
  const words = inLowerCase(called)
    .split(/[\s:：]+/)
    .filter((word) => word !== '');
  const isCalled = (word: string) =>
    phraseAtStart(scoreStems, word, (_, rest) => rest.length <= longestEnding) !== undefined;
  const isScore = words.some(isCalled) && words.every((word) => isCalled(word) || isPhraseOf(besideScore, word));
  return mark !== undefined && isScore ? Number(mark.replace(',', '.')) : null;
}

const scoreBehind = /^([^\d.,]{3,30}?)\s?(10(?:[.,]0)?|[1-9](?:[.,]\d)?)$/;
const longestEnding = 4;
const scoreStems =
  '|scor|skor|rated|rating|note|nota|punteggio|voto|puntua|pontua|bewert|beoordel|cijfer|betyg|fick|bedømm|arvosana|ocen|oceni|ocijenj|ocjen|hodnoc|értékel|puan|βαθμολογ|оцен|оцін|スコア|評価|평점|评分|評分|得分|';
/** Of these words, what stands around them. */
const besideScore = '|avec|une|un|de|di|con|com|cu|met|mit|med|van|på|na|s|en|με|с|на|saanut|aldığı|';

/** "4 ud af 5 stjerner" as "4/5 stjerner". */
function withStroke(text: string): string {
  return text.length <= longestTitle ? text.replace(outOfWords, '/') : text;
}

const outOfWords = /(?<=\d)\s(?:ud af|ut av|van de|em|de um total de|στα|no|iš)\s(?=(?:5|10)(?!\d))/;

/** "Bewertung: 5 Sterne" could be so many ratings. */
function withoutLabel(text: string): string {
  const [, rest = text] = text.length <= longest ? (labelledStars.exec(text) ?? []) : [];
  return rest !== text && hasPhraseOf(starWords, inLowerCase(rest)) ? rest : text;
}

const labelledStars = /^[^\d:]{3,20}:\s*([1-5](?:[.,]\d)?\s?[^\s\d]+)$/;

/** "星5つ中の4つ", "星4つ", "4 つ星" */
const countedStars = /^(?:評価[:：]?\s?)?(?:星\s?(\d)\s?つ中の?\s?(\d)\s?つ|星\s?(\d)\s?つ|(\d)\s?つ星)(?:の評価)?$/;

/** Whether a text is the best there is, with the mark apart: "/10". */
export function tellsBest(text: string): boolean {
  return bestAlone.test(text);
}

const bestAlone = /^\/\s?(?:5|6|10|20|100)$/;

function guessed(value: number): Stars {
  return { value, best: bestFor(value), isGuessed: true };
}

function bestFor(value: number): number {
  return value <= 5 ? 5 : value <= 10 ? 10 : 100;
}

function numberOf(element: Element, names: readonly string[]): number | null {
  for (const name of names) {
    const written = attributeOf(element, name)?.trim().replace(',', '.') ?? '';
    if (/^\d{1,3}(?:\.\d+)?$/.test(written)) return Number(written);
  }
  return null;
}

/** Whether it is one icon of a row in which each bears its place. */
function isOneOfRow(element: Element, given: number): boolean {
  return [element.previousElementSibling, nextElementOf(element)].some((beside) => {
    const other = beside && attributeOf(beside, 'data-rating');
    return other !== null && other !== '' && Math.abs(Number(other) - given) === 1;
  });
}

function inside(element: Element, selector: string): Element[] {
  return [...Element.prototype.querySelectorAll.call(element, selector)].slice(0, maxIcons * 3);
}

/** `<span style="width: 80%">` over a row of five. */
function barOf(element: Element): number | null {
  for (const each of [element, ...inside(element, '[style*="width"]')]) {
    const share = /(?:^|;)\s*(?:max-)?width\s*:\s*(\d{1,3}(?:\.\d+)?)%/i.exec(attributeOf(each, 'style') ?? '')?.[1];
    const value = share === undefined ? null : Math.round(Number(share) / 10) / 2;
    if (value !== null && value > 0 && value <= 5 && (each !== element || isNamedForStars(element))) return value;
  }
  return null;
}

const filledName =
  /(?:^|[-_\s])(?:full|filled|fill|active|on|checked|solid|selected|yellow|gold|fas|positive|lit|rated)(?:$|[-_\s\d])/i;
const emptyName =
  /(?:^|[-_\s])(?:empty|off|outline|inactive|unchecked|gr[ae]y|unfilled|far|fal|negative|star-o|disabled|none|blank|unrated)(?:$|[-_\s\d])/i;
const halfName = /(?:^|[-_\s])half(?:$|[-_\s\d])/i;

/** A row of icons, of which the names tell the filled ones from the empty ones. */
function iconsOf(element: Element): Stars | null {
  const leaves = inside(element, 'svg,i,img,span,li,use').filter(
    (each) => each.localName === 'svg' || (each.childElementCount === 0 && each.localName !== 'use'),
  );
  const icons = leaves.filter((each) => /star|stern|[eé]toile|estrella|stell|rat(?:e|ing)/i.test(namesOf(each)));
  const shown =
    icons.length >= 3
      ? icons
      : leaves.filter((each) => filledName.test(namesOf(each)) || emptyName.test(namesOf(each)));
  // Pictures that fill a box are called so too.
  if (shown.length < (icons.length > 0 ? 1 : 3) || shown.length > 10) return null;
  let filled = 0;
  let empty = 0;
  let half = 0;
  for (const icon of shown) {
    const names = namesOf(icon);
    if (halfName.test(names)) half++;
    else if (emptyName.test(names)) empty++;
    else if (filledName.test(names)) filled++;
  }
  const unnamed = shown.length - filled - empty - half;
  // Where only one of the kinds has a name of its own, the rest are the other.
  if (filled === 0 && empty > 0) filled = unnamed;
  else if (filled > 0 && empty === 0 && unnamed > 0 && shown.length === 5) empty = unnamed;
  else if (unnamed > 0 && filled === 0)
    return shown.length < 5 && icons.length > 0 ? { value: shown.length, best: 5 } : null;
  const total = Math.max(5, filled + empty + half);
  const value = filled + half / 2;
  return value > 0 && total <= 10 ? { value, best: total } : null;
}

/** A description inside: `<div class="stars"><span aria-label="4 of 5">`. */
function describedWithin(element: Element): Stars | null | undefined {
  for (const each of inside(element, '[aria-label],[title],img[alt],meta[content]')) {
    for (const name of ['aria-label', 'title', 'alt']) {
      const read = describedStars(attributeOf(each, name) ?? '');
      if (read !== undefined) return read;
    }
    if (/ratingvalue/i.test(attributeOf(each, 'itemprop') ?? '')) {
      const value = numberOf(each, ['content']);
      if (value !== null) return guessed(value);
    }
  }
  return undefined;
}

/** "stars-4", "rating_45", "s-star--40". */
function namedStars(element: Element): Stars | null {
  for (const each of [
    element,
    ...inside(element, '[class*="star" i],[class*="rating" i],[class*="note" i],img[src]'),
  ]) {
    const names = `${namesOf(each)} ${each.localName === 'img' ? (attributeOf(each, 'src') ?? '').slice(-80) : ''}`;
    const match =
      /(?:stars?|rating|note|score|rate)[-_]*(?:value|val)?[-_]*(\d)(?:[-_.](\d))?(\d)?(?![\d\p{L}])/iu.exec(names);
    if (!match) continue;
    const value = match[3] === undefined ? Number(`${match[1]}.${match[2] ?? 0}`) : Number(`${match[1]}.${match[3]}`);
    if (value > 0 && value <= 5 && (value * 2) % 1 === 0) return { value, best: 5 };
  }
  return null;
}

function isNamedForStars(element: Element): boolean {
  return /star|rating|score|note|stern|[eé]toile|estrella|stell/i.test(namesOf(element));
}

function namesOf(element: Element): string {
  const own = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'data-testid') ?? ''} ${attributeOf(element, 'data-icon') ?? ''}`;
  const used = element.localName === 'svg' ? Element.prototype.querySelector.call(element, 'use') : null;
  const reference = used && (attributeOf(used, 'href') ?? attributeOf(used, 'xlink:href'));
  return `${own} ${reference ?? ''} ${element.localName === 'img' ? (attributeOf(element, 'src') ?? '').slice(-80) : ''}`.slice(
    0,
    400,
  );
}
