import type { ReachedBy } from '@/lib/journey/schemas/walkthrough';

/** Click identifiers that only paid advertisements get. */
const paidIds = new Set([
  ...['gclid', 'gbraid', 'wbraid', 'dclid', 'gclsrc', 'gad_source', 'gad_campaignid', 'msclkid', 'qclid', 'ttclid'],
  ...['twclid', 'yclid', 'li_fat_id', 'epik', 'sccid', 'scclid', 'rdt_cid', 'tblci', 'obclid', 'obclickid', 'dicbo'],
]);
const paidMedium =
  /^(cpc|ppc|cpm|cpv|cpa|sea|sem|paid([ _-]?\w+)?|display|banner|affiliate|affiliation|retargeting|remarketing|programmatic|sponsored([ _-]?\w+)?|native|ads?|shopping|video_?ads?)$/i;

/** Whether the parameters of an address say that an advertisement led to it. */
export function isPaidArrival(parameters: URLSearchParams): boolean {
  for (const [name, value] of parameters) {
    const lower = name.toLowerCase();
    if (paidIds.has(lower) && value !== '') return true;
    if ((lower === 'utm_medium' || lower === 'mtm_medium') && paidMedium.test(value.trim())) return true;
  }
  return false;
}

/** What is known of how a page was reached. */
export interface Arrival {
  readonly isPaid: boolean;
  readonly host: string | null;
  readonly isSamePage: boolean;
  readonly transition: 'typed' | 'link' | 'form' | 'reload' | 'backForward' | 'other' | null;
  /** What the page itself says, once it has. */
  readonly navigation: 'navigate' | 'reload' | 'backForward' | null;
  /** Whether the page itself says that another one led to it; null until it has said. */
  readonly hasReferrer: boolean | null;
  /** The page before it in its tab, or the one that opened the tab. */
  readonly from: { readonly host: string | null; readonly words: string | null } | null;
  readonly isNewTab: boolean;
}

/** How a page was reached; null where nothing says. */
export function reachedByOf(arrival: Arrival): ReachedBy | null {
  const { transition, navigation, from } = arrival;
  if (transition === 'reload' || navigation === 'reload') return 'reload';
  if (transition === 'backForward' || navigation === 'backForward') return 'back';
  if (transition === 'typed') return 'typed';
  if (arrival.isPaid && !arrival.isSamePage) return 'ad';
  if (leadsFromSearch(arrival)) return 'search';
  if (arrival.isNewTab && from !== null) return 'newTab';
  if (transition === 'link' || transition === 'form') return transition;
  if (arrival.isSamePage || arrival.hasReferrer === true) return 'link';
  if (transition === 'other') return 'other';
  return arrival.hasReferrer === false ? 'typed' : null;
}

/** Whether it is one of the results of a search: a page of search results of another site led to it. */
function leadsFromSearch({ from, host, transition, hasReferrer }: Arrival): boolean {
  if (!from || from.words === null || from.host === host) return false;
  return transition === 'link' || (transition === null && hasReferrer !== false);
}
