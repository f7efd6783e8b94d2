import { createFieldLabels } from './fieldLabels';
import { fieldSelector, isFilled } from './filledFields';
import { leastSide } from './leastSide';
import { createOfferTeller } from './offeredOptions';
import { hostOf } from './shadowRoots';
import {
  attributeOf,
  boxOf,
  elementById,
  firstChildOf,
  nextElementOf,
  nextSiblingOf,
  nodeTypeOf,
  parentElementOf,
  parentNodeOf,
  selectAll,
  textContentOf,
} from './untampered';

/** Where a choice shows that a person has made in a list which is none of the browser's own. */
export interface ShownChoice {
  /** The element that shows it, or a text that stands beside elements. */
  readonly place: Element | Text;
  /** What its texts say, each by itself; none where a picture says it. */
  readonly texts: readonly string[];
}

const typedInto = ['role~="combobox"', 'aria-autocomplete="list"', 'aria-haspopup="listbox"']
  .flatMap((each) => [`input[${each} i]`, `textarea[${each} i]`])
  .join(',');
/** What words are typed into that may become chips beside it. */
const takesWords = 'input:is(:not([type]),[type="text" i],[type="email" i],[type="search" i]),[contenteditable]';
const ticks = ['radio', 'checkbox', 'switch'].map((role) => `[role="${role}" i][aria-checked]`).join(',');
const opensList = '[aria-haspopup]:not(input,textarea,select,[aria-haspopup="false" i],[data-placeholder])';

/** What stands beside a field and is no choice: captions, what else can be done, the list itself. */
const apart = [
  'label,legend,h1,h2,h3,h4,h5,h6,script,style,template,input,textarea,select,datalist',
  'a[href]:not([href^="#"],[href^="javascript:" i])',
  'button[type="submit" i],form button:not([type])',
  ...['listbox', 'option', 'dialog', 'alert', 'status', 'log', 'heading', 'tooltip'].map(
    (role) => `[role="${role}" i]`,
  ),
  '[aria-live]',
].join(',');

/** A field ends where one of these begins. */
const sections = [
  'label,form,fieldset,html,body,main,header,footer,nav,section,article,aside,dialog,table,tr',
  ...['dialog', 'group', 'search', 'form'].map((role) => `[role="${role}" i]`),
].join(',');
const shownField = ':not([type="hidden" i],[aria-hidden="true"],[tabindex="-1"])';

/** How many elements around a field may still be of it. */
const mostLevels = 5;
const mostChipLevels = 2;
const highestChip = 60;
const mostTwinLevels = 3;
const longestWords = 300;
const mostElements = 500;
/** Beside one that shows, of those that do not. */
const mostFields = 30;

/**
 * The choices that show in lists which a page has made itself, in a document or shadow root: words and chips beside a field that is typed into,
 * what opens the list of a form, what stands for a `select` that is hidden, and ticks without words. What chooses among what a shop offers, sorts
 * or filters is left out where it can be told: by its names or form, or as it stands in none, and neither a label nor a hidden field is bound to it.
 */
export function* shownChoices(root: Document | ShadowRoot): Generator<ShownChoice> {
  const labelsOf = createFieldLabels(root);
  const isOffer = createOfferTeller(labelsOf);
  const isBound = (field: Element) => labelsOf(field).length > 0 || isTied(field);
  for (const field of selectAll(root, `${typedInto},${takesWords},${opensList},${ticks},select`)) {
    if (matches(field, ticks) && field.localName !== 'input') {
      if (isTicked(field) && (isBound(field) || isInForm(field)) && textsShown(field).length === 0 && !isOffer(field)) {
        yield { place: field, texts: [] };
      }
    } else if (field.localName === 'select') {
      if (isFilled(field) && paintsNothing(field) && !isOffer(field)) yield* twinsOf(field as HTMLSelectElement);
    } else if (matches(field, typedInto)) {
      yield* choicesBeside(field, mostLevels, () => true);
    } else if (matches(field, takesWords)) {
      yield* choicesBeside(field, mostChipLevels, isChip);
    } else if (!matches(field, fieldSelector) && (isBound(field) || isOfForm(field)) && !isOffer(field)) {
      const texts = textsShown(field);
      if (texts.length > 0 || holdsPicture(field)) yield { place: field, texts };
    }
  }
}

