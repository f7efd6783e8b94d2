import { attributesOf } from '../facts/outline/attributes';
import { attributeOf, selectAll } from '../untampered';
import { wordsOfName } from '../wordsOfName';
import { isAdMarked, saysAd } from './adMarks';

const classes = ['taboola', 'trc_rbox', 'OUTBRAIN', 'teads-inread', 'carbon_ads', 'dfp-ad', 'gpt-ad'];
const maxNamed = 5000;

/**
 * The elements under a document or shadow root that ad networks know by their class. Each is asked for by itself: browsers answer a single class a
 * hundred times as fast as a list of several.
 */
export function adElementsIn(root: Document | ShadowRoot): Element[] {
  const found = classes.flatMap((name) => [...selectAll(root, `.${name}`)].slice(0, maxNamed));
  return [...found, ...[...selectAll(root, 'ins.adsbygoogle')].slice(0, maxNamed)];
}

/** Whether an ad network calls a frame its own. */
export function isAdFrame(frame: Element): boolean {
  const title = attributeOf(frame, 'title') ?? '';
  return (
    saysAd(title) ||
    /3rd party ad/i.test(title) ||
    /^google_ads/.test(attributeOf(frame, 'name') ?? '') ||
    isAdMarked(frame.localName, attributesOf(frame)) ||
    isNamedAd(frame)
  );
}

const adWord =
  /^(?:ads?|adverts?|advertisement|advertising|adslot|adunit|adbox|adsense|adbanner|adcontainer|adwrapper|sponsored|sponsor|promoted|publicite|pub|werbung|anzeige|reklama|reklame|publicidad|dfp|banner-?ad)$/i;
const neutral =
  /^(?:slot|unit|box|container|wrapper|banner|block|card|item|tile|top|bottom|side|sidebar|left|right|leaderboard|skyscraper|mpu|native|inline|content|result|results|post|video|mobile|desktop|\d+|[a-z])$/i;

/** Whether the names of an element say that it is an advertisement: nothing but such words and what says which one. */
function isNamedAd(element: Element): boolean {
  for (const name of ['class', 'id', 'data-testid']) {
    const tokens = (attributeOf(element, name) ?? '').slice(0, 300).split(/\s+/).slice(0, 8);
    if (tokens.some(isAdName)) return true;
  }
  return false;
}

/** Whether one name is that of an advertisement. */
export function isAdName(token: string): boolean {
  const words = wordsOfName(token, 'and digits').filter(Boolean);
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
