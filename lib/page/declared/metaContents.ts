import type { Budget } from '../budget';
import { attributeOf, elementsNamed } from '../untampered';
import { valueText } from './valueText';

const maxElements = 3000;
const maxValues = 50;

/** Contents of `<meta>` by their name, property or http-equiv in lower case, in the order of the page. */
export function metaContents(document: Document, budget: Budget): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const meta of elementsNamed(document, 'meta', maxElements)) {
    if (budget.isSpent()) break;
    const content = valueText(attributeOf(meta, 'content'));
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'http-equiv']) {
      const name = attributeOf(meta, attribute)?.trim().toLowerCase().slice(0, 200);
      if (!name) continue;
      const values = contents.get(name);
      if (!values) contents.set(name, [content]);
      else if (values.length < maxValues && !values.includes(content)) values.push(content);
    }
  }
  return contents;
}