/** What shows beside a field, in so many of the elements around it. */
function* choicesBeside(
  field: Element,
  levels: number,
  isChoice: (place: Element | Text) => boolean,
): Generator<ShownChoice> {
  const hint = new Set((attributeOf(field, 'aria-describedby') ?? '').split(/\s+/));
  let inner = field;
  for (let level = 0; level < levels; level++) {
    const around = parentElementOf(inner);
    if (!around || matches(around, sections) || holdsOther(around, field)) return;
    const found: ShownChoice[] = [];
    for (const place of childrenOf(around)) {
      if (!isElement(place) && !isText(place)) continue;
      if (place === inner || (isElement(place) && (matches(place, apart) || isPlaceholder(place, hint)))) continue;
      if (!isChoice(place)) continue;
      const texts = textsShown(place);
      if (texts.length > 0 || (isElement(place) && holdsPicture(place))) found.push({ place, texts });
    }
    if (lengthOf(found.flatMap(({ texts }) => texts)) > longestWords) return;
    yield* found;
    inner = around;
  }
}

function holdsOther(around: Element, field: Element): boolean {
  for (const name of ['input', 'textarea']) {
    // Asked one by one: of a form with thousands of fields the first tells.
    const fields = Element.prototype.getElementsByTagName.call(around, name);
    for (let at = 0; at < fields.length; at++) {
      const other = fields[at];
      if (other && other !== field && matches(other, shownField)) return true;
      if (at >= mostFields) return true;
    }
  }
  return false;
}

/** A hint of what to choose, of which the field says that it describes it. */
function isPlaceholder(element: Element, hint: ReadonlySet<string>): boolean {
  const id = attributeOf(element, 'id') ?? '';
  return hint.has(id) && /placeholder/i.test(`${id} ${attributeOf(element, 'class') ?? ''}`);
}

/** Whether what opens a list fills in a form. Other things than lists are opened by menus as well: only what is bound to it tells them. */
function isOfForm(opener: Element): boolean {
  if (attributeOf(opener, 'aria-haspopup')?.toLowerCase() !== 'listbox') return false;
  if (attributeOf(opener, 'name') !== null || attributeOf(opener, 'form') !== null) return true;
  return isInForm(opener);
}

function isInForm(field: Element): boolean {
  for (let element: Element | null = field; element; element = hostOf(element)) {
    if (closest(element, 'form,fieldset,[role~="form" i]')) return true;
  }
  return false;
}

/** Whether a self-made field is ticked; which of a group is shows by the others as well. */
function isTicked(field: Element): boolean {
  const ticked = '[aria-checked="true" i],[aria-checked="mixed" i]';
  if (matches(field, ticked)) return true;
  const group = closest(field, '[role="radiogroup" i]');
  return group !== null && Element.prototype.querySelector.call(group, ticked) !== null;
}

/** Whether words stand there that can each be taken away again, as small as words are. */
function isChip(place: Element | Text): boolean {
  if (!isElement(place) || boxOf(place).height > highestChip) return false;
  const controls = Element.prototype.querySelectorAll.call(place, 'button,[role="button" i],a:not([href])');
  const removals = Array.from(controls).filter((each) => {
    const words = singleSpaced(textContentOf(each) ?? '');
    const label = `${attributeOf(each, 'aria-label') ?? ''} ${attributeOf(each, 'title') ?? ''}`;
    return /^[×✕✖✗⨯x]$/i.test(words) || (words === '' && removing.test(label));
  });
  const texts = textsShown(place).filter((text) => !/^x$/i.test(text));
  if (controls.length === 0 && isNamedChips(place)) return true;
  return texts.length > 0 && texts.length <= 2 * removals.length;
}

/** Whether it calls itself a chip, or all that it holds does: words that were typed, and that go by the keyboard alone. A link is none. */
function isNamedChips(place: Element): boolean {
  if (isNamedChip(place)) return true;
  const inside = childrenOf(place).filter((each) => isElement(each) || (textContentOf(each) ?? '').trim() !== '');
  return inside.length > 0 && inside.every((each) => isElement(each) && isNamedChip(each));
}

function isNamedChip(element: Element): boolean {
  return !matches(element, 'a,button,[role="button" i]') && chip.test(attributeOf(element, 'class') ?? '');
}

const chip = /(?<![a-z])(?:chip|token)(?![a-z])/i;

