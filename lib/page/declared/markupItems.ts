import type { Budget } from '../budget';
import { attributeOf, parentElementOf, selectAll, selectFirst } from '../untampered';
import { markupValue } from './markupValue';
import type { DeclaredItem, DeclaredSource, DeclaredValue } from './pageSource';
import { vocabularyNames } from './vocabularyName';

const maxElements = 30_000;
const maxValues = 1000;

/** How a syntax writes items into the attributes of elements. */
export interface MarkupSyntax {
  readonly source: DeclaredSource;
  /** Finds all elements that begin an item or carry a property. */
  readonly selector: string;
  /** Finds those that begin an item, without which there is none. */
  readonly items: string;
  /** The types of the item that an element begins; null where it begins none. */
  types(element: Element): string[] | null;
  /** Names of the properties that an element carries; empty for none. */
  properties(element: Element): string[];
  /** Ids of elements whose properties belong to the item as well. */
  references?(element: Element): string[];
}

interface OpenItem extends DeclaredItem {
  readonly element: Element;
  readonly properties: Map<string, DeclaredValue[]>;
}

/**
 * The items that a page declares in attributes. Elements come in the order of the document, so the items that are open around each
 * are known without asking its ancestors.
 */
export function markupItems(document: Document, syntax: MarkupSyntax, budget: Budget): DeclaredItem[] {
  // Most pages have none in a syntax, and one name is quickly looked for.
  if (selectFirst(document, syntax.items) === null) return [];
  const roots: DeclaredItem[] = [];
  const open: OpenItem[] = [];
  const referring: OpenItem[] = [];
  const elements = selectAll(document, syntax.selector);
  const length = Math.min(elements.length, maxElements);
  for (let at = 0; at < length && !budget.isSpent(); at++) {
    const element = elements[at] as Element;
    while (open.length > 0 && !contains((open.at(-1) as OpenItem).element, element)) open.pop();
    const outer = open.at(-1);
    const names = syntax.properties(element);
    const types = syntax.types(element);
    if (types === null) {
      if (outer && names.length > 0) addValue(outer, names, markupValue(element, names[0] ?? ''));
      continue;
    }
    const item: OpenItem = { types, properties: new Map(), source: syntax.source, element };
    if (outer && names.length > 0) addValue(outer, names, item);
    else roots.push(item);
    if ((syntax.references?.(element).length ?? 0) > 0) referring.push(item);
    open.push(item);
  }
  for (const item of referring) readReferences(document, item, syntax, budget);
  return roots;
}

function addValue(item: OpenItem, names: readonly string[], value: DeclaredValue): void {
  if (value === '') return;
  for (const name of names) {
    const values = item.properties.get(name);
    if (!values) item.properties.set(name, [value]);
    else if (values.length < maxValues) values.push(value);
  }
}

/** Plain values only: an item that stands elsewhere has its own place in the list. */
function readReferences(document: Document, item: OpenItem, syntax: MarkupSyntax, budget: Budget): void {
  for (const id of (syntax.references?.(item.element) ?? []).slice(0, 20)) {
    if (budget.isSpent()) return;
    const target = Document.prototype.getElementById.call(document, id);
    if (!target || contains(target, item.element)) continue;
    const within = Element.prototype.querySelectorAll.call(target, syntax.selector);
    for (const element of [target, ...Array.from(within).slice(0, 200)]) {
      const names = syntax.properties(element);
      if (names.length > 0 && syntax.types(element) === null) {
        addValue(item, names, markupValue(element, names[0] ?? ''));
      }
    }
  }
}

function contains(outer: Element, inner: Element): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Items by `itemscope`. */
export const microdata: MarkupSyntax = {
  source: 'microdata',
  selector: '[itemscope],[itemprop]',
  items: '[itemscope]',
  types: (element) =>
    attributeOf(element, 'itemscope') === null ? null : vocabularyNames(attributeOf(element, 'itemtype')),
  properties: (element) => vocabularyNames(attributeOf(element, 'itemprop')),
  references: (element) => (attributeOf(element, 'itemref') ?? '').split(/\s+/).filter((id) => id !== ''),
};

/** Items by `typeof`, as RDFa Lite and the older forms of it have them. */
export const rdfa: MarkupSyntax = {
  source: 'rdfa',
  selector: '[typeof],[property]',
  items: '[typeof]',
  types: (element) =>
    attributeOf(element, 'typeof') === null ? null : vocabularyNames(attributeOf(element, 'typeof')),
  properties(element) {
    const names = vocabularyNames(attributeOf(element, 'property'));
    if (names.length > 0 || attributeOf(element, 'typeof') === null) return names;
    // The older form names the relation on the item or on the element around it.
    const parent = parentElementOf(element);
    const relation = attributeOf(element, 'rel') ?? (parent && attributeOf(parent, 'rel')) ?? '';
    return relation.includes(':') ? vocabularyNames(relation) : [];
  },
};
