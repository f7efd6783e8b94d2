// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { textPieces } from '@/lib/page/documentText';
import { readMasks } from '@/lib/page/maskRectangles';
import { shownChoices } from '@/lib/page/shownChoices';
import { openShadowRootOf } from '@/lib/page/untampered';
import { layOutByAttribute } from './layout';

const box = 'data-box="100 200 50 20"';
const masked = { x: 98, y: 198, width: 54, height: 24, reason: 'formField' };

function masksOf(html: string) {
  document.body.innerHTML = html;
  return readMasks(document, (host) => openShadowRootOf(host)).rectangles;
}

beforeEach(layOutByAttribute);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const combobox = '<input role="combobox" aria-autocomplete="list" value="" data-box="160 202 4 16">';
const closing = '<button type="button" aria-label="Remove Ocean">×</button>';

describe('what was chosen in lists that a page has made itself', () => {
  it.each([
    // Words beside an empty field.
    `<div><div><div><div ${box}>Ocean</div><div data-value="">${combobox}</div></div><div><svg></svg></div></div><input type="hidden" name="c" value="o"></div>`,
    `<div><span>${combobox}</span><span ${box} title="Lucy">Lucy</span></div>`,
    `<label>Colour <span><span ${box}>Ocean ${closing}</span>${combobox}</span></label>`,
    `<div><label>Colour</label><div><div ${box}><span>Ocean</span><div role="button" tabindex="-1" aria-label="Remove"><svg></svg></div></div>${combobox}</div></div>`,
    `<div><div role="button" tabindex="-1" ${box}><span>Ocean</span><svg></svg></div>${combobox}<fieldset aria-hidden="true"><legend>Colour</legend></fieldset></div>`,
    `<ul><li ${box}>Ocean</li><li>${combobox}</li></ul>`,
    `<div><img ${box} alt="">${combobox}</div>`,
    `<div><div ${box}>Ocean</div><input aria-haspopup="listbox" value=""></div>`,
    `<div><div ${box}>Ocean</div><textarea role="combobox"></textarea></div>`,
    // What opens the list shows the choice.
    `<form><button aria-haspopup="listbox" ${box}>Ocean</button></form>`,
    `<form><div role="button" aria-haspopup="listbox" ${box}>Ten</div><input aria-hidden="true" tabindex="-1" value="10" data-box="0 0 0 0"></form>`,
    `<fieldset><button type="button" aria-haspopup="LISTBOX" ${box}>Ocean</button></fieldset>`,
    `<label for="c">Team</label><button id="c" aria-haspopup="listbox" ${box}>Ocean</button>`,
    `<label>Team <button aria-haspopup="listbox" ${box}>Ocean</button></label>`,
    `<div><label id="l">Team</label><div><button aria-labelledby="l b" id="b" aria-haspopup="listbox" ${box}>Ocean</button></div></div>`,
    `<div><input type="hidden" name="colour" value="ocean"><button aria-haspopup="listbox" ${box}>Ocean</button></div>`,
    `<div><input type="hidden" name="colour" value="ocean"><button aria-haspopup="true" ${box}>Ocean</button></div>`,
    `<button name="team" aria-haspopup="listbox" ${box}>Ocean</button>`,
    `<label for="b">Born</label><button id="b" aria-haspopup="dialog" ${box}>12 May 1990</button>`,
    // A twin of a list that is hidden.
    `<select style="display:none"><option>Choose<option selected>France</select><div><a><span ${box}>France</span></a><ul><li role="option">France</li></ul></div>`,
    `<div><select data-box="0 0 1 1"><option selected>France</select></div><div><span ${box}> France </span></div>`,
    `<select style="display:none" multiple><option selected>Red<option selected>Blue</select><span ${box}>Red, Blue</span>`,
    `<label>Country <select style="display:none"><option selected>France</select> <span ${box}>France</span></label>`,
    `<form><select style="display:none"><option selected>United Kingdom</select><div ${box}>UK</div></form>`,
    // Words that became chips beside the field that they were typed into.
    `<div><span ${box}>ada@example.org <button type="button" aria-label="Remove">×</button></span><input value=""></div>`,
    `<div><div ${box}><span>Ada <i role="button" title="Supprimer"></i></span></div><div><input type="email" value=""></div></div>`,
    `<tags><tag ${box}><x role="button" aria-label="remove tag"></x><b>Ada</b></tag><span contenteditable></span></tags>`,
    `<div>To: <span ${box}><span class="chip">Bartholome</span><span class="mail-chip">Ada</span></span><input value=""></div>`,
    `<div><span class="token" ${box}>Ada</span><input value=""></div>`,
    // A tick that shows in no words.
    `<form><button role="checkbox" aria-checked="true" ${box}><svg></svg></button> <label>Gift</label></form>`,
    `<form><span role="switch" aria-checked="mixed" ${box}></span></form>`,
    `<div><button role="radio" aria-checked="true" ${box}></button><input type="radio" aria-hidden="true" checked data-box="0 0 0 0"></div>`,
  ])('is masked: %s', (html) => {
    expect(masksOf(html).filter(({ width }) => width > 10)).toEqual([masked]);
  });

  it.each([
    `<button aria-haspopup="listbox" ${box}>Sort by: price</button>`,
    `<div role="button" aria-haspopup="listbox" ${box}>English</div>`,
    `<form><button aria-haspopup="menu" ${box}>More</button></form>`,
    `<form><button aria-haspopup="true" ${box}>More</button></form>`,
    `<form><button aria-haspopup="false" ${box}>Buy</button></form>`,
    `<form><button aria-haspopup="listbox" ${box}><svg></svg></button></form>`,
    `<form><button aria-haspopup="listbox" style="visibility:hidden" ${box}>Ocean</button></form>`,
    `<div><span ${box}><button class="chip">Paris</button><a class="chip" href="/rome">Rome</a></span><input value=""></div>`,
    `<div><span class="microchipped" ${box}>Dogs only</span><input value=""></div>`,
    `<div><span ${box}><b class="chip">New</b> Name</span><input value=""></div>`,
    `<div><label ${box}>Colour</label>${combobox}</div>`,
    `<div><h3 ${box}>Colour</h3>${combobox}</div>`,
    `<div>${combobox}<ul role="listbox" ${box}><li role="option">Ocean</li></ul></div>`,
    `<div>${combobox}<button type="submit" ${box}>Search</button></div>`,
    `<form><div>${combobox}<button ${box}>Search</button></div></form>`,
    `<div>${combobox}<a href="/help" ${box}>Help</a></div>`,
    `<header><div>${combobox}</div><div ${box}>Shop</div></header>`,
    `<div><div><p ${box}>Words</p></div><input value=""></div>`,
    `<div>${combobox}<div id="s-placeholder" class="x-placeholder" ${box}>Select...</div></div>`.replace(
      'aria-autocomplete',
      'aria-describedby="s-placeholder" aria-autocomplete',
    ),
    `<div>${combobox}</div><p ${box}>${'Many words of the page. '.repeat(30)}</p>`,
    `<select style="display:none"><option value="">Choose</select><div ${box}>Choose</div>`,
    `<select style="display:none"><option selected>Home</select><nav><a href="/" ${box}>Home</a></nav>`,
    `<select style="display:none"><option selected>Price</select><p ${box}>Words of the page</p>`,
    `<div><span ${box}>Found in 3 shops</span><input value=""></div>`,
    `<div><button ${box}>X</button><input value=""></div>`,
    `<div><div data-box="100 200 50 120">Coat <b>49 €</b> <button aria-label="Remove"></button></div><input value=""></div>`,
    `<div><button aria-label="Clear" ${box}>×</button><input value=""></div>`,
    `<div><span ${box}>Red <button type="button" aria-label="Remove">×</button></span><div><div><div><div><input value=""></div></div></div></div></div>`,
    `<form><button role="radio" aria-checked="true" ${box}>Express, 9.90</button></form>`,
    `<form><button role="checkbox" aria-checked="false" ${box}></button></form>`,
    `<button role="switch" aria-checked="true" ${box}></button>`,
  ])('leaves %s', (html) => {
    expect(masksOf(html).filter(({ width }) => width > 10)).toEqual([]);
  });

  it('is not told by which tick is masked', () => {
    const radio = (checked: boolean, at: number) =>
      `<button role="radio" aria-checked="${checked}" data-box="100 ${at} 50 20"></button>`;
    expect(masksOf(`<form><div role="radiogroup">${radio(false, 200)}${radio(true, 300)}</div></form>`)).toHaveLength(
      2,
    );
    expect(masksOf(`<form><div role="radiogroup">${radio(false, 200)}${radio(false, 300)}</div></form>`)).toEqual([]);
    const native = (group: string, checked: string, at: number) =>
      `<input type="radio" name="${group}" ${checked} data-box="100 ${at} 50 20">`;
    const mr = `${native('title', '', 200)}${native('title', 'checked', 300)}${native('size', '', 400)}`;
    expect(masksOf(`<form>${mr}</form><form>${native('title', '', 500)}</form>`).map(({ y }) => y)).toEqual([198, 298]);
  });

  it.each([
    `<form role="radiogroup"><div><span ${box}>Ocean</span>${combobox}</div></form>`,
    `<form><span ${box}>Ocean</span>${combobox}</form>`,
    `<form><select style="display:none"><option selected>France</select><b ${box}>France</b></form>`,
    `<form role="radiogroup"><b role="radio" aria-checked="false" ${box}></b><b role="radio" aria-checked="true"></b></form>`,
    `<div><div ${box}><form><b>Ocean</b></form></div>${combobox}</div>`,
    `<form ${box}><label><input type="radio" name="a" checked></label><label ${box}><input type="radio" name="a"></label></form>`,
  ])('is looked for where the fields of a form are named as what is asked of it: %s', (html) => {
    document.body.innerHTML = html;
    // As browsers let them be.
    for (const form of document.forms) {
      for (const name of ['matches', 'closest', 'checkVisibility', 'getRootNode', 'querySelector']) {
        Object.defineProperty(form, name, { value: document.createElement('input') });
      }
    }
    expect(() => readMasks(document, (host) => openShadowRootOf(host))).not.toThrow();
    expect(() => textPieces(document.body)).not.toThrow();
  });

  it('is found in a shadow root, by the form around its host', () => {
    const masks = (html: string) => {
      document.body.innerHTML = html;
      const host = document.querySelector('my-select') as HTMLElement;
      host.attachShadow({ mode: 'open' }).innerHTML = `<button aria-haspopup="listbox" ${box}>Ocean</button>`;
      return readMasks(document, (element) => openShadowRootOf(element)).rectangles;
    };
    expect(masks('<form><my-select></my-select></form>')).toEqual([masked]);
    expect(masks('<my-select></my-select>')).toEqual([]);
  });

  it('is told in words', () => {
    const words = (html: string) => {
      document.body.innerHTML = html;
      return [...shownChoices(document)].flatMap(({ texts }) => texts);
    };
    expect(words(`<div><span>Red ${closing}</span><span>Blue ${closing}</span>${combobox}</div>`)).toEqual([
      'Red',
      'Blue',
    ]);
    expect(words('<form><button aria-haspopup="listbox"><span>Mr</span> <svg></svg></button></form>')).toEqual(['Mr']);
  });
});
