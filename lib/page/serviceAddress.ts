import { hostMatchesDomain } from './hostMatchesDomain';

/**
 * Whether an address belongs to a well-known service. A service is a host ("bing.com" with all under it), a host and a folder
 * ("google.com/maps"), or a name without a dot, which stands for that name under any top-level domain.
 */
export function isOfService(hostname: string, pathname: string, service: string): boolean {
  // Most addresses are of no service at all: seen at a glance.
  const slash = service.indexOf('/');
  if (!hostname.includes(slash < 0 ? service : service.slice(0, slash))) return false;
  if (slash >= 0) {
    const path = service.slice(slash);
    return (
      hostMatchesDomain(hostname, service.slice(0, slash)) && (pathname === path || pathname.startsWith(`${path}/`))
    );
  }
  if (service.includes('.')) return hostMatchesDomain(hostname, service);
  // "google" is google.fr and www.google.co.uk, and neither google.evil.example nor my-google.com.
  return new RegExp(`^(.+\\.)?${service}\\.([a-z]{2,3}|(com?|org)\\.[a-z]{2})$`).test(hostname);
}
