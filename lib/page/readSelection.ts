import { anchorOf, impersonalAttributes } from './anchorOf';
import { isBesidePerson } from './besidePerson';
import { namesItAlone } from './namesItAlone';
import { type RangeText, rangeText } from './rangeText';
import type { PageReading } from './reading';
import { selectedRange } from './selectedRange';
import { nodeTypeOf } from './untampered';

/**
 * The selected words and where they are: in the document, an open shadow root or a readable frame. Null where nothing is selected that shows
 * words, or where it lies in a form field. `url` is the page's, for the link to the quote. What stands around words of a review is somebody's
 * name and the next one's: of that, only the rest of the selected texts is kept.
 */
export function readSelection(document: Document, url: string): PageReading['selection'] {
  const selected = selectedRange(document);
  const text = selected && rangeText(selected.range, selected.root);
  if (!selected || !text) return null;
  if (!isBesidePerson(selected.range.commonAncestorContainer)) {
    return { quote: text.quote, anchor: anchorOf(selected, text, url) };
  }
  const anchor = anchorOf(selected, withinTexts(text, selected.range), url, undefined, impersonalAttributes);
  const { selectors, textFragmentUrl } = anchor;
  return {
    quote: text.quote,
    anchor: { selectors, textFragmentUrl: namesItAlone(textFragmentUrl) ? textFragmentUrl : null },
  };
}

/** A quote with so much around it as the texts hold that it begins and ends in. */
function withinTexts(text: RangeText, { startContainer, startOffset, endContainer, endOffset }: Range): RangeText {
  const before = nodeTypeOf(startContainer) === Node.TEXT_NODE ? startOffset : 0;
  const after = nodeTypeOf(endContainer) === Node.TEXT_NODE ? (endContainer as Text).data.length - endOffset : 0;
  return {
    ...text,
    prefix: text.prefix.slice(Math.max(0, text.prefix.length - before)),
    suffix: text.suffix.slice(0, after),
  };
}
