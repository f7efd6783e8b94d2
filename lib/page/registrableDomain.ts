// The minified build: the other one carries the list twice once it is bundled.
import { getDomain } from 'tldts/dist/index.esm.min.js';

/**
 * The domain that someone registered, by the Public Suffix List: "maison-velin.co.uk" of "https://www.maison-velin.co.uk/a". Hosts under
 * a shared suffix ("velin.myshopify.com") are each their own. Null for IP addresses, single names ("localhost") and suffixes.
 *
 * The list weighs more than all the rest of this folder: nothing else imports it, and callers `import()` this file when they need it.
 */
export function registrableDomain(hostOrUrl: string): string | null {
  return getDomain(hostOrUrl, { allowPrivateDomains: true });
}
