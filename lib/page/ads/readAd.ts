import { textWithin } from '../facts/outline/textWithin';
import { pageText } from '../pageText';
import { attributeOf, bodyOf, boxOf, openShadowRootOf, selectAll } from '../untampered';
import type { Candidate } from './adCandidate';
import { type AdLabel, readAdLabel } from './adLabels';
import { adNetworkOf, isAdNetwork } from './adNetworks';
import { adWordsIn } from './adWordsIn';
import { closedOriginsOf, frameIn } from './frameIn';
import { isAboutAds } from './isAboutAds';
import { advertisersSite, landingUrl, siteOf } from './landingUrl';
import { headlinesIn } from './likeParts';
import type { FoundAd } from './pageAd';
import {
  headlinedBrand,
  linkedBrand,
  shownAdvertiser,
  shownBrand,
  shownCompany,
  shownDomain,
  shownPayer,
  shownPlace,
} from './shownAdvertiser';

const longestText = 1000;

/** Reads what a box advertises: who, where it leads, what it says. */
export function readAd({ element, kind, label }: Candidate, url: string): FoundAd {
  const { frame, content, apart, isClosed } = frameIn(element);
  const links = linksOf(element, content);
  const domain = shownDomain(element, links, url);
  const landing = landingOf(links, domain && siteOf(`https://${domain}`), url) ?? apart?.landingUrl ?? null;
  const address = frame && (attributeOf(frame, 'src') ?? attributeOf(frame, 'data'));
  const text = textOf(element, content, label);
  const { x, y, width, height } = boxOf(element);
  const site = landing && advertisersSite(landing, url);
  const named = payerOf(label?.advertiser ?? null, site) ?? (label ? payerOf(shownPayer(element), site) : null);
  return {
    element,
    ad: {
      kind,
      label: label?.label ?? apart?.label ?? null,
      advertiser:
        named ??
        shownAdvertiser(element) ??
        domain ??
        apart?.advertiser ??
        site ??
        shownPlace(element, landing, links, url) ??
        shownBrand(element) ??
        linkedBrand(element, landing, links, url) ??
        headlinedBrand(element) ??
        shownCompany(element),
      landingUrl: landing,
      network:
        adNetworkOf(address, url) ??
        networkOfPlace(element) ??
        links.map((link) => adNetworkOf(attributeOf(link, 'href'), url)).find(Boolean) ??
        apart?.network ??
        null,
      rectangle: { x, y, width, height },
      isCrossOriginFrame: isClosed,
      closedOrigins: closedOriginsOf(element, url),
      framedText: pageText(apart?.text ?? '', longestText),
      text: pageText([text, apart?.text ?? ''].filter((each) => each !== '').join(' '), longestText),
    },
  };
}

/** Who pays, as its label names them: a network is named for its box, unless it advertises itself. */
function payerOf(name: string | null, site: string | null): string | null {
  const isOther = name !== null && isAdNetwork(name) && !site?.startsWith(`${name.toLowerCase()}.`);
  return isOther ? null : name;
}

function linksOf(element: Element, content: Document | null): Element[] {
  const around = Element.prototype.closest.call(element, 'a[href]');
  const shadow = openShadowRootOf(element);
  return [
    ...(around ? [around] : []),
    ...Element.prototype.querySelectorAll.call(element, 'a[href]'),
    ...(shadow ? selectAll(shadow, 'a[href]') : []),
    ...(content ? selectAll(content, 'a[href]') : []),
  ].slice(0, 60);
}

/**
 * The first link to the site that it names; else to another site, its headline first, unless that is the network's own ("AdChoices"); else where its
 * headline leads; else the first that leads anywhere.
 */
function landingOf(links: readonly Element[], named: string | null, url: string): string | null {
  const own = siteOf(url);
  const weighed = links.flatMap((link) => {
    const landing = landingUrl(attributeOf(link, 'href'), url);
    const words = textWithin(link, 60);
    if (landing === null || isAboutAds(link, landing)) return [];
    const site = siteOf(landing);
    const isHeadline =
      Element.prototype.closest.call(link, 'h1,h2,h3,h4,h5,h6') ??
      Element.prototype.querySelector.call(link, 'h1,h2,h3,h4,h5,h6,[role="heading"]');
    const weight = (site !== null && site === named ? 4 : 0) + (site !== own ? 2 : 0) + (isHeadline ? 1 : 0);
    return weight > 0 || (words !== '' && readAdLabel(words) === null) ? [{ landing, weight }] : [];
  });
  return (
    weighed.reduce<(typeof weighed)[number] | null>(
      (best, each) => (best && best.weight >= each.weight ? best : each),
      null,
    )?.landing ?? null
  );
}

function networkOfPlace(element: Element): string | null {
  const names = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`;
  if (/google_ads|adsbygoogle|gpt-ad|gpt_|aswift/.test(names) || attributeOf(element, 'data-google-query-id') !== null)
    return 'Google';
  if (/taboola|trc_/.test(names)) return 'Taboola';
  if (/outbrain|ob-widget/i.test(names)) return 'Outbrain';
  if (/criteo/i.test(names)) return 'Criteo';
  return /teads/i.test(names) ? 'Teads' : null;
}

/** What it says, its headline first and without its label; of a picture its description. */
function textOf(element: Element, content: Document | null, label: AdLabel | null): string {
  const body = content && bodyOf(content);
  const words = [adWordsIn(element, longestText), body ? adWordsIn(body, longestText) : '']
    .filter((each) => each !== '')
    .join(' ');
  const written = label?.written ?? label?.label ?? '';
  const without = words.startsWith(written) || label?.written ? words.replace(written, '') : words;
  const said = label ? without.replace(/^(?:[\s\p{So}·•|:–-]|\uFE0F)+/u, '') : words;
  if (said !== '') return pageText(headlineFirst(said, element), longestText);
  const picture =
    element.localName === 'img'
      ? element
      : (Element.prototype.querySelector.call(element, 'img[alt]') ??
        (content && Document.prototype.querySelector.call(content, 'img[alt]')));
  const description = picture
    ? attributeOf(picture, 'alt')
    : (attributeOf(element, 'title') ?? attributeOf(element, 'aria-label'));
  return description === null || tellsOfAny.test(description) || readAdLabel(description)
    ? ''
    : pageText(description, longestText);
}

/** What frames are called for those who do not see them. */
const tellsOfAny = /^\s*(?:3rd party |third party )?(?:ad|advertisement)s?(?: content| frame| banner)?\s*$/i;

/** A text with the advertisement's own headline before all else that it says. */
function headlineFirst(said: string, element: Element): string {
  const [headline] = headlinesIn(element);
  const words = headline ? adWordsIn(headline, longestHeadline) : '';
  const at = words.length < leastHeadline || readAdLabel(words) ? -1 : said.indexOf(words);
  return at <= 0 ? said : `${words} ${said.slice(0, at)}${said.slice(at + words.length)}`;
}

const longestHeadline = 200;
const leastHeadline = 4;