const removing =
  /remove|delete|supprim|retirer|enlever|entfern|lösch|elimin|borrar|quitar|rimuov|verwijder|usuń|ta bort|fjern|poista|odebrat|削除|移除|删除|삭제/i;

/** Whether a label is tied to what opens a list in another way than browsers do, or a field that holds the choice. */
function isTied(opener: Element): boolean {
  const root = Node.prototype.getRootNode.call(opener) as Document | ShadowRoot;
  const names = (attributeOf(opener, 'aria-labelledby') ?? '').split(/\s+/).filter((name) => name !== '');
  if (names.some((name) => elementById(root, name)?.localName === 'label')) return true;
  const around = parentNodeOf(opener);
  return (
    around !== null &&
    childrenOf(around).some(
      (each) => isElement(each) && matches(each, 'input:is([type="hidden" i],[aria-hidden="true"]),select'),
    )
  );
}

/** What shows the choice of a hidden list: the same words near it, else what comes right after it in a form. */
function* twinsOf(select: HTMLSelectElement): Generator<ShownChoice> {
  const chosen = Array.from(select.selectedOptions, ({ label }) => singleSpaced(label)).filter((each) => each !== '');
  // Several may stand in one line, with crosses and commas.
  const longest = chosen.reduce((length, each) => length + each.length + 4, 6);
  const shows = (words: string) => words.length <= longest && chosen.some((each) => words.includes(each));
  let around = parentElementOf(select);
  for (let level = 0; around && level < mostTwinLevels; level++, around = parentElementOf(around)) {
    const found = smallestThat(around, shows);
    yield* found.map((place) => ({ place, texts: textsShown(place) }));
    if (found.length > 0) return;
    if (matches(around, sections)) break;
  }
  const next = nextElementOf(select);
  if (!next || matches(next, apart) || !closest(select, 'form,fieldset')) return;
  const texts = textsShown(next);
  if (texts.length > 0 && lengthOf(texts) <= longestWords) yield { place: next, texts };
}

/** The innermost elements in another that show certain words. */
function smallestThat(around: Element, shows: (words: string) => boolean): Element[] {
  // Of a part with thousands of elements, no more are gone through than are asked for.
  const all = Element.prototype.getElementsByTagName.call(around, '*');
  const found: Element[] = [];
  for (let at = 0; at < mostElements; at++) {
    const element = all[at];
    if (!element) break;
    if (shows(singleSpaced(textContentOf(element) ?? ''))) found.push(element);
  }
  return found.filter(
    (element) =>
      !found.some((each) => each !== element && Node.prototype.contains.call(element, each)) &&
      !isApartIn(around, element) &&
      isVisible(element, { visibilityProperty: true, opacityProperty: true }),
  );
}

function isApartIn(around: Element, element: Element): boolean {
  for (let outer: Element | null = element; outer && outer !== around; outer = parentElementOf(outer)) {
    if (matches(outer, apart)) return true;
  }
  return false;
}

function paintsNothing(element: Element): boolean {
  if (!isVisible(element, { visibilityProperty: true })) return true;
  const { width, height } = boxOf(element);
  return width < leastSide || height < leastSide || getComputedStyle(element).clip.startsWith('rect(');
}

function textsShown(node: Node): string[] {
  let left = mostElements;
  const read = (each: Node): string[] => {
    if (isText(each)) {
      const words = singleSpaced(textContentOf(each) ?? '');
      // A cross that removes a chip is none of its words.
      return /[\p{L}\p{N}]/u.test(words) ? [words] : [];
    }
    if (!isElement(each) || left-- <= 0 || (each !== node && matches(each, apart))) return [];
    return isVisible(each, { visibilityProperty: true }) ? childrenOf(each).flatMap(read) : [];
  };
  return read(node);
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((length, text) => length + text.length, 0);
}

function holdsPicture(element: Element): boolean {
  const pictures = element.localName === 'img' ? [element] : Element.prototype.querySelectorAll.call(element, 'img');
  return Array.from(pictures).some((picture) => !isApartIn(element, picture) && isVisible(picture));
}

// Of a form, its fields may go by the names of what is asked of it.
function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

function isVisible(element: Element, options?: CheckVisibilityOptions): boolean {
  return Element.prototype.checkVisibility.call(element, options);
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) children.push(child);
  return children;
}

function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === Node.ELEMENT_NODE;
}

function isText(node: Node): node is Text {
  return nodeTypeOf(node) === Node.TEXT_NODE;
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
