import { pageText } from './pageText';
import { attributeOf, selectFirst } from './untampered';

/** The content of the first `<meta>` that has one of these names or properties, in their order of preference; '' where none does. */
export function declaredMeta(document: Document, names: readonly string[], maxLength: number): string {
  for (const name of names) {
    const meta = selectFirst(document, `meta[property="${name}" i][content],meta[name="${name}" i][content]`);
    const content = meta ? pageText(attributeOf(meta, 'content'), maxLength) : '';
    if (content !== '') return content;
  }
  return '';
}
