import type { DeclaredItem, DeclaredValue } from './pageSource';

/** All values of the named properties, in the order of the names. */
export function valuesOf(item: DeclaredItem, ...names: readonly string[]): DeclaredValue[] {
  return names.flatMap((name) => item.properties.get(name) ?? []);
}

/** The values that are items. */
export function itemsOf(item: DeclaredItem, ...names: readonly string[]): DeclaredItem[] {
  return valuesOf(item, ...names).filter((value) => typeof value === 'object');
}

/** The values as texts: numbers written out, and of items their name. Empty ones are left out. */
export function textsOf(item: DeclaredItem, ...names: readonly string[]): string[] {
  return valuesOf(item, ...names)
    .map((value) => (typeof value === 'object' ? nameOf(value) : String(value)))
    .filter((text) => text !== '');
}

/** The first of them; '' for none. */
export function textOf(item: DeclaredItem, ...names: readonly string[]): string {
  return textsOf(item, ...names)[0] ?? '';
}

function nameOf(item: DeclaredItem): string {
  for (const property of ['name', 'headline', 'alternateName', 'givenName']) {
    const value = item.properties.get(property)?.find((each) => typeof each === 'string');
    if (typeof value === 'string' && value !== '') {
      const family = property === 'givenName' ? item.properties.get('familyName')?.[0] : undefined;
      return typeof family === 'string' ? `${value} ${family}` : value;
    }
  }
  return '';
}

/** Whether an item is of one of these types. */
export function isOfType(item: DeclaredItem, types: ReadonlySet<string>): boolean {
  return item.types.some((type) => types.has(type));
}
