import type { PageSource } from '../declared/pageSource';
import { isShown } from '../facts/outline/isShown';
import { attributeOf, selectAll, windowOf } from '../untampered';
import { type AdLabel, readAdLabel } from './adLabels';

/**
 * What labels are drawn on is called so. Without the first letter, as some write it big: asking for either takes six times as long. Elements
 * without words would be as many as a page has icons.
 */
const mayBear = ['[data-label]', ...['abel', 'adge', 'pons', 'romo', 'dvert'].map((part) => `[class*=${part}]`)].join();

/** So many elements are asked for their style. */
const mostStyled = 300;

export interface DrawnLabel {
  readonly element: Element;
  readonly read: AdLabel;
}

/** The labels that style draws before or behind what an element holds, and that are no words of the page. */
export function drawnLabels({ document, outline, budget }: PageSource): DrawnLabel[] {
  const window = windowOf(document);
  if (!window) return [];
  const found: DrawnLabel[] = [];
  let styled = 0;
  for (const root of [document, ...outline.shadowRoots.slice(0, 50)]) {
    for (const element of selectAll(root, mayBear)) {
      if (styled++ >= mostStyled || budget.isSpent()) return found;
      for (const part of ['::before', '::after']) {
        const { content, display } = window.getComputedStyle(element, part);
        const read = display === 'none' ? null : readAdLabel(drawnText(content, element));
        if (read && isShown(element) && !element.closest('footer,nav')) found.push({ element, read });
      }
    }
  }
  return found;
}

/** The words of a style's `content`: `"Sponsored"`, `attr(data-label)`. */
function drawnText(content: string, element: Element): string {
  const [, written, attribute] = /^(?:"([^"\\]*)|attr\(([\w-]+)\))/.exec(content) ?? [];
  return written ?? (attribute === undefined ? '' : (attributeOf(element, attribute) ?? ''));
}
