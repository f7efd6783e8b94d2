import { type PlatformPage, prose } from './platformPage';

const page = (language: string, name: string, body: string) =>
  `<html lang="${language}"><head><title>${name} | Kaimauer</title></head><body><header><a href="/"><img alt="Kaimauer" src="l"></a></header><main><h1>${name}</h1>${body}<p>${prose[language] ?? ''}</p></main></body></html>`;
const url = (path: string) => `https://www.kaimauer.example${path}`;
const rent = (language: string, name: string, price: string, lines: readonly (readonly [string, string])[]) =>
  page(
    language,
    name,
    `<div class="price">${price}</div><button>Contact</button><ul>${lines.map(([label, amount]) => `<li><span>${label}</span><span>${amount}</span></li>`).join('')}</ul>`,
  );

/** Things with an amount for so much of them, or with fees, beside their price. */
export const amounts: readonly PlatformPage[] = [
  ...(
    [
      ['₹ 27,000', '(₹ 15 / Sq.ft.)', 'en', 27000, 'INR'],
      ['₹ 27,000', '₹15/sqft', 'en', 27000, 'INR'],
      ['$1,250,000', '$512 per sq ft', 'en', 1250000, 'USD'],
      ['£450,000', '(£5,120 per sqm)', 'en', 450000, 'GBP'],
      ['$320,000', '$40,000 per acre', 'en', 320000, 'USD'],
      ['$320,000', 'Price per square foot: $210', 'en', 320000, 'USD'],
      ['320.000 €', 'Preis pro m²: 3.200 €', 'de', 320000, 'EUR'],
      ['320.000 €', '3.200 €/m²', 'de', 320000, 'EUR'],
      ['320 000 €', 'Prix au m² : 3 200 €', 'fr', 320000, 'EUR'],
      ['7 500 000 ₽', '150 000 ₽/м²', 'ru', 7500000, 'RUB'],
      ['7 500 000 ₽', '150 000 ₽ за м²', 'ru', 7500000, 'RUB'],
      ['7 500 000 ₽', 'Цена за метр: 150 000 ₽', 'ru', 7500000, 'RUB'],
      ['450 000 zł', '9 000 zł za m²', 'pl', 450000, 'PLN'],
      ['12,99 €', 'Grundpreis: 25,98 €/kg', 'de', 12.99, 'EUR'],
      ['12,99 €', '(1 kg = 25,98 €)', 'de', 12.99, 'EUR'],
      ['12,99 €', 'Precio por kilo: 25,98 €', 'es', 12.99, 'EUR'],
      ['12,99 €', 'Prezzo al kg 25,98 €', 'it', 12.99, 'EUR'],
      ['$12.99', '$0.45/oz', 'en', 12.99, 'USD'],
      ['$450,000', '$512/ft²', 'en', 450000, 'USD'],
    ] as const
  ).flatMap(([price, perUnit, language, amount, currency]): PlatformPage[] =>
    [
      `<div class="price">${perUnit}</div><div class="price">${price}</div>`,
      `<div class="price">${price} <span>${perUnit}</span></div>`,
    ].map((written, nth) => ({
      name: `an amount for so much of a thing, ${nth === 0 ? 'above its price' : 'behind its price'}: ${perUnit}`,
      url: url('/p/112345'),
      html: page(language, 'Velo Nine', `${written}<button>Add to cart</button>`),
      expected: { kind: 'product', price: amount, currency },
    })),
  ),
  {
    name: 'a rent with fees, French',
    url: url('/annonces/locations/190555123.htm'),
    html: rent('fr', 'Appartement à louer 3 pièces 62 m²', '1 190 €/mois', [
      ['Honoraires TTC', '573,42 €'],
      ['Dont état des lieux', '114,83 €'],
      ['Dépôt de garantie', '1 190 €'],
    ]),
    expected: { kind: 'product', price: 1190 },
  },
  {
    name: 'a rent with charges and a deposit, German',
    url: url('/expose/190555125'),
    html: rent('de', '3-Zimmer-Wohnung am Kai', '980 € / Monat', [
      ['Nebenkosten', '180 €'],
      ['Heizkosten', '90 €'],
      ['Kaution', '2.940 €'],
      ['Warmmiete', '1.250 €'],
    ]),
    expected: { kind: 'product', price: 980 },
  },
  {
    name: 'a rent with a deposit and administration, Polish',
    url: url('/oferta/190555126'),
    html: rent('pl', 'Mieszkanie 2 pokoje do wynajęcia', '2 800 zł/mies.', [
      ['Czynsz administracyjny', '650 zł'],
      ['Kaucja', '2 800 zł'],
      ['Media', '200 zł'],
    ]),
    expected: { kind: 'product', price: 2800 },
  },
  {
    name: 'a rent with a commission and a deposit, Russian',
    url: url('/rent/flat/190555127'),
    html: rent('ru', '2-комн. квартира у порта', '45 000 ₽/мес.', [
      ['Залог', '40 000 ₽'],
      ['Комиссия', '22 500 ₽'],
      ['Коммунальные платежи', '5 000 ₽'],
    ]),
    expected: { kind: 'product', price: 45000 },
  },
  {
    name: 'a price beside those for many pieces, whose cells part the amount',
    url: url('/en/product/lighter-gas-5851'),
    html: page(
      'en',
      'Lighter gas Taiko 250ml',
      `<span class="SalesPrice">CHF 6.90 </span><table>${[
        ['4.', '70', 'from 12 pieces'],
        ['3.', '90', 'from 60 pieces'],
      ]
        .map(
          ([whole, cents, pieces]) =>
            `<tr><td class="Currency">CHF</td><td class="Price1">${whole}</td><td class="Price2">${cents}</td><td class="Amount">${pieces}</td></tr>`,
        )
        .join('')}</table><a class="Button" href="#">Add to cart</a>`,
    ),
    expected: { kind: 'product', price: 6.9, currency: 'CHF' },
  },
  {
    name: 'a sign that was read in the wrong encoding',
    url: url('/product/agbada-001/'),
    html: page(
      'en',
      'Agbada 001',
      '<p class="price"><span class="amount"><bdi><span class="sign">â‚¦</span>500,000.00</bdi></span></p><button>Add to cart</button>',
    ),
    expected: { kind: 'product', price: 500000, currency: 'NGN' },
  },
  {
    name: 'a euro that was read in the wrong encoding',
    url: url('/product/agbada-002/'),
    html: page('de', 'Agbada 002', '<p class="price">49,90 â‚¬</p><button>In den Warenkorb</button>'),
    expected: { kind: 'product', price: 49.9, currency: 'EUR' },
  },
];
