import { type Html, html, raw } from '../html';
import { hardPage } from './hardPage';

const STYLE = `
html, body { height: 100%; overflow: hidden }
main { filter: none }
.backdrop { position: fixed; inset: 0; z-index: 90; background: rgb(0 0 0 / 60%) }
.ask { position: fixed; left: 0; right: 0; bottom: 0; z-index: 100; box-sizing: border-box; height: 220px; padding: 24px; background: #fffde7; transition: opacity 1s, visibility 1s }
.line { height: 300px }
`;

/** A page that can neither be seen nor scrolled before somebody has answered its question about cookies. */
export function bannerPage(): Html {
  const lines = Array.from(
    { length: 8 },
    (_, index) => html`<div class="line" style="background:hsl(${index * 45} 50% 70%)"></div>`,
  );
  return hardPage({
    title: 'A page behind a banner',
    purpose: 'A question about cookies lies over this page, darkens it and keeps it from being scrolled.',
    lang: 'fr',
    head: html`<style>${raw(STYLE)}</style>`,
    body: html`${lines}
<div class="backdrop"></div>
<div class="ask" role="dialog" style="color: #123"><p>Nous utilisons des cookies pour mesurer l’audience.</p><button>Tout accepter</button> <button>Continuer sans accepter</button></div>`,
  });
}
