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
    `<form><select style="display:none"><option selected>Red</select><b ${box}>Red</b>${buy}</form>`,
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
