import type { RegistrableDomain } from '../dashboardTools';
import { hostOf, webAddress } from '../sourceLink';

export interface ReadDomains {
  readonly domains: string[];
  /** What was written beside them and is none. */
  readonly refused: readonly string[];
}

/**
 * Domains as brands keep them (lower case, no "www.", no path), from what a person types or pastes: separated by commas or
 * spaces. Of a whole address its registrable domain is taken; a host that is typed stays, since it may be a part of a site on
 * purpose. What cannot be a host is refused, and so is a public suffix ("co.uk"): it would be everybody's. Without
 * `registrableDomain` (the list is still being loaded) hosts stay as they are.
 */
export function readDomains(text: string, registrableDomain: RegistrableDomain | null): ReadDomains {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const read = parts.map((part) => ({ part, domain: readDomain(part, registrableDomain) }));
  return {
    domains: [...new Set(read.flatMap(({ domain }) => domain ?? []))],
    refused: read.flatMap(({ part, domain }) => (domain === null ? part : [])),
  };
}

function readDomain(part: string, registrableDomain: RegistrableDomain | null): string | null {
  const isAddress = /^[a-z]+:\/\//i.test(part);
  const address = webAddress(isAddress ? part : `https://${part}`);
  if (!address?.hostname.includes('.')) return null;
  const host = hostOf(address).replace(/:\d+$/, '');
  if (registrableDomain === null || /^[\d.]+$/.test(host)) return host;
  const domain = registrableDomain(host);
  if (domain === null) return null;
  return isAddress || /[/?#]/.test(part) ? domain : host;
}
