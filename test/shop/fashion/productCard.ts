import { type Html, html } from '../html';
import { formatPrice, type Language, say } from '../language';
import { stars } from '../stars';
import { type Product, productPath } from './shop';
import { WORDS } from './words';

/** The price, with the crossed-out old one where there is one. */
export function priceTag(product: Product, language: Language): Html {
  const old =
    product.oldPrice !== undefined &&
    html`<del><span class="hidden">${{ en: 'Before:', fr: 'Avant :' }[language]} </span>${formatPrice(product.oldPrice, language)}</del> `;
  return html`<p class="price">${old}<span class="price-now">${formatPrice(product.price, language)}</span></p>`;
}

/** The percentage taken off, as a badge. */
export function discountBadge(product: Product): Html | null {
  if (product.oldPrice === undefined) return null;
  const percent = Math.round((1 - product.price / product.oldPrice) * 100);
  return html`<span class="badge">-${percent}%</span>`;
}

/** A product in a list. `sponsored` puts the label that a paid place must carry, and a campaign in its link. */
export function productCard(product: Product, language: Language, sponsored = false): Html {
  const name = say(product.name, language);
  const campaign = sponsored ? '?utm_source=onsite&utm_medium=sponsored_product' : '';
  return html`<li class="card${sponsored && ' card-sponsored'}"${sponsored && html` data-ad="sponsored-product"`}>
    <a href="${productPath(product, language)}${campaign}">
      <span class="card-picture"><img src="/picture/${product.slug}/front.svg" alt="${name}" width="600" height="750">${discountBadge(product)}</span>
      ${sponsored && html`<span class="label">${say(WORDS.sponsored, language)}</span>`}
      <span class="card-name">${name}</span>
    </a>
    ${stars(product.rating.value, language)}
    ${priceTag(product, language)}
  </li>`;
}
