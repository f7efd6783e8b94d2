import { type Html, html } from '../html';
import { shade } from './svg';

export type Garment =
  | 'wrapDress'
  | 'tierDress'
  | 'coat'
  | 'knit'
  | 'zigzagKnit'
  | 'shirt'
  | 'skirt'
  | 'bag'
  | 'bomber'
  | 'jeans'
  | 'tee'
  | 'sneaker';

/** A straight line to (x, y), or a curve by two control points to (x, y). x = 0 is the middle of the garment. */
type Segment = readonly [number, number] | readonly [number, number, number, number, number, number];

/** The outline of a garment from its left half: from the middle of the neck down the left side to the middle of the hem, then mirrored. */
function symmetric(start: readonly [number, number], leftSide: readonly Segment[]): string {
  let path = `M${start[0]} ${start[1]}`;
  for (const segment of leftSide) path += segment.length === 2 ? `L${segment.join(' ')}` : `C${segment.join(' ')}`;
  const ends = [start, ...leftSide.map((segment) => segment.slice(-2) as [number, number])];
  for (let index = leftSide.length - 1; index >= 0; index -= 1) {
    const segment = leftSide[index];
    const target = ends[index];
    if (!segment || !target) continue;
    const end = `${-target[0]} ${target[1]}`;
    path += segment.length === 2 ? `L${end}` : `C${-segment[2]} ${segment[3]} ${-segment[0]} ${segment[1]} ${end}`;
  }
  return `${path}Z`;
}

const OUTLINES: Readonly<Record<Exclude<Garment, 'sneaker'>, string>> = {
  wrapDress: symmetric(
    [0, 236],
    [
      [-42, 158],
      [-58, 160, -72, 164, -84, 172],
      [-112, 198, -130, 238, -142, 276],
      [-126, 288, -110, 294, -92, 296],
      [-88, 274, -82, 258, -76, 246],
      [-72, 290, -66, 316, -62, 346],
      [-80, 420, -132, 530, -154, 624],
      [-96, 650, -44, 656, 0, 656],
    ],
  ),
  tierDress: symmetric(
    [0, 214],
    [
      [-22, 214, -38, 206, -44, 192],
      [-48, 140],
      [-64, 140],
      [-72, 200],
      [-78, 248, -74, 286, -62, 322],
      [-112, 362, -150, 440, -166, 536],
      [-140, 552, -110, 546, -84, 558],
      [-56, 548, -28, 552, 0, 562],
    ],
  ),
  coat: symmetric(
    [0, 196],
    [
      [-50, 146],
      [-90, 154, -116, 168, -128, 192],
      [-150, 272, -164, 384, -168, 474],
      [-150, 482, -132, 484, -114, 482],
      [-112, 410, -108, 352, -98, 296],
      [-102, 410, -114, 520, -122, 636],
      [-80, 644, -40, 646, 0, 646],
    ],
  ),
  knit: symmetric(
    [0, 184],
    [
      [-26, 184, -44, 176, -52, 158],
      [-92, 166, -120, 180, -134, 206],
      [-162, 284, -178, 374, -184, 458],
      [-166, 468, -148, 470, -130, 468],
      [-124, 404, -116, 354, -102, 312],
      [-108, 376, -110, 430, -108, 504],
      [-70, 512, -36, 514, 0, 514],
    ],
  ),
  zigzagKnit: symmetric(
    [0, 182],
    [
      [-26, 182, -46, 176, -56, 156],
      [-98, 164, -134, 182, -150, 212],
      [-176, 284, -192, 362, -196, 438],
      [-178, 450, -158, 452, -138, 448],
      [-130, 396, -124, 352, -112, 318],
      [-120, 376, -120, 424, -116, 486],
      [-74, 496, -36, 498, 0, 498],
    ],
  ),
  shirt: symmetric(
    [0, 208],
    [
      [-46, 156],
      [-86, 164, -112, 176, -126, 200],
      [-152, 280, -168, 372, -174, 456],
      [-158, 464, -142, 466, -124, 464],
      [-118, 400, -110, 352, -98, 306],
      [-104, 392, -108, 460, -112, 520],
      [-84, 560, -44, 566, 0, 560],
    ],
  ),
  skirt: symmetric(
    [0, 196],
    [
      [-30, 200, -52, 198, -74, 194],
      [-80, 230],
      [-112, 370, -152, 500, -178, 612],
      [-118, 638, -58, 642, 0, 642],
    ],
  ),
  bag: symmetric(
    [0, 404],
    [
      [-66, 404, -126, 372, -166, 306],
      [-192, 300, -196, 330, -192, 356],
      [-176, 474, -96, 548, 0, 548],
    ],
  ),
  bomber: symmetric(
    [0, 172],
    [
      [-46, 160],
      [-98, 168, -130, 184, -146, 212],
      [-178, 288, -194, 364, -196, 440],
      [-178, 456, -152, 458, -134, 452],
      [-126, 400, -118, 358, -108, 322],
      [-122, 380, -126, 428, -114, 492],
      [-76, 500, -38, 502, 0, 502],
    ],
  ),
  jeans: symmetric(
    [0, 150],
    [
      [-88, 146],
      [-98, 250, -122, 420, -146, 652],
      [-104, 662, -66, 662, -30, 656],
      [-22, 520, -12, 420, 0, 332],
    ],
  ),
  tee: symmetric(
    [0, 200],
    [
      [-28, 200, -48, 186, -56, 162],
      [-96, 168, -128, 182, -148, 204],
      [-172, 236, -190, 270, -204, 304],
      [-184, 322, -162, 332, -138, 336],
      [-126, 316, -118, 302, -110, 284],
      [-114, 370, -114, 450, -112, 532],
      [-74, 540, -36, 542, 0, 542],
    ],
  ),
};

