import { type Html, html } from './html';
import { formatNumber, type Language } from './language';

/** Five stars, `rating` of them filled (halves allowed), with the figure for screen readers. */
export function stars(rating: number, language: Language): Html {
  const spoken = formatNumber(rating, language, Number.isInteger(rating) ? 0 : 1);
  const label = language === 'en' ? `${spoken} out of 5 stars` : `${spoken} étoiles sur 5`;
  const width = `${(rating / 5) * 100}%`;
  return html`<span class="stars" role="img" aria-label="${label}"><span class="stars-full" style="width:${width}"></span></span>`;
}
