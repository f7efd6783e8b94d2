import { type Html, html } from '../html';
import { colon, formatDate, formatNumber, formatPrice, say } from '../language';
import { avatar } from '../picture/avatar';
import { VIEWS } from '../picture/productPicture';
import type { PageRequest } from '../site';
import { stars } from '../stars';
import { breadcrumb } from './breadcrumb';
import { shopPage } from './layout';
import { discountBadge, priceTag, productCard } from './productCard';
import { type Product, productPath, type Review, type Shop } from './shop';
import { breadcrumbData, productData } from './structuredData';
import { WORDS } from './words';

function purchaseForm(product: Product, request: PageRequest): Html {
  const { language } = request;
  if (product.stock === 'outOfStock') {
    return html`<form class="buy" method="post" action="/${language}/alert">
      <input type="hidden" name="slug" value="${product.slug}">
      <label>${say(WORDS.email, language)} <input type="email" name="email" autocomplete="email" required></label>
      <button class="button">${say(WORDS.alert, language)}</button></form>`;
  }
  const sizes =
    product.sizes.length > 0 &&
    html`<fieldset class="sizes"><legend>${say(WORDS.size, language)}</legend>${product.sizes.map((size, index) => html`<label><input type="radio" name="size" value="${size}"${index === 1 && html` checked`}><span>${size}</span></label>`)}</fieldset>`;
  return html`<form class="buy" method="post" action="/${language}/basket">
    <input type="hidden" name="slug" value="${product.slug}">
    ${sizes}
    <label class="quantity">${say(WORDS.quantity, language)} <select name="quantity">${[1, 2, 3, 4].map((count) => html`<option value="${count}">${count}</option>`)}</select></label>
    <button class="button">${say(WORDS.addToBasket, language)}</button></form>`;
}

function reviewArticle(review: Review, request: PageRequest): Html {
  const { language } = request;
  return html`<article class="review" id="${review.id}">
    <header>${avatar(review.author)}<div><p class="review-author">${review.author}</p>
    <p class="review-meta"><time datetime="${review.date}">${formatDate(review.date, language)}</time>${review.size && html` · ${say(WORDS.sizeBought, language)} ${review.size}`}</p></div></header>
    ${stars(review.rating, language)}
    <h3>${say(review.title, language)}</h3>
    <p class="review-body">${say(review.body, language)}</p>
  </article>`;
}

/** What the shop says of delivery beside the product: one shop tells the fee here, the other only the delay. */
function deliveryLine(shop: Shop, request: PageRequest): Html {
  const { language } = request;
  const delay = say(shop.delivery.delay, language);
  const name = say(WORDS.delivery, language);
  if (shop.delivery.firstShown === 'checkout') return html`<p class="promise">${name}${colon(language)}${delay}</p>`;
  const fee = formatPrice(shop.delivery.fee, language);
  const freeFrom = formatPrice(shop.delivery.freeFrom, language);
  return html`<p class="promise">${name}${colon(language)}${delay}, ${fee} (${say(WORDS.freeFrom, language)} ${freeFrom})</p>`;
}

function ratingBars(product: Product, request: PageRequest): Html {
  const { language } = request;
  const { value, count } = product.rating;
  return html`<div class="rating-sum"><p class="rating-figure">${formatNumber(value, language, 1)}</p>${stars(value, language)}
    <p>${product.reviews.length} ${say(WORDS.mostHelpful, language)} ${formatNumber(count, language)}</p></div>`;
}

export function productPage(shop: Shop, request: PageRequest, product: Product): Html {
  const { language } = request;
  const name = say(product.name, language);
  const category = shop.categories.find((each) => each.id === product.category);
  const crumbs = [
    { name: say(WORDS.home, language), path: `/${language}/` },
    ...(category ? [{ name: say(category.name, language), path: `/${language}/category/${category.id}` }] : []),
    { name, path: productPath(product, language) },
  ];
  const others = shop.products.filter((each) => each !== product).slice(0, 3);
  const main = html`${breadcrumb(crumbs, language)}
<div class="product">
  <div class="gallery">${VIEWS.map((view) => html`<figure class="view-${view}"><img src="/picture/${product.slug}/${view}.svg" alt="${name}" width="600" height="750">${view === 'front' && discountBadge(product)}</figure>`)}</div>
  <div class="product-words">
    <h1>${name}</h1>
    <p class="product-rating"><a href="#reviews">${stars(product.rating.value, language)} ${formatNumber(product.rating.count, language)}</a></p>
    ${priceTag(product, language)}
    <p class="colour">${say(WORDS.colour, language)}${colon(language)}${say(product.colour, language)} <span class="swatch" style="background:${product.picture.colour}"></span></p>
    <p class="stock stock-${product.stock}">${say(WORDS[product.stock], language)}</p>
    ${purchaseForm(product, request)}
    <p class="description">${say(product.description, language)}</p>
    <h2>${say(WORDS.details, language)}</h2><ul class="details">${product.details.map((detail) => html`<li>${say(detail, language)}</li>`)}</ul>
    ${deliveryLine(shop, request)}
    <p class="promise">${say(WORDS.returns, language)}${colon(language)}${say(shop.returns, language)}</p>
  </div>
</div>
<section class="reviews" id="reviews" aria-labelledby="reviews-title"><h2 id="reviews-title">${say(WORDS.reviews, language)}</h2>
  ${ratingBars(product, request)}
  <div class="review-list">${product.reviews.map((review) => reviewArticle(review, request))}</div></section>
<section class="also" aria-labelledby="also"><h2 id="also">${say(WORDS.alsoLike, language)}</h2>
<ul class="grid">${others.map((each) => productCard(each, language))}</ul></section>`;
  return shopPage(shop, request, {
    title: name,
    description: say(product.description, language),
    name: 'product',
    kind: 'product',
    image: `/picture/${product.slug}/front.svg`,
    head: html`<meta property="product:price:amount" content="${(product.price / 100).toFixed(2)}">
<meta property="product:price:currency" content="EUR">`,
    structuredData: [breadcrumbData(request, crumbs), productData(shop, request, product)],
    main,
  });
}
