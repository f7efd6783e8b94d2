// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { everyItem } from '@/lib/page/declared/everyItem';
import type { DeclaredItem } from '@/lib/page/declared/pageSource';
import { parseLenient } from '@/lib/page/declared/repairJson';
import { itemsOf, textOf, textsOf } from '@/lib/page/declared/values';
import { sourceOfHtml } from '../facts/factsOfHtml';

function jsonLd(...blocks: string[]): readonly DeclaredItem[] {
  return sourceOfHtml(blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('')).declared;
}

function first(items: readonly DeclaredItem[]): DeclaredItem {
  const [item] = items;
  if (!item) throw new Error('nothing was declared');
  return item;
}

describe('broken JSON', () => {
  it.each<[string, string]>([
    ['a trailing comma', '{"a":"b",}'],
    ['a trailing comma in a list', '{"a":"b","c":[1,2,],}'],
    ['two commas', '{"a":"b",,"c":1}'],
    ['a raw line break', '{"a":"b\n"}'],
    ['a comment of HTML', '<!-- {"a":"b"} -->'],
    ['CDATA', '//<![CDATA[\n{"a":"b"}\n//]]>'],
    ['CDATA in a comment of CSS', '/*<![CDATA[*/{"a":"b"}/*]]>*/'],
    ['a semicolon', '{"a":"b"};'],
    ['a comment', '{/* all of it */"a":"b"}'],
    ['escaped quotes', '{&quot;a&quot;:&quot;b&quot;}'],
    ['a mark of byte order', '\uFEFF{"a":"b"}'],
    ['a wrong escape', '{"a":"b","c":"it\\\'s"}'],
  ])('is read in spite of %s', (_, text) => {
    const parsed = parseLenient(text) as { a?: string };
    expect(parsed.a?.trim()).toBe('b');
  });

  it('changes nothing inside strings', () => {
    expect(parseLenient('{"a":"x, ] y, } /* z */ , ,",}')).toEqual({ a: 'x, ] y, } /* z */ , ,' });
  });

  it.each(['', '{', '{"a":', 'alert(1)', '{"a":"b"'])('is left out where it is broken otherwise: %j', (text) => {
    expect(parseLenient(text)).toBeUndefined();
  });

  // Time that grows with the square of the length would be minutes here; a test may take seconds.
  it.each([' ', '\n', '/* ', '// ', ', ', '; ', '--', ']]', '<!--', '<!-- ', '&quot;', '\\', '{"a":', '"'])(
    'is given up in a time that grows with its length alone: %j',
    (part) => {
      expect(parseLenient(`{"a":${part.repeat(400_000 / part.length)}x`)).toBeUndefined();
    },
  );
});

describe('JSON-LD', () => {
  it('comes with names without vocabulary, graphs opened and references followed', () => {
    const items = jsonLd(`{"@context":"https://schema.org","@graph":[
      {"@type":"schema:Product","@id":"#p","http://schema.org/name":"Stool","brand":{"@id":"#b"}},{"@type":"https://schema.org/Brand","@id":"#b","name":"Linnea"}]}`);
    expect(items.map(({ types }) => types)).toEqual([['Product'], ['Brand']]);
    expect(textOf(first(items), 'name')).toBe('Stool');
    expect(itemsOf(first(items), 'brand')).toEqual([items[1]]);
  });

  it('may go in circles', () => {
    const items = jsonLd(
      '{"@graph":[{"@type":"A","@id":"#a","next":{"@id":"#b"}},{"@type":"B","@id":"#b","next":{"@id":"#a"},"self":{"@id":"#b"}}]}',
    );
    const source = sourceOfHtml('');
    expect(everyItem(items, source.budget)).toHaveLength(2);
    expect(itemsOf(first(items), 'next')).toEqual([items[1]]);
  });

  it('decodes entities and takes tags out', () => {
    expect(
      textOf(first(jsonLd('{"@type":"Product","name":"Caf&amp;eacute; &#39;Noir&#39; <b>bio</b>"}')), 'name'),
    ).toBe("Café 'Noir' bio");
  });

  it('keeps __proto__ a name like any other', () => {
    const item = first(jsonLd('{"@type":"Product","__proto__":{"polluted":"yes"},"constructor":"x"}'));
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect([...item.properties.keys()]).toEqual(['__proto__', 'constructor']);
  });

  it('leaves out what is broken or too large, and reads the rest', () => {
    const large = JSON.stringify({ '@type': 'Product', name: 'x'.repeat(1_100_000) });
    const items = jsonLd(
      '{"broken',
      large,
      '{"@type":"Product","name":"Stool"}',
      'null',
      '"text"',
      '[[[{"@type":"Thing"}]]]',
    );
    expect(items.map(({ types }) => types[0])).toEqual(['Product', 'Thing']);
  });

  it('survives nesting of any depth', () => {
    const deep = `${'{"@type":"A","x":'.repeat(5000)}1${'}'.repeat(5000)}`;
    expect(jsonLd(deep, '{"@type":"B"}').some(({ types }) => types[0] === 'B')).toBe(true);
  });
});

