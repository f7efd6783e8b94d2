// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFacts } from '@/lib/journey/schemas/page';
import { createBudget } from '@/lib/page/budget';
import { collectSource } from '@/lib/page/declared/collectSource';
import { readFacts } from '@/lib/page/facts/readFacts';
import { factsOfHtml } from './factsOfHtml';

describe('a hostile page', () => {
  it('whose forms hide the methods of its elements is read all the same', () => {
    const names = [
      'attributes',
      'firstChild',
      'nextSibling',
      'parentElement',
      'getAttribute',
      'localName',
      'nodeType',
      'textContent',
      'querySelector',
      'getAttributeNames',
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    const html = `<html lang="en"><body><form>${inputs}<h1>Tin Kettle</h1><p class="price">$12.00</p><button>Add to cart</button></form></body></html>`;
    expect(factsOfHtml(html).facts).toMatchObject({ product: { value: 'Tin Kettle' }, price: { value: 12 } });
  });

  it('never runs anything', () => {
    const html = `<h1>&lt;img src=x onerror="globalThis.ran=1"&gt;</h1><script type="application/ld+json">{"@type":"Product","name":"<img src=x onerror='globalThis.ran=1'>"}</script>`;
    factsOfHtml(html);
    expect('ran' in globalThis).toBe(false);
  });

  it('stops when its time is up, with what was found so far', () => {
    const html = `<title>Kettles</title><meta property="og:site_name" content="Klafti">${'<p>Some words at $12.00 each.</p>'.repeat(20_000)}`;
    const document = new DOMParser().parseFromString(html, 'text/html');
    let now = 0;
    // Every look at the clock finds it ten milliseconds further on.
    const budget = createBudget(300, () => (now += 10));
    const reading = readFacts(collectSource(document, 'https://www.klafti.example/', budget));
    expect(budget.isCutOff).toBe(true);
    expect(reading.siteName).toBe('Klafti');
    // A loop that did not ask would have looked at all of them.
    expect(now).toBeLessThan(1000);
  });

  it('gives facts that a record may hold, whatever its markup', () => {
    const word = fc.constantFrom(
      '$12.00',
      '-',
      '€',
      '4.5/5',
      '(12)',
      'Brand:',
      'by Ann Lee',
      '2024-01-02',
      '\ud800',
      '\0',
      '<',
      '9'.repeat(400),
      '１２円',
      'x'.repeat(3000),
    );
    const tag = fc.constantFrom('div', 'h1', 'p', 'span', 'del', 'time', 'a', 'b', 'table', 'form', 'svg', 'x-y');
    const attribute = fc.constantFrom(
      'class="price old"',
      'itemscope',
      'itemprop="price"',
      'itemprop="offers"',
      'itemtype="x/Product"',
      'typeof="v:Product"',
      'property="name"',
      'href="/"',
      'aria-label="4 out of 5"',
      'style="width:50%"',
      'name="nextSibling"',
      'itemref="a"',
      'id="a"',
      'content="1e9"',
    );
    const json = fc
      .json()
      .map(
        (text) =>
          `<script type="application/ld+json">{"@type":"Product","name":"x","offers":${text},"aggregateRating":${text},"brand":${text},"author":${text}}</script>`,
      );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        word,
        json,
        fc
          .tuple(tag, fc.array(attribute, { maxLength: 4 }), fc.array(tie('tree'), { maxLength: 4 }))
          .map(([name, list, inside]) => `<${name} ${list.join(' ')}>${inside.join('')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.array(tree, { maxLength: 3 }), (one, others) => {
        const { facts } = factsOfHtml([one, ...others].join(''));
        const parsed = pageFacts.safeParse(JSON.parse(JSON.stringify(facts)));
        expect(parsed.success, JSON.stringify(facts)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
