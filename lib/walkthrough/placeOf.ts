import { isTrackingParameter } from '@/lib/journey/trackingParameters';
import type { ExclusionList } from '@/lib/journey/visit/recorderEvent';
import { exclusionOf } from './exclusions';
import { isPaidArrival } from './reachedBy';
import { searchWordsOf } from './searchTerms';

/** What the recording may know of an address: nothing else of it goes further than here. */
export type Place =
  | {
      readonly kind: 'page';
      /** The address as it is kept: see `placeOf`. */
      readonly url: string;
      readonly host: string;
      /** The tracking parameters that it had. */
      readonly campaign: Readonly<Record<string, string>>;
      /** Where it is a page of search results, the words that were searched for. */
      readonly words: string | null;
      readonly isPaid: boolean;
    }
  | { readonly kind: 'excluded'; readonly excludedKind: string }
  /** A page of the browser or of an extension, a file: no page of the journey. */
  | { readonly kind: 'none' };

/**
 * What is kept of an address: without user and password, tracking parameters, parameters that hold something personal (a form that was sent as
 * an address) and a fragment that only scrolls. One on the exclusion list leaves nothing but its kind.
 */
export function placeOf(address: string, exclusions: ExclusionList): Place {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return { kind: 'none' };
  const excludedKind = exclusionOf(url.hostname, exclusions);
  if (excludedKind !== null) return { kind: 'excluded', excludedKind };
  const campaign: Record<string, string> = {};
  const kept: string[] = [];
  // As it was written: going through `searchParams` would rewrite what stays.
  for (const part of url.search.slice(1).split('&')) {
    const [name = '', value = ''] = [...new URLSearchParams(part)][0] ?? [];
    if (isTrackingParameter(name)) campaign[name] = value.slice(0, longestValue);
    else if (part !== '' && !isPersonal(name, value)) kept.push(part);
  }
  url.username = '';
  url.password = '';
  url.search = kept.join('&');
  if (!/^#!?\//.test(url.hash) || /[?&][^=]*token=/i.test(url.hash)) url.hash = '';
  else url.hash = url.hash.replace(/:~:.*$/s, '');
  return {
    kind: 'page',
    url: url.href.slice(0, longestAddress),
    host: url.hostname,
    campaign,
    words: searchWordsOf(url),
    isPaid: isPaidArrival(new URLSearchParams(new URL(address).search)),
  };
}

const longestAddress = 65_536;
const longestValue = 2000;

/** The names of parameters in which sites put what people type of themselves, or what lets them in. */
const personalName =
  /^(e?-?mail|courriel|login|user_?(name|id)?|pass(word|wd)?|pwd|mdp|otp|tel(ephone)?|phone|mobile|(first|last|full|sur)_?name|prenom|nom|birth_?(day|date)?|naissance|iban|card_?(number)?|cvv|cvc|ssn|(access_?|id_?|auth_?|refresh_?|reset_?|csrf_?)?token|jwt|session_?(id)?|phpsessid|jsessionid|auth|authorization|api_?key|secret|samlresponse|samlrequest)$/i;
/** An e-mail address, a telephone number, the number of a card, a signed token. */
const personalValue =
  /[^\s@]+@[^\s@]+\.[^\s@]+|^\+\d[\d\s().-]{8,}$|^0\d([\s.-]?\d{2}){4}$|^(\d{4}[\s-]?){4}$|^ey[\w-]+\.[\w-]+\./;

function isPersonal(name: string, value: string): boolean {
  return personalName.test(name.trim()) || personalValue.test(value.trim());
}
