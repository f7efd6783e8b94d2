import { type Html, html } from '../html';
import { garment } from './garment';
import { svg, verticalGradient } from './svg';

/** Dunes at dusk, a low moon, and three pieces on a rail: the opening picture of Aubelune, 1600 by 820. */
export function duneHero(title: string): Html {
  const piece = (kind: Parameters<typeof garment>[0], colour: string, accent: string, x: number): Html =>
    html`<g transform="translate(${x} 166) scale(.86)" style="filter:drop-shadow(0 10px 14px rgb(60 30 10 / .28))"><path d="M0 98C0 80 22 82 22 66C22 50 4 46 -4 58M0 98L-86 160M0 98L86 160" fill="none" stroke="#4a372c" stroke-width="6" stroke-linecap="round"/>${garment(kind, colour, accent, kind)}</g>`;
  return svg(
    1600,
    820,
    title,
    html`<defs>${verticalGradient('sky', '#f3d9c2', '#f6e7d3', '#f9efe0')}${verticalGradient('far', '#e3b793', '#e9c7a7')}${verticalGradient('middle', '#cf8f68', '#dba883')}${verticalGradient('near', '#b4683f', '#8f4d2e')}</defs>
    <rect width="1600" height="820" fill="url(#sky)"/>
    <circle cx="800" cy="150" r="92" fill="#fff8ec"/><circle cx="832" cy="136" r="80" fill="#f4dcc5"/>
    <path d="M0 520C220 430 420 470 640 512C900 560 1180 420 1600 470V820H0Z" fill="url(#far)"/>
    <path d="M0 640C260 540 520 640 760 620C1060 596 1300 520 1600 590V820H0Z" fill="url(#middle)"/>
    <path d="M0 760C320 690 620 770 900 740C1160 712 1380 690 1600 730V820H0Z" fill="url(#near)"/>
    <g stroke="#4a372c" stroke-width="9" stroke-linecap="round"><path d="M820 222H1540"/><path d="M858 222L834 772M1502 222L1526 772"/></g>
    ${piece('coat', '#a8663f', '#5a3320', 980)}${piece('wrapDress', '#efe3cf', '#b4573a', 1190)}${piece('shirt', '#dfe6e4', '#7d9aa3', 1390)}`,
  );
}

/** Colour blocks, a starburst and three tilted pieces: the opening picture of Klafti, 1600 by 820. */
export function blockHero(title: string): Html {
  const spikes: string[] = [];
  for (let index = 0; index < 32; index += 1) {
    const radius = index % 2 === 0 ? 132 : 108;
    const angle = (index / 32) * Math.PI * 2;
    spikes.push(`${(Math.cos(angle) * radius).toFixed(1)},${(Math.sin(angle) * radius).toFixed(1)}`);
  }
  const piece = (kind: Parameters<typeof garment>[0], colour: string, accent: string, transform: string): Html =>
    html`<g transform="${transform}" style="filter:drop-shadow(18px 22px 0 rgb(10 10 30 / .25))">${garment(kind, colour, accent, kind)}</g>`;
  return svg(
    1600,
    820,
    title,
    html`<rect width="1600" height="820" fill="#2b3cff"/>
    <path d="M760 0H1600V820H620Z" fill="#d7ff3e"/><path d="M1250 0H1600V820H1150Z" fill="#ff4f9a"/>
    <circle cx="930" cy="430" r="250" fill="#ffffff" fill-opacity=".45"/>
    <g fill="#141433">${[0, 1, 2, 3, 4].map((row) => [0, 1, 2, 3, 4, 5].map((column) => html`<circle cx="${1330 + column * 40}" cy="${600 + row * 40}" r="${9 - row * 1.4}"/>`))}</g>
    ${piece('bomber', '#141433', '#ff4f9a', 'translate(1270 90) rotate(9)')}
    ${piece('tierDress', '#ff4f9a', '#2b3cff', 'translate(880 60) rotate(-7) scale(1.12)')}
    ${piece('sneaker', '#ffffff', '#2b3cff', 'translate(1330 330) rotate(-16) scale(.82)')}
    <g transform="translate(640 650) rotate(-10)"><polygon points="${spikes.join(' ')}" fill="#141433"/><text y="22" text-anchor="middle" font-family="Arial Black, URW Gothic, Helvetica, Arial, sans-serif" font-weight="900" font-size="66" fill="#d7ff3e">-30%</text></g>`,
  );
}
