import { hostMatchesDomain } from './hostMatchesDomain';

/**
 * Why a page cannot be read or photographed:
 * - `browserPage`: a page of the browser itself (settings, new tab, page source, developer tools);
 * - `addonStore`: where browsers let no extension in;
 * - `extensionPage`: a page of an extension, ours included;
 * - `file`: a local file, which needs a permission that only the browser's own settings give;
 * - `blank`: an empty page, with nothing to keep;
 * - `pdf`: the browser's PDF viewer;
 * - `errorPage`: what the browser shows where a page did not load;
 * - `noAccess`: the address is not known, or of a kind (`data:`) that no extension may read.
 */
export type Restriction =
  | 'browserPage'
  | 'addonStore'
  | 'extensionPage'
  | 'file'
  | 'blank'
  | 'pdf'
  | 'errorPage'
  | 'noAccess';

const schemes: Readonly<Record<string, Restriction>> = {
  'chrome:': 'browserPage',
  'chrome-untrusted:': 'browserPage',
  'chrome-search:': 'browserPage',
  'chrome-native:': 'browserPage',
  'edge:': 'browserPage',
  'brave:': 'browserPage',
  'opera:': 'browserPage',
  'vivaldi:': 'browserPage',
  'about:': 'browserPage',
  'devtools:': 'browserPage',
  'view-source:': 'browserPage',
  'resource:': 'browserPage',
  'chrome-error:': 'errorPage',
  'chrome-extension:': 'extensionPage',
  'moz-extension:': 'extensionPage',
  'extension:': 'extensionPage',
  'file:': 'file',
};

const storeDomains = [
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
  'addons.mozilla.org',
];

/** Firefox lets no extension in here either (its preference `extensions.webextensions.restrictedDomains`). */
const mozillaHosts = [
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'install.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
];

export interface RestrictionHints {
  /** Media type of the document, where it is known. */
  readonly contentType?: string | null;
  /** Whether this runs in Firefox, which guards some sites of its maker. */
  readonly firefox?: boolean;
}

/**
 * What a page's address (and media type, where it is known) already say about why it cannot be captured; null where nothing
 * speaks against trying. The try itself may still be refused: by a policy, or on an error page under a web address.
 */
export function restrictionOf(url: string | null, hints: RestrictionHints = {}): Restriction | null {
  if (url === null || !URL.canParse(url)) return 'noAccess';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'about:') return aboutPage(pathname);
  if (Object.hasOwn(schemes, protocol)) return schemes[protocol] ?? null;
  if (protocol !== 'http:' && protocol !== 'https:') return 'noAccess';
  if (isStore(hostname, pathname) || (hints.firefox && mozillaHosts.includes(hostname))) return 'addonStore';
  return isPdf(pathname, hints.contentType ?? null) ? 'pdf' : null;
}

/** Why a script was not let into a page whose address spoke for it: Chromium names its error pages, under whichever address. */
export function restrictionOfRefusal(refusal: unknown): Restriction {
  return /showing error page/i.test(String(refusal)) ? 'errorPage' : 'noAccess';
}

function aboutPage(name: string): Restriction {
  if (name === 'blank' || name === 'srcdoc') return 'blank';
  return /^(neterror|certerror|httpsonlyerror|blocked|tabcrashed)/.test(name) ? 'errorPage' : 'browserPage';
}

function isStore(hostname: string, pathname: string): boolean {
  if (hostname === 'chrome.google.com') return /^\/webstore(\/|$)/.test(pathname);
  return storeDomains.some((domain) => hostMatchesDomain(hostname, domain));
}

function isPdf(pathname: string, contentType: string | null): boolean {
  // A known media type decides: a web page may well lie at an address that ends in ".pdf".
  if (contentType !== null) return /^application\/(x-)?pdf\b/i.test(contentType.trim());
  return /\.pdf$/i.test(pathname);
}
