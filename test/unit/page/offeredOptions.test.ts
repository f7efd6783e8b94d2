// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readMasks } from '@/lib/page/maskRectangles';
import { openShadowRootOf } from '@/lib/page/untampered';
import { layOutByAttribute } from './layout';

const box = 'data-box="100 200 50 20"';
const radio = (name: string) => `<input type="radio" name="${name}"><input type="radio" name="${name}" checked ${box}>`;
const swatch = `<button type="button" role="radio" aria-checked="true" ${box}></button>`;
const tick = `<input type="checkbox" checked ${box}>`;
const opener = (words: string) => `<button type="button" aria-haspopup="listbox" ${box}>${words}</button>`;
const buy = '<button>Add to basket</button>';
const list = (attributes: string, first = '<option value="">…') =>
  `<select ${attributes} ${box}>${first}<option selected>One<option>Two</select>`;

function masksOf(html: string) {
  document.body.innerHTML = html;
  return readMasks(document, (host) => openShadowRootOf(host)).rectangles.filter(({ width }) => width > 10);
}

beforeEach(layOutByAttribute);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what is chosen among what a shop offers', () => {
  it.each([
    // Of a product.
    `<form>${radio('a')}${buy}</form>`,
    `<form>${radio('a')}<button type="button"><svg></svg></button><button name="add-to-cart"></button></form>`,
    `<form action="/de/warenkorb">${tick}<input type="number" value="1" hidden></form>`,
    `<form>${radio('a')}<textarea placeholder="Words to be sewn on"></textarea>${buy}</form>`,
    `<form><div role="radiogroup">${swatch}</div><button>In den Warenkorb</button></form>`,
    `<form>${opener('Size: 42')}${buy}</form>`,
    `<form><select name="option-1" style="display:none"><option selected>Red</select><b ${box}>Red</b>${buy}</form>`,
    `<form>${radio('size')}</form>`,
    `<form>${radio('attribute_pa_color')}</form>`,
    `<fieldset><legend>Choose a size:</legend>${radio('a')}</fieldset>`,
    `<form><div role="radiogroup" aria-label="Couleur">${swatch}</div></form>`,
    `<form><h3 id="s">Größe</h3><div role="radiogroup" aria-labelledby="s">${swatch}</div></form>`,
    `<div class="color-swatches"><label>${radio('x')}</label></div>`,
    `<label>Size ${opener('42')}</label>`,
    // What is shown, and how.
    `<form class="product-filters">${tick}<input placeholder="Brand"></form>`,
    `<aside data-testid="facets"><ul><li><label>${tick} Acme</label></li></ul></aside>`,
    `<form role="search">${tick}<input name="q"></form>`,
    `<form>${opener('Sort: price')}</form>`,
    `<label>Sort by ${opener('Newest')}</label>`,
    `<label id="l">Sort by</label><button aria-labelledby="l b" id="b" aria-haspopup="listbox" ${box}>Newest</button>`,
    `<form><input type="hidden" name="lang"><div class="language-switcher">${opener('English')}</div></form>`,
    `<header><form>${opener('English')}</form></header>`,
    `<div id="cookie-banner"><form>${tick}<button type="button" role="switch" aria-checked="true" ${box}></button></form></div>`,
    `<div role="dialog"><p>We use cookies.</p><label>${tick} Statistics</label></div>`,
  ])('shows: %s', (html) => {
    expect(masksOf(html)).toEqual([]);
  });

  it.each([
    `<form>${radio('title')}</form>`,
    `<form>${tick}<button>Continue</button></form>`,
    `<form class="filters"><input type="email">${tick}</form>`,
    `<div role="dialog"><p>About you</p><label>${tick} I smoke</label></div>`,
    `<div class="page cookies-accepted has-filters"><h1>About you</h1><form>${radio('a')}</form></div>`,
    `<form><header><button>Basket</button></header>${radio('a')}</form>`,
    `<form action="/checkout/cart">${radio('payment_method')}</form>`,
    `<form>${radio('customer.sex')}${buy}</form>`,
    `<form><input type="tel">${radio('size')}${buy}</form>`,
    `<form><input>${radio('size')}</form>`,
    `<form>${radio('household_size')}</form>`,
    `<fieldset><legend>What is your household size?</legend>${radio('a')}</fieldset>`,
    `<form><fieldset><legend>Colour of your eyes</legend>${radio('a')}</fieldset></form>`,
    `<form><div role="radiogroup" aria-label="Gender">${swatch}</div></form>`,
    `<form class="MuiButton-variantContained btn-size-small resize-list">${tick}</form>`,
    `<form><label>Country ${opener('France')}</label></form>`,
    `<main><article><header><form>${opener('France')}</form></header></article></main>`,
    `<footer><form><input type="email">${radio('a')}<button>Subscribe</button></form></footer>`,
    `<form action="/checkout">${radio('delivery')}<input autocomplete="shipping street-address"></form>`,
    `<form class="filters"><input value="Ada" ${box}></form>`,
    `<form><select ${box}><option>42</select>${buy}</form>`,
  ])('is told from what says something of a person: %s', (html) => {
    expect(masksOf(html)).toHaveLength(1);
  });
});

