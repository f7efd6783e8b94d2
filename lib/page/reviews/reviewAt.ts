import { attempt } from '../attempt';
import type { PageSource } from '../declared/pageSource';
import { attributeOf } from '../untampered';
import { ancestors } from './ancestors';
import { findReviews, reviewOf } from './findReviews';
import type { FoundReview } from './foundReview';
import { isCalledReview, isInReply, readCard } from './readCard';
import { declaredLanguage } from './shownReviews';

/** How much more than a review may be picked for it to be that review: its frame. */
const maxReach = 3;

/**
 * The review that an element belongs to, or that it frames; null where it is no part of one. `found`: all of the page, where they are known.
 * Never throws.
 */
export function reviewAt(
  element: Element,
  source: PageSource,
  found: readonly FoundReview[] = attempt(() => findReviews(source), []),
): FoundReview | null {
  const around = new Set([element, ...ancestors(element)]);
  const own = found.find((each) => each.element !== null && around.has(each.element));
  if (own) return own;
  const inside = found.filter(({ element: box }) => box !== null && [...ancestors(box)].includes(element));
  const [only] = inside;
  if (only?.element && inside.length === 1)
    return [...ancestors(only.element)].slice(0, maxReach).includes(element) ? only : null;
  return inside.length > 1 ? null : attempt(() => readPicked(element, source, found), null);
}

/** A person pointed at it: words that are called a review are one, also where nothing else says so. */
function readPicked(element: Element, source: PageSource, others: readonly FoundReview[]): FoundReview | null {
  for (const box of [element, ...[...ancestors(element)].slice(0, maxReach)]) {
    // What holds another review holds several, with what is said of them all.
    if (others.some((other) => other.element !== null && box.contains(other.element))) return null;
    const names = `${attributeOf(box, 'class') ?? ''} ${attributeOf(box, 'data-testid') ?? ''}`;
    const isNamed = isCalledReview(names) && !/reviews/i.test(names);
    const reading = isNamed || box === element ? readCard(box, declaredLanguage(source.document), isNamed) : null;
    if (reading) return reviewOf(reading, box, 'visible', source);
  }
  return null;
}

/** Whether an element is part of what the company answers to a review, and not of the review. */
export function isReplyTo({ element: box }: FoundReview, element: Element, { document }: PageSource): boolean {
  return box !== null && attempt(() => isInReply(element, box, declaredLanguage(document)), false);
}
