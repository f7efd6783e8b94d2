// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findTarget } from '@/lib/page/findTarget';
import { layOutByAttribute } from './layout';

const at = (path: string) => new URL(path, document.baseURI).href;

beforeEach(layOutByAttribute);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('findTarget', () => {
  it('takes the first match that shows in the window', () => {
    document.body.innerHTML = `
      <img id="hidden" src="/coat.webp" style="display:none" data-box="0 0 10 10"><img id="empty" src="/coat.webp">
      <img id="below" src="/coat.webp" data-box="0 5000 10 10"><img id="here" src="/coat.webp" alt=" The Alba  coat " data-box="5 6 70 80">
      <img id="later" src="/coat.webp" data-box="5 96 70 80">`;
    const target = findTarget(document, { kind: 'image', url: at('/coat.webp') });
    expect(target?.element.id).toBe('here');
    expect(target?.rectangle).toEqual({ x: 5, y: 6, width: 70, height: 80 });
    expect(target?.text).toBe('The Alba coat');
  });

  it('takes the first that has room where none shows in the window', () => {
    document.body.innerHTML = '<a href="x" data-box="0 5000 10 10">one</a><a href="x" data-box="0 6000 10 10">two</a>';
    expect(findTarget(document, { kind: 'link', url: at('x') })?.text).toBe('one');
  });

  it.each([
    ['<a href="#x" data-box="0 0 9 9"><img alt="A picture"></a>', 'A picture'],
    ['<a href="#x" data-box="0 0 9 9" aria-label="Basket"></a>', 'Basket'],
    ['<a href="#x" data-box="0 0 9 9" title="Home"></a>', 'Home'],
    ['<a href="#x" data-box="0 0 9 9"></a>', ''],
  ])('describes %s', (html, text) => {
    document.body.innerHTML = html;
    expect(findTarget(document, { kind: 'link', url: at('#x') })?.text).toBe(text);
  });

  it('knows images by the source that shows, and other things that the menu calls images', () => {
    document.body.innerHTML =
      '<img src="/small.webp" data-box="0 0 9 9"><svg><image href="/drawing.svg" data-box="0 0 8 8"></image></svg>';
    Object.defineProperty(document.querySelector('img'), 'currentSrc', { value: at('/large.webp') });
    expect(findTarget(document, { kind: 'image', url: at('/large.webp') })?.rectangle.width).toBe(9);
    expect(findTarget(document, { kind: 'image', url: at('/drawing.svg') })?.rectangle.width).toBe(8);
  });

  it('looks into shadow roots, closed ones when it may', () => {
    document.body.innerHTML = '<section></section>';
    const closed = (document.querySelector('section') as HTMLElement).attachShadow({ mode: 'closed' });
    closed.innerHTML = '<a href="#in" data-box="0 0 9 9">inside</a>';
    const target = { kind: 'link', url: at('#in') } as const;
    expect(findTarget(document, target)).toBeNull();
    expect(findTarget(document, target, (element) => (element.localName === 'section' ? closed : null))?.text).toBe(
      'inside',
    );
  });

  it('is null where there is none', () => {
    document.body.innerHTML = '<a href="http://[" data-box="0 0 9 9">broken</a>';
    expect(findTarget(document, { kind: 'link', url: at('/nowhere') })).toBeNull();
  });
});
