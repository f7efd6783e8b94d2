import { pageText } from './pageText';
import { attributeOf, elementsNamed } from './untampered';

/** More no page has a use for. */
const maxElements = 3000;

/** The content of the first `<meta>` that has one of these names or properties, in their order of preference; '' where none does. */
export function declaredMeta(document: Document, names: readonly string[], maxLength: number): string {
  const metas = elementsNamed(document, 'meta', maxElements);
  for (const name of names) {
    const meta = metas.find(
      (each) =>
        attributeOf(each, 'content') !== null &&
        ['property', 'name'].some((attribute) => attributeOf(each, attribute)?.toLowerCase() === name),
    );
    const content = meta ? pageText(attributeOf(meta, 'content'), maxLength) : '';
    if (content !== '') return content;
  }
  return '';
}
