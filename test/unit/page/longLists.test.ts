// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createBudget } from '@/lib/page/budget';
import { readDetails } from '@/lib/page/details';
import { countsOf } from '@/lib/page/pageCounts';
import { atOnce } from '@/lib/page/steps';

const url = 'https://www.brise.example/p/alba-coat';
const tiles = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<div class="tile tile-${at}"><a href="/p/${at}"><h3>Thing ${at}</h3></a><span class="price">${at + 1},95 €</span></div>`,
  ).join('');
const opinions = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<article class="review"><span class="stars" title="${(at % 5) + 1}/5"></span><b class="author">Ann Lee</b><p>It is number ${at} of the coats that I had, and it holds.</p></article>`,
  ).join('');
const product = '<h1>Alba coat</h1><p class="price">240,00 €</p><button>Add to bag</button>';

const pageOf = (body: string) =>
  new DOMParser().parseFromString(
    `<html lang="en"><head><title>Alba coat | Brise</title></head><body>${body}</body></html>`,
    'text/html',
  );
const budgetMs = 20_000;
const detailsOf = (body: string) => readDetails(pageOf(body), url, { budgetMs });
const countsIn = (body: string) => atOnce(countsOf(pageOf(body), url, createBudget(budgetMs)));

describe('a page with a long list', () => {
  it('is read as one with a short one', () => {
    const { kind, facts } = detailsOf(`<main>${product}${tiles(40)}</main>`);
    const long = detailsOf(`<main>${product}${tiles(300)}</main>`);
    expect(long.kind?.id).toBe(kind?.id);
    expect(long.facts.price?.value).toBe(240);
    expect(long.facts.product?.value).toBe(facts.product?.value);
  }, 60_000);

  it('is read on behind the list, where that is longer than is gone through', () => {
    const { facts, title } = detailsOf(`<main>${tiles(1500)}${product}</main><footer><p>© 2026 Brise</p></footer>`);
    expect(title).toBe('Alba coat');
    expect(facts.price?.value).toBe(240);
  }, 60_000);

  it('has its reviews counted, but not on beyond as many as are ever listed', () => {
    expect(countsIn(`<main>${product}<section>${opinions(300)}</section></main>`).reviews).toBe(300);
    expect(countsIn(`<main>${product}<section>${opinions(1200)}</section></main>`).reviews).toBe(1000);
  }, 60_000);
});
