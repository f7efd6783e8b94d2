import { attributeOf, selectAll } from '../untampered';

/** What the scripts of ad networks look for on a page, and leave on it. */
const attributes = [
  'data-google-query-id',
  'data-ad-slot',
  'data-ad-client',
  'data-ad-unit',
  'data-ad-unit-path',
  'data-adunit',
  'data-ob-template',
  'data-freestar-ad',
  'data-ad-zone',
  'data-adfox',
  'data-revive-zoneid',
];
const classes = ['taboola', 'trc_rbox', 'OUTBRAIN', 'ob-widget', 'teads-inread', 'carbon_ads', 'dfp-ad', 'gpt-ad'];
const names = ['amp-ad', 'amp-embed'];
const idStart = /^(?:google_ads_|div-gpt-ad|gpt-ad|gpt_|aswift_|taboola-|criteo-|ad-slot|adslot|ad_slot)|^carbonads$/;
const said = /^(?:advertisement|advertisment|publicité|werbung|anzeige|publicidad|pubblicità|реклама)$/i;
const maxNamed = 5000;

/**
 * The elements under a document or shadow root that ad networks mark as theirs. Each question is asked by itself: browsers answer a single name or
 * class a hundred times as fast as a list of forty.
 */
export function adElementsIn(root: Document | ShadowRoot): Element[] {
  const found = new Set<Element>();
  const add = (selector: string, isOne: (element: Element) => boolean = () => true) => {
    let count = 0;
    for (const element of selectAll(root, selector)) {
      if (++count > maxNamed) break;
      if (isOne(element)) found.add(element);
    }
  };
  for (const name of [...attributes.map((each) => `[${each}]`), ...classes.map((each) => `.${each}`), ...names])
    add(name);
  add('.adsbygoogle', ({ localName }) => localName === 'ins');
  add('[id]', (element) => idStart.test(attributeOf(element, 'id') ?? ''));
  add('[aria-label]', (element) => said.test(attributeOf(element, 'aria-label') ?? ''));
  add('[itemtype]', (element) => /\/WPAdBlock$/.test(attributeOf(element, 'itemtype') ?? ''));
  add('iframe', (element) => {
    const title = attributeOf(element, 'title') ?? '';
    return said.test(title) || /3rd party ad/i.test(title) || /^google_ads/.test(attributeOf(element, 'name') ?? '');
  });
  return [...found];
}

const adWord =
  /^(?:ads?|adverts?|advertisement|advertising|adslot|adunit|adbox|adsense|adbanner|adcontainer|adwrapper|sponsored|sponsor|promoted|publicite|pub|werbung|anzeige|reklama|reklame|publicidad|dfp|banner-?ad)$/i;
const neutral =
  /^(?:slot|unit|box|container|wrapper|banner|block|card|item|tile|top|bottom|side|sidebar|left|right|leaderboard|skyscraper|mpu|native|inline|content|result|results|post|video|mobile|desktop|\d+|[a-z])$/i;

/** Whether the names of an element say that it is an advertisement: nothing but such words and what says which one. */
export function isNamedAd(element: Element): boolean {
  for (const name of ['class', 'id', 'data-testid']) {
    const tokens = (attributeOf(element, name) ?? '').slice(0, 300).split(/\s+/).slice(0, 8);
    if (tokens.some(isAdName)) return true;
  }
  return false;
}

/** Whether one name is that of an advertisement. */
export function isAdName(token: string): boolean {
  const words = token
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  return words.some((word) => adWord.test(word)) && words.every((word) => adWord.test(word) || neutral.test(word));
}

const sizes = new Set(
  '300x250 728x90 160x600 300x600 970x250 970x90 320x50 320x100 336x280 468x60 250x250 200x200 120x600 180x150 234x60 300x50 970x66 240x400 300x1050 980x120 980x240 930x180 250x360 580x400 320x480 120x240 88x31 580x500'.split(
    ' ',
  ),
);

/** Whether a box has one of the sizes that advertisements are traded in. */
export function isTradeSize({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return sizes.has(`${Math.round(width)}x${Math.round(height)}`);
}
