import { xmlText } from '../xmlText';
import type { DrawnNode } from './drawScene';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const markup = /[&<>"]/g;

/** A drawing as markup, which is also well-formed XML. Texts are data: nothing in them becomes an element. */
export function markupOf({ tag, attributes, children }: DrawnNode): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapedText(String(value))}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escapedText(child) : markupOf(child))).join('');
  return inner === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inner}</${tag}>`;
}

/** A text as markup writes it, without what XML has no way to write. */
export function escapedText(text: string): string {
  const clean = xmlText(text);
  return clean.search(markup) === -1 ? clean : clean.replaceAll(markup, (character) => escapes[character] ?? character);
}
