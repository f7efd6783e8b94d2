import { type Html, html } from '../html';
import { garment } from './garment';
import { svg, verticalGradient } from './svg';

export const SCENES = ['window', 'seaside', 'street', 'parcel'] as const;
export type Scene = (typeof SCENES)[number];

const CONTENTS: Readonly<Record<Scene, Html>> = {
  window: html`<defs>${verticalGradient('room', '#e9ddcf', '#d9c5b0')}${verticalGradient('view', '#bcd7e6', '#f7e6cd')}</defs>
    <rect width="1000" height="750" fill="url(#room)"/>
    <rect x="110" y="90" width="330" height="460" rx="165" fill="url(#view)"/><path d="M110 430C180 380 250 420 310 400C370 380 410 396 440 384V550H110Z" fill="#8fae8a"/>
    <path d="M275 90V550M110 330H440" stroke="#fffaf2" stroke-width="12"/><rect x="96" y="548" width="358" height="18" rx="6" fill="#fffaf2"/>
    <rect y="650" width="1000" height="100" fill="#a9825f"/>
    <g transform="translate(690 30) scale(.98)" style="filter:drop-shadow(0 12px 16px rgb(60 40 20 / .3))"><path d="M0 98C0 78 22 82 22 66C22 50 4 46 -4 58M0 98L-86 160M0 98L86 160" fill="none" stroke="#5a4030" stroke-width="6" stroke-linecap="round"/>${garment('wrapDress', '#e8d9be', '#b4573a')}</g>
    <path d="M180 650C176 600 170 580 150 540M180 650C186 590 196 560 222 530M180 650C180 600 182 570 180 520" stroke="#5f7a55" stroke-width="7" fill="none" stroke-linecap="round"/><path d="M148 650h64l-8 70h-48z" fill="#c66f4b"/>`,
  seaside: html`<defs>${verticalGradient('sky', '#8fd0e6', '#fdf0d4')}${verticalGradient('sea', '#2f8fb0', '#8ccbd0')}</defs>
    <rect width="1000" height="750" fill="url(#sky)"/><circle cx="760" cy="210" r="84" fill="#fff7dc"/>
    <rect y="360" width="1000" height="210" fill="url(#sea)"/><path d="M0 560C240 510 420 580 640 548C800 524 900 548 1000 536V750H0Z" fill="#f0d6a8"/>
    <path d="M120 400h120M300 440h90M620 420h150M480 480h80" stroke="#fff" stroke-opacity=".6" stroke-width="6" stroke-linecap="round"/>
    <g transform="translate(400 90) rotate(-4) scale(.9)" style="filter:drop-shadow(0 14px 14px rgb(60 50 20 / .25))">${garment('shirt', '#f4f7f6', '#5b8ea8')}</g>`,
  street: html`<defs>${verticalGradient('sky', '#6a5bd0', '#ff8fb1', '#ffd9a0')}</defs>
    <rect width="1000" height="750" fill="url(#sky)"/>
    <path d="M0 300h150v-90h130v140h90v-200h160v250h110v-150h140v120h90v-70h130v480H0Z" fill="#2b2358"/>
    <g fill="#ffd97a">${[40, 90, 180, 230, 400, 450, 580, 700, 760, 900].map((x, index) => html`<rect x="${x}" y="${340 + (index % 4) * 62}" width="22" height="30" rx="3"/>`)}</g>
    <path d="M0 750L360 590H640L1000 750Z" fill="#1b1638"/><path d="M492 600h16l6 40h-28zM480 670h40l10 80h-60z" fill="#ffd97a" fill-opacity=".8"/>
    <g transform="translate(500 90) rotate(4) scale(.98)" style="filter:drop-shadow(0 0 26px rgb(255 79 154 / .55))">${garment('bomber', '#14142e', '#ff4f9a')}</g>`,
  parcel: html`<defs>${verticalGradient('wall', '#dfe4ee', '#c7cfe0')}${verticalGradient('box', '#d5a877', '#b98654')}</defs>
    <rect width="1000" height="750" fill="url(#wall)"/><rect y="560" width="1000" height="190" fill="#8d98b3"/>
    <ellipse cx="500" cy="668" rx="300" ry="28" fill="#3d4560" fill-opacity=".35"/>
    <path d="M230 360h540v300H230z" fill="url(#box)"/><path d="M230 360L140 270L420 250L500 360ZM770 360L870 280L580 250L500 360Z" fill="#e3bd8f"/>
    <path d="M300 360C310 300 360 290 420 300C470 270 540 280 560 310C620 300 680 310 700 360Z" fill="#ff4f9a"/><path d="M420 300C440 320 450 340 452 360M560 310C548 330 544 344 544 360" stroke="#c3246c" stroke-width="5" fill="none"/>
    <path d="M470 360h60v300h-60z" fill="#f1dcbd" fill-opacity=".8"/><rect x="590" y="540" width="130" height="80" rx="6" fill="#fff"/><path d="M608 562h94M608 580h60M608 598h76" stroke="#8d98b3" stroke-width="6"/>`,
};

/** A photograph of the social feed, drawn: 1000 by 750. */
export function scenePicture(scene: Scene, title: string): Html {
  return svg(1000, 750, title, CONTENTS[scene]);
}
