import { type Html, html, raw } from '../html';
import type { Reply, SiteRequest } from '../site';
import { hardPage } from './hardPage';

const STYLE = `
html { scroll-behavior: smooth }
body { margin: 0 }
.purpose { margin: 0; padding: 4px 12px }
.top { position: sticky; top: 0; z-index: 5; box-sizing: border-box; height: 60px; padding: 16px; background: #263238; color: #fff; transition: opacity .4s, visibility .4s }
.bubble { position: fixed; right: 20px; bottom: 20px; width: 90px; height: 90px; background: #ff6f00 }
.rows { position: relative; width: 640px; margin: 0 0 0 40px }
.rows i { display: block; height: 20px }
.caption { position: sticky; top: 60px; height: 30px; background: #6a1b9a; color: #fff }
.lazy { display: flex; flex-direction: column; gap: 300px; padding: 40px }
.lazy img { width: 320px; height: 200px; background: #ddd }
.wide { overflow: auto; width: 600px; height: 160px; scroll-snap-type: both mandatory }
.wide > div { width: 2000px; height: 500px; background: linear-gradient(90deg, #e53935 30%, #1e88e5 30%); scroll-snap-align: start }
.foot { height: 120px; background: #004d40 }
`;

const ROWS = 200;

/** A row's colour: no two that follow each other are alike. */
function rowColour(row: number): string {
  return `rgb(${(row * 37) % 256} ${(row * 101) % 256} ${(row * 7 + 60) % 256})`;
}

/**
 * Longer than any window: a part of 4,000 pixels, a header and a caption that stick, something fixed, pictures that load when they are
 * near, a box that scrolls both ways, and a field that somebody has filled in.
 */
export function stitchPage(): Html {
  const rows = Array.from({ length: ROWS }, (_, row) => html`<i style="background:${rowColour(row)}"></i>`);
  const pictures = [1, 2, 3, 4].map(
    (number) => html`<img loading="lazy" alt="Picture ${number}" src="/lazy-picture?number=${number}">`,
  );
  return hardPage({
    title: 'A page in many pieces',
    purpose: 'Pictures of its parts, and of all of it, have to be put together out of many.',
    head: html`<style>${raw(STYLE)}</style>`,
    body: html`<div class="top">Stays at the top</div><div class="bubble"></div>
<div class="rows" id="rows"><div class="caption">Sticks below</div>${rows}</div>
<div class="wide"><div id="wide"></div></div>
<p><input id="field" aria-label="Card number" value="4242 4242 4242 4242" data-secret-colour="#00ff00" style="width:300px;height:40px;border:0;background:#00ff00"></p>
<div class="lazy" id="lazy">${pictures}</div><div class="foot"></div>`,
  });
}

/** One of the pictures that load when they are near. */
export function lazyPicture({ query }: SiteRequest): Reply {
  const hue = Number(query.get('number')) * 80;
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200"><rect width="320" height="200" fill="hsl(${hue} 70% 50%)"/><rect x="100" y="40" width="120" height="120" fill="#fff"/></svg>`;
  return { status: 200, headers: { 'content-type': 'image/svg+xml' }, body };
}
