import { canonicalAddress } from './canonicalAddress';
import { cleanAddress } from './cleanAddress';
import { declaredMeta } from './declaredMeta';
import { pageLanguage } from './pageLanguage';
import { cutText, wellFormed } from './pageText';
import { readPageTitle } from './pageTitle';
import type { PageReading } from './reading';
import { readSelection } from './readSelection';
import { selectsInField } from './selectsInField';
import { suggestCategory } from './suggestCategory';
import { suggestChannel } from './suggestChannel';
import { contentTypeOf, referrerOf, windowOf } from './untampered';

const maxNameLength = 200;
const maxAddressLength = 65_536;

/**
 * Reads what a page says of itself, what the form may propose from it, and the selected words. `url` is its address as the browser shows
 * it. Everything comes out as plain text of bounded length. A page that has been made to break one answer (or a browser that
 * refuses one) loses that answer and no other.
 */
export function readPage(document: Document, url: string, now = new Date()): PageReading {
  const { campaign } = attempt(() => cleanAddress(url), { url, campaign: {} });
  const channel = attempt(() => suggestChannel(url), null);
  const openGraphType = attempt(() => declaredMeta(document, ['og:type'], maxNameLength), '');
  return {
    page: {
      url: address(url) ?? 'about:blank',
      canonicalUrl: attempt(() => canonicalAddress(document, url), null),
      title: attempt(() => readPageTitle(document), ''),
      siteName: attempt(() => declaredMeta(document, siteNames, maxNameLength), '') || null,
      language: attempt(() => pageLanguage(document), null),
      kind: null,
      referrer: attempt(() => address(referrerOf(document)), null),
      campaign,
      context: {
        market: null,
        viewport: attempt(() => readViewport(document), null),
        signedIn: null,
        consentGiven: null,
      },
      facts: null,
      readAt: now.toISOString(),
    },
    isSandboxed: /^https?:/i.test(url) && attempt(() => windowOf(document)?.origin === 'null', false),
    contentType: attempt(() => cutText(contentTypeOf(document), maxNameLength), ''),
    suggested: {
      channel,
      category: attempt(() => suggestCategory({ url, channel, openGraphType, campaign }), null),
    },
    selection: attempt(() => readSelection(document, url), null),
    isInField: attempt(() => selectsInField(document), true),
  };
}

const siteNames = ['og:site_name', 'application-name', 'apple-mobile-web-app-title'];

function readViewport(document: Document): { width: number; height: number } | null {
  const window = windowOf(document);
  return window && { width: Math.round(window.innerWidth), height: Math.round(window.innerHeight) };
}

/** An address as met, cut at what a record may hold; null for none. */
function address(url: unknown): string | null {
  return typeof url === 'string' && url !== '' ? cutText(wellFormed(url), maxAddressLength) : null;
}

function attempt<Answer>(read: () => Answer, otherwise: Answer): Answer {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
