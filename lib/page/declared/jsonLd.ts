import type { Budget } from '../budget';
import { attributeOf, elementsNamed, textContentOf } from '../untampered';
import type { DeclaredItem, DeclaredValue } from './pageSource';
import { parseLenient } from './repairJson';
import { valueText } from './valueText';
import { vocabularyName } from './vocabularyName';

/** Parsing cannot be interrupted: larger blocks are left out, and so is what comes after this much altogether. In UTF-16 units. */
const maxBlock = 1_000_000;
const maxTotal = 3_000_000;
const maxScripts = 3000;
const maxDepth = 40;
const maxItems = 20_000;
const maxValues = 1000;
const maxNames = 1000;

/** What the blocks of JSON-LD declare: `@graph` opened, `@id` references followed, values flattened. Broken blocks are repaired or left out. */
export function jsonLdItems(document: Document, budget: Budget): DeclaredItem[] {
  const reader = createReader(budget);
  let total = 0;
  for (const script of elementsNamed(document, 'script', maxScripts)) {
    if (budget.isSpent()) break;
    if (!/^application\/ld\+json/i.test(attributeOf(script, 'type') ?? '')) continue;
    const text = textContentOf(script) ?? '';
    if (text.length > maxBlock || total + text.length > maxTotal) continue;
    total += text.length;
    reader.readBlock(parseLenient(text));
  }
  return reader.finish();
}

type Properties = Map<string, DeclaredValue[]>;

function createReader(budget: Budget) {
  const roots: DeclaredItem[] = [];
  const byId = new Map<string, DeclaredItem>();
  /** Places where only an `@id` stood: filled in when all are known. */
  const references: { readonly values: DeclaredValue[]; readonly id: string }[] = [];
  let count = 0;

  const names = new Map<string, string>();
  /** The same few stand in every item. */
  function propertyName(key: string): string {
    const before = names.get(key);
    if (before !== undefined) return before;
    const name = withSmallInitial(vocabularyName(key));
    if (names.size < maxNames) names.set(key, name);
    return name;
  }

  function readBlock(json: unknown, depth = 0): void {
    if (depth > maxDepth || budget.isSpent()) return;
    if (Array.isArray(json)) {
      for (const each of json.slice(0, maxValues)) readBlock(each, depth + 1);
    } else if (isObject(json)) {
      const graph = own(json, '@graph');
      if (graph !== undefined) readBlock(graph, depth + 1);
      const item = readItem(json, depth);
      if (item && (item.types.length > 0 || graph === undefined)) roots.push(item);
    }
  }

  function readItem(json: object, depth: number): DeclaredItem | null {
    if (depth > maxDepth || count >= maxItems || budget.isSpent()) return null;
    count++;
    const properties: Properties = new Map();
    for (const [key, value] of Object.entries(json)) {
      if (key.startsWith('@')) continue;
      const name = propertyName(key);
      const values = properties.get(name) ?? [];
      readValue(value, values, depth + 1);
      properties.set(name, values);
    }
    const item: DeclaredItem = { types: typesOf(json), properties, source: 'jsonLd', element: null };
    const id = own(json, '@id');
    if (typeof id === 'string' && properties.size > 0 && !byId.has(id)) byId.set(id, item);
    return item;
  }

  function readValue(value: unknown, into: DeclaredValue[], depth: number): void {
    if (into.length >= maxValues || depth > maxDepth) return;
    if (typeof value === 'string') {
      const text = valueText(value);
      if (text !== '') into.push(text);
    } else if (typeof value === 'number' || typeof value === 'boolean') {
      into.push(value);
    } else if (Array.isArray(value)) {
      for (const each of value) readValue(each, into, depth + 1);
    } else if (isObject(value)) {
      readObject(value, into, depth);
    }
  }

  function readObject(json: object, into: DeclaredValue[], depth: number): void {
    const wrapped = own(json, '@value') ?? own(json, '@list') ?? own(json, '@set');
    if (wrapped !== undefined) {
      readValue(wrapped, into, depth + 1);
      return;
    }
    const id = own(json, '@id');
    if (typeof id === 'string' && Object.keys(json).every((key) => key === '@id' || key === '@type')) {
      references.push({ values: into, id });
      return;
    }
    const item = readItem(json, depth);
    if (item) into.push(item);
  }

  function finish(): DeclaredItem[] {
    for (const { values, id } of references) {
      const item = byId.get(id);
      if (item) values.push(item);
    }
    return roots;
  }

  return { readBlock, finish };
}

/** Properties begin with a small letter; some shops write "Offers" and "Availability". */
function withSmallInitial(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

function typesOf(json: object): string[] {
  const written = own(json, '@type');
  const list = Array.isArray(written) ? written.slice(0, 20) : [written];
  return list.filter((type) => typeof type === 'string').map(vocabularyName);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A property of the parsed text, never one that objects inherit. */
function own(json: object, key: string): unknown {
  return Object.hasOwn(json, key) ? Reflect.get(json, key) : undefined;
}
