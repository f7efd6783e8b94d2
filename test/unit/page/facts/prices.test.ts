// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBudget } from '@/lib/page/budget';
import { collectSource } from '@/lib/page/declared/collectSource';
import { readFacts } from '@/lib/page/facts/readFacts';
import { layOutByAttribute } from '../layout';

interface Written {
  readonly language?: string;
  readonly title?: string;
}

function page(body: string, { language = 'de', title = 'Kissen Nora' }: Written): string {
  return `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body>${body}</body></html>`;
}

const buy = '<button>In den Warenkorb</button>';

describe('prices that style sheets strike through or hide', () => {
  beforeEach(layOutByAttribute);
  afterEach(() => {
    document.documentElement.innerHTML = '';
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  /** Read in a window, where alone style sheets hold. */
  function styledPricesOf(body: string, title = 'Kissen Nora'): Record<string, unknown> {
    const { documentElement } = new DOMParser().parseFromString(page(body, { title }), 'text/html');
    document.documentElement.innerHTML = documentElement.innerHTML;
    document.documentElement.lang = 'de';
    const { facts } = readFacts(collectSource(document, 'https://www.klafti.de/p/x-100', createBudget(60_000)));
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
