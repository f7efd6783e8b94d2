import { escapedText } from '@/lib/journey/map/markupOf';

/** What an element holds: markup that `xml` and `said` made, and nothing else. */
export type Markup = string & { readonly markup: unique symbol };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element. Attributes without a value are left out; so are children that are null. */
export function xml(name: string, attributes: Attributes = {}, ...children: readonly (Markup | null)[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inside = children.filter((child) => child !== null).join('');
  return (inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`) as Markup;
}

/** A text between elements. */
export function said(text: string): Markup {
  return escaped(text) as Markup;
}

/** Elements that follow each other. */
export function all(parts: readonly Markup[]): Markup {
  return parts.join('') as Markup;
}

/** A part of a package: one element, under the head that every part has. */
export function xmlPart(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

function escaped(text: string): string {
  return (
    escapedText(text)
      // Else a parser makes blanks of them in attributes.
      .replaceAll('\n', '&#10;')
      .replaceAll('\r', '')
      .replaceAll('\t', ' ')
  );
}
