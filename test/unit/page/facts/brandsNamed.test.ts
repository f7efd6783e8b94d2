// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { valuesOfHtml } from './factsOfHtml';

interface Shop {
  readonly name: string;
  readonly title?: string;
  readonly lang?: string;
  readonly menu?: readonly string[];
  readonly crumbs?: readonly string[];
  readonly tiles?: readonly string[];
  readonly above?: string;
  readonly below?: string;
  readonly prose?: string;
}

/** The brand that is read where nothing declares or labels one. */
function brandOf(shop: Shop): unknown {
  const { name, title = `${name} | Shop`, lang = 'en', menu = [], crumbs = [], tiles = [] } = shop;
  const { above = '', below = '', prose = '' } = shop;
  const others = tiles.map((text, at) => `<li><a href="/o/${at}"><h3>${text}</h3></a><p>${at + 3}.50 €</p></li>`);
  const html = `<html lang="${lang}"><head><title>${title}</title></head><body><header><nav><ul>${menu.map((text, at) => `<li><a href="/c/${at}">${text}</a></li>`).join('')}</ul></nav></header>
    <main>${crumbs.length > 0 ? `<ol class="breadcrumb">${crumbs.map((crumb) => `<li>${crumb}</li>`).join('')}</ol>` : ''}
    ${above}<h1>${name}</h1>${below}<p>20,00 €</p><button>Add to cart</button><div><p>${prose}</p></div><section class="related"><ul>${others.join('')}</ul></section></main></body></html>`;
  return valuesOfHtml(html, 'https://www.shop.example/p/77').brand;
}

const menu = ['Lamps', 'Lamps Velon', 'Toys', 'Toys Velon', 'Sport', 'Sport Velon', 'Music Haflon', 'Music'];

