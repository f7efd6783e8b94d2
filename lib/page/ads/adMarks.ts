import type { Attributes } from '../facts/outline/attributes';

const idStart = /^(?:google_ads_|div-gpt-ad|gpt-ad|gpt_|aswift_|taboola-|criteo-|ad-slot|adslot|ad_slot)|^carbonads$/;
const said = /^(?:advertisement|advertisment|publicité|werbung|anzeige|publicidad|pubblicità|реклама)$/i;
const longest = 20;

/** Whether an element is marked as a place for advertisements, by an ad network or for those who do not see it. */
export function isAdMarked(localName: string, attributes: Attributes): boolean {
  const { adMark, id, itemtype } = attributes;
  const label = attributes['aria-label'];
  return (
    adMark !== undefined ||
    (id !== undefined && idStart.test(id)) ||
    (label !== undefined && saysAd(label)) ||
    localName === 'amp-ad' ||
    localName === 'amp-embed' ||
    (itemtype?.endsWith('/WPAdBlock') ?? false)
  );
}

/** Whether the description of an element says that it is an advertisement, and nothing else. */
export function saysAd(description: string): boolean {
  return description.length < longest && said.test(description);
}
