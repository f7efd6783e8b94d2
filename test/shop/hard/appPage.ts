import { type Html, html, raw } from '../html';
import type { SiteRequest } from '../site';
import { hardPage } from './hardPage';

const STYLE = `
html, body { height: 100%; margin: 0; padding: 0; overflow: hidden }
body { max-width: none; display: flex; flex-direction: column }
body > header { flex: none; height: 52px; box-sizing: border-box; padding: 12px; background: #1a237e; color: #fff }
.purpose { margin: 0; padding: 0; border: 0; background: none }
main { display: contents }
h1 { display: none }
.app { position: relative; flex: 1; min-height: 0; display: flex }
.side { flex: none; width: 170px; padding: 10px; box-sizing: border-box; background: #cfd8dc }
.box { flex: 1; min-width: 0; overflow-y: auto; scrollbar-width: none; background: #fafafa; scroll-behavior: smooth }
iframe.box { border: 0 }
.app.fixed { position: fixed; inset: 52px 0 37px 0 }
.over { position: absolute; right: 30px; bottom: 30px; width: 70px; height: 70px; background: #ff6f00 }
.status { flex: none; height: 37px; margin-top: auto; background: #004d40 }
`;

const CONTENT_STYLE = `
.tools { position: sticky; top: 0; height: 33px; background: #6a1b9a; z-index: 2 }
i { display: block; height: 20px }
img { display: block; width: 320px; height: 200px; margin: 150px 0; background: #ddd }
.chat { position: fixed; left: 260px; bottom: 60px; width: 50px; height: 50px; background: #00c853 }
`;

const ROWS = 180;

function content(): Html {
  const rows = Array.from(
    { length: ROWS },
    (_, row) =>
      html`<i style="background:rgb(${(row * 53) % 256} ${(row * 97) % 256} ${((row * 11) % 180) + 70})"></i>`,
  );
  const pictures = [1, 2].map(
    (number) => html`<img loading="lazy" alt="Picture ${number}" src="/lazy-picture?number=${number}">`,
  );
  return html`<style>${raw(CONTENT_STYLE)}</style><div class="tools"></div>${rows}
<input aria-label="Card number" value="4242 4242 4242 4242" style="display:block;box-sizing:border-box;width:300px;height:40px;border:0;padding:0 8px;background:#00ff00">
${pictures}<div class="chat"></div>`;
}

/**
 * A page built like an application: it does not scroll, a box in it does, between a bar above, a list beside it and a line of state below.
 * `?in=` says what the box is: an element (as it is without), one in a shadow root (`shadow`), a frame (`frame`), or held by a fixed part (`fixed`).
 */
export function appPage({ query }: SiteRequest): Html {
  const kind = query.get('in');
  const inner = html`<div class="box" id="box">${content()}</div>`;
  const box =
    kind === 'shadow'
      ? html`<app-view style="display:contents"><template shadowrootmode="open"><style>${raw(STYLE)}</style>${inner}</template></app-view>`
      : kind === 'frame'
        ? html`<iframe class="box" title="The content" src="/app-frame"></iframe>`
        : inner;
  return hardPage({
    title: 'An application',
    purpose: 'The page stands still; a box in it scrolls.',
    head: html`<style>${raw(STYLE)}</style>`,
    body: html`<div class="app ${kind === 'fixed' ? 'fixed' : ''}"><nav class="side">Orders</nav>${box}<div class="over"></div></div><div class="status"></div>`,
  });
}

/** What the frame of it holds. */
export function appFrame(): Html {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The content</title>
<style>html { scrollbar-width: none } body { margin: 0; background: #fafafa }</style></head>
<body>${content()}</body></html>
`;
}
