import { isText, textPieces } from '@/lib/page/documentText';

/** Elements around the tagged words while a page is changed: they move and go with them, and copies do not get them. */
const marker = 'tagged-words';

/** Puts markers around the words of a range. */
export function markTruth(range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const document = startContainer.ownerDocument as Document;
  const reached = textPieces(document.body)
    .filter(isText)
    .filter((text) => range.intersectsNode(text));
  for (const text of reached) {
    const from = text === startContainer ? startOffset : 0;
    const to = text === endContainer ? endOffset : text.data.length;
    if (to <= from) continue;
    const words = text.splitText(from);
    words.splitText(to - from);
    const element = document.createElement(marker);
    words.replaceWith(element);
    element.append(words);
  }
}

export function markersIn(root: ParentNode): Element[] {
  return Array.from(root.querySelectorAll(marker));
}

/** A copy without markers. */
export function cloneUnmarked(node: Element): Element {
  const copy = node.cloneNode(true) as Element;
  for (const element of markersIn(copy)) element.replaceWith(...element.childNodes);
  return copy;
}

/** Takes the markers away and says which texts they held: where the tagged words are now. */
export function takeTruth(document: Document): Text[] {
  const texts: Text[] = [];
  for (const element of markersIn(document)) {
    texts.push(...textPieces(element).filter(isText));
    element.replaceWith(...element.childNodes);
  }
  return texts.filter(({ data }) => data.trim() !== '');
}

/** How well a found range fits the true texts: the characters that both have, by those that one of them has. */
export function overlap(found: Range, truth: readonly Text[]): number {
  const length = (text: string) => text.replace(/\s+/g, '').length;
  let both = 0;
  for (const text of truth) {
    if (!found.intersectsNode(text)) continue;
    const from = text === found.startContainer ? found.startOffset : 0;
    const to = text === found.endContainer ? found.endOffset : text.data.length;
    both += length(text.data.slice(from, to));
  }
  const wanted = truth.reduce((sum, { data }) => sum + length(data), 0);
  const around = found.commonAncestorContainer;
  const texts = around.nodeType === Node.TEXT_NODE ? [around as Text] : textPieces(around).filter(isText);
  const got = texts
    .filter((text) => found.intersectsNode(text))
    .reduce((sum, text) => {
      const from = text === found.startContainer ? found.startOffset : 0;
      return sum + length(text.data.slice(from, text === found.endContainer ? found.endOffset : text.data.length));
    }, 0);
  return wanted + got - both === 0 ? 0 : both / (wanted + got - both);
}
