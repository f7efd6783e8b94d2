import type { DrawnNode } from './drawScene';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML 1.0 forbids.
const needsChange = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** A drawing as markup, which is also well-formed XML. Texts are data: nothing in them becomes an element. */
export function markupOf({ tag, attributes, children }: DrawnNode): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapedText(String(value))}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escapedText(child) : markupOf(child))).join('');
  return inner === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inner}</${tag}>`;
}

/** A text as markup writes it: without the control characters that XML has no way to write, and without halves of characters. */
export function escapedText(text: string): string {
  // Most texts need nothing, and pictures that are long ones.
  if (!needsChange.test(text) && text.isWellFormed()) return text;
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML 1.0 forbids.
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character)
  );
}
