import type { DrawnNode } from '@/lib/journey/map/drawScene';
import { escapedText, markupOf } from '@/lib/journey/map/markupOf';

type Tag =
  | 'a'
  | 'article'
  | 'blockquote'
  | 'button'
  | 'caption'
  | 'code'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | 'figcaption'
  | 'figure'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'header'
  | 'img'
  | 'input'
  | 'li'
  | 'main'
  | 'nav'
  | 'ol'
  | 'option'
  | 'p'
  | 'section'
  | 'select'
  | 'span'
  | 'strong'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | 'ul';
type AttributeName =
  | 'alt'
  | 'aria-keyshortcuts'
  | 'aria-label'
  | 'aria-labelledby'
  | 'class'
  | 'colspan'
  | 'data-seconds'
  | 'data-x'
  | 'data-y'
  | 'dir'
  | 'height'
  | 'hidden'
  | 'href'
  | 'id'
  | 'lang'
  | 'max'
  | 'min'
  | 'rel'
  | 'role'
  | 'scope'
  | 'selected'
  | 'src'
  | 'step'
  | 'tabindex'
  | 'type'
  | 'value'
  | 'width';
export type Attributes = Readonly<Partial<Record<AttributeName, string | number>>>;

interface HtmlElement {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly HtmlNode[];
}
interface Drawing {
  readonly drawing: DrawnNode;
}
/** A piece of a page. Texts are data: nothing in them becomes an element. Null is nothing. */
export type HtmlNode = HtmlElement | Drawing | string | null | readonly HtmlNode[];

export function h(tag: Tag, attributes: Attributes, ...children: readonly HtmlNode[]): HtmlElement {
  return { tag, attributes, children };
}

/** An inline SVG. */
export function drawing(node: DrawnNode): Drawing {
  return { drawing: node };
}

/** A link out of the page; the text alone where the address is none that a reader should follow. */
export function link(text: string, address: string): HtmlNode {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return text;
  return h('a', { href: new URL(address).href, rel: 'noopener noreferrer' }, text);
}

/** A link to a place in the page. */
export function jump(text: string, id: string): HtmlNode {
  return h('a', { href: `#${id}` }, text);
}

/** A page as markup that reads alike as HTML and as XML. */
export function htmlOf(node: HtmlNode): string {
  if (node === null) return '';
  if (typeof node === 'string') return escapedText(node);
  if (isList(node)) return node.map(htmlOf).join('');
  if ('drawing' in node) return markupOf(node.drawing);
  const { tag, attributes, children } = node;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapedText(String(value))}"`);
  if (tag === 'img' || tag === 'input') return `<${tag}${written.join('')}/>`;
  return `<${tag}${written.join('')}>${htmlOf(children)}</${tag}>`;
}

function isList(node: HtmlNode): node is readonly HtmlNode[] {
  return Array.isArray(node);
}