/** Strokes that draw seams, folds and hems; dark or light, always soft. */
function strokes(colour: string, opacity: number, width: number, ...paths: readonly string[]): Html {
  return html`<g fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${paths.map((d) => html`<path d="${d}"/>`)}</g>`;
}

function buttons(colour: string, x: number, ...heights: readonly number[]): Html {
  return html`${heights.map((y) => html`<circle cx="${x}" cy="${y}" r="5.5" fill="${colour}"/><circle cx="${x - 1.2}" cy="${y - 1.4}" r="2" fill="#fff" fill-opacity=".35"/>`)}`;
}

function zigzag(y: number, colour: string): Html {
  let d = `M-220 ${y}`;
  for (let x = -220; x < 220; x += 40) d += `l20 -26l20 26`;
  return html`<path d="${d}" fill="none" stroke="${colour}" stroke-width="13" stroke-linejoin="miter"/>`;
}

function details(garment: Garment, colour: string, accent: string): Html {
  const dark = shade(colour, -0.45);
  const deep = shade(colour, -0.25);
  switch (garment) {
    case 'wrapDress':
      return html`<path d="M-42 158Q0 176 42 158L0 236Z" fill="${shade(colour, -0.32)}"/>
        <path d="M-62 334C-30 346 30 346 62 334L64 358C30 370 -30 370 -64 358Z" fill="${deep}" fill-opacity=".75"/>
        <path d="M28 350C44 392 38 430 30 462L50 458C58 424 60 384 46 348Z" fill="${deep}" fill-opacity=".85"/>
        ${strokes(dark, 0.28, 2.4, 'M42 158C22 222 -30 286 -62 334', 'M-40 372C-56 450 -84 540 -100 622', 'M-8 372C-12 470 -22 560 -30 648', 'M22 470C34 540 44 590 52 640', 'M52 372C70 450 96 540 110 612')}
        ${strokes('#ffffff', 0.25, 3, 'M-58 376C-76 450 -108 540 -124 612', 'M34 372C44 450 64 540 76 628')}`;
    case 'tierDress':
      return html`<path d="M-62 322C-30 334 30 334 62 322L70 336C34 350 -34 350 -70 336Z" fill="${accent}"/>
        ${strokes(dark, 0.3, 2.6, 'M-120 404C-60 430 60 430 120 404', 'M-150 476C-70 502 70 502 150 476', 'M-72 208C-30 238 30 238 72 208')}
        ${strokes(dark, 0.18, 2.2, 'M-40 350C-48 376 -54 396 -58 414', 'M0 354V420', 'M40 350C48 376 54 396 58 414', 'M-90 424C-98 446 -104 464 -108 484', 'M-30 432C-32 456 -36 474 -38 494', 'M30 432C32 456 36 474 38 494', 'M90 424C98 446 104 464 108 484', 'M-70 506V548', 'M0 508V556', 'M70 506V548')}`;
    case 'coat':
      return html`<path d="M-50 146Q0 172 50 146L0 196Z" fill="${shade(colour, -0.5)}"/>
        <path d="M-50 146L-94 210L-62 226L-70 250L0 344V196Z" fill="${shade(colour, 0.08)}" stroke="${dark}" stroke-opacity=".3" stroke-width="2"/>
        <path d="M50 146L94 210L62 226L70 250L0 344V196Z" fill="${shade(colour, 0.04)}" stroke="${dark}" stroke-opacity=".3" stroke-width="2"/>
        <path d="M-96 462h58v16h-58zM38 462h58v16h-58z" fill="${deep}" fill-opacity=".7"/>
        ${strokes(dark, 0.3, 2.4, 'M0 344V646', 'M-98 296C-94 280 -96 262 -104 240', 'M98 296C94 280 96 262 104 240')}
        ${buttons(dark, 18, 366, 426, 520)}${buttons(dark, -18, 366, 426, 520)}`;
    case 'knit':
      return html`<path d="M-52 158Q0 176 52 158C44 178 24 186 0 186C-24 186 -44 178 -52 158Z" fill="${shade(colour, -0.3)}"/>
        <path d="M-108 484C-70 494 70 494 108 484L108 506C70 516 -70 516 -108 506Z" fill="${deep}" fill-opacity=".45"/>
        ${strokes(dark, 0.16, 2, 'M-60 190V480', 'M-30 196V486', 'M0 198V488', 'M30 196V486', 'M60 190V480', 'M-88 210V300', 'M88 210V300')}
        ${strokes(dark, 0.22, 2, ...[-92, -76, -60, -44, -28, -12, 12, 28, 44, 60, 76, 92].map((x) => `M${x} 490V512`))}
        ${strokes(dark, 0.25, 2.2, 'M-102 312C-98 290 -100 266 -108 244', 'M102 312C98 290 100 266 108 244', 'M-181 440C-164 450 -146 450 -130 446', 'M181 440C164 450 146 450 130 446')}`;
    case 'zigzagKnit':
      return html`${zigzag(300, accent)}${zigzag(346, '#ffffff')}${zigzag(392, accent)}
        <path d="M-56 156Q0 176 56 156C46 178 26 186 0 186C-26 186 -46 178 -56 156Z" fill="${shade(colour, -0.4)}"/>
        <path d="M-120 462C-70 474 70 474 120 462L120 492C70 502 -70 502 -120 492Z" fill="${shade(colour, -0.2)}"/>
        ${strokes(dark, 0.35, 2.4, 'M-112 318C-108 296 -110 272 -118 250', 'M112 318C108 296 110 272 118 250')}`;
    case 'shirt':
      return html`<g fill="${accent}" fill-opacity=".55">${[-164, -138, -112, -86, -60, -34, -8, 18, 44, 70, 96, 122, 148].map((x) => html`<rect x="${x}" y="140" width="7" height="440"/>`)}</g>
        <path d="M-46 156Q0 176 46 156L0 208Z" fill="${shade(colour, -0.28)}"/>
        <path d="M-46 156L-70 196L-24 222L0 208Z" fill="${shade(colour, 0.2)}" stroke="${dark}" stroke-opacity=".3" stroke-width="2"/>
        <path d="M46 156L70 196L24 222L0 208Z" fill="${shade(colour, 0.2)}" stroke="${dark}" stroke-opacity=".3" stroke-width="2"/>
        <rect x="-11" y="212" width="22" height="350" fill="${shade(colour, 0.15)}"/>
        ${strokes(dark, 0.22, 2, 'M-11 214V560', 'M11 214V560', 'M-98 306C-94 284 -98 258 -106 238', 'M98 306C94 284 98 258 106 238')}
        ${buttons('#d9cdb8', 0, 252, 306, 360, 414, 468, 522)}`;
    case 'skirt':
      return html`<path d="M-74 194C-40 202 40 202 74 194L80 230C40 240 -40 240 -80 230Z" fill="${deep}"/>
        ${strokes(dark, 0.3, 2.6, 'M-56 236C-72 380 -104 520 -124 630', 'M-30 240C-38 380 -54 520 -64 638', 'M-4 240C-4 380 -6 520 -6 642', 'M24 240C32 380 44 520 52 640', 'M52 236C68 380 96 520 114 632')}
        ${strokes('#ffffff', 0.22, 5, 'M-66 238C-86 380 -122 520 -146 620', 'M-42 240C-54 380 -76 520 -92 634', 'M-16 240C-20 380 -28 520 -34 640', 'M12 240C16 380 22 520 26 640', 'M40 238C52 380 74 520 88 636')}`;
    case 'bag':
      return html`<path d="M-176 318C-150 130 -60 60 0 60C60 60 150 130 176 318" fill="none" stroke="${deep}" stroke-width="15"/>
        <path d="M-176 318C-150 130 -60 60 0 60C60 60 150 130 176 318" fill="none" stroke="${shade(colour, 0.25)}" stroke-opacity=".6" stroke-width="3"/>
        ${strokes(dark, 0.35, 2.4, 'M-180 344C-164 450 -92 530 0 530C92 530 164 450 180 344')}
        ${strokes(accent, 0.9, 4, 'M-120 372C-80 398 -40 408 0 408C40 408 80 398 120 372')}
        <circle cx="-176" cy="318" r="12" fill="${accent}"/><circle cx="176" cy="318" r="12" fill="${accent}"/>
        <circle cx="120" cy="374" r="7" fill="${accent}"/><path d="M117 378h6l4 34h-14z" fill="${accent}"/>`;
    case 'bomber':
      return html`<path d="M-46 160Q0 150 46 160L50 184Q0 200 -50 184Z" fill="${shade(accent, -0.1)}"/>
        <path d="M-118 462C-70 474 70 474 118 462L115 494C70 502 -70 502 -115 494Z" fill="${shade(accent, -0.1)}"/>
        <path d="M-196 420C-176 434 -154 436 -134 430L-134 454C-154 462 -178 458 -196 442ZM196 420C176 434 154 436 134 430L134 454C154 462 178 458 196 442Z" fill="${shade(accent, -0.1)}"/>
        ${strokes('#ffffff', 0.85, 5, 'M0 192V464')}
        ${strokes(dark, 0.4, 2.6, 'M-7 192V464', 'M7 192V464', 'M-92 372L-56 424', 'M92 372L56 424', 'M-108 322C-104 300 -108 270 -118 246', 'M108 322C104 300 108 270 118 246')}
        ${strokes('#ffffff', 0.22, 6, 'M-160 270C-172 320 -178 370 -180 410', 'M-60 214C-70 290 -74 360 -72 440')}`;
    case 'jeans':
      return html`<path d="M-88 146L88 146L91 178C40 184 -40 184 -91 178Z" fill="${deep}" fill-opacity=".7"/>
        ${strokes(shade(accent, 0.2), 0.8, 2.2, 'M-82 186C-76 214 -62 226 -40 230L-34 186', 'M82 186C76 214 62 226 40 230L34 186', 'M0 182V262C0 286 10 300 24 296C22 250 22 220 22 184', 'M-140 626C-104 636 -66 636 -32 632', 'M140 626C104 636 66 636 32 632')}
        ${strokes(dark, 0.28, 2.4, 'M-106 330C-84 336 -60 330 -30 316', 'M106 330C84 336 60 330 30 316', 'M-84 200C-96 340 -116 500 -132 640', 'M84 200C96 340 116 500 132 640')}
        ${strokes('#ffffff', 0.16, 26, 'M-66 300C-76 380 -84 450 -90 540', 'M66 300C76 380 84 450 90 540')}
        ${buttons('#e8c66a', 0, 163)}`;
    case 'tee':
      return html`<path d="M-56 162Q0 182 56 162C48 188 28 202 0 202C-28 202 -48 188 -56 162Z" fill="${shade(colour, -0.22)}"/>
        <circle cx="0" cy="352" r="74" fill="${accent}"/>
        <path d="M-74 352C-50 326 -24 326 0 352C24 378 50 378 74 352A74 74 0 0 1 -74 352Z" fill="${shade(accent, -0.35)}"/>
        <path d="M-58 398C-36 380 -18 380 0 398C18 416 36 416 58 398A74 74 0 0 1 -58 398Z" fill="#ffffff" fill-opacity=".85"/>
        ${strokes(dark, 0.25, 2.4, 'M-110 284C-108 262 -112 240 -120 224', 'M110 284C108 262 112 240 120 224', 'M-112 516C-70 526 70 526 112 516', 'M-196 292C-178 308 -160 316 -142 320', 'M196 292C178 308 160 316 142 320')}`;
    case 'sneaker':
      return html``;
  }
}

