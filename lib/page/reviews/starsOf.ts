import { textWithin } from '../facts/outline/textWithin';
import { readRatingText } from '../facts/rating/ratingText';
import { attributeOf } from '../untampered';

export interface Stars {
  readonly value: number;
  readonly best: number;
  /** Whether nothing says the best there is. */
  readonly isGuessed?: true;
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
    const read = starsInText(described);
    if (read !== undefined) return read;
  }
  const given = numberOf(element, ['data-rating', 'data-score', 'data-stars', 'data-rate', 'data-value', 'data-note']);
  if (given !== null) {
    const best = numberOf(element, ['data-max', 'data-best', 'data-rating-max', 'data-max-rating']);
    if (best === null) return given > 0 && given <= 100 ? guessed(given) : null;
    if (given > 0 && given <= best) return { value: given, best };
  }
  const text = textWithin(element, longest + 1);
  if (text.length > longest) return null;
  // A row of five, of which a part is covered: its characters say nothing.
  const bar = barOf(element);
  if (bar !== null) return { value: bar, best: 5 };
  const icons = iconsOf(element);
  if (icons) return icons;
  const written = starsInText(text);
  if (written !== undefined) return written;
  const described = describedWithin(element);
  if (described !== undefined) return described;
  const bare = isNamedForStars(element) ? bareScore.exec(text.trim())?.[1] : undefined;
  return bare === undefined ? namedStars(element) : guessed(Number(bare.replace(',', '.')));
}

const bareScore = /^(10|[1-9][.,]\d)$/;

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
  const read = readRatingText(text);
  if (read.count !== null && read.count > 1) return null;
  // Nobody can give none: a row without any is one that waits to be filled.
  if (read.value === 0) return undefined;
  if (read.value !== null) return read.best === null ? guessed(read.value) : { value: read.value, best: read.best };
  const scored = text.length <= 40 ? scoreBehind.exec(text.trim())?.[1] : undefined;
  return scored === undefined ? undefined : guessed(Number(scored.replace(',', '.')));
}

/** "Scored 7.0", "Note : 8": those up to five tell no scale. */
const scoreBehind =
  /^(?:scored?|rat(?:ed|ing)|note|nota|punteggio|voto|puntuación|bewertung|bewertet mit|beoordeling|cijfer|betyg|ocena|оценка)\s*:?\s*(10|[1-9](?:[.,]\d)?)$/i;

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
  if (shown.length < 1 || shown.length > 10) return null;
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
      const read = starsInText(attributeOf(each, name) ?? '');
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
