import { type Html, html } from '../html';
import type { Language } from '../language';
import { garment } from './garment';
import { svg, verticalGradient } from './svg';

const SERIF = 'Iowan Old Style, Palatino Linotype, P052, Georgia, serif';
const SANS = 'Avenir Next, URW Gothic, Helvetica Neue, Nimbus Sans, Arial, sans-serif';

/** Brumesse, a scent: a bottle in morning light, 1200 by 400. */
export function scentAdvert(language: Language): Html {
  const line = { en: 'The morning, bottled.', fr: 'Le matin, en flacon.' }[language];
  return svg(
    1200,
    400,
    `Brumesse. ${line}`,
    html`<defs>${verticalGradient('mist', '#dfe7ea', '#f3e3dc')}<linearGradient id="glass" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".9"/><stop offset=".5" stop-color="#f0c7b4" stop-opacity=".75"/><stop offset="1" stop-color="#d98f74" stop-opacity=".85"/></linearGradient></defs>
    <rect width="1200" height="400" fill="url(#mist)"/><circle cx="930" cy="170" r="150" fill="#fff" fill-opacity=".6"/>
    <path d="M0 330C200 280 420 330 640 306C860 282 1040 316 1200 290V400H0Z" fill="#cdb4aa" fill-opacity=".5"/>
    <ellipse cx="930" cy="356" rx="130" ry="12" fill="#8b6a5c" fill-opacity=".3"/>
    <rect x="894" y="70" width="72" height="54" rx="6" fill="#5b4a44"/><rect x="906" y="122" width="48" height="18" fill="#c9a58f"/>
    <rect x="836" y="138" width="188" height="216" rx="26" fill="url(#glass)" stroke="#fff" stroke-opacity=".8" stroke-width="4"/><path d="M842 236C890 220 960 250 1018 232V330A22 22 0 0 1 998 350H862A22 22 0 0 1 842 330Z" fill="#d98f74" fill-opacity=".5"/>
    <text x="930" y="270" text-anchor="middle" font-family="${SERIF}" font-size="24" letter-spacing="3" fill="#5b4a44">brumesse</text>
    <text x="90" y="180" font-family="${SERIF}" font-size="76" fill="#4a3c38">Brumesse</text><text x="94" y="236" font-family="${SERIF}" font-style="italic" font-size="34" fill="#7a625a">${line}</text>`,
  );
}

/** Tournelune, a tea: hills and a cup, 600 by 500. */
export function teaAdvert(language: Language): Html {
  const line = { en: 'Slow down. Pour.', fr: 'On ralentit. On verse.' }[language];
  return svg(
    600,
    500,
    `Tournelune. ${line}`,
    html`<defs>${verticalGradient('hills', '#f5edc8', '#cfdca2')}${verticalGradient('cup', '#ffffff', '#dfe8d8')}</defs>
    <rect width="600" height="500" fill="url(#hills)"/><path d="M0 320C120 250 240 300 360 262C460 232 540 260 600 240V500H0Z" fill="#7fa56a"/><path d="M0 400C160 330 320 390 600 330V500H0Z" fill="#4f7d54"/>
    <ellipse cx="410" cy="436" rx="140" ry="16" fill="#24472c" fill-opacity=".5"/><path d="M300 300H520C520 380 490 430 410 430C330 430 300 380 300 300Z" fill="url(#cup)"/><path d="M514 322C566 316 566 384 496 386" fill="none" stroke="#eef3ea" stroke-width="16"/><ellipse cx="410" cy="302" rx="110" ry="18" fill="#a8642f"/>
    <path d="M380 268C366 240 396 224 382 196M430 268C416 240 446 224 432 196" stroke="#fff" stroke-opacity=".8" stroke-width="8" fill="none" stroke-linecap="round"/>
    <text x="40" y="92" font-family="${SERIF}" font-size="52" fill="#2f4a2b">Tournelune</text><text x="42" y="134" font-family="${SANS}" font-size="24" fill="#49663f">${line}</text>`,
  );
}

/** Klafti's own banner, 600 by 500. */
export function saleAdvert(language: Language): Html {
  const line = { en: 'This week only', fr: 'Cette semaine' }[language];
  return svg(
    600,
    500,
    `Klafti -30 %. ${line}`,
    html`<rect width="600" height="500" fill="#d7ff3e"/><path d="M330 0H600V500H250Z" fill="#ff4f9a"/>
    <g transform="translate(430 -20) rotate(7) scale(.78)" style="filter:drop-shadow(12px 14px 0 rgb(10 10 30 / .22))">${garment('tierDress', '#2b3cff', '#d7ff3e')}</g>
    <g font-family="${SANS}" font-weight="900" fill="#141433"><text x="36" y="110" font-size="60" letter-spacing="-2">KLAFTI</text><text x="32" y="260" font-size="116" letter-spacing="-6">-30%</text><text x="38" y="312" font-size="27">${line}</text></g>
    <rect x="36" y="390" width="172" height="58" rx="29" fill="#141433"/><text x="122" y="427" text-anchor="middle" font-family="${SANS}" font-weight="700" font-size="22" fill="#d7ff3e">${{ en: 'Go, go, go', fr: 'On y va' }[language]}</text>`,
  );
}

/** Aubelune's retargeting banner: the dress that was looked at, 600 by 500. */
export function reminderAdvert(language: Language): Html {
  const words = {
    en: ['Still thinking', 'about it?', 'Alba wrap dress', 'Back to Aubelune'],
    fr: ['Vous y pensez', 'encore ?', 'Robe portefeuille Alba', 'Revenir chez Aubelune'],
  }[language];
  return svg(
    600,
    500,
    `Aubelune. ${words[0]} ${words[1]}`,
    html`<defs>${verticalGradient('wall', '#f6ebdd', '#ecd6bf')}</defs><rect width="600" height="500" fill="url(#wall)"/><path d="M330 470V220C330 140 380 80 450 80C520 80 570 140 570 220V470Z" fill="#fff8ee"/>
    <g transform="translate(450 40) scale(.64)" style="filter:drop-shadow(0 10px 12px rgb(60 40 20 / .25))">${garment('wrapDress', '#d9b48f', '#b4573a')}</g>
    <g font-family="${SERIF}" fill="#3a2c25"><text x="40" y="130" font-size="44">${words[0]}</text><text x="40" y="180" font-size="44" font-style="italic">${words[1]}</text><text x="42" y="240" font-size="23" fill="#7d6455">${words[2]}</text></g>
    <rect x="40" y="390" width="250" height="54" fill="#b4573a"/><text x="165" y="424" text-anchor="middle" font-family="${SERIF}" font-size="21" fill="#fff8ee">${words[3]}</text>`,
  );
}
