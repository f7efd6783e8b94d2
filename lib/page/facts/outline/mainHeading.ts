import { comparable, coverage, likeness } from '../comparable';
import { hint } from './hints';
import { isShown } from './isShown';
import type { ShownBlock } from './pageOutline';

const aside = hint.related | hint.tile | hint.cart | hint.overlay | hint.advertising | hint.opinions;
const maxLength = 400;
const enoughScore = 3;
/** What a heading loses that style hides: as much as the first rank is worth. A name that the titles bear out stays one. */
const hiddenLoss = 4;
/** More headings than so many are not asked for their style. */
const mostAsked = 6;

/**
 * The heading that names the page's main thing: of the headings, the one that is most like the titles that the page gives itself, and
 * stands high in rank and place. Null where no heading has more for it than its rank and several compete.
 */
export function chooseMainHeading(blocks: readonly ShownBlock[], titles: readonly string[]): ShownBlock | null {
  const scored: ScoredHeading[] = [];
  let seen = 0;
  const sites = titles.map(siteOfTitle).filter((name) => name !== '');
  const lowered = titles.map((title) => title.toLowerCase().trim());
  for (const block of blocks) {
    const level = block.heading;
    if (
      block.text.length > maxLength ||
      (level === null && !mayBeTitle(block, lowered)) ||
      comparable(block.text) === ''
    )
      continue;
    const like = Math.max(0, ...titles.map((title) => likenessToTitle(block.text, title)));
    if (level === null && like < 0.95) continue;
    seen++;
    const score =
      like * 6 +
      rankScore(level) +
      regionScore(block) -
      (sites.includes(comparable(block.text)) ? 2.5 : 0) -
      ((block.hints & (level === null ? aside | hint.breadcrumb : aside)) !== 0 ? 1.5 : 0) -
      Math.min(seen, 20) * 0.05;
    if (score >= enoughScore) scored.push({ block, score });
  }
  return bestShown(scored)?.block ?? null;
}

interface ScoredHeading {
  readonly block: ShownBlock;
  readonly score: number;
}

/** The first of the highest score. Style is asked of the best alone, and of the next as long as the best is hidden. */
function bestShown(scored: readonly ScoredHeading[]): ScoredHeading | null {
  let best: ScoredHeading | null = null;
  const likeliest = scored.toSorted((one, other) => other.score - one.score);
  for (const [at, heading] of likeliest.entries()) {
    if (best && best.score >= heading.score) break;
    const { block, score } = heading;
    const isHidden = at < mostAsked && !isShown(block.runs[0]?.element ?? block.element);
    const left = isHidden ? score - hiddenLoss : score;
    if (left >= enoughScore && (!best || left > best.score)) best = { block, score: left };
  }
  return best;
}

/** Words that are a title are one, whatever the element; but not a link in the navigation. Looked at before anything dear is done. */
function mayBeTitle({ text, isLink }: ShownBlock, lowered: readonly string[]): boolean {
  if (isLink || text.length < 8 || isAmount(text)) return false;
  const start = text.slice(0, 12).toLowerCase();
  return lowered.some((title) => title.includes(start));
}

/** "128 400 km", "67 900 PLN": titles tell data of a thing, too. */
function isAmount(text: string): boolean {
  return text.replace(/[\d\s.,:/–-]+/g, '').length < 4;
}

/** What stands behind the last bar or dash of a title; '' for none. */
function siteOfTitle(title: string): string {
  const parts = title.split(/\s+[|–—·•»:-]\s+|\s*\|\s*/u);
  return parts.length > 1 ? comparable(parts.at(-1) ?? '') : '';
}

function likenessToTitle(text: string, title: string): number {
  if (title === '') return 0;
  // A title goes on after the name ("Name | Site"), so what it has more does not count, unless the heading is but a word of it.
  const covered = coverage(text, title);
  const words = comparable(text).split(' ').length;
  return Math.max(
    likeness(text, title),
    words >= 3 || comparable(title).startsWith(comparable(text)) ? covered * 0.95 : covered * 0.6,
  );
}

function rankScore(level: number | null): number {
  if (level === null) return 0;
  return [4, 1.6, 0.8, 0.4, 0.2, 0.2][level - 1] ?? 0;
}

function regionScore(block: ShownBlock): number {
  if (block.region === 'main') return 1;
  // Some sites have their whole top, heading included, in one header.
  if (block.region === 'header') return block.isLink ? -3 : 0;
  return block.region === 'aside' ? 0 : -2;
}