describe('a maker whom the first words of a name name', () => {
  it('is told by the part of a heading that leads elsewhere', () => {
    expect(brandOf({ name: '<a href="/velon-x-b42">Velon</a> <span>FC67 SpeedPro Süpürge</span>' })).toBe('Velon');
    expect(brandOf({ name: '<a href="/oak-nor-b4">Oak &amp; Nor</a> <span>Side Table</span>' })).toBe('Oak & Nor');
    // All of a heading leads to the page itself, a part of it may lead to all of its kind.
    expect(brandOf({ name: '<a href="/velon-fc67">Velon FC67 Speed</a>' })).toBeNull();
    expect(brandOf({ name: '<a href="/damen">Damen</a> <span>Jacke Loft</span>', lang: 'de' })).toBeNull();
    const salad = { name: '<a href="/lemon">Lemon</a> Yoghurt Raita', prose: 'Grate the peel of a lemon.' };
    expect(brandOf(salad)).toBeNull();
    expect(brandOf({ name: '<a href="/c/4">Velon</a> <span>FC67 SpeedPro</span>' })).toBeNull();
  });

  it('is told by the way to all that is theirs', () => {
    const below = '<p>Code 10 20 · <a href="/velon">All products of Velon</a></p>';
    expect(brandOf({ name: 'Velon Trail L pack, green', below })).toBe('Velon');
    const finnish = '<p><a href="/c/velon">Kaikki tuotteet merkiltä Velon</a></p>';
    expect(brandOf({ name: 'Velon Trail L reppu', lang: 'fi', below: finnish })).toBe('Velon');
    const kinds = '<p><a href="/chaises">Voir toutes les chaises</a></p>';
    expect(brandOf({ name: 'Chaises Trail L', lang: 'fr', below: kinds })).toBeNull();
    const kind = '<p><a href="/sofa">Alle Modelle der Reihe Sofa</a></p>';
    expect(brandOf({ name: 'Sofa Trail L', lang: 'de', below: kind, prose: 'Ein schönes Sofa für alle.' })).toBe(null);
  });

  it('is told by a link with it alone, and by a menu that has it beside other words', () => {
    expect(brandOf({ name: 'Velon Citi Chef 40', menu, below: '<a href="/velon">Velon</a>' })).toBe('Velon');
    expect(brandOf({ name: 'Velon Trail HX1', menu })).toBe('Velon');
    expect(brandOf({ name: 'Velon Trail Two', menu })).toBeNull();
    expect(brandOf({ name: 'Lamps Citi Chef', menu, below: '<a href="/lamps">Lamps</a>' })).toBeNull();
    expect(brandOf({ name: 'Sofa Citi Chef', below: '<a href="/sofa">Sofa</a>' })).toBeNull();
    const genders = ['Lamps', 'Lamps Women', 'Toys', 'Toys Women', 'Sport', 'Sport Women'];
    expect(brandOf({ name: 'Women Citi Chef', menu: genders, below: '<a href="/women">Women</a>' })).toBeNull();
  });

  it('is told by what stands above the heading and in the title right before its words', () => {
    const name = 'NORTH PLUS Running Shoes (Navy)';
    const title = 'VELON NORTH PLUS Running Shoes - Buy online';
    expect(brandOf({ name, title, above: '<div><span>VELON</span></div>' })).toBe('VELON');
    expect(brandOf({ name, title: `Velon | ${name}`, above: '<div>Velon</div>' })).toBeNull();
    expect(brandOf({ name, title: `Sale ${name}`, above: '<div>Sale</div>' })).toBeNull();
    expect(brandOf({ name, title: `New ${name}`, above: '<div>NEW</div>' })).toBeNull();
    expect(brandOf({ name, title: `Try it: ${name}`, above: '<div>Try it:</div>' })).toBeNull();
    const crumbs = ['Home', 'Trainers'];
    expect(brandOf({ name, title: `Trainers ${name}`, above: '<div>Trainers</div>', crumbs })).toBeNull();
    const prose = 'These trainers are light.';
    expect(brandOf({ name, title: `Trainers ${name}`, above: '<div>Trainers</div>', prose })).toBeNull();
  });

  it('is told by letters of another alphabet than those of the page', () => {
    const greek = ['Τεχνολογία', 'Κινητά'];
    const prose = 'Πολύ καλό προϊόν, το προτείνω. Σύμφωνο με την περιγραφή.</p><p>Χωρίς έξοδα</p><p>Πληρωμή με κάρτα';
    const name = 'Velon Redline Note 10 Onyx Gray';
    expect(brandOf({ name, lang: 'el', crumbs: [...greek, 'Velon'], prose })).toBe('Velon');
    expect(brandOf({ name, lang: 'el', crumbs: greek, prose })).toBeNull();
    expect(brandOf({ name: 'Bluetooth Speaker X', lang: 'el', crumbs: [...greek, 'Bluetooth'], prose })).toBeNull();
    expect(brandOf({ name, crumbs: ['Home', 'Velon'] })).toBeNull();
  });

  it('is told by sentences in which they act', () => {
    const prose =
      'After ten years of work in the valley, Velon has made it lighter, and with Velon’s latest app it talks.';
    expect(brandOf({ name: 'Velon Trail L pack, green', prose })).toBe('Velon');
    const lower = `${prose} Our velon is the best velon.`;
    expect(brandOf({ name: 'Velon Trail L pack, green', prose: lower })).toBeNull();
    // Feasts, places, peoples and stuffs are written large too.
    for (const word of ['Christmas', 'Texas', 'Italian', 'Merino', 'Sofa']) {
      const told = `It is what people want for ${word}, and what they know of ${word}, or of ${word} things made by ${word} hands.`;
      const tiles = [`${word} Cup`, `${word} Box`, 'Other'];
      expect(brandOf({ name: `${word} Trail L pack`, prose: told, tiles, crumbs: ['Home', word] }), word).toBeNull();
    }
    const german =
      'Wer nach zehn Jahren ein neues Sofa sucht, der findet mit diesem Sofa eines, das sein Sofa verspricht.';
    expect(brandOf({ name: 'Sofa Trail L', lang: 'de', prose: german })).toBeNull();
  });

  it('is told by its picture', () => {
    const logo = '<div><img src="/l.png" alt="Velon logo"></div>';
    expect(brandOf({ name: 'Velon Trail L pack', below: logo })).toBe('Velon');
    expect(brandOf({ name: 'Sofa Trail L', below: '<div><img src="/l.png" alt="Sofa"></div>' })).toBeNull();
  });

  it('is no word for whom, of what or how a thing is', () => {
    for (const word of ['Women’s', "Men's", 'Kids', 'Damen', 'Herren', 'Femme', 'Robe', 'Vintage', 'New', 'Set']) {
      const [lower, link] = [word.toLowerCase(), `<a href="/${word.toLowerCase()}">${word}</a>`];
      const tiles = [`${word} Tee`, `${word} Lamp`, `${word} Cup`, 'Other', 'Velon Box'];
      const crumbs = ['Home', word];
      const prose = `We like ${lower} things.`;
      expect(brandOf({ name: `${word} Loft Jacket`, below: link, tiles, crumbs, prose }), word).toBeNull();
    }
  });
});
