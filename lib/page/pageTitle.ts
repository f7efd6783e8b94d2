import { declaredMeta } from './declaredMeta';
import { pageText } from './pageText';
import { titleOf } from './untampered';

const maxLength = 1000;

/** What a page's tab is called, else the page for those it is shared with; '' where neither is told. */
export function readPageTitle(document: Document): string {
  return pageText(titleOf(document), maxLength) || declaredMeta(document, ['og:title'], maxLength);
}
