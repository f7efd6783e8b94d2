// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageKindIds } from '@/lib/journey/catalogues/pageKinds';
import { createBudget } from '@/lib/page/budget';
import { collectSource } from '@/lib/page/declared/collectSource';
import { readKind } from '@/lib/page/kind/readKind';
import { drawnPages } from './drawnPages';

function kindOf(url: string, html: string) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readKind(collectSource(document, url, createBudget(10_000)));
}

describe('readKind', () => {
  it.each(drawnPages.map((page) => [page.kind, page.name, page] as const))('%s: %s', (kind, _name, { url, html }) => {
    expect(kindOf(url, html).id).toBe(kind);
  });

  const german =
    'Drei von vier mittelständischen Unternehmen sehen in der Bürokratie das größte Hindernis für Investitionen. Das zeigt eine Umfrage unter Betrieben, die am Montag vorgestellt wurde. ';
  const wares = (count: number) =>
    `<h2>Passende Produkte</h2><ul>${Array.from({ length: count }, (_, at) => `<li><a href="/tee-${at}">Tee ${at}</a> ${at + 8},90 € <button>In den Warenkorb</button></li>`).join('')}</ul>`;

  it.each([2, 3, 4])("tells a shop's writings from its %i wares below them", (count) => {
    const html = `<html lang="de"><title>Grüner Tee richtig zubereiten – Teeladen</title><header><a href="/">Teeladen</a><a href="/warenkorb">Warenkorb (0)</a></header><main><article><h1>Grüner Tee richtig zubereiten</h1><p>12. Februar 2026 · von Mia</p>${`<p>${german}${german}</p>`.repeat(5)}${wares(count)}</article></main></html>`;
    expect(kindOf('https://www.teeladen.de/blog/gruener-tee', html).id).toBe('article');
    expect(kindOf('https://www.teeladen.de/gruener-tee', html).id).toBe('article');
  });

  it('takes a thing with a long description and wares beside it for a product', () => {
    const html = `<html lang="de"><title>Grüner Tee – Teeladen</title><main><h1>Grüner Tee</h1><p>9,90 €</p><button>In den Warenkorb</button>${`<p>${german}</p>`.repeat(8)}${wares(3)}</main></html>`;
    expect(kindOf('https://www.teeladen.de/gruener-tee', html).id).toBe('product');
  });

  it('knows a short article by who signs it, and when', () => {
    const html = `<html lang="de"><title>Mittelstand klagt über Bürokratie | Rheinbote</title><header><a href="/">Rheinbote</a></header><main><h1>Mittelstand klagt über Bürokratie</h1><div>Von <span>Anna-Lena Schmidt</span> und <span>Jörg Kessler</span> · <span>Veröffentlicht am 3. März 2026, 14:05 Uhr</span></div>${`<p>${german}</p>`.repeat(3)}</main></html>`;
    expect(kindOf('https://www.rheinbote.de/wirtschaft/mittelstand-klagt-18832211.html', html).id).toBe('article');
  });

  it('takes a table in which products are compared for a list', () => {
    const table =
      '<table><tr><th></th><th>A1</th><th>B2</th></tr><tr><td>Price</td><td>$200</td><td>$300</td></tr></table>';
    const html = `<title>Compare</title><main><h1>Compare products</h1>${table}</main>`;
    expect(kindOf('https://www.shop.example/compare', html).id).toBe('category');
  });

  it('looks behind a question about cookies', () => {
    const wall =
      '<div id="cmp" role="dialog" aria-modal="true"><h1>We value your privacy</h1><p>We and our 842 partners store and access information on a device, such as cookies. Subscribe for €3.99 per month to browse without ads.</p><button>Accept all</button></div>';
    const html = `<title>Stadsfiets N8 kopen? | Fietsenhal</title>${wall}<header><a href="/">Fietsenhal</a></header><main><h1>Stadsfiets N8</h1><p>€ 1.299,-</p><p>Op voorraad - morgen in huis</p><button>In winkelwagen</button></main>`;
    expect(kindOf('https://www.fietsenhal.nl/e-bikes/stadsfiets-n8', html).id).toBe('product');
  });

  it('knows where an advertisement leads, though it has an offer', () => {
    const html =
      '<title>50% off your first 3 boxes | FitMeal</title><div><img alt="FitMeal" src="l"></div><h1>Healthy dinners, 50% off your first 3 boxes</h1><p>Offer ends Sunday. From £3.49 per meal.</p><button>Claim my 50% off</button><h2>How it works</h2><button>Get started</button>';
    const url =
      'https://go.fitmeal.example/offer/new-year?utm_source=facebook&utm_medium=paid_social&utm_campaign=ny26&fbclid=1';
    expect(kindOf(url, html).id).toBe('adLanding');
  });

  it('knows every kind of the catalogue', () => {
    expect(new Set(drawnPages.map(({ kind }) => kind))).toEqual(new Set(pageKindIds));
  });

  it('is surer the more speaks for a kind', () => {
    const bare = '<title>x</title><h1>Alba</h1><p>£240</p>';
    const url = 'https://shop.example/p/alba';
    const sure = kindOf(url, `<meta property="og:type" content="product">${bare}<button>Add to bag</button>`);
    const [unsure, none] = [kindOf(url, bare), kindOf('https://shop.example/a', '<p>Words</p>')];
    expect(sure.confidence).toBeGreaterThan(unsure.confidence);
    expect(none.confidence).toBeLessThan(sure.confidence);
    expect(sure.confidence).toBeLessThanOrEqual(1);
  });

  it('needs no address', () => {
    expect(kindOf('nonsense', '<h1>Your basket</h1>').id).toBe('cart');
  });
});
