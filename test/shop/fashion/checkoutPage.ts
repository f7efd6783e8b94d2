import { type Html, html } from '../html';
import { formatPrice, say } from '../language';
import type { PageRequest } from '../site';
import { readOrder, totals } from './basket';
import { shopPage } from './layout';
import type { CheckoutStep, Shop } from './shop';
import { WORDS } from './words';

/** The customer whom the shops know: a sample, like everything here. */
const CUSTOMER = {
  name: 'Jeanne Morel',
  email: 'jeanne.morel@example.org',
  phone: '+33 6 39 98 12 34',
  street: '12 rue des Tilleuls',
  postcode: '44000',
  city: 'Nantes',
  card: '4242 4242 4242 4242',
} as const;

const COUNTRIES = [
  { code: 'FR', name: { en: 'France', fr: 'France' } },
  { code: 'BE', name: { en: 'Belgium', fr: 'Belgique' } },
  { code: 'CH', name: { en: 'Switzerland', fr: 'Suisse' } },
  { code: 'LU', name: { en: 'Luxembourg', fr: 'Luxembourg' } },
] as const;

function contactFields(request: PageRequest, withPassword: boolean): Html {
  const { language } = request;
  return html`<fieldset><legend>${say(WORDS.contact, language)}</legend>
    <label class="wide">${say(WORDS.fullName, language)}<input name="name" autocomplete="name" value="${CUSTOMER.name}" required></label>
    <label>${say(WORDS.email, language)}<input type="email" name="email" autocomplete="email" value="${CUSTOMER.email}" required></label>
    <label>${say(WORDS.phone, language)}<input type="tel" name="phone" autocomplete="tel" value="${CUSTOMER.phone}"></label>
    ${withPassword && html`<label class="wide">${say(WORDS.password, language)}<input type="password" name="password" autocomplete="new-password"></label>`}
  </fieldset>`;
}

function addressFields(request: PageRequest): Html {
  const { language } = request;
  return html`<fieldset><legend>${say(WORDS.address, language)}</legend>
    <label class="wide">${say(WORDS.street, language)}<input name="street" autocomplete="street-address" value="${CUSTOMER.street}" required></label>
    <label>${say(WORDS.postcode, language)}<input name="postcode" autocomplete="postal-code" inputmode="numeric" value="${CUSTOMER.postcode}" required></label>
    <label>${say(WORDS.city, language)}<input name="city" autocomplete="address-level2" value="${CUSTOMER.city}" required></label>
    <label class="wide">${say(WORDS.country, language)}<select name="country" autocomplete="country">${COUNTRIES.map((country) => html`<option value="${country.code}">${say(country.name, language)}</option>`)}</select></label>
  </fieldset>
  <fieldset class="choices"><legend>${say(WORDS.deliveryTo, language)}</legend>
    <label><input type="radio" name="delivery" value="door" checked> ${say(WORDS.toMyDoor, language)}</label>
    <label><input type="radio" name="delivery" value="shop"> ${say(WORDS.parcelShop, language)}</label>
  </fieldset>
  <fieldset><legend>${say(WORDS.note, language)}</legend>
    <textarea class="wide" name="note" rows="3" aria-label="${say(WORDS.note, language)}">${say({ en: 'Code 4512 at the gate, second floor on the left.', fr: 'Code 4512 au portail, deuxième étage à gauche.' }, language)}</textarea>
  </fieldset>`;
}

function paymentFields(shop: Shop, request: PageRequest): Html {
  const { language } = request;
  const framed = request.url('coffrelin', `/${language}/frame?merchant=${shop.id}`);
  return html`<fieldset><legend>${say(WORDS.loyaltyCard, language)}</legend>
    <iframe class="loyalty-frame wide" src="/${language}/frame/loyalty" title="${say(WORDS.loyaltyCard, language)}"></iframe>
  </fieldset>
  <fieldset><legend>${say(WORDS.payment, language)}</legend>
    <label class="wide">${say(WORDS.cardHolder, language)}<input name="holder" autocomplete="cc-name" value="${CUSTOMER.name}"></label>
    <label class="wide">${say(WORDS.cardNumber, language)}<input name="card" autocomplete="cc-number" inputmode="numeric" value="${CUSTOMER.card}"></label>
    <p class="frame-title wide">${say(WORDS.securedBy, language)}</p>
    <iframe class="payment-frame wide" src="${framed}" title="${say(WORDS.securedBy, language)}" allow="payment"></iframe>
  </fieldset>
  <fieldset><legend>${say(WORDS.giftMessage, language)}</legend>
    <textarea class="wide" name="gift" rows="2" aria-label="${say(WORDS.giftMessage, language)}"></textarea></fieldset>
  <div class="agreements">
    <label><input type="checkbox" name="terms" required> ${say(WORDS.terms, language)}</label>
    <label><input type="checkbox" name="newsletter" checked> ${say(WORDS.newsletter, language)}</label>
    <label><input type="checkbox" name="remember"> ${say(WORDS.remember, language)}</label>
  </div>`;
}