describe('microdata', () => {
  it('gives items within items, by content, link, time and text', () => {
    const { declared } =
      sourceOfHtml(`<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name"> Tin <b>Kettle</b></h1>
      <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span itemprop="price" content="12.5">$12½</span><link itemprop="availability" href="https://schema.org/InStock"><time itemprop="validFrom" datetime="2024-01-02">2 Jan</time></div>
      <a itemprop="brand" href="/b">Spade</a><a itemprop="url" href="/p">here</a></div><p itemprop="name">stray</p>`);
    const product = first(declared);
    expect(declared).toHaveLength(1);
    expect(textsOf(product, 'name', 'brand', 'url')).toEqual(['Tin Kettle', 'Spade', '/p']);
    const [offer] = itemsOf(product, 'offers');
    expect(offer && textsOf(offer, 'price', 'availability', 'validFrom')).toEqual([
      '12.5',
      'https://schema.org/InStock',
      '2024-01-02',
    ]);
  });

  it('follows itemref', () => {
    const { declared } = sourceOfHtml(
      '<div itemscope itemtype="x/Product" itemref="a missing"></div><p id="a"><span itemprop="name">Kettle</span></p>',
    );
    expect(textOf(first(declared), 'name')).toBe('Kettle');
  });
});

describe('RDFa', () => {
  it('gives items by typeof and property, in old and new vocabularies', () => {
    const { declared } =
      sourceOfHtml(`<div vocab="http://schema.org/" typeof="Product"><span property="name">Kettle</span><div property="offers" typeof="Offer"><span property="price" content="9">9</span></div></div>
      <div xmlns:v="http://rdf.data-vocabulary.org/#" typeof="v:Review-aggregate"><span property="v:itemreviewed">Inn</span><span rel="v:rating"><span typeof="v:Rating"><span property="v:average">4.5</span></span></span></div>`);
    expect(declared.map(({ types, source }) => [types[0], source])).toEqual([
      ['Product', 'rdfa'],
      ['AggregateRating', 'rdfa'],
    ]);
    expect(textOf(itemsOf(first(declared), 'offers')[0] ?? first([]), 'price')).toBe('9');
  });
});

describe('meta data and links', () => {
  it('come by name in lower case, and absolute', () => {
    const { meta, links } = sourceOfHtml(
      '<meta property="OG:Title" content="A &amp; B"><meta name="author" content="x"><meta name="author" content="y"><meta name="empty" content=" "><link rel="Canonical" href="/a"><link rel="stylesheet" href="/s.css"><link rel="alternate" hreflang="fr" href="https://fr.example/">',
      'https://www.klafti.example/b',
    );
    expect(meta.get('og:title')).toEqual(['A & B']);
    expect(meta.get('author')).toEqual(['x', 'y']);
    expect(meta.has('empty')).toBe(false);
    expect(links).toEqual([
      { rel: ['canonical'], href: 'https://www.klafti.example/a', hreflang: null },
      { rel: ['alternate'], href: 'https://fr.example/', hreflang: 'fr' },
    ]);
  });
});
