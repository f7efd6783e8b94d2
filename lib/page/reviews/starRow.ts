import {
  attributeOf,
  elementsNamed,
  firstElementOf,
  localNameOf,
  nextElementOf,
  nodeTypeOf,
  parentElementOf,
  textContentOf,
} from '../untampered';
import { elementBefore } from './ancestors';

const five = 5;
/** So many others are looked at for what a row of one kind alone does not tell. */
const mostOthers = 60;

/** Where five pictures stand side by side, in any document: the last of them, or what is around it. */
export const fiveInRow =
  'svg+svg+svg+svg+svg,img+img+img+img+img,i:empty+i:empty+i:empty+i:empty+i:empty,span:empty+span:empty+span:empty+span:empty+span:empty,:nth-child(5):last-child>svg:only-child,:nth-child(5):last-child>img:only-child';

/** A row of stars as pictures. */
export interface StarRow {
  readonly icons: readonly Element[];
  readonly stars: { readonly value: number; readonly best: number };
}

/**
 * The stars in a row of five pictures that begins with an element, whatever they are called: the first ones are made alike and so are the others,
 * with a half between them. Where all are alike their names, their colour or another row have to tell which these are. Null for any other.
 */
export function starRowFrom(first: Element): StarRow | null {
  if (iconIn(first) === null || isDescribed(parentElementOf(first)) || isIconLike(elementBefore(first), first))
    return null;
  const icons: Element[] = [];
  let element: Element | null = first;
  for (; element && isIconLike(element, first) && icons.length <= five; element = nextElementOf(element))
    icons.push(element);
  if (icons.length !== five) return null;
  const looks = icons.map(lookOf);
  const kinds = [...new Set(looks)];
  const [start = '', second, third] = kinds;
  const count = (look: string | undefined) => looks.filter((each) => each === look).length;
  const isInOrder = looks.every((look, at) => kinds.indexOf(look) >= kinds.indexOf(looks[at - 1] ?? look));
  if (!isInOrder || kinds.length > 3) return null;
  if (second === undefined) {
    const isFilled = tellsFilled(first) ?? isFilledElsewhere(first, start);
    return isFilled ? { icons, stars: { value: five, best: five } } : null;
  }
  if (third !== undefined)
    return count(second) === 1 ? { icons, stars: { value: count(start) + 0.5, best: five } } : null;
  const isReversed = tellsFilled(first) === false && tellsFilled(icons.at(-1) as Element) === true;
  return { icons, stars: { value: count(isReversed ? second : start), best: five } };
}

/** The first row of five among the children of an element. */
export function starRowIn(element: Element): StarRow | null {
  for (let child = firstElementOf(element); child; child = nextElementOf(child)) {
    const row = starRowFrom(child);
    if (row) return row;
  }
  return null;
}

/** Whether a picture says in words what it is. */
function isDescribed(element: Element | null): boolean {
  return element !== null && attributeOf(element, 'role') === 'img' && Boolean(attributeOf(element, 'aria-label'));
}

function isIconLike(element: Element | null, other: Element): boolean {
  return element !== null && localNameOf(element) === localNameOf(other) && iconIn(element) !== null;
}

/** The picture that an element is, or holds with nothing else. */
function iconIn(element: Element): Element | null {
  const name = localNameOf(element);
  if (name === 'svg' || name === 'img') return element;
  const inner = firstElementOf(element);
  if ((textContentOf(element) ?? '').trim() !== '') return null;
  if (inner === null) return name === 'i' || name === 'span' ? element : null;
  return !nextElementOf(inner) && /^(?:svg|img|i)$/.test(localNameOf(inner)) ? inner : null;
}

/** What there is to see of a picture, as far as its markup tells. */
function lookOf(element: Element): string {
  const icon = iconIn(element) ?? element;
  const drawn = [...Element.prototype.querySelectorAll.call(icon, 'path,use,polygon')].slice(0, 3);
  const names = ['class', 'style', 'src', 'fill', 'href', 'xlink:href', 'd', 'points'];
  return [element, icon, ...drawn]
    .map((each) => names.map((name) => attributeOf(each, name)?.slice(-120) ?? '').join(' '))
    .join('|');
}

const filled = /(?<!un)filled|(?:^|[-_\s])(?:full|fill|active|on|solid|yellow|gold)(?=$|[-_\s\d])/i;
const empty = /unfilled|(?:^|[-_\s])(?:empty|off|outline|inactive|gr[ae]y|blank)(?=$|[-_\s\d])/i;

/** Whether a picture is a filled one, by its names or its colour; null where these do not tell. */
function tellsFilled(element: Element): boolean | null {
  const icon = iconIn(element) ?? element;
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(icon, 'class') ?? ''}`;
  if (empty.test(names)) return false;
  if (filled.test(names)) return true;
  const path = Element.prototype.querySelector.call(icon, '[fill]');
  const styles = [element, icon].map((each) => attributeOf(each, 'style') ?? '').join(';');
  const color =
    (path && attributeOf(path, 'fill')) ??
    attributeOf(icon, 'fill') ??
    /(?:color|fill)\s*:\s*([^;]+)/.exec(styles)?.[1];
  const parts = color === undefined || color === null ? null : channelsOf(color.trim());
  return parts && !(Math.min(...parts) > 150 && Math.max(...parts) - Math.min(...parts) < 40);
}

function channelsOf(color: string): number[] | null {
  const [, short] = /^#([\da-f]{3})$/i.exec(color) ?? [];
  const [, long = short?.replace(/./g, '$&$&')] = /^#([\da-f]{6})$/i.exec(color) ?? [];
  if (long !== undefined) return (long.match(/../g) ?? []).map((part) => Number.parseInt(part, 16));
  const parts = /^rgba?\((\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(color)?.slice(1);
  return parts ? parts.map(Number) : null;
}

/** Whether others that bear the same first name show that a picture which looks so is a filled one: others follow upon it in their row. */
function isFilledElsewhere(first: Element, look: string): boolean {
  const [name = ''] = (attributeOf(first, 'class') ?? '').split(/\s+/);
  const root = Node.prototype.getRootNode.call(first);
  if (!/^[\w-]+$/.test(name) || nodeTypeOf(root) === Node.ELEMENT_NODE) return false;
  const others = elementsNamed(root as Document | ShadowRoot, `${localNameOf(first)}[class~="${name}"]`, mostOthers);
  return others.some((other) => {
    const next = nextElementOf(other);
    if (!next || !isIconLike(next, other) || parentElementOf(other) === parentElementOf(first)) return false;
    return lookOf(other) === look && lookOf(next) !== look;
  });
}
