// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readMasks } from '@/lib/page/maskRectangles';
import { windowOf } from '@/lib/page/untampered';
import { layOutByAttribute } from './layout';

const box = 'data-box="100 200 50 20"';
const masked = { x: 98, y: 198, width: 54, height: 24, reason: 'formField' };

function read(
  html: string,
  shadowRootOf: (element: HTMLElement) => ShadowRoot | null = (element) => element.shadowRoot,
) {
  document.body.innerHTML = html;
  return readMasks(document, shadowRootOf).rectangles;
}

beforeEach(layOutByAttribute);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('readMasks', () => {
  it.each([
    `<input value="a" ${box}>`,
    ...['password', 'search', 'email', 'tel', 'url', 'no-such-type'].map(
      (type) => `<input type="${type}" value="a" ${box}>`,
    ),
    `<input type="number" value="4" ${box}>`,
    `<input type="date" value="2026-01-02" ${box}>`,
    `<input type="range" ${box}>`,
    `<input type="color" ${box}>`,
    `<input type="checkbox" checked ${box}>`,
    `<input type="radio" checked ${box}>`,
    `<input value="a" disabled readonly ${box}>`,
    `<textarea ${box}>words</textarea>`,
    `<select ${box}><option>one</select>`,
    `<select multiple ${box}><option>one<option selected>two</select>`,
    `<div contenteditable ${box}>words</div>`,
    `<div contenteditable="plaintext-only" ${box}><img alt=""></div>`,
    `<div role="textbox" ${box}>words</div>`,
    `<div role="presentation COMBOBOX" ${box}>words</div>`,
    `<form name="childNodes"><input name="localName" value="a" ${box}></form>`,
    `<div style="opacity:0"><input value="a" ${box}></div>`,
  ])('masks %s', (html) => {
    expect(read(html)).toEqual([masked]);
  });

  it.each([
    `<input placeholder="only a hint" ${box}>`,
    `<input value="" ${box}>`,
    `<input type="checkbox" value="on" ${box}>`,
    ...['hidden', 'submit', 'button', 'reset', 'image'].map((type) => `<input type="${type}" value="a" ${box}>`),
    `<textarea placeholder="hint" ${box}></textarea>`,
    `<select ${box}><option value="">Choose</select>`,
    `<div contenteditable ${box}> </div>`,
    `<div contenteditable="false" ${box}>words</div>`,
    `<div role="button" ${box}>words</div>`,
    '<input value="a" data-box="100 200 0 0">',
    `<input value="a" style="display:none" ${box}>`,
    `<div style="visibility:hidden"><input value="a" ${box}></div>`,
    `<iframe style="opacity:0" sandbox ${box}></iframe>`,
    '<input value="a" data-box="100 -90 50 20">',
    '<input value="a" data-box="5000 20 50 20">',
    '<template><input value="a"></template>',
  ])('leaves %s', (html) => {
    expect(read(html)).toEqual([]);
  });

  it('clips to what the window shows', () => {
    expect(read('<input value="a" data-box="-30 -5 50 20">')).toEqual([
      { x: 0, y: 0, width: 22, height: 17, reason: 'formField' },
    ]);
  });

  it('sees into shadow roots as far as it is given them, one inside the other', () => {
    document.body.innerHTML = '<my-field></my-field><section></section>';
    const [field, section] = document.body.children as unknown as [HTMLElement, HTMLElement];
    const closed = new Map([[field, field.attachShadow({ mode: 'closed' })]]);
    closed.get(field)?.append(Object.assign(document.createElement('div'), { id: 'inner' }));
    const inner = closed.get(field)?.firstElementChild as HTMLElement;
    closed.set(inner, inner.attachShadow({ mode: 'closed' }));
    for (const root of [closed.get(inner), section.attachShadow({ mode: 'open' })]) {
      if (root) root.innerHTML = `<input value="a" data-box="100 ${root === closed.get(inner) ? 200 : 300} 50 20">`;
    }
    const rectangles = readMasks(document, (element) => closed.get(element) ?? element.shadowRoot).rectangles;
    expect(rectangles.map(({ y }) => y)).toEqual([198, 298]);
    expect(readMasks(document, (element) => element.shadowRoot).rectangles.map(({ y }) => y)).toEqual([298]);
  });

  it('clips to the boxes around it that scroll, but for those that it is laid over', () => {
    const drawer = (inside: string) =>
      `<div style="overflow-x: auto; overflow-y: auto" data-box="600 0 300 200"><div data-box="600 -300 300 900">${inside}</div></div>`;
    const input = (box: string, style = '') => `<input value="Oslo" data-box="${box}" style="${style}">`;
    expect(read(drawer(input('610 150 100 100')))).toEqual([
      { x: 608, y: 148, width: 104, height: 54, reason: 'formField' },
    ]);
    expect(read(drawer(input('610 250 100 40')))).toEqual([]);
    const over = [{ x: 608, y: 248, width: 104, height: 44, reason: 'formField' }];
    expect(read(drawer(input('610 250 100 40', 'position: fixed')))).toEqual(over);
    expect(read(drawer(input('610 250 100 40', 'position: absolute')))).toEqual(over);
  });

  it('maps fields of a readable frame through its border, padding and scale, and clips them to it', () => {
    document.body.innerHTML = '<iframe data-box="100 100 200 100" style="padding: 10px"></iframe>';
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const inner = frame.contentWindow as Window & typeof globalThis;
    vi.spyOn(inner, 'innerWidth', 'get').mockReturnValue(360);
    vi.spyOn(inner, 'innerHeight', 'get').mockReturnValue(160);
    inner.document.body.innerHTML = '<input value="a"><input value="b">';
    const boxes = [
      { x: 20, y: 30, width: 40, height: 20 },
      { x: 340, y: 100, width: 100, height: 20 },
    ];
    for (const [index, field] of inner.document.querySelectorAll('input').entries()) {
      field.checkVisibility = () => true;
      field.setAttribute('data-box', Object.values(boxes[index] ?? {}).join(' '));
    }
    // 180 by 80 pixels of room for a window of 360 by 160: everything in it is half as large.
    expect(readMasks(document, () => null).rectangles).toEqual([
      { x: 119, y: 124, width: 22, height: 12, reason: 'formField' },
      { x: 279, y: 159, width: 11, height: 12, reason: 'formField' },
    ]);
  });

  it('masks the whole of a frame that is turned, when something in it is filled', () => {
    document.body.innerHTML =
      '<div style="transform: matrix(0.9, 0.3, -0.3, 0.9, 0, 0)"><iframe data-box="100 100 200 100"></iframe></div>';
    const inner = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
    expect(readMasks(document, () => null).rectangles).toEqual([]);
    inner.body.innerHTML = '<input value="a" data-box="1 1 5 5">';
    (inner.querySelector('input') as HTMLInputElement).checkVisibility = () => true;
    expect(readMasks(document, () => null).rectangles).toEqual([
      { x: 100, y: 100, width: 200, height: 100, reason: 'formField' },
    ]);
  });

  it('masks whole what it cannot read', () => {
    const rectangle = { x: 99, y: 199, width: 52, height: 22, reason: 'unreadableFrame' };
    for (const name of ['embed', 'fencedframe', 'portal'])
      expect(read(`<${name} ${box}></${name}>`)).toEqual([rectangle]);
    document.body.innerHTML = `<iframe ${box}></iframe>`;
    Object.defineProperty(document.querySelector('iframe'), 'contentDocument', {
      get() {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
    expect(readMasks(document, () => null).rectangles).toEqual([rectangle]);
  });

  it('speaks in pixels of the visual viewport', () => {
    // The window that the platform gives, not the one that the test runner puts in its place.
    const shown = windowOf(document) as Window;
    const { innerWidth, innerHeight } = shown;
    const visualViewport = { scale: 2, offsetLeft: 80, offsetTop: 150 };
    Object.defineProperty(shown, 'visualViewport', { value: visualViewport, configurable: true });
    onTestFinished(() => {
      Reflect.deleteProperty(shown, 'visualViewport');
    });
    document.body.innerHTML = `<input value="a" ${box}>`;
    const reading = readMasks(document, () => null);
    expect(reading.rectangles).toEqual([{ x: 18, y: 48, width: 54, height: 24, reason: 'formField' }]);
    expect(reading.shown).toEqual({ width: innerWidth / 2, height: innerHeight / 2 });
  });

  it('touches nothing', () => {
    document.body.innerHTML = `<form><input value="a" ${box}><div contenteditable ${box}>b</div></form>`;
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const active = document.activeElement;
    readMasks(document, (element) => element.shadowRoot);
    expect(observer.takeRecords()).toEqual([]);
    expect(document.activeElement).toBe(active);
    observer.disconnect();
  });
});

describe('what a page says again of what was typed', () => {
  const card =
    '<input value="4111222233334444" autocomplete="cc-number"><input value="Wilhelmina Hohenfels" name="holder"><input value="Anna">';

  it.each([
    `<div ${box}>4111 2222 3333 4444</div>`,
    `<p ${box}>Please check: card 4111-2222-3333-4444.</p>`,
    `<b ${box}>WILHELMINA HOHENFELS</b>`,
    `<p ${box}>Hello Wilhelmina  Hohenfels, welcome</p>`,
    `<b ${box}> Anna </b>`,
    `<x-card ${box}>Dear WilhelminaHohenfels</x-card>`,
  ])('is masked: %s', (said) => {
    expect(read(said)).toEqual([]);
    expect(read(card + said)).toEqual([masked]);
  });

  it('is masked where each of its figures stands in an element of its own', () => {
    const figures = Array.from(
      '4111222233334444',
      (figure, at) => `<span data-box="${at * 10} 200 10 20">${figure}</span> `,
    );
    expect(read(`${card}<div>${figures.join('')}</div>`)).toHaveLength(16);
  });

  it('is masked in shadow roots and frames, wherever it was typed', () => {
    const host = '<div id="host"></div>';
    document.body.innerHTML = host;
    const rootOf = (element: HTMLElement) => {
      if (element.id !== 'host') return null;
      const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
      root.innerHTML = `<p ${box}>For Wilhelmina Hohenfels</p>`;
      return root;
    };
    expect(read(`${card}${host}`, rootOf)).toEqual([masked]);
  });

  it.each([
    `<p ${box}>Annabel, and Anna too</p>`,
    `<p ${box}>Card 41112222333344445</p>`,
    `<p ${box}>Hello Wilhelm</p>`,
    `<script ${box}>Wilhelmina Hohenfels</script>`.replace('data-box="100 200 50 20"', ''),
  ])('is no other words: %s', (said) => {
    expect(read(card + said)).toEqual([]);
  });

  it('is no word of the page’s own, and nothing that was only searched for', () => {
    const lines = Array.from({ length: 9 }, () => `<p ${box}>A tent for Berlin and beyond</p>`).join('');
    expect(read(`<input name="city" value="Berlin">${lines}`)).toEqual([]);
    expect(read(`<input name="city" value="Berlin"><p ${box}>Sent to Berlin</p>`)).toEqual([masked]);
    expect(read(`<input name="city" value="Berlin">${lines}<b data-box="0 0 9 9">Berlin</b>`)).toHaveLength(1);
    expect(read(`<input type="search" name="q" value="linen dress"><p ${box}>Linen dress, blue</p>`)).toEqual([]);
  });
});