function sneaker(colour: string, accent: string, fabric: string): Html {
  const dark = shade(colour, -0.45);
  return html`<path d="M-196 320C-180 306 -150 312 -132 332C-112 354 -84 350 -70 326L-46 288C-34 270 -10 272 6 288C56 340 110 372 176 388C208 396 216 420 212 446L-204 446C-214 404 -212 350 -196 320Z" fill="url(#${fabric})"/>
    <path d="M-204 404C-160 398 -120 404 -96 446H-204Z" fill="${accent}"/>
    <path d="M212 446C216 414 200 394 170 387C140 398 124 420 124 446Z" fill="${shade(colour, 0.35)}"/>
    <path d="M-132 332C-112 354 -84 350 -70 326L-60 310C-20 350 -40 400 -84 446H-112C-112 400 -120 366 -150 322Z" fill="${shade(colour, -0.18)}"/>
    <path d="M-40 410C20 420 70 404 104 376L130 384C90 424 30 440 -40 432Z" fill="${accent}"/>
    ${strokes('#ffffff', 0.95, 8, 'M-26 304L14 278', 'M6 332L42 304', 'M40 356L72 328', 'M76 374L104 350')}
    ${strokes(dark, 0.35, 2.4, 'M-196 320C-180 306 -150 312 -132 332C-112 354 -84 350 -70 326', 'M124 446C124 420 140 398 170 387')}
    <path d="M-214 444H218C226 444 228 452 226 464C222 488 208 496 184 496H-176C-206 496 -216 480 -218 460C-219 450 -219 444 -214 444Z" fill="#ffffff"/>
    <path d="M-218 468C-80 480 80 480 226 466C222 488 208 496 184 496H-176C-206 496 -216 482 -218 468Z" fill="${shade(accent, 0.1)}"/>
    ${strokes(dark, 0.18, 2, 'M-214 446H220')}`;
}

