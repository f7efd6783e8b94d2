import { type Html, html } from '../html';
import { type Garment, garment } from './garment';
import { shade, svg, verticalGradient } from './svg';

type Backdrop = 'arch' | 'block';

export interface ProductPicture {
  readonly garment: Garment;
  /** The cloth and its details, `#rrggbb`. */
  readonly colour: string;
  readonly accent: string;
  /** The wall behind. */
  readonly wall: string;
  readonly backdrop: Backdrop;
}

/** `front`: the whole piece; `near`: the same piece from near; `plain`: alone on a pale ground. */
export const VIEWS = ['front', 'near', 'plain'] as const;
export type View = (typeof VIEWS)[number];

/** How much larger the piece is from near. */
const NEAR = 2.1;

function hanger(colour: string): Html {
  return html`<path d="M300 96C300 78 322 80 322 64C322 50 306 44 296 54" fill="none" stroke="${colour}" stroke-width="5" stroke-linecap="round"/><path d="M300 98L206 166M300 98L394 166" stroke="${colour}" stroke-width="7" stroke-linecap="round"/>`;
}

/** A quiet wall with an arched niche, a pale moon and a floor. */
function archBackdrop(wall: string): Html {
  return html`<defs>${verticalGradient('wall', shade(wall, 0.3), wall)}${verticalGradient('niche', shade(wall, 0.55), shade(wall, 0.18))}</defs>
    <rect width="600" height="750" fill="url(#wall)"/>
    <path d="M92 690V330C92 200 180 110 300 110C420 110 508 200 508 330V690Z" fill="url(#niche)"/>
    <circle cx="420" cy="232" r="58" fill="#fff" fill-opacity=".55"/>
    <rect y="690" width="600" height="60" fill="${shade(wall, -0.14)}"/><rect y="690" width="600" height="5" fill="${shade(wall, -0.24)}" fill-opacity=".5"/>
    <ellipse cx="300" cy="704" rx="170" ry="13" fill="${shade(wall, -0.5)}" fill-opacity=".28"/>`;
}

/** Loud flat colour with a disc, a stripe and a field of dots. */
function blockBackdrop(wall: string): Html {
  const dots: Html[] = [];
  for (let row = 0; row < 6; row += 1) {
    for (let column = 0; column < 6; column += 1) {
      dots.push(html`<circle cx="${40 + column * 22}" cy="${600 + row * 22}" r="${7 - column * 0.9}"/>`);
    }
  }
  return html`<rect width="600" height="750" fill="${wall}"/>
    <circle cx="352" cy="330" r="236" fill="${shade(wall, 0.32)}"/>
    <path d="M600 520L600 750L330 750Z" fill="${shade(wall, -0.16)}"/>
    <g fill="${shade(wall, -0.3)}">${dots}</g>`;
}

/** The picture of a product on its shop's kind of wall, 600 by 750. */
export function productPicture(name: string, picture: ProductPicture, view: View): Html {
  const { accent, colour, backdrop, wall } = picture;
  const shoe = picture.garment === 'sneaker';
  const bag = picture.garment === 'bag';
  const piece = garment(picture.garment, colour, accent);
  const hung = backdrop === 'arch' && !bag && !shoe;
  const shift = bag ? 96 : shoe ? 10 : hung ? 14 : -18;
  const turn = backdrop === 'block' ? (shoe ? -12 : -5) : 0;
  const grow = shoe ? 1.16 : 1;
  const place = `translate(300 ${shift}) rotate(${turn} 0 375) translate(0 375) scale(${grow}) translate(0 -375)`;
  const shadow =
    backdrop === 'block' ? 'drop-shadow(14px 18px 0 rgb(0 0 0 / .16))' : 'drop-shadow(0 12px 16px rgb(60 40 20 / .25))';
  const ground =
    view === 'plain'
      ? html`<rect width="600" height="750" fill="${shade(wall, 0.78)}"/>`
      : backdrop === 'arch'
        ? archBackdrop(wall)
        : blockBackdrop(wall);
  const scene = html`${ground}${hung && hanger(shade(wall, -0.55))}<g transform="${place}" style="filter:${shadow}">${piece}</g>`;
  // From near: the neck of a garment, the clasp of a bag, the laces of a shoe.
  const height = bag ? 520 : shoe ? 390 : 250;
  const zoom = view === 'near' ? `translate(${300 * (1 - NEAR)} ${375 - NEAR * height}) scale(${NEAR})` : '';
  return svg(600, 750, name, html`<g transform="${zoom}">${scene}</g>`);
}
