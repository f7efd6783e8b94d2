import { type Html, html, raw } from '../html';
import type { SiteRequest } from '../site';
import { hardPage } from './hardPage';

const STYLE = `
main { display: flex; flex-wrap: wrap; gap: 16px; padding: 12px }
h1 { width: 100%; font-size: 18px; margin: 0 }
.advert { border: 0; width: 300px; height: 250px }
.reviews { width: 420px; min-height: 250px }
.price-tag { width: 160px; height: 60px; font: 700 28px/60px sans-serif; text-align: center; background: #fff3b0 }
.gallery { overflow: auto; width: 340px; height: 120px; border: 4px solid #225 }
.gallery > div { position: relative; width: 300px; height: 700px; background: repeating-linear-gradient(#0a5 0 35px, #05a 35px 50px) }
.gallery b { position: sticky; top: 0; display: block; height: 20px; background: #fd0 }
#field { width: 200px }
`;

const REVIEW_STYLE = `
article { display: block; box-sizing: border-box; width: 400px; height: 110px; margin: 0 0 20px; padding: 12px; background: #eef4ff; font: 14px/1.4 sans-serif }
p { margin: 0 } .stars { color: #a60 }
`;

function review(id: string, stars: string, text: string): Html {
  return html`<article id="${id}" class="review-card" itemscope itemtype="https://schema.org/Review"><p class="stars">${stars}</p><p itemprop="reviewBody">${text}</p></article>`;
}

/** Parts to be picked: in open and closed shadow roots, in frames of this origin and another, in a box that scrolls. */
export function pickPage(request: SiteRequest): Html {
  const shadow = (mode: 'open' | 'closed', content: Html) =>
    html`<template shadowrootmode="${mode}"><style>${raw(REVIEW_STYLE)}</style>${content}</template>`;
  return hardPage({
    title: 'Parts to pick',
    purpose: 'Reviews in shadow roots, advertisements in frames, a box that scrolls: each can be picked.',
    head: html`<style>${raw(STYLE)}</style>`,
    body: html`
<div class="reviews" id="open">${shadow('open', html`${review('first', '★★☆☆☆', 'It runs small, and the seam came loose after a week.')}${review('second', '★★★★★', 'Warm, light and well made. I wear it every day.')}`)}</div>
<div class="reviews" id="closed">${shadow('closed', review('hidden', '★★★☆☆', 'Good colour, slow delivery.'))}</div>
<iframe class="advert" id="here" title="Advertisement" src="/advert"></iframe>
<iframe class="advert" id="elsewhere" title="Advertisement" src="${request.url('elsewhere', '/advert')}"></iframe>
<div class="price-tag" id="price">1 299,00 €</div>
<div class="gallery" id="gallery"><div id="tall"><b>Stays in view</b></div></div>
<p><input id="field" value="Jeanne Morel" aria-label="Name"></p>
<script>${raw(`
window.seen = [];
for (const type of ['pointerdown', 'pointermove', 'mousemove', 'mouseover', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'wheel', 'touchstart'])
  addEventListener(type, (event) => event.isTrusted && window.seen.push(type), true);
`)}</script>`,
  });
}

/** The advertisement itself. */
export function advertFrame(): Html {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Advertisement</title></head>
<body style="margin:0"><a id="ad" class="ad-unit" href="https://brand.example/landing?utm_source=banner" style="display:block;box-sizing:border-box;width:300px;height:250px;padding:30px;background:#c2185b;color:#fff;font:700 30px sans-serif">Winter coats from 49 €</a></body></html>
`;
}
