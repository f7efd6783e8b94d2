// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findAds } from '@/lib/page/ads/findAds';
import { layOutByAttribute } from '../layout';
import { documentOf, sourceOf } from '../reviews/reviewPages';

beforeEach(() => layOutByAttribute());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const adElementsOf = (body: string) => findAds(sourceOf(documentOf(body))).map(({ element }) => element.id);

const box = 'data-box="0 0 600 120"';
const item = (id: string, tag = 'li') =>
  `<${tag} id="${id}" class="place" ${box}><a href="/go/${id}"><img alt=""></a><h3><a href="/go/${id}">Plumbing by ${id} and sons</a></h3><p>They came within the hour.</p></${tag}>`;
const paid = (tag?: string) => item('paid1', tag) + item('paid2', tag);
const own = (tag?: string) => item('own1', tag) + item('own2', tag) + item('own3', tag);
const page = (inside: string) => `<main><h1>Plumbers near you</h1>${inside}</main>`;

describe('a heading that is a label', () => {
  const sponsored = '<h2>Sponsored results</h2>';
  const all = '<h2>All “plumber” results</h2>';

  it.each([
    ['in items of the list', `<ul><li>${sponsored}</li>${paid()}<li>${all}</li>${own()}</ul>`],
    ['in items of the list, last', `<ul><li>${all}</li>${own()}<li>${sponsored}</li>${paid()}</ul>`],
    [
      'deep in items of the list',
      `<ul><li class="x"><div><div>${sponsored}</div></div></li>${paid()}<li class="y"><div>${all}<button>Why these?</button></div></li>${own()}</ul>`,
    ],
    ['beside the cards', `<div>${sponsored}${paid('div')}${all}${own('div')}</div>`],
    ['beside the cards, last', `<div>${all}${own('div')}${sponsored}${paid('div')}</div>`],
    ['between others', `<div>${item('own4', 'div')}${sponsored}${paid('div')}<h2>More</h2>${own('div')}</div>`],
    ['above one list of several', `<div>${sponsored}<ul>${paid()}</ul>${all}<ul>${own()}</ul></div>`],
    ['above the last of several lists', `<div>${all}<ul>${own()}</ul>${sponsored}<ul>${paid()}</ul></div>`],
    ['above boxes that hold cards', `<div>${sponsored}<div>${paid()}</div>${all}<div>${own()}</div></div>`],
    ['above a list with the next heading in it', `<div>${sponsored}<ul>${paid()}<li>${all}</li>${own()}</ul></div>`],
    [
      'that a linked one ends',
      `<div>${sponsored}${paid('div')}<h2><a href="/all">All the results near you</a></h2>${own('div')}</div>`,
    ],
    [
      'of a role',
      `<div><div role="heading" aria-level="2">Sponsored</div>${paid('div')}<div role="heading" aria-level="2">All results</div>${own('div')}</div>`,
    ],
    [
      'with headings of its own below it',
      `<div>${sponsored}<h3>Near you</h3>${item('paid1', 'div')}<h3>Farther off</h3>${item('paid2', 'div')}</div>`,
    ],
    ['with nothing else around', `<div>${sponsored}<ul>${paid()}</ul></div>`],
  ])('heads what comes up to the next: %s', (_where, list) =>
    expect(adElementsOf(page(list))).toEqual(['paid1', 'paid2']),
  );

  it.each([
    ['en', 'Sponsored jobs'],
    ['en', 'Promoted listings'],
    ['fr', 'Offres sponsorisées'],
    ['de', 'Gesponserte Jobs'],
    ['es', 'Productos patrocinados'],
    ['it', 'Prodotti sponsorizzati'],
    ['pt', 'Vagas patrocinadas'],
    ['nl', 'Gesponsorde vacatures'],
    ['pl', 'Oferty promowane'],
  ])('says what is sponsored: %s, %s', (language, words) => {
    const body = page(`<ul><li><h2>${words}</h2></li>${paid()}<li>${all}</li>${own()}</ul>`);
    const found = findAds(sourceOf(documentOf(body, { language })));
    expect(found.map(({ element }) => element.id)).toEqual(['paid1', 'paid2']);
  });

  it.each(['<h2>Power links <span class="mark">Sponsored</span></h2>', '<h2>파워링크 <em>광고</em></h2>'])(
    'has its label behind other words: %s',
    (headline) => {
      const away = (id: string) =>
        `<li id="${id}" ${box}><a href="https://${id}.example/">${id}.example</a><div><a href="https://${id}.example/">Plumbing by ${id} and sons</a></div><p>They came within the hour.</p></li>`;
      const lists = `<section>${headline}<ul>${away('paid1')}${away('paid2')}</ul></section><section><ul>${own()}</ul></section>`;
      expect(adElementsOf(page(lists))).toEqual(['paid1', 'paid2']);
    },
  );

  it('is one of a place too where its cards show the addresses of others', () => {
    const counted = (id: string) =>
      `<li id="${id}" ${box}><a href="/count/${id}"><span>https://www.${id}.example</span></a><div><a href="/count/${id}?b">Plumbing by ${id} and sons</a></div></li>`;
    const lists = (...ids: string[]) =>
      page(`<section><h2>Power links <span>Ad</span></h2><ul>${ids.map(counted).join('')}</ul></section>`);
    expect(adElementsOf(lists('paid1', 'paid2'))).toEqual(['paid1', 'paid2']);
  });

  it.each(['<h2>Plumbing <span>Ads</span></h2>', '<h2>How <a href="/ads"><span>Sponsored</span></a> works</h2>'])(
    'heads nothing of the page’s own: %s',
    (headline) => expect(adElementsOf(page(`<section>${headline}<ul>${own()}</ul></section>`))).toEqual([]),
  );

  it('heads no more than its own card where it is the headline of one', () => {
    const card = (id: string, label = '') =>
      `<li id="${id}" class="place" ${box}><h3>Plumbing by ${id} and sons ${label}</h3><a href="/go/${id}"><img alt="">They came within the hour.</a></li>`;
    const list = `<ul>${card('own1')}${card('paid1', '<span>Sponsored</span>')}${card('own2')}${card('own3')}</ul>`;
    expect(adElementsOf(page(list))).toEqual(['paid1']);
  });

  it.each([
    ['in items of the list', `<ul><li>${sponsored}</li>${item('paid1')}<li>${all}</li>${own()}</ul>`],
    ['beside the cards', `<div>${sponsored}${item('paid1', 'div')}${all}${own('div')}</div>`],
    ['last', `<ul>${own()}<li>${sponsored}</li>${item('paid1')}</ul>`],
    ['above one list of several', `<div>${sponsored}<ul>${item('paid1')}</ul>${all}<ul>${own()}</ul></div>`],
  ])('heads one alone: %s', (_where, list) => expect(adElementsOf(page(list))).toEqual(['paid1']));

  it.each([
    ['in items of the list', `<ul><li>${sponsored}</li><li>${all}</li>${own()}</ul>`],
    ['beside the cards', `<div>${sponsored}${all}${own('div')}</div>`],
    ['at the end of the list', `<ul>${own()}<li>${sponsored}</li></ul>`],
    ['in a box of its own', `<div><div class="g">${sponsored}</div><div class="g">${all}<ul>${own()}</ul></div></div>`],
  ])('heads nothing where nothing came: %s', (_where, list) => expect(adElementsOf(page(list))).toEqual([]));
});

