import type { PageSource } from './declared/pageSource';
import { isDrawn } from './kind/isDrawn';
import { logIn, logOut } from './kind/kindWords';
import { plainWords } from './kind/plainWords';
import { elementById } from './untampered';

/** Under which circumstances a page is seen, as far as it shows them. */
export interface SeenContext {
  /** Whether the site knows who looks: it offers to log out. Null where it offers neither that nor to log in. */
  readonly signedIn: boolean | null;
  /** False while a banner of a well-known maker asks for consent. Whether it was given cannot be seen once the banner is gone: null. */
  readonly consentGiven: boolean | null;
}

const maxBlocks = 4000;
const maxLength = 40;

/** Banners by the ids that their makers give them: the one way of looking that costs nothing on a large page. */
const banners = [
  ...[
    'onetrust-banner-sdk',
    'didomi-notice',
    'didomi-popup',
    'CybotCookiebotDialog',
    'qc-cmp2-main',
    'qc-cmp2-container',
  ],
  ...['usercentrics-root', 'usercentrics-cmp-ui', 'axeptio_overlay', 'tarteaucitronAlertBig', 'truste-consent-track'],
  ...[
    'iubenda-cs-banner',
    'cmpbox',
    'cookie-law-info-bar',
    'gdpr-consent-tool-wrapper',
    'consent-banner',
    'cookie-banner',
  ],
  ...[
    'cookie-notice',
    'cookiescript_injected',
    'shopify-pc__banner',
    'hs-eu-cookie-confirmation',
    'klaro',
    'cookieConsent',
  ],
];

export function readContext(source: PageSource): SeenContext {
  const asks = banners.some((id) => {
    const banner = elementById(source.document, id);
    return banner !== null && isDrawn(banner);
  });
  return { signedIn: isSignedIn(source), consentGiven: asks ? false : null };
}

/** A page that offers both may list them for everybody; then it says nothing. */
function isSignedIn(source: PageSource): boolean | null {
  let [offersOut, offersIn] = [false, false];
  for (const { text, isLink, region } of source.outline.blocks.slice(0, maxBlocks)) {
    if (text.length > maxLength || (!isLink && region === 'main')) continue;
    const plain = plainWords(text);
    if (logOut.test(plain)) offersOut = true;
    else if (logIn.test(plain)) offersIn = true;
  }
  if (offersOut === offersIn) return null;
  return offersOut;
}