/**
 * One piece of clothing, drawn around x = 0 between y = 60 and y = 660. Uses the gradient `#fabric` and the clip `#outline`,
 * which it brings along: one garment per `idPrefix`.
 */
export function garment(kind: Garment, colour: string, accent: string, idPrefix = ''): Html {
  const fabric = `${idPrefix}fabric`;
  const outline = `${idPrefix}outline`;
  const light = html`<linearGradient id="${fabric}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${shade(colour, 0.16)}"/><stop offset=".55" stop-color="${colour}"/><stop offset="1" stop-color="${shade(colour, -0.18)}"/></linearGradient>`;
  if (kind === 'sneaker') {
    return html`<defs>${light}</defs>${sneaker(colour, accent, fabric)}`;
  }
  const path = OUTLINES[kind];
  return html`<defs>${light}<clipPath id="${outline}"><path d="${path}"/></clipPath></defs>
    ${kind === 'bag' && details('bag', colour, accent)}
    <path d="${path}" fill="url(#${fabric})"/>
    ${kind !== 'bag' && html`<g clip-path="url(#${outline})">${details(kind, colour, accent)}</g>`}
    ${kind === 'bag' && strokes(accent, 0.9, 4, 'M-120 388C-80 410 -40 420 0 420C40 420 80 410 120 388')}`;
}
