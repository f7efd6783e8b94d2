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

  it('tell in which of its attributes a field repeats what it holds, however short, and not what the page says of it', () => {
    document.body.innerHTML = `<input id="code" data-value="839" maxlength="839" title=" 839" data-other="8390" value="839">
      <input data-value="7" data-index="7" tabindex="7" class="7"><select data-text="zanzibar" data-code="zz"><option value="ZZ">Zanzibar</option></select>
      <label>Size <select id="size" name="size" data-value="M"><option selected>M</option></select></label>
      <input type="checkbox" value="gift" data-value="gift" checked><input type="range" value="50" aria-valuenow="50">
      <textarea data-path="/a/b">b</textarea><div contenteditable data-copy="Zoé">Zoé</div><input value="" data-value="">`;
    const { repeated } = filledValues(document, (host) => openShadowRootOf(host));
    expect(repeated).toEqual([
      { name: 'data-value', value: '839' },
      { name: 'title', value: ' 839' },
      { name: 'value', value: '839' },
      { name: 'data-text', value: 'zanzibar' },
      { name: 'data-code', value: 'zz' },
      { name: 'value', value: '50' },
      { name: 'aria-valuenow', value: '50' },
      { name: 'data-path', value: '/a/b' },
      { name: 'data-copy', value: 'Zoé' },
    ]);
  });

  it('tell the names of chosen files, and where their fields repeat them', () => {
    document.body.innerHTML = '<input type="file" data-value="C:\\fakepath\\passport.png" data-kind="png">';
    const input = document.querySelector('input') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File([], 'passport.png')] });
    Object.defineProperty(input, 'value', { value: 'C:\\fakepath\\passport.png' });
    const { typed, repeated } = filledValues(document, (host) => openShadowRootOf(host));
    expect(typed).toEqual(['passport.png']);
    expect(repeated).toEqual([{ name: 'data-value', value: 'C:\\fakepath\\passport.png' }]);
  });

  it('set apart what was only searched for', () => {
    const searchedIn = (html: string) => {
      document.body.innerHTML = html;
      const { typed, searched } = filledValues(document, (host) => openShadowRootOf(host));
      return typed.length > 0 ? typed : searched.map((each) => `searched: ${each}`);
    };
    for (const box of [
      '<input type="search" value="coat">',
      '<input name="q" value="coat">',
      '<input type="text" name="search_query" value="coat">',
      '<input id="siteSearch" value="coat">',
      '<div role="searchbox" contenteditable>coat</div>',
      '<form role="search"><input name="text" value="coat"><input type="hidden" name="in"><button>Go</button></form>',
    ]) {
      expect(searchedIn(box), box).toEqual(['searched: coat']);
    }
    for (const box of [
      '<input name="comment" value="coat">',
      '<input type="search" name="city" value="coat">',
      '<input type="search" autocomplete="street-address" value="coat">',
      '<input type="password" name="q" value="coat">',
      '<form role="search"><input name="from" value="coat"><input name="to"></form>',
    ]) {
      expect(searchedIn(box), box).toEqual(['coat']);
    }
    expect(searchedIn('<input type="search" value="ada@shop.example">')).toEqual(['ada@shop.example']);
    // Who types the same into another field gives their name.
    document.body.innerHTML = '<input type="search" value="Ada"><input name="name" value="Ada">';
    expect(filledValues(document, () => null).typed).toEqual(['Ada']);
  });

  it('are what shows as chosen in a list that the page has made itself', () => {
    document.body.innerHTML = `<form><button aria-haspopup="listbox"><b>Mr</b><i>Doctor</i></button></form>
      <div id="host"></div><button aria-haspopup="listbox">Sort by: price</button>`;
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    shadow.innerHTML = '<div><div>Ocean</div><input role="combobox" value=""></div>';
    expect(filledValues(document, (host) => openShadowRootOf(host))).toEqual({
      typed: [],
      searched: [],
      chosen: ['Mr', 'Doctor', 'Mr Doctor', 'Ocean'],
      offered: [],
      repeated: [],
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