describe('a line that is a label', () => {
  it.each([
    ['the next heading', `<div><p>Sponsored</p>${paid('div')}<h2>All results</h2>${own('div')}</div>`],
    [
      'the heading after its own',
      `<div><p>Sponsored</p><h2>For you</h2>${paid('div')}<h2>All results</h2>${own('div')}</div>`,
    ],
    [
      'the next such line',
      `<ul><li class="line">Sponsored</li>${paid()}<li class="line">All results</li>${own()}</ul>`,
    ],
    ['where it stands', `<div>${own('div')}<p>Sponsored</p>${paid('div')}</div>`],
  ])('heads what comes up to %s', (_what, list) => expect(adElementsOf(page(list))).toEqual(['paid1', 'paid2']));

  it('stands for all above it where nothing comes below', () =>
    expect(adElementsOf(page(`<section ${box}><div>${paid('div')}</div><p>Sponsored</p></section>`))).toEqual([
      'paid1',
      'paid2',
    ]));

  it('goes on past the headlines of what it heads', () => {
    const flat = (id: string) =>
      `<h3><a href="/go/${id}">Plumbing by ${id} and sons</a></h3><div id="${id}" ${box}><a href="/go/${id}"><img alt="">They came within the hour.</a></div>`;
    expect(adElementsOf(page(`<div><p>Sponsored</p>${flat('paid1')}${flat('paid2')}</div>`))).toEqual([
      'paid1',
      'paid2',
    ]);
  });
});
