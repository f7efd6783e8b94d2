import { hostOf, webAddress } from '../sourceLink';

/**
 * Domains as brands keep them (lower case, no "www.", no path), from what a person types or pastes: separated by commas or
 * spaces, also as whole addresses. What cannot be a host is left out.
 */
export function domainsOf(text: string): string[] {
  const hosts = text.split(/[\s,;]+/).flatMap((part) => {
    const address = webAddress(/^[a-z]+:\/\//i.test(part) ? part : `https://${part}`);
    return part !== '' && address?.hostname.includes('.') ? [hostOf(address).replace(/:\d+$/, '')] : [];
  });
  return [...new Set(hosts)];
}
