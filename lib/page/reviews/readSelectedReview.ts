import type { PageReview } from '@/lib/journey/commands/pageReview';
import { attempt } from '../attempt';
import { createBudget } from '../budget';
import { collectSource } from '../declared/collectSource';
import { selectedRange } from '../selectedRange';
import { nodeTypeOf, parentElementOf } from '../untampered';
import { createReviewAnchors } from './reviewAnchor';
import { isReplyTo, reviewAt } from './reviewAt';

/**
 * The review that the selected words lie in, with the anchor of those words, or of what of them are the review's own; null where nothing is selected or it lies in none. Never
 * throws.
 */
export function readSelectedReview(document: Document, url: string, budgetMs = 300): PageReview | null {
  return attempt(() => {
    const selected = selectedRange(document);
    if (!selected) return null;
    const { range, frames } = selected;
    const node = range.commonAncestorContainer;
    const element = nodeTypeOf(node) === Node.ELEMENT_NODE ? (node as Element) : parentElementOf(node);
    if (!element) return null;
    const { ownerDocument } = element;
    const source = collectSource(ownerDocument, url, createBudget(budgetMs));
    const found = reviewAt(element, source);
    if (!found || isReplyTo(found, element, source)) return null;
    const words = attempt(() => createReviewAnchors(ownerDocument, url, frames)(found, range), null);
    return { ...found.review, anchor: words?.anchor ?? null };
  }, null);
}
