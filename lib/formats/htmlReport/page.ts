import type { Bytes } from '../format';
import { type HtmlNode, h, htmlOf, jump } from './html';
import type { Report } from './report';
import { styleSheet } from './styleSheet';

/** A part of the page that the contents name. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Whether it begins on a page of its own. */
  readonly isPage?: boolean;
  readonly nodes: readonly HtmlNode[];
}

/** What a page may load: nothing, except what it holds itself. No script runs in it, whatever it holds. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A report as one page that needs nothing else: its head, the contents, and its sections. The markup reads alike as HTML and as XML. */
export function reportPage(told: {
  readonly report: Pick<Report, 'writing' | 'text'>;
  readonly title: string;
  readonly head: HtmlNode;
  readonly sections: readonly Section[];
}): Bytes {
  const { report, title, head, sections } = told;
  const { text, writing } = report;
  const { language, client } = writing.document;
  const body = [
    head,
    h(
      'nav',
      { 'aria-label': text.contents, class: 'contents' },
      h('h2', {}, text.contents),
      h('ol', {}, ...sections.map((section) => h('li', {}, jump(section.title, section.id)))),
    ),
    h(
      'main',
      {},
      ...sections.map(({ id, title: name, isPage, nodes }) =>
        h(
          'section',
          { id, 'aria-labelledby': `${id}-title`, ...(isPage ? { class: 'page' } : {}) },
          h('h2', { id: `${id}-title`, dir: 'auto' }, name),
          nodes,
        ),
      ),
    ),
    h('footer', {}, h('p', { dir: 'auto' }, [title, client?.footer ?? ''].filter(Boolean).join(' · '))),
  ];
  return new TextEncoder().encode(`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>${htmlOf(title)}</title>
<style>${styleSheet(title, client?.footer ?? '')}</style>
</head>
<body>
${htmlOf(body)}
</body>
</html>
`);
}
