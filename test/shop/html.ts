/** A piece of markup that is already safe to send. Made by {@link html}, {@link raw} and {@link jsonLd} only. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

/** What may stand between `${` and `}` in a template: text is escaped, markup is kept, `null`, `undefined` and `false` vanish. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for element content and quoted attribute values. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function render(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.source;
  if (typeof value === 'object') return value.map(render).join('');
  return escapeHtml(String(value));
}

/** The one template of the sample shops: every text put into it is escaped; attributes must be quoted. Serves HTML and SVG. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let source = strings[0] ?? '';
  values.forEach((value, index) => {
    source += render(value) + (strings[index + 1] ?? '');
  });
  return new Html(source);
}

/** Markup that we wrote ourselves and that needs no escaping. */
export function raw(source: string): Html {
  return new Html(source);
}

/** A JSON-LD block as shops put it in their pages. `<` is written as an escape, so that no text can end the script element. */
export function jsonLd(data: Readonly<Record<string, unknown>>): Html {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }, null, 1).replaceAll('<', '\\u003c');
  return new Html(`<script type="application/ld+json">${json}</script>`);
}
