import type { RegistrableDomain } from '../dashboardTools';
import { hostOf, webAddress } from '../sourceLink';

/**
 * Domains as brands keep them (lower case, no "www.", no path), from what a person types or pastes: separated by commas or
 * spaces. Of a whole address its registrable domain is taken; a host that is typed stays, since it may be a part of a site on
 * purpose. What cannot be a host is left out, and so is a public suffix ("co.uk"): it would be everybody's. Without
 * `registrableDomain` (the list is still being loaded) hosts stay as they are.
 */
export function domainsOf(text: string, registrableDomain: RegistrableDomain | null): string[] {
  const domains = text.split(/[\s,;]+/).flatMap((part) => {
    const isAddress = /^[a-z]+:\/\//i.test(part);
    const address = part === '' ? null : webAddress(isAddress ? part : `https://${part}`);
    if (!address?.hostname.includes('.')) return [];
    const host = hostOf(address).replace(/:\d+$/, '');
    if (registrableDomain === null || /^[\d.]+$/.test(host)) return [host];
    const domain = registrableDomain(host);
    if (domain === null) return [];
    return [isAddress || /[/?#]/.test(part) ? domain : host];
  });
  return [...new Set(domains)];
}
