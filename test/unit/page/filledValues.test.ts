// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filledValues } from '@/lib/page/filledValues';
import { openShadowRootOf } from '@/lib/page/untampered';
import { layOutByAttribute } from './layout';

beforeEach(layOutByAttribute);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

describe('filledValues', () => {
  it('are what is typed, in shadow roots and frames too, and not what was chosen among the page’s own words', () => {
    document.body.innerHTML = `<input id="typed"><input type="submit" value="Buy"><input type="hidden" value="token">
      <input type="checkbox" value="gift" checked><select><option value="fr" selected>France</option></select>
      <textarea id="area"></textarea><div contenteditable>edited <b>words</b></div><div id="host"></div><iframe></iframe>`;
    const field = (root: ParentNode, selector: string) => root.querySelector(selector) as HTMLInputElement;
    field(document, '#typed').value = ' Jeanne Morel ';
    field(document, '#area').value = 'first\nsecond';
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    shadow.innerHTML = '<input value="in a shadow">';
    const frame = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
    frame.body.innerHTML = '<input value="in a frame">';
    const { typed, chosen } = filledValues(document, (host) => openShadowRootOf(host));
    expect(typed.toSorted()).toEqual(
      ['Jeanne Morel', 'first\nsecond', 'edited words', 'in a shadow', 'in a frame'].toSorted(),
    );
    expect(chosen).toEqual([]);
  });

  it('are what shows as chosen in a list that the page has made itself', () => {
    document.body.innerHTML = `<form><button aria-haspopup="listbox"><b>Mr</b><i>Doctor</i></button></form>
      <div id="host"></div><button aria-haspopup="listbox">Sort by: price</button>`;
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    shadow.innerHTML = '<div><div>Ocean</div><input role="combobox" value=""></div>';
    expect(filledValues(document, (host) => openShadowRootOf(host))).toEqual({
      typed: [],
      chosen: ['Mr', 'Doctor', 'Mr Doctor', 'Ocean'],
      offered: [],
    });
  });

  it('tell what is chosen among what a shop offers, where no other list is called so', () => {
    const list = (name: string) => `<select name="${name}"><option>A</option><option selected>B</option></select>`;
    document.body.innerHTML = `${list('size')}<form>${list('title')}</form>${list('lang')}<form>${list('qty')}</form>
      <label>Size ${list('')}</label><form><input type="email">${list('lang')}</form><div id="host"></div>`;
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    shadow.innerHTML = '<select id="sort" multiple><option selected>Price</option></select>';
    expect(filledValues(document, (host) => openShadowRootOf(host)).offered).toEqual([
      { id: '', name: 'size', entries: 2, chosen: [1] },
      { id: '', name: 'qty', entries: 2, chosen: [1] },
      { id: 'sort', name: '', entries: 1, chosen: [0] },
    ]);
  });
});
