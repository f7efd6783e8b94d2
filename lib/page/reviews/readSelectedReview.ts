import type { PageReview } from '@/lib/journey/commands/pageReview';
import { attempt } from '../attempt';
import { createBudget } from '../budget';
import { collectSource } from '../declared/collectSource';
import { selectedRange } from '../selectedRange';
import { nodeTypeOf, parentElementOf } from '../untampered';
import { reviewAt } from './reviewAt';

/** The review that the selected words lie in; null where nothing is selected or it lies in none. Never throws. */
export function readSelectedReview(document: Document, url: string, budgetMs = 300): PageReview | null {
  return attempt(() => {
    const range = selectedRange(document)?.range;
    if (!range) return null;
    const node = range.commonAncestorContainer;
    const element = nodeTypeOf(node) === Node.ELEMENT_NODE ? (node as Element) : parentElementOf(node);
    if (!element) return null;
    return reviewAt(element, collectSource(element.ownerDocument, url, createBudget(budgetMs)))?.review ?? null;
  }, null);
}
