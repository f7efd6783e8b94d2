import { type Html, html } from '../html';

export interface HardPageParts {
  readonly title: string;
  /** One sentence at the top: what the page is for. */
  readonly purpose: string;
  readonly body: Html;
  readonly head?: Html;
  readonly lang?: string;
  readonly direction?: 'ltr' | 'rtl';
  /** Left out for quirks mode. */
  readonly doctype?: boolean;
}

/** The plain frame of every difficult page. */
export function hardPage(parts: HardPageParts): Html {
  const doctype = parts.doctype === false ? null : html`<!doctype html>\n`;
  return html`${doctype}<html lang="${parts.lang ?? 'en'}" dir="${parts.direction ?? 'ltr'}">
<head>
<meta charset="utf-8">
<title>${parts.title} | Difficult pages</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style/hard.css">
${parts.head}
</head>
<body>
<header><p class="purpose" lang="en" dir="ltr">${parts.purpose}</p></header>
<main>
<h1>${parts.title}</h1>
${parts.body}
</main>
</body>
</html>
`;
}
