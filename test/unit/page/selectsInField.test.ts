// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { selectsInField } from '@/lib/page/selectsInField';

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = '';
});

function focus(root: Document | ShadowRoot, selector: string): void {
  (root.querySelector(selector) as HTMLElement).focus();
}

describe('selectsInField', () => {
  it.each([
    '<input value="Jeanne Morel">',
    '<input type="password" value="secret">',
    '<input type="email" value="jeanne@velin.example">',
    '<textarea>Jeanne Morel</textarea>',
    '<div contenteditable tabindex="0">Jeanne Morel</div>',
    '<div role="textbox" tabindex="0">Jeanne Morel</div>',
  ])('holds while the focus is in %s', (html) => {
    document.body.innerHTML = `<p>words</p>${html}`;
    expect(selectsInField(document)).toBe(false);
    focus(document, 'body > :last-child');
    expect(selectsInField(document)).toBe(true);
  });

  it('holds for the focus in a shadow root and in a readable frame', () => {
    document.body.innerHTML = '<div></div><iframe></iframe>';
    const [host, frame] = document.body.children as unknown as [HTMLElement, HTMLIFrameElement];
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<input value="Jeanne">';
    focus(root, 'input');
    expect(selectsInField(document)).toBe(true);
    const inner = frame.contentDocument as Document;
    inner.body.innerHTML = '<textarea>Jeanne</textarea>';
    frame.focus();
    expect(selectsInField(document)).toBe(false);
    focus(inner, 'textarea');
    expect(selectsInField(document)).toBe(true);
  });

  it('holds for a selection that a field keeps after it has lost the focus', () => {
    document.body.innerHTML = '<p>words<input value="Jeanne"></p><div contenteditable>Morel</div>';
    // As browsers show what is selected within a field: an empty selection right before it.
    document.getSelection()?.collapse(document.querySelector('p'), 1);
    expect(selectsInField(document)).toBe(true);
    document.getSelection()?.selectAllChildren(document.querySelector('div') as Node);
    expect(selectsInField(document)).toBe(true);
  });

  it('does not hold for words of the page, a button, or nothing', () => {
    document.body.innerHTML = '<p>words</p><button>Buy</button>';
    expect(selectsInField(document)).toBe(false);
    document.getSelection()?.selectAllChildren(document.querySelector('p') as Node);
    focus(document, 'button');
    expect(selectsInField(document)).toBe(false);
  });
});
