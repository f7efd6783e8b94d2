import { findAnchor, searchedPage } from '@/lib/page/anchoring/findAnchor';
import type { FoundAnchor } from '@/lib/page/anchoring/foundAnchor';
import { anchorOf } from '@/lib/page/anchorOf';
import { rangeText } from '@/lib/page/rangeText';
import { harmless, mutations } from './mutations';
import { someQuote } from './quotes';
import { seededRandom } from './seededRandom';
import { markTruth, overlap, takeTruth } from './truth';

/** What came of looking for a tagged part in a changed copy of its page. */
export interface AnchorVerdict {
  readonly mutation: string;
  /** `refound`: where it is. `missed`: it is there, and was not found. `gone`: rightly not found. `wrong`: found where it is not. */
  readonly verdict: 'refound' | 'missed' | 'gone' | 'wrong';
  readonly why: string;
  /** Whether the words stood on the page more than once when they were tagged. */
  readonly isRepeated: boolean;
  readonly quote: string;
  /** What was found, for a wrong one. */
  readonly got: string;
  /** Milliseconds: reading the page's words, and finding the quote in them. */
  readonly reading: number;
  readonly finding: number;
}

/**
 * Tags some words of the document, changes it, and looks for them: all by the seed. Null where it has no words to tag. Half of what both
 * the found words and the true ones hold must be the same.
 */
export function anchorCase(document: Document, seed: number): AnchorVerdict | null {
  const random = seededRandom(seed);
  const names = Object.keys(mutations);
  const mutation = names[seed % names.length] as string;
  const range = someQuote(document, random);
  const text = range && rangeText(range, document.body);
  if (!range || !text) return null;
  const anchor = anchorOf({ range, root: document.body, frames: [] }, text, 'https://shop.example/page');
  const isRepeated = isTwice(document.body.textContent ?? '', text.exact);
  markTruth(range);
  mutations[mutation]?.(document, random);
  if (mutation !== 'unchanged') for (const change of harmless) if (random.happens(0.12)) change(document, random);
  const truth = takeTruth(document);

  const begin = performance.now();
  const page = searchedPage(document);
  const read = performance.now();
  // Deterministic: a busy machine may take its time.
  const found = findAnchor(page, { anchor, target: null }, () => false);
  const end = performance.now();
  return {
    mutation,
    verdict: verdictOf(found, truth),
    why: found.found ? `${found.how} ${found.score.toFixed(2)}` : found.why,
    isRepeated,
    quote: text.exact,
    got: found.found ? (found.range?.toString() ?? '') : '',
    reading: read - begin,
    finding: end - read,
  };
}

function isTwice(text: string, words: string): boolean {
  const [whole, part] = [text, words].map((each) => each.replace(/\s+/g, ''));
  const at = whole?.indexOf(part ?? '') ?? -1;
  return (whole?.indexOf(part ?? '', at + 1) ?? -1) >= 0;
}

function verdictOf(found: FoundAnchor, truth: readonly Text[]): AnchorVerdict['verdict'] {
  if (!found.found) return truth.length === 0 ? 'gone' : 'missed';
  if (found.range === null || truth.length === 0) return 'wrong';
  return overlap(found.range, truth) >= 0.5 ? 'refound' : 'wrong';
}
