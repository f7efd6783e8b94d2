// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { valuesOfHtml } from './factsOfHtml';

interface Shop {
  readonly name: string;
  readonly path: string;
  readonly lang?: string;
  readonly links?: readonly string[];
  readonly crumbs?: readonly string[];
  readonly tiles?: readonly string[];
  readonly below?: string;
}

/** The brand that is read where nothing declares or labels one. */
function brandOf({ name, path, lang = 'en', links = [], crumbs = [], tiles = [], below = '' }: Shop): unknown {
  const others = tiles.map((text, at) => `<li><a href="/o/${at}"><h3>${text}</h3></a><p>${at + 3}.50 €</p></li>`);
  const html = `<html lang="${lang}"><head><title>${name} | Shop</title></head><body><header><ul>${links.map((text, at) => `<li><a href="/c/${at}">${text}</a></li>`).join('')}</ul></header>
    <main>${crumbs.length > 0 ? `<ol class="breadcrumb">${crumbs.map((crumb) => `<li>${crumb}</li>`).join('')}</ol>` : ''}
    <h1>${name}</h1>${below}<p>20,00 €</p><button>Add to cart</button><section class="related"><ul>${others.join('')}</ul></section></main></body></html>`;
  return valuesOfHtml(html, `https://www.shop.example${path}`).brand;
}

describe('a brand that stands in the name', () => {
  it('is told by a step of the way there that has it beside the step before', () => {
    const name = 'boVolt Airdrops 141 Bold Black';
    expect(brandOf({ name, path: '/x', crumbs: ['Home', 'Headphones', 'boVolt Headphones'] })).toBe('boVolt');
    expect(brandOf({ name: 'Смартфон Velon Note 15', path: '/x', crumbs: ['Смартфоны', 'Смартфоны Velon'] })).toBe(
      'Velon',
    );
    expect(
      brandOf({ name: 'Basket Velon Air blanche', path: '/x', lang: 'fr', crumbs: ['Baskets', 'Baskets Velon'] }),
    ).toBe('Velon');
    expect(
      brandOf({ name: 'Gaming Laptop Nova 14', path: '/gaming-laptop', crumbs: ['Laptops', 'Gaming Laptops'] }),
    ).toBeNull();
    expect(
      brandOf({ name: 'Baskets montantes Air', path: '/x', lang: 'fr', crumbs: ['Baskets', 'Baskets montantes'] }),
    ).toBeNull();
  });

  it('is not what a menu repeats as it repeats a maker', () => {
    const english = ['Phones Velon', 'Sports Velon', 'Toys Velon', 'Toys Women', 'Sports Women', 'Shoes Women'];
    expect(brandOf({ name: 'Women Striped Shirt', path: '/women-striped-shirt', links: english })).toBeNull();
  });

  it('is told by letters of another alphabet, with a menu or the address', () => {
    const links = ['Дім Velon', 'Інструменти Velon', 'Дім знижки'];
    expect(brandOf({ name: 'Дриль ударний Velon DF333DZ', path: '/velon_df333dz/p3', lang: 'uk', links })).toBe(
      'Velon',
    );
    expect(brandOf({ name: 'Velon IZ-8001 Πολυκόπτης Multi', path: '/s/4/Velon-Mini-IZ-8001.html', lang: 'el' })).toBe(
      'Velon',
    );
    expect(brandOf({ name: 'Футболка Oversize чорна', path: '/oversize-futbolka', lang: 'uk' })).toBeNull();
    expect(brandOf({ name: 'Дриль ударний Velon 500', path: '/dril-500', lang: 'uk' })).toBeNull();
    expect(
      brandOf({ name: 'מייבש כביסה Velon DV90', path: '/model.aspx', lang: 'he', below: '<span>Velon</span>' }),
    ).toBe('Velon');
  });

  it('is told by how it is written, with other things that begin so', () => {
    const tiles = ['VX Fusilli', 'VX Spaghetti', 'VX Macaroni'];
    expect(brandOf({ name: 'VX Volkoren penne', path: '/p/vx-volkoren-penne', lang: 'nl', tiles })).toBe('VX');
    expect(brandOf({ name: 'VX Volkoren penne', path: '/p/vx-volkoren-penne', lang: 'nl' })).toBeNull();
    const phones = ['Phones Nuvelo', 'Toys Nuvelo', 'Books Nuvelo', 'Toys Women'];
    expect(brandOf({ name: 'nuvelo P3 5G (Space Silver)', path: '/nuvelo-p3-5g/p/1', links: phones })).toBe('nuvelo');
    const lamps = ['LED Strahler', 'LED Streifen', 'LED Spots'];
    expect(brandOf({ name: 'LED Deckenlampe', path: '/led-deckenlampe', lang: 'de', tiles: lamps })).toBeNull();
  });

  it('is not asked for where the page says who makes the thing', () => {
    const below = '<p>Marke: Haflon</p>';
    expect(brandOf({ name: 'Toyota Yaris', path: '/car/2', lang: 'de', links: ['Toyota deals'], below })).toBe(
      'Haflon',
    );
  });
});