/** The address of a step: the first is `/checkout` itself. */
export function stepPath(shop: Shop, step: CheckoutStep): string {
  return step === shop.checkoutSteps[0] ? '/checkout' : `/checkout/${step}`;
}

/** What is bought, at what cost. A shop that hides its fees shows them from the second step on. */
function orderSummary(shop: Shop, request: PageRequest, step: CheckoutStep): Html {
  const { language } = request;
  const lines = readOrder(shop, request);
  const sums = totals(shop, lines);
  const hidesFees = step === 'details';
  const delivery = sums.delivery === 0 ? say(WORDS.free, language) : formatPrice(sums.delivery, language);
  return html`<aside class="sum"><h2>${say(WORDS.yourOrder, language)}</h2>
    <ul class="lines">${lines.map((line) => html`<li class="line"><img src="/picture/${line.product.slug}/plain.svg" alt="" width="72" height="90"><div><p class="line-name">${say(line.product.name, language)}</p><p class="line-meta">${line.size && html`${say(WORDS.size, language)} ${line.size} · `}${say(WORDS.quantity, language)} ${line.quantity}</p></div><p class="price">${formatPrice(line.product.price * line.quantity, language)}</p></li>`)}</ul>
    <dl><dt>${say(WORDS.subtotal, language)}</dt><dd>${formatPrice(sums.goods, language)}</dd>
    <dt>${say(WORDS.delivery, language)}</dt><dd>${hidesFees ? say(WORDS.atNextStep, language) : delivery}</dd>
    ${!hidesFees && sums.service > 0 && html`<dt>${say(WORDS.serviceFee, language)}</dt><dd>${formatPrice(sums.service, language)}</dd>`}
    <dt class="sum-all">${say(WORDS.total, language)}</dt><dd class="sum-all">${formatPrice(hidesFees ? sums.goods : sums.all, language)}</dd></dl></aside>`;
}

/** One page of the checkout. */
export function checkoutPage(shop: Shop, request: PageRequest, step: CheckoutStep): Html {
  const { language } = request;
  const position = shop.checkoutSteps.indexOf(step);
  const next = shop.checkoutSteps[position + 1];
  const title = {
    everything: WORDS.checkOut,
    details: WORDS.contact,
    delivery: WORDS.delivery,
    payment: WORDS.payment,
  }[step];
  const whole = step === 'everything';
  const sums = totals(shop, readOrder(shop, request));
  const label = next ? say(WORDS.continue, language) : `${say(WORDS.pay, language)} ${formatPrice(sums.all, language)}`;
  const progress =
    !whole &&
    html`<p class="progress">${say(WORDS.step, language)} ${position + 1} ${say(WORDS.of, language)} ${shop.checkoutSteps.length}</p><progress max="${shop.checkoutSteps.length}" value="${position + 1}" aria-hidden="true"></progress>`;
  const main = html`<header class="page-head">${progress}<h1>${say(title, language)}</h1></header>
<div class="checkout"><form class="checkout-form" method="post" action="/${language}${stepPath(shop, step)}">
  ${(whole || step === 'details') && contactFields(request, step === 'details')}
  ${(whole || step === 'delivery') && addressFields(request)}
  ${(whole || step === 'payment') && paymentFields(shop, request)}
  <button class="button">${label}</button>
</form>${orderSummary(shop, request, step)}</div>`;
  return shopPage(shop, request, {
    title: say(title, language),
    name: 'checkout',
    head: html`<meta name="robots" content="noindex">`,
    main,
  });
}
