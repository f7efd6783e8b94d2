import { type Html, html } from '../html';
import type { SiteId } from '../site';

const MARKS: Readonly<Record<SiteId, Html>> = {
  index: html`<rect width="64" height="64" rx="16" fill="#23304f"/><path d="M14 44C22 44 22 22 32 22S42 40 50 20" fill="none" stroke="#ffce73" stroke-width="5" stroke-linecap="round"/><circle cx="14" cy="44" r="5" fill="#fff"/><circle cx="50" cy="20" r="5" fill="#fff"/>`,
  aubelune: html`<circle cx="32" cy="32" r="32" fill="#b4573a"/><path d="M38 12A21 21 0 1 0 38 52A17 17 0 1 1 38 12Z" fill="#fbf3e6"/><circle cx="42" cy="32" r="7" fill="#f2c9a4"/>`,
  klafti: html`<rect width="64" height="64" rx="14" fill="#141433"/><path d="M16 12h12v16l14-16h15L40 31l18 21H43L28 35v17H16z" fill="#d7ff3e"/>`,
  questerel: html`<circle cx="28" cy="28" r="19" fill="none" stroke="#0d6e6e" stroke-width="8"/><path d="M42 42L58 58" stroke="#f2a03d" stroke-width="9" stroke-linecap="round"/><path d="M18 30C22 20 32 18 38 22" fill="none" stroke="#f2a03d" stroke-width="4" stroke-linecap="round"/>`,
  parlavis: html`<path d="M8 8h48a6 6 0 0 1 6 6v28a6 6 0 0 1-6 6H30L16 60V48H8a6 6 0 0 1-6-6V14a6 6 0 0 1 6-6z" fill="#3d5a3f"/><path d="M32 13l4.7 9.6 10.6 1.5-7.7 7.4 1.9 10.5L32 37l-9.5 5 1.9-10.5-7.7-7.4 10.6-1.5z" fill="#ffd479"/>`,
  flanou: html`<path d="M32 4C48 4 56 15 56 28C56 40 46 48 36 51H28C18 48 8 40 8 28C8 15 16 4 32 4Z" fill="#7a4fe0"/><path d="M32 4C40 4 43 16 43 28C43 40 38 48 35 51H29C26 48 21 40 21 28C21 16 24 4 32 4Z" fill="#ff9c6b"/><rect x="26" y="54" width="12" height="8" rx="2" fill="#4a2f9c"/>`,
  coffrelin: html`<rect x="8" y="26" width="48" height="34" rx="8" fill="#1c3d6e"/><path d="M18 26V20a14 14 0 0 1 28 0v6" fill="none" stroke="#1c3d6e" stroke-width="7"/><circle cx="32" cy="42" r="6" fill="#9fd0ff"/>`,
  affichette: html`<rect x="10" y="4" width="44" height="56" rx="4" fill="#e4572e"/><path d="M18 16h28M18 26h28M18 36h18" stroke="#fff" stroke-width="5" stroke-linecap="round"/>`,
  hard: html`<path d="M32 4L62 58H2Z" fill="#444"/><path d="M32 24v16M32 48v2" stroke="#ffd479" stroke-width="6" stroke-linecap="round"/>`,
  elsewhere: html`<circle cx="32" cy="32" r="28" fill="#777"/>`,
};

/** The sign of a site: 64 by 64, used in its masthead and as its icon. */
export function mark(site: SiteId): Html {
  return html`<svg class="mark" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">${MARKS[site]}</svg>`;
}
