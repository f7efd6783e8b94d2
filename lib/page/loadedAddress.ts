import { windowOf } from './untampered';

/** The address that a document was loaded at, which may have changed since by script; null where the browser does not say. */
export function loadedAddress(document: Document): string | null {
  try {
    const [navigation] = windowOf(document)?.performance.getEntriesByType('navigation') ?? [];
    return navigation?.name ?? null;
  } catch {
    return null;
  }
}

/** Whether two addresses lead to one page: host and path alike, and the route behind "#/" where there is one. */
export function isSamePlace(one: string, other: string): boolean {
  return placeOf(one) === placeOf(other);
}

function placeOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname, hash } = new URL(address);
  const route = /^#!?\//.test(hash) ? hash.replace(/[?&].*$/s, '') : '';
  return `${hostname.replace(/^(www|m|amp)\./, '')}${pathname.replace(/\/+$/, '')}${route}`.toLowerCase();
}
