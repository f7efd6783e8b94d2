import { type Html, html, raw } from '../html';
import { hardPage } from './hardPage';
import { SAMPLES } from './samples';

/** The elements of the page itself, which stay readable, askew though they are. */
const OWN = 'html, head, head *, body, header, main, article, h1, p, a, svg, svg *, img';

const STYLE = `
* { all: unset !important; transition: all 10s !important; transform: rotate(2deg) !important; opacity: .3 !important; }
*, *::before, *::after { color: red !important; font: 20px/1.8 fantasy !important; letter-spacing: 3px !important; text-transform: uppercase !important; }
html, body, header, main, article, h1, p, a, svg, img { opacity: .95 !important; }
html, body, header, main, article { transform: none !important; }
body { max-width: 1000px !important; padding: 40px !important; }
body, header, main, article, h1, p, svg, img { display: block !important; }
head, head * { display: none !important; }
svg *, a { display: inline !important; opacity: 1 !important; transform: none !important; }
svg, img { width: 320px !important; height: 160px !important; }
:not(${OWN}) { animation: spin 3s infinite !important; filter: blur(3px) invert(1) !important; clip-path: circle(2px) !important; contain: strict !important; visibility: collapse !important; direction: rtl !important; pointer-events: none !important; user-select: none !important; cursor: none !important; zoom: 1.3 !important; z-index: -1 !important; position: static !important; inset: auto !important; display: inline !important; width: 3px !important; height: 3px !important; max-width: 3px !important; max-height: 3px !important; translate: 3000px !important; scale: .01 !important; writing-mode: vertical-rl !important; }
dialog, [popover], iframe { display: none !important; opacity: 0 !important; }
::backdrop { background: black !important; opacity: 1 !important; }
html > :not(head, body), body > :not(header, main) { display: none !important; }
@keyframes spin { to { rotate: 360deg; } }
`;

/** Everything a style sheet of a page can do to elements that are not its own. */
export function hostileCssPage(): Html {
  return hardPage({
    title: 'Hostile style sheet',
    purpose:
      'The style sheet of this page unsets, rotates, fades, hides and shrinks every element, also those that others add.',
    head: html`<style>${raw(STYLE)}</style>`,
    body: SAMPLES,
  });
}
