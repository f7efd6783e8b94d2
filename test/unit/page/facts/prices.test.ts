// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBudget } from '@/lib/page/budget';
import { priceWords } from '@/lib/page/facts/money/priceWords';
import { shownPrices } from '@/lib/page/facts/money/shownPrices';
import { layOutByAttribute } from '../layout';
import { factsInWindow, sourceOfHtml, valuesOfHtml } from './factsOfHtml';

interface Written {
  readonly language?: string;
  readonly url?: string;
  readonly title?: string;
}

function page(body: string, { language = 'de', title = 'Kissen Nora' }: Written): string {
  return `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body>${body}</body></html>`;
}

/** The price that a page shows under its heading, its old price and range. */
function pricesOf(body: string, written: Written = {}): Record<string, unknown> {
  const values = valuesOfHtml(page(body, written), written.url ?? 'https://www.klafti.de/p/x-100');
  const { price, oldPrice, priceRange } = values;
  return { price, oldPrice, ...(priceRange === null ? {} : { priceRange }) };
}

const buy = '<button>In den Warenkorb</button>';

describe('prices that style sheets strike through or hide', () => {
  beforeEach(layOutByAttribute);
  afterEach(() => {
    document.documentElement.innerHTML = '';
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  function styledPricesOf(body: string, title = 'Kissen Nora'): Record<string, unknown> {
    const { facts } = factsInWindow(page(body, { title }), 'https://www.klafti.de/p/x-100');
    return {
      product: facts.product?.value ?? null,
      price: facts.price?.value ?? null,
      oldPrice: facts.oldPrice?.value ?? null,
    };
  }

  const struck = '<style>.k{text-decoration:line-through}</style>';
  const old = { product: 'Kissen Nora', price: 129, oldPrice: 159 };

  it.each([
    ['before, with words', '<p><span class="k">159,00 €</span> <span>129,00 €</span> inkl. MwSt. zzgl. Versand</p>'],
    ['behind, with words', '<p><span>129,00 €</span> <span class="k">159,00 €</span> inkl. MwSt. zzgl. Versand</p>'],
    ['below', '<div class="a"><div class="b">129,00 €</div><div class="k">159,00 €</div></div>'],
    ['above', '<div class="a"><div class="k">159,00 €</div><div class="b">129,00 €</div></div>'],
    ['around its own box', '<div><p class="k"><span><b>159,00 €</b></span></p><p>129,00 €</p></div>'],
  ])('takes one that is struck through for the old one: %s', (_where, prices) => {
    expect(styledPricesOf(`${struck}<main><h1>Kissen Nora</h1>${prices}${buy}</main>`)).toEqual(old);
  });

  it('leaves a price alone in a box of its own, where no line goes through', () => {
    const prices = '<p class="k">159,00 € <span style="display:inline-block">129,00 €</span> inkl. MwSt.</p>';
    expect(styledPricesOf(`${struck}<main><h1>Kissen Nora</h1>${prices}${buy}</main>`)).toEqual(old);
  });

  it('leaves out those of variants that are hidden', () => {
    const html = `<style>.v{display:none}.v.on{display:block}</style><main><h1>Kissen Nora</h1><div class="v">99,00 €</div><div class="v on">129,00 €</div><div class="v">149,00 €</div>${buy}</main>`;
    expect(styledPricesOf(html)).toEqual({ product: 'Kissen Nora', price: 129, oldPrice: null });
  });

  it('leaves out a hidden one that is named a price', () => {
    const html = `<style>.v{display:none}</style><main><h1>Kissen Nora</h1><div class="v price">99,00 €</div><div>Baumwolle</div><div>129,00 €</div>${buy}</main>`;
    expect(styledPricesOf(html)).toEqual({ product: 'Kissen Nora', price: 129, oldPrice: null });
  });

  it('does not take a hidden quick view for the page', () => {
    const html = `<style>.m1{visibility:hidden;position:absolute}</style><div class="m1"><h1>Teppich Ole</h1><div class="price">59,00 €</div>${buy}</div><main><h1>Kissen Nora</h1><div>129,00 €</div>${buy}</main>`;
    expect(styledPricesOf(html, 'Shop')).toEqual({ product: 'Kissen Nora', price: 129, oldPrice: null });
  });

  it('reads a page that hides all of itself until it is ready', () => {
    const html = `<style>body{visibility:hidden}</style><main><h1>Kissen Nora</h1><div>129,00 €</div>${buy}</main>`;
    expect(styledPricesOf(html)).toEqual({ product: 'Kissen Nora', price: 129, oldPrice: null });
  });
});

describe('prices that are called usual, or are those of so much', () => {
  const usual = { price: 18.9, oldPrice: null };

  it.each([
    ['the usual price, where there is no lower one', '<p>Prix habituel 18,90 €</p>'],
    ['with its label above', '<span>Prix habituel</span><div>18,90 €</div>'],
    ['above one for a litre', '<p>Prix habituel 18,90 €</p><div>Prix unitaire 94,50 € / par l</div>'],
    ['above a label and one for a litre', '<p>18,90 €</p><p>Prix unitaire</p><p>94,50 € / par l</p>'],
  ])('%s', (_what, prices) => {
    expect(
      pricesOf(`<main><h1>Crème Nora</h1>${prices}<button>Ajouter au panier</button></main>`, { language: 'fr' }),
    ).toEqual(usual);
  });

  it('is old where a lower one stands beside it', () => {
    const prices = '<p>Prix habituel 24,90 €</p><p>Prix promotionnel 18,90 €</p>';
    expect(
      pricesOf(`<main><h1>Crème Nora</h1>${prices}<button>Ajouter au panier</button></main>`, { language: 'fr' }),
    ).toEqual({ price: 18.9, oldPrice: 24.9 });
  });

  it('is not the one for so much of it in Korean', () => {
    const body =
      '<main><h1>커피 원두</h1><div>26,900원 쿠팡판매가 (10g당 125원)</div><button>장바구니 담기</button></main>';
    expect(pricesOf(body, { language: 'ko', url: 'https://www.klafti.co.kr/p/1' })).toEqual({
      price: 26900,
      oldPrice: null,
    });
  });
});

describe('prices with taxes and without', () => {
  const pairs: [language: string, gross: string, net: string, price: number][] = [
    ['fr', '99,00 € TTC', '82,50 € HT', 99],
    ['fr', 'Prix TTC : 99,00 €', 'Prix HT : 82,50 €', 99],
    ['en', '£99.00 inc VAT', '£82.50 ex VAT', 99],
    ['en', '£99.00 (incl. VAT)', '£82.50 (excl. VAT)', 99],
    ['en', '£99.00', '£82.50 + VAT', 99],
    ['de', '98,18 € inkl. MwSt.', '82,50 € zzgl. MwSt.', 98.18],
    ['de', '98,18 € inkl. 19 % MwSt.', '82,50 € zzgl. 19 % MwSt.', 98.18],
    ['de', 'Brutto: 98,18 €', 'Netto: 82,50 €', 98.18],
    ['es', '99,83 € con IVA', '82,50 € sin IVA', 99.83],
    ['it', '100,65 € IVA inclusa', '82,50 € + IVA', 100.65],
    ['it', '100,65 €', '82,50 € IVA esclusa', 100.65],
    ['nl', '€ 99,83 incl. btw', '€ 82,50 excl. btw', 99.83],
    ['pl', '101,48 zł brutto', '82,50 zł netto', 101.48],
    ['sv', '1 000 kr inkl. moms', '800 kr exkl. moms', 1000],
    ['cs', '1 210 Kč s DPH', '1 000 Kč bez DPH', 1210],
    ['ru', '1 200 ₽ с НДС', '1 000 ₽ без НДС', 1200],
    ['ja', '1,100円（税込）', '1,000円（税抜）', 1100],
  ];

  it.each(pairs)('gives what a consumer pays, in %s: %s, %s', (language, gross, net, price) => {
    const wanted = { price, oldPrice: null };
    for (const [first, second] of [
      [gross, net],
      [net, gross],
    ]) {
      const apart = `<main><h1>Kissen Nora</h1><div>${first}</div><div>${second}</div>${buy}</main>`;
      const together = `<main><h1>Kissen Nora</h1><p>${first} - <span>${second}</span></p>${buy}</main>`;
      expect([apart, pricesOf(apart, { language })]).toEqual([apart, wanted]);
      expect([together, pricesOf(together, { language })]).toEqual([together, wanted]);
    }
  });

  it('gives the larger one where it is the net one', () => {
    const html = `<main><h1>Kissen Nora</h1><div class="price">82,50 € HT</div><div><small>99,00 €</small> TTC</div>${buy}</main>`;
    expect(pricesOf(html, { language: 'fr' })).toEqual({ price: 99, oldPrice: null });
  });

  it.each([
    ['it', 'Prezzo: <b>19,90 €</b> + IVA 22% 4,38 € = <b>Totale 24,28 €</b>'],
    ['en', '<b>£19.90</b> + VAT £3.98'],
    ['de', '<b>19,90 €</b> zzgl. MwSt. 3,78 €'],
  ])('does not give the taxes themselves, in %s: %s', (language, prices) => {
    const html = `<main><h1>Kissen Nora</h1><p>${prices}</p>${buy}</main>`;
    expect(pricesOf(html, { language })).toEqual({ price: 19.9, oldPrice: null });
  });

  it('gives one without taxes where there is no other', () => {
    expect(pricesOf(`<main><h1>Kissen Nora</h1><div>82,50 € HT</div>${buy}</main>`, { language: 'fr' })).toEqual({
      price: 82.5,
      oldPrice: null,
    });
  });

  it('knows the old price among them', () => {
    const html = `<main><h1>Kissen Nora</h1><div class="w"><span class="price-standard"><span>15 990 Kč</span></span><span class="price-save">–19 %</span><strong class="price-final">12 990 Kč</strong><span class="price-additional">10 735,54 Kč bez DPH</span></div><button>Do košíku</button></main>`;
    expect(pricesOf(html, { language: 'cs', url: 'https://www.klafti.cz/p/1' })).toEqual({
      price: 12990,
      oldPrice: 15990,
    });
  });
});

describe('ranges', () => {
  it.each([
    ['en', '£120-£450'],
    ['en', '£120 – £450'],
    ['en', '$120 – $450'],
    ['en', '$120 - $450'],
    ['en', '$120.00 - $450.00'],
    ['en', '€120 – €450'],
    ['en', '<span>$120</span><span>-</span><span>$450</span>'],
    ['en', 'From $120 to $450'],
    ['en', 'EUR 120 - EUR 450'],
    ['fr', '120 € - 450 €'],
    ['fr', 'De 120 € à 450 €'],
    ['de', 'von 120,00 € bis 450,00 €'],
    ['es', 'Desde 120 € hasta 450 €'],
    ['nl', 'van € 120 tot € 450'],
    ['pl', 'od 120 zł do 450 zł'],
    ['es', 'De 120 € a 450 €'],
    ['it', '120 € – 450 €'],
    ['th', '฿120 - ฿450'],
    ['th', '฿120 ถึง ฿450'],
    ['id', 'Rp120 - Rp450'],
    ['id', 'Rp120 hingga Rp450'],
    ['vi', '₫120 - ₫450'],
    ['vi', '120₫ đến 450₫'],
    ['ja', '¥120〜¥450'],
    ['ja', '120円 ～ 450円'],
    ['zh', '¥120 至 ¥450'],
    ['ko', '₩120 ~ ₩450'],
    ['ru', '120 ₽ − 450 ₽'],
  ])('are read from the lower to the higher, in %s: %s', (language, range) => {
    expect(pricesOf(`<main><h1>Kissen Nora</h1><p>${range}</p>${buy}</main>`, { language })).toEqual({
      price: 120,
      oldPrice: null,
      priceRange: { low: 120, high: 450 },
    });
  });

  it.each([
    ['en', '£76.99<s><span hidden>Discounted from </span>£109.99</s>'],
    ['en', '£76.99 <s>Discounted price from £109.99</s>'],
    ['de', '£76.99 <s>Rabattiert von £109.99</s>'],
    ['da', '£76.99 <s>Rabatteret fra £109.99</s>'],
  ])('are none where a price was reduced, in %s: %s', (language, reduced) => {
    const html = `<main><h1>Kissen Nora</h1><p>${reduced}</p>${buy}</main>`;
    expect(pricesOf(html, { language })).toEqual({ price: 76.99, oldPrice: 109.99 });
  });

  it.each(['£33 discount', '£33 rabatt', '£33 Rabatt sichern'])('nor is what is saved a price: %s', (saved) => {
    const html = `<main><h1>Kissen Nora</h1><p>£76.99 <span>${saved}</span></p>${buy}</main>`;
    expect(pricesOf(html)).toEqual({ price: 76.99, oldPrice: null });
  });

  it('are no reductions', () => {
    const html = `<main><h1>Kissen Nora</h1><p>Reduced from $450 to $120</p>${buy}</main>`;
    expect(pricesOf(html, { language: 'en' })).toMatchObject({ price: 120 });
  });
});

describe('words beside a price that say what it costs to send', () => {
  it.each([
    ['ja', '5,980円 (税込) 送料無料'],
    ['ja', '5,980円（税込・送料込）'],
    ['ja', '5,980円 税込 送料別'],
    ['zh', '¥5,980 包邮'],
    ['zh', 'NT$5,980 免運費'],
    ['ko', '5,980원 무료배송'],
    ['en', '£5,980 Free delivery'],
    ['en', '$5,980 + Free Shipping'],
    ['de', '5.980 € versandkostenfrei'],
    ['de', '5.980 € inkl. MwSt., versandkostenfrei'],
    ['fr', '5 980 € Livraison gratuite'],
    ['fr', '5 980 € TTC, livraison offerte'],
    ['es', '5.980 € Envío gratis'],
    ['it', '5.980 € Spedizione gratuita'],
    ['pt', '5.980 € frete grátis'],
    ['nl', '€ 5.980 Gratis verzending'],
    ['sv', '5 980 kr Fri frakt'],
    ['pl', '5980 zł Darmowa dostawa'],
    ['cs', '5 980 Kč Doprava zdarma'],
    ['ru', '5 980 ₽ Бесплатная доставка'],
    ['tr', '5.980 TL Ücretsiz Kargo'],
    ['id', 'Rp5.980 Gratis Ongkir'],
  ])('leave it the price of the thing, in %s: %s', (language, text) => {
    const html = `<main><h1>Kissen Nora</h1><p>${text}</p>${buy}</main>`;
    const { outline } = sourceOfHtml(page(html, { language }));
    const [price] = shownPrices(outline, { language, country: null, declared: [] }, createBudget(60_000));
    expect(price).toMatchObject({ amount: 5980, isAlone: true, isOther: false });
  });
});

describe('a label above a price', () => {
  it.each([
    'Envío gratis',
    'Livraison gratuite',
    'Livraison offerte',
    'Spedizione gratuita',
    'Frete grátis',
    'Versandkostenfrei',
    'Doprava zdarma',
    'Доставка бесплатно',
    '送料無料',
    '送料込み',
    '무료배송',
  ])('says nothing of it where it is sent for nothing: %s', (label) => {
    const html = `<main><h1>Kissen Nora</h1><div>${label}</div><div>59,00 €</div>${buy}</main>`;
    expect(pricesOf(html, { language: 'fr' })).toMatchObject({ price: 59 });
  });

  it.each(['Versandkosten', 'Livraison', 'Livraison gratuite dès', 'Spedizione', '送料', 'Kargo', '運費'])(
    'says that it is what sending costs: %s',
    (label) => {
      const html = `<main><h1>Kissen Nora</h1><div>59,00 €</div>${buy}<p>Kissen</p><div>${label}</div><div>4,90 €</div></main>`;
      const { outline } = sourceOfHtml(page(html, {}));
      const prices = shownPrices(outline, { language: 'de', country: null, declared: [] }, createBudget(60_000));
      expect(prices.map(({ amount, isOther }) => [amount, isOther])).toEqual([
        [59, false],
        [4.9, true],
      ]);
    },
  );
});

describe('the price of one of many issues', () => {
  it.each([
    ['fr', 'soit 5,75 € le numéro'],
    ['fr', 'soit 5,75 € par numéro'],
    ['de', 'nur 5,75 € pro Ausgabe'],
    ['de', '5,75 € je Heft'],
    ['en', 'just £5.75 per issue'],
    ['en', '£5.75 an issue'],
    ['es', '5,75 € por número'],
    ['it', '5,75 € a numero'],
    ['it', '5,75 € a copia'],
    ['nl', '€ 5,75 per nummer'],
    ['pl', '5,75 zł za numer'],
    ['ru', '5,75 ₽ за номер'],
  ])('is not that of the thing, in %s: %s', (language, text) => {
    const { outline } = sourceOfHtml(page(`<main><h1>Kissen Nora</h1><p>${text}</p>${buy}</main>`, { language }));
    const [price] = shownPrices(outline, { language, country: null, declared: [] }, createBudget(60_000));
    expect(price).toMatchObject({ amount: 5.75, isOther: true });
  });

  it('repeats none of the offers to choose from: the chosen one stands by the button', () => {
    const offer = (what: string, price: string, one: string) =>
      `<div class="offre"><input type="radio"><span>${what}</span><b class="prix">${price}</b><em>soit ${one} le numéro</em></div>`;
    const offers = [
      offer('1 an - 11 numéros', '69,00 €', '6,27 €'),
      offer('2 ans - 22 numéros', '129,00 €', '5,86 €'),
      offer('Durée libre', '5,75 €', '5,75 €'),
    ].join('');
    const html = `<main><h1>Kissen Nora</h1>${offers}<p class="total">Votre sélection : <strong>69,00 €</strong></p><button>Ajouter au panier</button></main>`;
    expect(pricesOf(html, { language: 'fr' })).toMatchObject({ price: 69 });
  });
});

describe('a price without any sign', () => {
  it.each(['24<sup>99</sup>', '24<sup class="cents">,99</sup>', '24.<small>99</small>', '1.024<sup>99</sup>'])(
    'has cents in an element of their own: %s',
    (price) => {
      const html = `<main><h1>Kissen Nora</h1><div><span class="promo-price">${price}</span></div>${buy}</main>`;
      const amount = price.startsWith('1.') ? 1024.99 : 24.99;
      expect(pricesOf(html, { language: 'nl' })).toMatchObject({ price: amount });
    },
  );

  it.each(['<span class="promo-price">24</span>', '<span>24<sup>99</sup></span>', '<b class="price">2 499</b>'])(
    'is none that nothing calls so: %s',
    (price) => {
      expect(pricesOf(`<main><h1>Kissen Nora</h1>${price}${buy}</main>`, { language: 'nl' })).toMatchObject({
        price: null,
      });
    },
  );
});

describe('the lowest price of the last 30 days', () => {
  const hidden = 'style="position:absolute;clip:rect(1px,1px,1px,1px)"';
  it.each([
    ['pl', 'Najniższa cena z 30 dni przed obniżką:', 'Pierwotna cena wynosiła:', 'Aktualna cena wynosi:'],
    ['de', 'Niedrigster Preis der letzten 30 Tage:', 'Ursprünglicher Preis war:', 'Aktueller Preis ist:'],
    ['fr', 'Prix le plus bas des 30 derniers jours :', 'Le prix initial était :', 'Le prix actuel est :'],
    ['it', 'Prezzo più basso degli ultimi 30 giorni:', 'Il prezzo originale era:', 'Il prezzo attuale è:'],
    ['es', 'Precio más bajo de los últimos 30 días:', 'El precio original era:', 'El precio actual es:'],
    ['nl', 'Laagste prijs van de afgelopen 30 dagen:', 'Oorspronkelijke prijs was:', 'Huidige prijs is:'],
    ['sv', 'Lägsta pris de senaste 30 dagarna:', 'Det ursprungliga priset var:', 'Det nuvarande priset är:'],
    ['cs', 'Nejnižší cena za posledních 30 dní:', 'Původní cena byla:', 'Aktuální cena je:'],
    ['en', 'Lowest price in the last 30 days:', 'Original price was:', 'Current price is:'],
  ])('is not the price, in %s', (language, lowest, was, is) => {
    const html = `<div class="product"><h1 class="product_title">Kubek</h1><p class="price"><del aria-hidden="true"><span class="amount">119,00 €</span></del> <span class="screen-reader-text" ${hidden}>${was} 119,00 €.</span><ins aria-hidden="true"><span class="amount">89,00 €</span></ins><span class="screen-reader-text" ${hidden}>${is} 89,00 €.</span></p><p>${lowest} <span class="amount">79,00 €</span></p><button>Dodaj do koszyka</button></div>`;
    expect(pricesOf(html, { language, title: 'Kubek' })).toEqual({ price: 89, oldPrice: 119 });
  });
});

describe('the lowest price of the last 30 days, with its words above it', () => {
  it('is not the price', () => {
    const html = `<main><h1>Kissen Nora</h1><div class="price"><div><s>119,00 €</s></div><div>89,00 €</div></div><div class="row"><div>Niedrigster Preis der letzten 30 Tage</div><div>79,00 €</div></div>${buy}</main>`;
    expect(pricesOf(html)).toEqual({ price: 89, oldPrice: 119 });
  });
});

describe('prices for a time and fees', () => {
  it.each([
    ['fr', 'Forfait 5G', '<p><b>12,99€</b>/mois</p><p>Frais de mise en service : 39 €</p>', 12.99],
    ['fr', 'Forfait 5G', "<p><b>12,99€</b>/mois</p><p>Frais d'activation : 39 €</p>", 12.99],
    ['fr', 'Forfait 5G', '<p><b>12,99€</b>/mois</p><p>pendant 12 mois puis 22,99€/mois</p>', 12.99],
    ['en', 'Premium plan', '<p>$12.99/month</p><p>One-time setup fee: $49</p>', 12.99],
    ['en', 'Premium plan', '<p>$12.99 per month</p><p>$49 activation fee</p>', 12.99],
    ['en', 'Hotel Aurora', '<p>€129 per night</p><p>City tax €3.50</p>', 129],
    ['en', 'Walking tour', '<p>£35 per person</p><p>Booking fee £2.50</p>', 35],
    ['de', 'Tarif M', '<p>19,99 € mtl.</p><p>Anschlusspreis 39,99 €</p>', 19.99],
    ['de', 'Tarif M', '<p>19,99 € pro Monat</p><p>Einmalige Einrichtungsgebühr: 39,99 €</p>', 19.99],
    ['es', 'Tarifa M', '<p>19,99 €/mes</p><p>Cuota de alta: 39 €</p>', 19.99],
    ['it', 'Offerta M', '<p>9,99 € al mese</p><p>Costo di attivazione: 39 €</p>', 9.99],
  ])('gives the price of what has no other, in %s: %s, %s', (language, name, prices, price) => {
    const html = `<main><h1>${name}</h1>${prices}<button>Buy now</button></main>`;
    expect(pricesOf(html, { language, title: name })).toEqual({ price, oldPrice: null });
  });

  it.each([
    ['<p>£300</p><p>or £25/month with Klarna</p>', 300],
    ['<p>or £25 per month</p><p>£300</p><p>12 x £25</p>', 300],
    ['<p>£300</p><p>£3 booking fee</p>', 300],
  ])('leaves instalments and fees to others: %s', (prices, price) => {
    const html = `<main><h1>Kissen Nora</h1>${prices}<button>Buy now</button></main>`;
    expect(pricesOf(html, { language: 'en' })).toEqual({ price, oldPrice: null });
  });

  it.each([
    ['<p>or 12 payments of £25 per month</p>'],
    ['<p>From £25/month with Klarna</p>'],
    ['<p>Setup fee: £25</p>'],
    ['<p>Basic £9/month</p><p>Plus £19/month</p><p>Pro £49/month</p>'],
  ])('gives none where only such stand there: %s', (prices) => {
    const html = `<main><h1>Kissen Nora</h1>${prices}<button>Buy now</button></main>`;
    expect(pricesOf(html, { language: 'en' })).toEqual({ price: null, oldPrice: null });
  });
});

describe('the price under the heading', () => {
  beforeEach(layOutByAttribute);
  afterEach(() => {
    document.documentElement.innerHTML = '';
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is before one of a set in larger letters, which has a heading of its own', () => {
    const html =
      '<html lang="en"><head><title>Camera Z</title></head><body><main><h1>Camera Z</h1><p style="font-size:16px">£500.00</p><div><h3>Bundle with lens</h3><p style="font-size:30px">£750.00</p><button>Add bundle</button></div><button>Add to basket</button></main></body></html>';
    const { facts } = factsInWindow(html, 'https://www.klafti.co.uk/p/1');
    expect(facts.price?.value).toBe(500);
  });

  it('is one that begins at it, in Italian', () => {
    expect(
      pricesOf('<main><h1>Kissen Nora</h1><p>a partire da 20 €</p><button>Aggiungi al carrello</button></main>', {
        language: 'it',
      }),
    ).toMatchObject({ price: 20 });
  });
});

describe('a second price in the line', () => {
  it('is for members, and the first no old one', () => {
    const line =
      '<div class="price"><span>9,99 €</span> <span class="club">Club Preis <span>3,99 €</span></span></div>';
    const rail =
      '<section><h2>Style with</h2><article><a href="/2">T-Shirt</a><strong class="price">7,99 €</strong></article></section>';
    expect(pricesOf(`<main><h1>Cap mit Applikation</h1>${line}${buy}${rail}</main>`)).toMatchObject({
      price: 9.99,
      oldPrice: null,
    });
    const reduced = '<div class="price"><span>9,99 €</span> <span>3,99 €</span></div>';
    expect(pricesOf(`<main><h1>Cap mit Applikation</h1>${reduced}${buy}</main>`)).toMatchObject({
      price: 3.99,
      oldPrice: 9.99,
    });
  });
});

describe('a share that is saved, between two prices', () => {
  it('makes the second no saving', () => {
    const line = '<p><span>$ 129.999</span> <span>23% OFF</span> <span>$ 99.999</span></p>';
    const net = '<p>Precio sin impuestos nacionales $ 82.644</p>';
    const { outline } = sourceOfHtml(page(`<main><h1>Remera Nora</h1>${line}${net}</main>`, { language: 'es-AR' }));
    const context = { language: 'es', country: 'AR', declared: [] };
    const prices = shownPrices(outline, context, createBudget(60_000));
    expect(prices.map(({ amount, isOld, isOther, isNet }) => [amount, isOld, isOther, isNet])).toEqual([
      [129_999, true, false, false],
      [99_999, false, false, false],
      [82_644, false, true, true],
    ]);
  });
});

describe('a number and three letters in the name of a thing', () => {
  const amountsOf = (name: string, country: string) => {
    const html = page(`<main><h1>${name}</h1><p>${name} para jugar</p><p>$1.220.990</p></main>`, { language: 'es' });
    const { outline } = sourceOfHtml(html);
    return shownPrices(outline, { language: 'es', country, declared: [] }, createBudget(60_000)).map(
      ({ amount }) => amount,
    );
  };

  it('are none of money where the page pays in another', () => {
    expect(amountsOf('XFX Merc 310 AMD Radeon', 'CL')).toEqual([1_220_990]);
  });

  it('are money where the page pays in it', () => {
    expect(amountsOf('Gutschein 50 EUR', 'DE').slice(0, 2)).toEqual([50, 50]);
  });
});

describe('boxes that are alike', () => {
  const box = (names: string, inside: string) => `<div${names}>${inside}</div>`;
  const linked = (text: string) => `<p>${text}</p><a href="/more">More</a>`;

  it.each([
    ['without classes', '', ''],
    ['with classes for looks', ' class="flex mt-4"', ''],
    ['with classes for looks, in a box of their own', ' class="mt-4 flex"', '<div class="w-1/2">'],
  ])('are no list right under the heading: %s', (_how, names, around) => {
    const boxes =
      box(names, linked('549,00 €')) + box(names, linked('Schutz für 39,00 €')) + box(names, linked('Aufbau 59,00 €'));
    const html = `<main><h1>Kissen Nora</h1>${around}${boxes}${buy}${around && '</div>'}</main>`;
    expect(pricesOf(html)).toMatchObject({ price: 549 });
  });

  it('are no list where one alone leads to other pages', () => {
    const names = ' class="pdp-part"';
    const boxes = box(names, linked('549,00 €')) + box(names, 'Schutz für 39,00 €') + box(names, 'Aufbau 59,00 €');
    expect(pricesOf(`<main><h1>Kissen Nora</h1><div>${boxes}</div>${buy}</main>`)).toMatchObject({ price: 549 });
  });

  it('are no list where one alone has the button to buy by', () => {
    const names = ' class="pdp-part"';
    const boxes =
      box(names, linked('549,00 €') + buy) + box(names, linked('Schutz 39,00 €')) + box(names, linked('Auf 59,00 €'));
    expect(pricesOf(`<main><h1>Kissen Nora</h1><div>${boxes}</div></main>`)).toMatchObject({ price: 549 });
  });

  it('leave the price that is declared', () => {
    const names = ' class="pdp-part"';
    const boxes =
      box(names, linked('549,00 €')) + box(names, linked('Schutz 39,00 €')) + box(names, linked('Auf 59,00 €'));
    const declared =
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Kissen Nora","offers":{"@type":"Offer","price":"549.00","priceCurrency":"EUR"}}</script>';
    const { facts } = factsInWindow(
      page(`${declared}<main><h1>Kissen Nora</h1><p>Mit 19,00 € Rabatt</p><div>${boxes}</div></main>`, {}),
      'https://www.klafti.de/p/x-100',
    );
    document.documentElement.innerHTML = '';
    expect(facts.price).toMatchObject({ value: 549, source: 'visible' });
  });

  it.each([
    ['without classes', '', ''],
    ['with classes for looks', ' class="flex"', ''],
    ['with buttons of their own', ' class="tile"', buy],
  ])('are a list elsewhere: %s', (_how, names, button) => {
    const boxes = [1, 2, 3, 4].map((at) => box(names, `<a href="/p/${at}">Other ${at}</a><p>${at}9,00 €</p>${button}`));
    const html = `<main><h1>Kissen Nora</h1><p>549,00 €</p>${buy}<section><h2>Mehr</h2><div>${boxes.join('')}</div></section></main>`;
    expect(pricesOf(html)).toMatchObject({ price: 549 });
    const list = `<main><h1>Kissen</h1>${[1, 2].map(() => boxes.join('')).join('')}</main>`;
    expect(pricesOf(list, { title: 'Kissen', url: 'https://www.klafti.de/c/kissen' })).toMatchObject({ price: null });
  });
});

describe('instalments and prices for a month, in more languages', () => {
  it.each([
    ['es', '24 meses sin intereses de $666.63'],
    ['pt', '12 parcelas sem juros de R$ 100,00'],
    ['tr', '9 taksit: 111,00 TL'],
    ['cs', '10 splátek po 99 Kč'],
    ['pl', '10 rat po 99 zł'],
    ['ko', '무이자 할부 5,000원'],
    ['ko', '100g당 500원'],
    ['ja', '100gあたり 500円'],
    ['zh', '分期 ¥ 500'],
  ])('are no price of a thing, in %s: %s', (language, text) => {
    const html = `<main><h1>Kissen Nora</h1><p class="price">${text}</p><button>Buy now</button></main>`;
    expect(pricesOf(html, { language })).toEqual({ price: null, oldPrice: null });
  });

  it.each([
    ...['/kk', '/ay', ' mensuales', ' mensais', '/tháng', '/bulan', '/월', '/月', '/hó', ' miesięcznie', ' aylık'],
    ...[' mensuels', ' maandelijks', '/เดือน'],
  ])('say so behind the amount: %s', (after) => {
    expect(priceWords('', after).isRate).toBe(true);
  });

  it.each(['Aylık ', '月額 ', '월 ', 'Mensualmente ', 'Miesięcznie ', 'Ежемесячно ', 'Mensuellement '])(
    'say so before it: %s',
    (before) => {
      expect(priceWords(before, '').isRate).toBe(true);
      expect(priceWords(`${before}od 3: `, '').isRate).toBe(false);
    },
  );

  it.each(['11월 ', 'Layla ', 'Mensch '])('do not, by other words: %s', (before) => {
    expect(priceWords(before, before)).toMatchObject({ isRate: false });
  });

  const plans = '<h2>Nos autres forfaits</h2><p>2 €/mois</p><p>9,99 €/mois</p><p>15,99 €/mois</p>';

  it('is that of the plan under the heading, though others follow', () => {
    const html = `<main><h1>Forfait Libre</h1><p>19,99 €/mois</p><button>Je choisis ce forfait</button>${plans}<button>Acheter</button></main>`;
    expect(pricesOf(html, { language: 'fr', title: 'Forfait Libre' })).toMatchObject({ price: 19.99 });
  });

  it('is none where several stand under the heading, or all under others', () => {
    const html = `<main><h1>Forfaits</h1><button>Acheter</button>${plans}</main>`;
    expect(pricesOf(html, { language: 'fr', title: 'Forfaits' })).toMatchObject({ price: null });
  });
});

describe('tables', () => {
  it('of prices for more pieces leave the one for one', () => {
    const tiers =
      '<table><tr><th>Menge</th><td>1</td><td>3+</td><td>10+</td></tr><tr><th>Preis</th><td>389,00 €</td><td>369,00 €</td><td>349,00 €</td></tr></table>';
    expect(pricesOf(`<main><h1>Kissen Nora</h1>${tiers}${buy}</main>`)).toMatchObject({ price: 389 });
  });

  it('with rows for more pieces leave the one for one', () => {
    const tiers =
      '<table><tr><td>1</td><td>389,00 €</td></tr><tr><td>ab 3</td><td>369,00 €</td></tr><tr><td>10+</td><td>349,00 €</td></tr></table>';
    expect(pricesOf(`<main><h1>Kissen Nora</h1>${tiers}${buy}</main>`)).toMatchObject({ price: 389 });
  });

  it('say of a row that taxes come on top', () => {
    const html = `<main><h1>Kissen Nora</h1><div class="price-block"><p>389,00 € HT</p><p>466,80 € TTC</p><table><tr><th>Quantité</th><td>1</td><td>3+</td><td>10+</td></tr><tr><th>Prix HT</th><td>389,00 €</td><td>369,00 €</td><td>349,00 €</td></tr></table></div><button>Ajouter au panier</button></main>`;
    expect(pricesOf(html, { language: 'fr' })).toMatchObject({ price: 466.8 });
  });

  it('do not lend the sign of one cell to the number in another', () => {
    const html =
      '<main><h1>Hotel Nora</h1><table><tr><td>Doppelzimmer</td><td>2</td><td>€ 412</td></tr></table><button>Jetzt kaufen</button></main>';
    expect(pricesOf(html, { title: 'Hotel Nora' })).toMatchObject({ price: 412 });
  });
});

describe('dollars of another country', () => {
  const shown = (text: string, url: string) =>
    valuesOfHtml(
      page(`<main><h1>Kissen Nora</h1><p>${text}</p><button>Agregar al carro</button></main>`, { language: 'es' }),
      url,
    );

  it.each([
    ['https://www.klafti.com/klafti-cl/product/1', '$399.990', 'CLP', 399_990],
    ['https://www.klafti.com/mx/producto/1', '$399.90', 'MXN', 399.9],
    ['https://www.klafti.com/co/es/producto/1', '$399.990', 'COP', 399_990],
    ['https://www.klafti.com/about-us/product/1', '$399.90', 'USD', 399.9],
    ['https://www.klafti.com/product/1', '$399.990', null, 399_990],
    ['https://www.klafti.com/product/1', '$1,399.90', 'USD', 1399.9],
  ])('%s: %s', (url, text, currency, price) => {
    expect(shown(text, url)).toMatchObject({ currency, price });
  });
});

describe('signs that are drawn as icons', () => {
  it.each([
    ['<i class="fa fa-inr" aria-hidden="true"></i> 27,000', 'INR', 27_000],
    ['<i class="fas fa-rupee-sign"></i>27,000', 'INR', 27_000],
    ['<i class="fa fa-eur"></i> 49.90', 'EUR', 49.9],
    ['49.90 <i class="fa-solid fa-euro-sign"></i>', 'EUR', 49.9],
    ['<i class="icon icon-gbp"></i>49.90', 'GBP', 49.9],
    ['<i class="bi bi-currency-rupee"></i>27,000', 'INR', 27_000],
    ['1 290 <i class="fa fa-rub"></i>', 'RUB', 1290],
  ])('are signs: %s', (written, currency, price) => {
    const values = valuesOfHtml(
      page(`<main><h1>Kissen Nora</h1><p>${written}</p>${buy}</main>`, { language: 'en' }),
      'https://www.klafti.example/p/x-100',
    );
    expect({ currency: values.currency, price: values.price }).toEqual({ currency, price });
  });

  it.each(['<i class="fa fa-star"></i> 27', '<i class="fa fa-user-euro">Ada</i> 27', '<i class="euro"></i> 27'])(
    'are none otherwise: %s',
    (written) => {
      const values = valuesOfHtml(
        page(`<main><h1>Kissen Nora</h1><p>${written}</p>${buy}</main>`, { language: 'en' }),
        'https://www.klafti.example/p/x-100',
      );
      expect(values.price).toBeNull();
    },
  );
});
