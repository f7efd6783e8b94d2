import type { PageSource } from '../../declared/pageSource';
import { attributeOf, titleOf } from '../../untampered';
import { comparable } from '../comparable';
import { hint } from '../outline/hints';
import { textWithin } from '../outline/textWithin';
import { isAged } from './isAged';
import { agrees, whoseAddress } from './profileAddress';

const maxBlocks = 40;
const maxLength = 60;

/** Who posted what a page of a social network shows, or whose page it is; null where it does not say. */
export function readPoster({ outline, meta, url, document }: PageSource): string | null {
  // "Velin (@velin) on X"
  for (const title of [...(meta.get('og:title') ?? []), titleOf(document)]) {
    const name = /^([^()]{1,60}?)\s*\(@/.exec(title)?.[1];
    if (name !== undefined) return name;
  }
  const heading = outline.mainHeading?.text ?? '';
  if (isNamedBy(url, heading)) return heading;
  const own = outline.blocks.filter(
    ({ region, hints }) =>
      region !== 'footer' && region !== 'navigation' && (hints & (hint.opinions | hint.overlay)) === 0,
  );
  const from = (outline.mainHeading?.index ?? 0) - 3;
  for (const block of own.slice(0, maxBlocks)) {
    const { runs, index, text } = block;
    const isDated = () => isAged(text) || isAged(outline.blocks[index - 1]?.text ?? '');
    for (const { link } of runs) {
      if (link === null) continue;
      const name = textWithin(link, maxLength).replace(/^(?:u\/|@)/, '');
      const address = attributeOf(link, 'href') ?? '';
      const isCalled = /author|actor|user-?name/i.test(`${attributeOf(link, 'class')} ${address}`);
      const isInPost = () => Element.prototype.closest.call(link, 'article,[role="article"]') !== null;
      if (name === '') continue;
      if (isCalled || (isNamedBy(address, name) && isInPost())) return name;
      const who = index >= from ? whoseAddress(address) : null;
      if (who !== null && agrees(who, name) !== false && isDated()) return name;
    }
  }
  return null;
}

/** Of more words than these are titles, which addresses end with as well. */
const mostWords = 4;

/** Whether an address ends with a name, as those of people and companies do: "/velin", "/company/velin/". */
function isNamedBy(address: string, name: string): boolean {
  const last = comparable(/([^/?#]+)\/?(?:[?#].*)?$/.exec(address)?.[1] ?? '');
  return last !== '' && last === comparable(name) && last.split(' ').length <= mostWords;
}
