import { anchorOf } from './anchorOf';
import { rangeText } from './rangeText';
import type { PageReading } from './reading';
import { selectedRange } from './selectedRange';

/**
 * The selected words and where they are: in the document, an open shadow root or a readable frame. Null where nothing is selected that shows
 * words, or where it lies in a form field. `url` is the page's, for the link to the quote.
 */
export function readSelection(document: Document, url: string): PageReading['selection'] {
  const selected = selectedRange(document);
  const text = selected && rangeText(selected.range, selected.root);
  return text && { quote: text.quote, anchor: anchorOf(selected, text, url) };
}
