import { inLowerCase } from '../inLowerCase';
import { hint } from '../outline/hints';
import type { ShownBlock } from '../outline/pageOutline';
import { readRatingText, type WrittenRating } from './ratingText';

/** Blocks between a score and what stands with it. */
const beside = 3;
const mostOfCount = 60;

/** Whether nothing but a share stands in a block. */
export function isPercentage({ text }: ShownBlock): boolean {
  return text.length <= 5 && /^\d{1,3}\s?%$/.test(text);
}

const shareFirst = /^\d{1,3}\s?%\s?[(（·|,–-]?\s?(?=\d)/;
/** What stands before a share behind the count: a word for the average, or nothing but a sign. */
const shareLast =
  /^\d[^%]*?\s?[(（·|,:–-]\s?(?:(?:avg|average|mean|ø|schnitt|durchschnitt|moy|moyenne|media|promedio|média|gem|gemiddeld|śr|średnia|snitt|gns|průměr|ortalama|среднее|средняя|平均|평균)\s?[.:：]?\s?)?(\d{1,3})\s?%\s?[)）]?$/;

/** Whether a short block may have a score in percent, by itself or in one line with how many gave it. */
export function mayBeScore({ text }: ShownBlock): boolean {
  return text.length <= mostOfCount && text.includes('%') && /^\d/.test(text);
}

/** "85% (23 reviews)", "23 reviews (avg. 85%)": a score in one line with how many gave it. */
function scoreInLine(written: string): WrittenRating | null {
  const text = inLowerCase(written);
  if (text.split('%').length !== 2) return null;
  const first = shareFirst.exec(text)?.[0];
  const [whole, last] = first === undefined ? (shareLast.exec(text) ?? []) : [];
  const share = first ?? (whole === undefined ? undefined : last);
  if (share === undefined) return null;
  const told = first === undefined ? text.slice(0, text.search(/[(（·|,:–-][^(（·|,:–-]*%/)) : text.slice(first.length);
  const { value, count, isRounded } = readRatingText(told);
  const score = Number.parseInt(share, 10);
  if (count === null || value !== null || score < 1 || score > 100) return null;
  return { value: score, best: 100, count, ...(isRounded && { isRounded }) };
}

/** Whether what is called a rating is that of the page's own matter, though it stands far from the main heading: in a column beside. */
export function isScoreBeside({ hints, region }: ShownBlock, heading: ShownBlock | null): boolean {
  const own = hints & ~(heading?.hints ?? 0);
  return region !== 'footer' && (own & hint.rating) !== 0 && (own & (hint.related | hint.tile | hint.opinions)) === 0;
}

/**
 * A score in percent with how many gave it beside: "90 %" above "Ratings (147,332)". Null where other shares stand around: those tell how many gave
 * five stars, and how many four.
 */
export function scoreInPercent(blocks: readonly ShownBlock[], block: ShownBlock): WrittenRating | null {
  if (!mayBeScore(block)) return null;
  const around = blocks.slice(Math.max(0, block.index - beside), block.index + beside + 1);
  const line = scoreInLine(block.text);
  if (line) return around.some((other) => other !== block && mayBeScore(other)) ? null : line;
  const value = isPercentage(block) ? Number.parseInt(block.text, 10) : 0;
  if (value < 1 || value > 100) return null;
  if (around.some((other) => other !== block && Math.abs(other.index - block.index) < beside && isPercentage(other)))
    return null;
  // What it is called stands between, or how many gave it right behind.
  const behind = around.filter(({ index }) => index > block.index);
  for (const { text } of [...behind, ...around.filter(({ index }) => index < block.index).reverse()]) {
    const count = text.length <= mostOfCount && /\d/.test(text) ? readRatingText(text) : null;
    if (count && count.count !== null && count.value === null)
      return { value, best: 100, count: count.count, ...(count.isRounded && { isRounded: true }) };
  }
  return null;
}
