import { leastSide } from './leastSide';
import { boxOf, parentElementOf, type Rectangle, selectAll } from './untampered';

/** What stands around the options of a group. */
const groups = 'form,fieldset,table,body,[role="radiogroup" i]';
const mostLevels = 6;
const mostPeers = 3;
const mostElements = 60;

const shown =
  'display visibility opacity color background border-color border-style border-width outline box-shadow transform scale filter fill stroke font-weight text-decoration content'.split(
    ' ',
  );

type Parts = readonly Element[];

/** A place in each option of a group: which of its parts, which child of that, and so on. */
interface Place {
  readonly path: readonly number[];
  /** What of it, from its corner; null for all. */
  readonly within: Rectangle | null;
}

/**
 * Makes what gives the boxes that show which radio button of its group is chosen, where the page draws that: a highlighted label, a dot beside
 * it. They are told by how the chosen option differs from another one, and are the same in all.
 */
export function createDrawnRadios(
  root: Document | ShadowRoot,
  labelsOf: (field: Element) => Parts,
): (radio: HTMLInputElement) => Rectangle[] {
  const known = new Map<Element, readonly [parts: Parts, places: readonly Place[]]>();

  const look = ({ name, form }: HTMLInputElement) => {
    const radios = Array.from(selectAll(root, 'input[type="radio" i]')) as HTMLInputElement[];
    const group = radios.filter((each) => each.name === name && each.form === form);
    const options = group.map((each, at) => partsOf(each, [group[at - 1], group[at + 1]], labelsOf(each)));
    const [chosen = []] = options.filter((_, at) => group[at]?.checked);
    const peers = options.filter((each) => each !== chosen).slice(0, mostPeers);
    const found = peers.map((peer) => differences(chosen, peer));
    // What else sets options apart, as a badge, is none of what shows the choice.
    const places = found.find((each) => !each.some(isWhole)) ?? found[0] ?? [];
    for (const [at, each] of group.entries()) known.set(each, [options[at] ?? [], places]);
  };

  return (radio) => {
    if (!known.has(radio)) look(radio);
    const [parts, places] = known.get(radio) ?? [[], []];
    const own = hasBox(radio) ? [boxOf(radio)] : [];
    const told = places.map(({ path, within }) => {
      const { x, y, width, height } = boxOf(elementAt(parts, path) ?? parts[0] ?? radio);
      return within ? { ...within, x: x + within.x, y: y + within.y } : { x, y, width, height };
    });
    if (told.length > 0) return radio.checkVisibility({ opacityProperty: true }) ? [...own, ...told] : told;
    return own.length > 0 ? own : labelsOf(radio).map(boxOf);
  };
}

/** All that is of one option of a group, between the ones before and after it. */
function partsOf(radio: Element, beside: readonly (Element | undefined)[], labels: Parts): Element[] {
  let outer = radio;
  for (let level = 0; level < mostLevels; level++) {
    const next = parentElementOf(outer);
    if (!next || Element.prototype.matches.call(next, groups) || beside.some((each) => each && next.contains(each)))
      break;
    outer = next;
  }
  const apart = labels.filter((label) => !outer.contains(label));
  return outer === radio ? apart : [outer, ...apart];
}

function isWhole({ path, within }: Place): boolean {
  return path.length === 1 && within === null;
}

/** Where two options look different. */
function differences(chosen: Parts, peer: Parts): Place[] {
  let left = mostElements;
  const found: Place[] = [];
  const compare = (one: Element, other: Element | undefined, path: readonly number[]) => {
    if (one.localName === 'input') return;
    if (left-- <= 0 || !other || !isLike(one, other)) {
      // What only one of them shows is masked in both, with what is around it.
      const isInBoth = [one, other].every((each) => each && boxOf(each).width > 0);
      found.push({ path: isInBoth ? path : path.slice(0, Math.max(1, path.length - 1)), within: null });
      return;
    }
    for (const pseudo of ['::before', '::after']) {
      if (!looksLike(one, other, pseudo))
        found.push({ path, within: boxWithin(one, pseudo) ?? boxWithin(other, pseudo) });
    }
    for (const [index, child] of Array.from(one.children).entries())
      compare(child, other.children[index], [...path, index]);
  };
  for (const [index, part] of chosen.entries()) compare(part, peer[index], [index]);
  return found;
}

function isLike(one: Element, other: Element): boolean {
  const isSame = one.localName === 'svg' ? one.innerHTML === other.innerHTML : one.localName === other.localName;
  return isSame && one.childElementCount === other.childElementCount && looksLike(one, other);
}

function looksLike(one: Element, other: Element, pseudo?: string): boolean {
  const [style, otherStyle] = [getComputedStyle(one, pseudo), getComputedStyle(other, pseudo)];
  return shown.every((name) => style.getPropertyValue(name) === otherStyle.getPropertyValue(name));
}

/** Where in an element stands what a style adds to it; null where that cannot be told. */
function boxWithin(element: Element, pseudo: string): Rectangle | null {
  const { content, position, left, top, width, height, transform } = getComputedStyle(element, pseudo);
  if (content === 'none' || position !== 'absolute' || getComputedStyle(element).position === 'static') return null;
  const { e, f } = new DOMMatrix(transform === 'none' ? '' : transform);
  return {
    x: element.clientLeft + Number.parseFloat(left) + Math.min(0, e),
    y: element.clientTop + Number.parseFloat(top) + Math.min(0, f),
    width: Number.parseFloat(width) + Math.abs(e),
    height: Number.parseFloat(height) + Math.abs(f),
  };
}

function elementAt(parts: Parts, [first = 0, ...rest]: readonly number[]): Element | undefined {
  return rest.reduce<Element | undefined>((outer, index) => outer?.children[index], parts[first]);
}

/** Whether a radio button takes room, drawn or not. */
function hasBox(radio: Element): boolean {
  const { width, height } = boxOf(radio);
  return (
    Math.min(width, height) >= leastSide &&
    radio.checkVisibility({ visibilityProperty: true }) &&
    !getComputedStyle(radio).clip.startsWith('rect(')
  );
}
