// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pickedPart } from '@/lib/messaging/pickedPart';
import { readPicked } from '@/lib/page/picking/readPicked';
import { openShadowRootOf } from '@/lib/page/untampered';
import { layOutByAttribute } from '../layout';

const url = 'https://shop.example/';

function read(markup: string, selector: string) {
  document.body.innerHTML = markup;
  const element = document.querySelector(selector);
  if (!element) throw new Error(`${selector} is not there.`);
  const part = readPicked({ element, frames: [] }, url, (host) => openShadowRootOf(host));
  // What is told is what the background believes.
  expect(pickedPart.safeParse(part).error).toBeUndefined();
  return part;
}

beforeEach(() => layOutByAttribute());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('readPicked', () => {
  it('quotes the words of the part, and anchors them', () => {
    const part = read(
      '<p>Before.</p><div class="review" id="r"><p>It runs small.</p><p>Fine.</p></div><p>After.</p>',
      '#r',
    );
    expect(part).toMatchObject({ name: 'review', quote: 'It runs small.\nFine.', text: 'It runs small. Fine.' });
    expect(part.anchor?.selectors[0]).toMatchObject({
      type: 'TextQuoteSelector',
      exact: 'It runs small.Fine.',
      prefix: 'Before.',
      suffix: 'After.',
    });
  });

  it('knows the address of an image and of the link around it', () => {
    const part = read('<a href="/coat?x=1"><img id="i" src="https://cdn.example/coat.png" alt="A red coat"></a>', '#i');
    expect(part).toMatchObject({
      name: 'image',
      quote: null,
      text: 'A red coat',
      imageUrl: 'https://cdn.example/coat.png',
    });
    expect(part.linkUrl).toContain('/coat?x=1');
    expect(part.anchor?.selectors).toEqual([expect.objectContaining({ type: 'CssSelector', value: 'img' })]);
  });

  it('keeps no picture that is written into the page, and no script as a link', () => {
    const part = read('<a href="javascript:alert(1)"><img id="i" src="data:image/png;base64,AAAA"></a>', '#i');
    expect([part.imageUrl, part.linkUrl]).toEqual([null, null]);
  });

  it('has no word that was typed into a field or an editor, also where a part of the editor is picked', () => {
    const markup =
      '<div id="all"><p>Your name</p><input value="Ada"><textarea>Ada</textarea><div contenteditable id="editor"><p id="inner">Ada</p></div></div>';
    expect(read(markup, '#all').quote).toBe('Your name');
    for (const selector of ['input', 'textarea', '#editor', '#inner']) {
      const part = read(markup, selector);
      expect([part.quote, part.text]).toEqual([null, '']);
      expect(JSON.stringify(part)).not.toContain('Ada');
    }
  });

  const combobox = '<input role="combobox" aria-autocomplete="list" value="">';
  const box = 'data-box="0 0 90 20"';
  it.each([
    '<button type="button" aria-haspopup="listbox">Ocean</button>',
    '<div role="combobox" aria-expanded="false"><span>Ocean</span></div>',
    '<span role="textbox">Ocean</span>',
    `<div class="control"><div class="value"><div title="Ocean">Ocean</div><div data-value="">${combobox}</div></div><div><svg></svg></div></div><input type="hidden" name="c">`,
    `<div><div role="button" tabindex="-1"><span>Ocean</span><svg></svg></div>${combobox}</div>`,
    `<ul><li>Ocean</li><li>${combobox}</li></ul>`,
    '<select style="display:none"><option>Sea</option><option selected>Ocean</option></select><div><span>Ocean</span><ul><li>Sea</li><li>Ocean</li></ul></div>',
    '<div><select data-box="0 0 1 1"><option selected>Ocean</option></select></div><div>Ocean</div>',
  ])('has no word that shows as chosen in a list of the page’s own: %s', (list) => {
    const markup = `<div id="all"><p>Your favourite</p><div>${list}</div><p>Kept for you.</p></div>`;
    const part = read(markup, '#all');
    expect(part.quote).toBe('Your favourite\nKept for you.');
    expect(JSON.stringify(part)).not.toContain('Ocean');
    expect(JSON.stringify(read(markup, 'p'))).not.toContain('Ocean');
    for (const inner of Array.from(document.querySelectorAll('#all > div *'))) {
      const told = readPicked({ element: inner, frames: [] }, url, (host) => openShadowRootOf(host));
      expect(JSON.stringify(told)).not.toContain('Ocean');
    }
  });

  it.each([
    `<select ${box}><option selected>Blue</option></select><p>In Blue or red.</p>`,
    `<label>Colour</label>${combobox}<p>In Blue or red.</p>`,
    `<div role="search"><div>${combobox}</div><p>In Blue or red.</p></div>`,
  ])('keeps the words beside one: %s', (markup) => {
    expect(read(`<div id="all">${markup}</div>`, '#all').quote).toContain('In Blue or red.');
  });

  it('cuts a long text at the end of a sentence', () => {
    const sentence = 'This is one more sentence of a very long text. ';
    const { quote, anchor } = read(`<div id="long">${sentence.repeat(500)}</div>`, '#long');
    expect(quote?.length).toBeLessThanOrEqual(4_000);
    expect(quote?.length).toBeGreaterThan(3_000);
    expect(quote?.endsWith('long text.')).toBe(true);
    expect(anchor?.selectors[0]).toMatchObject({ type: 'TextQuoteSelector' });
  });

  it('reads what is only in the shadow root of the part', () => {
    document.body.innerHTML = '<x-review></x-review>';
    const host = document.querySelector('x-review') as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>It runs small.</p>';
    const part = readPicked({ element: host, frames: [] }, url, (each) => openShadowRootOf(each));
    expect(part).toMatchObject({ name: 'review', quote: 'It runs small.' });
  });

  it('survives a page that redefines what it is read by', () => {
    const part = read(
      '<form id="f"><input name="getAttribute"><input name="children"><input name="parentNode">Words</form>',
      '#f',
    );
    expect(part).toMatchObject({ name: 'form', quote: 'Words' });
  });
});
