// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { filledValues } from '@/lib/page/filledValues';
import { openShadowRootOf } from '@/lib/page/untampered';

afterEach(() => {
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
    expect(filledValues(document, (host) => openShadowRootOf(host)).toSorted()).toEqual(
      ['Jeanne Morel', 'first\nsecond', 'edited words', 'in a shadow', 'in a frame'].toSorted(),
    );
  });
});
