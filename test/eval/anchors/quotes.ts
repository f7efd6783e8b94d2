import { isText, textPieces } from '@/lib/page/documentText';
import { rangeText } from '@/lib/page/rangeText';
import type { Random } from './seededRandom';

/** Elements that a sentence stands in. */
const blocks = 'p,li,h1,h2,h3,h4,blockquote,td,dd,button,figcaption';

/**
 * Words of the page as somebody may select them: mostly a sentence or a part of one, at times a whole block, several blocks, or two
 * or three words of a button, a price, a heading. Longer blocks are likelier. Null where it hit upon none.
 */
export function someQuote(document: Document, random: Random): Range | null {
  const all = Array.from(document.body.querySelectorAll(blocks)).filter((each) => lengthOf(each) > 0);
  const ends: number[] = [];
  for (const block of all) ends.push((ends.at(-1) ?? 0) + Math.min(600, lengthOf(block)));
  for (let tries = 0; tries < 60 && all.length > 0; tries++) {
    const spot = random.below(ends.at(-1) ?? 1);
    const block = all[ends.findIndex((end) => end > spot)];
    const range = document.createRange();
    const kind = random.below(10);
    if (!block) continue;
    if (kind < 2) range.selectNodeContents(block);
    else if (kind === 2) {
      const last = all[Math.min(all.length - 1, all.indexOf(block) + 1 + random.below(3))] as Element;
      range.setStart(block, 0);
      range.setEnd(last, last.childNodes.length);
    } else if (!selectPart(range, block, random, kind < 9)) continue;
    const text = rangeText(range, document.body);
    if (text && text.exact.trim().length >= 2 && !range.collapsed) return range;
  }
  return null;
}

function lengthOf(block: Element): number {
  return block.textContent?.trim().length ?? 0;
}

/** A part of the block, mostly of whole words: `isLong` one of some thirty characters and more, else of a few. */
function selectPart(range: Range, block: Element, random: Random, isLong: boolean): boolean {
  const texts = textPieces(block).filter(isText);
  const text = texts.map(({ data }) => data).join('');
  const wanted = isLong ? 30 + random.below(120) : 4 + random.below(18);
  if (isLong && text.trim().length < 30) return false;
  let start = random.below(Math.max(1, text.length - wanted));
  let end = Math.min(text.length, start + wanted);
  if (random.happens(0.8)) {
    while (start > 0 && /\S/.test(text.charAt(start - 1)) && /\S/.test(text.charAt(start))) start--;
    while (end < text.length && /\S/.test(text.charAt(end - 1)) && /\S/.test(text.charAt(end))) end++;
  }
  const from = spotAt(texts, start);
  const to = spotAt(texts, end);
  if (!from || !to) return false;
  range.setStart(from.text, from.offset);
  range.setEnd(to.text, to.offset);
  return true;
}

function spotAt(texts: readonly Text[], position: number): { text: Text; offset: number } | null {
  let left = position;
  for (const text of texts) {
    if (left <= text.data.length) return { text, offset: left };
    left -= text.data.length;
  }
  return null;
}
