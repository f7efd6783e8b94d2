import { addressParameters } from '../addressParameters';
import { hasPhraseOf } from '../listedPhrases';
import { adNetworkOf } from './adNetworks';

/** Parameters in which redirects carry where they lead. */
const redirecting = new Set(
  'adurl url u dest destination redirect redirect_url redirecturl redir rurl r target to goto link ued murl lp landing clickurl click_url finalurl final_url deeplink dl p out q ds_dest_url'.split(
    ' ',
  ),
);
const deepest = 4;
const longest = 16_000;

/**
 * Where a link of an advertisement leads in the end: out of the redirects whose address carries the next one. Its tracking parameters stay, as they
 * tell of the campaign. Null for what is no address of the web.
 */
export function landingUrl(href: string | null, base: string): string | null {
  if (href === null || href.length > longest || !URL.canParse(href, base)) return null;
  let url = new URL(href, base);
  for (let depth = 0; depth < deepest; depth++) {
    const next = nextOf(url);
    if (next === null) break;
    url = next;
  }
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
}

/** Whether a link of a page can land on another site at all: most links say at a glance that they stay. `host` is the page's own. */
export function mayLeadAway(href: string, host: string): boolean {
  if (!hasPhraseOf(leadingAway, href.toLowerCase())) return false;
  const written = /^\s*(?:https?:)?[/\\]{2}([^/\\?#]*)(.*)$/is.exec(href);
  const isElsewhere = written !== null && written[1]?.toLowerCase() !== host;
  return isElsewhere || /https?(?::|%3a)|[/\\]{2}|%2f%2f|aHR0c/i.test(written?.[2] ?? href);
}

/** Whether a link leads to another site than that of its page. */
export function isElsewhere(href: string, url: string): boolean {
  const landing = landingUrl(href, url);
  return landing !== null && siteOf(landing) !== siteOf(url);
}

/** The site that an advertisement leads to, where that is its advertiser's: neither the page's own nor who only counts who comes by. */
export function advertisersSite(landing: string, url: string): string | null {
  const { host, pathname } = new URL(landing);
  const counts = counting.test(host) || counting.test(pathname) || adNetworkOf(landing, url) !== null;
  return counts || isShortened(landing) || !isElsewhere(landing, url) ? null : siteOf(landing);
}

/** Hosts under which many shorten addresses: the networks of people's own, and services open to all. Facts of the trade, the widest used ones. */
const shorteners = new Set(
  't.co lnkd.in fb.me pin.it redd.it amzn.to amzn.eu g.co goo.gl bit.ly buff.ly ow.ly tinyurl.com is.gd v.gd cutt.ly rb.gy t.ly rebrand.ly trib.al dlvr.it ift.tt shorturl.at'.split(
    ' ',
  ),
);
const code = /^\/(?=.*[\dA-Z])[\w-]{4,12}\/?$/;

/** Whether an address tells nothing of where it leads: a very short host with a code behind it. */
function isShortened(landing: string): boolean {
  const site = siteOf(landing) ?? '';
  return shorteners.has(site) || (site.indexOf('.') <= mostOfShort && code.test(new URL(landing).pathname));
}

const mostOfShort = 3;

const counting =
  /(?:^|\/)(?:ad|ads|adserver|adclick|paid|a?cl(?:ic)?k|clicks?|track(?:er|ing)?|trk|redir(?:ect)?)(?:[./?]|$)/i;

/** One of which stands in whatever the patterns find. */
const leadingAway = '|//|\\|http|%2f%2f|ahr0c|';

function nextOf(url: URL): URL | null {
  for (const [name, value] of addressParameters(url.searchParams)) {
    if (!redirecting.has(name.toLowerCase())) continue;
    const next = addressIn(value);
    if (next && next.hostname !== url.hostname) return next;
  }
  // Some put it at the end of the path, as it is or encoded.
  const [inPath] = /https?(?::|%3A)(?:\/|%2F){1,2}.+$/i.exec(`${url.pathname}${url.search}`) ?? [];
  const next =
    inPath === undefined
      ? null
      : addressIn(inPath.includes('%3A') || inPath.includes('%3a') ? decoded(inPath) : inPath);
  return next && next.hostname !== url.hostname ? next : null;
}

function addressIn(written: string): URL | null {
  const value = written.trim();
  for (const candidate of [value, decoded(value), fromBase64(value)]) {
    const complete = candidate.startsWith('//') ? `https:${candidate}` : candidate;
    if (/^https?:\/\//i.test(complete) && URL.canParse(complete)) return new URL(complete);
  }
  return null;
}

/** "aHR0c" is "http"; some put two letters before it. */
function fromBase64(written: string): string {
  const [encoded] = /(?<=^.{0,2})aHR0c[\w+/-]+=*$/.exec(written) ?? [];
  if (encoded === undefined) return '';
  try {
    return decoded(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return '';
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const secondLevel = /^(?:co|com|org|net|gov|ac|edu|ne|or|go|gob|gouv)$/;

/** The site of an address as a reader would call it: its host without what begins it. Near enough to compare sites with, without the list of suffixes. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  const parts = hostname.toLowerCase().split('.');
  if (parts.length <= 2 || /^[\d.]+$/.test(hostname)) return hostname || null;
  const size = (parts.at(-1)?.length ?? 0) === 2 && secondLevel.test(parts.at(-2) ?? '') ? 3 : 2;
  return parts.slice(-size).join('.');
}