describe('a list of the browser’s own', () => {
  it.each([
    // Of a product.
    `<form>${list('name="option_12"')}${buy}</form>`,
    `<form><label for="o">Länge</label>${list('id="o" name="super_attribute[93]"')}<button>In den Warenkorb</button></form>`,
    ...[
      'size',
      'Colour',
      'attribute_pa_color',
      'option[size]',
      'items[0][quantity]',
      'qty',
      'currency_code',
      'lang',
    ].map((name) => `<form>${list(`name="${name}"`)}</form>`),
    ...['Size *', 'Taille :', 'Choose a colour', 'Größe', 'Menge', 'Quantité', 'Cantidad', 'Ilość', '数量'].map(
      (label) => `<form><label>${label} ${list('name="a"')}</label></form>`,
    ),
    `<div><span>Quantity</span> ${list('')}</div>`,
    `<table><tr><td>Talla</td><td>${list('name="a"')}</td></tr></table>`,
    list('name="a"', '<option value="">Choose a size'),
    `<fieldset><legend>Maat</legend>${list('name="a"')}</fieldset>`,
    `<form action="/cart">${list('name="updates[12]" aria-label="Quantity"')}</form>`,
    `<div class="size-picker">${list('name="a"')}</div>`,
    // Of a list.
    ...['Sort by', 'Trier par', 'Sortieren nach', 'Ordenar por', 'Ordina per', 'Sorteren op', 'Sortuj', '並べ替え'].map(
      (label) => `<label>${label} ${list('name="a"')}</label>`,
    ),
    ...['Items per page', 'Produits par page', 'Artikel pro Seite', 'Productos por página'].map(
      (label) => `<label>${label} ${list('name="a"')}</label>`,
    ),
    list('name="orderby"'),
    list('aria-label="Sort by:"'),
    `<form class="product-filters">${list('name="gender"')}</form>`,
    // Of the shop.
    ...['Language', 'Langue', 'Sprache', 'Idioma', 'Währung', '言語'].map(
      (label) => `<form><label for="l">${label}</label>${list('id="l"')}</form>`,
    ),
    `<div id="root"><header><input name="q">${list('name="country"')}</header><main></main></div>`,
    `<section><footer><form class="localization-form">${list('name="country_code"')}</form></footer></section>`,
    `<div><footer><form><label>Pays ou région ${list('name="country_code"')}</label></form></footer></div>`,
  ])('shows: %s', (html) => {
    expect(masksOf(html)).toEqual([]);
  });

  const personal = [
    'Title',
    'Salutation',
    'Anrede',
    'Civilité',
    'Tratamiento',
    'Date of birth',
    'Geburtsmonat',
    'Année de naissance',
    'Fecha de nacimiento',
    'Data di nascita',
    'Geboortejaar',
    'Data urodzenia',
    '生年月日',
    'Country',
    'Land',
    'Pays / région',
    'País',
    'State',
    'Province',
    'Expiry month',
    'Gültig bis',
    'Date d’expiration',
    'Caducidad',
    'Scadenza',
    'Delivery slot',
    'Lieferzeitfenster',
    'Créneau de livraison',
    'Franja horaria de entrega',
    'Bezorgmoment',
    'Saved addresses',
    'Lieferadresse',
    'Adresse enregistrée',
    'Dirección',
    'Payment method',
    'Zahlungsart',
    'Moyen de paiement',
    'Forma de pago',
    'Saved cards',
    'Age',
  ];
  it.each([
    list('name="a"'),
    `<form>${list('name="a"')}</form>`,
    ...personal.flatMap((label) => [
      `<form><label>${label} ${list('name="a"')}</label></form>`,
      `<form><label>${label} ${list('name="a"')}</label>${buy}</form>`,
      `<form><fieldset><legend>${label}</legend>${list('name="a"')}</fieldset>${buy}</form>`,
    ]),
    ...['title', 'gender', 'bday_month', 'cc_exp_month', 'address[country]', 'shipping_slot', 'payment_profile'].map(
      (name) => `<form>${list(`name="${name}"`)}${buy}</form>`,
    ),
    ...['honorific-prefix', 'bday-day', 'cc-exp-year', 'shipping country', 'sex'].map(
      (token) => `<form class="product-option">${list(`name="size" autocomplete="${token}"`)}${buy}</form>`,
    ),
    `<form>${list('name="size"')}<input autocomplete="given-name">${buy}</form>`,
    `<form><label for="o">Option</label>${list('id="o" name="delivery_option"')}${buy}</form>`,
    `<form action="/cart/delivery">${list('name="a"')}<button>Continue</button></form>`,
    `<form>${list('name="a"')}<button>Back to basket</button><button>Continue</button></form>`,
    `<form>${list('name="size"')}<input type="email"></form>`,
    `<form><label>What is your size? ${list('name="a"')}</label></form>`,
    `<label>Household size ${list('name="a"')}</label>`,
    `<div><header>${list('name="deliver_to" aria-label="Deliver to"')}</header></div>`,
    `<header>${list('name="a" aria-label="Mon adresse de livraison"')}</header>`,
    `<header><label>Lieferung nach ${list('name="a"')}</label></header>`,
    `<main><header>${list('name="country"')}</header></main>`,
    `<div>Size <select><option value="">Sort by</select>${list('name="a"')}</div>`,
    `<div>Size <input type="checkbox">${list('name="a"')}</div>`,
    `<p>Twelve of all the answers are shown per page.</p>${list('name="a"')}`,
    `<form><header>${list('name="country"')}</header></form>`,
    `<form class="filters">${list('name="country"')}<input type="tel"></form>`,
  ])('is masked where it may say something of a person: %s', (html) => {
    expect(masksOf(html)).toHaveLength(1);
  });

  it('is told by its label, however long it is', () => {
    const options = '<option>One of the shop’s'.repeat(200);
    expect(masksOf(`<label>Size <select ${box}>${options}</select></label>`)).toEqual([]);
    expect(masksOf(`<label>Name <select ${box}>${options}</select></label>`)).toHaveLength(1);
  });
});
