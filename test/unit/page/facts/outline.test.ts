// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createBudget } from '@/lib/page/budget';
import { createKindOfBox } from '@/lib/page/facts/outline/kindOfBox';
import { type ListReading, walkPage } from '@/lib/page/facts/outline/walkPage';
import { atOnce } from '@/lib/page/steps';

describe('the kind of a box', () => {
  const boxOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as Element;

  it('is its tag and first class, but for numbers', () => {
    const kindOf = createKindOfBox();
    expect(kindOf(boxOf('<div class=" card-12 wide">'))).toBe('div.card-');
    expect(kindOf(boxOf('<div class="card-7">'))).toBe('div.card-');
    expect(kindOf(boxOf('<li class="card-7">'))).toBe('li.card-');
    expect(kindOf(boxOf('<section>'))).toBe('section.');
  });
});

describe('the outline of a long list', () => {
  const blocksOf = (html: string, lists: ListReading) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return atOnce(walkPage(body, createBudget(60_000), lists)).blocks.map(({ text }) => text);
  };
  const many = (make: (at: number) => string) => Array.from({ length: 400 }, (_, at) => make(at)).join('');

  it('has its beginning and what stands behind it, where no more is asked for', () => {
    const html = `<main>${many((at) => `<div class="tile-${at}">Thing ${at}</div>`)}<p>The end</p></main>`;
    const beginning = blocksOf(html, 'beginning');
    expect(beginning.slice(0, 40)).toEqual(Array.from({ length: 40 }, (_, at) => `Thing ${at}`));
    expect(beginning.length).toBeLessThan(100);
    expect(beginning.at(-1)).toBe('The end');
    expect(blocksOf(html, 'whole')).toHaveLength(401);
  });

  it('has every paragraph of a long text', () => {
    expect(
      blocksOf(
        many((at) => `<p class="words">Sentence ${at}</p>`),
        'beginning',
      ),
    ).toHaveLength(400);
    expect(
      blocksOf(
        many((at) => `<div>Sentence ${at}</div>`),
        'beginning',
      ),
    ).toHaveLength(400);
  });
});
